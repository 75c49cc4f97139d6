import fc from "fast-check";
import { WordDocument } from "../../src/word/WordDocument";
import { arbitraryBody, arbitraryText } from "../support/arbitraryDocx";
import { arbitraryCuts, bodyTexts, makeEdits, withReplacements } from "../support/arbitraryEdits";
import { docxFixture } from "../support/docxFixture";
import { startWord } from "../wordHost/startWord";

const styles = `<w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/></w:style>`;

test("any document, any edits: what is done is done, everything else says what it said", async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryBody.map(asWordHoldsIt),
      arbitraryCuts(fc.oneof(arbitraryText, fc.constantFrom("", "1.234,5"))),
      async (body, cuts) => {
        await startWord(docxFixture({ body, styles }));
        const word = new WordDocument(() => localStorage);
        const before = await word.read();
        const edits = makeEdits(before, cuts);
        const { done, refused } = await word.apply(edits);
        expect(done.length + refused.length).toBe(edits.length);
        expect(bodyTexts(await word.read())).toEqual(withReplacements(bodyTexts(before), done));
      },
    ),
    { numRuns: 25, endOnFailure: true },
  );
}, 240_000);

/**
 * Hidden letters are left out: Word gives their look to what is typed at their side. Blanks at the ends of a text that
 * does not ask to keep them are gone once Word has opened the file; the simulated one still holds them.
 */
function asWordHoldsIt(body: string): string {
  return body.replaceAll("<w:vanish/>", "").replaceAll("<w:t>", `<w:t xml:space="preserve">`);
}
