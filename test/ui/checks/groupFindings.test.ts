import type { DocumentHeading } from "../../../src/core/templates/listHeadings";
import type { Finding } from "../../../src/core/checks/finding";
import type { StoryKind } from "../../../src/core/document/place";
import { vi } from "../../../src/strings/vi";
import { findingKey, followFinding } from "../../../src/ui/checks/followFinding";
import { groupFindings } from "../../../src/ui/checks/groupFindings";

const headings = [
  heading(2, 1, "I- ĐẶC ĐIỂM TÌNH HÌNH"),
  heading(3, 2, "1. Khái  quát"),
  heading(8, 1, "II- KẾT QUẢ"),
  heading(9, 2, "1. Lãnh đạo"),
];

test("a section of the second level is named with its chapter", () => {
  expect(titles([4, 10])).toEqual(["I.1. Khái quát", "II.1. Lãnh đạo"]);
});

test("a finding in the heading itself stands under it; what stands before all headings is the top", () => {
  expect(titles([0, 2, 8])).toEqual([vi.check.beforeFirstHeading, "I- ĐẶC ĐIỂM TÌNH HÌNH", "II- KẾT QUẢ"]);
});

test("findings of one section form one group", () => {
  const [group] = groupFindings([gapAt(4), gapAt(5), gapAt(5, 7)], { headings });
  expect(group?.findings).toHaveLength(3);
});

test("the signature and the other stories are groups of their own", () => {
  const match = { sections: new Map(), signature: { paragraph: 20, lastParagraph: 24 } };
  const groups = groupFindings([gapAt(10), gapAt(21), gapAt(0, 0, "footer")], { headings, match });
  expect(groups.map(({ title }) => title)).toEqual(["II.1. Lãnh đạo", vi.draft.signature, "Chân trang"]);
});

describe("after the document was read again", () => {
  test("a finding is found again although paragraphs were added above", () => {
    const before = gapAt(5);
    const after = [gapAt(3), { ...gapAt(8), paragraphText: before.paragraphText }];
    expect(followFinding(before, after)).toBe(after[1]);
  });

  test("where it is gone the next one takes its place, and never the first", () => {
    const after = [gapAt(1), gapAt(6), gapAt(9)];
    expect(followFinding(gapAt(5), after)).toBe(after[1]);
    expect(followFinding(gapAt(20), after)).toBe(after[2]);
    expect(followFinding(gapAt(20), [])).toBeUndefined();
  });

  test("of several that say the same the nearest is meant", () => {
    const same = (paragraph: number) => ({ ...gapAt(paragraph), paragraphText: "Có …… hộ" });
    const after = [same(2), same(9), same(30)];
    expect(followFinding(same(8), after)).toBe(after[1]);
  });

  test("keys tell findings of one reading apart", () => {
    expect(new Set([gapAt(1), gapAt(1, 5), gapAt(2), gapAt(1, 0, "header")].map(findingKey)).size).toBe(4);
  });
});

function heading(paragraph: number, level: number, text: string): DocumentHeading {
  return { paragraph, level, text, title: text, kind: "heading", shape: { kind: "outline", level } };
}

function titles(paragraphs: readonly number[]): readonly string[] {
  return groupFindings(
    paragraphs.map((paragraph) => gapAt(paragraph)),
    { headings },
  ).map(({ title }) => title);
}

function gapAt(paragraph: number, start = 0, story: StoryKind = "body"): Finding {
  return {
    rule: "unfilled-gap",
    severity: "error",
    place: { story, paragraph, start, end: start + 2 },
    text: "……",
    paragraphText: `Đoạn ${story} ${paragraph} …… ……`,
    label: "số hộ",
  };
}
