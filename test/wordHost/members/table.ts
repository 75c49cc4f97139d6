import { HostError } from "../engine/HostError";
import { oneOf, text, type HostObject, type HostType } from "../engine/HostObject";
import { nextBlock, previousBlock } from "../model/Editor";
import { streamLength } from "../model/pieces";
import { containerOf, paragraphsOf } from "../model/stories";
import { textOfContainer } from "../model/text";
import { TextRange } from "../model/TextRange";
import { isW, ns, wAncestor, wChild, wChildren } from "../model/xml";
import {
  assertConnected,
  insertParagraphBeside,
  missing,
  parentCell,
  parentControl,
  parentTable,
  searchIn,
  searchWithFlags,
  selectIn,
  wholeSpans,
} from "./content";
import type { WordObjects } from "./WordObjects";

export function tableType(objects: WordObjects): HostType<Element> {
  const { model } = objects;
  const outerTable = (table: Element, orNull: boolean) => parentTable(objects, table.parentNode as Element, orNull);
  const paragraphBeside = (table: Element, side: "After" | "Before", orNull: boolean): HostObject | null => {
    const block = side === "After" ? nextBlock(table) : previousBlock(table);
    if (block === undefined) return missing(orNull, "There is no such paragraph.");
    const paragraph = isW(block, "p") ? block : paragraphsOf(block).at(side === "After" ? 0 : -1);
    return paragraph === undefined ? missing(orNull, "There is no such paragraph.") : objects.paragraph(paragraph);
  };
  const cellAt = (table: Element, args: readonly unknown[], orNull: boolean): HostObject | null => {
    const cell = cellsOf(rowsOf(table)[Number(args[0])])[Number(args[1])];
    return cell === undefined ? missing(orNull, "There is no such cell.") : objects.cell(cell);
  };
  return {
    name: "Table",
    assertAlive: assertConnected,
    identity: (table) => ({ _Id: `Table${objects.idOf(table)}` }),
    scalars: {
      RowCount: (table) => rowsOf(table).length,
      Values: (table) =>
        rowsOf(table).map((row) => cellsOf(row).map((cell) => textOfContainer(cell, model.rules.ownText))),
      IsUniform: (table) => new Set(rowsOf(table).map((row) => cellsOf(row).length)).size <= 1,
      NestingLevel: (table) => {
        let level = 1;
        for (let outer = wAncestor(table, "tbl"); outer !== undefined; outer = wAncestor(outer, "tbl")) level += 1;
        return level;
      },
      HeaderRowCount: (table) =>
        rowsOf(table).filter((row) => wChild(wChild(row, "trPr"), "tblHeader") !== undefined).length,
    },
    navigation: {
      Rows: (table) => objects.collection("TableRow", () => rowsOf(table).map((row) => objects.row(row))),
      Font: (table) => objects.font(() => rangeOf(table)),
      ParentBody: (table) => objects.body(containerOf(table.parentNode as Element)),
      ParentTable: (table) => outerTable(table, false),
      ParentTableOrNullObject: (table) => outerTable(table, true),
      ParentTableCell: (table) => parentCell(objects, table.parentNode as Element, false),
      ParentTableCellOrNullObject: (table) => parentCell(objects, table.parentNode as Element, true),
      ParentContentControl: (table) => parentControl(objects, table, false),
      ParentContentControlOrNullObject: (table) => parentControl(objects, table, true),
    },
    methods: {
      Search: (table, args) => searchIn(objects, wholeSpans(paragraphsOf(table)), args),
      _Search2: (table, args) => searchWithFlags(objects, wholeSpans(paragraphsOf(table)), args),
      Select: (table, args) => selectIn(objects, rangeOf(table), args),
      GetRange: (table, args) => {
        const whole = rangeOf(table);
        switch (oneOf(args[0], ["Whole", "Start", "End", "After"] as const, "Whole")) {
          case "Whole":
            return objects.range(whole);
          case "Start":
            return objects.range(TextRange.point(whole.start));
          case "End":
            return objects.range(TextRange.point(whole.end));
          case "After": {
            const after = nextBlock(table);
            if (after === undefined || !isW(after, "p"))
              throw new HostError("ItemNotFound", "Nothing follows the table.");
            return objects.range(TextRange.inside(after, 0, 0));
          }
        }
      },
      GetCell: (table, args) => cellAt(table, args, false),
      GetCellOrNullObject: (table, args) => cellAt(table, args, true),
      GetParagraphAfter: (table) => paragraphBeside(table, "After", false),
      GetParagraphAfterOrNullObject: (table) => paragraphBeside(table, "After", true),
      GetParagraphBefore: (table) => paragraphBeside(table, "Before", false),
      GetParagraphBeforeOrNullObject: (table) => paragraphBeside(table, "Before", true),
      InsertParagraph: (table, args) => {
        const side = oneOf(args[1], ["Before", "After"] as const);
        const neighbour = side === "After" ? nextBlock(table) : previousBlock(table);
        const looks = neighbour !== undefined && isW(neighbour, "p") ? neighbour : undefined;
        return insertParagraphBeside(objects, table, side, text(args[0]), looks);
      },
      Delete: (table) => model.editor.removeBlock(table),
    },
  };
}

export function rowType(objects: WordObjects): HostType<Element> {
  return {
    name: "TableRow",
    assertAlive: assertConnected,
    identity: (row) => ({ _Id: `Row${objects.idOf(row)}` }),
    scalars: {
      CellCount: (row) => cellsOf(row).length,
      RowIndex: (row) => rowsOf(row.parentNode as Element).indexOf(row),
      Values: (row) => [cellsOf(row).map((cell) => textOfContainer(cell, objects.model.rules.ownText))],
    },
    navigation: {
      Cells: (row) => objects.collection("TableCell", () => cellsOf(row).map((cell) => objects.cell(cell))),
      ParentTable: (row) => objects.table(wAncestor(row, "tbl")!),
    },
  };
}

export function cellType(objects: WordObjects): HostType<Element> {
  const row = (cell: Element) => wAncestor(cell, "tr")!;
  return {
    name: "TableCell",
    assertAlive: assertConnected,
    identity: (cell) => ({ _Id: `Cell${objects.idOf(cell)}` }),
    scalars: {
      RowIndex: (cell) => rowsOf(wAncestor(cell, "tbl")!).indexOf(row(cell)),
      CellIndex: (cell) => cellsOf(row(cell)).indexOf(cell),
      Value: (cell) => textOfContainer(cell, objects.model.rules.ownText),
    },
    navigation: {
      Body: (cell) => objects.body(cell),
      ParentRow: (cell) => objects.row(row(cell)),
      ParentTable: (cell) => objects.table(wAncestor(cell, "tbl")!),
    },
  };
}

/** Tables that a stretch touches, outermost ones of each place. */
export function tablesIn(range: TextRange): Element[] {
  const found = new Set<Element>();
  for (const paragraph of range.paragraphs()) {
    const table = wAncestor(paragraph, "tbl");
    if (table !== undefined) found.add(table);
  }
  return [...found];
}

function rangeOf(table: Element): TextRange {
  const paragraphs = paragraphsOf(table);
  const last = paragraphs.at(-1)!;
  return TextRange.between(
    { paragraph: paragraphs[0]!, offset: 0 },
    { paragraph: last, offset: streamLength(last) + 1 },
  );
}

function rowsOf(table: Element): Element[] {
  return Array.from(table.getElementsByTagNameNS(ns.w, "tr")).filter((row) => wAncestor(row, "tbl") === table);
}

function cellsOf(row: Element | undefined): Element[] {
  return row === undefined ? [] : wChildren(row, "tc");
}
