import type { LayoutStandard } from "../document/standard";
import type { Section } from "./template";

/** The number or mark that stands before a node of the tree, as it is printed: "I-", "2.1.", "*", "Một là,". */
export type SectionNumbers = ReadonlyMap<string, string>;

/**
 * Numbers the tree. Headings and numbered items share the count under their nearest heading; labels are transparent;
 * ordinals count among their siblings.
 */
export function numberSections(
  sections: readonly Section[],
  heading1: LayoutStandard["marks"]["heading1"],
): SectionNumbers {
  const numbers = new Map<string, string>();
  const count = (nodes: readonly Section[], above: readonly number[], counter: { next: number }) => {
    let ordinal = 0;
    for (const node of nodes) {
      if (node.kind === "label") {
        numbers.set(node.id, node.mark ?? "*");
        count(node.children, above, counter);
      } else if (node.kind === "item" && node.numbering === "ordinal") {
        numbers.set(node.id, `${ordinals[ordinal++] ?? String(ordinal)} là,`);
        count(node.children, above, counter);
      } else {
        const own = [...above, counter.next++];
        numbers.set(node.id, printNumber(own, heading1));
        count(node.children, own, { next: 1 });
      }
    }
  };
  count(sections, [], { next: 1 });
  return numbers;
}

/** [1] -> "I-", [2, 1] -> "1.", [2, 2, 3] -> "2.3.": the first level is not repeated below. */
function printNumber(path: readonly number[], heading1: LayoutStandard["marks"]["heading1"]): string {
  return path.length === 1 ? `${roman(path[0] ?? 0)}${heading1}` : `${path.slice(1).join(".")}.`;
}

export function roman(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of romanSteps) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}

const romanSteps: readonly (readonly [number, string])[] = [
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

export const ordinals: readonly string[] = [
  "Một",
  "Hai",
  "Ba",
  "Bốn",
  "Năm",
  "Sáu",
  "Bảy",
  "Tám",
  "Chín",
  "Mười",
  "Mười một",
  "Mười hai",
];
