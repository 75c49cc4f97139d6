/** One letter of a drawn paragraph: where it stands in the page. A line break has no text node. */
interface DrawnLetter {
  readonly letter: string;
  readonly node?: Text;
  readonly offset: number;
}

/** A stretch of one text node. */
export interface DrawnStretch {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}

/**
 * The text of a drawn paragraph, without that of text boxes inside it. A raised number may be one of the text ("km²") or
 * that of a note, which the text does not have: then there are two readings.
 */
export function drawnReadings(paragraph: HTMLElement): readonly string[] {
  const letters = lettersIn(paragraph);
  const whole = join(letters);
  const withoutNotes = join(letters.filter(({ node }) => node?.parentElement?.closest("sup") == null));
  return whole === withoutNotes ? [whole] : [whole, withoutNotes];
}

function join(letters: readonly DrawnLetter[]): string {
  return letters.map(({ letter }) => letter).join("");
}

/**
 * Where a stretch of a paragraph's text, as it was read, stands in the drawing. The drawing may show more (numbers of
 * notes) or less (what it does not know), and draws a tab as a wide blank.
 */
export function findDrawn(paragraph: HTMLElement, text: string, start: number, end: number): readonly DrawnStretch[] {
  const letters = lettersIn(paragraph);
  const stretches: { node: Text; start: number; end: number }[] = [];
  let next = 0;
  for (let index = 0; index < end; index++) {
    const at = findLetter(letters, next, text.charAt(index));
    if (at === undefined) continue;
    next = at + 1;
    const { node, offset } = letters[at] ?? { offset: 0 };
    if (index < start || node === undefined) continue;
    const newest = stretches[stretches.length - 1];
    if (newest?.node === node && newest.end === offset) newest.end = offset + 1;
    else stretches.push({ node, start: offset, end: offset + 1 });
  }
  return stretches;
}

/** How many drawn letters may stand between two that were read: the number of a note. */
const longestExtra = 4;

function findLetter(letters: readonly DrawnLetter[], from: number, letter: string): number | undefined {
  for (let index = from; index < letters.length && index <= from + longestExtra; index++) {
    const drawn = letters[index]?.letter;
    if (drawn !== undefined && (drawn === letter || (drawn === "\u2003" && letter === "\t"))) return index;
  }
  return undefined;
}

function lettersIn(paragraph: HTMLElement): readonly DrawnLetter[] {
  const letters: DrawnLetter[] = [];
  const visit = (node: Node) => {
    if (node instanceof Text) {
      for (let offset = 0; offset < node.data.length; offset++) {
        letters.push({ letter: node.data.charAt(offset), node, offset });
      }
    } else if (node instanceof HTMLBRElement) {
      letters.push({ letter: "\v", offset: 0 });
    } else if (node === paragraph || !(node instanceof HTMLParagraphElement)) {
      node.childNodes.forEach(visit);
    }
  };
  visit(paragraph);
  return letters;
}
