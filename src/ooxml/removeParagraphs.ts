import { escapeText } from "./escapeXml";
import type { Revision } from "./editParagraph";
import type { ParagraphSource } from "./source";
import type { Splice } from "./splice";

/**
 * Which paragraphs of a part can go as a whole once their letters are gone: those that hold nothing but plain runs, and
 * beside which another paragraph stays, for a cell, a note or a body may not be left without one and two tables may not
 * come to touch.
 *
 * @param paragraphs those whose letters go, in the order of the part
 */
export function findRemovable(xml: string, paragraphs: readonly ParagraphSource[]): ReadonlySet<ParagraphSource> {
  const removable = new Set<ParagraphSource>();
  const gone = new Map<number, number>();
  const goneByEnd = new Map<number, number>();
  for (const paragraph of [...paragraphs].sort((a, b) => a.start - b.start)) {
    if (!holdsOnlyPlainRuns(xml, paragraph) || !hasNeighbour(xml, paragraph, goneByEnd, gone)) continue;
    removable.add(paragraph);
    gone.set(paragraph.start, paragraph.end);
    goneByEnd.set(paragraph.end, paragraph.start);
  }
  return removable;
}

/** Marks a paragraph as deleted by somebody: it goes when the change is accepted. */
export function markDeleted(xml: string, paragraph: ParagraphSource, { author, date, nextId }: Revision): Splice {
  const mark = `<w:del w:id="${nextId()}" w:author="${escapeText(author)}" w:date="${date}"/>`;
  const { markProperties, contentStart, firstRunAt } = paragraph;
  if (markProperties !== undefined) {
    const inserted =
      /^\s*<[\w.-]+:ins\b[^>]*\/>/.exec(xml.slice(markProperties.start, markProperties.end))?.[0].length ?? 0;
    const at = markProperties.start + inserted;
    return { start: at, end: at, text: mark };
  }
  const properties = xml.slice(contentStart, firstRunAt);
  const closing = /<(?:[\w.-]+:)?pPrChange\b|<\/(?:[\w.-]+:)?pPr\s*>/.exec(properties);
  if (closing === null) {
    return { start: contentStart, end: firstRunAt, text: `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>` };
  }
  const at = contentStart + closing.index;
  return { start: at, end: at, text: `<w:rPr>${mark}</w:rPr>` };
}

function holdsOnlyPlainRuns(xml: string, paragraph: ParagraphSource): boolean {
  if (paragraph.twin !== undefined) return false;
  if (/<(?:[\w.-]+:)?sectPr\b/.test(xml.slice(paragraph.contentStart, paragraph.firstRunAt))) return false;
  const content = xml.slice(paragraph.firstRunAt, paragraph.contentEnd).replace(runProperties, "");
  const tags = [...content.matchAll(/<(\/?)(?:[\w.-]+:)?([\w.-]+)([^<>]*)>/g)];
  if (tags.some(([, , name = "", attributes = ""]) => !plain.has(name) || /\btype\s*=/.test(attributes))) return false;
  if (/<!--|<\?|<!\[/.test(content) || bookmarksAreOpen(content)) return false;
  // A text that is not read is hidden; it is the user's all the same.
  const written = [...content.matchAll(/<(?:[\w.-]+:)?t(?:\s[^<>]*)?>([^<]+)/g)].length;
  return written === paragraph.pieces.filter(({ kind }) => kind === "text").length;
}

const runProperties = /<((?:[\w.-]+:)?rPr)(?:\s[^<>]*)?(?:\/>|>[\s\S]*?<\/\1\s*>)/g;

const plain = new Set([
  ...["r", "t", "tab", "br", "cr", "noBreakHyphen", "softHyphen"],
  ...["proofErr", "lastRenderedPageBreak", "bookmarkStart", "bookmarkEnd"],
]);

/** A bookmark of which one end stands elsewhere would lose the other. */
function bookmarksAreOpen(content: string): boolean {
  const ids = (name: string) =>
    [...content.matchAll(new RegExp(`<(?:[\\w.-]+:)?${name}\\b[^<>]*\\bid="([^"]*)"`, "g"))]
      .map((match) => match[1])
      .sort();
  return ids("bookmarkStart").join() !== ids("bookmarkEnd").join();
}

/** Another paragraph stands right before or behind, among the children of the same element. */
function hasNeighbour(
  xml: string,
  paragraph: ParagraphSource,
  goneByEnd: ReadonlyMap<number, number>,
  gone: ReadonlyMap<number, number>,
): boolean {
  let start = skipMarksBack(xml, paragraph.start);
  for (let before = goneByEnd.get(start); before !== undefined; before = goneByEnd.get(start)) {
    start = skipMarksBack(xml, before);
  }
  if (/(?:<\/(?:[\w.-]+:)?p\s*>|<(?:[\w.-]+:)?p(?:\s[^<>]*)?\/>)$/.test(xml.slice(Math.max(0, start - 400), start)))
    return true;
  let end = skipMarks(xml, paragraph.end);
  for (let behind = gone.get(end); behind !== undefined; behind = gone.get(end)) end = skipMarks(xml, behind);
  return /^<(?:[\w.-]+:)?p[\s/>]/.test(xml.slice(end, end + 80));
}

const marks = /^(?:\s+|<(?:[\w.-]+:)?(?:bookmarkStart|bookmarkEnd|proofErr)\b[^<>]*\/>)+/;
const marksAtEnd = /(?:\s+|<(?:[\w.-]+:)?(?:bookmarkStart|bookmarkEnd|proofErr)\b[^<>]*\/>)+$/;

function skipMarks(xml: string, at: number): number {
  return at + (marks.exec(xml.slice(at, at + 2_000))?.[0].length ?? 0);
}

function skipMarksBack(xml: string, at: number): number {
  return at - (marksAtEnd.exec(xml.slice(Math.max(0, at - 2_000), at))?.[0].length ?? 0);
}
