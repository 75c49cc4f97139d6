import { readHabits } from "../../src/core/checks/habitNotes";
import type { Block } from "../../src/core/document/block";
import type { Edit } from "../../src/core/document/edit";
import type { Place, StoryKind } from "../../src/core/document/place";
import type { LayoutStandard } from "../../src/core/document/standard";
import { keepHabits } from "../../src/ui/shared/keepHabits";
import { WordDocument } from "../../src/word/WordDocument";
import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { flatOpc, p, r, table } from "../wordHost/fixtures";
import type { WordHostOptions } from "../wordHost/hostOptions";
import { settle, startWord } from "../wordHost/startWord";
import type { WordHost } from "../wordHost/WordHost";

const standard = standardData as unknown as LayoutStandard;
const paragraph = (text: string, role: Extract<Block, { kind: "paragraph" }>["role"] = "bodyText"): Block => ({
  kind: "paragraph",
  role,
  text,
});
const columns: Block = {
  kind: "columns",
  role: "headerBlock",
  left: [{ kind: "paragraph", role: "coQuanBanHanh", text: "ĐẢNG ỦY XÃ ……" }],
  right: [{ kind: "paragraph", role: "tieuDe", text: "ĐẢNG CỘNG SẢN VIỆT NAM" }],
};

async function open(source: string | readonly string[], options?: WordHostOptions) {
  const host = await startWord(typeof source === "string" ? source : flatOpc(source), options);
  const word = new WordDocument(() => localStorage);
  return { host, word };
}

/** Round trips of one call of the port. */
async function counted<T>(host: WordHost, run: () => Promise<T>): Promise<{ result: T; trips: number }> {
  await settle();
  host.batches.clear();
  const result = await run();
  await settle();
  expect(host.liveReferences).toBe(0);
  return { result, trips: host.roundTrips };
}

async function place(word: WordDocument, text: string, gap: string, story: StoryKind = "body") {
  const snapshot = await word.read();
  const paragraphs = snapshot.stories.find(({ kind }) => kind === story)?.paragraphs ?? [];
  const index = paragraphs.findIndex((candidate) => candidate.text === text);
  const start = text.indexOf(gap);
  const found: Place = { story, paragraph: index, start, end: start + gap.length };
  return { place: found, paragraphText: text };
}

const replace = (where: { place: Place; paragraphText: string }, replacement: string): Edit => ({
  ...where,
  replacement,
});

describe("read", () => {
  test("what is as it was is not read again; an edit is", async () => {
    const { word } = await open(["Đảng ủy xã ……", "Hai"]);
    const first = await word.read();
    expect(await word.read()).toBe(first);
    await word.apply([replace(await place(word, "Đảng ủy xã ……", "……"), "Phú Vinh")]);
    const texts = (await word.read()).stories[0]?.paragraphs.map(({ text }) => text);
    expect(texts).toEqual(["Đảng ủy xã Phú Vinh", "Hai"]);
  });

  test("gives all stories of the package in one round trip", async () => {
    const source = flatOpc({
      body: p("Một …") + table([["a", "b"]]),
      headers: { default: p("đầu trang") },
      footnotes: [p("chú thích")],
    });
    const { host, word } = await open(source);
    const { result, trips } = await counted(host, () => word.read());
    expect(result.stories.map(({ kind, paragraphs }) => [kind, paragraphs.map(({ text }) => text)])).toEqual([
      ["body", ["Một …", "a", "b"]],
      ["header", ["đầu trang"]],
      ["footnote", ["chú thích"]],
    ]);
    expect(result.unread).toEqual([]);
    expect(trips).toBe(1);
    expect(host.batches.user[0]?.writes).toBe(false);
  });

  test("goes on with the texts alone when the host refuses the package, and says so", async () => {
    const { host, word } = await open(["Một …", "Hai"], { getOoxml: "refused" });
    const { result, trips } = await counted(host, () => word.read());
    expect(result.stories[0]?.paragraphs.map(({ text }) => text)).toEqual(["Một …", "Hai"]);
    expect(result.unread).toContainEqual({ kind: "markup", reason: "failed" });
    expect(trips).toBe(2);
  });

  test("does not count letters of tracked deletions, whatever Word's own text says", async () => {
    const deleted = `<w:del w:id="1" w:author="a"><w:r><w:delText>……</w:delText></w:r></w:del>`;
    const body = `<w:p>${r("xã ")}${deleted}${r("Phú có …… hộ")}</w:p>`;
    const { word } = await open(flatOpc({ body }), { ownText: { deletions: true } });
    const [story] = (await word.read()).stories;
    expect(story?.paragraphs[0]).toMatchObject({ text: "xã Phú có …… hộ", reach: "exact" });
  });

  test("never makes a header where there is none", async () => {
    const { host, word } = await open(["Một"], { missingHeader: "is-created" });
    await word.read();
    expect(host.parts().filter((name) => name.includes("header"))).toEqual([]);
  });
});

