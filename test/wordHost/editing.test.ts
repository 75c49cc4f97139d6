import { flatOpc, p, r, table } from "./fixtures";
import { startWord } from "./startWord";
import type { WordHost } from "./WordHost";

const red = '<w:color w:val="FF0000"/>';

function edit(change: (context: Word.RequestContext) => void): Promise<void> {
  return Word.run(async (context) => {
    change(context);
    await context.sync();
  });
}

/** Runs of the body as "text" or "text|format". */
function runs(host: WordHost): string[] {
  return (host.xml().match(/<w:r>.*?<\/w:r>/g) ?? []).map((run) => {
    const format = /<w:rPr>(.*?)<\/w:rPr>/.exec(run)?.[1] ?? "";
    const text = run.replace(/<w:rPr>.*?<\/w:rPr>/, "").replace(/<[^>]*>/g, "");
    return format === "" ? text : `${text}|${format}`;
  });
}

test("text in place of a range takes the looks of its first run", async () => {
  const host = await startWord(flatOpc({ body: `<w:p>${r("Số ")}${r("……", red)}${r("-BC")}</w:p>` }));
  await edit((context) => context.document.body.search("……-").getFirst().insertText("12", "Replace"));
  expect(runs(host)).toEqual(["Số ", "12|" + red, "BC"]);
});

test("text after a range takes the looks of the run on its left", async () => {
  const host = await startWord(flatOpc({ body: `<w:p>${r("a")}${r("b", red)}${r("c")}</w:p>` }));
  await edit((context) => context.document.body.search("b").getFirst().insertText("x", "After"));
  expect(runs(host)).toEqual(["a", "b|" + red, "x|" + red, "c"]);
});

test("text with tabs and breaks becomes their elements; line feeds start paragraphs", async () => {
  const host = await startWord(flatOpc(["a"]));
  await edit((context) => context.document.body.insertText("\tb\vc\nd", "End"));
  expect(host.paragraphs()).toEqual(["a\tb\vc", "d"]);
  expect(host.xml()).toContain("<w:tab/>");
});

