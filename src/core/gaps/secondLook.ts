import { dotWidth, isDigit, isUpperCase, isWordCharacter } from "./characters";
import type { Gap } from "./gap";
import type { FoundGap } from "./gapMemory";
import { habitOf } from "./habits";
import { asksBefore } from "./language/asking";
import { clauseFollows, goesOnWithNoun } from "./language/halts";
import { itemsBefore } from "./language/lists";
import { clauseBefore, quotedPlace } from "./language/position";
import { unitEndsClause, unitFollowing } from "./language/units";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import { type Surroundings, surroundingsOf, trimmedLeft, trimmedRight } from "./surroundings";
import learned from "./weights.json";

/**
 * A second look at the runs of dots and blanks that the words around did not take for gaps. No list knows every word that
 * may stand beside a gap, but there are clues that need no word: how wide the run is, whether it is glued, which signs stand
 * beside it, how many things were listed, and above all how the same document leaves other values open. Each clue has a
 * weight, learned from all labelled texts (`npm run learn`); a run whose weights add up to enough is a gap.
 */
export interface RefusedMark extends Mark {
  readonly run: string;
  /** What the line tells; the weights are those of its kind. */
  readonly clues: readonly string[];
  /** The signs beside it, which the clues of the document are seen together with. */
  readonly signs: string;
}

/** A refused mark and where it stands. */
export interface PlacedMark {
  readonly paragraph: number;
  readonly mark: RefusedMark;
}

/** The natural logarithm of the odds, as the weights are: twenty to one that a value is missing. */
const enough = 3;

/** Those of the refused marks that are gaps all the same. */
export function takenAtSecondLook(
  page: Page,
  found: readonly FoundGap[],
  refused: readonly PlacedMark[],
): readonly PlacedMark[] {
  if (refused.length === 0) return refused;
  const seen = lookThrough(page, found, refused);
  return refused.filter(
    (placed) =>
      // Where nothing else is left open so, nothing is.
      tallyOf(seen.ways, habitOf(placed.mark.kind, placed.mark.run)).gaps > 0 &&
      weigh(placed.mark, cluesOfDocument(placed, seen, "refused")) >= enough,
  );
}

/** The clues of every run of dots and blanks, those of the gaps too: what the weights are learned from. */
export function allClues(
  page: Page,
  found: readonly FoundGap[],
  refused: readonly PlacedMark[],
): readonly MarkWithClues[] {
  const seen = lookThrough(page, found, refused);
  const withClues = (placed: PlacedMark, countedAs: CountedAs): MarkWithClues => ({
    ...placed,
    clues: [...placed.mark.clues, ...cluesOfDocument(placed, seen, countedAs)],
  });
  return [
    ...found.flatMap(({ gap, habit }) =>
      lookAgainAt(page, gap).map((placed) => withClues(placed, habit === undefined ? "a date" : "a gap")),
    ),
    ...refused.map((placed) => withClues(placed, "refused")),
  ];
}

/** A place that was found, as it looks at a second look. */
export function lookAgainAt(page: Page, { paragraph, kind, start, end }: Gap): readonly PlacedMark[] {
  const line = page.line(paragraph);
  const marks = [{ kind, start: line.fromRaw(start), end: line.fromRaw(end) }];
  return lookAgain(line, marks).map((mark) => ({ paragraph, mark }));
}

/** What marks that were refused show at a second look: dots, and blanks of which there are too many. */
export function lookAgain(line: Line, marks: readonly Mark[]): readonly RefusedMark[] {
  if (marks.length === 0) return nothing;
  return marks.filter((mark) => deservesLook(line, mark)).map((mark) => clueIn(line, mark));
}

const nothing: readonly RefusedMark[] = [];

/** One blank or two part words, a tab parts columns, and dots with blanks between them are a rule or an omission. */
function deservesLook({ text }: Line, { kind, start, end }: Mark): boolean {
  const run = text.slice(start, end);
  return kind === "dots" ? run !== "." && !/\s/.test(run) : kind === "blank" && run.length > 2 && !run.includes("\t");
}

interface MarkWithClues extends PlacedMark {
  readonly clues: readonly string[];
}

function clueIn(line: Line, { kind, start, end }: Mark): RefusedMark {
  const place = surroundingsOf(line, start, end);
  const { left, right } = place;
  const run = line.text.slice(start, end);
  const width = kind === "dots" ? dotWidth(run) : run.length;
  const glued = /\s/.test(line.text[start - 1] ?? " ") ? "" : "<";
  const glue = glued + (/[\s.,;:)]/.test(line.text[end] ?? " ") ? "" : ">");
  const [before, after] = [signOf(trimmedLeft(left).at(-1)), signOf(trimmedRight(line.text.slice(end, place.to))[0])];
  const found = unitFollowing(place);
  const unit =
    found === undefined
      ? "no"
      : `${found.exact ? "x" : ""}${found.measure ? "m" : ""}${unitEndsClause(place, found) ? "e" : ""}`;
  const asks = asksBefore(left);
  const clues = [
    `width ${habitOf(kind, run)} ${rounded(width, widths)}`,
    `glued ${glue} ${rounded(width, widths)}`,
    `between ${before} ${after} ${glue} ${Math.min(width, 6)}`,
    `unit ${unit}`,
    `asks ${asks} ${glued} ${after}`,
    `asks for unit ${asks} ${found === undefined ? "no" : "yes"} ${before} ${after}`,
    `items ${Math.min(itemsBefore(left), 4)} ${after} ${glued}`,
    `noun ${goesOnWithNoun(place) ? "yes" : "no"} ${before} ${glue}`,
    `clause ${clauseFollows(right) ? "yes" : "no"}`,
    `bracket ${left.lastIndexOf("(") > left.lastIndexOf(")") ? "yes" : "no"} ${before} ${after}`,
    `commas ${Math.min(clauseCommas(left), 4)} ${glued} ${after}`,
    `quoted ${isQuoted(place) ? "yes" : "no"} ${glued}`,
  ];
  return { kind, start, end, run, clues, signs: `${before} ${after} ${glue}` };
}