describe("reveal", () => {
  test("selects the very letters, the n-th of equal ones", async () => {
    const text = "có …… hộ với …… khẩu";
    const { host, word } = await open(["……", text]);
    const wanted = await place(word, text, "…… khẩu");
    const { result, trips } = await counted(host, () =>
      word.reveal({ ...wanted.place, end: wanted.place.start + 2 }, text),
    );
    expect(result).toBe("exact");
    expect(host.selectedText()).toBe("……");
    expect(host.model.selection.start.offset).toBe(13);
    expect(trips).toBe(3);
  });

  test.each([
    ["a dotted line above 255 letters", `Nguyên nhân: ${".".repeat(300)}`, ".".repeat(300)],
    ["a caret", "chỗ ^p cần điền", "^p"],
    ["tabs", "Số:\t\t/QĐ", "\t\t"],
    ["no-break blanks", "ngày\u00A0\u00A0tháng", "\u00A0\u00A0"],
  ])("finds %s", async (_, text, gap) => {
    const { host, word } = await open(["trước", text]);
    const wanted = await place(word, text, gap);
    expect(await word.reveal(wanted.place, text)).toBe("exact");
    expect(host.selectedText()).toBe(gap);
  });

  test("puts the cursor into an empty cell", async () => {
    const { host, word } = await open(flatOpc({ body: table([["Tên", ""]]) + p("") }));
    await word.read();
    const where: Place = { story: "body", paragraph: 1, start: 0, end: 0 };
    expect(await word.reveal(where, "")).toBe("exact");
    expect(host.model.selection.start.paragraph.textContent).toBe("");
  });

  test("follows a paragraph that moved, and shows nothing once it says something else", async () => {
    const text = "có …… hộ";
    const { host, word } = await open(["một", text]);
    const wanted = await place(word, text, "……");
    host.user.breakParagraph(0, 2);
    expect(await word.reveal(wanted.place, text)).toBe("exact");
    host.user.replace("……", "12");
    expect(await word.reveal(wanted.place, text)).toBe("none");
  });

  test("selects in a page header", async () => {
    const { host, word } = await open(flatOpc({ body: p("x"), headers: { default: p("Xã ……") } }));
    const wanted = await place(word, "Xã ……", "……", "header");
    const { result, trips } = await counted(host, () => word.reveal(wanted.place, "Xã ……"));
    expect(result).toBe("exact");
    expect(host.selectedText()).toBe("……");
    expect(trips).toBe(3);
  });

  test("says that notes cannot be reached at the floor", async () => {
    const { word } = await open(flatOpc({ body: p("x"), footnotes: [p("chú thích ……")] }));
    const wanted = await place(word, "chú thích ……", "……", "footnote");
    expect(await word.reveal(wanted.place, "chú thích ……")).toBe("none");
  });
});

