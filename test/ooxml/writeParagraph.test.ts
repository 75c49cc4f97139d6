import type { LayoutStandard, Look } from "../../src/core/document/standard";
import { writeParagraph } from "../../src/ooxml/writeParagraph";
import { contentFile } from "../content/contentFiles";

const party = contentFile<LayoutStandard>("standards/DANG-HD05-2026.json");

function written(ruleBelow: Look["ruleBelow"]): readonly string[] {
  const look: Look = {
    size: 14,
    alignment: "center",
    spaceAfter: 240,
    keepWithNext: true,
    ...(ruleBelow ? { ruleBelow } : {}),
  };
  const standard = { ...party, looks: { ...party.looks, trichYeu: look } };
  const xml = writeParagraph({ kind: "paragraph", role: "trichYeu", text: "tổng kết" }, { standard, width: 9355 });
  return xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];
}

test("a rule as long as its text is the border of the paragraph itself", () => {
  const [line, ...more] = written({ length: 4000, weightEighths: 6 });
  expect(more).toEqual([]);
  expect(line).toMatch(/<w:pBdr><w:bottom [^>]*w:sz="6"/);
  expect(line).toContain(`<w:ind w:left="2662" w:right="2662"`);
});

test("a rule shorter than its text stands apart, so that the text keeps the width of its column", () => {
  const [line, rule, ...more] = written({ length: 2268, weightEighths: 6, apart: true });
  expect(more).toEqual([]);
  expect(line).not.toContain("<w:pBdr>");
  expect(line).toContain(`<w:ind w:left="0" w:right="0"`);
  expect(line).toContain(`w:after="0"`);
  expect(line).toContain("<w:keepNext/>");
  expect(rule).toMatch(/<w:pBdr><w:bottom [^>]*w:sz="6"/);
  expect(rule).toContain(`<w:ind w:left="3528" w:right="3528"`);
  expect(rule).toContain(`w:after="240"`);
  expect(rule).not.toContain("<w:r>");
});