test("several ranges of one paragraph keep their places while each is replaced", async () => {
  const host = await startWord(flatOpc(["…… và …… và ……"]));
  await Word.run(async (context) => {
    const hits = context.document.body.search("……");
    hits.load("items");
    await context.sync();
    ["một dài hơn", "hai", ""].forEach((text, index) => hits.items[index]!.insertText(text, "Replace"));
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["một dài hơn và hai và "]);
});

test("ranges keep their places while a person types before them", async () => {
  const host = await startWord(flatOpc(["Số ……-BC"]));
  await Word.run(async (context) => {
    const hit = context.document.body.search("……").getFirst();
    hit.load("text");
    await context.sync();
    host.user.type(0, 0, "Văn bản ");
    host.user.breakParagraph(0, 4);
    hit.insertText("7", "Replace");
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["Văn ", "bản Số 7-BC"]);
});

test("neighbouring ranges do not swallow each other's text", async () => {
  const host = await startWord(flatOpc(["abcd"]));
  await Word.run(async (context) => {
    const [left, right] = [
      context.document.body.search("ab").getFirst(),
      context.document.body.search("cd").getFirst(),
    ];
    left.insertText("1", "Replace");
    right.insertText("2", "Replace");
    left.insertText("3", "Replace");
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["32"]);
});

test("a paragraph that was deleted is an item that is not found", async () => {
  const host = await startWord(flatOpc(["a", "b"]));
  await expect(
    Word.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.load("text");
      await context.sync();
      host.user.deleteParagraph(0);
      first.insertText("x", "Start");
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "ItemNotFound" });
  expect(host.paragraphs()).toEqual(["b"]);
});

test("replacing the text of a paragraph keeps its mark and properties", async () => {
  const host = await startWord(flatOpc({ body: p("cũ", '<w:jc w:val="center"/>', red) + p("sau") }));
  await edit((context) => context.document.body.paragraphs.getFirst().insertText("mới", "Replace"));
  expect(host.paragraphs()).toEqual(["mới", "sau"]);
  expect(host.xml()).toContain(`<w:jc w:val="center"/></w:pPr><w:r><w:rPr>${red}</w:rPr><w:t xml:space="preserve">mới`);
});

test("a new paragraph takes the looks of the one it is put beside", async () => {
  const host = await startWord(flatOpc({ body: p("a", '<w:jc w:val="center"/>', red) }));
  await edit((context) => {
    const first = context.document.body.paragraphs.getFirst();
    first.insertParagraph("trước", "Before");
    first.insertParagraph("sau", "After");
    context.document.body.insertParagraph("cuối", "End");
  });
  expect(host.paragraphs()).toEqual(["trước", "a", "sau", "cuối"]);
  expect(host.xml().match(/<w:jc w:val="center"\/>/g)).toHaveLength(4);
  expect(runs(host)).toEqual(["trước|" + red, "a|" + red, "sau|" + red, "cuối|" + red]);
});

test("deleting a paragraph takes its mark; a cell's only paragraph is emptied", async () => {
  const host = await startWord(flatOpc({ body: p("a") + table([["ô"]]) + p("b") }));
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items");
    await context.sync();
    paragraphs.items[0]!.delete();
    paragraphs.items[1]!.delete();
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["", "b"]);
});

test("the last paragraph goes when a paragraph stands before it, and stays behind a table", async () => {
  const host = await startWord(flatOpc(["a", ""]));
  await edit((context) => context.document.body.paragraphs.getLast().delete());
  expect(host.paragraphs()).toEqual(["a"]);
  await edit((context) => context.document.body.paragraphs.getLast().delete());
  expect(host.paragraphs()).toEqual([""]);
});

test("where the host keeps the last paragraph, deleting empties it", async () => {
  const host = await startWord(flatOpc(["a", "b"]), { lastParagraphGoes: false });
  await edit((context) => context.document.body.paragraphs.getLast().delete());
  expect(host.paragraphs()).toEqual(["a", ""]);
});

test("deleting a stretch over paragraphs joins what is left, with the looks of the last", async () => {
  const host = await startWord(flatOpc({ body: p("một hai") + p("ba") + p("bốn năm", '<w:jc w:val="right"/>') }));
  await edit((context) => {
    const { body } = context.document;
    body.search("hai").getFirst().expandTo(body.search("bốn ").getFirst()).delete();
  });
  expect(host.paragraphs()).toEqual(["một năm"]);
  expect(host.xml()).toContain('<w:jc w:val="right"/>');
});

test("a replaced text inside a link stays in the link, and the link goes with its whole text", async () => {
  const link = `<w:hyperlink w:anchor="x">${r("nối")}</w:hyperlink>`;
  const host = await startWord(flatOpc({ body: `<w:p>${r("a ")}${link}</w:p>` }));
  await edit((context) => context.document.body.paragraphs.getFirst().insertText("mới", "Replace"));
  expect(host.paragraphs()).toEqual(["mới"]);
  expect(host.xml()).not.toContain("hyperlink");
});

test("clearing the body leaves one empty paragraph and the page", async () => {
  const host = await startWord(flatOpc({ body: p("a") + table([["b"]]) + p("c") }));
  await edit((context) => context.document.body.clear());
  expect(host.paragraphs()).toEqual([""]);
  expect(host.xml()).toContain("<w:sectPr>");
});

test("a locked content control refuses changes inside it", async () => {
  const control = (lock: string) =>
    `<w:sdt><w:sdtPr><w:id w:val="1"/><w:lock w:val="${lock}"/></w:sdtPr><w:sdtContent>${p("khóa")}</w:sdtContent></w:sdt>`;
  const host = await startWord(flatOpc({ body: control("contentLocked") + p("a") }));
  await expect(
    edit((context) => context.document.body.paragraphs.getFirst().insertText("x", "End")),
  ).rejects.toMatchObject({
    code: "AccessDenied",
  });
  expect(host.paragraphs()).toEqual(["khóa", "a"]);
});

describe("with tracked changes on", () => {
  const options = { trackChanges: true };

  test("a replacement is a deletion and an insertion", async () => {
    const host = await startWord(flatOpc(["Số ……-BC"]), options);
    await edit((context) => context.document.body.search("……").getFirst().insertText("7", "Replace"));
    expect(host.paragraphs()).toEqual(["Số 7-BC"]);
    expect(host.xml()).toMatch(/<w:del [^>]*>.*<w:delText[^>]*>……<\/w:delText>.*<\/w:del><w:ins [^>]*>.*7.*<\/w:ins>/);
  });

  test("what insertOoxml brings is an insertion, its marks too", async () => {
    const host = await startWord(flatOpc(["a"]), options);
    await edit((context) => context.document.body.insertOoxml(flatOpc(["x", "y"]), "Start"));
    expect(host.paragraphs()).toEqual(["x", "y", "a"]);
    expect(host.xml().match(/<w:ins /g)).toHaveLength(4);
  });

  test("a deleted paragraph stays, as a deletion with its mark", async () => {
    const host = await startWord(flatOpc(["a", "b"]), options);
    await edit((context) => context.document.body.paragraphs.getFirst().delete());
    expect(host.paragraphs()).toEqual(["", "b"]);
    expect(host.xml()).toMatch(/<w:pPr><w:rPr><w:del /);
  });

  test("the mode can be read and set", async () => {
    await startWord(flatOpc(["a"]), { ...options, wordApi: "1.4" });
    const modes = await Word.run(async (context) => {
      const { document } = context;
      document.load("changeTrackingMode");
      await context.sync();
      const before = document.changeTrackingMode;
      document.changeTrackingMode = "Off";
      document.load("changeTrackingMode");
      await context.sync();
      return [before, document.changeTrackingMode];
    });
    expect(modes).toEqual(["TrackAll", "Off"]);
  });
});
