import fc from "fast-check";
import type { DocumentSnapshot, Paragraph } from "../../../src/core/document/snapshot";
import type { Answer } from "../../../src/core/filling/fillFindings";
import { fillFindings } from "../../../src/core/filling/fillFindings";
import { followWritten, undoEdits } from "../../../src/core/filling/undoFill";
import type { Written } from "../../../src/core/filling/undoFill";
import { applyTo, findGapsIn, linesOf, snapshotOf } from "./documents";

const text = ["Xã có …… thôn, …… hộ, …… nhân khẩu.", "Diện tích …… ha.", "Hết."];

function fillSome(lines: readonly string[], which: readonly number[]) {
  const before = snapshotOf(...lines);
  const findings = findGapsIn(before).filter((_, index) => which.includes(index));
  const fills = findings.map((finding, index) => ({
    finding,
    answer: { kind: "value" as const, text: `1${index}` },
  }));
  const edits = fillFindings(fills, before).map(({ edit }) => edit);
  return { before, edits, after: applyTo(before, edits) };
}

const known = (list: readonly (Written | undefined)[]) => list.filter((one) => one !== undefined);

test("every fill of a click can be taken back by itself", () => {
  const { before, edits, after } = fillSome(text, [0, 1, 2, 3]);
  const { fresh } = followWritten(before, edits, [], after);
  expect(known(fresh)).toHaveLength(4);
  const second = known(fresh)[1] as Written;
  expect(linesOf(applyTo(after, undoEdits([second])))[0]).toBe("Xã có 10 thôn, …… hộ, 12 nhân khẩu.");
});

test("a fill can be taken back after others beside it", () => {
  const first = fillSome(text, [1]);
  const written = followWritten(first.before, first.edits, [], first.after).fresh;
  const second = fillSome(linesOf(first.after), [0, 1]);
  const { kept } = followWritten(first.after, second.edits, known(written), second.after);
  expect(known(kept)).toHaveLength(1);
  expect(linesOf(applyTo(second.after, undoEdits(known(kept))))[0]).toBe("Xã có 10 thôn, …… hộ, 11 nhân khẩu.");
});

test.each<[string, (lines: string[]) => string[], string | undefined]>([
  ["a paragraph above", (lines) => ["Mới.", ...lines], "Xã có …… thôn, …… hộ, …… nhân khẩu."],
  [
    "words behind it",
    ([first = "", ...rest]) => [`${first} Nhiều.`, ...rest],
    "Xã có …… thôn, …… hộ, …… nhân khẩu. Nhiều.",
  ],
  ["the value itself", ([first = "", ...rest]) => [first.replace("10", "99"), ...rest], undefined],
  ["a letter of the value", ([first = "", ...rest]) => [first.replace("10", "100"), ...rest], undefined],
  ["the paragraph goes", ([, ...rest]) => rest, undefined],
])("somebody changes %s", (_, change, undone) => {
  const { before, edits, after } = fillSome(text, [0]);
  const changed = snapshotOf(...change([...linesOf(after)]));
  const [written] = followWritten(before, edits, [], changed).fresh;
  expect(written && linesOf(applyTo(changed, undoEdits([written])))).toEqual(
    undone === undefined ? undefined : expect.arrayContaining([undone]),
  );
});

const drop = { kind: "drop" } as const;
const value = (text: string) => ({ kind: "value", text }) as const;

/** Answers to gaps by their index, as one click. */
function answer(before: DocumentSnapshot, answers: Readonly<Record<number, Answer>>) {
  const fills = findGapsIn(before).flatMap((finding, index) => {
    const own = answers[index];
    return own === undefined ? [] : [{ finding, answer: own }];
  });
  const edits = fillFindings(fills, before).map(({ edit }) => edit);
  return { edits, after: applyTo(before, edits) };
}

test("a paragraph that went comes back where it stood, the others are followed past it", () => {
  const lines = ["Trên: …… hộ.", "- [Hằng quý, Đảng ủy họp giao ban.]", "Dưới: …… ha."];
  const before = snapshotOf(...lines);
  const { edits, after } = answer(before, { 0: value("5"), 1: drop, 2: value("5") });
  expect(linesOf(after)).toEqual(["Trên: 5 hộ.", "Dưới: 5 ha."]);
  const { fresh } = followWritten(before, edits, [], after);
  expect(linesOf(applyTo(after, undoEdits(known(fresh))))).toEqual(lines);
  const gone = known(fresh).filter((one) => one.gone !== undefined);
  expect(linesOf(applyTo(after, undoEdits(gone)))).toEqual(["Trên: 5 hộ.", lines[1], "Dưới: 5 ha."]);
});

