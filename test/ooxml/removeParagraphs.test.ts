import { DocxDocument } from "../../src/docx/DocxDocument";
import { cell, docxFixture, finalSection, p, row, run, t, table } from "../support/docxFixture";
import { unzipSync } from "fflate";

/** The body after the paragraphs that begin with a dash were emptied and asked to go. */
async function emptied(body: string, settings = ""): Promise<string> {
  const document = DocxDocument.open(docxFixture({ body: body + finalSection, settings }), {
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  const { stories } = await document.read();
  const edits = (stories[0]?.paragraphs ?? []).flatMap(({ text }, paragraph) =>
    text.startsWith("-")
      ? [
          {
            place: { story: "body" as const, paragraph, start: 0, end: text.length },
            paragraphText: text,
            replacement: "",
            removesEmptyParagraph: true as const,
          },
        ]
      : [],
  );
  expect((await document.apply(edits)).refused).toEqual([]);
  const xml = new TextDecoder().decode(unzipSync(document.bytes())["word/document.xml"]);
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr><w:pgSz"));
}

const [above, below] = [p(t("trên")), p(t("dưới"))];
const gone = p(t("- câu"));

test.each([
  ["between paragraphs", above + gone + below, above + below],
  ["last of the body", above + gone, above],
  ["several in a row", above + gone + gone + gone + below, above + below],
  ["behind a table", table(1, row(cell(above))) + gone + below, table(1, row(cell(above))) + below],
  [
    "in look and marks of its own",
    above + p(t("- câu", "<w:b/>"), "<w:ind/>") + "\n  " + below,
    above + "\n  " + below,
  ],
])("goes: %s", async (_, body, expected) => {
  expect(await emptied(body)).toBe(expected);
});

test.each([
  ["alone in its cell", table(1, row(cell(gone)))],
  ["between two tables", table(1, row(cell(above))) + gone + table(1, row(cell(below)))],
  ["with a page break", above + p(t("- câu") + run('<w:br w:type="page"/>')) + below],
  ["with hidden text of the user", above + p(t("- câu") + t("ẩn", "<w:vanish/>")) + below],
  [
    "with a deletion that nobody accepted",
    above + p(t("- câu") + `<w:del w:id="9" w:author="a">${run("<w:delText>x</w:delText>")}</w:del>`) + below,
  ],
  ["with the end of a section", above + p(t("- câu"), "<w:sectPr/>") + below],
  ["with one end of a bookmark", above + p('<w:bookmarkStart w:id="1" w:name="x"/>' + t("- câu")) + below],
])("stays, empty: %s", async (_, body) => {
  const after = await emptied(body);
  expect(after).not.toContain("- câu");
  expect(after.match(/<w:p>/g)).toHaveLength(body.match(/<w:p>/g)?.length ?? 0);
});

test("of two that fill a cell one stays", async () => {
  const after = await emptied(table(1, row(cell(gone + gone))));
  expect(after.match(/<w:p>/g)).toHaveLength(1);
});

test.each([
  ["without properties", gone, "<w:p><w:pPr><w:rPr><w:del "],
  ["with properties", p(t("- câu"), '<w:jc w:val="left"/>'), '<w:pPr><w:jc w:val="left"/><w:rPr><w:del '],
  ["with a look of its mark", p(t("- câu"), "<w:rPr><w:b/></w:rPr>"), "<w:pPr><w:rPr><w:del "],
])("tracked, it goes when the change is accepted: %s", async (_, paragraph, expected) => {
  const after = await emptied(above + paragraph + below, "<w:trackRevisions/>");
  expect(after).toContain(expected);
  expect(after).toContain("<w:delText");
  expect(after.match(/<w:p>/g)).toHaveLength(3);
});