describe("apply", () => {
  test("writes two gaps of one paragraph with the look of the letters around them", async () => {
    const text = "có …… hộ với …… khẩu";
    const { host, word } = await open(flatOpc({ body: p(text, "", "<w:b/>") }));
    const first = await place(word, text, "……");
    const second = { ...first, place: { ...first.place, start: 13, end: 15 } };
    const { result, trips } = await counted(host, () =>
      word.apply([replace(first, "1.200"), replace(second, "4.800")]),
    );
    expect(result.refused).toEqual([]);
    expect(host.text()).toBe("có 1.200 hộ với 4.800 khẩu");
    expect(host.xml().match(/<w:r>/g)?.length).toBe(host.xml().match(/<w:b\/>/g)?.length);
    expect(trips).toBe(3);
  });

  test("refuses what changed since reading, and writes the rest", async () => {
    const { host, word } = await open(["xã …… cũ", "có …… hộ"]);
    const one = await place(word, "xã …… cũ", "……");
    const two = await place(word, "có …… hộ", "……");
    host.user.replace("cũ", "mới");
    const { done, refused } = await word.apply([replace(one, "Phú Bình"), replace(two, "12")]);
    expect(refused.map(({ edit, reason }) => [edit.replacement, reason])).toEqual([["Phú Bình", "changed"]]);
    expect(done.map(({ replacement }) => replacement)).toEqual(["12"]);
    expect(host.paragraphs()).toEqual(["xã …… mới", "có 12 hộ"]);
  });

  test("does not take one dotted line for another when lines moved", async () => {
    const { host, word } = await open(["……", "……", "cuối"]);
    await word.read();
    host.user.deleteParagraph(0);
    const edit: Edit = {
      place: { story: "body", paragraph: 1, start: 0, end: 2 },
      paragraphText: "……",
      replacement: "sai",
    };
    // The line at the old index is now "cuối", and which of the two equal ones is left nobody can tell.
    const { done } = await word.apply([edit]);
    expect(done).toEqual([]);
    expect(host.paragraphs()).toEqual(["……", "cuối"]);
  });

  test("refuses overlapping edits but the first", async () => {
    const { host, word } = await open(["có …… hộ"]);
    const wanted = await place(word, "có …… hộ", "……");
    const { refused } = await word.apply([replace(wanted, "12"), replace(wanted, "13")]);
    expect(refused.map(({ reason }) => reason)).toEqual(["overlap"]);
    expect(host.text()).toBe("có 12 hộ");
  });

  test("fills an empty cell and a point between letters", async () => {
    const { host, word } = await open(flatOpc({ body: table([["Tên", ""]]) + p("Kế hoạch số -KH/ĐU") }));
    await word.read();
    const cell: Edit = {
      place: { story: "body", paragraph: 1, start: 0, end: 0 },
      paragraphText: "",
      replacement: "An",
    };
    const point: Edit = {
      place: { story: "body", paragraph: 2, start: 12, end: 12 },
      paragraphText: "Kế hoạch số -KH/ĐU",
      replacement: "15",
    };
    expect((await word.apply([cell, point])).refused).toEqual([]);
    expect(host.paragraphs()).toEqual(["Tên", "An", "Kế hoạch số 15-KH/ĐU"]);
  });

  test("with tracked changes on goes in as a tracked change, and the next fill of the paragraph still finds its place", async () => {
    const text = "có …… hộ với …… khẩu";
    const { host, word } = await open([text], { trackChanges: true, ownText: { deletions: true } });
    const first = await place(word, text, "……");
    await word.apply([replace(first, "12")]);
    const after = "có 12 hộ với …… khẩu";
    const second = await place(word, after, "……");
    expect((await word.apply([replace(second, "48")])).refused).toEqual([]);
    expect((await word.read()).stories[0]?.paragraphs[0]?.text).toBe("có 12 hộ với 48 khẩu");
    expect(host.xml()).toContain("w:del ");
    expect(host.xml()).toContain("w:ins ");
  });

  test("says how far it came when the host stops while writing", async () => {
    const { host, word } = await open(["a ……", "b ……", "c ……"]);
    const edits = [];
    for (const text of ["a ……", "b ……", "c ……"]) edits.push(replace(await place(word, text, "……"), "1"));
    let writes = 0;
    host.faults.failAt({ batch: 2, when: (action) => action.ActionType === 1 && (writes += 1) > 7 });
    const { done, refused } = await word.apply(edits);
    const written = host.paragraphs().filter((text) => text.endsWith("1"));
    expect(done.map(({ paragraphText }) => paragraphText.replace("……", "1"))).toEqual(written);
    expect(refused).toHaveLength(3 - written.length);
    expect(refused.every(({ reason }) => reason === "not-reached")).toBe(true);
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(3);
  });

  test("a protected document keeps its text and says why", async () => {
    const { host, word } = await open(["a ……"], { isProtected: true });
    const wanted = await place(word, "a ……", "……");
    const { done, refused } = await word.apply([replace(wanted, "1")]).catch((error: unknown) => {
      expect(error).toMatchObject({ code: "protected" });
      return { done: [], refused: [{ reason: "locked" }] };
    });
    expect(done).toEqual([]);
    expect(refused[0]?.reason).toBe("locked");
    expect(host.text()).toBe("a ……");
  });
});

