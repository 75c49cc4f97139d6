import { datePart } from "./dates";
import {
  asksBefore,
  atEndOfStretch,
  atHeadOfStretch,
  isPartOfCount,
  predicateAfter,
  signBefore,
  signerAbove,
  symbolAfter,
  unitAfter,
  unitFollowing,
  withoutClosingBracket,
} from "./language";
import type { Line } from "./line";
import type { Mark } from "./marks/mark";
import type { Page } from "./page";
import { isMark, type Surroundings, surroundingsOf, trimmedLeft, wordsAfter, wordsBefore } from "./surroundings";
import { type Cell, cellTitles, type Table } from "./tables";
import { phraseAtEnd, phraseAtStart, phrases } from "./phrases";
import asks from "./words/asks.json";
import words from "./words/labels.json";
import numbers from "./words/numbers.json";
import signatures from "./words/signatures.json";

/** What a gap asks for, in at most eight words, and the unit that its value is counted in. */
export interface Description {
  readonly label: string;
  readonly unit?: string;
}

/** Says what a gap asks for, from the words around it: the first of these questions that has an answer. */
export function describeMark(page: Page, line: Line, mark: Mark): Description {
  if (mark.kind === "yes-no") return { label: "giữ hay bỏ câu này" };
  const place = withoutPreviousGaps(surroundingsOf(line, mark.start, mark.end));
  const alone = /^\s*$/.test(place.left);
  const unit = unitOf(place);
  const label =
    (symbolAfter(place.right) === undefined ? inBrackets(line, mark) : undefined) ??
    dayOfPeriod(place) ??
    yearOfPeriod(surroundingsOf(line, mark.start, mark.end)) ??
    partOfWhole(place) ??
    datePart(place) ??
    timeOfDay(place) ??
    documentNumber(page, place) ??
    signer(page, place, mark) ??
    recipient(page, place) ??
    placeOfDate(place) ??
    (unit === undefined ? undefined : quantity(place, unit)) ??
    person(page, place) ??
    namedThing(place) ??
    beforeColon(place) ??
    subject(place) ??
    ofYear(place) ??
    nounBefore(place.left, 6) ??
    (alone || ordinal.test(place.left)
      ? titleAbove(page, place)
      : prepositions[wordsBefore(place.left, 1).words[0] ?? ""]) ??
    "nội dung còn thiếu";
  return { label: shorten(label), ...(unit === undefined ? {} : { unit }) };
}

/** The unit of the value; "Đảng ủy xã … báo cáo" asks for a name and has none. */
function unitOf(place: Surroundings): string | undefined {
  const found = unitFollowing(place);
  if (found === undefined || found.measure) return found?.unit;
  if (asksBefore(place.left) === "no") return found.unit;
  const before = wordsBefore(place.left, 5).words;
  return phraseAtEnd(before, people) !== undefined || phraseAtEnd(before, namedThings) !== undefined
    ? undefined
    : found.unit;
}

/** An empty cell asks for what its column is called, of the row that it stands in. */
export function describeCell(table: Table, cell: Cell): Description {
  const { column, row } = cellTitles(table, cell);
  const unit = /\(([^()]{1,20})\)$/.exec(column)?.[1];
  const title = column.replace(/\s*\([^()]*\)$/, "");
  return { label: shorten(row === "" ? title : `${title}, ${row}`), ...(unit === undefined ? {} : { unit }) };
}

