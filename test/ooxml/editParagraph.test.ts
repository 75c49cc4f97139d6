import { DocxPackage } from "../../src/ooxml/DocxPackage";
import { editParagraph } from "../../src/ooxml/editParagraph";
import type { Revision, TextEdit } from "../../src/ooxml/editParagraph";
import { readDocument } from "../../src/ooxml/readDocument";
import { splicePart } from "../../src/ooxml/splicePart";
import { docxFixture, field, p, run, t } from "../support/docxFixture";

const bold = "<w:b/>";
const sdt = (properties: string, content: string) =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

describe("the markup after an edit", () => {
  test.each<[what: string, before: string, edit: TextEdit, after: string]>([
    ["inside of one text", p(t("có …… hộ", bold)), at(3, 5, "12"), p(plain("có 12 hộ", bold))],
    [
      "over several runs: the look of the first",
      p(t("có ") + t("…", bold) + t("… hộ")),
      at(3, 5, "12"),
      p(t("có ") + plain("12", bold) + kept(" hộ")),
    ],
    ["a run that is wholly replaced and one that goes", p(t("…", bold) + t("…")), at(0, 2, "x"), p(plain("x", bold))],
    [
      "an insertion joins the letter before it",
      p(t("số", bold) + t("-KH")),
      at(2, 2, " 05"),
      p(plain("số 05", bold) + t("-KH")),
    ],
    ["an insertion at the start joins the first letter", p(t("-KH", bold)), at(0, 0, "05"), p(plain("05-KH", bold))],
    ["signs of XML", p(t("……")), at(0, 2, `a<b & "c"`), p(run(`<w:t>a&lt;b &amp; "c"</w:t>`))],
    [
      "entities beside the edit stay as they were written",
      p(run("<w:t>&#65;&amp; ……</w:t>")),
      at(3, 5, "x"),
      p(run("<w:t>A&amp; x</w:t>")),
    ],
    ["blanks at the ends are kept", p(run("<w:t>x……</w:t>")), at(1, 3, " "), p(kept("x "))],
    [
      "a tab and a line break",
      p(t("……")),
      at(0, 2, "a\tb\vc"),
      p(run("<w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t>")),
    ],
    [
      "a leader tab becomes text",
      p(run("<w:t>Họ tên:</w:t><w:tab/>", bold)),
      at(7, 8, " A"),
      p(run(`<w:t>Họ tên:</w:t><w:t xml:space="preserve"> A</w:t>`, bold)),
    ],
    ["one tab of two", p(run("<w:tab/><w:tab/>")), at(1, 2, ""), p(run("<w:tab/>"))],
    [
      "an empty paragraph takes the look of its mark",
      p("", `<w:jc w:val="center"/><w:rPr>${bold}</w:rPr>`),
      at(0, 0, "x"),
      p(plain("x", bold), `<w:jc w:val="center"/><w:rPr>${bold}</w:rPr>`),
    ],
    [
      "the mark's own history is not taken",
      p("", `<w:rPr><w:ins w:id="1"/>${bold}<w:rPrChange w:id="2"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>`),
      at(0, 0, "x"),
      p(
        plain("x", bold),
        `<w:rPr><w:ins w:id="1"/>${bold}<w:rPrChange w:id="2"><w:rPr><w:i/></w:rPr></w:rPrChange></w:rPr>`,
      ),
    ],
    [
      "a self-closing paragraph is opened",
      `<w:p w:rsidR="00A1" />`,
      at(0, 0, "x"),
      `<w:p w:rsidR="00A1">${plain("x")}</w:p>`,
    ],
    [
      "what has no letters stays",
      p(run(`<w:t>a……</w:t><w:footnoteReference w:id="2"/><w:t>b</w:t>`)),
      at(1, 3, ""),
      p(run(`<w:t>a</w:t><w:footnoteReference w:id="2"/><w:t>b</w:t>`)),
    ],
    [
      "a deletion inside of the span stays",
      p(t("…") + `<w:del w:id="1">${run("<w:delText>cũ</w:delText>")}</w:del>` + t("…")),
      at(0, 2, "x"),
      p(plain("x") + `<w:del w:id="1">${run("<w:delText>cũ</w:delText>")}</w:del>`),
    ],
    [
      "a hidden run inside of the span stays",
      p(t("…") + t("ẩn", "<w:vanish/>") + t("…")),
      at(0, 2, "x"),
      p(plain("x") + t("ẩn", "<w:vanish/>")),
    ],
    [
      "bookmarks stay",
      p(t("…") + `<w:bookmarkStart w:id="0" w:name="a"/>` + t("…") + `<w:bookmarkEnd w:id="0"/>`),
      at(0, 2, "x"),
      p(plain("x") + `<w:bookmarkStart w:id="0" w:name="a"/><w:bookmarkEnd w:id="0"/>`),
    ],
    [
      "a prompt is filled: the look of the control, no prompt, no ties to data",
      p(
        sdt(
          `<w:rPr>${bold}</w:rPr><w:showingPlcHdr/><w:dataBinding w:xpath="/a"/><w:text/>`,
          t("Bấm để nhập", `<w:rStyle w:val="PlaceholderText"/>`),
        ),
      ),
      at(0, 11, "Đảng ủy xã"),
      p(sdt(`<w:rPr>${bold}</w:rPr><w:text/>`, plain("Đảng ủy xã", bold))),
    ],
    [
      "a prompt of a control without look: the prompt's style goes",
      p(sdt("<w:showingPlcHdr></w:showingPlcHdr><w:text/>", t("Nhập", `<w:rStyle w:val="PlaceholderText"/><w:i/>`))),
      at(0, 4, "x"),
      p(sdt("<w:text/>", plain("x", "<w:i/>"))),
    ],
    [
      "a control is never left without a run",
      p(sdt("<w:text/>", t("bỏ"))),
      at(0, 2, ""),
      p(sdt("<w:text/>", "<w:r></w:r>")),
    ],
    [
      "a form field",
      p(field(" FORMTEXT ", t("\u2002\u2002", bold) + t("\u2002\u2002\u2002", bold))),
      at(0, 5, "x"),
      p(field(" FORMTEXT ", plain("x", bold) + "<w:r><w:rPr><w:b/></w:rPr></w:r>")),
    ],
    [
      "text behind a field does not creep into it",
      p(field(" PAGE ", t("7"))),
      at(1, 1, "/9"),
      p(field(" PAGE ", t("7")) + plain("/9")),
    ],
    [
      "text before a field neither",
      p(field(" PAGE ", t("7"))),
      at(0, 0, "Trang "),
      p(kept("Trang ") + field(" PAGE ", t("7"))),
    ],
    [
      "text behind a link",
      p(`<w:hyperlink w:anchor="a">${t("đây")}</w:hyperlink>`),
      at(3, 3, "."),
      p(`<w:hyperlink w:anchor="a">${t("đây")}</w:hyperlink>${plain(".")}`),
    ],
    [
      "text inside of a link",
      p(`<w:hyperlink w:anchor="a">${t("đây")}</w:hyperlink>`),
      at(1, 1, "x"),
      p(`<w:hyperlink w:anchor="a">${plain("đxây")}</w:hyperlink>`),
    ],
    [
      "text between plain text and a control joins the plain text",
      p(t("Số ") + sdt("<w:text/>", t("05"))),
      at(3, 3, "0"),
      p(plain("Số 0") + sdt("<w:text/>", t("05"))),
    ],
    [
      "text at the ends of a paragraph inside of a control stays inside",
      sdt("<w:rPr/>", p(t("a"))),
      at(1, 1, "b"),
      sdt("<w:rPr/>", p(plain("ab"))),
    ],
    ["and at its start", sdt("<w:rPr/>", p(t("a"))), at(0, 0, "b"), sdt("<w:rPr/>", p(plain("ba")))],
    ["an empty paragraph inside of a control", sdt("<w:rPr/>", p("")), at(0, 0, "b"), sdt("<w:rPr/>", p(plain("b")))],
    [
      "CDATA is written again as text",
      p(run("<w:t><![CDATA[a<b]]>……</w:t>")),
      at(3, 5, "x"),
      p(run("<w:t>a&lt;bx</w:t>")),
    ],
  ])("%s", (_, before, edit, after) => {
    expect(edited(before, [edit])).toBe(after);
  });

  test("several edits of one text, in one step", () => {
    expect(edited(p(t("ngày … tháng … năm 20…", bold)), [at(5, 6, "05"), at(13, 14, "02"), at(21, 22, "26")])).toBe(
      p(plain("ngày 05 tháng 02 năm 2026", bold)),
    );
  });

  test("a locked control refuses", () => {
    expect(edited(p(sdt(`<w:lock w:val="sdtContentLocked"/>`, t("……"))), [at(0, 2, "x")])).toBe("locked");
    expect(edited(p(sdt(`<w:lock w:val="sdtLocked"/>`, t("……"))), [at(0, 2, "x")])).not.toBe("locked");
  });

  test("text between two ways to say it refuses", () => {
    const twoWays = `<mc:AlternateContent><mc:Choice Requires="wps"><w:t>a</w:t></mc:Choice><mc:Fallback><w:t>b</w:t></mc:Fallback></mc:AlternateContent>`;
    expect(edited(p(run(twoWays)), [at(0, 1, "x")])).toBe("locked");
  });
});

