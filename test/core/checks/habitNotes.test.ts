import fc from "fast-check";
import { addHabits, mostHabits, readHabits } from "../../../src/core/checks/habitNotes";
import { readKept, writeKept } from "../../../src/core/checks/keptNotes";

test("habits are kept through JSON, beside what was set aside and whatever else the notes hold", () => {
  const ignores = { version: 1, list: [] };
  const notes: unknown = JSON.parse(JSON.stringify(addHabits({ other: 1, ignores }, ["x", "[ words"])));
  expect(notes).toEqual({ other: 1, ignores, habits: { version: 1, list: ["x", "[ words"] } });
  expect(readHabits(notes)).toEqual(["x", "[ words"]);
});

test("habits that were kept stay when others come, and when something is set aside", () => {
  const notes = addHabits(addHabits(undefined, ["x"]), ["…", "x"]);
  expect(readHabits(notes)).toEqual(["x", "…"]);
  expect(readKept(writeKept(notes, { ignores: [], habits: [] }))).toEqual({
    ignores: [],
    habits: ["x", "…"],
    gaps: [],
  });
});

test("nothing new leaves the very same notes", () => {
  const notes = addHabits({ other: 1 }, ["x", "…"]);
  expect(addHabits(notes, ["…"])).toBe(notes);
  expect(addHabits(notes, [])).toBe(notes);
  expect(addHabits(notes, ["", "x".repeat(100)])).toBe(notes);
});

test("notes are not believed", () => {
  fc.assert(
    fc.property(fc.anything(), (notes) => {
      expect(readHabits(notes)).toEqual([]);
      expect(readHabits(addHabits(notes, ["x"]))).toEqual(["x"]);
    }),
  );
  const list = ["x", 1, null, "", "x", ["y"], "y".repeat(100), "…"];
  expect(readHabits({ habits: { version: 1, list } })).toEqual(["x", "…"]);
  expect(readHabits({ habits: { version: 2, list } })).toEqual([]);
  expect(readHabits({ habits: { version: 1, list: "x" } })).toEqual([]);
});

test("notes stay small, and full ones are not written again and again", () => {
  const many = Array.from({ length: mostHabits + 5 }, (_, index) => `way ${index}`);
  const full = addHabits(undefined, many);
  expect(readHabits(full)).toHaveLength(mostHabits);
  expect(addHabits(full, many)).toBe(full);
});
