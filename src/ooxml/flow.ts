import { isOn } from "./isOn";
import type { Mutable, ParagraphBuilder } from "./ParagraphBuilder";
import { tagStretch } from "./scanXml";
import type { XmlTag } from "./scanXml";
import type { ControlSource, Piece, Stretch, Surrounding } from "./source";
import type { StoryCollector } from "./StoryCollector";
import type { TableBuilder } from "./tableCells";

/** One line of text: a story, or a text box inside of it. */
export interface Flow {
  readonly story: StoryCollector;
  readonly isTwin: boolean;
  readonly enclosures: Enclosure[];
  readonly tables: TableBuilder[];
  paragraph: ParagraphBuilder | undefined;
  block: Mutable<Stretch> | undefined;
  open: OpenText | undefined;
  properties: { readonly start: number; readonly contentStart: number } | undefined;
  /** The letters that the current child of the run stands for. */
  piece: Mutable<Piece> | undefined;
}

export interface OpenText {
  readonly start: number;
  readonly preserves: boolean;
  text: string;
  textStart: number;
  isPlain: boolean;
}

/** A field, link or control that is open. */
export interface Enclosure extends Mutable<Surrounding> {
  /** Where its visible text begins in the current paragraph. */
  from: number;
  readonly field?: Field;
  readonly control?: ControlBuilder;
}

export interface Field {
  code: string;
  phase: "code" | "result";
  readonly isSimple: boolean;
}

export interface ControlBuilder extends Mutable<ControlSource> {
  readonly bindings: Mutable<Stretch>[];
  showingPlaceholder?: Mutable<Stretch>;
  /** A table of contents or the like, which Word writes anew. */
  isGenerated: boolean;
}

export function newFlow(story: StoryCollector): Flow {
  return {
    story,
    isTwin: false,
    enclosures: [],
    tables: [],
    paragraph: undefined,
    block: undefined,
    open: undefined,
    properties: undefined,
    piece: undefined,
  };
}

export function openControlProperty(tag: XmlTag, control: ControlBuilder | undefined): void {
  if (control === undefined) return;
  switch (tag.name) {
    case "w:showingPlcHdr":
      if (isOn(tag)) control.showingPlaceholder = tagStretch(tag);
      break;
    case "w:dataBinding":
    case "w15:dataBinding":
      control.bindings.push(tagStretch(tag));
      break;
    case "w:lock":
      control.isLocked = /content/i.test(tag.attribute("w:val") ?? "");
      break;
    case "w:docPartObj":
      control.isGenerated = true;
      break;
  }
}

export function isOneThing(control: ControlBuilder): boolean {
  return (
    control.isLocked || control.isGenerated || control.showingPlaceholder !== undefined || control.bindings.length > 0
  );
}