describe("with tracked changes", () => {
  const ins = (id: number, content: string) =>
    `<w:ins w:id="${id}" w:author="A &amp; B" w:date="2026-11-21T08:00:00Z">${content}</w:ins>`;
  const del = (id: number, content: string) =>
    ins(id, content).replace("<w:ins", "<w:del").replace("</w:ins", "</w:del");
  const gone = (text: string, look = "") => run(`<w:delText xml:space="preserve">${text}</w:delText>`, look);

  test.each<[what: string, before: string, edit: TextEdit, after: string]>([
    [
      "a replacement",
      p(t("có …… hộ", bold)),
      at(3, 5, "12"),
      p(kept("có ", bold) + del(1, gone("……", bold)) + ins(2, plain("12", bold)) + kept(" hộ", bold)),
    ],
    ["an insertion", p(t("số-KH")), at(2, 2, "05"), p(plain("số") + ins(1, plain("05")) + plain("-KH"))],
    [
      "a deletion of a tab",
      p(run("<w:tab/><w:t>a</w:t>")),
      at(0, 1, ""),
      p(del(1, run("<w:tab/>")) + run("<w:t>a</w:t>")),
    ],
    [
      "a replacement over two runs",
      p(t("…", bold) + t("…")),
      at(0, 2, "x"),
      p(del(1, gone("…", bold)) + ins(2, plain("x", bold)) + del(3, gone("…"))),
    ],
    [
      "inside of an insertion",
      p(`<w:ins w:id="90">${t("a……")}</w:ins>`),
      at(1, 3, "x"),
      p(`<w:ins w:id="90">${plain("a")}${del(1, gone("……"))}${plain("x")}</w:ins>`),
    ],
    ["an empty paragraph", p(""), at(0, 0, "x"), p(ins(1, plain("x")))],
  ])("%s", (_, before, edit, after) => {
    let last = 0;
    const revision: Revision = { author: "A & B", date: "2026-11-21T08:00:00Z", nextId: () => (last += 1) };
    expect(edited(before, [edit], revision)).toBe(after);
  });
});

