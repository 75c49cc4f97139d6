import fc from "fast-check";
import { cell, field, finalSection, p, row, run, table } from "./docxFixture";

/** Text as people and programs leave it in files: gaps, Vietnamese, combining marks, emoji, signs of XML. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      {
        arbitrary: fc.constantFrom("……", "     ", "Số ", "-BC/ĐU", "ngày ", "xã", "…,…", "\u00a0", "\u2002".repeat(5)),
        weight: 4,
      },
      {
        arbitrary: fc.constantFrom("a & b", "<w:t>", "]]>", "\"'", "🏠", "e\u0323\u0302", "Đảng bộ", "\u00ad", "&amp;"),
        weight: 3,
      },
      fc.string({ maxLength: 5, unit: "grapheme" }).map((text) => text.replace(/[\u0000-\u001f\ufffe\uffff]/g, "")), // eslint-disable-line no-control-regex
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(""));

const properties = fc.constantFrom(
  "",
  "<w:b/>",
  `<w:rStyle w:val="Strong"/><w:i/>`,
  `<w:sz w:val="28"/>`,
  "<w:vanish/>",
);

/** Children of a run. */
const letters = fc.oneof(
  { arbitrary: arbitraryText.map((text) => `<w:t xml:space="preserve">${escape(text)}</w:t>`), weight: 8 },
  { arbitrary: arbitraryText.map((text) => `<w:t><![CDATA[${text.replaceAll("]]>", "")}]]> x</w:t>`), weight: 1 },
  { arbitrary: arbitraryText.map((text) => `<w:t>${escape(text)}<!-- c -->y</w:t>`), weight: 1 },
  {
    arbitrary: fc.constantFrom("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:softHyphen/>", "<w:tab></w:tab>"),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom(
      `<w:sym w:font="Wingdings" w:char="F0FE"/>`,
      `<w:footnoteReference w:id="2"/>`,
      "<w:lastRenderedPageBreak/>",
      "<w:t/>",
    ),
    weight: 1,
  },
);

const aRun = fc
  .tuple(fc.array(letters, { maxLength: 4 }), properties)
  .map(([content, look]) => run(content.join(""), look));

const deletedRun = arbitraryText.map((text) => run(`<w:delText xml:space="preserve">${escape(text)}</w:delText>`));

const inline: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: aRun, weight: 8 },
  { arbitrary: deletedRun.map((content) => `<w:del w:id="901" w:author="a">${content}</w:del>`), weight: 1 },
  { arbitrary: aRun.map((content) => `<w:ins w:id="902" w:author="a">${content}</w:ins>`), weight: 1 },
  { arbitrary: aRun.map((content) => `<w:hyperlink w:anchor="x">${content}</w:hyperlink>`), weight: 1 },
  { arbitrary: aRun.map((content) => `<w:smartTag w:element="e">${content}</w:smartTag>`), weight: 1 },
  {
    arbitrary: aRun.map(
      (content) => `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`,
    ),
    weight: 1,
  },
  {
    arbitrary: aRun.map(
      (content) =>
        `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${content.replace(/<w:vanish\/>/g, "")}</w:sdtContent></w:sdt>`,
    ),
    weight: 1,
  },
  { arbitrary: aRun.map((content) => `<w:fldSimple w:instr=" DATE ">${content}</w:fldSimple>`), weight: 1 },
  {
    arbitrary: fc.tuple(fc.constantFrom(" PAGE ", " FORMTEXT "), aRun).map(([code, result]) => field(code, result)),
    weight: 1,
  },
  {
    arbitrary: fc.constantFrom(
      `<w:bookmarkStart w:id="903" w:name="x"/><w:bookmarkEnd w:id="903"/>`,
      `<w:proofErr w:type="spellStart"/>`,
    ),
    weight: 1,
  },
);

const paragraphProperties = fc.constantFrom(
  "",
  `<w:jc w:val="center"/>`,
  `<w:jc w:val="both"/><w:rPr><w:b/><w:sz w:val="24"/></w:rPr>`,
);

const paragraph = fc.oneof(
  {
    arbitrary: fc
      .tuple(fc.array(inline, { maxLength: 5 }), paragraphProperties)
      .map(([content, look]) => p(content.join(""), look)),
    weight: 9,
  },
  { arbitrary: fc.constantFrom("<w:p/>", `<w:p w:rsidR="00AA11BB" />`, `<w:p><w:pPr/></w:p>`), weight: 1 },
);

const aTable = fc
  .array(fc.tuple(paragraph, paragraph), { minLength: 1, maxLength: 3 })
  .map((rows) => table(2, ...rows.map(([one, other]) => row(cell(one), cell(other)))));

const block = fc.oneof({ arbitrary: paragraph, weight: 5 }, { arbitrary: aTable, weight: 1 });

/** Content of a body, with all kinds of markup around its text. */
export const arbitraryBody: fc.Arbitrary<string> = fc
  .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom("", "\n  "), fc.boolean())
  .map(([blocks, between, hasSection]) => blocks.join(between) + p("") + (hasSection ? finalSection : ""));

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
