import fc from "fast-check";
import { unzipSync } from "fflate";
import type { Anchor } from "../../src/core/document/DraftingDocument";
import { DocumentError } from "../../src/core/document/DraftingDocument";
import type { Place } from "../../src/core/document/place";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { LayoutStandard } from "../../src/core/document/standard";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { emptyDocx } from "../../src/docx/emptyDocx";
import hd05 from "../../src/content/standards/DANG-HD05-2026.json";
import { arbitraryBlocks, paragraphsIn } from "../support/arbitraryBlocks";
import { arbitraryBody } from "../support/arbitraryDocx";
import { cell, docxFixture, field, finalSection, p, row, run, t, table } from "../support/docxFixture";
import { describeLayout } from "../support/layoutTools";
import { validateDocx } from "../support/openXmlValidator";
import { reportBlocks } from "../support/reportBlocks";
import { checkStructure } from "../support/structureChecker";

const standard = hd05 as unknown as LayoutStandard;
const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;
const section = [
  { kind: "paragraph", role: "heading1", text: "I- MỤC" },
  { kind: "paragraph", role: "bodyText", text: "Nội dung ……" },
] as const;

describe("insert", () => {
  const anchors: readonly Anchor[] = [{ kind: "body-start" }, { kind: "body-end" }, { kind: "cursor" }];

  test("leaves every byte of the user, into any document, at any place", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody, arbitraryBlocks, fc.nat(), fc.nat(), async (body, blocks, which, at) => {
        const bytes = docxFixture({ body, styles, footnotes: `<w:footnote w:id="2">${p(t("x"))}</w:footnote>` });
        const document = DocxDocument.open(bytes);
        const before = bodyTexts(await document.read());
        const paragraph = { paragraph: at % before.length, paragraphText: before[at % before.length] ?? "" };
        const all: readonly Anchor[] = [...anchors, { kind: "before", paragraph }, { kind: "after", paragraph }];
        document.setCursor(at % before.length);
        await document.insert(blocks, standard, all[which % all.length] as Anchor);

        const [old, now] = [unzipSync(bytes), unzipSync(document.bytes())];
        for (const name of Object.keys(old)) if (name !== "word/document.xml") expect(now[name]).toEqual(old[name]);
        const [oldXml, newXml] = [documentXml(bytes), documentXml(document.bytes())];
        const added = newXml.length - oldXml.length;
        let same = 0;
        while (same < oldXml.length && oldXml[same] === newXml[same]) same += 1;
        expect(newXml.slice(0, same) + newXml.slice(same + added)).toBe(oldXml);

        const said = paragraphsIn(blocks)
          .map((block) => block.text)
          .filter((text) => text !== "");
        const texts = bodyTexts(await document.read());
        expect(texts.filter((text) => said.includes(text)).length).toBeGreaterThanOrEqual(said.length);
      }),
      { numRuns: 60 },
    );
  });

  test.each<[what: string, body: string]>([
    ["a paragraph", p(t("a")) + finalSection],
    ["a table", p(t("a")) + table(1, row(cell(p("")))) + p("") + finalSection],
    ["a table first", table(1, row(cell(p("")))) + p("") + finalSection],
    ["a picture alone", p(run("<w:pict/>")) + finalSection],
  ])("beside %s the file stays sound, columns beside tables too", async (_, body) => {
    for (const anchor of [
      ...anchors,
      { kind: "after", paragraph: { paragraph: 0, paragraphText: body.includes(">a<") ? "a" : "" } } as const,
    ]) {
      const document = DocxDocument.open(docxFixture({ body, styles }));
      await document.read();
      await document.insert([...reportBlocks(1).slice(0, 1)], standard, anchor);
      expect(checkStructure(document.bytes())).toEqual([]);
    }
  });

  test("an empty body becomes the report, without a paragraph left over", async () => {
    const document = DocxDocument.open(emptyDocx(standard));
    await document.insert(section, standard, { kind: "empty-body" });
    expect(bodyTexts(await document.read())).toEqual(["I- MỤC", "Nội dung ……"]);
  });

  test("what an empty body holds beside text stays", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(run("<w:pict/>")) + p("") }));
    await document.insert(section, standard, { kind: "empty-body" });
    expect(documentXml(document.bytes())).toContain("<w:pict/>");
    expect(bodyTexts(await document.read()).slice(0, 2)).toEqual(["I- MỤC", "Nội dung ……"]);
  });

  test("goes behind a table of contents, not into it", async () => {
    const [begin = "", end = ""] = field(" TOC ", "|").split("|");
    const document = DocxDocument.open(docxFixture({ body: p(begin + t("Mục 1")) + p(t("Mục 2") + end) + p(t("a")) }));
    await document.insert(section, standard, { kind: "after", paragraph: { paragraph: 0, paragraphText: "Mục 1" } });
    expect(bodyTexts(await document.read())).toEqual(["Mục 1", "Mục 2", "I- MỤC", "Nội dung ……", "a"]);
  });

  test("goes behind a control that is one thing, and into one that is not", async () => {
    const control = (properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(t("a"))}${p(t("b"))}</w:sdtContent></w:sdt>`;
    const after = async (properties: string) => {
      const document = DocxDocument.open(docxFixture({ body: control(properties) + p(t("c")) }));
      await document.insert(section.slice(1), standard, {
        kind: "after",
        paragraph: { paragraph: 0, paragraphText: "a" },
      });
      return bodyTexts(await document.read());
    };
    expect(await after("<w:docPartObj/>")).toEqual(["a", "b", "Nội dung ……", "c"]);
    expect(await after("<w:text/>")).toEqual(["a", "Nội dung ……", "b", "c"]);
  });

  test("strict files get the words of strict files", async () => {
    const rewrite = (xml: string) =>
      xml.replaceAll(
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
      );
    const document = DocxDocument.open(docxFixture({ body: p(t("a")), rewrite }));
    await document.insert(reportBlocks(1), standard, { kind: "body-end" });
    const xml = documentXml(document.bytes());
    expect(xml).not.toMatch(/w:(left|right)=|<w:(left|right) |w:val="(left|right)"/);
    expect(xml).toMatch(/<w:start w:w="0"/);
  });
});

describe("tracked changes and protection", () => {
  const tracked = docxFixture({ body: p(t("có …… hộ")) + finalSection, styles, settings: "<w:trackRevisions/>" });
  const now = () => new Date("2026-11-21T08:00:00.123Z");

  test("fills and inserts go in as tracked changes of the product", async () => {
    const document = DocxDocument.open(tracked, { now });
    expect(document.abilities.trackedChanges).toBe(true);
    await document.apply([edit(0, 3, 5, "có …… hộ", "12")]);
    await document.insert(reportBlocks(1), standard, { kind: "body-end" });
    const xml = documentXml(document.bytes());
    expect(xml).toContain(`<w:delText xml:space="preserve">……</w:delText>`);
    expect(
      xml.match(/<w:(ins|del) w:id="\d+" w:author="Soạn thảo" w:date="2026-11-21T08:00:00Z"/g)?.length,
    ).toBeGreaterThan(20);
    expect(checkStructure(document.bytes())).toEqual([]);
    expect(bodyTexts(await document.read())[0]).toBe("có 12 hộ");
  });

  test("a fill compares with the text without deletions", async () => {
    const document = DocxDocument.open(tracked, { now });
    await document.apply([edit(0, 3, 5, "có …… hộ", "12")]);
    await document.read();
    const { refused } = await document.apply([edit(0, 3, 5, "có 12 hộ", "13")]);
    expect(refused).toEqual([]);
    expect(bodyTexts(await document.read())).toEqual(["có 13 hộ"]);
  });

  test.each(["readOnly", "comments", "forms"])(
    "protected against changes (%s): nothing is written, and it says so",
    async (kind) => {
      const settings = `<w:documentProtection w:edit="${kind}" w:enforcement="1"/>`;
      const body = p(t("có ……")) + p(field(" FORMTEXT ", t("\u2002\u2002")));
      const document = DocxDocument.open(docxFixture({ body, settings }));
      const edits = [edit(0, 3, 5, "có ……", "12"), edit(1, 0, 2, "\u2002\u2002", "12")];
      const { refused } = await document.apply(edits);
      expect(refused.map((one) => one.reason)).toEqual(kind === "forms" ? ["locked"] : ["locked", "locked"]);
      await expect(document.insert(section, standard, { kind: "body-end" })).rejects.toMatchObject({
        code: "protected",
      });
      expect(bodyTexts(await document.read())).toEqual(["có ……", kind === "forms" ? "12" : "\u2002\u2002"]);
    },
  );

  test("protection that is not enforced is none", async () => {
    const settings = `<w:documentProtection w:edit="readOnly" w:enforcement="0"/>`;
    const document = DocxDocument.open(docxFixture({ body: p(t("……")), settings }));
    expect((await document.apply([edit(0, 0, 2, "……", "12")])).refused).toEqual([]);
  });
});

describe("other stories", () => {
  test("headers, notes and text boxes are written too; a text box in both of its copies", async () => {
    const box = (content: string) =>
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const document = DocxDocument.open(
      docxFixture({
        body:
          p(t("a") + run(box(p(t("hộp ……"))))) +
          `<w:sectPr><w:headerReference w:type="default" r:id="rIdheader1"/></w:sectPr>`,
        headers: [p(t("đầu ……"))],
        footnotes: `<w:footnote w:id="1">${p(t("chú ……"))}</w:footnote>`,
      }),
    );
    const { refused } = await document.apply([
      { ...edit(0, 4, 6, "hộp ……", "1"), place: place("textbox", 4, 6) },
      { ...edit(0, 4, 6, "đầu ……", "2"), place: place("header", 4, 6) },
      { ...edit(0, 4, 6, "chú ……", "3"), place: place("footnote", 4, 6) },
    ]);
    expect(refused).toEqual([]);
    const { stories } = await document.read();
    expect(stories.map((story) => story.paragraphs.map((paragraph) => paragraph.text))).toEqual([
      ["a"],
      ["đầu 2"],
      ["chú 3"],
      ["hộp 1"],
    ]);
    expect(documentXml(document.bytes()).match(/hộp 1/g)).toHaveLength(2);
  });
});

describe("steps", () => {
  test("one click is one step of undo", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(t("một ……")) + p(t("hai ……")) }));
    const edits = [edit(0, 4, 6, "một ……", "1"), edit(1, 4, 6, "hai ……", "2")];
    await document.apply(edits);
    await document.insert(section, standard, { kind: "body-end" });
    expect([document.canUndo, document.canRedo]).toEqual([true, false]);
    expect(document.undo()).toBe(true);
    expect(bodyTexts(await document.read())).toEqual(["một 1", "hai 2"]);
    expect(document.undo()).toBe(true);
    expect(bodyTexts(await document.read())).toEqual(["một ……", "hai ……"]);
    expect(document.undo()).toBe(false);
    document.redo();
    expect(bodyTexts(await document.read())).toEqual(["một 1", "hai 2"]);
    await document.insert(section, standard, { kind: "body-end" });
    expect(document.canRedo).toBe(false);
  });

  test("an edit that was refused is no step, and tells nobody", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(t("một")) }));
    let calls = 0;
    document.watch(() => (calls += 1));
    await document.apply([edit(0, 0, 1, "khác", "x")]);
    expect([document.canUndo, calls]).toEqual([false, 0]);
  });

  test("an untouched document is the file that was opened, byte for byte", async () => {
    const bytes = docxFixture({ body: p(t("một")) });
    const document = DocxDocument.open(bytes);
    await document.read();
    await document.notes.get();
    expect(document.bytes()).toBe(bytes);
  });
});

describe("notes", () => {
  test("are one part of their own, properly related, and no step of undo", async () => {
    const body = p(t("một")) + finalSection;
    const more = { "customXml/item1.xml": "<other/>", "customXml/itemProps1.xml": "<props/>" };
    const bytes = docxFixture({ body, styles, more });
    const document = DocxDocument.open(bytes);
    await document.notes.set({ ignored: ["ngày ……"] });
    expect(document.canUndo).toBe(false);
    const saved = document.bytes();
    expect(checkStructure(saved)).toEqual([]);
    const [old, now] = [unzipSync(bytes), unzipSync(saved)];
    const lists = ["[Content_Types].xml", "word/_rels/document.xml.rels"];
    for (const name of Object.keys(old)) if (!lists.includes(name)) expect(now[name]).toEqual(old[name]);
    expect(
      Object.keys(now)
        .filter((name) => !(name in old))
        .sort(),
    ).toEqual(["customXml/_rels/item2.xml.rels", "customXml/item2.xml", "customXml/itemProps2.xml"]);
    const again = DocxDocument.open(saved);
    expect(await again.notes.get()).toEqual({ ignored: ["ngày ……"] });
    await again.notes.set({ ignored: [] });
    expect(Object.keys(unzipSync(again.bytes()))).toEqual(Object.keys(now));
  });

  test("survive undo of the document's text", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(t("một ……")) }));
    await document.apply([edit(0, 4, 6, "một ……", "1")]);
    await document.notes.set(["a"]);
    document.undo();
    expect(await DocxDocument.open(document.bytes()).notes.get()).toEqual(["a"]);
  });

  test("that somebody spoilt are none", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(t("một")) }));
    await document.notes.set({ a: 1 });
    const saved = unzipSync(document.bytes());
    const spoilt = docxFixture({
      body: p(t("một")),
      more: {
        ...saved,
        "customXml/item1.xml": new TextDecoder().decode(saved["customXml/item1.xml"]).replace("{", "["),
      },
    });
    expect(await DocxDocument.open(spoilt).notes.get()).toBeUndefined();
  });
});

describe("reveal, cursor, new documents", () => {
  test("whoever shows the document is told where the place stands now", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(t("một")) + p(t("hai")) }));
    await document.read();
    await document.insert(section, standard, { kind: "body-start" });
    const shown: Place[] = [];
    const stop = document.onReveal((place) => shown.push(place));
    expect(await document.reveal({ story: "body", paragraph: 1, start: 0, end: 3 }, "hai")).toBe("exact");
    stop();
    await document.reveal({ story: "body", paragraph: 0, start: 0, end: 3 }, "một");
    expect(shown).toEqual([{ story: "body", paragraph: 3, start: 0, end: 3 }]);
  });

  test("the cursor stays with its paragraph, and follows what is revealed", async () => {
    const document = DocxDocument.open(docxFixture({ body: p(t("một")) + p(t("hai")) + p(t("ba")) }));
    document.setCursor(1);
    await document.insert(section.slice(0, 1), standard, { kind: "body-start" });
    await document.insert(section.slice(1), standard, { kind: "cursor" });
    expect(bodyTexts(await document.read())).toEqual(["I- MỤC", "một", "hai", "Nội dung ……", "ba"]);
    await document.reveal({ story: "body", paragraph: 4, start: 0, end: 2 }, "ba");
    await document.insert([{ kind: "paragraph", role: "bodyText", text: "cuối" }], standard, { kind: "cursor" });
    expect(bodyTexts(await document.read()).at(-1)).toBe("cuối");
  });

  test("a new document goes to whoever opens them; without one it is not supported", async () => {
    const opened: Uint8Array[] = [];
    const bytes = emptyDocx(standard);
    const withOpener = DocxDocument.open(bytes, { openNew: (docx) => void opened.push(docx) });
    await withOpener.openNew(bytes);
    expect([opened, withOpener.abilities.canOpenNew]).toEqual([[bytes], true]);
    const without = DocxDocument.open(bytes);
    expect(without.abilities.canOpenNew).toBe(false);
    await expect(without.openNew(bytes)).rejects.toEqual(new DocumentError("not-supported"));
  });
});

describeLayout("the Open XML SDK", (tools) => {
  test("finds nothing wrong after inserts, fills and notes, tracked or not", async () => {
    for (const settings of ["", "<w:trackRevisions/>"]) {
      const body =
        p(t("có …… hộ"), `<w:jc w:val="center"/>`) +
        table(2, row(cell(p("")), cell(p(t("Số ……"))))) +
        p("") +
        finalSection;
      const document = DocxDocument.open(docxFixture({ body, styles, settings }));
      await document.apply([edit(0, 3, 5, "có …… hộ", "1\t2"), edit(1, 0, 0, "", "x"), edit(2, 3, 5, "Số ……", "05")]);
      await document.read();
      await document.insert(reportBlocks(1), standard, {
        kind: "after",
        paragraph: { paragraph: 1, paragraphText: "x" },
      });
      await document.notes.set({ a: "<&>" });
      expect(validateDocx(tools, document.bytes())).toEqual([]);
      expect(checkStructure(document.bytes())).toEqual([]);
    }
  }, 30_000);
});

function edit(paragraph: number, start: number, end: number, paragraphText: string, replacement: string) {
  return { place: { story: "body" as const, paragraph, start, end }, paragraphText, replacement };
}

function place(story: Place["story"], start: number, end: number): Place {
  return { story, paragraph: 0, start, end };
}

function bodyTexts(snapshot: DocumentSnapshot): readonly string[] {
  return snapshot.stories.find((story) => story.kind === "body")?.paragraphs.map((paragraph) => paragraph.text) ?? [];
}

function documentXml(docx: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(docx)["word/document.xml"]);
}
