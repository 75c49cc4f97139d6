import type { LayoutStandard } from "../document/standard";
import type { Field } from "../profile/field";
import type { Relation } from "../profile/relation";
import type { Citation } from "./citation";
import type { ContentBlock, Template, TemplateSource } from "./template";

/** The content as the entries hand it over: a list of what there is, everything else loaded when it is first asked for. */
export interface ContentLibrary {
  readonly templates: readonly ContentEntry<TemplateSource>[];
  readonly standards: readonly ContentEntry<LayoutStandard>[];
  /** All fields of all files in `content/fields`; an id is defined once. */
  loadFields(): Promise<readonly Field[]>;
  loadRelations(): Promise<readonly Relation[]>;
  loadCitations(): Promise<readonly Citation[]>;
  /** The shared blocks by id (`{ "use": id }`). */
  loadBlocks(): Promise<Readonly<Record<string, readonly ContentBlock[]>>>;
}

export interface ContentEntry<T> {
  readonly id: string;
  readonly title: string;
  load(): Promise<T>;
}

/** A template with all that drafting it needs. */
export interface TemplateKit {
  readonly template: Template;
  /** The fields of the frame, then those of the text in order of first use. */
  readonly fields: readonly Field[];
  readonly citations: readonly Citation[];
}
