import { askOnce } from "../document/askOnce";
import { inOrder, overlap } from "../document/spans";
import type { Paragraph, Story } from "../document/snapshot";
import { lookOf, withoutHalts } from "./casualDots";
import { joinDottedLines } from "./dottedLines";
import type { Gap, GapHint } from "./gap";
import { type FoundGap, type GapMemory, type Looked, openGapMemory, type StoryMemory } from "./gapMemory";
import type { Judged } from "./decide";
import { habitsIn, keepHabitual } from "./habits";
import { type HintBook, openHints } from "./hints";
import { type KnownParagraphs, openKnownParagraphs } from "./knownParagraphs";
import { describeCell, describeMark } from "./label";
import { unitAfter } from "./language/units";
import { type Line, stretchAt } from "./line";
import type { Mark } from "./marks/mark";
import { marksOfLine } from "./marksOfLine";
import { ownStandIns } from "./ownStandIns";
import { openPage, type Page } from "./page";
import { mayHoldGap } from "./quickLook";
import { lookAgain, lookAgainAt, type PlacedMark, type RefusedMark, takenAtSecondLook } from "./secondLook";
import { surroundingsOf } from "./surroundings";
import { type Cell, cellTitles, emptyCells, readTables, type Table } from "./tables";
import labels from "./words/labels.json";

/**
 * Every unfilled gap of a story, in document order, and what it asks for. Paragraphs that were looked at before, among
 * the same neighbours and with the same hints, are not looked at again. `habits`: the ways in which the document is known
 * to leave values open; absent, what the story itself tells.
 */
export function findGaps(
  story: Story,
  hints: readonly GapHint[] = noHints,
  habits?: ReadonlySet<string>,
): readonly Gap[] {
  const { page, found, refused, empty, name } = firstLook(story, hints, habits);
  const gaps = found.map(({ gap }) => gap);
  for (const placed of takenAtSecondLook(page, found, refused)) gaps.push(name(placed));
  gaps.push(...empty.filter((cell) => cell.start === cell.end || !gaps.some((gap) => meet(gap, cell))));
  return joinDottedLines(
    page,
    gaps.sort((one, other) => one.paragraph - other.paragraph || inOrder(one, other)),
  );
}

function meet(one: Gap, other: Gap): boolean {
  return one.paragraph === other.paragraph && overlap(one, other);
}

/** What the words around the marks of a story and the habits of its document tell. */
export function firstLook(story: Story, hints: readonly GapHint[] = noHints, habits?: ReadonlySet<string>): ReadStory {
  const reading = finderFor(hints).read(story);
  const { page, found, refused } = reading;
  const kept = keepHabitual(found, habits ?? habitsIn(found));
  const all = { ...reading, found: withoutHalts(page, kept) };
  if (kept.length === found.length) return all;
  const taken = new Set(kept);
  const dropped = found.filter((one) => !taken.has(one)).flatMap(({ gap }) => lookAgainAt(page, gap));
  return { ...all, refused: [...refused, ...dropped] };
}

/** The ways in which a document leaves values open, all its stories together. */
export function findHabits(stories: readonly Story[], hints: readonly GapHint[] = noHints): ReadonlySet<string> {
  const { read } = finderFor(hints);
  return habitsIn(stories.flatMap((story) => read(story).found));
}

/** What stands in a story before its habits are asked. */
interface ReadStory {
  readonly page: Page;
  readonly found: readonly FoundGap[];
  readonly refused: readonly PlacedMark[];
  /** Says what a mark asks for that was refused at first. */
  readonly name: (placed: PlacedMark) => Gap;
  /** Empty cells. */
  readonly empty: readonly Gap[];
}

