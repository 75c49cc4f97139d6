import fc from "fast-check";
import { contentLibrary } from "../../src/content/index";
import { shareUnchanged } from "../../src/core/document/shareUnchanged";
import type { DocumentSnapshot, Paragraph } from "../../src/core/document/snapshot";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { inspect } from "../../src/ui/shared/inspect";
import type { Lens } from "../../src/ui/shared/inspect";
import { arbitraryLine } from "../core/gaps/arbitraryLine";

/** What is done to a document between two readings: paragraphs go, come, move, are typed over. */
interface Change {
  readonly at: number;
  readonly removed: number;
  readonly lines: readonly string[];
  readonly copied: number;
}

const arbitraryChange: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  removed: fc.nat({ max: 3 }),
  lines: fc.array(
    fc.oneof(
      arbitraryLine,
      fc.constantFrom("", "I. ĐẶC ĐIỂM TÌNH HÌNH", "* Thuận lợi:", "Đảng bộ xã có …… đảng viên."),
    ),
    { maxLength: 2 },
  ),
  copied: fc.nat({ max: 3 }),
});

test("after any change the pane knows what a first look at the whole would tell", async () => {
  const { lens, draft } = await openReport();
  fc.assert(
    fc.property(fc.array(arbitraryChange, { minLength: 1, maxLength: 3 }), fc.boolean(), (changes, hasLens) => {
      const used = hasLens ? lens : undefined;
      let known = structuredClone(draft);
      inspect(known, used);
      for (const change of changes) {
        const now = structuredClone(apply(change, known));
        known = shareUnchanged(known, now);
        expect(inspect(known, used)).toEqual(inspect(now, used));
      }
    }),
    { numRuns: 40 },
  );
});

async function openReport(): Promise<{ readonly lens: Lens; readonly draft: DocumentSnapshot }> {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const standard = await contentLibrary.standards[0]?.load();
  if (standard === undefined) throw new Error("no standard");
  const docx = writeDocx(fillTemplate(kit, { kind: "whole" }, {}, standard), standard);
  const relations = await contentLibrary.loadRelations();
  return { lens: { kit, standard, relations, values: {} }, draft: await DocxDocument.open(docx).read() };
}

function apply({ at, removed, lines, copied }: Change, { stories, unread }: DocumentSnapshot): DocumentSnapshot {
  return {
    unread,
    stories: stories.map((story) => {
      const from = at % (story.paragraphs.length + 1);
      const typed = lines.map((text): Paragraph => ({ text, marks: [], reach: "exact" }));
      const paragraphs = [...story.paragraphs];
      paragraphs.splice(from, removed, ...typed, ...story.paragraphs.slice(0, copied));
      return { ...story, paragraphs };
    }),
  };
}
