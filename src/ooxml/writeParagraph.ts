import type { ParagraphBlock } from "../core/document/block";
import type { LayoutStandard, Look } from "../core/document/standard";
import { textContent } from "./editParagraph";
import type { Revision } from "./editParagraph";
import { escapeAttribute, writableText } from "./escapeXml";

export interface ParagraphContext {
  readonly standard: LayoutStandard;
  /** Width of the column that the paragraph stands in, twips. */
  readonly width: number;
  readonly revision?: Revision;
  readonly keepWithNext?: boolean;
}

/**
 * A paragraph with direct formatting. Everything that a document's own styles could bring in is said out loud, so that
 * the same block looks the same in every document. A rule that stands apart is a second paragraph.
 */
export function writeParagraph(block: ParagraphBlock, context: ParagraphContext): string {
  const look = lookOf(block, context.standard);
  if (look.ruleBelow?.apart !== true) return writeLine(block, look, context);
  const { ruleBelow: _rule, spaceAfter: _after, ...line } = look;
  return writeLine(block, { ...line, keepWithNext: true }, context) + writeRule(look, context);
}

function writeLine(block: ParagraphBlock, look: Look, context: ParagraphContext): string {
  const { standard, revision } = context;
  const text = writableText(block.text);
  const run = text === "" ? "" : `<w:r>${runProperties(look, standard)}${textContent(text)}</w:r>`;
  return `<w:p>${paragraphProperties(look, context)}${run === "" || revision === undefined ? run : inserted(run, revision)}</w:p>`;
}

/** A paragraph that takes next to no room, where the format asks for one: after a table. */
export function writeSpacer(context: ParagraphContext): string {
  const mark = `<w:rPr>${insertedMark(context.revision)}<w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>`;
  return `<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:ind w:left="0" w:right="0" w:firstLine="0"/>${mark}</w:pPr></w:p>`;
}

/** An empty line with nothing but the rule, as low as a line may be. */
function writeRule({ ruleBelow, spaceAfter, keepWithNext }: Look, context: ParagraphContext): string {
  const rule: Look = {
    size: 1,
    alignment: "center",
    lineExactly: 20,
    ...(ruleBelow === undefined ? {} : { ruleBelow }),
    ...(spaceAfter === undefined ? {} : { spaceAfter }),
    ...(keepWithNext === undefined ? {} : { keepWithNext }),
  };
  return `<w:p>${paragraphProperties(rule, context)}</w:p>`;
}

/** The look of a block; a role that the standard does not know looks like body text. */
export function lookOf(block: ParagraphBlock, standard: LayoutStandard): Look {
  return standard.looks[block.role] ?? standard.looks.bodyText ?? { size: 14, alignment: "justify" };
}

/** In the order of the schema, CT_PPrBase. */
function paragraphProperties(look: Look, context: ParagraphContext): string {
  const indents = ruleIndents(look, context.width);
  const keep = look.keepWithNext === true || context.keepWithNext === true;
  return [
    "<w:pPr>",
    keep ? "<w:keepNext/>" : `<w:keepNext w:val="0"/>`,
    "<w:widowControl/>",
    // An automatic number of the document's own style would stand before ours.
    `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`,
    ruleBorder(look),
    spacing(look),
    `<w:ind w:left="${indents.left}" w:right="${indents.right}" w:firstLine="${look.firstLineIndent ?? 0}"/>`,
    `<w:contextualSpacing w:val="0"/>`,
    `<w:jc w:val="${jc[look.alignment]}"/>`,
    look.outlineLevel === undefined ? "" : `<w:outlineLvl w:val="${look.outlineLevel - 1}"/>`,
    runProperties(look, context.standard, insertedMark(context.revision)),
    "</w:pPr>",
  ].join("");
}

function spacing(look: Look): string {
  const line =
    look.lineExactly === undefined
      ? `w:line="240" w:lineRule="auto"`
      : `w:line="${look.lineExactly}" w:lineRule="exact"`;
  return `<w:spacing w:before="${look.spaceBefore ?? 0}" w:beforeAutospacing="0" w:after="${look.spaceAfter ?? 0}" w:afterAutospacing="0" ${line}/>`;
}

/**
 * A rule is the bottom border of its paragraph, made as short as wanted by equal indents. The text has to fit between
 * them: half a millimetre of slack keeps a line of just this length from being broken.
 */
function ruleIndents(look: Look, width: number): { readonly left: number; readonly right: number } {
  if (look.ruleBelow === undefined) return { left: look.indent ?? 0, right: 0 };
  const side = Math.max(0, Math.floor((width - look.ruleBelow.length - ruleSlack) / 2));
  return { left: side, right: side };
}

const ruleSlack = 30;

function ruleBorder(look: Look): string {
  if (look.ruleBelow === undefined) return "";
  return `<w:pBdr><w:bottom w:val="single" w:sz="${look.ruleBelow.weightEighths}" w:space="1" w:color="000000"/></w:pBdr>`;
}

/** In the order of the schema, EG_RPrBase. `mark` stands first: it is about the paragraph mark only. */
export function runProperties(look: Look, standard: LayoutStandard, mark = ""): string {
  const font = escapeAttribute(standard.font);
  return [
    "<w:rPr>",
    mark,
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    toggle("b", look.bold),
    toggle("bCs", look.bold),
    toggle("i", look.italic),
    toggle("iCs", look.italic),
    toggle("caps", false),
    toggle("smallCaps", false),
    `<w:color w:val="000000"/>`,
    `<w:spacing w:val="0"/>`,
    `<w:sz w:val="${Math.round(look.size * 2)}"/>`,
    `<w:szCs w:val="${Math.round(look.size * 2)}"/>`,
    `<w:u w:val="${look.underline === true ? "single" : "none"}"/>`,
    `<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>`,
    "</w:rPr>",
  ].join("");
}

function toggle(name: string, on: boolean | undefined): string {
  return on === true ? `<w:${name}/>` : `<w:${name} w:val="0"/>`;
}

const jc = { left: "left", center: "center", right: "right", justify: "both" } as const;

function inserted(run: string, revision: Revision): string {
  return `<w:ins ${revisionAttributes(revision)}>${run}</w:ins>`;
}

function insertedMark(revision: Revision | undefined): string {
  return revision === undefined ? "" : `<w:ins ${revisionAttributes(revision)}/>`;
}

export function revisionAttributes(revision: Revision): string {
  return `w:id="${revision.nextId()}" w:author="${escapeAttribute(revision.author)}" w:date="${revision.date}"`;
}
