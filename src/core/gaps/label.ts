import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import { datePart } from "./dates";
import { symbolAfter, unitAfter } from "./language";
import { type Cell, cellTitles, type Table } from "./tables";
import type { Page } from "./page";
import { surroundingsOf, wordsBefore } from "./surroundings";

export interface Description {
  readonly label: string;
  readonly unit?: string;
}

/** What a gap asks for, from the words around it. */
export function describeMark(page: Page, line: Line, mark: Mark): Description {
  void page;
  const place = surroundingsOf(line, mark.start, mark.end);
  const date = datePart(place);
  if (date !== undefined) return { label: date };
  if (symbolAfter(place.right) !== undefined) return { label: "số văn bản" };
  const unit = unitAfter(place.right);
  const words = wordsBefore(place.left, 6).words;
  if (unit !== undefined) return { label: `số ${unit.unit}`, unit: unit.unit };
  return { label: words.length === 0 ? "nội dung còn thiếu" : words.join(" ") };
}

export function describeCell(table: Table, cell: Cell): Description {
  const { column, row } = cellTitles(table, cell);
  return { label: `${column} ${row}`.trim() };
}
