import fc from "fast-check";
import { mostIgnores, readIgnores, writeIgnores } from "../../../src/core/checks/ignoreNotes";
import { sortOutIgnored } from "../../../src/core/checks/ignores";
import type { Ignore } from "../../../src/core/checks/ignores";
import { snapshotOf } from "../filling/documents";
import { findingsIn, letter, setAside } from "./setAside";

describe("a finding that a person set aside", () => {
  test.each([
    ["as it stands", (lines: string[]) => lines],
    ["after paragraphs were added above", (lines: string[]) => ["Mới.", "", "Mới nữa.", ...lines]],
    ["after another gap of the paragraph was filled", replace(1, "…… hộ", "1.200 hộ")],
    ["after the paragraphs beside it were written anew", replace(2, /.*/, "Đoạn khác hẳn.")],
    ["after its dots were typed anew", replace(1, "…… ha", "............ ha")],
    ["after the blanks around were doubled", replace(1, "diện tích", "diện  tích ")],
  ])("is found again %s", (_name, edit) => {
    const ignore = setAside(letter, 0);
    expect(ignoredTexts(edit([...letter]), [ignore])).toEqual([expect.stringMatching(/^Xã có diện\s+tích/)]);
  });

  test("is gone when its gap is filled, and no other takes its place", () => {
    const ignore = setAside(letter, 0);
    expect(ignoredTexts(replace(1, "…… ha", "12 ha")([...letter]), [ignore])).toEqual([]);
  });

  test("is told from its twin by the lines around, and never leads to it", () => {
    const [first, second] = [setAside(letter, 5), setAside(letter, 6)];
    expect(ignoredParagraphs(letter, [first])).toEqual([6]);
    expect(ignoredParagraphs(letter, [second])).toEqual([7]);
    expect(ignoredParagraphs(letter, [first, second])).toEqual([6, 7]);
    // One of the two goes: the other is not taken for it.
    expect(ignoredParagraphs(without(letter, 7), [second])).toEqual([]);
    expect(ignoredParagraphs(without(letter, 6), [first])).toEqual([]);
    // One is filled: the other is still known.
    expect(ignoredParagraphs(replace(6, "……", "12")([...letter]), [second])).toEqual([7]);
  });

  test("among places that say the same in every line, is told by its number, and all come back when one goes", () => {
    const form = Array.from({ length: 9 }, () => "Họ và tên: ……");
    const ignore = setAside(form, 4);
    expect(ignore.among).toEqual({ count: 3, index: 1 });
    expect(ignoredParagraphs(form, [ignore])).toEqual([4]);
    expect(ignoredParagraphs(form.slice(1), [ignore])).toEqual([]);
  });

  test("with few words of its own it comes back when all around it changed", () => {
    const ignore = setAside(["Một.", "Hai.", "Ba.", "Ghi: ……", "Bốn."], 0);
    expect(ignoredParagraphs(["Khác.", "Khác nữa.", "Lại khác.", "Ghi: ……", "Hết."], [ignore])).toEqual([]);
  });
});

describe("the notes of a document", () => {
  const ignore = setAside(letter, 6);

  test("keep ignores, through JSON, beside what else they hold", () => {
    const notes: unknown = JSON.parse(JSON.stringify(writeIgnores({ other: 1 }, [ignore])));
    expect(notes).toMatchObject({ other: 1 });
    expect(readIgnores(notes)).toEqual([ignore]);
  });

  test("are not believed", () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(Array.isArray(readIgnores(value))).toBe(true)));
    const broken = [
      { ...ignore, rule: "constructor" },
      { ...ignore, left: "x" },
      { ...ignore, above: [] },
      { ...ignore, text: "x".repeat(501) },
      { ...ignore, among: { count: 1, index: 1 } },
      null,
    ];
    expect(readIgnores({ ignores: { version: 1, list: [...broken, ignore] } })).toEqual([ignore]);
    expect(readIgnores({ ignores: { version: 2, list: [ignore] } })).toEqual([]);
  });

  test("stay small", () => {
    const many = Array.from({ length: mostIgnores + 5 }, () => ignore);
    expect(readIgnores(writeIgnores(undefined, many))).toHaveLength(mostIgnores);
  });
});

function replace(line: number, found: string | RegExp, by: string) {
  return (lines: string[]) => lines.map((text, index) => (index === line ? text.replace(found, by) : text));
}

function without(lines: readonly string[], line: number): readonly string[] {
  return lines.filter((_, index) => index !== line);
}

function ignoredIn(lines: readonly string[], ignores: readonly Ignore[]) {
  return sortOutIgnored(findingsIn(lines), ignores, snapshotOf(...lines)).ignored.map(({ finding }) => finding);
}

function ignoredTexts(lines: readonly string[], ignores: readonly Ignore[]) {
  return ignoredIn(lines, ignores).map(({ paragraphText }) => paragraphText);
}

function ignoredParagraphs(lines: readonly string[], ignores: readonly Ignore[]) {
  return ignoredIn(lines, ignores).map(({ place }) => place.paragraph);
}
