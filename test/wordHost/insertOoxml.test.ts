import { flatOpc, p, r, table } from "./fixtures";
import { ns, parseXml } from "./model/xml";
import { startWord } from "./startWord";
import type { WordHost } from "./WordHost";

const centred = '<w:jc w:val="center"/>';

/** The body as a list: text of a paragraph and its alignment, or "table". */
function outline(host: WordHost): string[] {
  const body = parseXml(host.xml()).getElementsByTagNameNS(ns.w, "body")[0]!;
  return Array.from(body.children)
    .filter((child) => child.localName !== "sectPr")
    .map((child) => {
      if (child.localName === "tbl") return "table";
      const alignment = child.getElementsByTagNameNS(ns.w, "jc")[0]?.getAttributeNS(ns.w, "val");
      return `${child.textContent ?? ""}${alignment === undefined || alignment === null ? "" : `|${alignment}`}`;
    });
}

async function insertIntoBody(ooxml: string, location: "Replace" | "Start" | "End"): Promise<void> {
  await Word.run(async (context) => {
    context.document.body.insertOoxml(ooxml, location);
    await context.sync();
  });
}

const twoParagraphs = flatOpc({ body: p("P1", centred) + p("P2", centred) });

test("Replace leaves one paragraph too many behind several paragraphs", async () => {
  const host = await startWord(flatOpc(["cũ", "cũ nữa"]));
  await insertIntoBody(twoParagraphs, "Replace");
  expect(outline(host)).toEqual(["P1|center", "P2|center", ""]);
});

test("at the end of the body one paragraph too many is left, and the first one continues the last text", async () => {
  const host = await startWord(flatOpc(["cũ"]));
  await insertIntoBody(twoParagraphs, "End");
  expect(outline(host)).toEqual(["cũP1|center", "P2|center", ""]);
});

test("at the start of the body the old text stays as it was", async () => {
  const host = await startWord(flatOpc(["cũ"]));
  await insertIntoBody(twoParagraphs, "Start");
  expect(outline(host)).toEqual(["P1|center", "P2|center", "cũ"]);
});

test("where the host joins the tail, the last paragraph loses its looks to the text behind", async () => {
  const host = await startWord(flatOpc(["cũ"]), { insertTail: "joins-next" });
  await insertIntoBody(twoParagraphs, "Start");
  expect(outline(host)).toEqual(["P1|center", "P2cũ"]);
});

test("a lone paragraph goes inline: its own properties and tab stops are lost", async () => {
  const host = await startWord(flatOpc(["trước"]));
  const tabs = '<w:tabs><w:tab w:val="right" w:leader="dot" w:pos="9000"/></w:tabs>';
  await insertIntoBody(flatOpc({ body: p("một\tmình", tabs + centred) }), "End");
  expect(outline(host)).toEqual(["trướcmộtmình"]);
  expect(host.paragraphs()).toEqual(["trướcmột\tmình"]);
});

test("a table stays a table, with the rest of the paragraph behind it", async () => {
  const host = await startWord(flatOpc(["a", "b"]));
  await Word.run(async (context) => {
    context.document.body.paragraphs
      .getFirst()
      .getRange("After")
      .insertOoxml(flatOpc({ body: table([["1", "2"]]) + p("sau") }), "After");
    await context.sync();
  });
  expect(outline(host)).toEqual(["a", "table", "sau", "b"]);
});

test("behind the last paragraph of the body there is no place outside it", async () => {
  const host = await startWord(flatOpc(["a"]));
  await Word.run(async (context) => {
    context.document.body.paragraphs.getLast().getRange("After").insertOoxml(twoParagraphs, "After");
    await context.sync();
  });
  expect(outline(host)).toEqual(["aP1|center", "P2|center", ""]);
});

test("in the middle of a text the paragraph is cut in two", async () => {
  const host = await startWord(flatOpc({ body: p("trước sau", '<w:jc w:val="right"/>') }));
  await Word.run(async (context) => {
    const hit = context.document.body.search(" ").getFirst();
    hit.insertOoxml(twoParagraphs, "Replace");
    await context.sync();
  });
  expect(outline(host)).toEqual(["trướcP1|center", "P2|center", "sau|right"]);
});

test("styles of the document win; the package's Normal never comes; new styles do", async () => {
  const host = await startWord(flatOpc({ body: p("a") }));
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:rPr><w:sz w:val="99"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="TieuDe1"><w:name w:val="heading 1"/><w:rPr><w:sz w:val="98"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Rieng"><w:name w:val="Rieng"/><w:basedOn w:val="Nen"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Nen"><w:name w:val="Nen"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="Thua"><w:name w:val="Thua"/></w:style>';
  await insertIntoBody(
    flatOpc({ body: p("x", '<w:pStyle w:val="TieuDe1"/>') + p("y", '<w:pStyle w:val="Rieng"/>'), styles }),
    "Start",
  );
  const own = host.xml("/word/styles.xml");
  expect(own).not.toContain('w:val="99"');
  expect(own).not.toContain('w:val="98"');
  expect(own).not.toContain("Thua");
  expect(own).toContain('w:styleId="Rieng"');
  expect(own).toContain('w:styleId="Nen"');
  expect(host.xml()).toContain('<w:pStyle w:val="Heading1"/>');
});

test("the package's page is ignored: margins, page numbers, headers", async () => {
  const host = await startWord(flatOpc({ body: ["a"], section: '<w:pgMar w:left="1701"/>' }));
  const source = flatOpc({
    body: p("x", '<w:sectPr><w:pgMar w:left="5"/></w:sectPr>') + p("y"),
    section: '<w:pgMar w:left="6"/><w:pgNumType w:start="7"/>',
    headers: { default: p("đầu trang") },
  });
  await insertIntoBody(source, "Start");
  expect(outline(host)).toEqual(["x", "y", "a"]);
  expect(host.xml().match(/<w:sectPr>.*?<\/w:sectPr>/g)).toEqual(['<w:sectPr><w:pgMar w:left="1701"/></w:sectPr>']);
  expect(host.parts().filter((name) => name.includes("header"))).toEqual([]);
});

test("lists come with numbers of their own", async () => {
  const list = (format: string) =>
    `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="${format}"/></w:lvl></w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const host = await startWord(flatOpc({ body: p("a", item), numbering: list("decimal") }));
  await insertIntoBody(flatOpc({ body: p("x", item) + p("y"), numbering: list("bullet") }), "Start");
  expect(host.xml().match(/<w:numId w:val="\d+"\/>/g)).toEqual(['<w:numId w:val="2"/>', '<w:numId w:val="1"/>']);
  expect(host.xml("/word/numbering.xml")).toContain('<w:num w:numId="2">');
});

test("a package without a document is refused, and nothing happens", async () => {
  const host = await startWord(flatOpc(["a"]));
  await expect(insertIntoBody("<hello/>", "End")).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(insertIntoBody("<pkg:package", "End")).rejects.toMatchObject({ code: "InvalidArgument" });
  expect(host.paragraphs()).toEqual(["a"]);
});

test("the answer is the range of what came in", async () => {
  await startWord(flatOpc({ body: p("a") + p("") }));
  const text = await Word.run(async (context) => {
    const range = context.document.body.insertOoxml(flatOpc({ body: p("x") + `<w:p>${r("y")}${r("z")}</w:p>` }), "End");
    range.load("text");
    await context.sync();
    return range.text;
  });
  expect(text).toBe("x\ryz");
});
