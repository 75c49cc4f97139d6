import { writeIgnores } from "../../src/core/checks/ignoreNotes";
import type { Ignore } from "../../src/core/checks/ignores";
import { readKept } from "../../src/core/checks/keptNotes";
import type { Block, ColumnsBlock, ParagraphBlock, ParagraphRole } from "../../src/core/document/block";
import type { DraftingDocument } from "../../src/core/document/DraftingDocument";
import type { Edit } from "../../src/core/document/edit";
import type { StoryKind } from "../../src/core/document/place";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { LayoutStandard } from "../../src/core/document/standard";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { keepHabits } from "../../src/ui/shared/keepHabits";
import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { cell, docxFixture, finalSection, p, row, run, t, table } from "./docxFixture";

/** An adapter over a document, with what somebody else does at the same document meanwhile. */
export interface DocumentHarness {
  readonly document: DraftingDocument;
  readonly somebody: {
    /** Rewrites the paragraph of the body that says this, and no other does. */
    rewrites(text: string, now: string): Promise<void>;
    /** Writes a paragraph of its own before everything else. */
    addsAtStart(text: string): Promise<void>;
    putsCursorInto(paragraph: number): Promise<void>;
  };
  /** The texts of the body's paragraphs as the document itself holds them, found without the adapter. */
  bodyTexts(): Promise<readonly string[]>;
}

export type MakeHarness = (docx: Uint8Array) => Promise<DocumentHarness>;

