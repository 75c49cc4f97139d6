/**
 * Pairs the paragraphs that the markup says with the paragraphs that Word lists. They are the same list wherever both
 * agree; where one has more than the other, equal texts that stand once in both hold the rest in place.
 *
 * @returns for each text the index in `ownTexts`, or `undefined` where no pair is certain
 */
export function alignParagraphs(
  texts: readonly string[],
  ownTexts: readonly string[],
): readonly (number | undefined)[] {
  const pairs: (number | undefined)[] = new Array<number | undefined>(texts.length).fill(undefined);
  const compared = texts.map(comparable);
  const own = ownTexts.map(comparable);
  pairRange(compared, own, { from: 0, to: texts.length, ownFrom: 0, ownTo: ownTexts.length }, pairs);
  return pairs;
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly ownFrom: number;
  readonly ownTo: number;
}

function pairRange(
  texts: readonly string[],
  own: readonly string[],
  range: Range,
  pairs: (number | undefined)[],
): void {
  let { from, to, ownFrom, ownTo } = range;
  while (from < to && ownFrom < ownTo && texts[from] === own[ownFrom]) pairs[from++] = ownFrom++;
  while (from < to && ownFrom < ownTo && texts[to - 1] === own[ownTo - 1]) pairs[--to] = --ownTo;
  let [start, ownStart] = [from, ownFrom];
  const anchors = commonAnchors(texts, own, { from, to, ownFrom, ownTo });
  if (anchors.length === 0) {
    const sameCount = to - from === ownTo - ownFrom;
    for (let index = from; sameCount && index < to; index += 1) pairs[index] = ownFrom + index - from;
    return;
  }
  for (const [at, ownAt] of anchors) {
    pairRange(texts, own, { from: start, to: at, ownFrom: ownStart, ownTo: ownAt }, pairs);
    pairs[at] = ownAt;
    [start, ownStart] = [at + 1, ownAt + 1];
  }
  pairRange(texts, own, { from: start, to, ownFrom: ownStart, ownTo }, pairs);
}

/** Texts that stand exactly once in both ranges, as the longest run of pairs that rises on both sides. */
function commonAnchors(
  texts: readonly string[],
  own: readonly string[],
  { from, to, ownFrom, ownTo }: Range,
): readonly (readonly [number, number])[] {
  const ownOnce = onlyPlaces(own, ownFrom, ownTo);
  const pairs: [number, number][] = [];
  for (const [text, at] of onlyPlaces(texts, from, to)) {
    const ownAt = ownOnce.get(text);
    if (text !== "" && ownAt !== undefined) pairs.push([at, ownAt]);
  }
  pairs.sort((a, b) => a[0] - b[0]);
  return longestRise(pairs);
}

function onlyPlaces(texts: readonly string[], from: number, to: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const text = texts[index] ?? "";
    if (places.has(text)) repeated.add(text);
    places.set(text, index);
  }
  for (const text of repeated) places.delete(text);
  return places;
}

/** The longest subsequence whose second numbers rise (patience sorting). */
function longestRise(pairs: readonly [number, number][]): readonly (readonly [number, number])[] {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  pairs.forEach(([, own], index) => {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] ?? 0]?.[1] ?? 0) < own) low = middle + 1;
      else high = middle;
    }
    before[index] = low === 0 ? undefined : tops[low - 1];
    tops[low] = index;
  });
  const rise: (readonly [number, number])[] = [];
  for (let index = tops.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair !== undefined) rise.unshift(pair);
  }
  return rise;
}

/** Control letters, and the hyphens that Word writes in its own way, say nothing about which paragraph it is. */
function comparable(text: string): string {
  // eslint-disable-next-line no-control-regex -- Word's marks of notes, pictures and special hyphens
  return text.replace(/[\u0001-\u0008\u000E-\u001F\u2011]/g, "");
}
