import { cell, docxFixture, field, finalSection, p, row, run, t, table } from "./docxFixture";
import type { DocxFixture } from "./docxFixture";
import { checkStructure } from "./structureChecker";

const styles = `<w:style w:type="paragraph" w:styleId="A"><w:name w:val="a"/></w:style>`;
const sound = p(t("a"), `<w:pStyle w:val="A"/>`) + table(2, row(cell(p("")), cell(p("")))) + p("") + finalSection;

test("a sound file has no fault", () => {
  expect(checkStructure(docxFixture({ body: sound, styles, headers: [p(field(" PAGE ", t("1")))] }))).toEqual([]);
});

test.each<[fault: RegExp, fixture: DocxFixture]>([
  [/cell does not end with a paragraph/, { body: table(1, row(cell(""))) + p("") + finalSection }],
  [
    /cell does not end with a paragraph/,
    { body: table(1, row(cell(p("") + table(1, row(cell(p(""))))))) + p("") + finalSection },
  ],
  [/row covers 1 of 2/, { body: table(2, row(cell(p("")))) + p("") + finalSection }],
  [/row covers 3 of 2/, { body: table(2, row(cell(p(""), `<w:gridSpan w:val="3"/>`))) + p("") + finalSection }],
  [/row has no cell/, { body: table(0, row()) + p("") + finalSection }],
  [/no grid/, { body: table(0, row()) + p("") + finalSection }],
  [/two tables touch/, { body: table(1, row(cell(p("")))) + table(1, row(cell(p("")))) + p("") + finalSection }],
  [/no paragraph follows the last table/, { body: table(1, row(cell(p("")))) + finalSection }],
  [/style B is not defined/, { body: p("", `<w:pStyle w:val="B"/>`) + finalSection, styles }],
  [
    /style C is not defined/,
    { body: p("") + finalSection, styles: `<w:style w:styleId="A"><w:basedOn w:val="C"/></w:style>` },
  ],
  [/list 4 is not defined/, { body: p("", `<w:numPr><w:numId w:val="4"/></w:numPr>`) + finalSection }],
  [/r:id="rIdX" leads nowhere/, { body: p(`<w:hyperlink r:id="rIdX">${t("a")}</w:hyperlink>`) + finalSection }],
  [/0 section properties/, { body: p("") }],
  [/2 section properties/, { body: p("") + finalSection + finalSection }],
  [/not the last/, { body: finalSection + p("") }],
  [/control id 7 stands more than once/, { body: p(control("7") + control("7")) + finalSection }],
  [/bookmark id 1 stands/, { body: p(bookmark("1", "a") + bookmark("1", "b")) + finalSection }],
  [/bookmark name a stands/, { body: p(bookmark("1", "a") + bookmark("2", "a")) + finalSection }],
  [
    /drawing id 3 stands/,
    { body: p(run(`<w:drawing><wp:docPr id="3" name="x"/><wp:docPr id="3" name="y"/></w:drawing>`)) + finalSection },
  ],
  [/insertion id 3 stands/, { body: p(`<w:ins w:id="3"/><w:ins w:id="3"/>`) + finalSection }],
  [/field does not end/, { body: p(field(" PAGE ", t("1")).replace("end", "begin")) + finalSection }],
  [/word\/x\.bin has no content type/, { body: sound, styles, more: { "word/x.bin": Uint8Array.of(1) } }],
  [
    /word\/styles\.xml has a content type but is missing/,
    {
      body: p("") + finalSection,
      rewrite: (xml) => xml.replace("<Override", `<Override PartName="/word/styles.xml" ContentType="x"/><Override`),
    },
  ],
  [
    /gone\.xml is missing/,
    {
      body: p("") + finalSection,
      rewrite: (xml) =>
        xml.replace("</Relationships>", `<Relationship Id="g" Type="x" Target="gone.xml"/></Relationships>`),
    },
  ],
  [
    /id rId1 stands more than once/,
    {
      body: p("") + finalSection,
      rewrite: (xml) =>
        xml.replace(
          "</Relationships>",
          `<Relationship Id="rId1" Type="x" Target="https://a" TargetMode="External"/><Relationship Id="rId1" Type="x" Target="https://a" TargetMode="External"/></Relationships>`,
        ),
    },
  ],
  [/no body/, { body: "", rewrite: (xml) => xml.replaceAll("w:body", "w:x") }],
  [/word\/document\.xml: Error/, { body: "<w:p>" }],
])("%s", (fault, fixture) => {
  expect(checkStructure(docxFixture(fixture)).join("\n")).toMatch(fault);
});

function control(id: string): string {
  return `<w:sdt><w:sdtPr><w:id w:val="${id}"/></w:sdtPr><w:sdtContent>${t("a")}</w:sdtContent></w:sdt>`;
}

function bookmark(id: string, name: string): string {
  return `<w:bookmarkStart w:id="${id}" w:name="${name}"/><w:bookmarkEnd w:id="${id}"/>`;
}
