import fc from "fast-check";
import { mostKeptGaps, readKeptGaps, writeKeptGaps } from "../../../src/core/checks/gapNotes";
import type { KeptGap } from "../../../src/core/checks/keptGaps";
import { addHabits, readHabits } from "../../../src/core/checks/habitNotes";
import { readKept, writeKept } from "../../../src/core/checks/keptNotes";

const gap: KeptGap = {
  story: "body",
  paragraph: "1x2y3z",
  start: 25,
  end: 26,
  kind: "dots",
  label: "số hài cốt có tên",
  unit: "hài cốt",
  among: { count: 2, index: 1 },
};

test("gaps are kept through JSON, beside whatever else the notes hold", () => {
  const habits = addHabits({ other: 1 }, ["x"]);
  const notes: unknown = JSON.parse(JSON.stringify(writeKeptGaps(habits, [gap])));
  expect(readKeptGaps(notes)).toEqual([gap]);
  expect(readHabits(notes)).toEqual(["x"]);
  expect(notes).toMatchObject({ other: 1 });
  expect(readKept(writeKept(notes, { ignores: [], habits: [] }))).toEqual({ ignores: [], habits: ["x"], gaps: [gap] });
});

test("the newest are kept, and the same leave the very same notes", () => {
  const notes = writeKeptGaps(undefined, [gap]);
  expect(writeKeptGaps(notes, [{ ...gap }])).toBe(notes);
  expect(readKeptGaps(writeKeptGaps(notes, [{ ...gap, start: 24 }]))).toEqual([{ ...gap, start: 24 }]);
  expect(readKeptGaps(writeKeptGaps(notes, []))).toEqual([]);
  const none = { other: 1 };
  expect(writeKeptGaps(none, [])).toBe(none);
});

test("notes stay small", () => {
  const many = Array.from({ length: mostKeptGaps + 5 }, (_, at) => ({ ...gap, start: at, end: at + 1 }));
  const notes = writeKeptGaps(undefined, many);
  expect(readKeptGaps(notes)).toHaveLength(mostKeptGaps);
  expect(writeKeptGaps(notes, many)).toBe(notes);
});

test.each([
  { story: "margin" },
  { kind: "cell" },
  { kind: 1 },
  { paragraph: "" },
  { paragraph: 5 },
  { start: -1 },
  { start: 1.5 },
  { start: 26 },
  { end: "26" },
  { label: "" },
  { label: "x".repeat(300) },
  { unit: 1 },
  { among: "1" },
  { among: { count: 1, index: 1 } },
  { among: { count: 2, index: -1 } },
])("notes are not believed: %j", (wrong) => {
  const list = [{ ...gap, ...wrong }, gap];
  expect(readKeptGaps({ gaps: { version: 1, list } })).toEqual([gap]);
});

test("whatever the notes are, nothing is read that is no gap", () => {
  fc.assert(fc.property(fc.anything(), (notes) => expect(readKeptGaps(notes)).toEqual([])));
  for (const list of [["x"], [null], "x"]) expect(readKeptGaps({ gaps: { version: 1, list } })).toEqual([]);
  expect(readKeptGaps({ gaps: { version: 2, list: [gap] } })).toEqual([]);
});
