import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findGaps, findHabits } from "../../../src/core/gaps/findGaps";
import type { Gap } from "../../../src/core/gaps/gap";
import { readMarkup } from "./markup";
import type { LabelledGap, LabelledText } from "./score";
import { storyOfText } from "./storyOfText";

/**
 * What staff have before them in the end: a document that is filled in but for one value, and one that is filled in
 * altogether. Every twelfth text of many hands, its values written in; how it left them open is known from before, as the
 * pane keeps it with the document.
 */
const folders = ["hands", "others", "more", "later", "further", "everyday"];
const texts = folders.flatMap((folder) => {
  const names = readdirSync(join(__dirname, folder)).filter((name) => name.endsWith(".txt"));
  return names
    .filter((_, index) => index % 12 === 0)
    .map((name) => readMarkup(name, readFileSync(join(__dirname, folder, name), "utf8")))
    .filter(({ gaps }) => gaps.length > 0);
});

/** As measured; the first only rises, the second only falls. */
const floors = { lastFound: 0.9918, alarmsInFilled: 4 };

test("the last value that is open is found among those that are filled in", () => {
  let asked = 0;
  const lost: string[] = [];
  for (const text of texts) {
    const habits = findHabits([storyOfText(text.text)]);
    const single = text.gaps.filter(({ group, start, end }) => group === undefined && end > start);
    for (const last of single.filter((_, index) => index % 4 === 0)) {
      asked += 1;
      const filled = fillIn(text, last);
      const open = text.text.split("\n")[last.line - 1]?.slice(last.start, last.end) ?? "";
      const found = findGaps(storyOfText(filled), undefined, habits).map((gap) => textOf(filled, gap));
      if (!found.some((mark) => mark !== "" && (mark.includes(open.trim()) || open.includes(mark))))
        lost.push(`${text.name} ${last.line}: ${open} (${last.meaning})`);
    }
  }
  expect(asked).toBeGreaterThan(800);
  expect({ lost: 1 - lost.length / asked >= floors.lastFound ? [] : lost }).toEqual({ lost: [] });
});

test("where all is filled in nothing is left to find", () => {
  const alarms = texts.flatMap((text) => {
    const habits = findHabits([storyOfText(text.text)]);
    const filled = fillIn(text);
    const unclear = new Set(text.ambiguous.map(({ line }) => line - 1));
    const found = findGaps(storyOfText(filled), undefined, habits).filter(({ paragraph }) => !unclear.has(paragraph));
    return found.map((gap) => `${text.name} ${gap.paragraph + 1}: ${textOf(filled, gap)}`);
  });
  expect({ alarms: alarms.length <= floors.alarmsInFilled ? [] : alarms }).toEqual({ alarms: [] });
});

function textOf(text: string, { paragraph, start, end }: Gap): string {
  return text.split("\n")[paragraph]?.slice(start, end) ?? "";
}

/** The text with a value at each gap but the last one. */
function fillIn({ text, gaps }: LabelledText, last?: LabelledGap): string {
  const lines = text.split("\n");
  for (const gap of gaps.filter((one) => one !== last && one.end > one.start).sort((a, b) => b.start - a.start)) {
    const line = lines[gap.line - 1] ?? "";
    const [before, open, after] = [line.slice(0, gap.start), line.slice(gap.start, gap.end), line.slice(gap.end)];
    const stop = gap.altEnd !== undefined && open.endsWith(".") ? "." : "";
    const glued = /[\p{L}:,]$/u.test(before) || (/^\s+$/.test(open) && !/(?:^|[/(\s-])$/.test(before));
    lines[gap.line - 1] =
      `${before}${glued ? " " : ""}${valueFor(gap, before)}${/^\p{L}/u.test(after) ? " " : ""}${stop}${after}`;
  }
  return lines.join("\n");
}

/** Something of the kind that the gap asks for. */
function valueFor({ meaning }: LabelledGap, before: string): string {
  if (/^ngày/.test(meaning)) return "15";
  if (/^tháng/.test(meaning)) return "11";
  if (/^năm/.test(meaning)) return before.endsWith("20") ? "25" : "2025";
  if (/^(?:giờ|phút)/.test(meaning)) return "08";
  if (/điện thoại/.test(meaning)) return "0912345678";
  if (/^(?:số|tỷ lệ|tổng|diện tích|kinh phí|chiều|mức|giá|thứ|lần|khối lượng|tuổi|độ|công suất|lãi)/.test(meaning))
    return "12";
  return /^(?:họ tên|tên người|họ và tên)/.test(meaning) ? "Nguyễn Văn An" : "An Bình";
}
