import { asksToSign } from "./language/instructions";
import type { Page } from "./page";
import type { Line } from "./line";
import tables from "./words/tables.json";

/** A table as rows of cells, from Word's own cells or from lines of a text that hold the same number of tabs. */
export interface Table {
  readonly rows: readonly Row[];
  readonly columns: number;
}

export type Row = readonly Cell[];

export interface Cell {
  /** Where an empty cell is filled. */
  readonly line: Line;
  readonly offset: number;
  readonly text: string;
  /** How many blanks were typed into a cell that holds nothing else, in UTF-16 units of the line. */
  readonly blanks: number;
  /** Index in the table's rows. */
  readonly row: number;
  readonly column: number;
  /** Covers one column and one row of its own. */
  readonly plain: boolean;
}

export function readTables(page: Page): readonly Table[] {
  return [...wordTables(page), ...textTables(page)];
}

/**
 * An empty cell is a gap where every other row fills the column, and where blanks were typed into it if any row does.
 * Columns that may stay empty ("Ghi chú"), rows of sums and rows that only head a group are left out.
 */
export function emptyCells(table: Table): readonly Cell[] {
  const [head, ...body] = table.rows;
  if (head === undefined || body.length < 2 || isLayout(table) || isSigned(table)) return [];
  const numbered = body.some((row) => /^\d+\.?$/.test(row[0]?.text ?? ""));
  const rows = body.filter((row) => !isSum(row) && !isGroupHead(row, table.columns) && !(numbered && isChapter(row)));
  const empty: Cell[] = [];
  for (let column = 0; column < table.columns; column += 1) {
    const title = head.find((cell) => cell.column === column)?.text ?? "";
    if (title === "" || mayStayEmpty.has(normal(title))) continue;
    const cells = rows.map((row) => row.find((cell) => cell.column === column)).filter((cell) => cell !== undefined);
    const missing = cells.filter((cell) => cell.text === "" && cell.plain);
    const filled = cells.length - missing.length;
    const all = body.length > 2 && filled >= 2 && missing.length < filled;
    empty.push(...missing.filter((cell) => all || (filled > 0 && cell.blanks >= typedBlanks)));
  }
  return empty;
}

/** Fewer are a slip of the hand, in UTF-16 units. */
const typedBlanks = 3;

/** The words above a cell and at the head of its row. */
export function cellTitles(table: Table, cell: Cell): { readonly column: string; readonly row: string } {
  const head = table.rows[0]?.find((other) => other.column === cell.column)?.text ?? "";
  const row = table.rows[cell.row] ?? [];
  const name = row.find((other) => other.column < cell.column && namesRow.test(other.text))?.text ?? "";
  return { column: normal(head), row: name };
}

/** Words, a year or a day; the number of a row does not say what it is of. */
const namesRow = /[a-zA-ZÀ-ỹ]|^(?:19|20)\d\d$|^\d{1,2}\/\d{1,2}(?![\d/])/;
const mayStayEmpty = new Set(tables["cột để trống"]);
const sums = tables["dòng cộng"];
const layoutWords = tables["không phải bảng"];

function normal(text: string): string {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").trim();
}

function isLayout(table: Table): boolean {
  if (table.columns < 2) return true;
  return table.rows.some((row) => row.some((cell) => layoutWords.some((words) => normal(cell.text).includes(words))));
}

/** "Người lập biểu | Thủ trưởng" above "(Ký, ghi rõ họ tên)": blanks leave room to sign. */
function isSigned(table: Table): boolean {
  return table.rows.some((row) =>
    row.some(({ text }) => text.startsWith("(") && asksToSign(normal(text).replace(/^\(|\)$/g, ""))),
  );
}

function isSum(row: Row): boolean {
  const first = normal(row.find((cell) => /[a-zA-ZÀ-ỹ]/.test(cell.text))?.text ?? "");
  return sums.some((word) => first === word || first.startsWith(`${word} `) || first.startsWith(`${word}:`));
}

/**
 * "I | Khối Đảng | | |": nothing but a remark, or one or two filled cells at the head of an otherwise empty row, no
 * ordinary number before it.
 */