describe("insert", () => {
  const section = [paragraph("I- TÌNH HÌNH", "heading1"), paragraph("Xã có …… hộ.")];

  test.each(["extra-paragraph", "joins-next"] as const)(
    "leaves nothing but the blocks between the paragraphs of the user (%s)",
    async (insertTail) => {
      const { host, word } = await open(["trước", "sau"], { insertTail });
      await word.read();
      const { trips } = await counted(host, () =>
        word.insert(section, standard, { kind: "after", paragraph: { paragraph: 0, paragraphText: "trước" } }),
      );
      expect(host.paragraphs()).toEqual(["trước", "I- TÌNH HÌNH", "Xã có …… hộ.", "sau"]);
      expect(trips).toBeLessThanOrEqual(3);
    },
  );

  test("a lone paragraph keeps its own look", async () => {
    const { host, word } = await open(["trước", "sau"]);
    await word.read();
    const anchor = { kind: "before", paragraph: { paragraph: 1, paragraphText: "sau" } } as const;
    await word.insert([paragraph("I- TÌNH HÌNH", "heading1")], standard, anchor);
    expect(host.paragraphs()).toEqual(["trước", "I- TÌNH HÌNH", "sau"]);
    expect(host.xml()).toContain("w:outlineLvl");
  });

  test("at the start, at the end, after the table of the cursor", async () => {
    const { host, word } = await open(flatOpc({ body: table([["a", "b"]]) + p("x") }), { cursor: { paragraph: 1 } });
    await word.read();
    await word.insert([paragraph("đầu")], standard, { kind: "body-start" });
    await word.insert([paragraph("cuối")], standard, { kind: "body-end" });
    await word.insert([paragraph("con trỏ")], standard, { kind: "cursor" });
    expect(host.paragraphs()).toEqual(["đầu", "a", "b", "con trỏ", "x", "cuối"]);
  });

  test("becomes the whole body of an empty document", async () => {
    const { host, word } = await open([""]);
    await word.read();
    await word.insert([columns, ...section], standard, { kind: "empty-body" });
    expect(host.paragraphs()).toEqual(["ĐẢNG ỦY XÃ ……", "ĐẢNG CỘNG SẢN VIỆT NAM", "I- TÌNH HÌNH", "Xã có …… hộ."]);
  });

  test("a table at the end keeps a paragraph behind it", async () => {
    const { host, word } = await open(["x"]);
    await word.read();
    await word.insert([columns], standard, { kind: "body-end" });
    expect(host.paragraphs()).toEqual(["x", "ĐẢNG ỦY XÃ ……", "ĐẢNG CỘNG SẢN VIỆT NAM", ""]);
  });

  test("refuses a body that is not empty, and a place that is gone", async () => {
    const { host, word } = await open(["x", "y"]);
    await word.read();
    await expect(word.insert(section, standard, { kind: "empty-body" })).rejects.toMatchObject({
      code: "body-not-empty",
    });
    const anchor = { kind: "after", paragraph: { paragraph: 0, paragraphText: "khác" } } as const;
    await expect(word.insert(section, standard, anchor)).rejects.toMatchObject({ code: "anchor-changed" });
    expect(host.paragraphs()).toEqual(["x", "y"]);
  });

  test("a package that the host refuses leaves the document as it was", async () => {
    const { host, word } = await open(["x", "y"]);
    await word.read();
    const before = host.text();
    host.faults.failAt({ batch: 1, when: (action) => action.ActionType === 2 });
    const anchor = { kind: "after", paragraph: { paragraph: 0, paragraphText: "x" } } as const;
    host.faults.clear();
    host.faults.failAt({ batch: 1, action: 4, code: "GeneralException" });
    await expect(word.insert(section, standard, anchor)).rejects.toMatchObject({ code: "host-refused" });
    expect(host.text()).toBe(before);
  });
});

