import fc from "fast-check";
import { unzipSync } from "fflate";
import type { Paragraph } from "../../src/core/document/snapshot";
import type { LayoutStandard, Look } from "../../src/core/document/standard";
import { DocxPackage } from "../../src/ooxml/DocxPackage";
import { writableText } from "../../src/ooxml/escapeXml";
import { readDocument } from "../../src/ooxml/readDocument";
import { writeDocx } from "../../src/ooxml/writeDocx";
import hd05 from "../../src/content/standards/DANG-HD05-2026.json";
import hd36 from "../../src/content/standards/DANG-HD36-2018.json";
import nd30 from "../../src/content/standards/ND30-2020.json";
import { arbitraryBlocks, paragraphsIn } from "../support/arbitraryBlocks";
import { describeLayout } from "../support/layoutTools";
import { validateDocx } from "../support/openXmlValidator";
import { reportBlocks } from "../support/reportBlocks";
import { checkStructure } from "../support/structureChecker";

const standards = [hd05, hd36, nd30] as unknown as readonly LayoutStandard[];
const standard = standards[0] as LayoutStandard;

describe("reading what was written", () => {
  test("any blocks give their texts back, in order, and a sound file", () => {
    fc.assert(
      fc.property(arbitraryBlocks, fc.constantFrom(...standards), (blocks, layout) => {
        const docx = writeDocx(blocks, layout);
        expect(checkStructure(docx)).toEqual([]);
        const texts = bodyOf(docx).map((paragraph) => paragraph.text);
        const said = paragraphsIn(blocks).map((block) => writableText(block.text));
        // Only empty paragraphs of ours come in between: behind a table, in an empty column.
        expect(texts.filter((text) => text !== "")).toEqual(said.filter((text) => text !== ""));
        expect(texts.length).toBeGreaterThanOrEqual(said.length);
      }),
      { numRuns: 60 },
    );
  });

  test.each(standards.map((layout) => [layout.id, layout] as const))(
    "%s: every role has the look of the standard",
    (_, layout) => {
      for (const [role, look] of Object.entries(layout.looks) as [keyof LayoutStandard["looks"], Look][]) {
        const [paragraph] = bodyOf(writeDocx([{ kind: "paragraph", role, text: "Chữ" }], layout));
        expect(paragraph).toMatchObject({ text: "Chữ", alignment: look.alignment });
        expect(paragraph?.bold ?? false).toBe(look.bold ?? false);
        expect(paragraph?.outlineLevel).toBe(look.outlineLevel);
      }
    },
  );

  test("columns are the two cells of one row", () => {
    const paragraphs = bodyOf(writeDocx(reportBlocks(), standard));
    const cells = paragraphs.map(
      (paragraph) => paragraph.cell && `${paragraph.cell.table}${paragraph.cell.row}${paragraph.cell.column}`,
    );
    expect(cells.slice(0, 7)).toEqual(["000", "000", "000", "000", "001", "001", undefined]);
  });

  test("the page number is a field in the header, from the second page on", () => {
    const docx = writeDocx([], standard);
    const header = readDocument(DocxPackage.open(docx)).snapshot.stories.find((story) => story.kind === "header");
    expect(header?.paragraphs[0]).toMatchObject({
      alignment: "center",
      marks: [{ kind: "field-result", name: "PAGE" }],
    });
    expect(documentXml(docx)).toContain(
      `<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567"`,
    );
    expect(documentXml(docx)).toContain("<w:titlePg/>");
  });

  test("the same blocks are the same bytes", () => {
    expect(writeDocx(reportBlocks(), standard)).toEqual(writeDocx(reportBlocks(), standard));
  });
});

describe("what keeps pages whole", () => {
  const xml = documentXml(writeDocx(reportBlocks(2), standard));
  const paragraphWith = (text: string) => xml.split("<w:p>").find((one) => one.includes(text)) ?? "";

  test("headings, and the last text before the signature, stay with what follows", () => {
    expect(paragraphWith("ĐẶC ĐIỂM")).toContain("<w:keepNext/>");
    expect(paragraphWith("Trên đây là báo cáo")).toContain("<w:keepNext/>");
    expect(paragraphWith("đoạn 1 nói")).toContain(`<w:keepNext w:val="0"/>`);
  });

  test("rows of columns are never split, and a table has no line, no padding, its exact widths", () => {
    const { left, right } = standard.headerBlock;
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(2);
    expect(xml.match(/<w:(top|left|bottom|right|insideH|insideV) w:val="nil"\/>/g)).toHaveLength(12);
    expect(xml).toContain(`<w:tblW w:w="${left + right}" w:type="dxa"/>`);
    expect(xml).toContain(`<w:tblGrid><w:gridCol w:w="${left}"/><w:gridCol w:w="${right}"/></w:tblGrid>`);
    expect(xml.match(/<w:tblLayout w:type="fixed"\/>/g)).toHaveLength(2);
  });

  test("the rule under the title is centred, and as long as the title with half a millimetre to spare", () => {
    const title = paragraphWith("CỘNG SẢN");
    const [, left = "", right = ""] = /<w:ind w:left="(\d+)" w:right="(\d+)"/.exec(title) ?? [];
    const rule = standard.looks.tieuDe?.ruleBelow?.length ?? 0;
    expect(left).toBe(right);
    const drawn = standard.headerBlock.right - Number(left) - Number(right);
    expect(drawn).toBeGreaterThanOrEqual(rule);
    expect(drawn - rule).toBeLessThanOrEqual(32);
  });
});

describeLayout("the Open XML SDK", (tools) => {
  test.each(standards.map((layout) => [layout.id, layout] as const))(
    "%s: a report is valid",
    (_, layout) => {
      expect(validateDocx(tools, writeDocx(reportBlocks(), layout))).toEqual([]);
    },
    30_000,
  );

  test("an empty document and columns side by side are valid", () => {
    expect(validateDocx(tools, writeDocx([], standard))).toEqual([]);
    const columns = { kind: "columns", role: "headerBlock", left: [], right: [] } as const;
    expect(validateDocx(tools, writeDocx([columns, columns], standard))).toEqual([]);
  }, 30_000);
});

function bodyOf(docx: Uint8Array): readonly Paragraph[] {
  return readDocument(DocxPackage.open(docx)).snapshot.stories.find((story) => story.kind === "body")?.paragraphs ?? [];
}

function documentXml(docx: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(docx)["word/document.xml"]);
}
