export type DrawnReadings = readonly string[];

/** How far ahead a paragraph that is missing on one side is looked for on the other. */
const reach = 60;

/**
 * Pairs the paragraphs of a reading with those of a drawing: index of the drawn one for each that was read, undefined
 * where the drawing has none. Both are in document order; either may lack some (a text box, a part that is not drawn).
 * A drawn paragraph may be read in several ways: with the numbers of its notes and without.
 */
export function alignParagraphs(
  read: readonly string[],
  drawn: readonly DrawnReadings[],
): readonly (number | undefined)[] {
  const left = read.map(lettersOf);
  const right = drawn.map((readings) => readings.map(lettersOf));
  const pairs: (number | undefined)[] = new Array<number | undefined>(read.length).fill(undefined);
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (agree(left[i], right[j])) {
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
  right: readonly DrawnReadings[],
  i: number,
  j: number,
): readonly [number, number] {
  for (let total = 1; total <= reach; total++) {
    for (let skipLeft = 0; skipLeft <= total; skipLeft++) {
      const a = left[i + skipLeft];
      // Empty paragraphs agree with any other: they say nothing about the place.
      if (a !== "" && agree(a, right[j + total - skipLeft])) return [skipLeft, total - skipLeft];
    }
  }
  return [1, 1];
}

function agree(read: string | undefined, drawn: DrawnReadings | undefined): boolean {
  return read !== undefined && drawn?.includes(read) === true;
}

/** What both sides agree on: blanks, breaks and soft hyphens are drawn in ways of their own. */
function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u2003\u200b]+/gu, "");
}