/** What `DraftingDocument` promises, whatever stands behind it. */
export function describeDraftingDocument(name: string, makeHarness: MakeHarness): void {
  const open = (body: string, headers?: readonly string[]) =>
    makeHarness(
      docxFixture({
        body: body + (headers === undefined ? finalSection : sectionWithHeader),
        styles,
        ...(headers && { headers }),
      }),
    );

  describe(name, () => {
    describe("read", () => {
      test("gives the text as the vocabulary says", async () => {
        const { document } = await open(
          p(t("Số   ") + t("   -BC/ĐU", "<w:b/>")) +
            p(run("<w:t>Họ tên:</w:t><w:tab/><w:t>x</w:t><w:br/><w:t>y</w:t>")) +
            p(
              t("còn") +
                `<w:del w:id="90" w:author="a" w:date="2026-01-01T00:00:00Z">${run("<w:delText>mất</w:delText>")}</w:del>` +
                t(" ẩn", "<w:vanish/>"),
            ) +
            table(2, row(cell(p(t("ô 1"))), cell(p("")))) +
            p(""),
        );
        expect(textsOf(await document.read())).toEqual(["Số      -BC/ĐU", "Họ tên:\tx\vy", "còn", "ô 1", "", ""]);
      });

      test("gives page headers as a story of their own", async () => {
        const { document } = await open(p(t("thân")), [p(t("Đảng bộ ……"))]);
        expect(textsOf(await document.read(), "header")).toEqual(["Đảng bộ ……"]);
      });

      test("changes nothing", async () => {
        const { document, bodyTexts } = await open(p(t("một")) + p(t("hai")));
        const before = await bodyTexts();
        await document.read();
        await document.read();
        expect(await bodyTexts()).toEqual(before);
      });
    });

    describe("apply", () => {
      test("writes a gap that goes over several runs", async () => {
        const { document, bodyTexts } = await open(p(t("có ") + t("…", "<w:b/>") + t("… hộ, ") + t("…… khẩu")));
        expect(await fill(document, ["có …… hộ, …… khẩu", "……", "1.234"])).toMatchObject({ done: [{}], refused: [] });
        expect(await bodyTexts()).toContain("có 1.234 hộ, …… khẩu");
      });

      test("writes many places of one document at once", async () => {
        const lines = Array.from({ length: 20 }, (_, index) => `Mục ${index}: …… và ……`);
        const { document, bodyTexts } = await open(lines.map((line) => p(t(line))).join(""));
        const result = await fill(
          document,
          ...lines.flatMap(
            (line, index) =>
              [
                [line, "……", `a${index}`],
                [line, "……", `b${index}`, 1],
              ] as const,
          ),
        );
        expect(result.done).toHaveLength(40);
        expect(await bodyTexts()).toEqual(lines.map((_, index) => `Mục ${index}: a${index} và b${index}`));
      });

      test("writes into an empty cell, and at a point between letters", async () => {
        const { document, bodyTexts } = await open(
          table(2, row(cell(p(t("Dân số"))), cell(p("")))) + p(t("Kế hoạch số -KH/ĐU")),
        );
        const texts = textsOf(await document.read());
        const at = texts.indexOf("Kế hoạch số -KH/ĐU");
        const { refused } = await document.apply([
          { place: { story: "body", paragraph: 1, start: 0, end: 0 }, paragraphText: "", replacement: "5.678" },
          {
            place: { story: "body", paragraph: at, start: 12, end: 12 },
            paragraphText: "Kế hoạch số -KH/ĐU",
            replacement: "05",
          },
        ]);
        expect(refused).toEqual([]);
        expect(await bodyTexts()).toEqual(expect.arrayContaining(["5.678", "Kế hoạch số 05-KH/ĐU"]));
      });

      test.each(["<a> & \"b\" 'c' ]]>", "  trước sau  ", "Đảng bộ xã 🏠", "e\u0323\u0302", "^p ^t", "a\u00a0b"])(
        "writes %j as it is",
        async (replacement) => {
          const { document, bodyTexts } = await open(p(t("Tên: …… .")));
          await fill(document, ["Tên: …… .", "……", replacement]);
          expect(await bodyTexts()).toContain(`Tên: ${replacement} .`);
          expect(textsOf(await document.read())).toContain(`Tên: ${replacement} .`);
        },
      );

      test("takes a text away", async () => {
        const { document, bodyTexts } = await open(p(t("Điều 1 [bỏ] xong")));
        await fill(document, ["Điều 1 [bỏ] xong", "[bỏ] ", ""]);
        expect(await bodyTexts()).toContain("Điều 1 xong");
      });

      test("an emptied paragraph goes where it may, and stays empty where it may not", async () => {
        const bookmark = '<w:bookmarkStart w:id="7" w:name="dau"/>';
        const { document, bodyTexts } = await open(
          p(t("Trên.")) +
            p(t("- câu một.")) +
            p(t("- câu hai.")) +
            table(2, row(cell(p(t("- trong ô."))), cell(p(t("giữ")) + p(t("- thừa."))))) +
            p(t("- sau bảng.")) +
            table(1, row(cell(p(t("bảng dưới"))))) +
            p(bookmark + t("- có dấu.")) +
            p('<w:bookmarkEnd w:id="7"/>' + t("Dưới.")),
        );
        const snapshot = await document.read();
        const texts = textsOf(snapshot);
        const edits = texts.flatMap((text, paragraph): Edit[] => {
          if (!text.startsWith("- ")) return [];
          const place = { story: "body", paragraph, start: 0, end: text.length } as const;
          return [{ place, paragraphText: text, replacement: "", removesEmptyParagraph: true }];
        });
        expect(edits).toHaveLength(6);
        expect((await document.apply(edits)).refused).toEqual([]);
        const left = ["Trên.", "", "giữ", "", "bảng dưới", "", "Dưới."];
        expect(await bodyTexts()).toEqual(left);
        expect(textsOf(await document.read())).toEqual(left);
      });

      test("a paragraph that keeps a letter stays, whatever was asked", async () => {
        const { document, bodyTexts } = await open(p(t("Trên.")) + p(t("- câu một.")) + p(t("Dưới.")));
        await document.read();
        const edit: Edit = {
          place: { story: "body", paragraph: 1, start: 2, end: 10 },
          paragraphText: "- câu một.",
          replacement: "",
          removesEmptyParagraph: true,
        };
        expect((await document.apply([edit])).refused).toEqual([]);
        expect(await bodyTexts()).toEqual(["Trên.", "- ", "Dưới."]);
      });

      test("lines become paragraphs beside one, in its look, in the write that changes it", async () => {
        const { document, bodyTexts } = await open(
          p(t("I- ĐẦU", "<w:b/>")) +
            p(t("Có 5 hộ.", "<w:i/>")) +
            table(2, row(cell(p(t("ô"))), cell(p(t("bên"))))) +
            p(t("Cuối.")),
        );
        await document.read();
        const at = (paragraph: number, paragraphText: string, start: number, end = start) => ({
          place: { story: "body" as const, paragraph, start, end },
          paragraphText,
        });
        const edits: readonly Edit[] = [
          { ...at(1, "Có 5 hộ.", 3, 4), replacement: "……" },
          { ...at(1, "Có 5 hộ.", 8), replacement: "………\n\tdòng <hai> & ba", ownParagraphs: "after" },
          { ...at(2, "ô", 0), replacement: "trên ô", ownParagraphs: "before" },
          { ...at(4, "Cuối.", 0), replacement: "Trước cuối.", ownParagraphs: "before" },
        ];
        expect((await document.apply(edits)).refused).toEqual([]);
        const texts = [
          ...["I- ĐẦU", "Có …… hộ.", "………", "\tdòng <hai> & ba", "trên ô", "ô", "bên"],
          ...["Trước cuối.", "Cuối."],
        ];
        expect(await bodyTexts()).toEqual(texts);
        const read = await document.read();
        expect(textsOf(read)).toEqual(texts);
        const cells = read.stories[0]?.paragraphs.map((paragraph) => paragraph.cell?.column);
        expect(cells?.slice(3)).toEqual([undefined, 0, 0, 1, undefined, undefined]);
      });

      test("lines beside a paragraph that was rewritten meanwhile are refused", async () => {
        const { document, somebody, bodyTexts } = await open(p(t("một")) + p(t("hai")));
        await document.read();
        await somebody.rewrites("một", "khác");
        const place = { story: "body", paragraph: 0, start: 3, end: 3 } as const;
        const edit: Edit = { place, paragraphText: "một", replacement: "mới", ownParagraphs: "after" };
        expect((await document.apply([edit])).refused).toEqual([{ edit, reason: "changed" }]);
        expect(await bodyTexts()).toEqual(["khác", "hai"]);
      });

      test("writes in a page header", async () => {
        const { document } = await open(p(t("thân")), [p(t("Đảng bộ ……"))]);
        await document.read();
        const place = { story: "header", paragraph: 0, start: 8, end: 10 } as const;
        expect(await document.apply([{ place, paragraphText: "Đảng bộ ……", replacement: "xã" }])).toMatchObject({
          refused: [],
        });
        expect(textsOf(await document.read(), "header")).toEqual(["Đảng bộ xã"]);
      });

      test("refuses what was rewritten meanwhile, and does the rest", async () => {
        const { document, somebody, bodyTexts } = await open(p(t("một ……")) + p(t("hai ……")));
        const edits = await editsOf(document, ["một ……", "……", "1"], ["hai ……", "……", "2"]);
        await somebody.rewrites("một ……", "một rưỡi ……");
        const { done, refused } = await document.apply(edits);
        expect(done).toEqual([edits[1]]);
        expect(refused).toEqual([{ edit: edits[0], reason: "changed" }]);
        expect(await bodyTexts()).toEqual(["một rưỡi ……", "hai 2"]);
      });

      test("finds a paragraph that moved", async () => {
        const { document, somebody, bodyTexts } = await open(p(t("một ……")) + p(t("hai ……")));
        const edits = await editsOf(document, ["hai ……", "……", "2"]);
        await somebody.addsAtStart("mới");
        expect(await document.apply(edits)).toEqual({ done: edits, refused: [] });
        expect(await bodyTexts()).toEqual(["mới", "một ……", "hai 2"]);
      });

      test("never takes one of several equal paragraphs for another", async () => {
        const { document, somebody, bodyTexts } = await open(p(t("……")) + p(t("……")) + p(t("giữa")) + p(t("……")));
        const edit = {
          place: { story: "body", paragraph: 1, start: 0, end: 2 },
          paragraphText: "……",
          replacement: "2",
        } as const;
        await document.read();
        await somebody.addsAtStart("……");
        await somebody.rewrites("giữa", "khác");
        const { done } = await document.apply([edit]);
        expect(await bodyTexts()).toEqual(
          done.length === 0 ? ["……", "……", "……", "khác", "……"] : ["……", "……", "2", "khác", "……"],
        );
      });

      test("refuses a place that overlaps another of the same call", async () => {
        const { document, bodyTexts } = await open(p(t("ngày …… tháng")));
        const edits = await editsOf(document, ["ngày …… tháng", "……", "05"], ["ngày …… tháng", "… tháng", "x"]);
        expect(await document.apply(edits)).toEqual({
          done: [edits[0]],
          refused: [{ edit: edits[1], reason: "overlap" }],
        });
        expect(await bodyTexts()).toEqual(["ngày 05 tháng"]);
      });

      test("refuses a place outside of its paragraph", async () => {
        const { document } = await open(p(t("ngắn")));
        await document.read();
        const outside = {
          place: { story: "body", paragraph: 0, start: 2, end: 9 },
          paragraphText: "ngắn",
          replacement: "x",
        } as const;
        const beyond = {
          place: { story: "body", paragraph: 7, start: 0, end: 1 },
          paragraphText: "không có",
          replacement: "x",
        } as const;
        const { done, refused } = await document.apply([outside, beyond]);
        expect(done).toEqual([]);
        expect(refused.map((one) => one.reason)).toEqual(["changed", "changed"]);
      });

      test("nothing to do is nothing done", async () => {
        const { document } = await open(p(t("a")));
        await document.read();
        expect(await document.apply([])).toEqual({ done: [], refused: [] });
      });

      test("one fill after another", async () => {
        const { document, bodyTexts } = await open(p(t("một …… hai ……")));
        await fill(document, ["một …… hai ……", "……", "1"]);
        await fill(document, ["một 1 hai ……", "……", "2"]);
        expect(await bodyTexts()).toEqual(["một 1 hai 2"]);
      });
    });

    describe("insert", () => {
      const section = [paragraph("heading1", "I- MỤC MỚI"), paragraph("bodyText", "Nội dung ……")];
      const user = ["một", "ô a", "ô b", "hai"];
      const body = p(t("một")) + table(2, row(cell(p(t("ô a"))), cell(p(t("ô b"))))) + p(t("hai"));

      test.each<[where: string, anchor: Parameters<DraftingDocument["insert"]>[2], texts: readonly string[]]>([
        ["at the start", { kind: "body-start" }, ["I- MỤC MỚI", "Nội dung ……", ...user]],
        ["at the end", { kind: "body-end" }, [...user, "I- MỤC MỚI", "Nội dung ……"]],
        ["before a paragraph", before(3, "hai"), ["một", "ô a", "ô b", "I- MỤC MỚI", "Nội dung ……", "hai"]],
        ["after a paragraph", after(0, "một"), ["một", "I- MỤC MỚI", "Nội dung ……", "ô a", "ô b", "hai"]],
        ["before the table of a cell", before(2, "ô b"), ["một", "I- MỤC MỚI", "Nội dung ……", "ô a", "ô b", "hai"]],
        ["after the table of a cell", after(1, "ô a"), ["một", "ô a", "ô b", "I- MỤC MỚI", "Nội dung ……", "hai"]],
      ])("%s", async (_, anchor, texts) => {
        const { document, bodyTexts } = await open(body);
        await document.read();
        await document.insert(section, standard, anchor);
        expect(written(await bodyTexts())).toEqual(texts);
        expect(written(textsOf(await document.read()))).toEqual(texts);
      });

      test("at the cursor: after its paragraph, or after its table", async () => {
        const { document, somebody, bodyTexts } = await open(body);
        await document.read();
        await somebody.putsCursorInto(2);
        await document.insert(section, standard, { kind: "cursor" });
        expect(written(await bodyTexts())).toEqual(["một", "ô a", "ô b", "I- MỤC MỚI", "Nội dung ……", "hai"]);
      });

      test("a single paragraph", async () => {
        const { document } = await open(p(t("một")));
        await document.read();
        await document.insert([paragraph("heading1", "I- MỤC")], standard, { kind: "body-end" });
        const heading = (await document.read()).stories[0]?.paragraphs.find(({ text }) => text === "I- MỤC");
        expect(heading).toMatchObject({ bold: true, outlineLevel: 1, alignment: "justify" });
      });

      test("a whole document into an empty body", async () => {
        const { document, bodyTexts } = await open(p(""));
        await document.read();
        await document.insert([headerBlock, ...section, signatureBlock], standard, { kind: "empty-body" });
        expect(written(await bodyTexts())).toEqual([
          "ĐẢNG ỦY XÃ",
          "*",
          "ĐẢNG CỘNG SẢN VIỆT NAM",
          "I- MỤC MỚI",
          "Nội dung ……",
          "Nơi nhận:",
          "BÍ THƯ",
          "Nguyễn Văn A",
        ]);
        const cells = (await document.read()).stories[0]?.paragraphs.flatMap((one) => one.cell ?? []) ?? [];
        expect(new Set(cells.map((one) => `${one.table}.${one.column}`))).toEqual(
          new Set(["0.0", "0.1", "1.0", "1.1"]),
        );
      });

      test("not into a body that holds text", async () => {
        const { document, bodyTexts } = await open(p(t("của người dùng")));
        await document.read();
        await expect(document.insert(section, standard, { kind: "empty-body" })).rejects.toMatchObject({
          name: "DocumentError",
          code: "body-not-empty",
        });
        expect(await bodyTexts()).toEqual(["của người dùng"]);
      });

      test("not beside a paragraph that is gone", async () => {
        const { document, somebody, bodyTexts } = await open(p(t("một")) + p(t("hai")));
        await document.read();
        await somebody.rewrites("hai", "khác");
        await expect(document.insert(section, standard, after(1, "hai"))).rejects.toMatchObject({
          name: "DocumentError",
          code: "anchor-changed",
        });
        expect(await bodyTexts()).toEqual(["một", "khác"]);
      });

      test("beside a paragraph that moved", async () => {
        const { document, somebody, bodyTexts } = await open(p(t("một")) + p(t("hai")));
        await document.read();
        await somebody.addsAtStart("mới");
        await document.insert(section, standard, after(0, "một"));
        expect(written(await bodyTexts())).toEqual(["mới", "một", "I- MỤC MỚI", "Nội dung ……", "hai"]);
      });

      test("what was inserted can be filled", async () => {
        const { document, bodyTexts } = await open(p(t("một")));
        await document.read();
        await document.insert(section, standard, { kind: "body-end" });
        await fill(document, ["Nội dung ……", "……", "đầy đủ"]);
        expect(written(await bodyTexts())).toEqual(["một", "I- MỤC MỚI", "Nội dung đầy đủ"]);
      });
    });

    describe("reveal", () => {
      test("shows the very letters", async () => {
        const { document } = await open(p(t("một …… hai ……")));
        await document.read();
        expect(await document.reveal({ story: "body", paragraph: 0, start: 11, end: 13 }, "một …… hai ……")).toBe(
          "exact",
        );
      });

      test("shows nothing outside of the paragraph", async () => {
        const { document } = await open(p(t("một ……")));
        await document.read();
        expect(await document.reveal({ story: "body", paragraph: 0, start: 5, end: 9 }, "một ……")).toBe("none");
        expect(await document.reveal({ story: "body", paragraph: 9, start: 0, end: 0 }, "")).toBe("none");
      });

      test("shows nothing where the document says something else now", async () => {
        const { document, somebody } = await open(p(t("một ……")) + p(t("hai")));
        await document.read();
        await somebody.rewrites("một ……", "khác");
        expect(await document.reveal({ story: "body", paragraph: 0, start: 4, end: 6 }, "một ……")).toBe("none");
      });
    });

    describe("notes", () => {
      test.each([[{ ignored: [{ words: '<a> & "b" \u0001 🏠 \ud800', n: 1.5 }] }], [[]], ["chữ"]])(
        "keep %j",
        async (value) => {
          const { document, bodyTexts } = await open(p(t("một")));
          expect(await document.notes.get()).toBeUndefined();
          await document.notes.set(value);
          expect(await document.notes.get()).toEqual(value);
          await document.notes.set({ second: true });
          expect(await document.notes.get()).toEqual({ second: true });
          expect(await bodyTexts()).toEqual(["một"]);
        },
      );

      test("keep how values are left open beside what is set aside, and are written for it once", async () => {
        const { document, bodyTexts } = await open(p(t("một")));
        await document.notes.set(writeIgnores(undefined, [ignore]));
        const set = jest.spyOn(document.notes, "set");
        for (const habits of [["x", "…"], ["…"], ["x"]]) {
          keepHabits(document.notes, { habitsToKeep: habits });
          await passingTime();
        }
        expect(set).toHaveBeenCalledTimes(1);
        expect(readKept(await document.notes.get())).toEqual({ ignores: [ignore], habits: ["x", "…"], gaps: [] });
        expect(await bodyTexts()).toEqual(["một"]);
      });
    });

    describe("watch and copy", () => {
      test("tells of changes until it is stopped", async () => {
        const { document, somebody } = await open(p(t("một")));
        await document.read();
        let calls = 0;
        const stop = document.watch(() => (calls += 1));
        await passingTime();
        await somebody.rewrites("một", "hai");
        await passingTime();
        expect(calls).toBeGreaterThan(0);
        stop();
        await passingTime();
        calls = 0;
        await somebody.addsAtStart("ba");
        await passingTime();
        expect(calls).toBe(0);
      });

      test("a copy is a .docx that says the same", async () => {
        const { document, bodyTexts } = await open(p(t("một ……")));
        await fill(document, ["một ……", "……", "1"]);
        expect(textsOf(await DocxDocument.open(await document.copy()).read())).toEqual(await bodyTexts());
      });
    });
  });
}

