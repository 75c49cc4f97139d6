import { paragraphRoles } from "../document/block";
import type { Field } from "../profile/field";
import { bodyNames, completeValues, derivedFields } from "./bodies";
import type { Citation } from "./citation";
import type { ContentProblem } from "./validateContent";
import { frameFields } from "./frame";
import type { ContentBlock, Section, Template } from "./template";
import type { TextToken } from "./templateText";
import { TemplateTextError, parseTemplateText } from "./templateText";
import { usedFields } from "./usedFields";

/** What a template may refer to. */
export interface TemplateSurroundings {
  readonly fields: readonly Field[];
  readonly citations: readonly Citation[];
  readonly standards: readonly string[];
}

/** Everything that is wrong with a template that is put together: references, heading tree, texts, declarations. */
export function validateTemplate(template: Template, around: TemplateSurroundings): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const context: Context = {
    fields: new Map(around.fields.map((field) => [field.id, field])),
    citations: new Set(around.citations.map((citation) => citation.id)),
    used: new Set(usedFields(template)),
    report: (path, reason) => problems.push({ file: `templates/${template.id}.json`, path, reason }),
  };
  checkFrame(template, around, context);
  checkContent(template.opening, "opening", context);
  checkSections(template.sections, "sections", 1, context, new Set());
  checkContent(template.closing, "closing", context);
  checkDeclarations(template, context);
  return problems;
}

interface Context {
  readonly fields: ReadonlyMap<string, Field>;
  readonly citations: ReadonlySet<string>;
  /** Fields that the texts use. */
  readonly used: ReadonlySet<string>;
  report(path: string, reason: string): void;
}

function checkFrame(template: Template, around: TemplateSurroundings, context: Context): void {
  if (template.standards.length === 0) {
    context.report("standards", "names no layout standard");
  }
  for (const id of template.standards.filter((each) => !around.standards.includes(each))) {
    context.report("standards", `there is no layout standard "${id}"`);
  }
  if (!/^\p{Lu}\p{L}*$/u.test(template.symbol)) {
    context.report("symbol", `"${template.symbol}" is no symbol of a type`);
  }
  template.tenLoai.split("\n").forEach((line, i) => checkText(line, `tenLoai[${i}]`, context));
  checkText(template.trichYeu, "trichYeu", context);
  if (/[.:;]$/.test(template.trichYeu)) {
    context.report("trichYeu", "ends with punctuation");
  }
  checkText(template.signature.quyenHan, "signature.quyenHan", context);
  checkText(template.signature.chucVu, "signature.chucVu", context);
  checkText(template.signature.hoTen, "signature.hoTen", context);
  template.noiNhan.forEach((item, i) => {
    checkText(item, `noiNhan[${i}]`, context);
    if (/^[-–]|[.;,]$/.test(item)) {
      context.report(`noiNhan[${i}]`, "brings its own dash or end mark");
    }
  });
}

/** The deepest heading that the roles know. */
const deepestHeading = 4;

function checkSections(
  sections: readonly Section[],
  path: string,
  level: number,
  context: Context,
  ids: Set<string>,
): void {
  sections.forEach((section, i) => {
    const here = `${path}[${i}]`;
    if (ids.has(section.id)) {
      context.report(`${here}.id`, `the section id "${section.id}" stands twice`);
    }
    ids.add(section.id);
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(section.id)) {
      context.report(`${here}.id`, `"${section.id}" is not kebab-case`);
    }
    checkHeading(section, here, level, context);
    checkItem(section, here, context);
    checkContent(section.content, `${here}.content`, context);
    checkSections(section.children, `${here}.children`, section.kind === "heading" ? level + 1 : level, context, ids);
  });
}

function checkHeading(section: Section, path: string, level: number, context: Context): void {
  const { heading, kind } = section;
  checkText(heading, `${path}.heading`, context);
  section.otherNames?.forEach((name, i) => checkWords(name, `${path}.otherNames[${i}]`, context));
  if (/^(?:[IVXLC]+\s*[-.)]|\d+[.)]|[*+-]\s)/.test(heading)) {
    context.report(`${path}.heading`, "brings its own number or mark");
  }
  if (/[.:;,]$/.test(heading)) {
    context.report(`${path}.heading`, "ends with punctuation");
  }
  if (kind === "heading" && level > deepestHeading) {
    context.report(path, `is a heading of level ${level}; the roles end at ${deepestHeading}`);
  }
  if (kind === "heading" && level === 1 && lowerCaseWords.test(heading.replace(/\{[^{}]*\}/g, ""))) {
    context.report(`${path}.heading`, "a heading of level 1 is in capitals");
  }
  if ((kind === "label") !== (section.mark !== undefined)) {
    context.report(path, kind === "label" ? "a label needs its mark" : "only a label has a mark");
  }
  if ((kind === "item") !== (section.numbering !== undefined)) {
    context.report(path, kind === "item" ? "an item needs its numbering" : "only an item has a numbering");
  }
}

const lowerCaseWords = /\p{Ll}{2}/u;

