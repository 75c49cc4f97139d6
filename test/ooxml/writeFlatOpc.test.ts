import fc from "fast-check";
import type { LayoutStandard } from "../../src/core/document/standard";
import { readDocument } from "../../src/ooxml/readDocument";
import { readFlatOpc } from "../../src/ooxml/readFlatOpc";
import { writableText } from "../../src/ooxml/escapeXml";
import { writeFlatOpc } from "../../src/ooxml/writeFlatOpc";
import hd05 from "../../src/content/standards/DANG-HD05-2026.json";
import { arbitraryBlocks, paragraphsIn } from "../support/arbitraryBlocks";
import { reportBlocks } from "../support/reportBlocks";

const standard = hd05 as unknown as LayoutStandard;

test("any blocks give their texts back; the last paragraph is ours and empty", () => {
  fc.assert(
    fc.property(arbitraryBlocks, (blocks) => {
      const { snapshot } = readDocument(readFlatOpc(writeFlatOpc(blocks, standard)));
      const texts = snapshot.stories[0]?.paragraphs.map((paragraph) => paragraph.text) ?? [];
      const said = paragraphsIn(blocks).map((block) => writableText(block.text));
      expect(texts.at(-1)).toBe("");
      expect(snapshot.stories[0]?.paragraphs.at(-1)?.cell).toBeUndefined();
      expect(texts.filter((text) => text !== "")).toEqual(said.filter((text) => text !== ""));
    }),
    { numRuns: 60 },
  );
});

test("one spare paragraph, whatever comes last", () => {
  const count = (blocks: Parameters<typeof writeFlatOpc>[0]) =>
    readDocument(readFlatOpc(writeFlatOpc(blocks, standard))).snapshot.stories[0]?.paragraphs.length;
  expect(count([{ kind: "paragraph", role: "bodyText", text: "a" }])).toBe(2);
  expect(count(reportBlocks().slice(0, 1))).toBe(7);
});

test("the package holds no section, style or header: what insertOoxml leaves out anyway", () => {
  const flat = writeFlatOpc(reportBlocks(), standard);
  expect(flat).not.toMatch(/w:sectPr|w:pStyle|w:styles|w:hdr/);
  expect([...readFlatOpc(flat).names].sort()).toEqual(["[Content_Types].xml", "_rels/.rels", "word/document.xml"]);
});