test("dotted lines below a gap come back with it", () => {
  const lines = [
    "Nguyên nhân: ………………………………………………………………………………",
    "………………………………………………………………………………………………",
    "…………………………………………………………………………………………………",
    "Hết.",
  ];
  const before = snapshotOf(...lines);
  const { edits, after } = answer(before, { 0: value("mưa bão") });
  expect(linesOf(after)).toEqual(["Nguyên nhân: mưa bão", "Hết."]);
  const { fresh } = followWritten(before, edits, [], after);
  expect(linesOf(applyTo(after, undoEdits(known(fresh))))).toEqual(lines);
});

test("a lost paragraph comes back beside one that looks as it did, and is not offered where there is none", () => {
  const heading = { text: "I- TÌNH HÌNH", marks: [], reach: "exact", bold: true, outlineLevel: 1 } as const;
  const line = (text: string) => ({ text, marks: [], reach: "exact" }) as const;
  const sentence = line("- [Hằng quý, Đảng ủy họp giao ban.]");
  const bodyOf = (...paragraphs: readonly Paragraph[]): DocumentSnapshot => ({
    stories: [{ kind: "body", paragraphs }],
    unread: [],
  });
  const follow = (below: Paragraph) => {
    const before = bodyOf(heading, sentence, below);
    const { edits } = answer(before, { 0: drop });
    return known(followWritten(before, edits, [], bodyOf(heading, below)).fresh);
  };
  expect(undoEdits(follow(line("Dưới.")))).toMatchObject([{ ownParagraphs: "before", paragraphText: "Dưới." }]);
  expect(follow(heading)).toEqual([]);
});

test("a paragraph that was to go and stayed, empty, gets its words back", () => {
  const before = snapshotOf("Trên.", "- [Hằng quý, Đảng ủy họp giao ban.]", "Dưới.");
  const { edits } = answer(before, { 0: drop });
  const stayed = snapshotOf("Trên.", "", "Dưới.");
  const { fresh } = followWritten(before, edits, [], stayed);
  expect(linesOf(applyTo(stayed, undoEdits(known(fresh))))).toEqual(linesOf(before));
});

test("a lost paragraph is forgotten where somebody wrote at its place", () => {
  const before = snapshotOf("Trên.", "- [Hằng quý, Đảng ủy họp giao ban.]", "Dưới.");
  const { edits } = answer(before, { 0: drop });
  for (const now of [
    ["Trên.", "Mới.", "Dưới."],
    ["Khác.", "Khác nữa."],
    ["Trên.", "", "Dưới.", "Thêm."],
  ]) {
    expect(known(followWritten(before, edits, [], snapshotOf(...now)).fresh).filter(({ gone }) => gone)).toEqual([]);
  }
});

test("property: taking everything back, in any order, gives the text back", () => {
  // No two paragraphs say the same: among equals nobody can tell where one went.
  const mixed = fc
    .array(fc.constantFrom("xã có ", "…… hộ, ", "…… ha", ". ", "Đảng ủy ", "………… "), { minLength: 1, maxLength: 6 })
    .map((parts) => (index: number) => [`Dòng ${index}: ${parts.join("")}`]);
  const sentence = fc.constant((index: number) => [`- [Hằng quý, Đảng ủy họp giao ban lần ${index}.]`]);
  const long = fc.constant((index: number) => [`Nguyên nhân ${index}: ${"…".repeat(60)}`, "…".repeat(70 + index)]);
  const line = fc.oneof(mixed, sentence, long);
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), fc.infiniteStream(fc.nat()), (lines, picks) => {
      const start = snapshotOf("Đầu.", ...lines.flatMap((make, index) => make(index)), "Cuối.");
      let now = start;
      let written: (Written | undefined)[] = [];
      for (let round = 0; round < 3; round += 1) {
        const gaps = findGapsIn(now);
        const which = gaps.map((_, index) => index).filter(() => (picks.next().value as number) % 2 === 0);
        const answers = which.map((index) => [index, gaps[index]?.gapKind === "yes-no" ? drop : value(`1${index}`)]);
        const { edits, after } = answer(now, Object.fromEntries(answers) as Record<number, Answer>);
        const { fresh, kept } = followWritten(now, edits, known(written), after);
        written = [...kept, ...fresh];
        now = after;
      }
      expect(written).not.toContain(undefined);
      while (written.length > 0) {
        const index = (picks.next().value as number) % written.length;
        const one = written[index] as Written;
        const edits = undoEdits([one]);
        for (const edit of edits) expect(linesOf(now)[edit.place.paragraph]).toBe(edit.paragraphText);
        const after = applyTo(now, edits);
        const { kept } = followWritten(now, edits, known(written), after, [one]);
        expect(kept[index]).toBeUndefined();
        written = kept.filter((_, at) => at !== index);
        expect(written).not.toContain(undefined);
        now = after;
      }
      expect(linesOf(now)).toEqual(linesOf(start));
    }),
    { numRuns: 150 },
  );
});