function readStory(story: Story, finder: Sources): ReadStory {
  const own = ownStandIns(story);
  const page = openPage(story, own);
  const tables = readTables(page);
  const cells = cellsOfMarks(tables);
  const memory = finder.memory.begin(story, own);
  const marked: MarkedLine[] = [];
  const looked: (Looked | undefined)[] = [];
  for (let index = 0; index < page.count; index += 1) {
    const paragraph = page.paragraph(index);
    if (paragraph.marks.length === 0 && !mayHoldGap(paragraph.text) && !holdsOne(paragraph, own)) continue;
    const known = cells.has(index) ? undefined : memory.recall(page, index);
    if (known === undefined) marked.push(markLine(page, index, finder));
    looked[index] = known;
  }
  // Named in a second round: each round has the processor's memory for its own code, and takes a tenth less.
  for (const line of marked) looked[line.index] = nameGaps(page, line, finder.book, memory, cells);
  const found: FoundGap[] = [];
  const refused: PlacedMark[] = [];
  for (let paragraph = 0; paragraph < looked.length; paragraph += 1) {
    const one = looked[paragraph];
    if (one === undefined) continue;
    for (const gap of one.found) found.push(gap);
    for (const mark of one.refused) refused.push({ paragraph, mark });
  }
  const empty = tables.flatMap((table) => emptyCells(table).map((cell) => gapOfCell(table, cell)));
  return {
    page,
    found,
    refused,
    name: ({ paragraph, mark }) => gapOfMark(page, page.line(paragraph), mark, cells),
    empty,
  };
}

function holdsOne({ text }: Paragraph, standIns: RegExp | undefined): boolean {
  return standIns !== undefined && text.normalize("NFC").search(standIns) >= 0;
}

/** What the hints of a template tell, and what was found with them. */
interface Sources {
  readonly book: HintBook;
  readonly template: KnownParagraphs;
  readonly memory: GapMemory;
}

interface Finder {
  /** Several rules look at the same story. */
  readonly read: (story: Story) => ReadStory;
}

function finderFor(hints: readonly GapHint[]): Finder {
  let finder = finders.get(hints);
  if (finder === undefined) {
    const sources: Sources = {
      book: openHints(hints),
      template: openKnownParagraphs(hints),
      memory: openGapMemory(),
    };
    finder = { read: askOnce((story) => readStory(story, sources)) };
    finders.set(hints, finder);
  }
  return finder;
}

const finders = new WeakMap<readonly GapHint[], Finder>();
const noHints: readonly GapHint[] = [];

/** Where the gaps of a paragraph stand, and which paragraphs were looked at to find them. */
interface MarkedLine {
  readonly index: number;
  readonly hinted: ReturnType<KnownParagraphs["lookUp"]>;
  readonly marks: readonly Judged[];
  readonly refused: readonly RefusedMark[];
  readonly seen: ReturnType<Page["seen"]>;
}

function markLine(page: Page, index: number, { template }: Sources): MarkedLine {
  page.lookFrom(index);
  const line = page.line(index);
  const hinted = template.lookUp(page, line);
  const { gaps, refused } = marksOfLine(page, line);
  const marks = outsideHints(gaps, hinted);
  return { index, hinted, marks, refused: lookAgain(line, outsideHints(refused, hinted)), seen: page.seen() };
}

/** What a template tells of a place wins. */
function outsideHints<M extends Mark>(marks: readonly M[], hinted: readonly Mark[]): readonly M[] {
  return hinted.length === 0 ? marks : marks.filter((mark) => !hinted.some((gap) => overlap(gap, mark)));
}

function nameGaps(
  page: Page,
  { index, hinted, marks, refused, seen }: MarkedLine,
  book: HintBook,
  memory: StoryMemory,
  cells: CellsOfMarks,
): Looked {
  page.lookFrom(seen.from, seen.to);
  const line = page.line(index);
  const found: FoundGap[] = hinted.map((gap) => ({ gap: gapOfHint(line, gap, gap.hint), certainty: "sure" }));
  for (const mark of marks) {
    const hint = book.lookUp(line, mark.start, mark.end);
    const gap = hint === undefined ? gapOfMark(page, line, mark, cells) : gapOfHint(line, mark, hint);
    // Numbers and dates, which everybody leaves open, have no habit.
    const look = hint !== undefined || mark.habit === undefined ? undefined : lookOf(line, mark);
    found.push({ gap, certainty: hint === undefined ? mark.certainty : "sure", habit: mark.habit, look });
  }
  // A cell is named by its column, whose head may stand far above.
  const looked = { found, refused };
  if (!cells.has(index)) memory.keep(page, index, looked);
  return looked;
}

