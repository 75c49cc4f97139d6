import fc from "fast-check";
import { paragraphRoles } from "../../src/core/document/block";
import type { Block, ParagraphBlock } from "../../src/core/document/block";
import { arbitraryText } from "./arbitraryDocx";

const arbitraryParagraph: fc.Arbitrary<ParagraphBlock> = fc.record({
  kind: fc.constant("paragraph" as const),
  role: fc.constantFrom(...paragraphRoles),
  text: fc.oneof(arbitraryText, fc.constantFrom("", "a\tb", "x\vy", "a\u2011b", "  ")),
});

const arbitraryColumns: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant("columns" as const),
  role: fc.constantFrom("headerBlock" as const, "signatureBlock" as const),
  left: fc.array(arbitraryParagraph, { maxLength: 3 }),
  right: fc.array(arbitraryParagraph, { maxLength: 3 }),
});

/** Any blocks, in any order: also columns beside columns, at the start and at the end. */
export const arbitraryBlocks: fc.Arbitrary<readonly Block[]> = fc.array(
  fc.oneof({ arbitrary: arbitraryParagraph, weight: 3 }, { arbitrary: arbitraryColumns, weight: 1 }),
  { minLength: 1, maxLength: 6 },
);

/** The paragraphs that blocks say, in the order in which they are read. */
export function paragraphsIn(blocks: readonly Block[]): readonly ParagraphBlock[] {
  return blocks.flatMap((block) => (block.kind === "columns" ? [...block.left, ...block.right] : [block]));
}
