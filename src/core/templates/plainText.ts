import type { Block, ParagraphBlock } from "../document/block";

/** The paragraphs of some blocks in document order, the left column before the right one: as a document holds them. */
export function plainParagraphs(blocks: readonly Block[]): readonly ParagraphBlock[] {
  return blocks.flatMap((block) => (block.kind === "columns" ? [...block.left, ...block.right] : [block]));
}

/** Their text, one paragraph a line. */
export function plainText(blocks: readonly Block[]): string {
  return plainParagraphs(blocks)
    .map((paragraph) => paragraph.text)
    .join("\n");
}