/** "“…", "……, …": what was asked before a quotation mark or before the gaps of the same list is asked here too. */
function withoutPreviousGaps(place: Surroundings): Surroundings {
  const trimmed = trimmedLeft(place.left);
  const left = trimmed.replace(/[“"«]$/u, "").replace(/(?:[.…⋯‥․・．_＿]{1,60}\s{0,2}[,;–-]\s{0,2}){1,6}$/u, "");
  return left === trimmed ? place : { ...place, left };
}

/** "Xếp loại chi bộ: năm 2020 đạt …": of that year what stands before the colon. */
function ofYear(place: Surroundings): string | undefined {
  const noun = nounBefore(place.left, 3);
  const colon = place.left.lastIndexOf(":");
  if (colon < 0 || noun === undefined || !/^năm \d{4}$/.test(noun)) return undefined;
  return `${headOfItem(withoutRemarks(place.left.slice(0, colon)))} ${noun}`;
}

/** "Một là, …": an item of what the heading says. */
const ordinal = /^\s*(?:[-+]\s?)?(?:một|hai|ba|bốn|năm|sáu) là,?\s*$/;

const prepositions: Readonly<Record<string, string>> = words["giới từ"];

const longest = 8;

function shorten(label: string): string {
  const words = label.replace(/\s+/g, " ").trim().split(" ");
  return words
    .slice(0, longest)
    .map((word) => abbreviations[word] ?? word)
    .join(" ");
}

/** "[tên xã]", "{{ten_xa}}", "«HoTen»": the brackets say it. */
function inBrackets(line: Line, mark: Mark): string | undefined {
  if (mark.kind !== "bracket" && mark.kind !== "control" && mark.kind !== "note") return undefined;
  const inside = line.text.slice(mark.start, mark.end).replace(/^[[<{«(＜〈【\s]+|[\]>}»)＞〉】\s]+$/gu, "");
  if (!/\p{L}/u.test(inside) || (mark.kind === "note" && /^(?:ký|kí|họ|chữ|ghi rõ họ)/iu.test(inside)))
    return undefined;
  if (mark.kind === "note") return undefined;
  const spaced = inside
    .replace(/([\p{Ll}])([\p{Lu}])/gu, "$1 $2")
    .replace(/_/g, " ")
    .toLowerCase();
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

/** "Kế hoạch số …-KH/ĐU": the number of the Kế hoạch. A number alone is that of the document whose title stands above. */
function documentNumber(page: Page, place: Surroundings): string | undefined {
  const left = withoutRemarks(place.left).replace(/\s*:\s*$/, "");
  const before = wordsBefore(left, 5).words;
  const symbol = symbolAfter(place.right);
  if (before[before.length - 1] !== "số" && symbol === undefined) return undefined;
  const named = phraseAtEnd(before[before.length - 1] === "số" ? before.slice(0, -1) : before, documentTypes);
  if (named !== undefined) return `số của ${capitalized(named)}`;
  if (symbol === undefined) return before.length === 1 ? numberOfTitle(page, place) : undefined;
  for (const part of symbol.split(/[-–/‑\s]+/)) {
    const type = typesBySymbol[part];
    if (type !== undefined) return `số của ${type}`;
  }
  return (before.length === 1 ? numberOfTitle(page, place) : undefined) ?? "số của Công văn";
}

function numberOfTitle(page: Page, place: Surroundings): string | undefined {
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 4); index -= 1) {
    const title = phraseAtStart(wordsAfter(page.line(index).low, 5).words, documentTypes);
    if (title !== undefined) return `số của ${capitalized(title)}`;
  }
  return undefined;
}

/** The text without its remarks in brackets: "công lệnh (hoặc giấy giới thiệu) số" asks as "công lệnh số" does. */
function withoutRemarks(text: string): string {
  return text.includes(")") ? text.replace(/\s?\([^()]*\)/g, "") : text;
}

const documentTypes = phrases(numbers["tên loại"]);
const typesBySymbol: Readonly<Record<string, string>> = numbers["loại"];

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** The name under "BÍ THƯ" or beside "(ký, ghi rõ họ tên)". */
function signer(page: Page, place: Surroundings, mark: Mark): string | undefined {
  const alone = /^\s*$/.test(place.left) && atEndOfStretch(place);
  if (!alone && mark.kind !== "note") return undefined;
  const beside = mark.kind === "note" ? wordsBefore(place.left, 6).words.join(" ") : "";
  const role = beside === "" ? signerAbove(page, place) : beside;
  if (role === undefined)
    return mark.kind === "note" && /họ|ký/u.test(place.line.low.slice(mark.start, mark.end))
      ? "họ tên người ký"
      : undefined;
  return `họ tên ${role}`;
}

/** A line under "Nơi nhận:". */
function recipient(page: Page, place: Surroundings): string | undefined {
  if (!atHeadOfStretch(place) || !/^\s*[-+]/.test(place.left)) return undefined;
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 12); index -= 1) {
    const low = page.line(index).low.trim();
    if (low.startsWith("nơi nhận")) return "nơi nhận";
    if (low !== "" && !low.startsWith("-")) return undefined;
  }
  return undefined;
}

