import type { DocumentSnapshot, Paragraph, Story } from "../document/snapshot";
import { askOnce } from "../document/askOnce";
import { ordinals } from "./numbering";

/** A heading of an office document, whoever typed it. */
export interface DocumentHeading {
  /** Index in the body. */
  readonly paragraph: number;
  /** From 1; 1 is the highest that the document has. */
  readonly level: number;
  /** As printed: NFC, single blanks, its number or mark included. */
  readonly text: string;
  /** The number or mark as typed: "II-", "2.1.", "*". */
  readonly number?: string;
  /** Without number, mark and the punctuation at the end. */
  readonly title: string;
  readonly kind: "heading" | "label";
  /** What made it one. */
  readonly shape: LineShape;
}

/**
 * The headings of a document in order: paragraphs with an outline level, bold list paragraphs, typed numbers ("I.",
 * "II -", "2.1.", "a)"), labels ("* Thuận lợi:", "- Góp ý đối với đảng viên:") and lines in capitals or bold.
 * A numbered paragraph that is a statement rather than a title is left out.
 */
export function listHeadings(snapshot: DocumentSnapshot): readonly DocumentHeading[] {
  return headingsAmong(listLines(snapshot));
}

/** The headings among the lines of a body. */
export const headingsAmong = askOnce((lines: readonly HeadingLine[]): readonly DocumentHeading[] => {
  const start = firstNumbered(lines);
  return withLevels(lines.filter((line, i) => isHeading(line, i, lines, start)));
});

/** A paragraph of the body, seen as a possible heading. */
export interface HeadingLine {
  readonly paragraph: number;
  readonly text: string;
  readonly shape: LineShape;
  readonly number?: string;
  readonly title: string;
  readonly words: number;
  readonly source: Paragraph;
}

/** What a line begins with or looks like, highest first. */
export type LineShape =
  | { readonly kind: "outline"; readonly level: number }
  | { readonly kind: "roman" }
  /** "1." is depth 1, "2.1." depth 2. */
  | { readonly kind: "number"; readonly depth: number }
  | { readonly kind: "letter" }
  | { readonly kind: "label"; readonly mark: "*" | "-" | "+" }
  | { readonly kind: "ordinal"; readonly index: number }
  | { readonly kind: "automatic"; readonly level: number }
  | { readonly kind: "capitals" }
  | { readonly kind: "bold" }
  | { readonly kind: "plain" };

/** All paragraphs of the body that hold text, with their shape. */
export function listLines(snapshot: DocumentSnapshot): readonly HeadingLine[] {
  const body = snapshot.stories.find((story) => story.kind === "body");
  return body === undefined ? [] : linesOf(body);
}

const linesOf = askOnce(({ paragraphs }: Story): readonly HeadingLine[] =>
  paragraphs.flatMap((source, paragraph) => lineOf(source, paragraph) ?? []),
);

/** A paragraph is read once; one that stands elsewhere in the next reading is only placed anew. */
function lineOf(source: Paragraph, paragraph: number): HeadingLine | undefined {
  const known = knownLines.get(source);
  if (known?.paragraph === paragraph) {
    return known;
  }
  const line = known === undefined ? readLine(source, paragraph) : { ...known, paragraph };
  if (line !== undefined) {
    knownLines.set(source, line);
  }
  return line;
}

const knownLines = new WeakMap<Paragraph, HeadingLine>();

function readLine(source: Paragraph, paragraph: number): HeadingLine | undefined {
  const text = plainBlanks(source.text.normalize("NFC"));
  if (text === "") {
    return undefined;
  }
  const { shape, number } = readStart(text);
  const title = text.slice(number?.length ?? 0).replace(/^[\s.)–-]+/, "");
  const seen = shape ?? lookOf(source, text);
  return {
    paragraph,
    text,
    shape: source.outlineLevel === undefined ? seen : { kind: "outline", level: source.outlineLevel },
    ...(number === undefined ? {} : { number }),
    title: withoutEndMarks(title),
    words: countWords(text),
    source,
  };
}

/** Single blanks, none at the ends; most lines are so already. */
function plainBlanks(text: string): string {
  return /[^\S ]|\s\s|^\s|\s$/.test(text) ? text.replace(/\s+/g, " ").trim() : text;
}

