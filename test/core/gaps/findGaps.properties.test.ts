import fc from "fast-check";
import type { Story } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { arbitraryLine as text, arbitraryPiece as piece } from "./arbitraryLine";
import { paragraphOf, storyOfText } from "./storyOfText";

const texts = fc.array(text, { maxLength: 8 });
const vietnamese = fc
  .array(
    piece.filter((each) => !/[\ud800-\udfff]/.test(each)),
    { maxLength: 30 },
  )
  .map((pieces) => pieces.join("").normalize("NFC"));

const storyOf = (lines: readonly string[]): Story => ({
  kind: "body",
  paragraphs: lines.map((line) => paragraphOf(line)),
});

test("any text: no crash, spans inside their paragraph, in order, apart from each other, labels of one to eight words", () => {
  fc.assert(
    fc.property(texts, (lines) => {
      const gaps = findGaps(storyOf(lines));
      gaps.forEach((gap, at) => {
        const length = lines[gap.paragraph]?.length ?? -1;
        expect(gap.start).toBeGreaterThanOrEqual(0);
        expect(gap.end).toBeLessThanOrEqual(length);
        expect(gap.end - gap.start).toBeGreaterThanOrEqual(gap.kind === "cell" ? 0 : 1);
        const words = gap.label.split(" ");
        expect(words.length).toBeLessThanOrEqual(8);
        expect(gap.label.trim()).not.toBe("");
        const next = gaps[at + 1];
        if (next === undefined) return;
        expect(next.paragraph).toBeGreaterThanOrEqual(gap.paragraph);
        if (next.paragraph === gap.paragraph) expect(next.start).toBeGreaterThanOrEqual(gap.end);
      });
      for (const line of gaps.flatMap((gap) => gap.continuedIn ?? [])) {
        expect(gaps.some((gap) => gap.paragraph === line)).toBe(false);
      }
    }),
    { numRuns: 400 },
  );
});

test("the same gaps however the letters are composed", () => {
  fc.assert(
    fc.property(vietnamese, (composed) => {
      const decomposed = composed.normalize("NFD");
      const show = (source: string) =>
        findGaps(storyOfText(source.replaceAll("\n", " "))).map((gap) => [
          gap.kind,
          source.replaceAll("\n", " ").slice(0, gap.start).normalize("NFC"),
          source.replaceAll("\n", " ").slice(gap.start, gap.end).normalize("NFC"),
          gap.label,
        ]);
      expect(show(decomposed)).toEqual(show(composed));
    }),
    { numRuns: 300 },
  );
});

test("the same gap beside letters that are composed of parts without marks", () => {
  const [composed, decomposed] = ["가____", "가____".normalize("NFD")].map((source) => findGaps(storyOfText(source)));
  expect(decomposed?.map(({ label, kind }) => [label, kind])).toEqual(
    composed?.map(({ label, kind }) => [label, kind]),
  );
});

test.each([
  ["tones after the vowel, as Windows-1258 types them", "Đảng ủy xã …… đã họp", (word: string) => toneLast(word)],
  ["tone marks on the last vowel", "Đảng uỷ xã …… đã họp", (word: string) => word],
])("%s", (_, source, spell) => {
  const spelled = spell(source);
  const [gap] = findGaps(storyOfText(spelled));
  expect(gap && spelled.slice(gap.start, gap.end)).toBe("……");
  expect(gap?.label).toBe("tên xã");
});

/** The tone as a combining mark after the precomposed vowel. */
function toneLast(word: string): string {
  return word.normalize("NFD").replace(/([aeiouyAEIOUY][\u0302\u0306\u031b])/g, (vowel) => vowel.normalize("NFC"));
}

/** Letters of a line of one mark, or of many that are told from gaps at a glance: longer than any that people type. */
const longest = 100_000;
/** Letters of a line that holds thousands of marks, each of which is decided by itself. */
const longestOfMany = 24_000;

describe("time grows with the length, not faster", () => {
  test.each([
    ".",
    "…",
    ". ",
    " ",
    "\t",
    "[",
    "<",
    "{{",
    "_",
    "_ ",
    "(",
    "(ghi ",
    "\u0301",
    " -",
    "[]",
    "[a ",
    "x1 … x2 × ",
    "xx, 0912 ",
    "xx ",
    "20…",
    "= ",
    "○",
    "○ ",
    ", ",
    "()",
    "“ ”",
  ])("a line of %j", (unit) => expectLinear(longest, (length) => unit.repeat(Math.ceil(length / unit.length))), 60_000);

  test.each([
    "… a ",
    "a   b",
    "def f(x): ... ",
    "(ghi)",
    "(chờ xã) a ",
    "( ) ",
    "n ",
    "zz ",
    "00 ",
    "0.000 ",
    "a@b ",
    "Số ĐIỀN/BC ",
    "ngày ĐIỀN/5 ",
    "có … hộ, ",
    "áo …… 5 đ, ",
    "A > B ... ",
    "__,_ ",
    "a\t…\t",
    "«a»",
    "__a",
    "??? ",
    "…/",
    " / ",
    "…,",
    "……\v",
    "ngày …/…/20… ",
    '"…',
    "\\…",
    "📌…",
    "Số …\u0309 ",
  ])(
    "thousands of %j",
    (unit) => expectLinear(longestOfMany, (length) => unit.repeat(Math.ceil(length / unit.length))),
    60_000,
  );

  test.each(["số a.ab..", "số a…ab…", "số a_ab_", "a.1..", ": .An Hòa."])(
    "a long run inside %j",
    (text) => expectLinear(longest, (length) => text.replace(/[._…]/u, (mark) => mark.repeat(length))),
    60_000,
  );
});

function expectLinear(size: number, textOf: (length: number) => string): void {
  const time = (length: number) => {
    const story = storyOfText(textOf(length));
    // The processor's time, not the clock's: other work on the machine does not count.
    const start = process.cpuUsage();
    findGaps(story);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  const growth = () => {
    const quarter = Math.max(time(size / 4), 25);
    return time(size) / quarter;
  };
  // Four times the text takes four times as long; squares would take sixteen times, however often it is tried. A single
  // run may meet the collection of garbage.
  const first = growth();
  expect(first < 12 ? first : Math.min(growth(), growth())).toBeLessThan(12);
}