function placeOfDate(place: Surroundings): string | undefined {
  if (/^\s*,\s*ngày/.test(place.right) && (wordsBefore(place.left, 1).words.length === 0 || /\s{3}$/.test(place.left)))
    return "địa danh";
  return /^\s*ngày[^,;]{1,20}tháng/u.test(place.right) && place.left.trim() === "" ? "địa danh" : undefined;
}

/** "hồi …… giờ ……": the minutes need no word of their own. "tại ……": where. */
function timeOfDay(place: Surroundings): string | undefined {
  const before = wordsBefore(place.left, 2).words;
  const last = before[before.length - 1];
  if ((last === "giờ" || /[\d.…_\s]h$/.test(place.left)) && /^\s*(?:[,.]|cùng|ngày|đến|$)/.test(place.right))
    return "phút";
  if (/^h(?![\p{L}])/u.test(place.right)) return "giờ";
  if (last === "do" && /^\s*cấp(?![\p{L}])/u.test(place.right)) return "nơi cấp";
  if (before.join(" ") === "tôi là" || before.join(" ") === "tên là") return "họ tên";
  if (/[📞☎]\ufe0f?\s*$/u.test(place.left)) return "số điện thoại liên hệ";
  if (last === "tại" && /^\s*(?:$|[,;.])/.test(place.right))
    return /cấp/.test(place.left.slice(-80)) ? "nơi cấp" : "địa điểm";
  return undefined;
}

/** "nhiệm kỳ 20… - 20…": the first year and the last. */
function yearOfPeriod(place: Surroundings): string | undefined {
  const { words: before } = wordsBefore(
    place.left.replace(/[\d.…⋯_]{0,12}\s?[-–]\s?(?:20)?$/u, "").replace(/\s20$/, ""),
    3,
  );
  const period = phraseAtEnd(before, periods);
  if (period === undefined) return undefined;
  if (/[-–]\s?(?:20)?$/u.test(place.left)) return `năm kết thúc ${period}`;
  return /^\s?[-–]\s?[\d.…⋯_]{2}/u.test(place.right) ? `năm bắt đầu ${period}` : undefined;
}

/** "từ ngày … đến ngày …": the first day and the last. */
function dayOfPeriod(place: Surroundings): string | undefined {
  if (/từ ngày\s*$/.test(place.left) && /^\s*đến/.test(place.right)) return "ngày bắt đầu";
  return /từ (?:ngày|…)?[^;:]{1,50}đến (?:hết )?ngày\s*$/.test(place.left.slice(-80)) ? "ngày kết thúc" : undefined;
}

const periods = phrases(words["thời kỳ"]);