/** From the end, so that a long line costs no more than its last letters. */
function withoutEndMarks(text: string): string {
  let end = text.length;
  while (end > 0 && " .:;,*".includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}

/** The number or mark at the start of a line, however it was spaced. */
function readStart(text: string): { readonly shape?: LineShape; readonly number?: string } {
  const roman = /^(?:M{0,1}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))(?=\s*[-–.):/])\s*[-–.):/]+/.exec(text)?.[0];
  if (roman !== undefined && /^[IVXL]/.test(roman)) {
    return { shape: { kind: "roman" }, number: roman };
  }
  const number =
    /^\d{1,2}(?:\s?\.\s?\d{1,2})*(?:\s?[.)]|\s?[-–](?=\s))(?!\d)/.exec(text)?.[0] ??
    /^\d{1,2}(?:\.\d{1,2})+(?=\s)/.exec(text)?.[0];
  if (number !== undefined) {
    return { shape: { kind: "number", depth: (number.match(/\d+/g) ?? []).length }, number };
  }
  const letter = /^[a-hđ]\s?[).](?=\s)/u.exec(text)?.[0];
  if (letter !== undefined) {
    return { shape: { kind: "letter" }, number: letter };
  }
  const mark = /^[*+•-](?![-*\d])/.exec(text)?.[0];
  if (mark !== undefined) {
    return { shape: { kind: "label", mark: mark === "•" ? "-" : (mark as "*" | "-" | "+") }, number: mark };
  }
  const ordinal = ordinalStart(text);
  return ordinal ?? {};
}

function ordinalStart(text: string): { readonly shape: LineShape; readonly number: string } | undefined {
  const match = /^(?:thứ\s)?(\p{L}+(?:\s\p{L}+)?)(?:\slà)?\s?[,:]/iu.exec(text);
  const word = match?.[1]?.toLowerCase().replace(/\slà$/, "");
  if (!match || word === undefined) {
    return undefined;
  }
  const named = text.toLowerCase().startsWith("thứ ");
  const index =
    named && word === "nhất" ? 0 : ordinals.findIndex((each) => each.toLowerCase() === word || slips[word] === each);
  const isOrdinal = index >= 0 && (named || /\slà\s?[,:]$/i.test(match[0]));
  return isOrdinal ? { shape: { kind: "ordinal", index }, number: match[0] } : undefined;
}

/** Slips of the pen that samples show. */
const slips: Readonly<Record<string, string>> = { bổn: "Bốn", tư: "Bốn" };

function lookOf(source: Paragraph, text: string): LineShape {
  if (source.listLevel !== undefined) {
    return { kind: "automatic", level: source.listLevel };
  }
  // A small letter tells early that most lines are none.
  if (!/\p{Ll}/u.test(text) && /\p{Lu}{2}/u.test(text)) {
    return { kind: "capitals" };
  }
  return source.bold === true ? { kind: "bold" } : { kind: "plain" };
}

/** A title is short; a longer one must have its text below it. */
const shortTitle = 20;
const longTitle = 60;

function isHeading(line: HeadingLine, index: number, lines: readonly HeadingLine[], start: number): boolean {
  const { shape, source } = line;
  if (isFrameLine(line) || isContentsLine(line) || (source.cell !== undefined && shape.kind !== "outline")) {
    return false;
  }
  switch (shape.kind) {
    case "outline":
      return true;
    case "roman":
      return line.words <= longTitle && line.title !== "";
    case "number":
    case "letter":
      return line.title !== "" && isTitle(line, index, lines);
    case "label":
      return index > start && isLabel(line);
    case "automatic":
      return source.bold === true && line.words <= longTitle;
    case "capitals":
      return line.words <= shortTitle && index > start;
    case "bold":
      return line.words <= shortTitle && !/[.;,]$/.test(line.text) && index > start;
    case "ordinal":
    case "plain":
      return false;
  }
}

