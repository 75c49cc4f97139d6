import { piecesOf, streamLength } from "./pieces";
import { paragraphsOf } from "./stories";
import { type Span } from "./TextRange";
import { isW } from "./xml";

/**
 * What Word answers for `text`. It is not what the markup says: note marks and special hyphens are control characters,
 * field codes are left out, and whether deleted and hidden letters are in it depends on platform and view (#2314, #5286,
 * #1267).
 */
export interface OwnTextRules {
  /** Letters of tracked deletions appear. */
  readonly deletions: boolean;
  /** Hidden letters appear. */
  readonly hidden: boolean;
  /** Note and comment marks appear as U+0002 and U+0005, special hyphens as U+001E and U+001F (#4997, #6942). */
  readonly controlCharacters: boolean;
}

export function textOfParagraph(paragraph: Element, rules: OwnTextRules): string {
  return textOfSpan({ paragraph, start: 0, end: streamLength(paragraph) }, rules);
}

/** The paragraphs of a stretch, joined as Word joins them. */
export function textOfSpans(spans: readonly Span[], rules: OwnTextRules): string {
  return spans.map((span) => textOfSpan(span, rules)).join("\r");
}

export function textOfContainer(container: Element, rules: OwnTextRules): string {
  const paragraphs = isW(container, "p") ? [container] : paragraphsOf(container);
  return paragraphs.map((paragraph) => textOfParagraph(paragraph, rules)).join("\r");
}

function textOfSpan({ paragraph, start, end }: Span, rules: OwnTextRules): string {
  let text = "";
  for (const piece of piecesOf(paragraph)) {
    if (piece.end <= start || piece.start >= end) continue;
    if (piece.deleted && !rules.deletions) continue;
    if (piece.hidden && !rules.hidden) continue;
    const stream = piece.stream.slice(Math.max(0, start - piece.start), end - piece.start);
    if (piece.kind === "text" || piece.kind === "tab" || piece.kind === "break") text += stream;
    else if (piece.kind === "hyphen") text += rules.controlCharacters ? stream : stream === "\u001E" ? "\u2011" : "";
    else if (piece.kind === "note" || piece.kind === "comment") text += rules.controlCharacters ? stream : "";
  }
  return text;
}
