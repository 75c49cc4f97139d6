import type { Block, ColumnsBlock, ParagraphBlock } from "../core/document/block";
import type { ColumnsLayout, LayoutStandard } from "../core/document/standard";
import type { Revision } from "./editParagraph";
import { revisionAttributes, writeParagraph, writeSpacer } from "./writeParagraph";

export interface WriteOptions {
  /** Writes everything as a tracked insertion. */
  readonly revision?: Revision;
  /** What comes before is a table: two tables side by side would become one. */
  readonly afterTable?: boolean;
  /** What follows is a paragraph, so that a table at the end needs none of ours. */
  readonly beforeParagraph?: boolean;
}

/** Blocks as the content of a body: paragraphs and tables, a paragraph after every table. */
export function writeBlocks(blocks: readonly Block[], standard: LayoutStandard, options: WriteOptions = {}): string {
  const width = standard.page.width - standard.page.margins.left - standard.page.margins.right;
  const context = { standard, width, ...(options.revision === undefined ? {} : { revision: options.revision }) };
  const out: string[] = [];
  if (options.afterTable === true && blocks[0]?.kind === "columns") out.push(writeSpacer(context));
  blocks.forEach((block, index) => {
    const next = blocks[index + 1];
    if (block.kind === "columns") {
      out.push(writeColumns(block, standard, options.revision));
      const isLast = next === undefined && options.beforeParagraph !== true;
      if (isLast || next?.kind === "columns") out.push(writeSpacer(context));
    } else {
      // A signature never stands on a page without text, nor what a paragraph announces on another page.
      const keepWithNext = next?.kind === "columns" ? next.role === "signatureBlock" : /:$/.test(block.text);
      out.push(writeParagraph(block, { ...context, keepWithNext }));
    }
  });
  return out.join("");
}

/** Two columns without lines: what stands side by side at the head and at the end of an official document. */
function writeColumns(block: ColumnsBlock, standard: LayoutStandard, revision: Revision | undefined): string {
  const layout: ColumnsLayout = standard[block.role];
  const row = revision === undefined ? "" : `<w:ins ${revisionAttributes(revision)}/>`;
  return [
    "<w:tbl>",
    tableProperties(layout),
    `<w:tblGrid><w:gridCol w:w="${layout.left}"/><w:gridCol w:w="${layout.right}"/></w:tblGrid>`,
    `<w:tr><w:trPr><w:cantSplit/>${row}</w:trPr>`,
    writeCell(block.left, layout.left, standard, revision),
    writeCell(block.right, layout.right, standard, revision),
    "</w:tr></w:tbl>",
  ].join("");
}

/** In the order of the schema, CT_TblPrBase. */
function tableProperties({ left, right }: ColumnsLayout): string {
  const borders = ["top", "left", "bottom", "right", "insideH", "insideV"].map((side) => `<w:${side} w:val="nil"/>`);
  const padding = ["top", "left", "bottom", "right"].map((side) => `<w:${side} w:w="0" w:type="dxa"/>`);
  return [
    "<w:tblPr>",
    `<w:tblW w:w="${left + right}" w:type="dxa"/>`,
    `<w:jc w:val="left"/>`,
    `<w:tblInd w:w="0" w:type="dxa"/>`,
    `<w:tblBorders>${borders.join("")}</w:tblBorders>`,
    `<w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${padding.join("")}</w:tblCellMar>`,
    `<w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>`,
    "</w:tblPr>",
  ].join("");
}

function writeCell(
  blocks: readonly ParagraphBlock[],
  width: number,
  standard: LayoutStandard,
  revision: Revision | undefined,
): string {
  const context = { standard, width, ...(revision === undefined ? {} : { revision }) };
  // A cell has to end with a paragraph, so it holds at least one.
  const paragraphs =
    blocks.length === 0 ? writeSpacer(context) : blocks.map((block) => writeParagraph(block, context)).join("");
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs}</w:tc>`;
}
