import fc from "fast-check";
import { flatOpc, r } from "../fixtures";
import { WordHost } from "../WordHost";
import { streamLength } from "./pieces";
import { search } from "./search";
import { paragraphsOf } from "./stories";
import { TextRange } from "./TextRange";

/** The document model against lists of strings: whatever the runs are, an edit does to the text what it says. */
const word = fc.string({ unit: fc.constantFrom("a", "ă", "…", " ", "\t", "-"), minLength: 0, maxLength: 6 });
const paragraph = fc.array(word, { maxLength: 4 });
const documents = fc.array(paragraph, { minLength: 1, maxLength: 5 });
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const edits = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant("replace" as const), from: fraction, to: fraction, text: word }),
    fc.record({ kind: fc.constant("delete" as const), from: fraction, to: fraction }),
    fc.record({ kind: fc.constant("split" as const), at: fraction }),
  ),
  { maxLength: 8 },
);

/** A place in the whole text, marks included; never behind the last mark. */
const placeIn = (texts: readonly string[], share: number) => Math.round(share * texts.join("\r").length);

function open(document: readonly (readonly string[])[]): WordHost {
  const body = document.map(
    (words, index) => `<w:p>${words.map((one) => r(one, index % 2 ? "<w:b/>" : "")).join("")}</w:p>`,
  );
  return WordHost.open(flatOpc({ body: body.join("") }));
}

function positionAt(host: WordHost, place: number) {
  let rest = place;
  for (const element of paragraphsOf(host.model.body)) {
    if (rest <= streamLength(element)) return { paragraph: element, offset: rest };
    rest -= streamLength(element) + 1;
  }
  throw new Error("behind the end");
}

test("edits of any sequence do to the text what they say", () => {
  fc.assert(
    fc.property(documents, edits, (document, sequence) => {
      const host = open(document);
      let texts = document.map((words) => words.join(""));
      for (const edit of sequence) {
        const whole = texts.join("\r");
        if (edit.kind === "split") {
          const at = placeIn(texts, edit.at);
          const { paragraph: element, offset } = positionAt(host, at);
          host.model.editor.splitParagraph(element, offset);
          texts = `${whole.slice(0, at)}\r${whole.slice(at)}`.split("\r");
        } else {
          const [start, end] = [placeIn(texts, edit.from), placeIn(texts, edit.to)].sort((a, b) => a - b) as [
            number,
            number,
          ];
          const range = TextRange.between(positionAt(host, start), positionAt(host, end));
          if (edit.kind === "delete") host.model.editor.removeRange(range);
          else host.model.editor.replaceText(range, edit.text);
          texts = `${whole.slice(0, start)}${edit.kind === "delete" ? "" : edit.text}${whole.slice(end)}`.split("\r");
        }
        expect(host.paragraphs()).toEqual(texts);
      }
    }),
  );
});

test("a range elsewhere in the text keeps its letters through any replacement", () => {
  fc.assert(
    fc.property(paragraph, fraction, fraction, word, (words, from, to, text) => {
      const before = words.join("");
      const host = open([["|", ...words, "[giữ]"]]);
      const element = paragraphsOf(host.model.body)[0]!;
      const kept = search([{ paragraph: element, start: 0, end: before.length + 6 }], "[giữ]", {})[0]!;
      const [start, end] = [1 + Math.round(from * before.length), 1 + Math.round(to * before.length)].sort(
        (a, b) => a - b,
      );
      host.model.editor.replaceText(TextRange.inside(element, start!, end!), text);
      const [span] = kept.spans();
      expect(host.paragraphs()[0]!.slice(span!.start, span!.end)).toBe("[giữ]");
    }),
  );
});

test("with tracked changes on the visible text is the same, and the old letters are still there", () => {
  fc.assert(
    fc.property(paragraph, fraction, fraction, word, (words, from, to, text) => {
      const before = words.join("");
      const host = WordHost.open(flatOpc({ body: `<w:p>${words.map((one) => r(one)).join("")}</w:p>` }), {
        trackChanges: true,
      });
      const element = paragraphsOf(host.model.body)[0]!;
      const [start, end] = [Math.round(from * before.length), Math.round(to * before.length)].sort((a, b) => a - b) as [
        number,
        number,
      ];
      host.model.editor.replaceText(TextRange.inside(element, start, end), text);
      expect(host.paragraphs()).toEqual([before.slice(0, start) + text + before.slice(end)]);
      const deleted = [...host.xml().matchAll(/<w:delText[^>]*>([^<]*)</g)].map((match) => match[1]).join("");
      expect(deleted).toBe(before.slice(start, end).replace(/\t/g, ""));
    }),
  );
});
