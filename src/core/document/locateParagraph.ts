/**
 * Where a paragraph of an earlier reading stands now: its index, or undefined where that is not certain. The texts of a
 * whole story are compared, so that a paragraph among equals ("……" in every row of a table) is never taken for another.
 *
 * @param before the story as it was read
 * @param now the story as it is
 * @param index index of the paragraph in `before`
 * @param text what it said
 */
export function locateParagraph(
  before: readonly string[],
  now: readonly string[],
  index: number,
  text: string,
): number | undefined {
  const candidate = before[index] === text ? placeOf(before, now, index) : undefined;
  if (candidate !== undefined && now[candidate] === text) return candidate;
  return onlyIndexOf(before, text) === undefined ? undefined : onlyIndexOf(now, text);
}

/** What stands before a change keeps its index, what stands behind it moves as a whole. In between nothing is certain. */
function placeOf(before: readonly string[], now: readonly string[], index: number): number | undefined {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter && before[before.length - 1 - sameAtEnd] === now[now.length - 1 - sameAtEnd])
    sameAtEnd += 1;
  const moved = now.length - before.length;
  const isBefore = index < same;
  const isBehind = index >= before.length - sameAtEnd;
  // Among equals a change can be read in two ways: then the place is not certain.
  if (isBefore && isBehind && moved !== 0) return undefined;
  if (isBefore) return index;
  return isBehind ? index + moved : undefined;
}

function onlyIndexOf(texts: readonly string[], text: string): number | undefined {
  const first = texts.indexOf(text);
  return first >= 0 && texts.indexOf(text, first + 1) < 0 ? first : undefined;
}