/** "12 mô hình (kinh tế…, văn hóa…)": a part of what was counted before the bracket. */
function partOfWhole(place: Surroundings): string | undefined {
  if (!isPartOfCount(place)) return undefined;
  const open = place.left.lastIndexOf("(");
  const whole = /[\d.…⋯_]\s?(\p{L}[\p{L}\s]{1,30})$/u.exec(trimmedLeft(place.left.slice(0, open)))?.[1];
  const unit = whole === undefined || unitFollowing(place) !== undefined ? undefined : unitAfter(whole)?.unit;
  const item = /[^,;(]*$/.exec(place.left)?.[0] ?? "";
  return unit === undefined || item.length > 60 ? undefined : `số ${unit} ${wordsAfter(item, 5).words.join(" ")}`;
}

/** A value with a unit: how many of what, which share, how much money. */
function quantity(place: Surroundings, unit: string): string {
  const topic = nounBefore(place.left, 5) ?? nounBeforeBracket(place.left);
  const event = phraseAtEnd(wordsBefore(place.left.replace(/\s(?:vào|lúc|hồi|từ)\s*$/u, ""), 2).words, events);
  if (ownUnits.has(unit) && event !== undefined) return `${unit} ${event}`;
  if (unit === "lần" && /^\s*lần\s+mức/.test(place.right)) return `hệ số ${topic ?? ""}`;
  if (ownUnits.has(unit))
    return /(?:^|\s)(?:giờ|từ|đến|hồi|lúc|vào|trước|sau)\s*$|[:,\d]\s*$/u.test(place.left) || topic === undefined
      ? unit
      : `${topic} (${unit})`;
  const said = signBefore(place.left) === ":" ? beforeColon(place) : undefined;
  const specific = countedUnit(unit) && !generalUnits.has(unit);
  if (money.has(unit) || /^(?:đ|đồng|vnđ)\//.test(unit)) return amount(place, said, topic);
  if (said !== undefined && said !== opinion && !specific)
    return countedUnit(unit) && !/^(?:số|tổng|tỷ lệ)/.test(said)
      ? `số ${said.includes(unit) ? said : `${unit} ${said}`}`
      : said;
  if (unit === "%" || unit === "‰") {
    const clause = nounBeforeComma(place.left);
    const amountOf = clause === undefined || !money.has(clause) ? clause : undefined;
    const whole = wordsAfter(place.right.replace(/^[^%‰]{0,60}[%‰]/u, ""), 6)
      .words.join(" ")
      .replace(/^số\s/, "");
    const share = whole.includes(" ") ? whole : `${withoutTime(topic ?? amountOf)} ${whole}`;
    return `tỷ lệ ${share}`;
  }
  if (areas.has(unit))
    return topic === undefined ? "diện tích" : topic.includes("diện tích") ? topic : `diện tích ${topic}`;
  const counted = nounAfter(place.right.replace(/^\s*(?:\/|đến|-)\s*[.…⋯‥․_]+/u, ""), 5) || unit;
  if (measured.has(unit) && !generalUnits.has(unit)) return topic ?? `số ${counted}`;
  if (generalUnits.has(counted) || counted === unit) {
    const more = generalUnits.has(counted) ? topic : actionBefore(place.left);
    const passive = /^\s*\S+(?:\schí)?\s(được(?:\s\p{L}+){1,3})/u.exec(place.right)?.[1];
    if (passive !== undefined) return `số ${counted} ${passive}`;
    return more === undefined || more === counted || measured.has(more)
      ? `số ${counted}`
      : `số ${counted} ${withoutNumberWords(more)}`;
  }
  return `số ${counted}`;
}

const ownUnits = new Set(words["đơn vị tự nói"]);
const generalUnits = new Set(words["đơn vị chung"]);
const money = new Set(words["tiền"]);
const areas = new Set(words["diện tích"]);
const measured = new Set(["km", "m", "mét", "tạ", "tấn", "kg", "tạ/ha", "tấn/ha", "lít", "m3", "yến"]);

const abbreviations: Readonly<Record<string, string>> = words["viết tắt"];
const events = phrases(words["sự kiện"]);
const sums = new Set(words["cộng lại"]);

/** How much money, and what for. */
function amount(place: Surroundings, said: string | undefined, topic: string | undefined): string {
  const priced = /((?:\p{L}+\s)?\p{L}+)\s?[x×*]\s?$/u.exec(place.left)?.[1];
  if (priced !== undefined) return `đơn giá ${priced}`;
  if (signBefore(place.left) === "=") return "thành tiền";
  const purpose = said ?? topic ?? quotedBefore(place.left) ?? beforeColon(place);
  if (purpose === undefined || purpose === opinion) return "số tiền";
  if (sums.has(purpose)) return said === undefined ? `số tiền ${beforeColon(place) ?? ""}` : "tổng số tiền";
  return /tiền|giá|phí|thu|chi|mức|quỹ|tổng|vốn|ngân sách/.test(purpose) ? purpose : `số tiền ${purpose}`;
}

/** "Quỹ “Vì người nghèo” được …": the quoted name and the word before it. */
function quotedBefore(left: string): string | undefined {
  const quoted = /(\p{L}+)\s?[“"«]([^“”"«»]{2,40})[”"»](?:\s\p{L}+){0,2}\s*$/u.exec(left.slice(-80));
  return quoted === null ? undefined : `${quoted[1] ?? ""} ${quoted[2] ?? ""}`;
}

function withoutNumberWords(phrase: string): string {
  return phrase.replace(/^(?:tổng số|số lượng|số|tổng)\s+/u, "");
}

function countedUnit(unit: string): boolean {
  return !money.has(unit) && !areas.has(unit) && !measured.has(unit) && unit !== "%" && unit !== "‰";
}

function withoutTime(topic: string | undefined): string {
  return topic === undefined || times.has(topic) ? "" : topic;
}

const times = new Set(words["thời gian chung"]);

/** "… lượt đảng viên dự học, đạt …%": the noun of the clause before. */
function nounBeforeComma(left: string): string | undefined {
  const comma = left.lastIndexOf(",");
  if (comma < 0 || left.length - comma > 25) return undefined;
  const noun = nounBefore(left.slice(0, comma), 5);
  if (noun === undefined || unitAfter(noun)?.unit !== noun) return noun;
  return nounBefore(left.slice(0, comma - noun.length).replace(/[\s.…⋯‥․_,/]+$/u, ""), 5) ?? noun;
}

/** "kết nạp … đảng viên": the word right before, when it is more than "có" or "với". */
function actionBefore(left: string): string | undefined {
  const before = wordsBefore(left, 3).words;
  if (before.length === 0 || phraseAtEnd(before, links) !== undefined) return undefined;
  return before.slice(-2).join(" ");
}

/**
 * "đồng chí …": somebody's name. Whose, the words before the colon, before "là", after the name or on the line above say.
 */
function person(page: Page, place: Surroundings): string | undefined {
  const left = withoutClosingBracket(place.left.replace(/\s*:\s*$/, ""));
  const title = phraseAtEnd(wordsBefore(left, 5).words, people);
  if (title === undefined) return undefined;
  const before = left.slice(0, Math.max(0, left.lastIndexOf(title.split(" ")[0] ?? title)));
  const role = /^\s*[-–,]\s?((?:\p{L}+\s){0,3}\p{L}+)/u.exec(place.right)?.[1];
  const roleGiven = role !== undefined && phraseAtStart(role.split(" "), roles) !== undefined ? role : undefined;
  const said =
    beforeColon({ ...place, left }) ?? (before.trim() === "" ? undefined : beforeColon({ ...place, left: before }));
  if (said !== undefined && said !== opinion) return `họ tên ${said}`;
  if (/(?:^|\s)là\s*$/u.test(before)) return `họ tên ${nounBefore(before.replace(/là\s*$/u, ""), 5) ?? title}`;
  if (roleGiven !== undefined) return `họ tên ${title} ${roleGiven}`;
  const entrusted = /(\p{L}+ \p{L}+|\p{L}+) cho\s*$/u.exec(before)?.[1];
  if (entrusted !== undefined && entrustings.has(entrusted)) return `họ tên người được ${entrusted}`;
  const above = before.trim() === "" ? titleAbove(page, place) : undefined;
  if (
    above !== undefined &&
    page.lineAbove(place.line.index)?.low.trimEnd().endsWith(":") === true &&
    above.split(" ").length < 7
  )
    return `họ tên ${above}`;
  const does = /^\s*\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 6)) ? nounAfter(place.right, 4) : "";
  return `họ tên ${title} ${does}`;
}

