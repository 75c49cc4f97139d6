import type { Paragraph } from "../document/snapshot";
import { Asked } from "./asked";
import { specialBlanks } from "./characters";
import { columnBreaks } from "./columns";

/**
 * A paragraph as the finder reads it: composed (NFC), with a lower-case twin of the same length in which tone marks
 * stand where they stand in our word lists. Offsets of both lead back to the paragraph's own text. Of most lines that are
 * looked at from another one the text alone is asked: the rest is made when it is asked for.
 */
export class Line extends Asked {
  private lowText: string | undefined;
  private stretchEnds: readonly number[] | undefined;
  private plain: boolean | undefined;

  constructor(
    readonly paragraph: Paragraph,
    /** Index of the paragraph in its story. */
    readonly index: number,
    readonly text: string,
    /** Where each unit stands in the paragraph's own text, when that is not composed. */
    private readonly starts?: readonly number[],
  ) {
    super();
  }

  get low(): string {
    return (this.lowText ??= lowerCase(this.text));
  }

  /** Ends of the stretches between tabs, columns of blanks and line breaks, ascending; the last is the text's length. */
  get breaks(): readonly number[] {
    return (this.stretchEnds ??= findBreaks(this));
  }

  /**
   * Between its letters the line holds single blanks, full stops and other common signs alone, as most lines do: no tab, no
   * wide blanks, no underscore, no bracket but round ones. One look tells it, and nobody has to search for each of them.
   */
  get isPlain(): boolean {
    return (this.plain ??= !uncommon.test(this.text));
  }

  toRaw(offset: number): number {
    return this.starts === undefined ? offset : (this.starts[offset] ?? this.paragraph.text.length);
  }

  fromRaw(offset: number): number {
    return this.starts === undefined ? offset : lowestIndexAtLeast(this.starts, offset);
  }
}

export function readLine(paragraph: Paragraph, index: number): Line {
  const raw = paragraph.text;
  // Of what most texts are written in nothing can be composed, which is told quicker than it is composed.
  if (!mayBeDecomposed.test(raw) || raw.normalize("NFC") === raw) return new Line(paragraph, index, raw);
  const { text, starts } = composeWithOffsets(raw);
  return new Line(paragraph, index, text, starts);
}

/** All but Latin letters, those of Vietnamese among them, and the dashes, quotation marks and dots of office texts. */
const mayBeDecomposed = /[^\0-\u02ff\u1ea0-\u1ef9\u2002-\u2125]/;

/** Which stretch between tabs and line breaks an offset stands in, counted from 0. */
export function stretchAt(line: Line, offset: number): number {
  return lowestIndexAtLeast(line.breaks, offset);
}

/** The lower-case text of a stretch; empty where the line has fewer. */
export function stretchText(line: Line, stretch: number): string {
  const end = line.breaks[stretch];
  return end === undefined ? "" : line.low.slice(stretch === 0 ? 0 : (line.breaks[stretch - 1] ?? 0) + 1, end);
}

/** Composes cluster by cluster; `starts[i]` is the place in the raw text of the i-th unit of the composed text. */
function composeWithOffsets(raw: string): { text: string; starts: readonly number[] } {
  const parts: string[] = [];
  const starts: number[] = [];
  let from = 0;
  // Copies what stays as it is in one piece; only a letter with its marks is composed.
  for (const { 0: marked, index } of raw.matchAll(markedLetter)) {
    for (let at = from; at < index; at += 1) starts.push(at);
    parts.push(raw.slice(from, index));
    const cluster = marked.normalize("NFC");
    parts.push(cluster);
    // A cluster that stays longer than one unit begins, unit for unit, where it began.
    for (let unit = 0; unit < cluster.length; unit += 1) starts.push(Math.min(index + unit, index + marked.length));
    from = index + marked.length;
  }
  for (let at = from; at < raw.length; at += 1) starts.push(at);
  parts.push(raw.slice(from));
  starts.push(raw.length);
  return { text: parts.join(""), starts };
}

/** A letter with combining marks, a Hangul syllable in parts, or a letter that is written otherwise when composed. */
const markedLetter =
  /\P{M}\p{M}+|[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?|[\uac00-\ud7a3][\u11a8-\u11c2]|[\u0340-\u0344\u037e\u0387\u1f71-\u1fff\u2000\u2001\u2126\u212a\u212b\u2329\u232a\uf900-\ufaff]/gu;

/** Where one blank at a stroke or before a symbol counts as well: "/ 2024", "số -BC", "đạt %". */
const uncommon = new RegExp(String.raw`[\t\n\v_[<{«‗＿＜〈【${specialBlanks}]| (?:[ /]|[-–‑]\s?[A-ZĐ])|\/ |[a-zà-ỹ] %`);

function findBreaks({ text, isPlain }: Line): number[] {
  if (isPlain) return [text.length];
  const breaks: number[] = [];
  if (!/[\t\n\v]/.test(text)) return [...columnBreaks(text), text.length];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 9 || code === 11 || code === 10) breaks.push(at);
  }
  breaks.push(text.length);
  return breaks;
}

function lowerCase(text: string): string {
  let low = text.toLowerCase();
  if (low.length !== text.length) {
    low = Array.from(text, (character) => {
      const small = character.toLowerCase();
      return small.length === character.length ? small : character;
    }).join("");
  }
  return oneTonePlacement(low);
}

/** "uỷ", "hoà", "khoẻ" become "ủy", "hòa", "khỏe": the spelling of the word lists. "toàn", "quý" stay. */
function oneTonePlacement(low: string): string {
  if (!oldPlacement.test(low)) return low;
  return low.replace(/(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![a-zà-ỹ])/g, (pair) => modernPlacement[pair] ?? pair);
}

/** "toàn" and "quyền" are written in one way only. */
const oldPlacement = /(?:o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])(?![a-zà-ỹ])/;

const modernPlacement: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ["oàoáoảoãoạ", "òaóaỏaõaọa"],
      ["oèoéoẻoẽoẹ", "òeóeỏeõeọe"],
      ["uỳuýuỷuỹuỵ", "ùyúyủyũyụy"],
    ] as const
  ).flatMap(([old, modern]) => [0, 2, 4, 6, 8].map((at) => [old.slice(at, at + 2), modern.slice(at, at + 2)] as const)),
);

/** Where the first of the values stands that is not less; the last index where all are. */
export function lowestIndexAtLeast(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
