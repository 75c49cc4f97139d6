import type { FieldValue } from "../profile/field";
import type { Citation } from "./citation";
import { citeDocument } from "./citeDocument";
import { usedFields } from "./usedFields";
import type { ContentBlock, Section, SectionSource, TakenOverSection, Template, TemplateSource } from "./template";

/** A template or block that refers to something that is not there, or to itself. */
export class ContentReferenceError extends Error {
  constructor(
    readonly template: string,
    /** Where, as a path into the file: "sections[2].children[0]". */
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${template}: ${path}: ${reason}`);
    this.name = "ContentReferenceError";
  }
}

export interface TemplateParts {
  /** The resolved base, when the source names one. */
  readonly base: Template | undefined;
  readonly blocks: Readonly<Record<string, readonly ContentBlock[]>>;
  readonly citations: readonly Citation[];
}

/**
 * Puts a template together: takes over from its base what it leaves to it, writes out the shared blocks and the citations
 * of its headings, and puts whole documents for the ids in its presets. The result needs no register to be outlined.
 */
export function resolveTemplate(source: TemplateSource, parts: TemplateParts): Template {
  const template = source.base === undefined ? withOwnSections(source) : withBase(source, parts.base);
  const context: Context = { ...parts, template: source.id };
  const { presets } = template;
  const whole: Template = {
    ...template,
    opening: expandBlocks(template.opening, "opening", context),
    sections: template.sections.map((section, i) => expandSection(section, `sections[${i}]`, context)),
    closing: expandBlocks(template.closing, "closing", context),
    ...(presets ? { presets: mapValues(presets, (value) => wholeDocument(value, parts.citations)) } : {}),
  };
  return source.base === undefined ? whole : { ...whole, fields: withoutLeftBehind(whole, source.fields ?? []) };
}

/** A field of the base that none of the remaining texts asks for was left behind with its section. */
function withoutLeftBehind(template: Template, own: readonly string[]): readonly string[] {
  const used = new Set([...usedFields(template), ...own]);
  return template.fields.filter((id) => used.has(id));
}

interface Context extends TemplateParts {
  readonly template: string;
}

function withOwnSections({ base: _none, ...source }: Extract<TemplateSource, { base?: undefined }>): Template {
  return { ...source, sections: takeOverAll(source.sections, undefined, source.id, "sections") };
}

function withBase(source: Extract<TemplateSource, { base: string }>, base: Template | undefined): Template {
  if (!base) {
    throw new ContentReferenceError(source.id, "base", `there is no template "${source.base}"`);
  }
  const { base: _name, sections, ...own } = source;
  return {
    ...base,
    ...own,
    sections: sections === undefined ? base.sections : takeOverAll(sections, base, source.id, "sections"),
    fields: [...new Set([...base.fields, ...(source.fields ?? [])])],
    ...(base.presets || source.presets ? { presets: { ...base.presets, ...source.presets } } : {}),
  };
}

function takeOverAll(
  sections: readonly SectionSource[],
  base: Template | undefined,
  template: string,
  path: string,
): readonly Section[] {
  return sections.map((section, i) => takeOver(section, base, template, `${path}[${i}]`));
}

function takeOver(section: SectionSource, base: Template | undefined, template: string, path: string): Section {
  if (!isTakenOver(section)) {
    return { ...section, children: takeOverAll(section.children, base, template, `${path}.children`) };
  }
  const taken = base && findSection(base.sections, section.base);
  if (!taken) {
    throw new ContentReferenceError(template, path, `the base has no section "${section.base}"`);
  }
  const { base: _name, children, ...own } = section;
  return {
    ...taken,
    ...own,
    children: children === undefined ? taken.children : takeOverAll(children, base, template, `${path}.children`),
  };
}

function isTakenOver(section: SectionSource): section is TakenOverSection {
  return section.base !== undefined;
}

/** The section with that id anywhere in the tree. */
export function findSection(sections: readonly Section[], id: string): Section | undefined {
  for (const section of sections) {
    const found = section.id === id ? section : findSection(section.children, id);
    if (found) {
      return found;
    }
  }
  return undefined;
}

function expandSection(section: Section, path: string, context: Context): Section {
  return {
    ...section,
    heading: citeInHeading(section.heading, context.citations),
    content: expandBlocks(section.content, `${path}.content`, context),
    children: section.children.map((child, i) => expandSection(child, `${path}.children[${i}]`, context)),
  };
}

/** `{@62-KL/TW|short|upper}` as words; what the register lacks stays, for the validation to name. */
function citeInHeading(heading: string, citations: readonly Citation[]): string {
  return heading.replace(/\{@([^$|}]+)((?:\|\w+)*)\}/g, (place, id: string, modifiers: string) => {
    const citation = citations.find((each) => each.id === id);
    if (!citation) {
      return place;
    }
    const text = citeDocument(
      citation,
      modifiers.includes("|name") ? "name" : modifiers.includes("|number") ? "number" : "short",
    );
    return modifiers.includes("|upper") ? capitals(text, citation.number) : text;
  });
}

/** Capitals that leave the number of a document as it is: "KẾT LUẬN SỐ 11-QĐi/TW". */
export function capitals(text: string, number: string | undefined): string {
  return number === undefined || number === ""
    ? text.toUpperCase()
    : text
        .split(number)
        .map((part) => part.toUpperCase())
        .join(number);
}

function expandBlocks(
  content: readonly ContentBlock[],
  path: string,
  context: Context,
  within: readonly string[] = [],
): readonly ContentBlock[] {
  return content.flatMap((block, i) => {
    if (!("use" in block)) {
      return [block];
    }
    const shared = context.blocks[block.use];
    if (!shared || within.includes(block.use)) {
      const reason = shared ? `the block "${block.use}" uses itself` : `there is no block "${block.use}"`;
      throw new ContentReferenceError(context.template, `${path}[${i}]`, reason);
    }
    return expandBlocks(shared, `${path}[${i}]`, context, [...within, block.use]);
  });
}

function wholeDocument(value: FieldValue, citations: readonly Citation[]): FieldValue {
  const citation = typeof value === "string" ? citations.find((each) => each.id === value) : undefined;
  if (!citation) {
    return value;
  }
  const { confirmed: _confirmed, note: _note, ...document } = citation;
  return { ...document, number: citation.number ?? "", title: citation.title ?? "" };
}

function mapValues<T>(values: Readonly<Record<string, T>>, change: (value: T) => T): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));
}