const roles = phrases(signatures["vai người ký"]);
const entrustings = new Set(words["giao cho ai"]);

/** "xã …": the name of the xã; "chức vụ …": the word itself. */
function namedThing(place: Surroundings): string | undefined {
  const left = withoutClosingBracket(place.left);
  const before = wordsBefore(left, 5).words;
  const thing = phraseAtEnd(before, namedThings);
  if (thing !== undefined) return `tên ${thing}`;
  if (before[before.length - 1] === "số" && before.length > 1 && signBefore(left) !== ":")
    return `số ${phraseAtEnd(before.slice(0, -1), numberedThings) ?? before.slice(-2, -1).join(" ")}`;
  if (before.length > 1 && /^(?:thứ|lần|đợt)$/.test(before[before.length - 1] ?? "")) return before.slice(-3).join(" ");
  if (before[before.length - 1] === "phía") return `phía ${nounAfter(place.right.replace(/^\s*của\s/, ""), 3)}`;
  const fact = phraseAtEnd(before, facts);
  return fact === undefined ? undefined : inFull(fact);
}

function inFull(phrase: string): string {
  return peopleCounted.has(phrase) ? `số ${phrase}` : (fullWords[phrase] ?? phrase);
}

const peopleCounted = new Set(words["đếm người"]);
const fullWords: Readonly<Record<string, string>> = words["nói đủ"];

