import type { LayoutStandard } from "../../src/core/document/standard";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { emptyDocx } from "../../src/docx/emptyDocx";
import hd05 from "../../src/content/standards/DANG-HD05-2026.json";
import { checkStructure } from "../support/structureChecker";

test("one empty paragraph on the page of the standard, ready to become a document", async () => {
  const bytes = emptyDocx(hd05 as unknown as LayoutStandard);
  expect(checkStructure(bytes)).toEqual([]);
  const { stories, unread } = await DocxDocument.open(bytes).read();
  expect(stories.map((story) => [story.kind, story.paragraphs.map((paragraph) => paragraph.text)])).toEqual([
    ["body", [""]],
    ["header", ["2", ""]],
  ]);
  expect(unread).toEqual([]);
});