/** What a gap asks for as the words around it tell, or the titles of its cell. */
function gapOfMark(page: Page, line: Line, mark: Mark, cells: CellsOfMarks): Gap {
  const cell = cells.get(line.index)?.get(stretchAt(line, mark.start));
  const { label, unit } =
    cell === undefined
      ? describeMark(page, line, mark)
      : describeCell(cell.table, cell.cell, surroundingsOf(line, mark.start, mark.end));
  const { paragraph, kind, start, end } = placeOf(line, mark);
  // Written out: an engine makes such objects ten times as fast as spread ones, and most of the gaps come this way.
  return unit === undefined ? { paragraph, kind, start, end, label } : { paragraph, kind, start, end, label, unit };
}

/** What a known template says of a place wins over what the words around it would say. */
function gapOfHint(line: Line, mark: Mark, { label, field, unit }: GapHint): Gap {
  return { ...placeOf(line, mark), label, field, ...(unit === undefined ? {} : { unit }) };
}

function placeOf(line: Line, { kind, start, end }: Mark) {
  return { paragraph: line.index, kind, start: line.toRaw(start), end: line.toRaw(end) };
}

interface KnownCell {
  readonly table: Table;
  readonly cell: Cell;
}

/** By paragraph and stretch of its line. */
type CellsOfMarks = ReadonlyMap<number, ReadonlyMap<number, KnownCell>>;

/** The cells that hold nothing but a mark: their column, however far above it begins, says what is asked for. */
function cellsOfMarks(tables: readonly Table[]): CellsOfMarks {
  const cells = new Map<number, Map<number, KnownCell>>();
  for (const table of tables) {
    for (const cell of table.rows.slice(1).flat()) {
      if (!saysNothing(cell.text) && !(isAmount(cell) && namesAmounts(cellTitles(table, cell).column))) continue;
      const ofLine = cells.get(cell.line.index) ?? new Map<number, KnownCell>();
      cells.set(cell.line.index, ofLine.set(stretchAt(cell.line, cell.offset), { table, cell }));
    }
  }
  return cells;
}

/** The column says better what is asked for than such a cell does. */
function saysNothing(text: string): boolean {
  if (nothingButMark.test(text) || openDate.test(text)) return true;
  const inside = /^[[<]([a-zA-ZÀ-ỹ ]{2,12})[\]>]$/.exec(text)?.[1];
  return inside !== undefined && vague.has(inside.toLowerCase().normalize("NFC"));
}

/** "…… đ", "……%", "     đồng": a value and what it is counted in. */
function isAmount({ line, offset, text }: Cell): boolean {
  const typed = /^[ \u00a0]{3}/.test(line.text.slice(offset, offset + 3)) ? `…${text}` : text;
  const unit = /^[.…⋯‥․_]+\s?([a-zA-ZÀ-ỹ%].{0,14})$/.exec(typed)?.[1]?.toLowerCase();
  return unit !== undefined && (unit === "%" || unitAfter(unit)?.unit === unit);
}

/** "Đơn giá", "Kết quả của xã", but not "Người nộp" and no line that is no head. */
function namesAmounts(column: string): boolean {
  return /[a-zA-ZÀ-ỹ]/.test(column) && !/[\d.…_]|^(?:họ|người|tên|chủ)(?:\s|$)/u.test(column);
}

/** "……", "[...]", "xx", "○○", "20…" */
const nothingButMark = /^(?:(?:19|20)?[.…⋯‥․_\s]+|[^a-zA-ZÀ-ỹ\d%‰]+|x{2,})$/iu;
/** "……/……/2024" */
const openDate = /^(?=.*[.…⋯‥․_])(?:[.…⋯‥․_\s]+|\d{1,2})(?:\/(?:20)?[.…⋯‥․_\s]+|\/\d{1,4}){1,2}$/u;
/** "[số tiền]" */
const vague = new Set(labels["ô chưa nói gì"]);

function gapOfCell(table: Table, cell: Cell): Gap {
  const start = cell.line.toRaw(cell.offset);
  const end = cell.line.toRaw(cell.offset + cell.blanks);
  return { paragraph: cell.line.index, kind: "cell", start, end, ...describeCell(table, cell) };
}
