import { askOnce } from "../document/askOnce";
import type { Place } from "../document/place";
import type { DocumentSnapshot, Paragraph } from "../document/snapshot";
import { readLine } from "../gaps/line";
import { parseNumber } from "../profile/numbers";

/** A number of the whole office that a document of any hand says. */
export interface ReadFact {
  /** Facts with one label are one number. */
  readonly label: string;
  readonly place: Place;
  readonly text: string;
  readonly value: number;
  /** The unit that the sentence names, "" where it names none. */
  readonly subject: string;
}

/**
 * What reports say of their office in fixed words ("Đảng bộ có 12 chi bộ trực thuộc", "diện tích tự nhiên 1.234 ha").
 * Sentences that may speak of another time, of another body or of a part are left out, and so are tables.
 */
export function readFacts({ stories }: DocumentSnapshot): readonly ReadFact[] {
  return stories.flatMap(({ kind: story, paragraphs }) =>
    paragraphs.flatMap((paragraph, index) =>
      factsIn(paragraph).map(({ start, end, ...fact }) => ({
        ...fact,
        place: { story, paragraph: index, start, end },
      })),
    ),
  );
}

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?`;
const named = String.raw`(?: (?:xã|phường|đặc khu)[^.,;:()\d]{0,30}?)?`;
const people = String.raw`(?:dân số|toàn xã|toàn phường|xã|phường)[^.,;:()\d]{0,30}?(?: có| là| gồm|:)?\s+(?:tổng số )?`;
const peopleBehind = String.raw`\s+(?:nhân )?khẩu(?!\p{L})`;

/** What stands before the number is the first group, the number the second. Lines without `words` need no search. */
function fact(label: string, words: string, before: string, behind: string) {
  const source = String.raw`(?<!\p{L})(${before})(${number})${behind}`;
  return { label, words, pattern: new RegExp(source, "gu") };
}

const facts = [
  fact(
    "số chi bộ trực thuộc",
    "chi bộ trực thuộc",
    String.raw`đảng bộ${named}(?: hiện)?(?: nay)? (?:có|gồm)\s+(?:tổng số )?`,
    String.raw`\s+chi bộ trực thuộc(?=\s*(?:[.,;:(]|$|với |và |đảng (?:bộ|[uủ])))`,
  ),
  fact(
    "diện tích tự nhiên (ha)",
    "tự nhiên",
    String.raw`diện tích(?: đất)? tự nhiên(?: toàn xã)?(?: là|:)?\s+`,
    String.raw`\s*ha(?!\p{L})`,
  ),
  fact(
    "tổng số đảng viên",
    "tổng số đảng viên",
    String.raw`tổng số đảng viên(?: (?:của |toàn )?đảng bộ)?(?: hiện có)?(?: là|:)?\s+`,
    String.raw`(?![\d/%]|[.,]\d|\s*[/%])`,
  ),
  fact("số hộ", "khẩu", people, String.raw`\s+hộ(?: dân)?(?:,| với| và|;)\s+(?:${number})${peopleBehind}`),
  fact("số nhân khẩu", "khẩu", String.raw`${people}(?:${number})\s+hộ(?: dân)?(?:,| với| và|;)\s+`, peopleBehind),
];

/** Words of another time, of a part, of what was done with it. */
const elsewhere =
  /năm (?:19|20)\d\d|nhiệm kỳ|trước|cũ(?!\p{L})|sáp nhập|hợp nhất|so với|cùng kỳ|tăng|giảm|ban đầu|thành lập|khi đó|lúc đó|đầu năm|thời điểm|giai đoạn|nghèo|mỗi|bình quân|kết nạp|ví dụ|bộ phận|được|bị |đạt|hỗ trợ|cấp cho|phấn đấu|dự kiến/u;
const ofPart = /(?:[Tt]hôn|[Bb]ản|[Ấấ]p|[Xx]óm|[Cc]hi bộ(?: thôn| trường)?)\s+(?:\p{Lu}|\d)/u;
const subject = /(?:[Xx]ã|[Pp]hường|[Đđ]ặc khu|[Hh]uyện|[Tt]ỉnh)\s+(\p{Lu}\p{L}*(?:\s+\p{Lu}\p{L}*)*)/gu;

const factsIn = askOnce((paragraph: Paragraph) => {
  if (paragraph.cell !== undefined || !/\d\s*(?:chi b|kh|nh|h)|ng s/.test(paragraph.text)) return [];
  const line = readLine(paragraph, 0);
  return facts.flatMap(({ label, words, pattern }) =>
    (line.low.includes(words) ? [...line.low.matchAll(pattern)] : []).flatMap((match) => {
      const [, before = "", text = ""] = match;
      const start = match.index + before.length;
      const sentence = sentenceAround(line.text, start);
      const value = parseNumber(text);
      if (value === undefined || elsewhere.test(sentence.toLowerCase()) || ofPart.test(sentence)) return [];
      const name = [...sentence.matchAll(subject)].map((found) => found[1] ?? "").join(", ");
      const end = line.toRaw(start + text.length);
      return [{ label, text, value, subject: name, start: line.toRaw(start), end }];
    }),
  );
});

function sentenceAround(text: string, at: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[.;!?]\s/u)
      .at(-1) ?? "";
  const behind = text.slice(at).split(/[.;!?](?:\s|$)/u)[0] ?? "";
  return before + behind;
}
