import { flatOpc, p } from "./fixtures";
import { startWord } from "./startWord";

type Type = "Primary" | "FirstPage" | "EvenPages";

const readHeader = (type: Type, section = 0) =>
  Word.run(async (context) => {
    const sections = context.document.sections;
    sections.load("items");
    await context.sync();
    const header = sections.items[section]!.getHeader(type);
    header.load("text,type");
    await context.sync();
    return [header.text, header.type];
  });

test("a header that exists is a body of its own", async () => {
  await startWord(flatOpc({ body: ["a"], headers: { default: p("đầu trang") } }));
  expect(await readHeader("Primary")).toEqual(["đầu trang", "Header"]);
});

test("asking for a type that does not exist is an error, and nothing is created", async () => {
  const host = await startWord(flatOpc({ body: ["a"], headers: { default: p("đầu trang") } }));
  const before = host.xml();
  await expect(readHeader("FirstPage")).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(host.xml()).toBe(before);
});

test("where the host creates it instead, the document is changed by reading", async () => {
  const host = await startWord(flatOpc(["a"]), { missingHeader: "is-created" });
  expect(await readHeader("FirstPage")).toEqual(["", "Header"]);
  expect(host.xml()).toContain('<w:headerReference w:type="first"');
});

test("a section without a header of its own shows that of the section before it", async () => {
  const host = await startWord(flatOpc({ body: `${p("a", "<w:sectPr/>")}${p("b")}`, headers: { default: p("cuối") } }));
  expect(await readHeader("Primary", 1)).toEqual(["cuối", "Header"]);
  await expect(readHeader("Primary", 0)).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(host.paragraphs()).toEqual(["a", "b"]);
});

test("text can be found and changed in a header", async () => {
  const host = await startWord(flatOpc({ body: ["a"], headers: { default: p("Số ……") } }));
  await Word.run(async (context) => {
    context.document.sections.getFirst().getHeader("Primary").search("……").getFirst().insertText("7", "Replace");
    await context.sync();
  });
  expect(host.xml("/word/header-default.xml")).toContain("7");
});

test("footnotes and endnotes are bodies too, where the host has them", async () => {
  const mark = (kind: string) => `<w:p><w:r><w:t>x</w:t></w:r><w:r><w:${kind}Reference w:id="1"/></w:r></w:p>`;
  await startWord(
    flatOpc({ body: mark("footnote") + mark("endnote"), footnotes: [p("chân")], endnotes: [p("cuối")] }),
    { wordApi: "1.5" },
  );
  const texts = await Word.run(async (context) => {
    const { body } = context.document;
    body.footnotes.load("items/type,items/body/text");
    body.endnotes.load("items/type,items/body/text");
    await context.sync();
    return [...body.footnotes.items, ...body.endnotes.items].map((note) => [note.type, note.body.text]);
  });
  expect(texts).toEqual([
    ["Footnote", "chân"],
    ["Endnote", "cuối"],
  ]);
});
