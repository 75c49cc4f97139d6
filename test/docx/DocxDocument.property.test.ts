import fc from "fast-check";
import { unzipSync } from "fflate";
import type { Edit } from "../../src/core/document/edit";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { writableText } from "../../src/ooxml/escapeXml";
import { arbitraryBody, arbitraryText } from "../support/arbitraryDocx";
import { arbitraryCuts, bodyTexts, makeEdits, withReplacements } from "../support/arbitraryEdits";
import { docxFixture, p, t } from "../support/docxFixture";

const decode = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

/** A header, a note and a part that nobody reads, all of which have to stay. */
function fileOf(body: string, settings = ""): Uint8Array {
  return docxFixture({
    body,
    settings,
    styles: `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/></w:style>`,
    footnotes: `<w:footnote w:id="2">${p(t("chú thích"))}</w:footnote>`,
    more: { "word/media/image1.png": Uint8Array.of(1, 2, 3), "customXml/other.xml": "<other/>" },
  });
}

const cuts = arbitraryCuts(
  fc.oneof(arbitraryText, fc.constantFrom("", "1.234,5", "a\tb", "x\vy", "\u0001\u0008ủy", "\ud800x")),
);

describe("any document, any edits", () => {
  test.each([
    ["as they are", ""],
    ["with tracked changes on", "<w:trackRevisions/>"],
  ])("%s: the text is the text before with the replacements", async (_, settings) => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody, cuts, async (body, made) => {
        const bytes = fileOf(body, settings);
        const document = DocxDocument.open(bytes);
        const before = await document.read();
        const edits = makeEdits(before, made);
        const { done, refused } = await document.apply(edits);
        expect(done.length + refused.length).toBe(edits.length);
        for (const refusal of refused) expect(refusal.reason).toMatch(/overlap|changed/);

        const after = DocxDocument.open(document.bytes());
        const now = await after.read();
        expect(bodyTexts(now)).toEqual(withReplacements(bodyTexts(before), done.map(asWritten)));
        expectOthersUntouched(bytes, document.bytes(), body, done);
      }),
      { numRuns: 80 },
    );
  });

  test("undo gives the file back, redo the edit", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody, cuts, async (body, made) => {
        const bytes = fileOf(body);
        const document = DocxDocument.open(bytes);
        await document.apply(makeEdits(await document.read(), made));
        const edited = document.bytes();
        const wasEdited = document.undo();
        expect(document.bytes()).toEqual(bytes);
        expect(document.redo()).toBe(wasEdited);
        expect(document.bytes()).toEqual(edited);
      }),
      { numRuns: 30 },
    );
  });

  test("edits one after another, with foreign edits between, never hit another paragraph", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryBody, cuts, cuts, async (body, own, foreign) => {
        const document = DocxDocument.open(fileOf(body));
        const read = await document.read();
        const edits = makeEdits(read, own);
        await document.apply(makeEdits(read, foreign));
        const before = bodyTexts(await DocxDocument.open(document.bytes()).read());
        const { done } = await document.apply(edits);
        const after = bodyTexts(await DocxDocument.open(document.bytes()).read());
        expect(after.length).toBe(before.length);
        before.forEach((text, index) => {
          if (after[index] === text) return;
          expect(done.some((edit) => edit.paragraphText === text)).toBe(true);
        });
      }),
      { numRuns: 40 },
    );
  });
});

/** What XML cannot hold is left out. */
function asWritten(edit: Edit): Edit {
  return { ...edit, replacement: writableText(edit.replacement) };
}

/** Other parts byte for byte; in the body, everything outside of the paragraphs that were edited. */
function expectOthersUntouched(before: Uint8Array, after: Uint8Array, body: string, done: readonly Edit[]): void {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  expect(Object.keys(now)).toEqual(Object.keys(old));
  for (const name of Object.keys(old)) if (name !== "word/document.xml") expect(now[name]).toEqual(old[name]);
  const pattern = /<w:p(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/w:p>)/g;
  const xml = decode(now["word/document.xml"]);
  const edited = new Set(done.map((edit) => edit.place.paragraph));
  expect(xml.split(pattern)).toEqual(decode(old["word/document.xml"]).split(pattern));
  const kept = (source: string) =>
    [...source.matchAll(pattern)].map(([found]) => found).filter((_, index) => !edited.has(index));
  expect(kept(xml)).toEqual(kept(`${body}`));
  // What no edit can reach is still there, also in the paragraphs that were edited.
  for (const mark of [
    /<w:delText xml:space="preserve">/g,
    /<w:footnoteReference/g,
    /<w:bookmarkStart/g,
    /<w:instrText/g,
    /<w:vanish\/>/g,
  ]) {
    expect((xml.match(mark) ?? []).length).toBeGreaterThanOrEqual((body.match(mark) ?? []).length);
  }
}