const ignore: Ignore = {
  rule: "unfilled-gap",
  label: "số hộ",
  text: "…",
  left: ["xã", "có"],
  right: ["hộ"],
  above: ["", "", ""],
  below: ["", "", ""],
};
const standard = standardData as unknown as LayoutStandard;
const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;
const sectionWithHeader = finalSection.replace(
  "<w:sectPr>",
  `<w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/>`,
);

function paragraph(role: ParagraphRole, text: string): ParagraphBlock {
  return { kind: "paragraph", role, text };
}

const headerBlock: ColumnsBlock = {
  kind: "columns",
  role: "headerBlock",
  left: [paragraph("coQuanBanHanh", "ĐẢNG ỦY XÃ"), paragraph("dauSao", "*")],
  right: [paragraph("tieuDe", "ĐẢNG CỘNG SẢN VIỆT NAM")],
};

const signatureBlock: Block = {
  kind: "columns",
  role: "signatureBlock",
  left: [paragraph("noiNhanLabel", "Nơi nhận:")],
  right: [paragraph("chucVu", "BÍ THƯ"), paragraph("signatureSpace", ""), paragraph("hoTen", "Nguyễn Văn A")],
};

function before(index: number, paragraphText: string) {
  return { kind: "before" as const, paragraph: { paragraph: index, paragraphText } };
}

