import type { StoryKind } from "../../src/core/document/place";
import type { DocumentSnapshot, Paragraph } from "../../src/core/document/snapshot";
import { DocxPackage } from "../../src/ooxml/DocxPackage";
import { readDocument } from "../../src/ooxml/readDocument";
import { cell, docxFixture, field, finalSection, p, row, run, t, table } from "../support/docxFixture";
import type { DocxFixture } from "../support/docxFixture";

const blanks = "\u2002".repeat(5);

describe("text of a paragraph", () => {
  test.each<[what: string, xml: string, text: string]>([
    ["a run", p(t("Số      -BC/ĐU")), "Số      -BC/ĐU"],
    ["runs of one word", p(t("Đảng ") + t("bộ", "<w:b/>")), "Đảng bộ"],
    ["nothing", "<w:p/>", ""],
    ["entities and character references", p(run("<w:t>A &amp; B &lt;…&gt; &#x1EE6;y</w:t>")), "A & B <…> Ủy"],
    ["CDATA", p(run("<w:t><![CDATA[a < b]]> c</w:t>")), "a < b c"],
    ["a comment inside of a text", p(run("<w:t>a<!-- no -->b</w:t>")), "ab"],
    ["blanks at the ends without xml:space", p(run("<w:t> \n a  b </w:t>")), "a  b"],
    ["blanks at the ends with xml:space", p(run(`<w:t xml:space="preserve"> a </w:t>`)), " a "],
    ["no-break blanks need no xml:space", p(run("<w:t>\u00a0a\u2003</w:t>")), "\u00a0a\u2003"],
    ["a tab", p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t>")), "a\tb"],
    ["a positional tab", p(run(`<w:ptab w:alignment="right" w:relativeTo="margin" w:leader="none"/>`)), "\t"],
    ["a line break", p(run("<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/>")), "a\vb\v"],
    ["a no-break hyphen", p(run("<w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t>")), "a\u2011b"],
    ["a soft hyphen", p(run("<w:t>a</w:t><w:softHyphen/><w:t>b</w:t>")), "ab"],
    ["a symbol", p(run(`<w:sym w:font="Wingdings" w:char="F0FE"/>`)), "\uf0fe"],
    ["emoji", p(t("🏠 nhà")), "🏠 nhà"],
    ["decomposed letters stay decomposed", p(t("Đảng".normalize("NFD"))), "Đảng".normalize("NFD")],
    ["a deleted run", p(t("a") + `<w:del w:id="1">${run("<w:delText>b</w:delText>")}</w:del>` + t("c")), "ac"],
    ["text in a deletion", p(t("a") + `<w:del w:id="1">${t("b")}</w:del>`), "a"],
    [
      "a moved run, at both ends",
      p(`<w:moveFrom w:id="1">${t("a")}</w:moveFrom><w:moveTo w:id="2">${t("b")}</w:moveTo>`),
      "b",
    ],
    ["an insertion", p(t("a") + `<w:ins w:id="1">${t("b")}</w:ins>`), "ab"],
    ["a deletion inside of an insertion", p(`<w:ins w:id="1"><w:del w:id="2">${t("a")}</w:del>${t("b")}</w:ins>`), "b"],
    ["a deleted paragraph mark", p(t("a"), `<w:rPr><w:del w:id="1"/></w:rPr>`), "a"],
    ["a hidden run", p(t("a") + t("b", "<w:vanish/>") + t("c")), "ac"],
    ["a run that is not hidden", p(t("a", `<w:vanish w:val="0"/>`) + t("b", `<w:vanish w:val="false"/>`)), "ab"],
    [
      "a tab that is deleted or hidden",
      p(run("<w:tab/>", "<w:vanish/>") + `<w:del w:id="1">${run("<w:tab/>")}</w:del>`),
      "",
    ],
    ["a hyperlink", p(`<w:hyperlink r:id="x">${t("trang")}</w:hyperlink>`), "trang"],
    [
      "smart tags and custom XML",
      p(`<w:smartTag w:element="e">${t("a")}</w:smartTag><w:customXml w:element="e">${t("b")}</w:customXml>`),
      "ab",
    ],
    ["an inline control", p(`<w:sdt><w:sdtPr/><w:sdtContent>${t("xã")}</w:sdtContent></w:sdt>`), "xã"],
    ["a simple field", p(`<w:fldSimple w:instr=" PAGE ">${t("7")}</w:fldSimple>`), "7"],
    ["a field", p(t("trang ") + field(" PAGE ", t("7")) + t(".")), "trang 7."],
    ["a field without a result", p(t("a") + field(" XE ", undefined) + t("b")), "ab"],
    [
      "a field inside of a field's code",
      p(field(` IF ${"</w:instrText></w:r>"}${field(" MERGEFIELD x ", t("no"))}<w:r><w:instrText> = 1`, t("yes"))),
      "yes",
    ],
    ["a field inside of a field's result", p(field(" TOC ", t("a") + field(" PAGEREF ", t("3")) + t("b"))), "a3b"],
    ["a deleted field", p(t("a") + `<w:del w:id="1">${field(" PAGE ", t("7"))}</w:del>` + t("b")), "ab"],
    [
      "note marks, anchors, pictures",
      p(t("a") + run(`<w:footnoteReference w:id="2"/>`) + run("<w:drawing/>") + run("<w:annotationRef/>") + t("b")),
      "ab",
    ],
    [
      "bookmarks and proofing marks",
      p(`<w:bookmarkStart w:id="0" w:name="x"/>${t("a")}<w:proofErr w:type="spellStart"/><w:bookmarkEnd w:id="0"/>`),
      "a",
    ],
    [
      "old properties in a tracked change of format",
      p(run(`<w:rPr><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange></w:rPr><w:t>a</w:t>`)),
      "a",
    ],
    [
      "ruby: the base text alone",
      p(run(`<w:ruby><w:rt>${t("rt")}</w:rt><w:rubyBase>${t("base")}</w:rubyBase></w:ruby>`)),
      "base",
    ],
    [
      "text behind ruby in the same run",
      p(run(`<w:ruby><w:rubyBase>${t("base")}</w:rubyBase></w:ruby><w:t>sau</w:t>`) + t("!")),
      "basesau!",
    ],
  ])("%s", (_, xml, text) => {
    expect(bodyOf({ body: xml })[0]?.text).toBe(text);
  });

  test("hidden by a character style, by a paragraph style, and by both, which cancels", () => {
    const styles = [
      `<w:style w:type="character" w:styleId="H"><w:name w:val="hidden"/><w:rPr><w:vanish/></w:rPr></w:style>`,
      `<w:style w:type="character" w:styleId="H2"><w:name w:val="hidden too"/><w:basedOn w:val="H"/></w:style>`,
      `<w:style w:type="paragraph" w:styleId="P"><w:name w:val="secret"/><w:rPr><w:vanish/></w:rPr></w:style>`,
    ].join("");
    const body = [
      p(t("a", `<w:rStyle w:val="H"/>`) + t("b", `<w:rStyle w:val="H2"/>`) + t("c")),
      p(t("a") + t("b", `<w:vanish w:val="0"/>`) + t("c", `<w:rStyle w:val="H"/>`), `<w:pStyle w:val="P"/>`),
    ].join("");
    expect(bodyOf({ body, styles }).map((paragraph) => paragraph.text)).toEqual(["c", "bc"]);
  });

  test("a field that goes through several paragraphs", () => {
    const [begin = "", rest = ""] = field(" TOC ", "|").split("|");
    const body = p(t("Lục ") + begin + t("I. Mục")) + p(t("II. Mục") + rest) + p(t("Sau"));
    const paragraphs = bodyOf({ body });
    expect(paragraphs.map((paragraph) => paragraph.text)).toEqual(["Lục I. Mục", "II. Mục", "Sau"]);
    expect(paragraphs.map((paragraph) => paragraph.marks)).toEqual([
      [{ kind: "field-result", name: "TOC", start: 4, end: 10 }],
      [{ kind: "field-result", name: "TOC", start: 0, end: 7 }],
      [],
    ]);
  });

  test("strict files, other prefixes and a default namespace say the same", () => {
    const body = p(t("Số ") + run("<w:tab/>") + t("-BC/ĐU", "<w:b/>"), `<w:jc w:val="center"/>`);
    const strict = (xml: string) =>
      xml
        .replaceAll(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        );
    const prefixed = (xml: string) =>
      xml
        .replace(/(<\/?)w:/g, "$1ns0:")
        .replace(/ w:/g, " ns0:")
        .replace("xmlns:w=", "xmlns:ns0=");
    const bare = (xml: string, name: string) =>
      name === "word/document.xml"
        ? xml
            .replace(/(<\/?)w:/g, "$1")
            .replace("xmlns:w=", 'xmlns="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w=')
        : xml;
    const plain = read({ body }).stories;
    expect(plain[0]?.paragraphs[0]).toMatchObject({ text: "Số \t-BC/ĐU", alignment: "center" });
    for (const rewrite of [strict, prefixed, bare]) expect(read({ body, rewrite }).stories).toEqual(plain);
  });

  test("UTF-16 files and a byte order mark", () => {
    const rewrite = (xml: string) => `\ufeff${xml}`;
    expect(bodyOf({ body: p(t("Đảng")), rewrite })[0]?.text).toBe("Đảng");
  });
});

describe("marks", () => {
  test.each<[what: string, xml: string, marks: Paragraph["marks"]]>([
    [
      "an insertion",
      p(t("a") + `<w:ins w:id="1">${t("b") + t("c")}</w:ins>`),
      [{ kind: "insertion", start: 1, end: 3 }],
    ],
    [
      "a control that shows its prompt",
      p(
        t("Tên: ") +
          `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${t("Bấm vào đây")}</w:sdtContent></w:sdt>`,
      ),
      [{ kind: "placeholder", start: 5, end: 16 }],
    ],
    [
      "a control that is filled",
      p(`<w:sdt><w:sdtPr><w:showingPlcHdr w:val="0"/></w:sdtPr><w:sdtContent>${t("xã")}</w:sdtContent></w:sdt>`),
      [],
    ],
    [
      "a form field",
      p(t("Họ tên: ") + field(" FORMTEXT ", t(blanks), "<w:ffData/>")),
      [{ kind: "form-field", start: 8, end: 13 }],
    ],
    [
      "a mail merge field",
      p(field(" MERGEFIELD Ten \\* MERGEFORMAT ", t("«Ten»"))),
      [{ kind: "field-result", name: "MERGEFIELD", start: 0, end: 5 }],
    ],
    [
      "fields in fields",
      p(field(" toc \\o ", t("a") + `<w:fldSimple w:instr="PAGEREF x">${t("3")}</w:fldSimple>`)),
      [
        { kind: "field-result", name: "TOC", start: 0, end: 2 },
        { kind: "field-result", name: "PAGEREF", start: 1, end: 2 },
      ],
    ],
    ["a field with an empty result", p(t("a") + field(" REF ", "")), []],
    [
      "a positional tab with dots",
      p(run(`<w:ptab w:leader="dot" w:alignment="right" w:relativeTo="margin"/>`)),
      [{ kind: "leader-tab", start: 0, end: 1 }],
    ],
    [
      "a field whose signs are deleted is plain text",
      p(
        field(" PAGE ", t("7"))
          .replace(/<w:r>(?=<w:fldChar w:fldCharType="(begin|end)")/g, '<w:del w:id="1"><w:r>')
          .replace(/(?<=<\/w:fldChar>)<\/w:r>(?=<w:r><w:t |$)/g, "</w:r></w:del>"),
      ),
      [],
    ],
    [
      "a deleted piece of a field's code",
      p(
        field(` DATE </w:instrText></w:r><w:r><w:instrText>`, t("7"))
          .replace(/<w:r>(<w:instrText[^>]*> DATE )/, (_, rest: string) => `<w:del w:id="1"><w:r>${rest}`)
          .replace("</w:r><w:r><w:instrText>", "</w:r></w:del><w:r><w:instrText>PAGE"),
      ),
      [{ kind: "field-result", name: "PAGE", start: 0, end: 1 }],
    ],
  ])("%s", (_, xml, marks) => {
    expect(bodyOf({ body: xml })[0]?.marks).toEqual(marks);
  });

  test("a control around whole paragraphs marks each of them", () => {
    const body = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p(t("một"))}${p(t("hai"))}</w:sdtContent></w:sdt>${p(t("ba"))}`;
    expect(bodyOf({ body }).map((paragraph) => paragraph.marks)).toEqual([
      [{ kind: "placeholder", start: 0, end: 3 }],
      [{ kind: "placeholder", start: 0, end: 3 }],
      [],
    ]);
  });
});

describe("leader tabs", () => {
  const stop = (position: number, leader: string, kind = "left") =>
    `<w:tab w:val="${kind}" w:leader="${leader}" w:pos="${position}"/>`;
  const tabs = (...stops: readonly string[]) => `<w:tabs>${stops.join("")}</w:tabs>`;
  const tab = run("<w:tab/>");

  test.each<[what: string, xml: string, at: readonly number[]]>([
    ["to a dotted stop", p(t("Họ và tên:") + tab, tabs(stop(9000, "dot"))), [10]],
    ["to a stop without leader", p(t("Họ và tên:") + tab, tabs(stop(9000, "none"))), []],
    ["underscore and hyphen leaders", p(tab + tab, tabs(stop(3000, "underscore"), stop(6000, "hyphen"))), [0, 1]],
    ["the first of two reaches the plain stop", p(tab + t("a") + tab, tabs(stop(567, "none"), stop(9000, "dot"))), [2]],
    [
      "a text beyond the first stop reaches the second",
      p(t("x".repeat(30)) + tab, tabs(stop(1000, "none"), stop(9000, "dot"))),
      [30],
    ],
    [
      "two values on one line",
      p(t("Năm sinh:") + tab + t("Dân tộc:") + tab, tabs(stop(4500, "dot"), stop(9000, "dot"))),
      [9, 18],
    ],
    ["a default stop lies behind the last one", p(tab + tab, tabs(stop(3000, "dot"))), [0]],
    ["a stop at the right margin", p(t("Mục") + tab + t("3"), tabs(stop(9355, "dot", "right"))), [3]],
    [
      "a line break begins a new line",
      p(t("a") + tab + run("<w:br/>") + t("b") + tab, tabs(stop(9000, "dot"))),
      [1, 4],
    ],
    ["a line that is full goes on with the next", p(t("x".repeat(92)) + tab, tabs(stop(9000, "dot"))), [92]],
    ["a cleared stop", p(tab, tabs(stop(9000, "dot"), `<w:tab w:val="clear" w:pos="500"/>`)), [0]],
    [
      "the hanging indent is a stop of its own",
      p(t("-") + tab + t("a") + tab, `${tabs(stop(9000, "dot"))}<w:ind w:left="720" w:hanging="720"/>`),
      [3],
    ],
  ])("%s", (_, xml, at) => {
    const marks = bodyOf({ body: xml + finalSection })[0]?.marks ?? [];
    expect(marks).toEqual(at.map((start) => ({ kind: "leader-tab", start, end: start + 1 })));
  });

  test("the stops of the style count, and can be cleared", () => {
    const styles = `<w:style w:type="paragraph" w:styleId="F"><w:name w:val="form"/><w:pPr>${tabs(stop(9000, "dot"))}</w:pPr></w:style><w:style w:type="paragraph" w:styleId="G"><w:name w:val="g"/><w:basedOn w:val="F"/></w:style>`;
    const body =
      p(t("Ông") + tab, `<w:pStyle w:val="G"/>`) +
      p(t("Ông") + tab, `<w:pStyle w:val="G"/>${tabs(`<w:tab w:val="clear" w:pos="9000"/>`)}`) +
      finalSection;
    expect(bodyOf({ body, styles }).map((paragraph) => paragraph.marks.length)).toEqual([1, 0]);
    const added = p(tab + t("a") + tab, `<w:pStyle w:val="G"/>${tabs(stop(567, "none"))}`) + finalSection;
    expect(bodyOf({ body: added, styles })[0]?.marks).toEqual([{ kind: "leader-tab", start: 2, end: 3 }]);
  });
});

describe("properties of a paragraph", () => {
  const styles = [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:pPr><w:jc w:val="both"/></w:pPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Muc"><w:name w:val="Mục"/><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="3"/></w:numPr></w:pPr></w:style>`,
    `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Loop"><w:name w:val="loop"/><w:basedOn w:val="Loop2"/></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Loop2"><w:name w:val="loop 2"/><w:basedOn w:val="Loop"/></w:style>`,
  ].join("");
  const numbering = `<w:abstractNum w:abstractNumId="0"/><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num>`;

  test.each<[what: string, xml: string, expected: Partial<Paragraph>, absent: readonly (keyof Paragraph)[]]>([
    ["the default style", p(t("a")), { alignment: "justify" }, ["style", "outlineLevel", "bold", "listLevel"]],
    [
      "a heading style",
      p(t("a"), `<w:pStyle w:val="Heading1"/>`),
      { style: "heading 1", outlineLevel: 1, bold: true },
      [],
    ],
    [
      "what the style is based on",
      p(t("a"), `<w:pStyle w:val="Muc"/>`),
      { style: "Mục", outlineLevel: 1, listLevel: 1 },
      [],
    ],
    ["the paragraph's own outline level", p(t("a"), `<w:outlineLvl w:val="2"/>`), { outlineLevel: 3 }, []],
    [
      "outline level 9 is body text",
      p(t("a"), `<w:pStyle w:val="Heading1"/><w:outlineLvl w:val="9"/>`),
      {},
      ["outlineLevel"],
    ],
    [
      "a number of its own",
      p(t("a"), `<w:numPr><w:ilvl w:val="2"/><w:numId w:val="3"/></w:numPr>`),
      { listLevel: 2 },
      [],
    ],
    [
      "the style's number taken away",
      p(t("a"), `<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
      {},
      ["listLevel"],
    ],
    ["a list that does not exist", p(t("a"), `<w:numPr><w:numId w:val="8"/></w:numPr>`), {}, ["listLevel"]],
    [
      "old properties of a tracked change",
      p(t("a"), `<w:pPrChange w:id="1"><w:pPr><w:outlineLvl w:val="1"/></w:pPr></w:pPrChange>`),
      {},
      ["outlineLevel"],
    ],
    ["a style that is not defined", p(t("a"), `<w:pStyle w:val="None"/>`), { alignment: "justify" }, ["style"]],
    ["styles based on each other", p(t("a"), `<w:pStyle w:val="Loop"/>`), { style: "loop" }, []],
    ["all bold but the blanks", p(t("a", "<w:b/>") + t(" ") + t("b", "<w:b/>")), { bold: true }, []],
    ["partly bold", p(t("a", "<w:b/>") + t("b")), {}, ["bold"]],
    ["bold twice is not bold", p(t("a", `<w:rStyle w:val="Strong"/>`), `<w:pStyle w:val="Heading1"/>`), {}, ["bold"]],
    ["no text is not bold", p("", `<w:pStyle w:val="Heading1"/>`), {}, ["bold"]],
    ["centred", p(t("a"), `<w:jc w:val="center"/>`), { alignment: "center" }, []],
    ["right", p(t("a"), `<w:jc w:val="end"/>`), { alignment: "right" }, []],
  ])("%s", (_, xml, expected, absent) => {
    const paragraph = bodyOf({ body: xml, styles, numbering })[0] as Paragraph;
    expect(paragraph).toMatchObject(expected);
    for (const key of absent) expect(paragraph).not.toHaveProperty(key);
  });
});

describe("tables", () => {
  test("cells say their table, row, grid column and span", () => {
    const body = table(
      3,
      row(cell(p(t("a")) + p(t("a2"))), cell(p(t("b")), `<w:gridSpan w:val="2"/>`)),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(p(t("c")), `<w:vMerge w:val="restart"/>`)}${cell(p(t("d")))}</w:tr>`,
      row(cell(p("")), cell(p(""), "<w:vMerge/>"), cell(p(t("e")))),
    );
    const cells = bodyOf({ body }).map(({ text, cell: found }) => [text, found]);
    expect(cells).toEqual([
      ["a", { table: 0, row: 0, column: 0, columnSpan: 1 }],
      ["a2", { table: 0, row: 0, column: 0, columnSpan: 1 }],
      ["b", { table: 0, row: 0, column: 1, columnSpan: 2 }],
      ["c", { table: 0, row: 1, column: 1, columnSpan: 1 }],
      ["d", { table: 0, row: 1, column: 2, columnSpan: 1 }],
      ["", { table: 0, row: 2, column: 0, columnSpan: 1 }],
      ["", { table: 0, row: 2, column: 1, columnSpan: 1, mergedUp: true }],
      ["e", { table: 0, row: 2, column: 2, columnSpan: 1 }],
    ]);
  });

  test("nested tables are numbered after the start of their host", () => {
    const inner = table(1, row(cell(p(t("trong")))));
    const body =
      table(2, row(cell(p(t("a")) + inner + p(t("b"))), cell(p(t("c"))))) +
      p(t("ngoài")) +
      table(1, row(cell(p(t("d")))));
    expect(bodyOf({ body }).map(({ text, cell: found }) => [text, found?.table, found?.column])).toEqual([
      ["a", 0, 0],
      ["trong", 1, 0],
      ["b", 0, 0],
      ["c", 0, 1],
      ["ngoài", undefined, undefined],
      ["d", 2, 0],
    ]);
  });

  test("rows and cells inside of controls", () => {
    const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const body = table(
      2,
      control(row(cell(p(t("a"))), control(cell(p(t("b")))))),
      row(cell(p(t("c"))), cell(p(t("d")))),
    );
    expect(bodyOf({ body }).map(({ text, cell: found }) => `${text}${found?.row}${found?.column}`)).toEqual([
      "a00",
      "b01",
      "c10",
      "d11",
    ]);
  });
});

describe("stories", () => {
  test("headers and footers in the order of the sections, each part once", () => {
    const reference = (kind: string, part: number, type = "default") =>
      `<w:${kind}Reference w:type="${type}" r:id="rId${kind}${part}"/>`;
    const body =
      p(
        t("một"),
        `<w:sectPr>${reference("header", 2)}${reference("header", 1, "first")}${reference("footer", 1)}</w:sectPr>`,
      ) +
      p(t("hai")) +
      `<w:sectPr>${reference("header", 2)}${reference("footer", 2)}</w:sectPr>`;
    const snapshot = read({
      body,
      headers: [p(t("đầu 1")), p(t("đầu 2")) + p(t("đầu 2b")), p(t("không dùng"))],
      footers: [p(t("chân 1")), p(t("chân 2"))],
    });
    expect(textsOf(snapshot, "header")).toEqual(["đầu 2", "đầu 2b", "đầu 1"]);
    expect(textsOf(snapshot, "footer")).toEqual(["chân 1", "chân 2"]);
    expect(snapshot.stories.map((story) => story.kind)).toEqual(["body", "header", "footer"]);
  });

  test("notes by id, without separators", () => {
    const note = (id: number, text: string, type = "") =>
      `<w:footnote w:id="${id}"${type === "" ? "" : ` w:type="${type}"`}>${p(t(text))}</w:footnote>`;
    const snapshot = read({
      body: p(t("a")),
      footnotes:
        note(-1, "kẻ", "separator") + note(0, "tiếp", "continuationSeparator") + note(3, "ba") + note(2, "hai"),
      endnotes: `<w:endnote w:id="1">${p(t("cuối"))}</w:endnote>`,
    });
    expect(textsOf(snapshot, "footnote")).toEqual(["hai", "ba"]);
    expect(textsOf(snapshot, "endnote")).toEqual(["cuối"]);
  });

  const drawing = (content: string) =>
    `<w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`;
  const vml = (content: string) =>
    `<w:pict><v:shape><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:shape></w:pict>`;
  const both = (content: string) =>
    `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(content)}</mc:Choice><mc:Fallback>${vml(content)}</mc:Fallback></mc:AlternateContent>`;

  test("a text box once, though the file holds it twice", () => {
    const snapshot = read({
      body: p(t("trước ") + run(both(p(t("hộp")) + p(t("hộp 2")))) + t("sau")) + p(run(vml(p(t("cũ"))))),
    });
    expect(textsOf(snapshot, "body")).toEqual(["trước sau", ""]);
    expect(textsOf(snapshot, "textbox")).toEqual(["hộp", "hộp 2", "cũ"]);
  });

  test.each([
    ["wps", "mới"],
    ["zz", "cũ"],
  ])("the choice that requires %s, or its fallback: %s", (requires, text) => {
    const choice = `<mc:Choice xmlns:zz="urn:later" Requires="${requires}">`;
    const inline = `<mc:AlternateContent>${choice}${t("mới")}</mc:Choice><mc:Fallback>${t("cũ")}</mc:Fallback></mc:AlternateContent>`;
    const inRun = run(
      `<mc:AlternateContent>${choice}<w:t>mới</w:t></mc:Choice><mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent>`,
    );
    expect(textsOf(read({ body: p(inline) + p(inRun) }), "body")).toEqual([text, text]);
  });

  test("tables of a text box are numbered in their own story", () => {
    const snapshot = read({ body: table(1, row(cell(p(run(both(table(1, row(cell(p(t("x"))))))))))) });
    expect(snapshot.stories.find((story) => story.kind === "textbox")?.paragraphs[0]?.cell?.table).toBe(0);
  });

  test("a broken header is told, the rest is read", () => {
    const snapshot = read({
      body: p(t("a")) + `<w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/></w:sectPr>`,
      headers: ["<w:p><w:r></w:p>"],
    });
    expect(textsOf(snapshot, "body")).toEqual(["a"]);
    expect(snapshot.unread).toEqual([{ kind: "header", reason: "malformed" }]);
  });

  test("text of other formats that Word takes in on opening is told as unread", () => {
    expect(read({ body: p(t("a")) + `<w:altChunk r:id="x"/>` }).unread).toEqual([
      { kind: "markup", reason: "unsupported", count: 1 },
    ]);
  });
});

function read(fixture: DocxFixture): DocumentSnapshot {
  return readDocument(DocxPackage.open(docxFixture(fixture))).snapshot;
}

function bodyOf(fixture: DocxFixture): readonly Paragraph[] {
  return read(fixture).stories.find((story) => story.kind === "body")?.paragraphs ?? [];
}

function textsOf(snapshot: DocumentSnapshot, kind: StoryKind): readonly string[] {
  return snapshot.stories.find((story) => story.kind === kind)?.paragraphs.map((paragraph) => paragraph.text) ?? [];
}
