import { asksBefore, predicateAfter, signBefore, unitAfter, unitFollowing, withoutClosingBracket } from "../language";
import type { Mark } from "../marks/mark";
import { phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { isMark, type Surroundings, trimmedLeft, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import numbers from "../words/numbers.json";
import { lastDocumentNamed } from "./documents";
import { headOfItem, namesQuantity, nounAfter, nounBefore, withoutRemarks } from "./words";

/** "[tên xã]", "{{ten_xa}}", "«HoTen»": the brackets say it. */
export function inBrackets({ line, right }: Surroundings, mark: Mark): string | undefined {
  if (mark.kind !== "bracket" && mark.kind !== "control") return undefined;
  const inside = line.text.slice(mark.start, mark.end).replace(/^[[<{«(＜〈【\s]+|[\]>}»)＞〉】\s]+$/gu, "");
  if (!/\p{L}/u.test(inside)) return undefined;
  const spaced = inside
    .replace(/([\p{Ll}])([\p{Lu}])/gu, "$1 $2")
    .replace(/_/g, " ")
    .toLowerCase();
  // "[số lượng] học viên": of what.
  if (spaced === "số lượng" || spaced === "số") return `số lượng ${nounAfter(right, 4)}`;
  if (!/^[a-z0-9 ]+$/.test(spaced)) return withoutInstruction(spaced);
  return spaced
    .split(" ")
    .map((word) => accented[word] ?? word)
    .join(" ");
}

function withoutInstruction(content: string): string {
  const first = phraseAtStart(content.split(/\s+/), instructions);
  return first === undefined || first === content ? content : content.slice(first.length).trim();
}

const instructions = phrases(words["lời dặn"]);
const accented: Readonly<Record<string, string>> = words["viết liền"];

/** "xã …": the name of the xã; "chức vụ …": the word itself. */
export function namedThing(place: Surroundings): string | undefined {
  const left = withoutClosingBracket(place.left);
  const before = wordsBefore(left, 5).words;
  const thing = phraseAtEnd(before, namedThings);
  const fact = phraseAtEnd(before, facts);
  if (thing !== undefined && thing.length > (fact ?? "").length) return `tên ${thing}`;
  if (before[before.length - 1] === "số" && before.length > 1 && signBefore(left) !== ":")
    return `số ${phraseAtEnd(before.slice(0, -1), numberedThings) ?? before.slice(-4, -1).join(" ")}`;
  if (before.length > 1 && /^(?:thứ|lần|đợt)$/.test(before[before.length - 1] ?? "")) return before.slice(-3).join(" ");
  // "phía Đông giáp …", "Bắc giáp …"
  const side = /(?:^|[\s,;(])((?:đông|tây|nam|bắc)(?:[\s-](?:đông|tây|nam|bắc))?)\s(?:tiếp )?giáp(?: với)?$/u.exec(
    left.trimEnd(),
  )?.[1];
  if (side !== undefined) return `nơi giáp, ranh giới phía ${side}`;
  if (before[before.length - 1] === "phía") return `phía ${nounAfter(place.right.replace(/^\s*của\s/, ""), 3)}`;
  if (fact === undefined) return undefined;
  // "hệ số phụ cấp chức vụ …": what the fact is a part of.
  const whole = nounBefore(left, 6);
  return whole !== undefined && namesQuantity(whole) && whole !== fact && whole.endsWith(` ${fact}`)
    ? whole
    : inFull(fact);
}

export function inFull(phrase: string): string {
  if (numbered.has(phrase)) return `số ${phrase}`;
  return peopleCounted.has(phrase) ? `số ${phrase}` : (fullWords[phrase] ?? phrase);
}

const numbered = new Set(words["số của"]);
const peopleCounted = new Set(words["đếm người"]);
const fullWords: Readonly<Record<string, string>> = words["nói đủ"];

const numberedThings = phrases(numbers["có số"]);
export const people = phrases(asks["người"]);
export const namedThings = phrases(asks["tên riêng"]);
const facts = phrases([...asks["thông tin"], ...words["đếm người"]]);

/** "Nguyên nhân: …", "Giáo viên chủ nhiệm: cô …": the words before the last colon of the stretch. */
export function beforeColon(place: Surroundings): string | undefined {
  const colon = place.left.lastIndexOf(":");
  if (colon < 0 || place.left.length - colon > 30 || /[.…,;]/.test(place.left.slice(colon))) return undefined;
  if (wordsBefore(place.left.slice(colon + 1), 4).words.length > 2) return undefined;
  const item = place.left.slice(0, colon).replace(/^.*\S\s{3,}/u, "");
  const said = headOfItem(withoutRemarks(item).replace(timeBeforeColon, ""));
  const name = /^(.*[^.…⋯_\s])[\s.…⋯_]+$/u.exec(place.left.slice(0, colon))?.[1];
  if (said === "" && isMark(trimmedLeft(place.left.slice(0, colon)).slice(-1))) return opinion;
  // "Đ/c ……: ……": what somebody says, whose name is open too.
  if (name !== undefined && phraseAtEnd(wordsBefore(withoutClosingBracket(name), 3).words, people) !== undefined)
    return opinion;
  const asked = prepositions[said];
  if (asked !== undefined) return asked;
  if (said.endsWith("bằng chữ")) return `${amountBefore(place.left)} bằng chữ`;
  const entrusted = /^(.+) cho$/.exec(said)?.[1];
  if (entrusted !== undefined && entrustings.has(entrusted)) return `họ tên người được ${entrusted}`;
  if (said === "" || said === "kính gửi" || said === "kính trình") return said === "" ? undefined : "nơi gửi";
  return said === "tôi là" || said === "tôi tên là" || said === "tên tôi là" ? "họ tên" : inFull(said);
}

export const opinion = "nội dung ý kiến";

const entrustings = new Set(words["giao cho ai"]);

/** "đến 31/12/2023 là": when, not what. */
const timeBeforeColon = /\s(?:tính )?(?:đến|từ)(?: ngày)? [\d/.-]{4,10}(?: là)?\s*$/u;

/** "Cộng: … đồng (bằng chữ: …)": the amount that is written out. */
function amountBefore(left: string): string {
  const outside = left.slice(0, Math.max(0, left.lastIndexOf("(")));
  const before = outside
    .replace(/[\s.…⋯‥․_\]>]*\s?\p{L}*(?:\/\p{L}+)?\s*$/u, "")
    .replace(/[[<][^[<]*$|\s*:?\s*$/u, "")
    .replace(/\s*:\s*$/, "");
  const noun = nounBefore(before, 5);
  return noun === undefined || sums.has(noun) ? "số tiền" : noun;
}

const sums = new Set(words["cộng lại"]);

/** "Kinh phí: … đồng (…)": the amount in words. */
export function amountInWords(place: Surroundings): string | undefined {
  if (!/(?:đồng|đ|vnđ)\s?\(\s*$/u.test(place.left) || !/^\s*[).]/.test(place.right)) return undefined;
  return `${amountBefore(place.left)} bằng chữ`;
}

/** "……… là xã nằm ở phía …": the subject of the sentence. */
export function subject(place: Surroundings): string | undefined {
  if (!predicateAfter(place.right) || wordsBefore(place.left, 1).words.length > 0) return undefined;
  const after = wordsAfter(place.right, 5).words.slice(1);
  const level = place.right.trimStart().startsWith("là") ? phraseAtStart(after, namedThings) : undefined;
  return level === undefined ? "tên đơn vị, cá nhân" : `tên ${level}`;
}

/** "tại ……", "phối hợp với ……", "Kế hoạch về ……": what the preposition asks for, of what stands before it. */
export function afterPreposition(place: Surroundings): string | undefined {
  const before = wordsBefore(place.left, 4).words;
  const last = phraseAtEnd(before, prepositionWords);
  const asked = last === undefined ? undefined : prepositions[last];
  if (last === undefined || asked === undefined) return undefined;
  if (last === "về") return `${asked} ${lastDocumentNamed(place.left) ?? nounBefore(place.left, 3) ?? ""}`;
  const rest = place.left.trimEnd().slice(0, -last.length);
  if (last === "do" && /^\s*cấp(?![\p{L}])/u.test(place.right)) return "nơi cấp";
  const office = /^\s*(?:làm|giữ)\s+(?:chức (?:vụ )?)?((?:\p{L}+\s?){1,4})/u.exec(place.right)?.[1];
  if (office !== undefined) return `họ tên ${office}`;
  if (last === "do" || last === "cho") return `${asked} ${nounAfter(place.right, 2) || (nounBefore(rest, 2) ?? "")}`;
  if (last === "tại" && /cấp/.test(place.left.slice(-80)) && !/cấp (?:ủy|trên|dưới)/.test(place.left.slice(-80)))
    return "nơi cấp";
  return `${asked} ${nounBefore(rest, 2) ?? ""}`;
}

const prepositions: Readonly<Record<string, string>> = words["giới từ"];
const prepositionWords = phrases(Object.keys(prepositions));

/** "tốt …, khá …, trung bình 01": the value of a word that says which of those counted before. */
export function parallelCount(place: Surroundings): string | undefined {
  if (asksBefore(place.left) !== "no" || !/^\s*(?:[,;.)]|$)/.test(place.right)) return undefined;
  const end = Math.max(place.left.lastIndexOf(","), place.left.lastIndexOf("("), place.left.lastIndexOf(";"));
  if (end < 0) return undefined;
  const counted = /(?:[.…⋯_\d]|\s{2})\s?(\p{L}[^.…⋯_\d;:]{0,60})$/u.exec(place.left.slice(0, end))?.[1];
  const unit = counted === undefined ? undefined : unitAfter(counted)?.unit;
  const noun = nounBefore(place.left, 4);
  return unit === undefined || noun === undefined || moments.has(unit) ? undefined : `số ${unit} ${noun}`;
}

const moments = new Set(["giờ", "phút", "ngày", "tháng", "năm", "tuần", "h"]);

/** "Kèm theo: … chứng từ": what is counted after the colon. */
export function countedAfterColon(place: Surroundings): string | undefined {
  if (signBefore(place.left) !== ":" || !/^\s\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 2)))
    return undefined;
  const counted = countedThing(place);
  return counted === undefined ? undefined : `${counted} ${beforeColon(place) ?? ""}`;
}

/** "thành lập … đoàn kiểm tra", "…, … pano": no unit that our lists know, but something that is counted. */
export function countedThing(place: Surroundings): string | undefined {
  if (unitFollowing(place) !== undefined || !/^\s*\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 4)))
    return undefined;
  if (phraseAtStart(wordsAfter(place.right, 4).words, notCounted) !== undefined) return undefined;
  if (asksBefore(place.left) === "may" || phraseAtEnd(wordsBefore(place.left, 5).words, whoWords) !== undefined)
    return undefined;
  const noun = nounAfter(place.right.replace(/^\s?\/\s?(?:[.…⋯‥_\d]+|\[[^\]]*\])/u, ""), 5);
  return noun.length < 2 ? undefined : `số ${noun}`;
}

const whoWords = phrases(words["hỏi ai"]);
const notCounted = phrases([...words["ngắt"], ...words["không đếm"]]);

/** "Xếp loại chi bộ: năm 2020 đạt …": of that year what stands before the colon. */
export function ofYear(place: Surroundings): string | undefined {
  const noun = nounBefore(place.left, 3);
  const colon = place.left.lastIndexOf(":");
  if (colon < 0 || noun === undefined || !/^năm \d{4}$/.test(noun)) return undefined;
  return `${headOfItem(withoutRemarks(place.left.slice(0, colon)))} ${noun}`;
}