function after(index: number, paragraphText: string) {
  return { kind: "after" as const, paragraph: { paragraph: index, paragraphText } };
}

/** An edit in words: in the paragraph that says this, the n-th such stretch becomes that. */
type Fill = readonly [paragraphText: string, stretch: string, replacement: string, nth?: number];

async function editsOf(document: DraftingDocument, ...fills: readonly Fill[]): Promise<readonly Edit[]> {
  const texts = textsOf(await document.read());
  return fills.map(([paragraphText, stretch, replacement, nth = 0]) => {
    let start = paragraphText.indexOf(stretch);
    for (let skipped = 0; skipped < nth; skipped += 1) start = paragraphText.indexOf(stretch, start + stretch.length);
    const place = {
      story: "body" as const,
      paragraph: texts.indexOf(paragraphText),
      start,
      end: start + stretch.length,
    };
    return { place, paragraphText, replacement };
  });
}

async function fill(document: DraftingDocument, ...fills: readonly Fill[]) {
  return document.apply(await editsOf(document, ...fills));
}

function textsOf(snapshot: DocumentSnapshot, kind: StoryKind = "body"): readonly string[] {
  return snapshot.stories.find((story) => story.kind === kind)?.paragraphs.map((one) => one.text) ?? [];
}

/** Without the empty paragraphs that the format asks for around tables. */
function written(texts: readonly string[]): readonly string[] {
  return texts.filter((text) => text !== "");
}

/** Signals of a host come a little later. */
async function passingTime(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
}
