import { unzipSync } from "fflate";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { docxFixture, finalSection, p, t } from "../support/docxFixture";

const indent = '<w:ind w:left="720"/>';

const added = (look = "") => `<w:r>${look}<w:t>mới</w:t></w:r>`;

/** The body after a line was put beside its first paragraph. */
async function beside(body: string, side: "before" | "after", settings = ""): Promise<string> {
  const document = DocxDocument.open(docxFixture({ body: body + finalSection, settings }), {
    now: () => new Date("2026-01-02T03:04:05Z"),
  });
  const text = (await document.read()).stories[0]?.paragraphs[0]?.text ?? "";
  const at = side === "after" ? text.length : 0;
  const place = { story: "body", paragraph: 0, start: at, end: at } as const;
  const { refused } = await document.apply([{ place, paragraphText: text, replacement: "mới", ownParagraphs: side }]);
  expect(refused).toEqual([]);
  const xml = new TextDecoder().decode(unzipSync(document.bytes())["word/document.xml"]);
  return xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr><w:pgSz"));
}

test("behind a paragraph: its properties, the look of its last letters, every byte of it kept", async () => {
  const own = p(t("đầu") + t("cuối", "<w:b/>"), indent);
  expect(await beside(own, "after")).toBe(own + p(added("<w:rPr><w:b/></w:rPr>"), indent));
});

test("before a paragraph: the look of its first letters", async () => {
  const own = p(t("đầu", "<w:i/>") + t("cuối", "<w:b/>"), indent);
  expect(await beside(own, "before")).toBe(p(added("<w:rPr><w:i/></w:rPr>"), indent) + own);
});

test("the end of a section is not doubled", async () => {
  const section = '<w:sectPr><w:type w:val="nextPage"/></w:sectPr>';
  const own = p(t("cuối phần"), indent + section);
  expect(await beside(own, "after")).toBe(own + p(added(), indent));
});

test("with tracked changes on, the new paragraph is tracked, mark and text", async () => {
  const own = p(t("đầu"), `${indent}<w:rPr><w:b/></w:rPr>`);
  const xml = await beside(own, "after", "<w:trackRevisions/>");
  expect(xml.startsWith(own)).toBe(true);
  expect(xml.slice(own.length)).toMatch(
    /^<w:p><w:pPr><w:ind w:left="720"\/><w:rPr><w:ins [^>]+\/><w:b\/><\/w:rPr><\/w:pPr><w:ins [^>]+>.*mới.*<\/w:ins><\/w:p>$/,
  );
});
