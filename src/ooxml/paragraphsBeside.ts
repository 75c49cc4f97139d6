import { insertedRun, runLook, withoutElements } from "./editParagraph";
import type { Revision } from "./editParagraph";
import { escapeAttribute, writableText } from "./escapeXml";
import type { ParagraphSource } from "./source";
import type { Splice } from "./splice";

/** New paragraphs right before or behind one, each a line of text, with that one's properties and the look of its text. */
export function paragraphsBeside(
  xml: string,
  paragraph: ParagraphSource,
  side: "before" | "after",
  lines: readonly string[],
  revision?: Revision,
): Splice {
  const like = side === "after" ? paragraph.pieces.at(-1) : paragraph.pieces[0];
  const look = runLook(xml, like?.run, paragraph);
  const at = side === "after" ? paragraph.end : paragraph.start;
  const text = lines.map((line) => {
    const written = writableText(line);
    const run = written === "" ? "" : insertedRun(look, written, revision);
    return `<w:p>${propertiesLike(xml, paragraph, revision)}${run}</w:p>`;
  });
  return { start: at, end: at, text: text.join("") };
}

/** A section ends with the paragraph that it ends with, and what was tracked there was not tracked here. */
function propertiesLike(xml: string, paragraph: ParagraphSource, revision: Revision | undefined): string {
  const before = xml.slice(paragraph.contentStart, paragraph.firstRunAt);
  const own = /<((?:[\w.-]+:)?pPr)(?:\s[^<>]*)?>([\s\S]*)<\/\1\s*>/.exec(before)?.[2] ?? "";
  const kept = withoutElements(own, ["sectPr", "pPrChange", "ins", "del", "moveFrom", "moveTo", "rPrChange"]);
  if (revision === undefined) return kept === "" ? "" : `<w:pPr>${kept}</w:pPr>`;
  const { author, date, nextId } = revision;
  const mark = `<w:ins w:id="${nextId()}" w:author="${escapeAttribute(author)}" w:date="${date}"/>`;
  const marked = kept.replace(/<((?:[\w.-]+:)?rPr)\s*>/, (tag) => tag + mark);
  return `<w:pPr>${marked === kept ? `${kept}<w:rPr>${mark}</w:rPr>` : marked}</w:pPr>`;
}
