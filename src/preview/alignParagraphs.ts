/** How far ahead a paragraph that is missing on one side is looked for on the other. */
const reach = 60;

/**
 * Pairs the paragraphs of a reading with those of a drawing: index of the drawn one for each that was read, undefined
 * where the drawing has none. Both are in document order; either may lack some (a text box, a part that is not drawn).
 */
export function alignParagraphs(read: readonly string[], drawn: readonly string[]): readonly (number | undefined)[] {
  const left = read.map(lettersOf);
  const right = drawn.map(lettersOf);
  const pairs: (number | undefined)[] = new Array<number | undefined>(read.length).fill(undefined);
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      pairs[i] = j;
      i++;
      j++;
      continue;
    }
    const [skipLeft, skipRight] = nextAgreement(left, right, i, j);
    i += skipLeft;
    j += skipRight;
  }
  return pairs;
}

/** How many to leave out on either side until both say the same again; the fewest. */
function nextAgreement(
  left: readonly string[],
  right: readonly string[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let total = 1; total <= reach; total++) {
    for (let skipLeft = 0; skipLeft <= total; skipLeft++) {
      const a = left[i + skipLeft];
      // Empty paragraphs agree with any other: they say nothing about the place.
      if (a !== undefined && a !== "" && a === right[j + total - skipLeft]) return [skipLeft, total - skipLeft];
    }
  }
  return [1, 1];
}

/** What both sides agree on: blanks, breaks and soft hyphens are drawn in ways of their own. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u2003\u200b]+/gu, "");
}