/** A quotation began on this line, or in a line above it, and does not end before the place. */
function isQuoted(place: Surroundings): boolean {
  return quotedPlace(place) || /^[^“"]*”/u.test(place.right);
}

/** What stands beside a mark: a small or a capital letter, a digit, the sign itself, an end of the line or a tab. */
function signOf(character: string | undefined): string {
  if (character === undefined) return "end";
  if (isDigit(character)) return "0";
  if (!isWordCharacter(character)) return character;
  return isUpperCase(character) ? "A" : "a";
}

function clauseCommas(left: string): number {
  let commas = 0;
  for (const character of clauseBefore(left)) if (character === ",") commas += 1;
  return commas;
}

/** How the document treats its other marks. */
interface Seen {
  /** By how they leave the value open, by the very run, by paragraph: how many are gaps, and how many were refused. */
  readonly ways: Map<string, Tally>;
  readonly runs: Map<string, Tally>;
  readonly inParagraph: Map<number, Tally>;
}

interface Tally {
  gaps: number;
  refused: number;
}

function lookThrough(page: Page, found: readonly FoundGap[], refused: readonly PlacedMark[]): Seen {
  const ways = new Map<string, Tally>();
  const runs = new Map<string, Tally>();
  const inParagraph = new Map<number, Tally>();
  for (const { gap, habit } of found) {
    tallyOf(inParagraph, gap.paragraph).gaps += 1;
    // Numbers and dates, which everybody leaves open, tell nothing of this document.
    if (habit === undefined) continue;
    tallyOf(ways, habit).gaps += 1;
    tallyOf(runs, page.paragraph(gap.paragraph).text.slice(gap.start, gap.end)).gaps += 1;
  }
  for (const { paragraph, mark } of refused) {
    tallyOf(ways, habitOf(mark.kind, mark.run)).refused += 1;
    tallyOf(runs, mark.run).refused += 1;
    tallyOf(inParagraph, paragraph).refused += 1;
  }
  return { ways, runs, inParagraph };
}

function tallyOf<Key>(tallies: Map<Key, Tally>, key: Key): Tally {
  let tally = tallies.get(key);
  if (tally === undefined) tallies.set(key, (tally = { gaps: 0, refused: 0 }));
  return tally;
}

type CountedAs = "a gap" | "a date" | "refused";

/** What the other marks of the document tell of this one, which was counted among them. */
function cluesOfDocument(
  { paragraph, mark }: PlacedMark,
  { ways, runs, inParagraph }: Seen,
  countedAs: CountedAs,
): readonly string[] {
  const others = ({ gaps, refused }: Tally, asGap: boolean): Tally => ({
    gaps: asGap ? gaps - 1 : gaps,
    refused: countedAs === "refused" ? refused - 1 : refused,
  });
  const openSo = others(tallyOf(ways, habitOf(mark.kind, mark.run)), countedAs === "a gap");
  const alike = others(tallyOf(runs, mark.run), countedAs === "a gap");
  const beside = others(tallyOf(inParagraph, paragraph), countedAs !== "refused");
  return [
    `left open so ${rounded(openSo.gaps, counts)}`,
    `share left open so ${shareOf(openSo)}`,
    `share, between ${shareOf(openSo)} ${mark.signs}`,
    `same run ${rounded(alike.gaps, counts)}`,
    `share of same run ${shareOf(alike)}`,
    `gaps beside ${Math.min(beside.gaps, 3)}`,
    `refused beside ${Math.min(beside.refused, 3)} ${Math.min(beside.gaps, 1)}`,
  ];
}

/** In quarters. */
function shareOf({ gaps, refused }: Tally): string {
  return gaps + refused === 0 ? "none" : String(Math.round((4 * gaps) / (gaps + refused)));
}

/** The greatest bound that the number reaches. */
function rounded(number: number, bounds: readonly number[]): number {
  let reached = 0;
  for (const bound of bounds) if (number >= bound) reached = bound;
  return reached;
}

const widths = [1, 2, 3, 4, 5, 6, 7, 10, 16, 30];
const counts = [1, 2, 3, 4, 7, 15, 30];

const weights: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map(
  Object.entries(learned).map(([kind, ofKind]) => [kind, new Map(Object.entries(ofKind))]),
);

function weigh(mark: RefusedMark, ofDocument: readonly string[]): number {
  const ofKind = weights.get(mark.kind);
  let sum = ofKind?.get("always") ?? -Infinity;
  for (const clue of mark.clues) sum += ofKind?.get(clue) ?? 0;
  for (const clue of ofDocument) sum += ofKind?.get(clue) ?? 0;
  return sum;
}
