import type { Block, ParagraphBlock } from "../../../src/core/document/block";
import type { DocumentSnapshot, Paragraph, TableCell } from "../../../src/core/document/snapshot";
import type { LayoutStandard } from "../../../src/core/document/standard";

/** A document as it would be read back after these blocks were inserted under a standard. */
export function snapshotOfBlocks(blocks: readonly Block[], standard: LayoutStandard): DocumentSnapshot {
  let table = 0;
  const paragraphs = blocks.flatMap((block) => {
    if (block.kind === "paragraph") return [read(block, standard)];
    const number = table++;
    return [...column(block.left, standard, number, 0), ...column(block.right, standard, number, 1)];
  });
  return snapshotOfParagraphs(paragraphs);
}

/** A document of plain lines: what is left of a file that was saved as text. */
export function snapshotOfText(text: string): DocumentSnapshot {
  return snapshotOfParagraphs(text.split("\n").map((line) => ({ text: line, marks: [], reach: "exact" })));
}

export function snapshotOfParagraphs(paragraphs: readonly Paragraph[]): DocumentSnapshot {
  return { stories: [{ kind: "body", paragraphs }], unread: [] };
}

export function bodyOf(snapshot: DocumentSnapshot): readonly Paragraph[] {
  return snapshot.stories.find((story) => story.kind === "body")?.paragraphs ?? [];
}

function column(blocks: readonly ParagraphBlock[], standard: LayoutStandard, table: number, side: number) {
  const cell: TableCell = { table, row: 0, column: side, columnSpan: 1 };
  return blocks.map((block) => read(block, standard, cell));
}

function read({ role, text }: ParagraphBlock, standard: LayoutStandard, cell?: TableCell): Paragraph {
  const look = standard.looks[role];
  return {
    text,
    marks: [],
    ...(look?.outlineLevel === undefined ? {} : { outlineLevel: look.outlineLevel }),
    ...(look?.bold === undefined ? {} : { bold: look.bold }),
    ...(look === undefined ? {} : { alignment: look.alignment }),
    ...(cell === undefined ? {} : { cell }),
    reach: "exact",
  };
}