describe("round trips do not grow with the document", () => {
  test.each([50, 5000])(
    "%i paragraphs",
    async (count) => {
      const texts = Array.from({ length: count }, (_, index) => `Đoạn ${index} có …… hộ`);
      const { host, word } = await open(texts);
      const reading = await counted(host, () => word.read());
      const last = texts.length - 1;
      const wanted = {
        place: { story: "body", paragraph: last, start: texts[last]?.indexOf("……") ?? 0, end: 0 } as Place,
      };
      const target = { ...wanted.place, end: wanted.place.start + 2 };
      const revealing = await counted(host, () => word.reveal(target, texts[last] ?? ""));
      const edits = texts.slice(0, Math.min(count, 200)).map((text, index): Edit => {
        const start = text.indexOf("……");
        return {
          place: { story: "body", paragraph: index, start, end: start + 2 },
          paragraphText: text,
          replacement: "9",
        };
      });
      const applying = await counted(host, () => word.apply(edits));
      await word.read();
      const inserting = await counted(host, () => word.insert([paragraph("mới")], standard, { kind: "body-end" }));
      expect(applying.result.done).toHaveLength(edits.length);
      expect([reading.trips, revealing.trips, applying.trips, inserting.trips]).toEqual([1, 3, 3, 3]);
    },
    60_000,
  );
});

describe("files, notes, watching", () => {
  test("a new document opens with the given bytes", async () => {
    const { host, word } = await open(["x"]);
    const docx = host.docx();
    await word.openNew(docx);
    expect(host.openedDocuments().map((bytes) => bytes.length)).toEqual([docx.length]);
  });

  test("a copy holds the document", async () => {
    const { word } = await open(["x ……"]);
    expect((await word.copy()).slice(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test("notes stay with the document", async () => {
    const { host, word } = await open(["x"]);
    await word.notes.set({ ignored: ["a"] });
    expect(await word.notes.get()).toEqual({ ignored: ["a"] });
    expect([...host.settings.keys()]).toContain("soan-thao");
  });

  test.each([
    ["the document", {}],
    ["the machine, where the document refuses", { settingsFail: true }],
  ])("how values are left open is kept with %s by one call outside of the batches, once", async (_, options) => {
    localStorage.clear();
    const { host, word } = await open(["x"], options);
    const { calls } = host.faults;
    for (let times = 0; times < 3; times += 1) {
      const { trips } = await counted(host, () => Promise.resolve(keepHabits(word.notes, { habitsToKeep: ["x"] })));
      expect(trips).toBe(0);
    }
    expect(host.faults.calls - calls).toBe(1);
    expect(readHabits(await word.notes.get())).toEqual(["x"]);
  });

  test("notes stay on the machine where the document takes none (#6304)", async () => {
    localStorage.clear();
    const { word } = await open(["x"], { settingsFail: true });
    await word.notes.set({ ignored: ["b"] });
    expect(Object.keys(localStorage)).toEqual([expect.stringContaining("bao-cao.docx")]);
  });

  test("at the floor a selection tells that something may have changed", async () => {
    const { host, word } = await open(["x …"]);
    const heard = jest.fn();
    const stop = word.watch(heard);
    await settle();
    host.user.type(0, 1, "y");
    await settle();
    expect(heard).toHaveBeenCalled();
    stop();
    await settle();
    heard.mockClear();
    host.user.select(0, 0);
    await settle();
    expect(heard).not.toHaveBeenCalled();
  });

  test("abilities say what host and client have", async () => {
    const { word } = await open(["x"], { wordApi: "1.9", readOnly: true });
    // The loaded client knows nothing above 1.3, whatever the host claims.
    expect(word.abilities).toEqual({ host: "word-desktop", wordApi: "1.3", readOnly: true, canOpenNew: true });
  });
});

describe("printPreview", () => {
  test("turns to Word's print preview in one round trip", async () => {
    const { host, word } = await open(["a"], { sets: { WordApiDesktop: "1.4" }, standIns: true });
    const { trips } = await counted(host, async () => word.printPreview?.());
    expect(host.printPreviews).toBe(1);
    expect(trips).toBe(1);
  });

  test.each<[string, WordHostOptions]>([
    ["Word is older", { sets: { WordApiDesktop: "1.3" }, standIns: true }],
    ["the loaded client is older than Word", { sets: { WordApiDesktop: "1.4" } }],
    ["Word has no such set, as on the web", { standIns: true }],
  ])("is not offered where %s", async (_, options) => {
    const { word } = await open(["a"], options);
    expect(word.printPreview).toBeUndefined();
  });
});
