import { firstSign, isDash } from "../characters";
import { datePart } from "../dates";
import { asksBefore } from "../language/asking";
import { documentTypes, followsHour } from "../language/numbers";
import { signBefore } from "../language/position";
import { unitAfter, unitFollowing } from "../language/units";
import { stretchAt, stretchText } from "../line";
import type { Page } from "../page";
import { phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { isMark, type Surroundings, trimmedLeft, withoutColon, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import { documentDated, documentOpened, lastDocumentNamed, minutesOfWhat } from "./documents";
import {
  earlierNoun,
  extremes,
  headBeforeColon,
  itemMark,
  keptTogether,
  namesQuantity,
  nounAfter,
  nounBefore,
  partOfWord,
  wholeWords,
  saysValid,
} from "./words";
import { countWords, firstWord, splitWords } from "../split";

const timeWords = "vào|hồi|lúc|giờ|phút|h|sáng|trưa|chiều|tối|ngày|tháng|năm";

/** "ngày …/…/2024": the part of the date, and of which day where the words before it say so. */
export function partOfDate(page: Page, place: Surroundings): string | undefined {
  const said = place.left.trimEnd();
  const lunar = firstSign(place.right) === "t" && lunarMonth.test(place.right);
  if (lunar && /(?:^|[\s(])(?:tức|nhằm)\s*$/u.test(place.left)) return "ngày (âm lịch)";
  if (lunar && /(?:^|[\s(])ngày\s*$/u.test(place.left))
    return `ngày ${momentOf(place.left.replace(/(?:^|[\s(])ngày\s*$/u, "").replace(hourBefore, ""))} (âm lịch)`;
  const day = said.endsWith("ồng") || said.endsWith("ùng") ? /(?:^|[\s(])(?:mồng|mùng)$/u.exec(said) : null;
  if (day !== null) return `ngày ${dayInMonth(place.left.slice(0, day.index))} ${lunar ? "(âm lịch)" : ""}`;
  if (endsWithTo(said) && /(?:^|\s)từ (?:ngày )?(?:mồng|mùng)[^a-zA-ZÀ-ỹ;:]{1,20}(?:đến|tới)$/.test(said))
    return "ngày kết thúc";
  const part = datePart(place) ?? partBefore(place);
  if (part === undefined || (part === "tháng" && numberedThing.test(place.left))) return undefined;
  // "sốt xuất huyết tuần …/2025"
  if (part === "tháng" && said.endsWith(" tuần")) return "số thứ tự tuần";
  if (/(?:^|[\s,;(])s[ia]nh(?: ngày| tháng| năm|:|[\s\d./…⋯‥․・．_＿])*$/u.test(place.left.slice(-60)))
    return `${part} sinh`;
  const other = otherCalendar(place);
  if (other !== undefined) return `${part} (${other})`;
  const drawnUp = standsAlone(place)
    ? documentDated(page, place)
    : opensDocument.test(place.left)
      ? documentOpened(page, place)
      : undefined;
  if (drawnUp !== undefined) return `${part} ${drawnUp}`;
  const before = withoutHour(place.left.slice(-120).replace(printedParts, ""));
  const rest = place.right.slice(0, 60);
  if (
    /(?:^|[\s(])từ(?:[^a-zA-ZÀ-ỹ;:]*(?:giờ|h)[^a-zA-ZÀ-ỹ;:]*)?$/.test(before) &&
    /(?:đến|tới)(?![a-zA-ZÀ-ỹ])/.test(rest)
  )
    return `${part} bắt đầu`;
  const counted = /(?:^|\s)(tính|kể|áp dụng|thực hiện|hiệu lực|thi hành) từ$/u.exec(before);
  if (counted !== null && !/^(?:tính|kể)$/.test(counted[1] ?? "")) return `${part} bắt đầu ${counted[1] ?? ""}`;
  if (counted !== null) return `${part} bắt đầu ${momentOf(before.slice(0, counted.index))}`;
  const named = /(?:^|[\s.…⋯_/])(?:ngày|tháng|năm)((?:\s[a-zA-ZÀ-ỹ]+){1,5})\s?:$/.exec(before)?.[1];
  if (named !== undefined) return `${part}${named}`;
  if (/(?:^|[\s(])từ(?: (?:ngày|tháng|năm))?[\s.…⋯_\d][^;:]*(?:đến|tới)(?:\shết)?$/u.test(before))
    return `${part} kết thúc`;
  // "thẻ có giá trị đến ngày …": until when.
  const until = / đến(?: hết)?$/.exec(before);
  if (until !== null && saysValid.test(before.slice(0, until.index))) return `${part} hết hạn`;
  const cited = before.replace(/,\s?$/, "");
  if (symbolBefore.test(cited)) return `${part} ban hành ${lastDocumentNamed(cited.replace(symbolBefore, "")) ?? ""}`;
  if (part !== "năm" && deadline.test(before))
    return `${part} ${lastDay(before) || headOfDate(place.left) || `hết hạn ${happeningBehind(place)}`}`;
  const document = /([a-zA-ZÀ-ỹ]+ [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?) số(?:\s?[.…⋯_\d]{1,30}|\s{2,30})?\s*,?$/.exec(
    before,
  )?.[1];
  const signed = document === undefined ? undefined : phraseAtEnd(splitWords(document), documentTypes);
  if (signed !== undefined) return `${part} ký ${signed}`;
  // "Đến ngày …/9, toàn xã có …": what is counted stands behind.
  if (
    /tính đến(?: hết)?(?: ngày)?$/u.test(before) ||
    (/^[\s\-+*•]*đến(?: hết)?$/u.test(before) && tellsCount.test(place.right))
  )
    return `${part} chốt số liệu`;
  const starts = /^\s*trở đi/u.test(place.right) ? "bắt đầu " : "";
  if (/(?:^|\s)(?:xong|hoàn thành)(?: xong)? (?:trong|vào)$/u.test(before)) return `${part} hoàn thành`;
  if (part === "năm" && partOfYear.test(before)) return part;
  const happening = momentOf(before) || headOfDate(place.left) || happeningBehind(place) || spokenOf(before);
  return `${part} ${starts}${happening}`;
}

/** "phản biện Đề án …… ngày …": what the sentence spoke of before its last value. */
function spokenOf(before: string): string {
  const noun = earlierNoun(`${before} `) ?? "";
  // "Quyết định thanh tra số … ngày": of the paper that has the number.
  const cited = noun.endsWith(" số") ? lastDocumentNamed(before) : undefined;
  if (cited !== undefined) return `ban hành ${cited}`;
  return noun.includes(" ") && !saysWhen.test(noun) ? noun : "";
}

/** "6 tháng đầu năm …", "so với cùng kỳ năm …": which year, and nothing that happens in it. */
const partOfYear = /(?:^|\s)(?:(?<!lần )(?:đầu|giữa|cuối)|cùng kỳ|quý [ivx\d]{1,3})$/u;

const tellsCount = /^[^a-zA-ZÀ-ỹ]*(?:năm[^a-zA-ZÀ-ỹ]*)?,\s?(?:toàn|cả|đã|còn|có|chi bộ|đảng bộ)(?![a-zA-ZÀ-ỹ])/;
const saysWhen = /\d|(?:^|\s)(?:số|thứ|tại|ở|giờ|h|lúc|hồi|ngày|tháng|nhằm|tức)(?:\s|$)/u;

/** "Phú Vinh, ngày … tháng … năm …" in a column of its own: the day of the document itself. */
function standsAlone({ line, from, to }: Surroundings): boolean {
  return to - from < longestDate && dateAlone.test(line.low.slice(from, to));
}

const longestDate = 120;

/** A run of these words, of signs and of numbers, as the source of an expression. */
function nothingBut(alternatives: string): string {
  return `(?:[^a-zA-ZÀ-ỹ]|(?<![a-zA-ZÀ-ỹ])(?:${alternatives})(?![a-zA-ZÀ-ỹ]))*`;
}

/** "Hôm nay, hồi 8 giờ, ngày …", "Căn cứ nhu cầu của hai bên, hôm nay, ngày …": the first sentence of minutes and contracts. */
const opensDocument = new RegExp(
  `(?:^[\\s\\-+*•]*(?:hôm nay|bữa nay|(?:vào )?(?:hồi|lúc))|[,;:] (?:hôm nay|bữa nay))(?![a-zA-ZÀ-ỹ])${nothingBut(`${timeWords}|là`)}$`,
  "u",
);

const dateAlone =
  /^(?!\s*hôm nay|.*(?:lúc|hồi|giờ)(?![a-zA-ZÀ-ỹ]))(?:(?:(?:[^:;()]{0,60},)?\s*ngày(?:[^a-zA-ZÀ-ỹ]|xx+|dd){0,40}|[^:;().\d]{2,40},\s*)tháng(?:[^a-zA-ZÀ-ỹ]|xx+|mm){0,40}(?:năm(?:[^a-zA-ZÀ-ỹ]|xx+|yy+){0,40})?|[^:;,()\d]{2,40},\s?ngày(?:[^a-zA-ZÀ-ỹ/]{1,16}|\s?xx+|\s?dd)\/(?:[^a-zA-ZÀ-ỹ]|xx+|mm|yy+){1,30})$/;

/** "vào chiều thứ … hằng tuần", "lúc 8 giờ, thứ …": which day of the week, and of what. */
function weekday(left: string, right: string): string | undefined {
  const said = trimmedLeft(left);
  if (!said.endsWith(" thứ")) return undefined;
  const before = said.slice(0, -" thứ".length);
  const event = before.replace(hourBefore, "").replace(dayBefore, "");
  if (!everyWeek.test(right) && event === before) return undefined;
  const what = momentOf(event);
  return `thứ trong tuần ${what.startsWith("thứ") ? "" : what}`;
}

const dayBefore = /(?:(?:^|\s)(?:vào|trước|(?:các|cả) ngày|(?:(?:các|mỗi) )?(?:buổi )?(?:sáng|trưa|chiều|tối)))+$/u;

const everyWeek = /^\s*(?:(?:hằng|hàng|mỗi|trong|đầu|cuối) tuần|tuần)(?![a-zA-ZÀ-ỹ])/;

/** "dự kiến tối …/…": behind a part of the day stands a day and its month. */
export function dayOrMonth(place: Surroundings): string | undefined {
  const { left, right } = place;
  const next = firstSign(right);
  const day = weekday(left, right);
  if (day !== undefined) return day;
  if (left.includes("chính thức") && admitted.test(left)) return "ngày chính thức vào Đảng";
  // "vào các ngày …/8 và …/10"
  if (next === "/" && monthAhead.test(right) && daysBefore.test(left)) return "ngày";
  // "tính tròn … năm … tháng.": how long, no month of a year.
  if (next === "t" && monthsCounted.test(right) && yearsBefore.test(left)) return "số tháng";
  // "XX - XX/6" in a cell: from one day to another.
  if (isDash(next) && left.trim() === "" && daysAhead.test(right)) return "ngày bắt đầu";
  // "nở rộ vào khoảng …-…/5"
  const about = firstOfDays.exec(left);
  if (about !== null && isDash(next) && daysAhead.test(right))
    return `ngày bắt đầu ${momentOf(left.slice(0, about.index))}`;
  const whole = place.line.low.slice(Math.max(0, place.start - 100), place.start);
  const until = isDash(signBefore(whole)) && monthAhead.test(right) ? secondOfDays.exec(whole) : null;
  if (until !== null) return `ngày kết thúc ${momentOf(whole.slice(0, until.index))}`;
  if (next === "/" && firstDay.test(left) && monthAhead.test(right)) return "ngày kết thúc";
  if (next !== "/" && next !== "t" && signBefore(left) !== "/") return undefined;
  const isDay = /^\s?(?:\/(?:\s?[.…⋯_\d]|\s{2})|tháng(?![a-zA-ZÀ-ỹ]))/.test(right);
  if (!isDay && !/(?:[.…⋯_]\s?|\s{2})\/\s?$/.test(left)) return undefined;
  // "chậm nhất là …/12"
  if (next === "/" && monthAhead.test(right) && latest.test(left)) return `ngày ${headOfDate(left)}`.trim();
  const before = (isDay ? left : left.replace(/[.…⋯_\s]+\/\s?$/, "")).replace(/,\s*$/, "");
  const time = phraseAtEnd(wordsBefore(before, 1).words, partsOfDay);
  if (time === undefined) return undefined;
  // "ra quân sáng Chủ nhật …/4"
  const said = before
    .trimEnd()
    .slice(0, -time.length)
    .replace(/,?\s*(?:dự kiến|(?:(?:sáng|trưa|chiều|tối) )?(?:thứ|chủ))\s*$/u, "");
  return `${isDay ? "ngày" : "tháng"} ${headOfDate(before) || momentOf(said) || happeningBehind(place)}`.trim();
}

/** "Ngày vào Đảng: 19/5/2010, chính thức …" */
const admitted = /(?:vào|kết nạp) đảng[^.;]{0,50}[\d.…⋯_\s][,;(]?\s?chính thức\s?:?\s*$/u;
const daysAhead = /^\s?[-–]\s?[\d.…⋯_]{1,6}\/\d{1,2}(?![\d/])/;
const firstOfDays = /\s(?:vào )?(?:khoảng|dịp)(?: ngày)?\s*$/u;
const secondOfDays = /\s(?:vào )?(?:khoảng|dịp)(?: ngày)?\s?[\d.…⋯_]{1,8}\s?[-–]\s?$/u;
const firstDay = /^\s*[\d.…⋯_]{1,6}\s?[-–]\s?$/;
const monthAhead = /^\s?\/\s?\d{1,2}(?!\d)/;
const monthsCounted = /^\s*tháng\s*(?:[.,;)]|$)/;
const yearsBefore = /(?:[.…⋯_\d]|[ \u00a0]{2})\s?năm\s*$/;
const daysBefore = /(?:^|\s)ngày\s?[^.;:a-zA-ZÀ-ỹ]{1,20}\/\d{1,2} và\s*$/;
const latest = /(?:^|\s)(?:chậm|muộn) nhất(?: là)?\s*$/u;
const partsOfDay = phrases(asks["ngày trong tuần, buổi"]);

/** "Ngày …/4 xảy ra xô xát", "- Ngày …/6: bế giảng", "Ngày …/…/2025, chi bộ họp": what happens is said behind the date. */
function happeningBehind({ left, right }: Surroundings): string {
  const [, comma, behind] = behindDate.exec(right) ?? [];
  if (
    behind === undefined ||
    // "từ ngày …/…/2026. Địa điểm:": another sentence.
    /^[\s\d./…⋯_-]*\d{4}\.\s/.test(right) ||
    notHappening.has(firstWord(behind.trim())) ||
    (comma === "," && !opensWithDate.test(left))
  )
    return "";
  const noun = nounAfter(behind.replace(/ (?:đã|sẽ|vừa) /u, " "), comma === "," ? 6 : 4);
  const says = comma === "," ? !saysNobody.test(noun) : unitAfter(noun) === undefined;
  return says && countWords(noun) > 1 ? noun : "";
}

const behindDate =
  /^[\s\d./…⋯_-]*(?:(?:tháng|năm)(?![a-zA-ZÀ-ỹ])[\s\d./…⋯_]*){0,2}(?:(?:hằng|hàng) (?:tháng|tuần|năm)|âm lịch|vừa qua)?([:,]?)\s*([a-zA-ZÀ-ỹ].*)$/;
/** Nothing but the date and its hour stands before. */
const opensWithDate = new RegExp(`^${nothingBut(`${timeWords}|đêm|hôm|từ|đến|hết|chậm nhất|muộn nhất|trước`)}$`, "u");
const saysNobody = /^(?:nhà|chúng tôi|hai bên|các bên|bà con|chúng ta)(?:\s|$)/u;

/** "(tức ngày …", "(nhằm ngày …", "ngày … tháng … năm Ất Tỵ": the same day in the other calendar. */
function otherCalendar({ left, right }: Surroundings): "âm lịch" | "dương lịch" | undefined {
  if (lunarAhead.test(right)) return "âm lịch";
  if (/^[^()]{0,40}dương lịch/u.test(right)) return "dương lịch";
  if (!/\((?:tức|nhằm)(?: là)?(?: thứ [^()]{1,12},?)? ngày[^()]*$/u.test(left)) return undefined;
  return isLunar.test(left) ? "dương lịch" : undefined;
}

const lunarYear = `năm (?:${words["can"].join("|")}) [a-zA-ZÀ-ỹ]`;
const lunarAhead = new RegExp(`^[^()]{0,40}(?:âm lịch|${lunarYear})`, "u");
const isLunar = new RegExp(`âm lịch|tháng (?:${words["tháng âm lịch"].join("|")})(?![a-zA-ZÀ-ỹ])|${lunarYear}`, "u");

function endsWithTo(said: string): boolean {
  return said.endsWith("đến") || said.endsWith("tới");
}

/** "mở hội từ mồng … đến mồng …": the first day, the last, or the day of something. */
function dayInMonth(before: string): string {
  const opens = /(?:^|\s)từ(?: ngày)?$/u.exec(before);
  if (opens !== null) return `bắt đầu ${momentOf(before.slice(0, opens.index))}`;
  const closes = /(?:^|\s)từ [^;:]{1,40}(?:đến|tới)(?: ngày)?$/u.exec(before);
  return closes === null
    ? momentOf(before.replace(/\sngày$/u, ""))
    : `kết thúc ${momentOf(before.slice(0, closes.index))}`;
}

/** "mồng … tháng Giêng", "ngày … tháng … âm lịch" */
const lunarMonth = new RegExp(
  `^\\s*tháng (?:(?:${words["tháng âm lịch"].join("|")})(?![a-zA-ZÀ-ỹ])|[\\d.…⋯_]{1,12}\\s?(?:\\(?âm lịch|al(?![a-zA-ZÀ-ỹ])))`,
  "u",
);
/** "Số HĐ: …/2025": no month. */
const numberedThing = /(?:^|\s)số(?:\s[a-zA-ZÀ-ỹ]{1,12}){1,3}\s?:\s*$/;
/** "khai giảng lúc 7 giờ, Chủ nhật, ngày …": what happens, without its hour. */
function withoutHour(before: string): string {
  const said = before.replace(weekdayBefore, "").replace(hourBefore, "");
  if (!said.endsWith(" đến")) return said;
  // "từ 05h30 đến 07h30, Chủ nhật, ngày …", "từ 7 giờ đến … giờ, ngày …": the day of both hours.
  return weekdayBefore.test(before) ? before : said.replace(firstHour, "");
}

const firstHour = /(?:^|:?\s)từ(?:\s[\d.…⋯_]{1,12}\s?|\s{2,12})(?:giờ|h)[\s\d.…⋯_]{0,12}(?:phút)? đến$/u;

const weekdayBefore = /(?:,\s?|\s|\()(?:(?:sáng|chiều|tối)\s)?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),?\s?$/u;
/** "đến 05 giờ 00 ngày …" */
const hourBefore =
  /(?:(?:\s|(?<=lúc|hồi))[\d.…⋯_]{1,12}\s?|\s{2,12})(?:giờ|h)[\s\d.…⋯_]{0,12}(?:phút)?(?: (?:sáng|chiều|tối|trưa|đêm))?,?\s?$|(?:^|:?\s)giờ (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi),?\s?$/u;

/** "nộp hồ sơ trước ngày", "xong trước ngày": what has to be done by then. */
function lastDay(before: string): string {
  const said = before.replace(deadline, "");
  if (symbolBefore.test(said)) return "";
  const clause = said.replace(finished, "");
  const what = /[a-zA-ZÀ-ỹ]$/.test(clause) ? momentOf(clause) || earlierNoun(clause) : earlierNoun(clause);
  if (what === undefined || what === "" || links.fromStart.next.has(firstWord(what)))
    return clause === said ? "" : "hết hạn hoàn thành";
  return `hết hạn ${what}`;
}

/** "Buổi tiêm thường kỳ: ngày …", "Thời gian cưỡng chế: … giờ, ngày …": of what the date is. */
function headOfDate(left: string): string {
  const head =
    headBeforeColon(left)?.replace(/^(?:thời gian(?:(?:,| và) địa điểm)?$|(?:thời gian|ngày giờ|ngày)\s)/u, "") ?? "";
  return head.startsWith("số ") || head === "số" || countWords(head) > 6 || documentsIn.test(head) ? "" : head;
}

const documentsIn = /(?:^|\s)số(?:\s|$)|căn cứ|hôm nay/u;
const deadline = /(?:^|\s)(?:trước|(?<!tháng )(?:chậm|muộn) nhất(?: là| vào)?|hạn chót|hạn cuối)$/u;
const finished = /(?:^|[\s,;])(?:và )?(?:xong|hoàn thành)$/u;

/** "sản xuất từ năm …": no date that goes on, but a part of one is asked for. */
function partBefore(place: Surroundings): string | undefined {
  const said = place.left.trimEnd();
  if (!said.endsWith("ngày") && !said.endsWith("tháng") && !said.endsWith("năm")) return undefined;
  if (asksBefore(place.left) === "no" || unitFollowing(place) !== undefined) return undefined;
  return /(?:^|[\s(.…_])(ngày|tháng|năm)$/u.exec(said)?.[1];
}

/** What of a date stands before the place: "ngày …/", "tháng … năm". */
const printedParts =
  /(?:\s|^)(?:(?:ngày|tháng|năm|sinh)\s?:?(?:\s?(?:giêng|hai|ba|tư|sáu|bảy|tám|chín|mười|chạp)(?=\s))?[\s\d./…⋯‥․・．_＿xdmy[\]-]*)+$|[\s\d./…⋯‥․・．_＿[\]-]+$/iu;
const symbolBefore = /[-–/]\s?[a-zđ]{1,12}$/u;

/** "Vào Đảng ngày", "họp kết thúc lúc": what happens at the time that is asked for. */
function momentOf(before: string): string {
  const { words: all, stop } = wordsBefore(
    before.replace(itemMark, "").replace(leadsToTime, "").replace(repeatedly, ""),
    9,
  );
  const verb = lastVerb(all);
  if (verb >= 0)
    return wholeWords(
      all.slice(phraseAtStart(all, events, verb) === undefined ? verb : subjectBefore(all, verb)),
      5,
    ).join(" ");
  const said = all.slice(-6);
  // "… nhà trước tháng": what a value before is counted in is nothing that happens.
  if (isMark(stop) && !endsSentence(before) && unitAfter(said.join(" ")) !== undefined) return "";
  // A short clause is said whole.
  let first = all.length > said.length ? said.length - 4 : 0;
  while (first < said.length && opensBadly(said, first)) first += 1;
  const noun = said.slice(first > 0 && partOfWord.has(said[first - 1], said[first]) ? first - 1 : first);
  return happeningIn(noun).join(" ");
}

/** "biên bản họp thôn": what is left of the phrase without its end that tells where or when. */
function happeningIn(noun: readonly string[]): readonly string[] {
  const saysNothing = (at: number) =>
    notMoments.has(noun[at] ?? "") &&
    !partOfWord.has(noun[at], noun[at + 1]) &&
    !partOfWord.has(noun[at - 1], noun[at]);
  let end = noun.length;
  while (end > 0 && (saysNothing(end - 1) || leadsOn(noun, end - 1))) end -= 1;
  let start = end;
  while (start > 0 && !saysNothing(start - 1)) start -= 1;
  // "Tổ số 2 cháy cuộn dây hôm …"
  if (/^\d+$/.test(noun[start] ?? "")) start += 1;
  return end - start < (end < noun.length || start > 0 ? 2 : 1) ? [] : noun.slice(start, end);
}

/** "tạm ngừng hợp đồng với", "sơ kết 6": what leads to the words that were left out. */
function leadsOn(noun: readonly string[], at: number): boolean {
  const word = noun[at] ?? "";
  return at < noun.length - 1 && ((links.all.has(word) && !partOfWord.has(noun[at - 1], word)) || /^\d+$/.test(word));
}

/** "Hết gạo. Mất điện lúc": the last stop is that of a sentence, no place to fill. */
function endsSentence(before: string): boolean {
  const stop = before.lastIndexOf(". ");
  return stop > 0 && /[a-zA-ZÀ-ỹ\d)]/.test(before[stop - 1] ?? "") && !/[.…⋯‥․・_]/.test(before.slice(stop + 1));
}

function opensBadly(said: readonly string[], at: number): boolean {
  const [previous, word, next] = [said[at - 1] ?? "", said[at] ?? "", said[at + 1] ?? ""];
  if (partOfWord.has(previous, word)) return true;
  return notMoments.has(word) || /^\d/.test(word) || (links.all.has(word) && !keptTogether.has(word, next));
}

/** "hội nghị kết thúc", "bên B lập": who does it or what it is, right before the verb. */
function subjectBefore(said: readonly string[], verb: number): number {
  let first = verb;
  while (
    first > 0 &&
    verb - first < 2 &&
    !links.all.has(said[first - 1] ?? "") &&
    !notMoments.has(said[first - 1] ?? "")
  )
    first -= 1;
  return first < verb && opensBadly(said, first) ? verb : first;
}

/** "trả lãi vào", "gửi về Văn phòng": where the clause names what is done. */
function lastVerb(said: readonly string[]): number {
  for (let at = said.length - 1; at >= 0; at -= 1) {
    const half = partOfWord.has(said[at - 1], said[at]);
    if (!half && phraseAtStart(said, dated, at) !== undefined) return at;
  }
  return -1;
}

const events = phrases([...words["sự kiện"], "lập"]);
const dated = phrases(words["việc có ngày"]);

const repeatedly = /\s(?:hàng|hằng|mỗi) (?:ngày|tuần|tháng|quý|năm)$/u;
const leadsToTime = /(?:^|\s)(?:vào lúc|vào hồi|vào|lúc|hồi|trước|sau|từ|đến|đến hết|chậm nhất|cho đến|(?<!hết )hạn)$/u;
const notMoments = new Set(words["không là việc"]);
const links = phrases(words["từ nối"]);

/** "tổ chức ngày … tháng Tư tại": what happens there and then. */
export function happening(left: string): string {
  return momentOf(left.slice(-120).replace(printedParts, ""));
}

const notHappening = new Set(words["sau ngày không là việc"]);

/** "từ ngày … đến ngày …": the first day and the last. */
export function dayOfPeriod(place: Surroundings): string | undefined {
  if (!place.left.trimEnd().endsWith("ngày")) return undefined;
  const opens = /(?:^|[\s(:-])từ ngày\s*$/.exec(place.left);
  if (opens !== null && /^\s*đến/.test(place.right))
    return `ngày bắt đầu ${momentOf(place.left.slice(0, opens.index))}`;
  const closes = /(?:^|[\s(:-])từ (?:ngày|…)?[^;:]{1,50}đến (?:hết )?ngày\s*$/.exec(place.left);
  return closes === null ? undefined : `ngày kết thúc ${momentOf(place.left.slice(0, closes.index))}`;
}

/** "nhiệm kỳ 20… - 20…": the first year and the last. */
export function yearOfPeriod(place: Surroundings): string | undefined {
  const [sign, next] = [signBefore(place.left), firstSign(place.right)];
  const closes = (isDash(sign) || sign === "0") && /[-–]\s?(?:20)?$/u.test(place.left);
  if (!closes && !(isDash(next) && /^\s?[-–]\s?[\d.…⋯_]{2}/u.test(place.right))) return undefined;
  const { words: before } = wordsBefore(
    withoutColon(place.left.replace(/[\d.…⋯_]{0,12}\s?[-–]\s?(?:20)?$/u, "").replace(/\s20$/, "")),
    3,
  );
  const period = phraseAtEnd(before, periods) ?? (before[before.length - 1] === "năm" ? "" : undefined);
  if (period === undefined) return undefined;
  return `năm ${closes ? "kết thúc" : "bắt đầu"} ${period}`;
}

const ways = phrases(words["chỗ đi, chỗ đến"]);
const periods = phrases(words["thời kỳ"]);

/** "hồi …… giờ ……": the minutes need no word of their own. "lúc ……": when. */
export function timeOfDay(page: Page, place: Surroundings): string | undefined {
  const [sign, next] = [signBefore(place.left), firstSign(place.right)];
  // "{{g1}} - 08h30⇥Đón tiếp": a line of a programme.
  if (isDash(next) && /^\s?[-–]\s?\d{1,2}(?:h|:|giờ)\d{0,2}\s*$/u.test(place.right) && place.left.trim() === "")
    return "giờ bắt đầu";
  if (
    isDash(sign) &&
    /^\s*\d{1,2}(?:h|:|giờ)\d{0,2}\s?[-–]\s?$/u.test(place.left) &&
    (next === "" || /^\s*:/.test(place.right))
  )
    return "giờ kết thúc";
  const last = wordsBefore(place.left, 1).words[0];
  // "giao lúc __:__"
  if ((last === "lúc" || last === "hồi") && next === ":" && /^\s?:\s?[.…⋯_\d]/.test(place.right))
    return `giờ ${hourOf(page, place)}`;
  const hour = sign === ":" ? clockBefore.exec(place.left) : null;
  if (hour !== null) return `phút ${hourOf(page, place.with({ left: place.left.slice(0, hour.index + 4) }))}`;
  if (
    (sign === "h" && /[.…⋯‥_]h$|\sxh$/.test(place.left)) ||
    ((last === "giờ" || (sign === "h" && /[\d.…_\s]h\s?$/.test(place.left))) && followsHour(place.right))
  )
    return `phút ${minutesOf(page, place)}`;
  const counted = next !== "" && timeAfter.includes(next);
  if (counted && /^(?:\s*(?:đến|-|–)[\s.…⋯_\d]+)?\s*(?:giờ|h|g(?=\d\d))(?![a-zA-ZÀ-ỹ/])/.test(place.right)) {
    const lasts = phraseAtEnd(wordsBefore(place.left, 2).words, lasting);
    if (lasts !== undefined && !/^\s*(?:giờ|h)\s?(?:\d|[.…⋯_]{2}|…|ngày|sáng|chiều|tối)/u.test(place.right))
      return duration(place, "giờ", lasts);
    const opens = /(?:^|[\s(:])từ\s*$/u.exec(place.left);
    if (opens !== null) return `giờ bắt đầu ${momentOf(place.left.slice(0, opens.index)).replace(/bắt đầu$/, "")}`;
    const closes = /(?:^|[\s(:])từ[^;]{1,30}(?:đến|tới)\s*$/u.exec(place.left);
    if (closes !== null) return `giờ kết thúc ${momentOf(place.left.slice(0, closes.index)).replace(/kết thúc$/, "")}`;
    return `giờ ${hourOf(page, place)}`;
  }
  const late =
    next === "p" && /^\s*phút(?![a-zA-ZÀ-ỹ])/.test(place.right)
      ? phraseAtEnd(wordsBefore(place.left, 2).words, lasting)
      : undefined;
  if (late !== undefined) return duration(place, "phút", late);
  if ((next === "p" || next === "'") && /^\s*(?:phút|')(?![a-zA-ZÀ-ỹ])/.test(place.right))
    return `phút ${minutesOf(page, place)}`;
  if ((last === "lúc" || last === "hồi") && /^\s*(?:[,.;]|cùng|ngày|đến|tại|$)/u.test(place.right))
    return `thời gian ${nounBefore(place.left, 2) ?? ""}`;
  return undefined;
}

const clockBefore = /(?:lúc|hồi)\s[\d.…⋯_]{1,8}\s?:\s?$/u;

/** "giờ", "h", "phút", "'" or "đến", "-" before them: without its first letter none of them follows. */
const timeAfter = "ghp'đ-–";

/** "mất điện trong … giờ", "sau … phút": how long, no time of the day. */
function duration(place: Surroundings, unit: string, lasts: string): string {
  const before = trimmedLeft(place.left).slice(0, -lasts.length);
  const verb = links.all.has(lasts) ? "" : lasts;
  const what = /[a-zA-ZÀ-ỹ\d]\s*$/.test(before) ? nounBefore(before, 4) : undefined;
  const behind = nounAfter(place.right.replace(/^\s*(?:giờ|h|phút)(?![a-zA-ZÀ-ỹ])/, ""), 4);
  return `số ${unit} ${what === undefined && verb === "" ? behind : `${what ?? ""} ${verb}`}`.replace(/\s+/g, " ");
}

const lasting = phrases(words["khoảng thời gian"]);

/** "từ … giờ … đến … giờ …": the minutes of the first hour, of the last, or of the hour of something. */
function minutesOf(page: Page, place: Surroundings): string {
  const left = timeOpening(place.left);
  const closes = /(?:^|[\s(:])từ[^;]{1,40}(?:đến|tới)\s*$/u.exec(left);
  if (closes !== null) return `kết thúc ${momentOf(left.slice(0, closes.index)).replace(/kết thúc$/, "")}`.trim();
  const opens = /(?:^|[\s(:])từ\s*$/u.exec(left);
  if (opens !== null && /^\s*(?:phút|')?\s?(?:đến|-|–)/u.test(place.right))
    return `bắt đầu ${momentOf(left.slice(0, opens.index)).replace(/bắt đầu$/, "")}`.trim();
  return hourOf(page, place.with({ left }));
}

/** Of what the hour is: what the words before say, what stands before the colon or, in a programme, behind it. */
function hourOf(page: Page, place: Surroundings): string {
  if (/tính đến\s*$/u.test(place.left)) return "chốt số liệu";
  const before = momentOf(place.left.trimEnd()) || headOfDate(place.left);
  // "đọc lại cho mọi người nghe, xong lúc … giờ"
  if ((before === "" || before === "xong") && /(?:^|[\s,;])xong (?:lúc|hồi)\s*$/u.test(place.left)) return "kết thúc";
  if (before !== "") return before.replace(/^(.*?)\s?xong$/u, "kết thúc $1").trim();
  if (/^[\s\-+*•]*từ\s*$/u.test(place.left)) return "bắt đầu";
  if (opensDocument.test(place.left) && /(?:hồi|lúc)\s*$/u.test(place.left))
    return `bắt đầu ${minutesOfWhat(page, place) ?? ""}`.trim();
  // "Thời gian: vào hồi … giờ … phút"
  if (opensWithTime.test(place.left.replace(itemMark, ""))) return "bắt đầu";
  // "Mã số: ĐTV-__ Giờ kết thúc phỏng vấn: __h__"
  const named = /(?:^|[\s.…⋯_])giờ((?: [a-zA-ZÀ-ỹ]+){1,4})\s?:\s*$/.exec(place.left)?.[1];
  if (named !== undefined) return named.trim();
  const column = columnBehind(place);
  if (column !== undefined) return column;
  const behind = /^\s*(?:giờ|h)[\s\d.…⋯_]{0,12}(?:phút|')?\s?[:,–-]\s*([a-zA-ZÀ-ỹ].*)$/.exec(place.right)?.[1];
  if (behind === undefined || !/^[\s\-+*•]*$/.test(place.left) || /^ngày/.test(behind)) return "";
  return `bắt đầu ${nounAfter(behind, 4)}`;
}

const opensWithTime = /^thời gian(?:(?:,| và) địa điểm)?\s?:\s*(?:vào )?(?:hồi|lúc)?\s*$/u;

/** "…h…⇥Hòa giải tranh chấp⇥đ/c Liễu": what the next column of a programme says. */
function columnBehind({ line, from, to, start }: Surroundings): string | undefined {
  if (line.breaks.length < 3 || /[a-zA-ZÀ-ỹ]{2}/.test(line.low.slice(from, to).replace(/giờ|phút/g, "")))
    return undefined;
  const noun = nounAfter(stretchText(line, stretchAt(line, start) + 1), 4);
  return noun.includes(" ") ? noun : undefined;
}

/** "khai mạc lúc … giờ": the words before the hour. */
function timeOpening(left: string): string {
  return left.replace(/[\s\d.…⋯‥_]*(?:giờ|h)[\s.…⋯_]*$/u, "");
}

/** "……, ngày … tháng …": where. */
export function placeOfDate(place: Surroundings): string | undefined {
  // "ngày …/…/2025, tại …… chi bộ thôn tiến hành": where, though a noun follows that is counted elsewhere.
  if (
    place.left.trimEnd().endsWith("tại") &&
    /(?:\d{4}|năm[\s.…⋯_]{1,20}),\s?tại\s*$/u.test(place.left) &&
    /^\s*(?:[a-zA-ZÀ-ỹ]+ ){1,5}(?:tiến hành|tổ chức|họp)/.test(place.right)
  )
    return "địa điểm";
  const next = firstSign(place.right);
  if (next !== "," && next !== "n") return undefined;
  if (place.left.trim() === "" && /^\s*,\s*tháng[\s\d.…⋯_/]{2,20}(?:năm|$)/u.test(place.right)) return "địa danh";
  const right = place.right.replace(hourBeforeDay, ", ");
  if (!/^\s*,?\s*ngày/.test(right)) return undefined;
  if (/\d\s?[-–]\s*$/.test(place.left)) return undefined;
  if (/^\s*,\s*ngày/.test(right) && (wordsBefore(place.left, 1).words.length === 0 || /\s{3}$/.test(place.left)))
    return "địa danh";
  // "Số: …⇥Quỳnh…, ngày …": the beginning of its name is there.
  if (/^\s*,\s*ngày/.test(right) && begunName.test(place.line.text.slice(place.from, place.start))) return "địa danh";
  return /^\s*ngày[^,;]{1,20}tháng/u.test(place.right) && place.left.trim() === "" ? "địa danh" : undefined;
}

const begunName = /^\s*\p{Lu}[a-zA-ZÀ-ỹ]*(?: \p{Lu}[a-zA-ZÀ-ỹ]*){0,2} ?$/u;

/** "……, ..h.. ngày": an urgent report tells the hour too. */
const hourBeforeDay = /^\s*,\s*[\d.…⋯_]{1,8}\s?(?:h|giờ)\s?[\d.…⋯_]{0,8}\s*(?=ngày)/u;

/** "từ … đến 12 đảng viên", "đến … h/v": what is counted, though it stands behind the second value. */
function countedBehind(right: string): string | undefined {
  const behind = /^\s*(?:(?:đến|tới|-|–)\s?[.…⋯‥․・_\d\s]+)?([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ/\s]*)/.exec(right)?.[1];
  const word =
    behind === undefined
      ? undefined
      : (unitAfter(behind)?.unit ?? /^[a-zA-ZÀ-ỹ]{1,2}\/[a-zA-ZÀ-ỹ]{1,2}(?=[\s,.;]|$)/.exec(behind)?.[0]);
  return word === undefined || /^(?:ngày|tháng|năm|giờ|phút|h|tuần|quý|đến|tới)$/.test(word) ? undefined : word;
}

/** "từ …… đến ……" without a unit: the two ends of what the words before name. */
export function endOfStretch(place: Surroundings): string | undefined {
  if (!place.left.includes("từ")) return undefined;
  // "từ cọc … đến cọc …"
  const first = /(?:^|\s)từ\s((?:[a-zA-ZÀ-ỹ]+\s?){1,2}?)\s*$/.exec(place.left)?.[1];
  if (first !== undefined && new RegExp(`^\\s*(?:đến|tới) ${first}(?![a-zA-ZÀ-ỹ])`, "u").test(place.right))
    return `${first} đầu`;
  const second = /(?:đến|tới)\s((?:[a-zA-ZÀ-ỹ]+\s?){1,2}?)\s*$/.exec(place.left)?.[1];
  if (second !== undefined && new RegExp(`(?:^|\\s)từ ${second}[^a-zA-ZÀ-ỹ]*(?:đến|tới)`, "u").test(place.left))
    return `${second} cuối`;
  const opens = /(?:^|[\s(])từ\s*$/u.test(place.left) && /^\s*(?:đến|tới)(?![a-zA-ZÀ-ỹ])/.test(place.right);
  if (opens && /^\s*(?:đến|tới)(?: hết)?(?: ngày)? \d{1,2}(?:\/\d{1,2}| tháng)/.test(place.right))
    return "ngày bắt đầu";
  const closes =
    !opens && /(?:^|[\s(])từ\s?(?:[^a-zA-ZÀ-ỹ;:]|\d\s?(?:h|giờ)\s?\d?){1,40}(?:đến|tới|-|–)\s*$/.test(place.left);
  if (!opens && !closes) return undefined;
  const what = nounBefore(place.left.replace(/(?:^|\s)từ\s?[^a-zA-ZÀ-ỹ]*(?:đến|tới)?\s*$/, " "), 3);
  const counted = countedBehind(place.right);
  if (counted !== undefined) return `số ${counted} ${what ?? ""} ${extremes.counted[opens ? "first" : "last"]}`;
  const beforeSign = what ?? /([a-zA-ZÀ-ỹ]+ [a-zA-ZÀ-ỹ]+)\s?:\s*từ[^:]*$/.exec(place.left)?.[1];
  if (beforeSign !== undefined && phraseAtEnd(splitWords(beforeSign), ways) !== undefined)
    return `nơi ${opens ? "đi" : "đến"}`;
  // "tuổi từ 18 đến …": no time.
  if (beforeSign !== undefined && (namesQuantity(beforeSign) || beforeSign.endsWith("tuổi")))
    return `${beforeSign} ${extremes.measured[opens ? "first" : "last"]}`;
  return `${beforeSign ?? "thời gian"} ${opens ? "bắt đầu" : "kết thúc"}`;
}