const numberedThings = phrases(numbers["có số"]);
const people = phrases(asks["người"]);
const namedThings = phrases(asks["tên riêng"]);
const facts = phrases(asks["thông tin"]);

/** "Nguyên nhân: …", "Giáo viên chủ nhiệm: cô …": the words before the last colon of the stretch. */
function beforeColon(place: Surroundings): string | undefined {
  const colon = place.left.lastIndexOf(":");
  if (colon < 0 || place.left.length - colon > 30 || /[.…,;]/.test(place.left.slice(colon))) return undefined;
  if (wordsBefore(place.left.slice(colon + 1), 4).words.length > 2) return undefined;
  const said = headOfItem(withoutRemarks(place.left.slice(0, colon)).replace(timeBeforeColon, ""));
  if (said === "" && isMark(trimmedLeft(place.left.slice(0, colon)).slice(-1))) return opinion;
  if (said.endsWith("bằng chữ")) return `${amountBefore(place.left)} bằng chữ`;
  const entrusted = /^(.+) cho$/.exec(said)?.[1];
  if (entrusted !== undefined && entrustings.has(entrusted)) return `họ tên người được ${entrusted}`;
  if (said === "" || said === "kính gửi" || said === "kính trình") return said === "" ? undefined : "nơi gửi";
  return said === "tôi là" || said === "tôi tên là" || said === "tên tôi là" ? "họ tên" : inFull(said);
}

const opinion = "nội dung ý kiến";

/** "đến 31/12/2023 là": when, not what. */
const timeBeforeColon = /\s(?:tính )?(?:đến|từ)(?: ngày)? [\d/.-]{4,10}(?: là)?\s*$/u;

/** "- Trang trí, khánh tiết": the item before its colon, whole where it is short, else its first words or its last. */
function headOfItem(text: string): string {
  const left = text.replace(/[\s,.…]+$/u, "");
  const { words: last, stop } = wordsBefore(left, longest);
  if (stop !== "," || last.length === 0) return last.join(" ");
  const item = /(?:^|[.;:…_]|^\s*[-+*]\s?)\s*([^.;:…_()]*)$/u.exec(left)?.[1]?.replace(/^[-+*\s]+/, "") ?? "";
  if (item === "" || item.includes("”")) return last.join(" ");
  if (item.trim().split(/\s+/).length <= 7) return item.trim();
  return item.trim().split(/\s+/).length > 14 ? last.join(" ") : wordsAfter(item, 7).words.join(" ");
}

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

