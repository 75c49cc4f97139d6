import { TextDecoder, TextEncoder } from "node:util";
import { WordDocument } from "../../src/word/WordDocument";
import { describeDraftingDocument } from "../support/draftingDocumentContract";
import type { DocumentHarness, MakeHarness } from "../support/draftingDocumentContract";
import { describeFilling } from "../support/fillingProperty";
import { settle, startWord } from "../wordHost/startWord";

// jsdom lacks what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const inWord: MakeHarness = async (docx) => {
  const host = await startWord(docx);
  const harness: DocumentHarness = {
    document: new WordDocument(() => localStorage),
    somebody: {
      rewrites: (text, now) => Promise.resolve(host.user.replace(text, now)),
      addsAtStart(text) {
        host.user.breakParagraph(0, 0);
        host.user.type(0, 0, text);
        return Promise.resolve();
      },
      putsCursorInto: (paragraph) => Promise.resolve(host.user.select(paragraph)),
    },
    async bodyTexts() {
      await settle();
      return host.paragraphs();
    },
  };
  return harness;
};

describeDraftingDocument("the document open in Word", inWord);
describeFilling("in Word", inWord, 20);