function isGroupHead(row: Row, columns: number): boolean {
  const filled = row.filter((cell) => cell.text !== "");
  if (filled.length === 0 || row.length < columns) return true;
  // "| (có thể thay đổi theo điều hành) | |": a remark.
  if (filled.length === 1 && filled[0]?.text.startsWith("(")) return true;
  if (columns < 4 || filled.some((cell) => cell.column > 1)) return false;
  // "Huyện | 64 | | ": a row that is filled as far as it goes.
  if (filled.some((cell) => cell.column > 0 && /^[\d.,]+$/.test(cell.text))) return false;
  return !/^\d+\.?$/.test(row[0]?.text ?? "") || filled.length === 1;
}

/** "II | Chi không thường xuyên | | | | không phát sinh": above rows 1, 2, 3 it sums them up and may stay open. */
function isChapter(row: Row): boolean {
  return /^(?:[IVXL]+|[A-ZĐ])\.?$/.test(row[0]?.text ?? "") && row.filter((cell) => cell.text === "").length > 1;
}

function wordTables(page: Page): Table[] {
  const tables = new Map<number, Map<number, Map<number, Cell>>>();
  for (let index = 0; index < page.count; index += 1) {
    const at = page.paragraph(index).cell;
    if (at === undefined) continue;
    const rows = getOrAdd(tables, at.table, () => new Map<number, Map<number, Cell>>());
    const cells = getOrAdd(rows, at.row, () => new Map<number, Cell>());
    const known = cells.get(at.column);
    const text = page.paragraph(index).text.trim();
    const line = known?.line ?? page.line(index);
    const blanks = known === undefined && text === "" ? line.text.length : 0;
    cells.set(at.column, {
      line,
      offset: known?.offset ?? line.text.length - blanks,
      text: known === undefined ? text : `${known.text} ${text}`.trim(),
      blanks: known?.blanks ?? blanks,
      row: 0,
      column: at.column,
      plain: at.columnSpan === 1 && at.mergedUp !== true,
    });
  }
  return [...tables.values()].map((rows) => {
    const table = [...rows.entries()]
      .sort(([one], [other]) => one - other)
      .map(([, cells], row) => [...cells.values()].map((cell) => ({ ...cell, row })));
    return { rows: table, columns: Math.max(0, ...table.map((row) => row.length)) };
  });
}

/** "TT": a column of numbers heads the table. */
function isNumbered([head]: readonly Row[]): boolean {
  return /^(?:s?tt|số tt)\.?$/i.test(head?.[0]?.text ?? "");
}

/** "Môn⇥Học kỳ I⇥Học kỳ II⇥Cả năm": four titles or more, no value among them; so many people sign nowhere. */
function hasHead([head]: readonly Row[]): boolean {
  return head !== undefined && head.length > 3 && head.every(({ text }) => /^[a-zA-ZÀ-ỹ][^\d.…⋯_:]*$/.test(text));
}

/** Consecutive lines with the same number of tabs, two or more. */
function textTables(page: Page): Table[] {
  const found: Table[] = [];
  let rows: Row[] = [];
  let columns = 0;
  const close = () => {
    if (rows.length > 3 || (rows.length > 2 && (isNumbered(rows) || hasHead(rows)))) found.push({ rows, columns });
    rows = [];
  };
  for (let index = 0; index < page.count; index += 1) {
    const { text, cell } = page.paragraph(index);
    const count = cell === undefined && text.includes("\t") ? text.split("\t").length : 1;
    if (count !== columns) close();
    if (count < 3) {
      columns = 0;
      continue;
    }
    columns = count;
    rows.push(cellsOf(page.line(index), rows.length));
  }
  close();
  return found;
}

function cellsOf(line: Line, row: number): Row {
  let offset = 0;
  return line.text.split("\t").map((text, column) => {
    const said = text.trim();
    const cell: Cell = { line, offset, text: said, blanks: said === "" ? text.length : 0, row, column, plain: true };
    offset += text.length + 1;
    return cell;
  });
}

function getOrAdd<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