function checkItem(section: Section, path: string, context: Context): void {
  if (section.kind !== "item") {
    return;
  }
  const [first] = section.content;
  const role = section.numbering === "ordinal" ? "ordinalItem" : "numberedItem";
  if (!first || !("text" in first) || first.role !== role) {
    context.report(`${path}.content[0]`, `the text of this item must be one paragraph of role ${role}`);
  } else if (/^(?:\d+[.)]|\p{Lu}\p{L}+ là\b)/u.test(first.text)) {
    context.report(`${path}.content[0].text`, "brings its own number");
  }
}

function checkContent(content: readonly ContentBlock[], path: string, context: Context): void {
  content.forEach((block, i) => {
    const here = `${path}[${i}]`;
    if ("use" in block) {
      context.report(here, `the block "${block.use}" was not written out`);
      return;
    }
    if (!paragraphRoles.includes(block.role)) {
      context.report(`${here}.role`, `there is no role "${block.role}"`);
    }
    const list = "each" in block ? block.each : undefined;
    checkText(block.text, `${here}.text`, context, list !== undefined);
    if (/^[-+*•]\s/.test(block.text)) {
      context.report(`${here}.text`, "brings its own dash");
    }
    if (list !== undefined) {
      checkFieldExists(list, `${here}.each`, context);
      if (context.fields.get(list)?.type !== "list") {
        context.report(`${here}.each`, `the field "${list}" is no list`);
      }
      if (!block.text.includes("{item}")) {
        context.report(`${here}.text`, "has no {item}");
      }
    }
  });
}

function checkText(text: string, path: string, context: Context, hasItem = false): void {
  checkWords(text, path, context);
  try {
    parseTemplateText(text).forEach((token) => checkToken(token, path, context, hasItem, false));
  } catch (error) {
    if (!(error instanceof TemplateTextError)) {
      throw error;
    }
    context.report(path, error.message);
  }
}

function checkWords(text: string, path: string, context: Context): void {
  if (text !== text.normalize("NFC")) {
    context.report(path, "is not NFC");
  }
  if (text !== text.trim() || / {2}|[\t\n\u00a0]/.test(text)) {
    context.report(path, "has doubled blanks, blanks at an end, or blanks of another kind");
  }
  if (/ [,.;:!?)]/.test(text)) {
    context.report(path, "has a blank before a mark");
  }
  if (text === "") {
    context.report(path, "is empty");
  }
}

function checkToken(token: TextToken, path: string, context: Context, hasItem: boolean, bracketed: boolean): void {
  switch (token.kind) {
    case "text":
      return;
    case "field":
      if (token.field === "item" && hasItem) {
        return;
      }
      checkFieldExists(token.field, path, context);
      return checkFieldToken(context.fields.get(token.field), token.modifiers, path, context, bracketed);
    case "citation":
      if ("citation" in token.source) {
        if (!context.citations.has(token.source.citation)) {
          context.report(path, `the register has no document "${token.source.citation}"`);
        }
        return;
      }
      checkFieldExists(token.source.field, path, context);
      if (context.fields.get(token.source.field)?.type !== "document") {
        context.report(path, `the field "${token.source.field}" names no document`);
      }
      return;
    case "name":
      if (!(bodyNames as readonly string[]).includes(token.name)) {
        context.report(path, `there is no name "${token.name}"`);
      }
      return;
    case "yes-no":
      checkFieldExists(token.field, path, context);
      if (context.fields.get(token.field)?.type !== "yes-no") {
        context.report(path, `the field "${token.field}" is not of type yes-no`);
      }
      return token.tokens.forEach((each) => checkToken(each, path, context, false, true));
  }
}

function checkFieldToken(
  field: Field | undefined,
  modifiers: readonly string[],
  path: string,
  context: Context,
  bracketed: boolean,
): void {
  if (!field) {
    return;
  }
  if (field.type === "yes-no") {
    context.report(path, `the yes-no field "${field.id}" is asked by a sentence: {?${field.id}: …}`);
  }
  if (modifiers.some((each) => ["day", "month", "year", "long"].includes(each)) && field.type !== "date") {
    context.report(path, `the field "${field.id}" is no date`);
  }
  if (bracketed && field.default === undefined && !derivedFields.includes(field.id)) {
    context.report(path, `a yes-no sentence holds the field "${field.id}", which may be a gap`);
  }
}

function checkFieldExists(id: string, path: string, context: Context): void {
  if (!context.fields.has(id) && completeValues({}, [])[id] === undefined) {
    context.report(path, `there is no field "${id}"`);
  }
}

function checkDeclarations(template: Template, context: Context): void {
  const declared = new Set(template.fields);
  template.fields.forEach((id, i) => {
    if (!context.fields.has(id)) {
      context.report(`fields[${i}]`, `there is no field "${id}"`);
    } else if (!context.used.has(id) && !frameFields.includes(id)) {
      context.report(`fields[${i}]`, `the field "${id}" is declared and not used`);
    }
  });
  if (declared.size < template.fields.length) {
    context.report("fields", "names a field twice");
  }
  for (const id of context.used) {
    if (!declared.has(id) && !frameFields.includes(id) && !unlisted.includes(id)) {
      context.report("fields", `the field "${id}" is used and not declared`);
    }
  }
  for (const id of Object.keys(template.presets ?? {})) {
    if (!context.fields.has(id)) {
      context.report(`presets.${id}`, `there is no field "${id}"`);
    }
  }
}

/** Follows from the reviewed document; a field only where the content defines one. */
const unlisted: readonly string[] = ["ten_goi_tat"];
