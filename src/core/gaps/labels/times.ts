import { datePart } from "../dates";
import { asksBefore, unitFollowing } from "../language";
import { phraseAtEnd, phrases } from "../phrases";
import { isMark, type Surroundings, wordsBefore } from "../surroundings";
import words from "../words/labels.json";
import { keptTogether, nounBefore, partOfWord } from "./words";

/** "ngày …/…/2024": the part of the date, and of which day where the words before it say so. */
export function partOfDate(place: Surroundings): string | undefined {
  const part = datePart(place) ?? partBefore(place);
  if (part === undefined) return undefined;
  const before = place.left.slice(-100).replace(printedParts, "");
  const rest = place.right.slice(0, 60);
  if (/(?:^|[\s(])từ(?:[^\p{L};:]*(?:giờ|h)[^\p{L};:]*)?$/u.test(before) && /(?:đến|tới)(?![\p{L}])/u.test(rest))
    return `${part} bắt đầu`;
  const named = /(?:^|[\s.…⋯_/])(?:ngày|tháng|năm)((?:\s\p{L}+){1,3})\s?:$/u.exec(before)?.[1];
  if (named !== undefined) return `${part}${named}`;
  if (/(?:^|[\s(])từ\s[^;:]*(?:đến|tới)(?:\shết)?$/u.test(before)) return `${part} kết thúc`;
  if (symbolBefore.test(before)) return `${part} ban hành`;
  return `${part} ${momentOf(before)}`;
}

/** "sản xuất từ năm …": no date that goes on, but a part of one is asked for. */
function partBefore(place: Surroundings): string | undefined {
  if (asksBefore(place.left) === "no" || unitFollowing(place) !== undefined) return undefined;
  return /(?:^|[\s(.…_])(ngày|tháng|năm)\s*$/u.exec(place.left)?.[1];
}

/** What of a date stands before the place: "ngày …/", "tháng … năm". */
const printedParts =
  /(?:\s|^)(?:(?:ngày|tháng|năm|sinh)\s?:?[\s\d./…⋯‥․・．_＿xdmy[\]-]*)+$|[\s\d./…⋯‥․・．_＿[\]-]+$/iu;
const symbolBefore = /[-–/]\s?[a-zđ]{1,12}$/u;

/** "Vào Đảng ngày", "họp kết thúc lúc": what happens at the time that is asked for. */
function momentOf(before: string): string {
  const { words: said, stop } = wordsBefore(before.replace(leadsToTime, "").replace(repeatedly, ""), 6);
  // "… nhà trước tháng": what a value before is counted in is nothing that happens.
  if (isMark(stop)) return "";
  let first = Math.max(0, said.length - 4);
  const opensBadly = (at: number) => {
    const [previous, word, next] = [said[at - 1] ?? "", said[at] ?? "", said[at + 1] ?? ""];
    if (partOfWord.has(`${previous} ${word}`)) return true;
    return notMoments.has(word) || /^\d/.test(word) || (links.all.has(word) && !keptTogether.has(`${word} ${next}`));
  };
  while (first < said.length && opensBadly(first)) first += 1;
  const noun = said.slice(first);
  return noun.some((word) => notMoments.has(word)) ? "" : noun.join(" ");
}

const repeatedly = /\s(?:hàng|hằng|mỗi) (?:ngày|tuần|tháng|quý|năm)$/u;
const leadsToTime = /(?:^|\s)(?:vào|lúc|hồi|trước|sau|từ|đến|đến hết|chậm nhất|cho đến|hạn)$/u;
const notMoments = new Set(words["không là việc"]);
const links = phrases(words["từ nối"]);

/** "từ ngày … đến ngày …": the first day and the last. */
export function dayOfPeriod(place: Surroundings): string | undefined {
  if (/từ ngày\s*$/.test(place.left) && /^\s*đến/.test(place.right)) return "ngày bắt đầu";
  return /từ (?:ngày|…)?[^;:]{1,50}đến (?:hết )?ngày\s*$/.test(place.left.slice(-80)) ? "ngày kết thúc" : undefined;
}

/** "nhiệm kỳ 20… - 20…": the first year and the last. */
export function yearOfPeriod(place: Surroundings): string | undefined {
  const { words: before } = wordsBefore(
    place.left
      .replace(/[\d.…⋯_]{0,12}\s?[-–]\s?(?:20)?$/u, "")
      .replace(/\s20$/, "")
      .replace(/\s*:\s*$/, ""),
    3,
  );
  const period = phraseAtEnd(before, periods);
  if (period === undefined) return undefined;
  if (/[-–]\s?(?:20)?$/u.test(place.left)) return `năm kết thúc ${period}`;
  return /^\s?[-–]\s?[\d.…⋯_]{2}/u.test(place.right) ? `năm bắt đầu ${period}` : undefined;
}

const ways = phrases(words["chỗ đi, chỗ đến"]);
const periods = phrases(words["thời kỳ"]);

/** "hồi …… giờ ……": the minutes need no word of their own. "lúc ……": when. */
export function timeOfDay(place: Surroundings): string | undefined {
  const last = wordsBefore(place.left, 1).words[0];
  if ((last === "giờ" || /[\d.…_\s]h$/.test(place.left)) && /^\s*(?:[,.]|cùng|ngày|đến|$)/.test(place.right))
    return `phút ${momentOf(timeOpening(place.left))}`;
  if (/^(?:\s*(?:đến|-|–)[\s.…⋯_\d]+)?\s*(?:giờ|h)(?![\p{L}])/u.test(place.right)) {
    if (/(?:^|[\s(:])từ\s*$/u.test(place.left)) return "giờ bắt đầu";
    if (/từ[^;]{1,30}đến\s*$/u.test(place.left)) return "giờ kết thúc";
    return `giờ ${momentOf(place.left.trimEnd())}`;
  }
  if (/^\s*(?:phút|')(?![\p{L}])/u.test(place.right)) return `phút ${momentOf(timeOpening(place.left))}`;
  if ((last === "lúc" || last === "hồi") && /^\s*(?:[,.;]|cùng|ngày|đến|tại|$)/u.test(place.right))
    return `thời gian ${nounBefore(place.left, 2) ?? ""}`;
  return undefined;
}

/** "khai mạc lúc … giờ": the words before the hour. */
function timeOpening(left: string): string {
  return left.replace(/[\s\d.…⋯‥_]*(?:giờ|h)[\s.…⋯_]*$/u, "");
}

/** "……, ngày … tháng …": where. */
export function placeOfDate(place: Surroundings): string | undefined {
  if (/\d\s?[-–]\s*$/.test(place.left)) return undefined;
  if (/^\s*,\s*ngày/.test(place.right) && (wordsBefore(place.left, 1).words.length === 0 || /\s{3}$/.test(place.left)))
    return "địa danh";
  return /^\s*ngày[^,;]{1,20}tháng/u.test(place.right) && place.left.trim() === "" ? "địa danh" : undefined;
}

/** "từ …… đến ……" without a unit: the two ends of what the words before name. */
export function endOfStretch(place: Surroundings): string | undefined {
  // "từ cọc … đến cọc …"
  const first = /(?:^|\s)từ\s((?:\p{L}+\s?){1,2}?)\s*$/u.exec(place.left)?.[1];
  if (first !== undefined && new RegExp(`^\\s*(?:đến|tới) ${first}(?!\\p{L})`, "u").test(place.right))
    return `${first} đầu`;
  const second = /(?:đến|tới)\s((?:\p{L}+\s?){1,2}?)\s*$/u.exec(place.left)?.[1];
  if (second !== undefined && new RegExp(`(?:^|\\s)từ ${second}[^\\p{L}]*(?:đến|tới)`, "u").test(place.left))
    return `${second} cuối`;
  const opens = /(?:^|\s)từ\s*$/u.test(place.left) && /^\s*(?:đến|tới)(?![\p{L}])/u.test(place.right);
  const closes =
    !opens && /(?:^|[\s(])từ\s?(?:[^\p{L};:]|\d\s?(?:h|giờ)\s?\d?){1,40}(?:đến|tới|-|–)\s*$/u.test(place.left);
  if (!opens && !closes) return undefined;
  const what = nounBefore(place.left.replace(/(?:^|\s)từ\s?[^\p{L}]*(?:đến|tới)?\s*$/u, " "), 3);
  const beforeSign = what ?? /(\p{L}+ \p{L}+)\s?:\s*từ[^:]*$/u.exec(place.left)?.[1];
  if (beforeSign !== undefined && phraseAtEnd(beforeSign.split(" "), ways) !== undefined)
    return `nơi ${opens ? "đi" : "đến"}`;
  return `${beforeSign ?? "thời gian"} ${opens ? "bắt đầu" : "kết thúc"}`;
}
