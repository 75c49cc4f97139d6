import type { Paragraph, Story } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { paragraphOf } from "./storyOfText";

test("what stands among the same neighbours is not decided again, wherever it moves", () => {
  const gap = watched(paragraphOf("Đảng ủy xã …… đã họp."));
  // More than a header and a title take.
  const others = sentences(14);
  findGaps(storyOf([...others, gap.paragraph, ...others]));
  const looks = gap.looks();
  const [found] = findGaps(storyOf([paragraphOf("Mới."), ...others, gap.paragraph, ...others]));
  expect(found).toMatchObject({ paragraph: 15, label: "tên xã" });
  // One look tells that it may hold a gap; what the gap is was known.
  expect(gap.looks() - looks).toBeLessThan(looks);
});

test("a name asked for below a signer is asked for anew when the signer changes", () => {
  const [signer, other, line] = ["BÍ THƯ", "CHỦ TỊCH", "………………"].map(paragraphOf) as [Paragraph, Paragraph, Paragraph];
  expect(findGaps(storyOf([signer, line]))[0]?.label).toBe("họ tên bí thư");
  expect(findGaps(storyOf([other, line]))[0]?.label).toBe("họ tên chủ tịch");
  expect(findGaps(storyOf([signer, line]))[0]?.label).toBe("họ tên bí thư");
});

test("a rule below the title is looked at anew where it moves down into the text", () => {
  const rule = paragraphOf(". ".repeat(14));
  const others = sentences(14);
  const top = [...sentences(6), paragraphOf("BÁO CÁO"), rule, ...others];
  const below = [...others, ...top];
  expect(findGaps(storyOf(top))).toEqual([]);
  expect(findGaps(storyOf(below))).toMatchObject([{ paragraph: others.length + 7, kind: "dots" }]);
});

test("the day that opens a document is named anew where lines above it come and go", () => {
  const day = paragraphOf("Hôm nay, ngày …… tháng 5 năm 2025, tại hội trường thôn.");
  const title = paragraphOf("BIÊN BẢN");
  for (const lines of [22, 4, 18, 30]) {
    const story = storyOf([title, ...sentences(lines), day]);
    const [found] = findGaps(story);
    const [fresh] = findGaps(storyOf(story.paragraphs.map(({ text }) => paragraphOf(text))));
    expect(found?.label).toBe(fresh?.label);
    expect(found?.label).toBe("ngày lập biên bản");
  }
});

function sentences(count: number): readonly Paragraph[] {
  return Array.from({ length: count }, (_, at) => paragraphOf(`Câu thứ ${at}.`));
}

function storyOf(paragraphs: readonly Paragraph[]): Story {
  return { kind: "body", paragraphs };
}

/** Counts how often the text is asked for. */
function watched(paragraph: Paragraph): { readonly paragraph: Paragraph; readonly looks: () => number } {
  let looks = 0;
  const { text, ...rest } = paragraph;
  const spy = Object.defineProperty({ ...rest }, "text", {
    enumerable: true,
    get: () => {
      looks += 1;
      return text;
    },
  });
  return { paragraph: spy as Paragraph, looks: () => looks };
}
