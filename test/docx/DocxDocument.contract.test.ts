import { unzipSync } from "fflate";
import type { DocumentHarness, MakeHarness } from "../support/draftingDocumentContract";
import { describeDraftingDocument } from "../support/draftingDocumentContract";
import { describeFilling } from "../support/fillingProperty";
import { DocxDocument } from "../../src/docx/DocxDocument";
import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import type { LayoutStandard } from "../../src/core/document/standard";

const standard = standardData as unknown as LayoutStandard;

const inMemory: MakeHarness = (docx) => {
  const document = DocxDocument.open(docx);
  const harness: DocumentHarness = {
    document,
    // Somebody else is another part of the program that holds the same document: nobody tells what it has read.
    somebody: {
      async rewrites(text, now) {
        const { stories } = await DocxDocument.open(document.bytes()).read();
        const paragraph = stories[0]?.paragraphs.findIndex((one) => one.text === text) ?? -1;
        const place = { story: "body", paragraph, start: 0, end: text.length } as const;
        const { refused } = await document.apply([{ place, paragraphText: text, replacement: now }]);
        expect(refused).toEqual([]);
      },
      async addsAtStart(text) {
        await document.insert([{ kind: "paragraph", role: "bodyText", text }], standard, { kind: "body-start" });
      },
      putsCursorInto(paragraph) {
        document.setCursor(paragraph);
        return Promise.resolve();
      },
    },
    bodyTexts: () => Promise.resolve(plainTexts(document.bytes())),
  };
  return Promise.resolve(harness);
};

describeDraftingDocument("a .docx in memory", inMemory);
describeFilling("a .docx in memory", inMemory, 150);

/** The texts of the body, found with nothing but regular expressions. */
function plainTexts(docx: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(unzipSync(docx)["word/document.xml"]);
  return [...xml.matchAll(/<w:p(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/w:p>)/g)].map(([, content = ""]) =>
    [
      ...content
        .replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, "")
        .matchAll(/<w:t[^>]*>([^<]*)<\/w:t>|<w:(tab|br|noBreakHyphen)\/>/g),
    ]
      .map(([, text, letter]) => (letter === undefined ? decode(text ?? "") : { tab: "\t", br: "\v" }[letter]))
      .join(""),
  );
}

function decode(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
