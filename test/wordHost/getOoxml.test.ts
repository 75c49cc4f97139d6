import { flatOpc, p, r, table } from "./fixtures";
import { ns, parseXml } from "./model/xml";
import { startWord } from "./startWord";

type Source = (context: Word.RequestContext) => { getOoxml(): OfficeExtension.ClientResult<string> };

async function read(source: Source): Promise<{ text: string; package: string }> {
  const ooxml = await Word.run(async (context) => {
    const result = source(context).getOoxml();
    await context.sync();
    return result.value;
  });
  const xml = parseXml(ooxml);
  const body = xml.getElementsByTagNameNS(ns.w, "body")[0]!;
  const text = Array.from(body.getElementsByTagNameNS(ns.w, "p"))
    .map((paragraph) => paragraph.textContent)
    .join("/");
  return { text, package: ooxml };
}

const withHeader = flatOpc({ body: ["a", "b"], headers: { default: p("đầu trang") }, footnotes: [p("chú")] });

test("the body's package holds text, styles, notes and, on the desktop, headers", async () => {
  await startWord(withHeader);
  const { text, package: ooxml } = await read((context) => context.document.body);
  expect(text).toBe("a/b");
  for (const part of ["/word/styles.xml", "/word/footnotes.xml", "/word/header-default.xml"]) {
    expect(ooxml).toContain(`pkg:name="${part}"`);
  }
  expect(ooxml).toContain("w:headerReference");
});

test("the web's package has no headers", async () => {
  const host = await startWord(withHeader, { getOoxml: "without-headers" });
  const { text, package: ooxml } = await read((context) => context.document.body);
  expect(text).toBe("a/b");
  expect(ooxml).not.toContain("đầu trang");
  expect(ooxml).not.toContain("w:headerReference");
  expect(host.xml()).toContain("w:headerReference");
});

test("a document that refuses getOoxml still lists its paragraphs", async () => {
  const host = await startWord(withHeader, { getOoxml: "refused" });
  await expect(read((context) => context.document.body)).rejects.toMatchObject({ code: "GeneralException" });
  expect(host.paragraphs()).toEqual(["a", "b"]);
});

test("a range's package holds just its letters", async () => {
  await startWord(flatOpc({ body: `<w:p>${r("một hai")}${r(" ba")}</w:p>` + p("bốn") }));
  expect((await read((context) => context.document.body.search("hai b").getFirst())).text).toBe("hai b");
  const over = await read((context) => {
    const { body } = context.document;
    return body.search("ba").getFirst().expandTo(body.search("bố").getFirst());
  });
  expect(over.text).toBe("ba/bố");
});

test("the last paragraph of a cell brings its whole row, another one does not", async () => {
  await startWord(
    flatOpc({
      body:
        table([
          [p("một") + p("hai"), "ba"],
          ["bốn", "năm"],
        ]) + p("sau"),
    }),
  );
  const at =
    (index: number): Source =>
    (context) => {
      let paragraph = context.document.body.paragraphs.getFirst();
      for (let step = 0; step < index; step += 1) paragraph = paragraph.getNext();
      return paragraph;
    };
  expect((await read(at(0))).text).toBe("một");
  expect((await read(at(1))).text).toBe("một/hai/ba");
  expect((await read(at(5))).text).toBe("sau");
});

test("a header's own package holds the header's text as its document", async () => {
  await startWord(withHeader);
  const { text } = await read((context) => context.document.sections.getFirst().getHeader("Primary"));
  expect(text).toBe("đầu trang");
});
