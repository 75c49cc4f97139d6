import { flatOpc, p, r } from "./fixtures";
import { settle, startWord } from "./startWord";

type Options = Parameters<Word.Body["search"]>[1];

/** Texts of the matches in the body. */
function find(needle: string, options?: Options): Promise<string[]> {
  return Word.run(async (context) => {
    const hits = context.document.body.search(needle, options);
    hits.load("items/text");
    await context.sync();
    return hits.items.map((hit) => hit.text);
  });
}

test("255 characters are found, 256 are an error", async () => {
  await startWord(flatOpc([".".repeat(300)]));
  expect(await find(".".repeat(255))).toEqual([".".repeat(255)]);
  await expect(find(".".repeat(256))).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
});

test("escapes count against the 255 characters", async () => {
  await startWord(flatOpc(["^".repeat(128)]));
  expect(await find("^^".repeat(127))).toHaveLength(1);
  await expect(find("^^".repeat(128))).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
});

test("an empty search string is an error", async () => {
  await startWord(flatOpc(["a"]));
  await expect(find("")).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
});

test.each([
  ["^t", "\t"],
  ["^s", "\u00A0"],
  ["^^", "^"],
  ["^l", "\v"],
  ["^#", "1"],
  ["^u7879", "\u1EC7"],
  ["\t", "\t"],
])("%j finds %j", async (needle, found) => {
  await startWord(flatOpc(["a\tb\u00A0c^d\ve1\u1EC7"]));
  expect(await find(needle)).toEqual([found]);
});

test("^p finds paragraph marks, and is the only way to them", async () => {
  await startWord(flatOpc(["a", "b"]));
  expect(await find("^p")).toHaveLength(2);
  expect(await find("a^p")).toHaveLength(1);
});

test("a caret without a known code is an error", async () => {
  await startWord(flatOpc(["5^"]));
  await expect(find("5^")).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
  await expect(find("^q")).rejects.toMatchObject({ code: "SearchStringInvalidOrTooLong" });
});

test("wildcards are not simulated: they fail by name", async () => {
  await startWord(flatOpc(["a"]));
  await expect(find("[a-z]", { matchWildcards: true })).rejects.toMatchObject({
    code: "ApiNotFound",
    message: "SearchOptions.matchWildcards",
  });
});

test("no match runs across a paragraph mark", async () => {
  await startWord(flatOpc(["một hai", "ba bốn"]));
  expect(await find("hai ba")).toEqual([]);
  expect(await find("hai^pba")).toEqual([]);
});

test("matches never overlap", async () => {
  await startWord(flatOpc(["....."]));
  expect(await find("..")).toEqual(["..", ".."]);
});

test("case counts only when asked for; whole words too", async () => {
  await startWord(flatOpc(["Xã xã xãhội"]));
  expect(await find("xã")).toEqual(["Xã", "xã", "xã"]);
  expect(await find("xã", { matchCase: true })).toEqual(["xã", "xã"]);
  expect(await find("xã", { matchCase: true, matchWholeWord: true })).toEqual(["xã"]);
});

test("straight and curly quotes are found for each other", async () => {
  await startWord(flatOpc(["nghị quyết “về” 'x'"]));
  expect(await find('"về"')).toEqual(["“về”"]);
});

test("a match runs across runs of different looks", async () => {
  await startWord(flatOpc({ body: `<w:p>${r("Số ")}${r("……", "<w:b/>")}${r("-BC")}</w:p>` }));
  expect(await find("Số ……-BC")).toEqual(["Số ……-BC"]);
});

const field = (result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>' +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

test.each([
  ["a field", field("7")],
  ["a simple field", `<w:fldSimple w:instr="PAGE">${r("7")}</w:fldSimple>`],
  ["a link", `<w:hyperlink w:anchor="x">${r("7")}</w:hyperlink>`],
])("%s breaks a match, its result is found, its code is not", async (_name, markup) => {
  await startWord(flatOpc({ body: `<w:p>${r("trang ")}${markup}${r(" hết")}</w:p>` }));
  expect(await find("trang 7")).toEqual([]);
  expect(await find("7")).toEqual(["7"]);
  expect(await find("PAGE")).toEqual([]);
});

test("a note mark breaks a match", async () => {
  const mark = '<w:r><w:footnoteReference w:id="1"/></w:r>';
  await startWord(flatOpc({ body: `<w:p>${r("số")}${mark}${r(" liệu")}</w:p>`, footnotes: [p("chú thích")] }));
  expect(await find("số liệu")).toEqual([]);
  expect(await find("số")).toEqual(["số"]);
});

test("a deletion breaks a match, and its own letters are found though the text does not show them", async () => {
  const deleted = '<w:del w:id="1" w:author="x"><w:r><w:delText>mười </w:delText></w:r></w:del>';
  const host = await startWord(flatOpc({ body: `<w:p>${r("ba ")}${deleted}${r("người")}</w:p>` }));
  expect(host.paragraphs()).toEqual(["ba người"]);
  expect(await find("ba người")).toEqual([]);
  expect(await find("mười")).toHaveLength(1);
});

test("the body's search leaves out headers, footers, notes and text boxes", async () => {
  const box =
    '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent><w:p><w:r><w:t>tìm</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></w:r>';
  const host = await startWord(
    flatOpc({
      body: `<w:p>${box}${r("thân bài")}</w:p>`,
      headers: { default: p("tìm") },
      footers: { default: p("tìm") },
      footnotes: [p("tìm")],
    }),
  );
  expect(await find("tìm")).toEqual([]);
  expect(host.paragraphs()).toEqual(["thân bài"]);
});

test("a paragraph, a table and a range search only in themselves", async () => {
  await startWord(flatOpc(["a x", "b x", "c x x"]));
  const counts = await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    const last = paragraphs.getLast();
    const all = [
      last.search("x"),
      last.search("x").getFirst().getRange("End").expandTo(last.getRange("End")).search("x"),
    ];
    all.forEach((hits) => hits.load("items"));
    await context.sync();
    return all.map((hits) => hits.items.length);
  });
  expect(counts).toEqual([2, 1]);
});

test("a plain search is a read, one with options counts as a write", async () => {
  const host = await startWord(flatOpc(["a"]));
  await find("a");
  await find("a", { matchCase: true });
  await settle();
  expect(host.batches.user.map((batch) => batch.writes)).toEqual([false, true]);
});

test("a host with WordApiSearchFlags gets the options as flags", async () => {
  const host = await startWord(flatOpc(["Xã xã"]), { sets: { WordApiSearchFlags: "1.1" } });
  expect(await find("xã", { matchCase: true })).toEqual(["xã"]);
  await settle();
  expect(host.batches.user[0]?.writes).toBe(false);
});
