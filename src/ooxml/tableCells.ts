import type { TableCell } from "../core/document/snapshot";
import type { Mutable } from "./ParagraphBuilder";
import { twips } from "./readStyles";
import type { XmlTag } from "./scanXml";
import type { Stretch } from "./source";

/** A table while it is read: where in its grid the reader stands. */
export interface TableBuilder {
  readonly index: number;
  readonly block: Mutable<Stretch>;
  row: number;
  column: number;
  span: number;
  mergedUp: boolean;
  width: number | undefined;
}

export function openTableDetail(tag: XmlTag, table: TableBuilder | undefined): void {
  if (table === undefined) return;
  const value = tag.attribute("w:val");
  switch (tag.name) {
    case "w:gridBefore":
      table.column = Number(value) || 0;
      break;
    case "w:gridSpan":
      table.span = Math.max(1, Number(value) || 1);
      break;
    case "w:vMerge":
      table.mergedUp = value !== "restart";
      break;
    case "w:tcW":
      if ((tag.attribute("w:type") ?? "dxa") === "dxa") table.width = twips(tag.attribute("w:w"));
      break;
  }
}

export function openRow(table: TableBuilder | undefined): void {
  if (table === undefined) return;
  table.row += 1;
  table.column = 0;
}

export function openCell(table: TableBuilder | undefined): void {
  if (table === undefined) return;
  table.span = 1;
  table.mergedUp = false;
  table.width = undefined;
}

export function closeCell(table: TableBuilder | undefined): void {
  if (table !== undefined) table.column += table.span;
}

export function cellOf(table: TableBuilder): TableCell {
  return {
    table: table.index,
    row: table.row,
    column: table.column,
    columnSpan: table.span,
    ...(table.mergedUp ? { mergedUp: true } : {}),
  };
}