function isTitle(line: HeadingLine, index: number, lines: readonly HeadingLine[]): boolean {
  if (line.source.bold === true && line.words <= longTitle) {
    return true;
  }
  if (/[;,]$/.test(line.text) || line.words > longTitle || /^\p{Ll}/u.test(line.title)) {
    return false;
  }
  const next = lines[index + 1];
  const hasTextBelow = next !== undefined && !isFrameLine(next) && rankOf(next.shape) > rankOf(line.shape);
  if (line.words <= shortTitle) {
    // A short statement ends with a full stop and stands among its likes ("1. Bí thư báo cáo.").
    const previous = lines[index - 1];
    const inList = previous !== undefined && rankOf(previous.shape) === rankOf(line.shape);
    return !/[^.…]\.$/.test(line.text) || (hasTextBelow && !inList);
  }
  return hasTextBelow && !/[.!?] \p{Lu}/u.test(line.title);
}

/** "* Thuận lợi:", "* Khó khăn"; a dash needs the colon, or it is an item of a list. */
function isLabel(line: HeadingLine): boolean {
  const { shape } = line;
  if (shape.kind !== "label" || line.words > shortTitle || line.title === "") {
    return false;
  }
  return shape.mark === "*" ? !/[.;]$/.test(line.text) : /:\**$/.test(line.text) && line.words <= 14;
}

/** How deep a shape stands, for comparing neighbours: 0 is a chapter, above 10 is text. */
export function rankOf(shape: LineShape): number {
  switch (shape.kind) {
    case "outline":
      return shape.level - 1;
    case "roman":
      return 0;
    case "number":
      return shape.depth;
    case "letter":
      return 6;
    case "label":
      return 8;
    case "ordinal":
      return 9;
    case "automatic":
      return 5;
    case "capitals":
    case "bold":
      return 7;
    case "plain":
      return 11;
  }
}

/** Lines of the header block, of the title, of the signature and of nơi nhận look like headings and are none. */
export const isFrameLine = askOnce(({ text }: Pick<HeadingLine, "text">): boolean =>
  frameLine.test(text.replace(/^\*{2,}|\*{2,}$/g, "")),
);

/** A line of a table of contents: a heading, leaders, a page number. */
export function isContentsLine({ text, source }: Pick<HeadingLine, "text" | "source">): boolean {
  return /(?:[.…⋯·_]{3,}|\t)\s*\d{1,3}$/.test(text) || /^toc\b/i.test(source.style ?? "");
}

const frameLine =
  /^(?:đảng cộng sản việt nam|cộng hòa xã hội|cộng hoà xã hội|độc lập|đảng bộ (?:tỉnh|huyện|thành phố|thị xã|quận|xã|phường)|đảng [uủ][ỷy] (?:xã|phường|đặc khu)|(?:tỉnh|thành|huyện|thị|quận) [uủ][ỷy]\b|[uủ][ỷy] ban nhân dân|ubnd|hội đồng nhân dân|nơi nhận|số\s*:?\s|t\/m|tm\.|k\/t|kt\.|t\/l|tl\.|q\.|(?:phó )?(?:bí thư|chủ tịch)(?: hđnd| ubnd)?$|chánh văn phòng|hiệu trưởng$|giám đốc$|trưởng ban$|thủ trưởng|(?:báo cáo|kết luận|nghị quyết|kế hoạch|thông báo|tờ trình|quyết định|chương trình|hướng dẫn|quy định|quy chế|biên bản|giấy mời|công văn|đề án)$|của ban (?:thường vụ|chấp hành)|-{3,}|\*$|_{3,}|\(?đã ký)/iu;

/** A line without number is a heading only in the text itself, which begins with the first numbered one. */
function firstNumbered(lines: readonly HeadingLine[]): number {
  const index = lines.findIndex((line) => ["roman", "number", "outline"].includes(line.shape.kind));
  return index < 0 ? Infinity : index;
}

function withLevels(headings: readonly HeadingLine[]): readonly DocumentHeading[] {
  const numbered = headings.filter((line) => line.shape.kind !== "label").map((line) => rankOf(line.shape));
  const ranks = [...new Set(numbered)].sort((a, b) => a - b);
  let above = 0;
  return headings.map((line) => {
    const label = line.shape.kind === "label";
    const level = label ? above + 1 : ranks.indexOf(rankOf(line.shape)) + 1;
    if (!label) {
      above = level;
    }
    return {
      paragraph: line.paragraph,
      level,
      text: line.text,
      ...(line.number === undefined ? {} : { number: line.number.trim() }),
      title: line.title,
      kind: label ? ("label" as const) : ("heading" as const),
      shape: line.shape,
    };
  });
}
