import { flatOpc, p, r } from "./fixtures";
import { startWord } from "./startWord";

const control = (id: number, inside: string, properties = "") =>
  `<w:sdt><w:sdtPr><w:id w:val="${id}"/>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;

const inline = `<w:p>${r("Ông ")}${control(1, r("[họ tên]"), '<w:tag w:val="ten"/><w:alias w:val="Họ tên"/><w:showingPlcHdr/>')}${r(".")}</w:p>`;

test("the collection holds rich text controls, with tag, title, text and placeholder", async () => {
  await startWord(
    flatOpc({ body: inline + control(2, p("khối")) + `<w:p>${control(3, r("văn bản"), "<w:text/>")}</w:p>` }),
  );
  const found = await Word.run(async (context) => {
    const { contentControls } = context.document;
    contentControls.load("items/id,items/tag,items/title,items/text,items/placeholderText");
    await context.sync();
    return contentControls.items.map((item) => [item.id, item.tag, item.title, item.text, item.placeholderText]);
  });
  expect(found).toEqual([
    [1, "ten", "Họ tên", "[họ tên]", "[họ tên]"],
    [2, "", "", "khối", ""],
  ]);
});

test("a control is found by its tag, and one that is not there is a null object", async () => {
  await startWord(flatOpc({ body: inline }));
  const found = await Word.run(async (context) => {
    const hits = context.document.contentControls.getByTag("ten");
    const none = context.document.contentControls.getByTag("x").getFirstOrNullObject();
    hits.load("items/title");
    none.load("title");
    await context.sync();
    return [hits.items[0]?.title, none.isNullObject];
  });
  expect(found).toEqual(["Họ tên", true]);
});

test("text in place of a placeholder ends the placeholder", async () => {
  const host = await startWord(flatOpc({ body: inline }));
  await Word.run(async (context) => {
    context.document.contentControls.getFirst().insertText("Lò Văn A", "Replace");
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["Ông Lò Văn A."]);
  expect(host.xml()).not.toContain("showingPlcHdr");
  expect(host.xml()).toMatch(/<w:sdtContent>.*Lò Văn A.*<\/w:sdtContent>/);
});

test("the search finds text in controls, and the paragraph knows its control", async () => {
  await startWord(flatOpc({ body: control(2, p("khối")) + p("ngoài") }));
  const found = await Word.run(async (context) => {
    const inside = context.document.body.search("khối").getFirst().parentContentControlOrNullObject;
    const outside = context.document.body.paragraphs.getLast().parentContentControlOrNullObject;
    inside.load("id");
    outside.load("id");
    await context.sync();
    return [inside.id, outside.isNullObject];
  });
  expect(found).toEqual([2, true]);
});

test("a control can be removed with its text left where it was", async () => {
  const host = await startWord(flatOpc({ body: inline }));
  await Word.run(async (context) => {
    context.document.contentControls.getFirst().delete(true);
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["Ông [họ tên]."]);
  expect(host.xml()).not.toContain("w:sdt");
});