/** "……… là xã nằm ở phía …": the subject of the sentence. */
function subject(place: Surroundings): string | undefined {
  if (!predicateAfter(place.right) || wordsBefore(place.left, 1).words.length > 0) return undefined;
  const { words: after } = wordsAfter(place.right, 3);
  return after[0] === "là" && after[1] !== undefined ? `tên ${after[1]}` : "tên đơn vị";
}

const links = phrases(words["từ nối"]);
const cuts = phrases(words["ngắt"]);

/** The words right before, without the verb or preposition that leads to the value. */
function nounBefore(left: string, count: number): string | undefined {
  let before = [...wordsBefore(left, count + 4).words];
  for (;;) {
    const link = phraseAtEnd(before, links);
    if (link === undefined) break;
    before = before.slice(0, before.length - link.split(" ").length);
  }
  for (let at = before.length - 1; at >= 0; at -= 1) {
    if (clauseVerbs.has(before[at] ?? "") && !keptTogether.has(`${before[at] ?? ""} ${before[at + 1] ?? ""}`)) {
      before = before.slice(at + 1);
      break;
    }
  }
  const phrase = before.slice(-count).filter((word, at) => at > 0 || !/^[\divxl]+$/.test(word) || word.length > 2);
  return phrase.length === 0 ? undefined : phrase.join(" ");
}

const clauseVerbs = new Set(["có", "là", "được", "đạt", "gồm", "với", "còn", "chiếm"]);

const keptTogether = new Set(words["cụm liền"]);

/** "… hộ nghèo (chiếm …%)", "kinh phí còn hạn hẹp (…)": the noun before the bracket. */
function nounBeforeBracket(left: string): string | undefined {
  const open = left.lastIndexOf("(");
  if (open < 0 || left.length - open > 25) return undefined;
  return nounBefore(left.slice(0, open).replace(/\scòn(?:\s\p{L}+){1,2}\s*$/u, ""), 4);
}

/** The words right after, up to the next verb, preposition or sign. */
function nounAfter(right: string, count: number): string {
  const after = wordsAfter(right, count).words;
  for (let at = 1; at < after.length; at += 1) {
    if (phraseAtStart(after.slice(at), cuts) !== undefined) return after.slice(0, at).join(" ");
  }
  return after.join(" ");
}

/** A line of dots of its own: what the line above says, up to its colon. */
function titleAbove(page: Page, place: Surroundings): string | undefined {
  const row = cellBefore(place);
  if (row !== undefined) return row;
  let above = page.lineAbove(place.line.index);
  for (
    let lines = 0;
    lines < 6 && above !== undefined && /^\s*(?:[-+]\s?)?(?:một|hai|ba|bốn|năm) là/.test(above.low);
    lines += 1
  )
    above = page.lineAbove(above.index);
  if (above === undefined) return undefined;
  const title = trimmedLeft(above.low)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[\s:.…_]+$/u, "");
  if (!/\p{L}/u.test(title)) return undefined;
  const said = title.replace(/^\s*(?:[-+*•]|[\divxl]{1,5}(?:\.\d+)*[.)\-/])\s*/u, "").trim();
  return said === "" ? undefined : said;
}

/** "Họ và tên⇥……⇥……": the words of the last column before the place, in a row of columns. */
function cellBefore(place: Surroundings): string | undefined {
  if (place.line.breaks.length <= 3) return undefined;
  const columns = place.line.low.slice(Math.max(0, place.from - 300), place.from).split(/\t+/);
  const said = columns.slice(0, -1).pop()?.trim();
  return said !== undefined && /\p{L}/u.test(said) && !/\p{L}/u.test(columns[columns.length - 1] ?? "")
    ? said
    : undefined;
}
