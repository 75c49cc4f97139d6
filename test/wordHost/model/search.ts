import { HostError } from "../engine/HostError";
import { piecesOf, streamLength, type Piece } from "./pieces";
import { TextRange, type Span } from "./TextRange";

/**
 * Word's Find, as far as it is documented: at most 255 characters, `^` starts a code, no match across a paragraph mark,
 * and none across a field's edge, a note mark, a drawing or hidden text (they stand in the stream as letters that no
 * needle has). Deleted revisions are text for it. Matches never overlap.
 */
export function search(spans: readonly Span[], needle: string, options: SearchOptions): TextRange[] {
  const pattern = readNeedle(needle, options);
  const found: TextRange[] = [];
  for (const span of spans) {
    const text = searchedText(span.paragraph);
    for (let at = Math.max(0, span.start); at <= text.length;) {
      const length = matchAt(text, at, pattern, options);
      if (length === undefined || at + length > span.end) {
        at += 1;
        continue;
      }
      found.push(TextRange.inside(span.paragraph, at, at + length));
      at += length;
    }
  }
  return found;
}

export interface SearchOptions {
  readonly ignorePunct?: boolean;
  readonly ignoreSpace?: boolean;
  readonly matchCase?: boolean;
  readonly matchPrefix?: boolean;
  readonly matchSuffix?: boolean;
  readonly matchWholeWord?: boolean;
  readonly matchWildcards?: boolean;
}

export const noSearchOptions: SearchOptions = {};

/** One step of a needle: a letter, or a class of letters. */
type Step = (letter: string) => boolean;

function readNeedle(needle: string, options: SearchOptions): readonly Step[] {
  if (needle === "" || needle.length > 255) {
    throw new HostError("SearchStringInvalidOrTooLong", `The search string has ${needle.length} characters.`);
  }
  for (const unsupported of ["matchWildcards", "ignorePunct", "ignoreSpace"] as const) {
    if (options[unsupported] === true) throw new HostError("ApiNotFound", `SearchOptions.${unsupported}`);
  }
  const steps: Step[] = [];
  for (let at = 0; at < needle.length;) {
    if (needle[at] === "^") {
      const [step, length] = readCode(needle.slice(at + 1));
      steps.push(step);
      at += 1 + length;
    } else {
      steps.push(same(needle[at]!, options.matchCase === true));
      at += 1;
    }
  }
  return steps;
}

/** The code after a caret, and its length. An unknown one is an error, as in Word's own dialogue. */
function readCode(rest: string): [Step, number] {
  const numeric = /^u(\d{1,5})/.exec(rest) ?? /^(\d{3,4})/.exec(rest);
  if (numeric !== null) return [same(String.fromCharCode(Number(numeric[1])), true), numeric[0].length];
  const step = codes[rest.charAt(0)];
  if (step === undefined) throw new HostError("SearchStringInvalidOrTooLong", `"^${rest.charAt(0)}" is no code.`);
  return [step, 1];
}

/** Word's Find takes straight and curly quotes for each other. */
const quotes: Readonly<Record<string, string>> = { "\u2018": "'", "\u2019": "'", "\u201C": '"', "\u201D": '"' };

const exactly = (letter: string): Step => same(letter, true);

const codes: Readonly<Record<string, Step>> = {
  "^": exactly("^"),
  p: exactly("\r"),
  t: exactly("\t"),
  s: exactly("\u00A0"),
  l: exactly("\v"),
  m: exactly("\f"),
  n: exactly("\u000E"),
  "~": exactly("\u001E"),
  "-": exactly("\u001F"),
  "+": exactly("\u2014"),
  "=": exactly("\u2013"),
  "2": exactly("\u0002"),
  f: exactly("\u0002"),
  e: exactly("\u0002"),
  a: exactly("\u0005"),
  "5": exactly("\u0005"),
  d: exactly("\u0013"),
  g: exactly("\u0001"),
  "#": (letter) => /\d/.test(letter),
  $: (letter) => /\p{L}/u.test(letter),
  "?": (letter) => letter !== "\r" && !isControl(letter),
};

function same(letter: string, matchCase: boolean): Step {
  const fold = (one: string) => {
    const plain = quotes[one] ?? one;
    return matchCase ? plain : plain.toLowerCase();
  };
  const wanted = fold(letter);
  return (candidate) => candidate === letter || fold(candidate) === wanted;
}

function matchAt(text: string, at: number, pattern: readonly Step[], options: SearchOptions): number | undefined {
  if (at + pattern.length > text.length) return undefined;
  for (let index = 0; index < pattern.length; index += 1) {
    if (!pattern[index]!(text[at + index]!)) return undefined;
  }
  const startsWord = !isWordLetter(text[at - 1]);
  const endsWord = !isWordLetter(text[at + pattern.length]);
  if ((options.matchWholeWord === true || options.matchPrefix === true) && !startsWord) return undefined;
  if ((options.matchWholeWord === true || options.matchSuffix === true) && !endsWord) return undefined;
  return pattern.length;
}

/** Marks of notes, fields and drawings. */
function isControl(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 9 || (code > 13 && code < 30) || code === 0xffff;
}

function isWordLetter(letter: string | undefined): boolean {
  return letter !== undefined && /[\p{L}\p{N}\p{M}]/u.test(letter);
}

/** The stream with its paragraph mark; what cannot be searched is a letter that no needle has. */
function searchedText(paragraph: Element): string {
  let text = "";
  for (const piece of piecesOf(paragraph))
    text += isSearched(piece) ? piece.stream : "\uFFFF".repeat(piece.stream.length);
  return text.length === streamLength(paragraph) ? `${text}\r` : text;
}

function isSearched(piece: Piece): boolean {
  return !piece.hidden && piece.kind !== "field-code";
}