test("a part with another prefix gets ours beside it", () => {
  const rewrite = (xml: string) =>
    xml
      .replace(/(<\/?)w:/g, "$1ns0:")
      .replace(/ w:/g, " ns0:")
      .replace("xmlns:w=", "xmlns:ns0=");
  const file = DocxPackage.open(docxFixture({ body: p(t("có …… hộ")), rewrite }));
  const xml = file.text("word/document.xml") ?? "";
  const source = readDocument(file).sources.get("body")?.[0];
  const found = source && editParagraph(xml, source, [at(3, 5, "a\tb")]);
  const after = splicePart(xml, found && "splices" in found ? found.splices : []);
  expect(after).toMatch(/<ns0:document xmlns:w="[^"]*wordprocessingml\/2006\/main"/);
  const again = readDocument(file.with(new Map([["word/document.xml", after]])));
  expect(again.snapshot.stories[0]?.paragraphs[0]?.text).toBe("có a\tb hộ");
});

function at(start: number, end: number, replacement: string): TextEdit {
  return { start, end, replacement };
}

/** A run as it is written when its text needs no xml:space. */
function plain(text: string, look = ""): string {
  return run(`<w:t>${text}</w:t>`, look);
}

function kept(text: string, look = ""): string {
  return run(`<w:t xml:space="preserve">${text}</w:t>`, look);
}

/** The body's markup after edits of its first paragraph that is asked for. */
function edited(body: string, edits: readonly TextEdit[], revision?: Revision): string {
  const file = DocxPackage.open(docxFixture({ body }));
  const xml = file.text("word/document.xml") ?? "";
  const source = readDocument(file).sources.get("body")?.[0];
  if (source === undefined) throw new Error("no paragraph");
  const found = editParagraph(xml, source, edits, revision);
  if ("locked" in found) return "locked";
  return /<w:body>([\s\S]*)<\/w:body>/.exec(splicePart(xml, found.splices))?.[1] ?? "";
}
