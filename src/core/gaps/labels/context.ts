import { kindsOfPeople, peopleCounted } from "../language/lists";
import { isPerson, unitAfter } from "../language/units";
import type { Page } from "../page";
import { phraseAtStart, phrases } from "../phrases";
import { type Surroundings, trimmedLeft, trimmedRight, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import { isWholeOffice, ownerOf, placeOfSigning } from "./owner";
import {
  bareNumbers,
  formsOfAddress,
  headBeforeColon,
  sentenceOf,
  countedNounBefore,
  earlierNoun,
  itemMark,
  longest,
  namesQuantity,
  nounAfter,
  nounBefore,
  opensWithCut,
  partOfWord,
  wholeWords,
  withoutRemarks,
} from "./words";
import { countWords, firstWord, splitAtSpace, splitWords } from "../split";

/**
 * A label of a few words says too little: whose year of birth, the yield of what, how many hectares of what. The
 * sentence, the item or the heading above says it.
 */
export function withContext(page: Page, place: Surroundings, label: string, unit: string | undefined): string {
  const said = label.trim();
  if (said === "họ tên" && /(?:^|\s)tôi (?:tên )?là:?$|(?:^|\s)tên tôi là:?$/u.test(place.left.trimEnd()))
    return nameOf(ownerOf(page, place, "họ tên") ?? "người viết");
  if (said === "quan hệ") return joined(said, with_(ownerOf(page, place, said)));
  if (said === "họ và tên") return nameOf(ownerOf(page, place, "họ tên"));
  if (ofSomebody.has(said)) {
    const owner = ownerOf(page, place, said);
    if (owner !== undefined) return joined(said, owner);
    if (said === "tên") return ofWhat(place, said);
    if (said === "số điện thoại") return withRemark(said, answering(place.left));
    return joined(said, headOfSomebody(place.left));
  }
  if (said === "địa điểm") return placeOfSigning(page, place) ?? ofWhat(place, said);
  if (calendar.has(firstWord(said))) return said;
  if (unit === undefined) return !closed.has(said) && sayingTooLittle.test(said) ? ofWhat(place, said) : said;
  const spent =
    said.startsWith("mức ") && eachOf.test(said)
      ? false
      : said.includes("số tiền") &&
        /^(?:tổng )?số tiền(?: |$)/.test(said) &&
        !splitWords(said).some((word) => noExpenses.has(word));
  const money =
    spent && !said.includes("kinh phí") && speaksOfExpenses(page, place) ? said.replace("số tiền", "kinh phí") : said;
  return closed.has(said) ? money : aboutWhat(place, money, unit);
}

/** "Người có dấu hiệu vi phạm: ……, sinh năm …": whom the item is about. */
function headOfSomebody(left: string): string | undefined {
  const head = headBeforeColon(left);
  const said = splitWords(head ?? "");
  const names = phraseAtStart(said, somebody) !== undefined || endsAsOffice.test(head ?? "");
  return names && said.length < 7 ? head : undefined;
}

const somebody = phrases([
  ...words["người làm gì"],
  ...words["đầu mục là người"],
  ...words["bên trong đơn"],
  ...words["người trong đơn"],
]);
const endsAsOffice = /(?:viên|trưởng|trưởng ban)$/u;

/** "báo Hạt quản lý đê theo số máy …", "Trạm Y tế, máy …": who answers the call. */
function answering(left: string): string | undefined {
  const said = trimmedLeft(left).replace(leadsToCall, "");
  const who = said.length === left.length ? undefined : nounBefore(said, 4)?.replace(callVerbs, "");
  return who?.includes(" ") === true && !callsNobody.test(who) ? who : undefined;
}

const callVerbs = /^(?:(?:về|xuống|tới|qua|gọi|gặp|liên hệ|trước|cho|làm) )+/u;
const callsNobody = new RegExp(
  `[\\d.…_]|(?:^|\\s)(?:gọi|liên hệ|báo|khai báo|phụ trách|kết quả|nhận tin|gửi|chỉ huy|${words["lời xưng hô"].join("|")})(?:\\s|$)`,
  "u",
);

const leadsToCall =
  /[\s,(]*(?:(?:theo|qua|vào|tới|về) )?(?:số )?(?:điện thoại|đtdđ|đt|sđt|di động|máy|số)(?: di động| máy)?:?(?:\s\(?0[\d. ]{1,8}\)?\.?)?$/u;

/** "số điện thoại (trạm y tế)", where there is room. */
function withRemark(said: string, remark: string | undefined): string {
  return remark === undefined || countWords(said) + countWords(remark) > longest ? said : `${said} (${remark})`;
}

/** "Họ và tên: ……": of whom the form is. */
function nameOf(owner: string | undefined): string {
  return owner === undefined ? "họ và tên" : `họ tên ${owner}`;
}

/** "II. KINH PHÍ": the item stands below such a heading. */
function speaksOfExpenses(page: Page, place: Surroundings): boolean {
  for (let index = place.line.index; index >= Math.max(0, place.line.index - linesToHeading); index -= 1) {
    if (page.paragraph(index).text.length < headingLength && page.line(index).low.includes("kinh phí")) return true;
  }
  return false;
}

const noExpenses = new Set(words["không phải kinh phí"]);
const linesToHeading = 7;
const headingLength = 60;

function aboutWhat(place: Surroundings, said: string, unit: string): string {
  const members =
    isPerson(unit) || unit === "vị" || unit === "ông" || unit === "chị"
      ? membersOf(trimmedLeft(place.left), said === `số ${unit}`)
      : undefined;
  if (members !== undefined) return members;
  const { head, rest } = parted(said, unit);
  if (countWords(rest) > (head === "số tiền" ? 3 : 2)) return said;
  const counts = said === `số ${unit}` || said.startsWith(`số ${unit} `);
  return counts ? counting(place, unit, rest) : measuring(place, said, head, rest);
}

/** One word, or a word that many things have. */
const sayingTooLittle =
  /^(?:tên )?[a-zA-ZÀ-ỹ/]+$|^(?:số|mức|nguồn|kinh|nội) [a-zA-ZÀ-ỹ]+$|^(?:địa điểm|thời gian|tổng mức|đơn giá|lý do|xếp loại|nhãn hiệu)$/;

/** "cỡ D15, hiệu …": of what it is, stands before the word, before the colon or before the last value, else behind. */
function ofWhat(place: Surroundings, said: string): string {
  const left = trimmedLeft(place.left);
  const word = said.replace(/^(?:tên|số) /, "");
  if (said !== word && levels.has(word)) {
    if (!hamlets.has(word)) return said;
    const deed = deedOf(place);
    return deed === undefined ? withRemark(said, whatIsThere(left, word)) : joined(said, deed);
  }
  // "Thời gian: … h … ngày …": the date goes on.
  if ((said === "giờ" || said === "phút") && /^\s*ngày(?![a-zA-ZÀ-ỹ])|^\s?h\d/.test(place.right)) return said;
  // "12 triệu đồng, lấy từ nguồn …"
  if (word.startsWith("nguồn") && /(?:đồng(?! chí)|triệu|tr\.?đ|kinh phí|ngân sách)(?![a-zA-ZÀ-ỹ])/.test(left))
    return "nguồn kinh phí";
  const before = left.endsWith(word) ? trimmedLeft(left.slice(0, -word.length)) : left;
  const own = before.length < left.length && /[a-zA-ZÀ-ỹ]$/.test(before) ? nounBefore(before, 4) : undefined;
  const reason = word === "lý do" ? whatFor(left) : undefined;
  const more = reason ?? own ?? headBeforeColon(left) ?? goesOn(place) ?? spokenOfBefore(left);
  return joined(
    said,
    more === said ||
      more === word ||
      more === undefined ||
      /^\d+$/.test(more) ||
      prepositions.has(more) ||
      formsOfAddress.all.has(more) ||
      more.startsWith("hôm nay") ||
      // "Sở Tài chính; Sở …": another one of them.
      (said !== word && more.startsWith(`${word} `))
      ? undefined
      : more,
  );
}

/** "Vắng: … đồng chí, lý do: …", "không tán thành … với lý do …": what has to be explained. */
function whatFor(left: string): string | undefined {
  const said = sentenceOf(left);
  let found: string | undefined;
  for (const { 0: words } of said.matchAll(explained)) found = words;
  return found === "vắng" ? "vắng mặt" : found;
}

const explained = new RegExp(
  `(?<![a-zA-ZÀ-ỹ])(?:${words["việc phải có lý do"].join("|")}|(?:không|chưa)(?: [a-zA-ZÀ-ỹ]+){1,2})(?![a-zA-ZÀ-ỹ])`,
  "gu",
);

/** The noun before the last value, else the one of the clause before: "Thu hội phí đợt 2, mức …". */
function spokenOfBefore(left: string): string | undefined {
  const value = earlierNoun(left);
  return value === undefined || calendar.has(firstWord(value)) ? previousClause(left) : value;
}

function previousClause(left: string): string | undefined {
  const clauses = sentenceOf(left)
    .replace(itemMark, "")
    .split(/[,;(]\s/u);
  for (let at = clauses.length - 2; at >= 0; at -= 1) {
    const noun = nounBefore((clauses[at] ?? "").replace(/[\s\d.…⋯‥․・_]+$/u, ""), 4);
    if (noun !== undefined && noun.includes(" ") && !calendar.has(firstWord(noun))) return noun;
  }
  return undefined;
}

/** "lớp … đạt giải": what is said of it behind the place. */
function goesOn(place: Surroundings): string | undefined {
  if (!/^\s*\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 4)) || opensWithCut(place.right))
    return undefined;
  // "… là giống có diện tích lớn nhất": that says what it is.
  if (/^\s*là /.test(place.right)) return undefined;
  return nounAfter(place.right, 3) || undefined;
}

/** "Đảng ủy phường …" */
const levels = new Set(asks["cấp hành chính"]);
/** There are many of them, and the report is about one: "bản … chưa có chi bộ". */
const hamlets = new Set(words["cấp dưới xã"]);
const prepositions = new Set(Object.keys(words["giới từ"]));

/** "bản … chưa có chi bộ", "thôn … nộp 5 suất": what is said of it, without the value that follows. */
function deedOf(place: Surroundings): string | undefined {
  const deed = goesOn(place)?.replace(/(?:^|\s)\d.*$/u, "") ?? "";
  return deed.includes(" ") && !noDeed.test(deed) ? deed : undefined;
}

/** "có nhiều ca nhất là ấp …", "đất bị lấn chiếm tại thôn …": what is there, or what it is. */
function whatIsThere(left: string, word: string): string | undefined {
  if (!left.endsWith(word)) return undefined;
  const link = leadsThere.exec(left.slice(0, -word.length));
  const said = link === null ? undefined : nounBefore(left.slice(0, link.index), 4);
  const noun = said?.replace(new RegExp(`^(?:và|${word}) `), "");
  return noun === undefined || !noun.includes(" ") || somebodyOrNumber.test(noun) || livesThere.has(noun)
    ? undefined
    : noun;
}

/** Where somebody lives needs no more words. */
const livesThere = new Set(words["ở đâu"]);
const somebodyOrNumber = new RegExp(`[\\d.…⋯_]|(?:^|\\s)(?:${words["lời xưng hô"].join("|")})(?:\\s|$)`, "u");
const leadsThere = /\s(?:là|ở|tại|như ở|qua|về|vào|tới|đến|thuộc)(?: các)?\s$/;

const noDeed = /^(?:ngày|tháng|năm|nhiệm kỳ|trong|đồng|chừng|khoảng|hay|anh|chị|được)(?:\s|$)/u;

/** "Quan hệ: ……": with whom the form is about. */
function with_(owner: string | undefined): string | undefined {
  return owner === undefined ? undefined : `với ${owner}`;
}

const measures = new Set(Object.keys(words["đo lường"]));
const money = new Set(words["tiền"]);
/** "Nhà trường: … lớp": of the whole office. */
const offices = new Set([...asks["cơ quan"], ...asks["cấp hành chính"], "nhà trường", "địa phương"]);
const wholes = phrases([...offices, ...words["toàn đơn vị"]]);
const ofSomebody = new Set(words["của ai"]);
const closed = new Set(words["nói trọn"]);
const calendar = new Set(["ngày", "tháng", "năm"]);

/** "số vụ cờ bạc": the words of the number, and what it is a number of beside its unit. */
export function parted(label: string, unit: string): { readonly head: string; readonly rest: string } {
  const head = phraseAtStart(splitWords(label), heads) ?? "";
  const rest = label.slice(head.length).trim();
  return { head, rest: rest === unit ? "" : rest.startsWith(`${unit} `) ? rest.slice(unit.length + 1) : rest };
}

const heads = phrases([...words["đầu tên số liệu"], ...words["đại lượng"], ...Object.values(words["đo lường"])]);

/** How many of what: what is done with them in the same clause or, where the clause says nothing, in the one before. */
function counting(place: Surroundings, unit: string, rest: string): string {
  const left = withoutGot(trimmedLeft(withoutRemarks(place.left)));
  const label = rest === "" ? `số ${unit}` : `số ${unit} ${rest}`;
  const ahead = rest === "" && headOfClause.test(left) ? deedBehind(place.right, unit) : undefined;
  if (ahead !== undefined) return joined(label, ahead);
  // "… đoàn viên, trong đó có … nữ", "… đoàn viên, trong đó nữ … người"
  const kind = kindsOfPeople.has(unit) ? `${unit} ${rest}`.trim() : kindsOfPeople.has(rest) ? rest : undefined;
  const people = kind === undefined ? undefined : peopleBefore(left);
  if (people !== undefined) return joined(`số ${people}`, kind);
  const last = wordsBefore(left, 1).words[0];
  if (last !== undefined && having.has(last))
    return rest === "" ? joined(label, havingCount(left) ?? predicateBehind(place.right, unit)) : label;
  const found = withoutCount(nounBefore(left, 6));
  const own =
    found === undefined || bareNumbers.has(found) || money.has(found) || offices.has(found) ? undefined : found;
  // "12 hòa giải viên (nữ … người": a part of those counted before the bracket.
  const whole = left.includes("(") ? partOfCount.exec(left)?.[1] : undefined;
  if (whole !== undefined && own !== undefined && rest === "" && !own.includes(" ")) return joined(`số ${whole}`, own);
  // "số gốc đốn bỏ" of "nhà vườn phải đốn bỏ"
  if (own !== undefined && (rest === "" || ` ${own} `.includes(` ${rest} `))) {
    return joined(`số ${unit}`, rest === "" ? own : tailOf(own, longest - 1 - countWords(unit)));
  }
  // "số đoàn kiểm tra liên ngành" says enough.
  const done = own === undefined ? [] : splitWords(own).slice(-2);
  const deed =
    done.length === 2 && (countWords(own ?? "") === 2 || doneWithCount.has(done.join(" "))) && countWords(label) < 6;
  if (rest.includes(" ") && countWords(label) > (measures.has(unit) ? 5 : 4) && !deed) return label;
  if (deed && rest.includes(" ") && !` ${label} `.includes(` ${done.join(" ")} `)) return joined(label, done.join(" "));
  if (own !== undefined && !` ${label} `.includes(` ${own} `)) return joined(label, own);
  if (rest.includes(" ")) return label;
  if (own !== undefined) return joined(label, headBeforeColon(left));
  return ledByHaving(left) ? label : joined(label, headBeforeColon(left) ?? (rest === "" ? earlier(left) : undefined));
}

/** "Kết nạp … đảng viên, trong đó có … nữ": of whom they are a part. */
function peopleBefore(left: string): string | undefined {
  const sentence = sentenceOf(left);
  const end = sentence.lastIndexOf("trong đó");
  return end < 0 ? undefined : peopleCounted(sentence.slice(0, end));
}

/** "trong kỳ kết nạp … quần chúng ưu tú" */
const doneWithCount = new Set([...words["việc làm với người"], ...words["việc có ngày"]]);

/** "kết nạp được … quần chúng" says what is done, as "kết nạp …" does. */
function withoutGot(left: string): string {
  return left.endsWith(" được") && wordsBefore(left, 3).words.length > 2 ? left.slice(0, -" được".length) : left;
}

/** "Lập Tổ công tác gồm … người": how many belong to it. */
function membersOf(left: string, countsAll: boolean): string | undefined {
  const body = (left.includes(" gồm") ? bodyWithMembers : countsAll ? bodyThatHas : undefined)?.exec(left)?.[1];
  return body === undefined ? undefined : joined("số thành viên", body);
}

const bodies = words["có thành viên"].join("|");
const bodyWithMembers = new RegExp(`(?:^|(?<!công)\\s)((?:${bodies})(?: [a-zA-ZÀ-ỹ]+){0,5}) gồm(?: có)?$`, "u");
/** "Ủy ban Mặt trận khóa XII (2019 - 2024) có" */
const bodyThatHas = new RegExp(
  `(?:^|(?<!công)\\s)((?:${bodies})(?! dân phố| số| ngũ| thể| chức)(?: [a-zA-ZÀ-ỹ]+){0,5}?)(?: khóa)?(?:[\\s.…⋯_]{1,20}| [ivxl]{1,6}| \\([^()]{3,20}\\)){0,2}\\s?(?:có|hiện có|còn|nay còn)$`,
  "u",
);

/** "… người đã hy sinh, nhiều người bị thương": the sentence begins with the count, and what they did stands behind. */
function deedBehind(right: string, unit: string): string | undefined {
  const behind = trimmedRight(right);
  if (!behind.startsWith(`${unit} `)) return undefined;
  const deed = nounAfter(behind.slice(unit.length + 1).replace(auxiliaries, ""), 3);
  return deed.includes(" ") && unitAfter(deed) === undefined ? deed : undefined;
}

/** "Có … cháu thuộc diện chống chỉ định": which of them. */
function predicateBehind(right: string, unit: string): string | undefined {
  const behind = trimmedRight(right).slice(unit.length);
  return saysWhich.test(behind) ? deedBehind(right, unit) : undefined;
}

const saysWhich = /^ (?:thuộc|chưa|bị|được|phải|không|đang|đủ|là)(?![a-zA-ZÀ-ỹ])/;
const headOfClause = /(?:^|[.;!?])\s*[-+*]?\s*$/;
const auxiliaries = /^(?:(?:đã|được|vẫn|đang|còn|phải|bị|sẽ|mới|cũng|đều) )+/u;

const partOfCount = /[\d.…⋯_]\s?([a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+){1,3})\s?\([^()]{0,30}$/;

/** "trẻ khuyết tật có … cháu": of whom they are, unless the whole office, the place or the report has them. */
function havingCount(left: string): string | undefined {
  const own = withoutCount(nounBefore(left, 5));
  if (own === undefined || !own.includes(" ") || bareNumbers.has(own) || money.has(own)) return undefined;
  return splitWords(own).some((_, at, all) => phraseAtStart(all, wholes, at) !== undefined) ? undefined : own;
}

/** "(từ năm 2009 đến) 2019 kết nạp": so many last words, none of them half of a word. */
function tailOf(clause: string, count: number): string {
  const said = splitWords(clause);
  const from = Math.max(0, said.length - count);
  return said.slice(from > 0 && partOfWord.has(said[from - 1], said[from]) ? from + 1 : from).join(" ");
}

/** "kiểm tra 05 chi bộ (và)": what was done, without what it was done to. */
function withoutCount(clause: string | undefined): string | undefined {
  if (clause === undefined || !/ \d/.test(clause)) return clause;
  const [, done, counted] = /^([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]*?) \d+ ([a-zA-ZÀ-ỹ].*)$/.exec(clause) ?? [];
  if (done === undefined || counted === undefined) return clause;
  const unit = unitAfter(counted)?.unit;
  return unit === undefined || timeUnits.has(unit) ? clause : done;
}

const timeUnits = new Set(["ngày", "tháng", "năm", "tuổi", "giờ", "tuần", "phút"]);

/** "có", "gồm": what is there, and nothing is done with it. */
const having = new Set(words["có, gồm"]);

/** "Đảng bộ có … chi bộ, … đảng viên": the first value of the sentence stands behind "có". */
function ledByHaving(left: string): boolean {
  const first = /^[^\d.…⋯_]*/u.exec(sentenceOf(left))?.[0] ?? "";
  return having.has(wordsBefore(trimmedLeft(first), 1).words[0] ?? "");
}

/** The length, price or share of what: the words before it in its clause, the counted thing before the bracket, the item. */
function measuring(place: Surroundings, label: string, head: string, rest: string): string {
  const left = trimmedLeft(place.left);
  // "Giá bán tại bến: … mực ống … đồng/kg"
  const price = head === "số tiền" && rest !== "" ? headBeforeColon(left) : undefined;
  if (price !== undefined && priced.test(price)) return joined(price, rest);
  if (rest.includes(" ")) return joined(label, wordsBeforeName(left, rest));
  const item = firstAfterColon(left, label) ?? headBeforeColon(left);
  if (item !== undefined && rest !== "" && ` ${item} `.includes(` ${rest} `))
    return joined(head, item.startsWith(`${head} `) ? item.slice(head.length + 1) : item);
  if (ownUnits.has(head)) return joined(label, item?.replace(/^thời gian /u, ""));
  const said = wordsBeforeName(left, rest === "" ? label : rest);
  // "Quỹ Hỗ trợ nông dân: số dư": the word before is a part of the name.
  const before = item !== undefined && bareNumbers.has(said ?? "") ? undefined : said;
  const found = countedNounBefore(left);
  const counted = found === undefined || namesQuantity(found) || !found.includes(" ") ? undefined : found;
  const repeats = found !== undefined && splitWords(found).every((word) => splitWords(label).includes(word));
  const spokenOf =
    rest === "" || repeats
      ? (earlier(left) ?? (label.includes(" ") && !label.startsWith("chiều ") ? undefined : previousClause(left)))
      : undefined;
  return joined(label, before ?? item ?? (repeats ? undefined : counted) ?? spokenOf);
}

/** "Tài sản: thửa đất số …, diện tích …": the first thing behind the colon. */
function firstAfterColon(left: string, label: string): string | undefined {
  const behind = sentenceOf(left).split(":");
  const first = /^\s*([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{3,40}?)(?:\ssố)?\s*(?:[.…⋯_\d(]|\s{2})/.exec(behind[1] ?? "")?.[1];
  if (behind.length !== 2 || first === undefined || first.includes(label) || namesQuantity(first)) return undefined;
  return countWords(first) > 1 && countWords(first) < 5 ? first : undefined;
}

const ownUnits = new Set(words["đơn vị tự nói"]);
const eachOf = /^mức .* mỗi /u;
const priced =
  /^(?:giá|chi phí|dự toán|giải thưởng|đơn giá|phí|lệ phí|học phí|kinh phí|tiền|mức|lương|phụ cấp|tổng)(?:\s|$)/u;

/** "mỗi suất trị giá", "dây xích dài": the words before the name of the quantity in its clause. */
function wordsBeforeName(left: string, name: string): string | undefined {
  const side = name.startsWith("chiều ") ? name.slice(6) : name;
  const at = left.lastIndexOf(side);
  if (at < 0 || left.length - at - side.length > 12) return undefined;
  const said = nounBefore(left.slice(0, at).replace(/[\s\d]+$/u, ""), 4);
  // "Cộng mục I: …"
  return said === "cộng" ? undefined : said;
}

/** "Lúa Thu Đông xuống giống … ha, năng suất …": what the sentence spoke of before. */
function earlier(left: string): string | undefined {
  const noun = earlierNoun(left)?.replace(/\s(?:rộng|dài|cao|sâu|dày|nặng)$/u, "");
  if (noun === undefined || namesQuantity(noun) || money.has(noun) || siblings.test(noun)) return undefined;
  return isWholeOffice(noun) ? undefined : noun;
}

/** "đường kính mặt … cm, cao … cm": another measure of the same thing. */
const siblings = /^(?:đường kính|chiều|rộng|dài|cao|sâu|nặng|x{2,})|\sx{2,}$/u;

/** As many words of the second phrase behind the first as a label holds. */
export function joined(label: string, more: string | undefined): string {
  if (more === undefined) return label;
  const said = splitAtSpace(label);
  const others = splitAtSpace(more.replace(/^(?:tổng số|số lượng|tỷ lệ|số)\s/u, "")).filter(
    (word) => word !== "" && !word.includes("/"),
  );
  while (unitWords.has(others[0] ?? "") && !partOfWord.has(others[0], others[1])) others.shift();
  while (unitWords.has(others[others.length - 1] ?? "") && !partOfWord.endIn(others)) others.pop();
  if (others.length === 0 || others.every((word) => said.includes(word))) return label;
  const from = said[said.length - 1] === others[0] ? 1 : 0;
  return [...said, ...wholeWords(others.slice(from), longest - said.length)].join(" ");
}

/** "ngô … ha", "tăng … triệu đồng", "tờ bản đồ số": what the value before is counted in says nothing of this one. */
const unitWords = new Set([
  ...[...words["tiền"], ...words["diện tích"], ...Object.keys(words["đo lường"])].flatMap((unit) => splitWords(unit)),
  ...words["đơn vị bỏ qua"],
]);
