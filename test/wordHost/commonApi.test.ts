import { flatOpc, p } from "./fixtures";
import { settle, startWord } from "./startWord";
import { WordPackage } from "./model/WordPackage";
import { WordHost } from "./WordHost";

const call = <Value>(start: (callback: (result: Office.AsyncResult<Value>) => void) => void): Promise<Value> =>
  new Promise((resolve, reject) => {
    start((result) =>
      result.status === Office.AsyncResultStatus.Succeeded
        ? resolve(result.value)
        : reject(new Error(String(result.error.code))),
    );
  });

test("the host names itself, its language, its document and its requirement sets", async () => {
  await startWord(flatOpc(["a"]), { wordApi: "1.3", sets: { WordApiHiddenDocument: "1.3", Settings: undefined } });
  const { context } = Office;
  expect([context.host, context.platform, context.displayLanguage]).toEqual(["Word", "Mac", "vi-VN"]);
  expect(context.document.url).toContain("bao-cao.docx");
  const supported = (set: string, version: string) => context.requirements.isSetSupported(set, version);
  expect([supported("WordApi", "1.3"), supported("WordApi", "1.4")]).toEqual([true, false]);
  expect([supported("WordApiHiddenDocument", "1.3"), supported("Settings", "1.1")]).toEqual([true, false]);
});

test("a host of WordApi 1.1 refuses newer members, which its client does not know", async () => {
  await startWord(flatOpc(["a"]), { wordApi: "1.1" });
  const run = Word.run(async (context) => {
    context.document.body.paragraphs.getFirst();
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "ParagraphCollection.GetFirst needs WordApi 1.3",
  });
});

test("a host that claims 1.9 has a client of 1.3 all the same", async () => {
  await startWord(flatOpc(["a"]), { wordApi: "1.9" });
  expect(Office.context.requirements.isSetSupported("WordApi", "1.9")).toBe(true);
  expect("getParagraphByUniqueLocalId" in Word.Document.prototype).toBe(false);
});

test("document settings are read at the start and saved on demand", async () => {
  const host = await startWord(flatOpc(["a"]), { settings: { ghiChu: '{"a":1}' } });
  const { settings } = Office.context.document;
  expect(settings.get("ghiChu")).toEqual({ a: 1 });
  settings.set("ghiChu", { a: 2 });
  expect(host.settings.get("ghiChu")).toBe('{"a":1}');
  await call((callback) => settings.saveAsync(callback));
  expect(host.settings.get("ghiChu")).toBe('{"a":2}');
});

test("saving settings can fail", async () => {
  const host = await startWord(flatOpc(["a"]), { settingsFail: true });
  const { settings } = Office.context.document;
  settings.set("ghiChu", 1);
  await expect(call((callback) => settings.saveAsync(callback))).rejects.toThrow("5001");
  expect(host.settings.size).toBe(0);
});

test("a copy of the document comes in slices and is given back", async () => {
  const host = await startWord(flatOpc({ body: ["một", "hai"], headers: { default: p("đầu") } }));
  const file = await call<Office.File>((callback) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1000 }, callback),
  );
  expect(file.sliceCount).toBe(Math.ceil(file.size / 1000));
  const bytes: number[] = [];
  for (let index = 0; index < file.sliceCount; index += 1) {
    const slice = await call<Office.Slice>((callback) => file.getSliceAsync(index, callback));
    bytes.push(...(slice.data as number[]));
  }
  expect(host.files.openCopies).toBe(1);
  await call<void>((callback) => file.closeAsync(callback));
  expect(host.files.openCopies).toBe(0);
  expect(bytes).toHaveLength(file.size);
  expect(WordHost.open(Uint8Array.from(bytes)).paragraphs()).toEqual(["một", "hai"]);
});

test("only two copies at a time; another format is refused", async () => {
  await startWord(flatOpc(["a"]));
  const open = (type: Office.FileType) =>
    call<Office.File>((callback) => Office.context.document.getFileAsync(type, callback));
  await open(Office.FileType.Compressed);
  await open(Office.FileType.Compressed);
  await expect(open(Office.FileType.Compressed)).rejects.toThrow("5001");
  await expect(open(Office.FileType.Pdf)).rejects.toThrow("5001");
});

test("a new document is opened from base64, and only from a .docx", async () => {
  const host = await startWord(flatOpc(["a"]));
  const other = WordHost.open(flatOpc(["mới"])).docx();
  const open = (base64: string) =>
    Word.run(async (context) => {
      context.application.createDocument(base64).open();
      await context.sync();
    });
  await open(btoa(String.fromCharCode(...other)));
  expect(host.openedDocuments().map((bytes) => WordHost.open(bytes).text())).toEqual(["mới"]);
  await expect(open(btoa("no docx"))).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("properties of the document, and custom ones", async () => {
  const host = await startWord(flatOpc(["a"]));
  const found = await Word.run(async (context) => {
    const { properties } = context.document;
    properties.customProperties.add("soanThao", "1");
    const own = properties.customProperties.getItemOrNullObject("SOANTHAO");
    const none = properties.customProperties.getItemOrNullObject("khác");
    properties.load("title,security");
    own.load("value");
    none.load("value");
    await context.sync();
    return [properties.title, properties.security, own.value, none.isNullObject];
  });
  expect(found).toEqual(["", 0, "1", true]);
  await settle();
  expect(host.liveReferences).toBe(0);
});

test("a .docx goes in and comes out with every part", () => {
  const source = WordHost.open(flatOpc({ body: ["một"], headers: { default: p("đầu") }, footnotes: [p("chú")] }));
  const again = WordHost.open(source.docx());
  expect([...again.parts()].sort()).toEqual([...source.parts()].sort());
  expect(again.xml()).toBe(source.xml());
  const opened = WordPackage.open(source.docx());
  expect(opened.related("/word/document.xml", "header")).toBe("/word/header-default.xml");
});
