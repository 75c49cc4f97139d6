import { numberSections, roman } from "../../../src/core/templates/numbering";
import type { Section } from "../../../src/core/templates/template";
import { heading } from "./smallKit";

const label = (id: string, mark: "*" | "-", children: readonly Section[] = []): Section => ({
  ...heading(id, id, [], children),
  kind: "label",
  mark,
});
const item = (id: string, numbering: "number" | "ordinal"): Section => ({
  ...heading(id, id),
  kind: "item",
  numbering,
});

const tree: readonly Section[] = [
  heading(
    "a",
    "A",
    [],
    [
      heading("a1", "a", [], [label("x", "*"), label("y", "-")]),
      heading(
        "a2",
        "b",
        [],
        [heading("a21", "c", [], [heading("a211", "d")]), item("i1", "number"), item("i2", "number")],
      ),
    ],
  ),
  heading("b", "B", [], [item("n1", "number"), item("n2", "number"), item("o1", "ordinal"), item("o2", "ordinal")]),
  heading("c", "C", [], [label("z", "*", [item("p1", "ordinal")]), heading("c1", "e")]),
];

test("numbers follow from the tree", () => {
  expect(Object.fromEntries(numberSections(tree, "-"))).toEqual({
    a: "I-",
    a1: "1.",
    x: "*",
    y: "-",
    a2: "2.",
    a21: "2.1.",
    a211: "2.1.1.",
    i1: "2.2.",
    i2: "2.3.",
    b: "II-",
    n1: "1.",
    n2: "2.",
    o1: "Một là,",
    o2: "Hai là,",
    c: "III-",
    z: "*",
    p1: "Một là,",
    c1: "1.",
  });
});

test("the mark of level 1 is the standard's, or the office's own", () => {
  expect(numberSections(tree, ".").get("c")).toBe("III.");
});

test("Roman numbers", () => {
  expect([1, 4, 5, 9, 14, 40].map(roman)).toEqual(["I", "IV", "V", "IX", "XIV", "XL"]);
});
