import { dotWidth, isDash } from "../characters";
import { asksAlways, asksBefore, asksForCount, pluralWords } from "../language/asking";
import { predicateAfter } from "../language/halts";
import { besideOpenCount, peopleCounted } from "../language/lists";
import { documentTypes, papers } from "../language/numbers";
import { levels } from "../language/offices";
import {
  atEndOfStretch,
  atHeadOfStretch,
  endsWithCapital,
  signBefore,
  withoutClosingBracket,
} from "../language/position";
import { isPerson, unitAfter, unitFollowing } from "../language/units";
import { phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { isMark, type Surroundings, trimmedLeft, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import numbers from "../words/numbers.json";
import signatures from "../words/signatures.json";
import { joined } from "./context";
import { lastDocumentNamed } from "./documents";
import { happening } from "./times";
import {
  firstWords,
  earlierNoun,
  headBeforeColon,
  headOfItem,
  itemMark,
  lastWords,
  sentenceOf,
  namesQuantity,
  nounAfter,
  nounBefore,
  opensWithCut,
  longest,
  partOfWord,
  wholeWords,
  withoutRemarks,
  saysValid,
} from "./words";
import { countWords, firstWord, splitWords } from "../split";

/** "BCH ĐOÀN XÃ ……": a heading names its level there, whatever word it ends elsewhere ("đoàn xã"). */
function levelInHeading({ line, from, start, right }: Surroundings, before: readonly string[]): string | undefined {
  const level = before[before.length - 1] ?? "";
  if (!headingLevels.has(level) || /\S/.test(right)) return undefined;
  const office = before[before.length - 2];
  if (office === undefined || office === "thị" || office === "liên") return undefined;
  const printed = line.text.slice(from, start);
  return printed === printed.toUpperCase() ? level : undefined;
}

const headingLevels = new Set(["xã", "phường", "huyện", "tỉnh", "quận"]);

/** "xã …": the name of the xã; "chức vụ …": the word itself. */
export function namedThing(place: Surroundings): string | undefined {
  const left = withoutClosingBracket(place.left);
  const before = wordsBefore(left, 5).words;
  const level = levelInHeading(place, before);
  if (level !== undefined) return `tên ${level}`;
  const begun = levelOfBegunName(place, before);
  if (begun !== undefined) return `tên ${begun}`;
  const committee = committees.get(before.slice(-2).join(" "));
  if (committee !== undefined && unitFollowing(place) === undefined) {
    // "Đề nghị Huyện ủy ……": what it is asked for.
    const asked = /^.*?(?:^|\s)((?:đề|kiến) nghị .+)$/u.exec(wordsBefore(left, 9).words.join(" "))?.[1];
    return asked === undefined || !atEndOfStretch(place) ? committee : `nội dung ${asked}`;
  }
  const thing = endsWithHalf(before, hasName) ? undefined : phraseAtEnd(before, namedThings);
  const fact = endsWithHalf(before, isFact) ? undefined : phraseAtEnd(before, facts);
  // "bạch cầu … G/L"
  if (thing !== undefined && /^\s*[a-zA-ZÀ-ỹ]{1,5}\/[a-zA-ZÀ-ỹ]{1,4}(?![a-zA-ZÀ-ỹ/])/.test(place.right))
    return undefined;
  if (left.includes("&") && /(?:^|\s)(?:sở|phòng)\s[a-zA-ZÀ-ỹ\s-]{2,12}&\s?đt\s*$/.test(left))
    return "tên tỉnh, thành phố";
  if (/(?:sê|xê)-ri\s*$/u.test(left)) return "số sê-ri";
  // "ngôi mộ họ …", "cụ tổ họ …"
  if (/(?:^|\s)(?:mộ|cụ tổ|nhà thờ|tộc) họ\s*$/u.test(left)) return "tên dòng họ";
  // "SỞ Y TẾ …⇥CỘNG HÒA": of which province.
  if (
    place.line.index < headerLines &&
    /^sở (?:[a-zA-ZÀ-ỹ]+ ?){1,5}$/.test(left.trim()) &&
    (place.line.text[place.to] === "\t" || place.right.trim() === "")
  )
    return "tên tỉnh, thành phố";
  const short = abbreviations.get(before[before.length - 1] ?? "");
  if (thing === undefined && fact === undefined && short !== undefined && namedThings.all.has(short))
    return `tên ${short}`;
  if (thing !== undefined && numberedNames.has(thing)) return `tên hoặc số ${wholeName(before, thing)}`;
  if (thing !== undefined && thing.length > (fact ?? "").length)
    return `tên ${pluralBefore(before, thing)}${wholeName(before, thing)}`;
  if (
    before[before.length - 1] === "số" &&
    !isOneWordWithNumber(before) &&
    before.length > 1 &&
    signBefore(left) !== ":"
  )
    return `số ${severalNumbered.exec(left)?.[1] ?? numberedIn(before.slice(0, -1)) ?? documentIn(before) ?? cardIn(left) ?? behindPreposition(lastWords(before.slice(0, -1), 3))}`;
  const said = left.trimEnd();
  const turn = said.endsWith(" thứ") ? /(?:^|\s)((?:lần|đợt|hạng|khóa|kỳ|đứng) thứ)$/u.exec(said)?.[1] : undefined;
  const event = turn === undefined ? undefined : numberedEvent.exec(sentenceOf(said))?.[1];
  if (turn !== undefined && event !== undefined) return `${firstWord(turn)} thứ mấy của ${event}`;
  if (turn !== undefined)
    return `số thứ tự ${firstWord(turn)} ${nounBefore(trimmedLeft(left).slice(0, -turn.length), 4) ?? nounAfter(place.right, 3)}`;
  const last = before[before.length - 1] ?? "";
  // "phúc tra vào tuần thứ … của tháng"
  if (said.endsWith(" tuần thứ"))
    return `tuần thứ mấy ${nounBefore(trimmedLeft(left).slice(0, -" tuần thứ".length), 3) ?? ""}`;
  // "nhập viện ngày thứ … của bệnh"
  if (said.endsWith(" ngày thứ"))
    return `ngày thứ mấy ${nounBefore(trimmedLeft(left).slice(0, -" ngày thứ".length), 3) ?? ""}`;
  if (before.length > 1 && last === "thứ") return lastWords(before, 3).join(" ");
  // "Bình xét hộ vay vốn đợt …"
  if (before.length > 1 && (last === "lần" || last === "đợt"))
    return `${last} ${nounBefore(trimmedLeft(left).slice(0, -last.length), 4) ?? ""}`;
  // "phía Đông giáp …", "Bắc giáp …"
  const side = said.includes("giáp") ? sideBefore.exec(said)?.[1] : undefined;
  if (side !== undefined) return `nơi giáp, ranh giới phía ${side}`;
  // "ao (hồ) mang tên …"
  if (said.endsWith(" mang tên"))
    return `tên ${nounBefore(trimmedLeft(withoutRemarks(said.slice(0, -" mang tên".length))), 3) ?? ""}`;
  if (before[before.length - 1] === "phía") {
    // "cách trung tâm huyện … km về phía …"
    const far = wayFrom.exec(said)?.[1];
    if (far !== undefined) return `hướng so với ${far}`;
    const right = place.right.replace(/^\s*của\s/, "");
    const behind = opensWithCut(right) ? "" : nounAfter(right, 3);
    const side = nounBefore(said.slice(0, -"phía".length), 3);
    // "tường phía … nứt dài": of what it is, stands before it.
    return behind === "" || (side !== undefined && !side.includes(" ")) ? `hướng ${side ?? ""}` : `phía ${behind}`;
  }
  if (fact === undefined) return undefined;
  // "hệ số phụ cấp chức vụ …": what the fact is a part of.
  const whole = nounBefore(left, 6);
  if (whole !== undefined && namesQuantity(whole) && whole !== fact && whole.endsWith(` ${fact}`)) return whole;
  return ofSomebody.has(inFull(fact)) || inFull(fact) !== fact ? inFull(fact) : factOf(left, fact);
}

/** "xã Ea …", "ĐẢNG ỦY XÃ IA …": a name of which the first word is there. */
function levelOfBegunName({ line, start }: Surroundings, before: readonly string[]): string | undefined {
  if (!firstWordsOfNames.has(before[before.length - 1] ?? "")) return undefined;
  const level = phraseAtEnd(before.slice(0, -1), levels);
  return level !== undefined && endsWithCapital(line.text.slice(Math.max(0, start - 12), start)) ? level : undefined;
}

const firstWordsOfNames = new Set(words["chữ đầu địa danh"]);

/** "Hội nghị Ban Chấp hành Đảng bộ xã lần thứ …" */
const numberedEvent =
  /(?<![a-zA-ZÀ-ỹ])(hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|hội thảo|hội thi)(?![a-zA-ZÀ-ỹ])[^.;:]{0,60}$/;

/** "Ban Dân vận Tỉnh ủy …": of which province. */
const committees: ReadonlyMap<string, string> = new Map(Object.entries(words["cấp ủy"]));
/** So far up stands the header block. */
const headerLines = 4;
const wayFrom = /cách ([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,4}?)(?: khoảng| chừng)?[\s\d.…⋯_]+k?m về phía$/;

/** "các xã …" */
function pluralBefore(before: readonly string[], thing: string): string {
  return before[before.length - countWords(thing) - 1] === "các" ? "các " : "";
}

const sideBefore = /(?:^|[\s,;(])((?:đông|tây|nam|bắc)(?:[\s-](?:đông|tây|nam|bắc))?)\s(?:tiếp )?giáp(?: với)?$/u;

/** "tổ dân phố số 3, số 7 và số …" */
const severalNumbered = /([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2}) số \d{1,3}(?:, (?:số )?\d{1,3}){0,6},? (?:và )?số\s*$/;

/** "biển số", "mã số": no number of what stands before. */
function isOneWordWithNumber(before: readonly string[]): boolean {
  return wordsWithNumber.has(before.slice(-2).join(" ")) && before[before.length - 3] !== "kinh";
}

const wordsWithNumber = new Set(words["từ tự có số"]);

/** "xe" has a number, "giấy phép lái xe" another: the longer name wins. */
function numberedIn(said: readonly string[]): string | undefined {
  const thing = phraseAtEnd(said, numberedThings);
  const paper = phraseAtEnd(said, numberedPapers);
  return (paper ?? "").length > (thing ?? "").length ? paper : thing;
}

/** "Trích lục bản đồ địa chính số": the document opens the phrase. */
function documentIn(before: readonly string[]): string | undefined {
  for (let at = 0; at < before.length - 1; at += 1) {
    const document = phraseAtStart(before, documentTypes, at);
    if (document !== undefined && document !== "văn bản") return document;
  }
  return undefined;
}

/** "bản giấy tại tủ số": only the tủ has the number. */
function behindPreposition(said: readonly string[]): string {
  let from = said.length - 1;
  while (from > 0 && !prepositions.has(said[from - 1] ?? "")) from -= 1;
  return said.slice(from).join(" ");
}

/** "giấy chứng nhận đủ điều kiện an toàn thực phẩm số": the paper stands further off. */
function cardIn(left: string): string | undefined {
  const said = wordsBefore(left, 11).words;
  for (let at = said.length - 2; at >= 0; at -= 1) {
    const card = phraseAtStart(said, numberedPapers, at);
    if (card !== undefined) return card;
  }
  return undefined;
}

const numberedPapers = phrases(words["thẻ, giấy có số"].filter((card) => card.includes(" ")));

/** "búa kiểm lâm ký hiệu", "trường chuẩn quốc gia mức độ": of what the fact is, stands before it. */
function factOf(left: string, fact: string): string {
  const at = left.lastIndexOf(fact);
  const rest = left.slice(0, Math.max(0, at)).trimEnd();
  if (!/[a-zA-ZÀ-ỹ]$/.test(rest)) return fact;
  const noun = nounBefore(rest, 4);
  // "… triệu đồng từ nguồn …": what a value is counted in has none.
  const unit = unitAfter(noun ?? "");
  const isValue = (unit?.measure === true && unit.unit === noun) || /\d/.test(noun ?? "");
  return noun === undefined || isValue || prepositions.has(noun) ? fact : `${fact} ${noun}`;
}

const ofSomebody = new Set(words["của ai"]);

/** "tiểu khu …", "đại đội …": the name is that of the whole word. */
function wholeName(before: readonly string[], thing: string): string {
  const first = before[before.length - countWords(thing) - 1] ?? "";
  return partOfName.has(`${first} ${thing}`) ? `${first} ${thing}` : thing;
}

/** "nộp trực tuyến …", "đại biểu …": no tuyến that has a name, no biểu that is asked for. */
function endsWithHalf(before: readonly string[], isWhole: (word: string) => boolean): boolean {
  return (
    partOfWord.endIn(before) &&
    !pluralWords.has(before[before.length - 2] ?? "") &&
    !isWhole(before.slice(-2).join(" "))
  );
}

const hasName = (word: string): boolean => namedThings.all.has(word) || partOfName.has(word);
const isFact = (word: string): boolean => facts.all.has(word);

const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(words["viết tắt"]));
const numberedNames = new Set(words["tên thường là số"]);
const partOfName = new Set(words["tên riêng hai tiếng"]);

export function inFull(phrase: string): string {
  if (numbered.has(phrase)) return `số ${phrase}`;
  return kindsCounted.has(phrase) ? `số ${phrase}` : (fullWords.get(phrase) ?? phrase);
}

const numbered = new Set(words["số của"]);
const kindsCounted = new Set(words["đếm người"]);
const fullWords: ReadonlyMap<string, string> = new Map(Object.entries(words["nói đủ"]));

const numberedThings = phrases(numbers["có số"]);
export const people = phrases(asks["người"]);
const roles = phrases(signatures["vai người ký"]);
export const namedThings = phrases(asks["tên riêng"]);
const facts = phrases([...asks["thông tin"], ...words["đếm người"]]);

/** "Nguyên nhân: …", "Giáo viên chủ nhiệm: cô …": the words before the last colon of the stretch. */
export function beforeColon(place: Surroundings): string | undefined {
  const colon = place.left.lastIndexOf(":");
  if (colon < 0 || place.left.length - colon > 30 || /[.…,;_]/.test(place.left.slice(colon))) return undefined;
  const behind = wordsBefore(place.left.slice(colon + 1), 4).words;
  if (behind.length > 2) return undefined;
  // "Chuyển khoản: STK …", "Liên hệ: đt …"
  const short = fullWords.get(behind.join(" "));
  if (short !== undefined) return short;
  const item = place.left.slice(0, colon).replace(/^.*\S\s{3,}/u, "");
  const said = headOfItem(withoutRemarks(item).replace(timeBeforeColon, ""));
  const name = /^(.*[^.…⋯_\s])[\s.…⋯_]+(?: \([^()]*\)\s?)?$/u.exec(place.left.slice(0, colon))?.[1];
  if (said === "" && isMark(trimmedLeft(place.left.slice(0, colon)).slice(-1))) return opinion;
  // "Đ/c ……: ……": what somebody says, whose name is open too.
  if (name !== undefined && phraseAtEnd(wordsBefore(withoutClosingBracket(name), 3).words, people) !== undefined)
    return opinion;
  if (isSpeaker(place)) return `ý kiến của ${said}`;
  if (place.left.includes("vắng") && absentBefore.test(sentenceOf(place.left))) return "họ tên người vắng";
  const asked = prepositions.get(said);
  if (asked !== undefined) return asked;
  const contact = contactOf(item);
  if (contact !== undefined) return contact;
  if (said.endsWith("bằng chữ"))
    return `${amountBefore(place.line.low.slice(Math.max(0, place.start - 160), place.start))} bằng chữ`;
  const entrusted = /^(.+) cho$/.exec(said)?.[1];
  if (entrusted !== undefined && entrustings.has(entrusted)) return `họ tên người được ${entrusted}`;
  if (said === "" || said === "kính gửi" || said === "kính trình") return said === "" ? undefined : addressee;
  const account = /(?:^|\s)((?:chủ|tên) tài khoản)$/u.exec(said)?.[1];
  if (account !== undefined) return inFull(account);
  for (const fact of ofSomebody) if (said.endsWith(` ${fact}`) && fact.includes(" ")) return inFull(fact);
  if (/\ssố (?:đt|tk)$/u.test(said)) return inFull(said.slice(-5));
  const somebody = said.replace(/^[①-⑳]\s?|^và /u, "").replace(/ là$/, "");
  // "Người phát: DS. …", "Người trả: …"
  if (behind.length === 1 && degrees.has(behind[0] ?? "")) return `họ tên ${somebody}`;
  if (persons.has(somebody)) return `họ tên ${somebody}`;
  if (behind.length === 0 && unitFollowing(place) === undefined && hasOneName(somebody))
    return `họ tên ${doneBy.get(somebody) ?? somebody}`;
  if (partiesOfContract.has(somebody)) return `tên ${somebody} ${remarkAtEnd.exec(item)?.[0] ?? ""}`;
  // "Trình độ: văn hóa …/12": the word behind the colon says more.
  if (
    behind.length > 0 &&
    !behind.some((word) => linkWords.has(word) || /\d/.test(word)) &&
    phraseAtEnd(behind, titles) === undefined
  )
    return joined(inFull(said), behind.join(" "));
  return ownName.test(said) ? "họ tên" : inFull(said);
}

/** "Vắng … đồng chí, gồm: ……": who they are. */
const absentBefore = /(?:^|[\s,;(])vắng(?: mặt)?:?(?=\s?[\d.…⋯_]| có)[^;:]*(?:gồm|là)(?: có)?:\s*$/u;
const ownName = /^(?:tôi(?: tên)?(?: là)?|em(?: tên)? là|tên tôi là)$/;

/** "Người phát", "Bí thư chi bộ", "Soạn thảo": who does it or holds it, but not "Bí thư kết luận", which somebody said. */
function hasOneName(somebody: string): boolean {
  if (doneBy.has(somebody) || /^người(?: [a-zA-ZÀ-ỹ]+){1,4}$/.test(somebody)) return true;
  const said = splitWords(somebody);
  return (
    said.length < 7 &&
    /^[a-zA-ZÀ-ỹ ]+$/.test(somebody) &&
    phraseAtStart(said, heads) !== undefined &&
    !said.some((_, at) => phraseAtStart(said, telling, at) !== undefined)
  );
}

const heads = phrases(words["đứng đầu"]);
const telling = phrases([...words["phát biểu"], ...words["trình bày"]]);
/** "Soạn thảo": "người soạn thảo" */
const doneBy: ReadonlyMap<string, string> = new Map(words["việc có người làm"].map((deed) => [deed, `người ${deed}`]));

/** "- Đ/c Quyên: …………………": in minutes, somebody by name and room for a sentence. */
function isSpeaker({ line, from, start, end }: Surroundings): boolean {
  if (dotWidth(line.text.slice(start, end)) < widthOfSentence) return false;
  const before = line.text.slice(from, start);
  const head = before.slice(0, before.lastIndexOf(":"));
  return /^\s*[-+*•]?\s*(?:Đ\/c|Đồng chí|Ông|Bà|Anh|Chị|Cô|Thầy|Bác|Chú)(?: \p{Lu}\p{Ll}*){1,4}(?: \([^()]*\))?$/u.test(
    head,
  );
}

/** Longer runs are for sentences, in full stops. */
const widthOfSentence = 30;

/** "Ông Ba, Chủ tịch Hội, ĐT": of whom the number is, stands before the comma. */
function contactOf(item: string): string | undefined {
  const clauses = item.split(/[,;]/);
  if (!inFull((clauses.pop() ?? "").trim()).endsWith("điện thoại")) return undefined;
  const whose = splitWords((clauses.pop() ?? "").replace(/^[^a-zA-ZÀ-ỹ]+/, ""));
  // "đồng chí Trưởng ban nhân dân ấp, ĐT": too long to be said.
  if (whose.length > 5) return "số điện thoại";
  if (whose.some((word) => !/^[a-zA-ZÀ-ỹ]+$/.test(word))) return undefined;
  return (phraseAtStart(whose, people) ?? phraseAtStart(whose, roles)) ? `số điện thoại ${whose.join(" ")}` : undefined;
}

/** "bs": "bác sĩ" */
export const degrees: ReadonlyMap<string, string> = new Map(Object.entries(asks["học vị viết tắt"]));
const titles = phrases([...asks["người"], ...words["chức danh trước tên"], ...words["chức sắc"], ...degrees.keys()]);
const linkWords = new Set([...words["từ nối"], ...words["từ mở vế"], ...words["đơn vị chung"]]);

const persons = new Set([
  ...words["người trong đơn"],
  ...words["bên trong đơn"].filter((party) => !party.startsWith("bên ")),
]);

const partiesOfContract = new Set(words["bên trong đơn"].filter((party) => party.startsWith("bên ")));
const remarkAtEnd = /\(([^()]{2,30})\)\s*$/u;

export const opinion = "nội dung ý kiến";
/** "Kính gửi: ……" */
export const addressee = "cơ quan, người nhận";

const entrustings = new Set(words["giao cho ai"]);

/** "đến 31/12/2023 là": when, not what. */
const timeBeforeColon = /\s(?:tính )?(?:đến|từ)(?: ngày)? [\d/.-]{4,10}(?: là)?\s*$/u;

/** "Cộng: … đồng (bằng chữ: …)": the amount that is written out. */
function amountBefore(left: string): string {
  const open = left.lastIndexOf("(");
  const outside = left.slice(0, open < 0 ? Math.max(0, left.lastIndexOf(",")) : open);
  const before = outside
    .replace(/[\s.…⋯‥․_\]>]*\s?(?:(?:triệu|nghìn|ngàn|tỷ) )?[a-zA-ZÀ-ỹ]*(?:\/[a-zA-ZÀ-ỹ]+)?\s*$/, "")
    .replace(/[[<][^[<]*$|\s*:?\s*$/u, "")
    .replace(/\s*:\s*$/, "");
  const noun = nounBefore(before, 5);
  return noun === undefined || sums.has(noun) ? "số tiền" : wholeWords(splitWords(noun), longest - 2).join(" ");
}

const sums = new Set(words["cộng lại"]);

/** "Kinh phí: … đồng (…)": the amount in words. */
export function amountInWords(place: Surroundings): string | undefined {
  if (!/(?:đồng|đ|vnđ)\s?\(\s*$/u.test(place.left) || !/^\s*[).]/.test(place.right)) return undefined;
  return `${amountBefore(place.left)} bằng chữ`;
}

/** "……… là xã nằm ở phía …": the subject of the sentence. */
export function subject(place: Surroundings): string | undefined {
  if (wordsBefore(place.left, 1).words.length > 0) return undefined;
  if (!predicateAfter(place.right))
    return unitFollowing(place)?.exact !== true &&
      atHeadOfStretch(place) &&
      phraseAtStart(wordsAfter(place.right, 3).words, deedsOfSubject) !== undefined
      ? subjectDoing(place.right)
      : undefined;
  // "… hài cốt, … có tên": so many of those that were counted.
  const counted = besideOpenCount(place.left) ? countedAtEnd.exec(trimmedLeft(place.left))?.[1] : undefined;
  const unit = counted === undefined ? undefined : unitAfter(counted)?.unit;
  if (unit !== undefined && unitFollowing(place) === undefined) return `số ${unit} ${nounAfter(place.right, 3)}`;
  const is = /^\s*là (?:(các|những|hai|ba|bốn) |một )?/u.exec(place.right);
  const level = is === null ? undefined : phraseAtStart(wordsAfter(place.right.slice(is[0].length), 4).words, saidToBe);
  return level === undefined ? subjectDoing(place.right) : `tên ${is?.[1] === undefined ? "" : "các "}${level}`;
}

/** "… là người trông lán", "… làm đội trưởng", "… chịu trách nhiệm đăng tin": who is or does what is said of him. */
function subjectDoing(right: string): string {
  const [, verb, rest = ""] = isSomething.exec(right) ?? [];
  const what = firstWords(
    splitWords(/^[a-zA-ZÀ-ỹ\s]*/.exec(rest)?.[0] ?? "").filter((word) => word !== "những"),
    4,
  ).join(" ");
  if (verb === "làm" && namesOffice(what)) return `họ tên ${what}`;
  if (verb === "là" && what.includes(" ")) return `${/^người /.test(what) ? "họ tên" : "tên"} ${what}`;
  const doing = right.replace(auxiliary, "");
  if (phraseAtStart(wordsAfter(doing, 3).words, speaking) !== undefined) return "họ tên người phát biểu";
  const deed =
    verb === "là" || /^\s*(?:cách|thuộc|nằm|vốn|giáp|có \d|ở)(?![a-zA-ZÀ-ỹ])/.test(doing) ? "" : nounAfter(doing, 4);
  return deed.includes(" ") ? `tên đơn vị, người ${deed}` : "tên đơn vị, cá nhân";
}

const speaking = phrases(words["phát biểu"]);
const isSomething = /^\s*(là|làm) (?:một |các )?([a-zA-ZÀ-ỹ].*)$/;
const auxiliary = /^\s*(?:(?:đã|sẽ|đang|được|cũng|vẫn) )+/u;

function namesOffice(what: string): boolean {
  const said = splitWords(what);
  return said.some((_, at) => phraseAtStart(said, wordsOfOffices, at) !== undefined);
}

const wordsOfOffices = phrases(words["làm chức gì"]);

/** "… là hai thôn nghèo nhất", "… là giống có diện tích lớn nhất" */
const saidToBe = phrases([...asks["tên riêng"], ...words["được gọi là"]]);

/** "có … trên 7 thành viên", "có …/198 viên chức": so many of those. */
export function partOfNumber({ left, right }: Surroundings): string | undefined {
  const whole = /^\s?(?:trên(?: tổng số)?|\/|trong(?: số| tổng số)?)\s?\d[\d.]*\s([a-zA-ZÀ-ỹ].*)$/.exec(right)?.[1];
  const noun = whole === undefined || unitAfter(whole)?.measure !== false ? "" : nounAfter(whole, 5);
  if (noun === "" || asksBefore(left) === "may" || moments.has(firstWord(noun))) return undefined;
  return noun.includes(" ") ? `số ${noun}` : `số ${noun} ${nounBefore(left, 3) ?? ""}`;
}

const countedAtEnd = /[.…⋯‥․・_]\s?([a-zA-ZÀ-ỹ][^\d.…⋯‥․・_,;:()]*),$/;

/** "tọa độ tim giếng X = …; Y = …" */
export function coordinate({ left }: Surroundings): string | undefined {
  const axis = left.trimEnd().endsWith("=") ? /(?:^|[\s,;:(])([xyz])\s?=\s*$/.exec(left)?.[1] : undefined;
  return axis === undefined || !/tọa độ/.test(left) ? undefined : `tọa độ ${axis}`;
}

/** "Chủ tọa giao … hoàn chỉnh hồ sơ", "Đề nghị … tạo điều kiện": who has to do it. */
export function toldToDo(place: Surroundings): string | undefined {
  if (!/^\s?\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 2))) return undefined;
  const told = phraseAtEnd(wordsBefore(place.left, 3).words, tellings);
  // "Phân công đảng viên … theo dõi": which of them.
  const chosen = wordsBefore(place.left, 4).words;
  if (chosen.slice(-2).join(" ") === "đảng viên" && phraseAtEnd(chosen.slice(0, -2), tellings) !== undefined)
    return `họ tên đảng viên ${nounAfter(place.right, 3)}`;
  if (told === undefined || unitFollowing(place) !== undefined) return undefined;
  if (phraseAtStart(wordsAfter(place.right, 3).words, notCounted) === undefined) return undefined;
  return `đơn vị, người ${nounAfter(place.right, 3) || `được ${told}`}`;
}

const tellings = phrases(words["bảo ai làm"]);
const deedsOfSubject = phrases(words["việc của chủ ngữ"]);

/** "Quan hệ với cháu: …", "Ý kiến của thuyền trưởng: …": no name is asked for. */
export function aboutSomebody({ left }: Surroundings): string | undefined {
  return signBefore(left) === ":" ? saidOfSomebody.exec(left)?.[1] : undefined;
}

const saidOfSomebody = new RegExp(
  `(?:^|[,;.)]\\s?)((?:${words["nói về ai"].join("|")})(?: [a-zA-ZÀ-ỹ/]+){1,5})\\s?:\\s*$`,
  "u",
);

/** "tuyến Đà Nẵng – …": the other end of it. */
export function endOfRoute({ left }: Surroundings): string | undefined {
  const route = isDash(signBefore(left)) ? routeBefore.exec(left)?.[1] : undefined;
  return route === undefined ? undefined : `nơi đến của ${route}`;
}

const routeBefore = /(?:^|[\s(])(tuyến|chặng|hành trình|lộ trình)\s[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,40}\s[-–]\s*$/;

/** "đi bằng …": on what somebody travels, whatever goes on behind it. */
export function meansOfTravel({ left }: Surroundings): string | undefined {
  if (!trimmedLeft(left).endsWith(" bằng")) return undefined;
  return phraseAtEnd(wordsBefore(left, 3).words.slice(0, -1), travels) === undefined ? undefined : "phương tiện đi lại";
}

/** "tại ……", "phối hợp với ……", "Kế hoạch về ……": what the preposition asks for, of what stands before it. */
export function afterPreposition(place: Surroundings): string | undefined {
  const led = / (?:đến|tới)$/.exec(trimmedLeft(place.left));
  if (led !== null && roadFrom.test(place.left.slice(0, led.index))) return "điểm cuối đoạn đường";
  const before = wordsBefore(place.left, 4).words;
  const last = phraseAtEnd(before, prepositionWords);
  const asked = last === undefined ? undefined : prepositions.get(last);
  if (last === undefined || asked === undefined) return undefined;
  // "phiếu phát ra …, thu về …"
  if (last === "về" && /(?:^|\s)(?:thu|trả|rút|mang|chuyển|quay|trở|nộp|gom) về\s*$/u.test(place.left))
    return undefined;
  if (/^(?:về(?: việc)?|v\/v)$/.test(last))
    return `${asked} ${lastDocumentNamed(place.left) ?? nounBefore(place.left, 3) ?? ""}`;
  const rest = place.left.trimEnd().slice(0, -last.length);
  if (last === "do" && /(?:^|\s)nghi(?: là)? do\s*$/.test(place.left)) return "nguyên nhân nghi ngờ";
  if (last === "do" && /^\s*cấp(?![a-zA-ZÀ-ỹ])/.test(place.right)) return `cơ quan, nơi cấp ${cardBefore(rest) ?? ""}`;
  const office = /^\s*(?:làm|giữ)\s+(?:chức (?:vụ )?)?((?:[a-zA-ZÀ-ỹ]+\s?){1,4})/.exec(place.right)?.[1];
  if (office !== undefined) return `họ tên ${office}`;
  // "Hộ cận nghèo giảm từ … xuống còn … hộ"
  if (last === "từ" && /^\s*(?:xuống|lên|còn|tăng|giảm)(?![a-zA-ZÀ-ỹ])/.test(place.right))
    return `số ${(nounBefore(rest, 4) ?? "").replace(/^(?:giảm|tăng|nâng|hạ)\s|\s(?:giảm|tăng|nâng|hạ)$/gu, "")} lúc đầu`;
  // "… đã mất do ……": why, where nobody does anything behind it.
  const what = last === "do" && /^\s*[.;]?\s*$/.test(place.right) ? nounBefore(rest, 3) : undefined;
  // "chậm … ngày do ……"
  if (what !== undefined && moments.has(what)) return "lý do";
  if (what?.includes(" ") === true) return unitAfter(what)?.unit === what ? "nguyên nhân" : `nguyên nhân ${what}`;
  if (last === "do" && /^\s*[.;]?\s*$/.test(place.right)) return `lý do ${earlierNoun(rest) ?? ""}`;
  if (last === "do") return `${asked} ${nounAfter(place.right, 2)} ${nounBefore(rest, 3) ?? ""}`;
  if (last === "cho") return `${asked} ${nounAfter(place.right, 2) || (nounBefore(rest, 2) ?? "")}`;
  if (last === "như") return `${asked} ${nounBefore(rest, 4) ?? ""}`;
  if (last === "tại" && /(?:^|[\s.…_])mở\s*$/.test(rest) && place.left.includes("tài khoản"))
    return "tên ngân hàng mở tài khoản";
  const line = place.line.low.slice(Math.max(0, place.start - 60), place.start);
  if (last === "tại" && /(?:^|[\s,;(])sinh(?: ngày|\s?tháng|\s?năm|[\s\d./…⋯_])*tại\s*$/u.test(line)) return "nơi sinh";
  if (last === "tại" && issued(place.left.slice(-80))) return "nơi cấp";
  // "giấy phép có giá trị đến …"
  if (last === "đến" && saysValid.test(rest)) return `ngày hết hạn ${nounBefore(rest.replace(saysValid, ""), 3) ?? ""}`;
  // "điều động đồng chí …… từ …… về làm Phó Chủ tịch"
  if (last === "từ" && /^\s*(?:chuyển )?(?:về|sang)(?: làm| giữ| nhận| công tác)/u.test(place.right))
    return "nơi công tác cũ";
  // "nước dùng lấy từ …": a source, no place to start from.
  if (last === "từ" && phraseAtEnd(wordsBefore(rest, 3).words, ways) === undefined)
    return `nguồn ${nounBefore(rest, 4) ?? ""}`;
  if (last === "tại" || last === "ở") {
    const event = happening(rest.replace(/,?\s*nhất là\s*$/u, ""));
    if (event !== "") return `${asked} ${event}`;
  }
  if (/^(?:\S+\s)?hôm nay$/u.test(nounBefore(rest, 2) ?? "")) return asked;
  // "xuất phát từ …"
  return `${last === "từ" ? "nơi" : asked} ${nounBefore(rest, 2) ?? ""}`;
}

/** "đoạn từ cầu Rồng đến …", "tuyến kênh từ cống Ba tới …": where a stretch ends. */
const roadFrom = /(?:^|\s)(?:đoạn|đường|tuyến)\s(?:[^.;:]*\s)?từ\s[a-zA-ZÀ-ỹ][^.;:]*$/;

/** "cấp ngày …", but not "cấp cứu", "cấp trên": papers are issued. */
function issued(left: string): boolean {
  return left
    .split(/(?<![a-zA-ZÀ-ỹ])cấp(?![a-zA-ZÀ-ỹ])/)
    .slice(1)
    .some((rest) => phraseAtStart(wordsAfter(rest, 2).words, otherIssues) === undefined);
}

const otherIssues = phrases(words["cấp nghĩa khác"]);

/** "Giấy xác nhận số … do …": the paper that somebody issued. */
function cardBefore(left: string): string | undefined {
  const said = left
    .slice(-60)
    .split(/[^a-zA-ZÀ-ỹ]+/)
    .filter((word) => word !== "");
  for (let end = said.length; end > 0; end -= 1) {
    const card = phraseAtEnd(said.slice(0, end), cards);
    if (card !== undefined) return card;
  }
  return undefined;
}

const cards = phrases([...words["thẻ, giấy có số"], ...numbers["tên loại"]]);
const travels = phrases(words["đi bằng gì"]);
const ways = phrases(words["chỗ đi, chỗ đến"]);
const prepositions: ReadonlyMap<string, string> = new Map(Object.entries(words["giới từ"]));
const prepositionWords = phrases([...prepositions.keys()]);

/** "tốt …, khá …, trung bình 01": the value of a word that says which of those counted before. */
export function parallelCount(place: Surroundings): string | undefined {
  if (!/^\s*(?:[,;.)]|$)/.test(place.right)) return undefined;
  const part = partOfTotal(place.left);
  if (part !== undefined) return part;
  if (asksBefore(place.left) !== "no") return undefined;
  // "nguyên nhân do …", "đơn về việc …"
  if (phraseAtEnd(wordsBefore(place.left, 4).words, prepositionWords) !== undefined) return undefined;
  const end = Math.max(place.left.lastIndexOf(","), place.left.lastIndexOf("("), place.left.lastIndexOf(";"));
  if (end < 0) return undefined;
  const counted = /(?:[.…⋯_\d]|\s{2})\s?([a-zA-ZÀ-ỹ][^.…⋯_\d;:]{0,60})$/.exec(place.left.slice(0, end))?.[1];
  const found = counted === undefined ? undefined : unitAfter(counted);
  // "dày 16 cm, mác …": what is measured has no parts.
  const unit = found?.exact === true ? undefined : found?.unit;
  const noun = nounBefore(place.left, 4);
  return unit === undefined || noun === undefined || moments.has(unit) ? undefined : `số ${unit} ${noun}`;
}

/** "khiển trách 3, cảnh cáo …, khai trừ …": those beside it end with their numbers. */
export function besideNumbers({ left, right }: Surroundings): string | undefined {
  const end = left.lastIndexOf(",");
  if (end < 0 || !/^\s*(?:[,;.)]|$)/.test(right) || asksBefore(left) !== "no") return undefined;
  const sibling = siblingWithNumber.exec(left.slice(0, end))?.[1];
  if (sibling === undefined || asksBefore(`${sibling} `) !== "no") return undefined;
  const noun = nounBefore(left, 4);
  if (noun === undefined || countWords(noun) > 3 || namesQuantity(noun) || countsNothing.test(noun)) return undefined;
  return `số ${peopleCounted(left.slice(0, end).slice(-80)) ?? ""} ${noun}`;
}

const countsNothing = /^(?:người|tuổi|lý do)(?:\s|$)/u;
const siblingWithNumber =
  /(?:^|[,;:(]\s?|trong đó |có )([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,3}) ?(?:\d{1,3}|[.…⋯_]{1,12}|\s{3,12})$/;

/** "số chênh là do …": why. */
export function reason({ left }: Surroundings): string | undefined {
  const before = trimmedLeft(left);
  if (!before.endsWith(" là do")) return undefined;
  return left.includes("nguyên nhân")
    ? "nguyên nhân"
    : `lý do ${nounBefore(before.slice(0, -" là do".length), 4) ?? ""}`;
}

/** "biểu quyết: … tán thành": so many votes. */
export function votes({ left, right }: Surroundings): string | undefined {
  // "biểu quyết …/… đồng ý": so many of all votes.
  const behind = wordsAfter(right.replace(/^\s?\/\s?[\d.…⋯‥_]+/u, ""), 4).words;
  const said = phraseAtStart(behind, answers);
  if (said !== undefined && /[.…⋯‥_\d]\/\s?$/.test(left)) return `tổng số phiếu, số người ${said}`;
  if (said !== undefined) return `số phiếu ${said}`;
  // "Phiếu phát ra …, thu về …, hợp lệ …"
  const counted = left.includes("phiếu") ? phraseAtEnd(wordsBefore(left, 3).words, ballots) : undefined;
  if (counted !== undefined) return `số phiếu ${counted}`;
  // "kết quả … giỏi, … khá"
  const grade = phraseAtStart(behind, grades);
  return grade !== undefined && /^\s?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?\s?(?:[,;.)]|$)/.test(right)
    ? `số loại ${grade}`
    : undefined;
}

const answers = phrases(words["lời biểu quyết"]);
const ballots = phrases(words["đếm phiếu"]);
const grades = phrases(words["xếp loại"]);

/** "kết nạp 46 hội viên, nâng tổng số lên …": all of them. */
export function newTotal({ left }: Surroundings): string | undefined {
  if (!left.includes("tổng số")) return undefined;
  const counted = /[\d.…⋯_\s]\s([a-zA-ZÀ-ỹ][^,;:.…]{1,40}), (?:nâng|đưa) tổng số(?: lên)?\s*$/.exec(left)?.[1];
  const unit = counted === undefined ? undefined : unitAfter(counted)?.unit;
  return unit === undefined ? undefined : `tổng số ${unit}`;
}

/** "người Thái ……, người Mông ……": how many of each people. */
export function ofPeople({ line, from, start, right }: Surroundings): string | undefined {
  if (!/^\s?(?:[,;.)]|$)/.test(right)) return undefined;
  const people = /(?:^|[\s,;(])người (\p{Lu}[a-zA-ZÀ-ỹ]*(?: \p{Lu}[a-zA-ZÀ-ỹ]*){0,2})\s?$/u.exec(
    line.text.slice(Math.max(from, start - 30), start),
  )?.[1];
  return people === undefined ? undefined : `số người ${people.toLowerCase()}`;
}

/** "các thôn Đông, Trung và …": the last of several that bear names. */
export function lastOfNames({ line, from, start, left, right }: Surroundings): string | undefined {
  const before = line.text.slice(Math.max(from, start - 120), start);
  // "Ban kiểm phiếu: thầy Phát, …, cô Mỹ Lệ."
  if (/^\s?, (?:ông|bà|anh|chị|cô|thầy|đ\/c|đồng chí) [a-zA-ZÀ-ỹ]/.test(right) && before.trimEnd().endsWith(","))
    return `họ tên ${headBeforeColon(left) ?? ""}`;
  if (before.trimEnd().endsWith(" và") && namesOfPeople.test(before)) return "họ tên";
  const several = severalNames.exec(before)?.[1];
  const thing = several?.replace(/^các /, "");
  // "các xã Bình Phú, Bình Tân, …": no more than a name of the same kind, and never that of the own commune.
  if (thing !== undefined && namedThings.all.has(thing)) return `tên ${thing} khác`;
  // "Bảng B: Hạ Lôi, Xuân Phú và …": whatever they are, one more.
  const last = /(?<=, )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){1,3} và\s*$/u.exec(before)?.[0];
  return last === undefined
    ? undefined
    : `tên đứng sau ${line.low.slice(start - last.length, start - last.length + last.lastIndexOf(" và"))}`;
}

/** "ông Chảo Vần Siểu, chị Tẩn Lở Mẩy và …", "Vi Văn Vịnh, Trịnh Khắc Dần và …" */
const namesOfPeople =
  /(?:(?:^|[\s(])(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Cc]ụ|[Đđ]ồng chí|[Đđ]\/c) \p{Lu}[a-zA-ZÀ-ỹ]*(?: \p{Lu}[a-zA-ZÀ-ỹ]*){0,4}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,3}, \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){2,3}) và\s*$/u;

const severalNames =
  /(?:^|\s)(\p{Ll}+(?: \p{Ll}+)?) \p{Lu}[a-zA-ZÀ-ỹ]*(?: \p{Lu}[a-zA-ZÀ-ỹ]*){0,3}(?:, \p{Lu}[a-zA-ZÀ-ỹ]*(?: \p{Lu}[a-zA-ZÀ-ỹ]*){0,3}){0,8}(?:,| và)\s*$/u;

/** "Khai sinh: 12 trường hợp; đúng hạn …, quá hạn …": a part of what the words before the colon name. */
export function itemOfList({ left, right }: Surroundings): string | undefined {
  if (!/^\s*(?:[,;.)]|$)/.test(right) || asksBefore(left) !== "no") return undefined;
  const item = /[,;(]\s*([a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+){0,3})\s*$/.exec(left)?.[1];
  if (item === undefined) return undefined;
  const sentence = sentenceOf(left);
  const head = headOfList.exec(sentence.replace(itemMark, ""))?.[1];
  const values = /[:,;(][^:,;(]*[\d.…⋯_]\s?[^:,;(]{0,40}[,;(][^,;(]*$/u.test(sentence);
  if (head === undefined || !values || countWords(head) > 5) return undefined;
  return namesQuantity(head) || /^(?:giá|mức|đơn giá)(?:\s|$)/u.test(head) ? `${head} ${item}` : `số ${head} ${item}`;
}

const generalUnits = new Set(words["đơn vị chung"]);
const headOfList = /^([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{2,40}?)(?:\s?\([^()]{1,30}\))?\s?:/;

/** "kết nạp … đoàn viên (có … là học sinh)": so many of those that were counted before the bracket. */
export function partInBracket({ left, right }: Surroundings): string | undefined {
  const kind = /^\s?là ([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,3})/.exec(right)?.[1];
  if (kind === undefined || !/\((?:trong đó )?(?:có|gồm)\s?$/u.test(left)) return undefined;
  return `số ${peopleCounted(left.slice(-80)) ?? ""} là ${kind}`;
}

/** "Lưu: VT (   b)": so many copies. */
export function copies({ left, right }: Surroundings): string | undefined {
  return signBefore(left) === "(" && /^\s?b(?:ản)?\s?\)/u.test(right) ? "số bản lưu" : undefined;
}

/** "gồm … tiểu khu (………)": which ones. */
export function namesInBracket({ left, right }: Surroundings): string | undefined {
  if (!right.startsWith(")")) return undefined;
  const counted = /[\d.…⋯_]\s?([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2}) \(\s?$/.exec(left)?.[1];
  const unit = counted === undefined ? undefined : unitAfter(counted);
  return unit === undefined || unit.exact || moments.has(unit.unit) ? undefined : `tên các ${unit.unit}`;
}

/** "(phím …)", "(quầy …)": the number of a thing that has no other name. */
export function numberInBracket({ left, right }: Surroundings): string | undefined {
  if (!right.startsWith(")")) return undefined;
  const thing = trimmedLeft(left.slice(left.lastIndexOf("(") + 1));
  return numberedThings.all.has(thing) && !hasName(thing) && thing !== "mã" ? `số ${thing}` : undefined;
}

/** "thôn văn hóa …/…": how many of what stands before, and of how many. */
export function partOfFraction({ left, right }: Surroundings): string | undefined {
  const isFirst = /^\s?\/\s?[.…⋯_\d]+\s?(?:[,;.)]|$)/.test(right);
  const first = isFirst ? left : /^(.*[a-zA-ZÀ-ỹ]\s?:?)\s?[.…⋯_\d]+\s?\/\s?$/.exec(left)?.[1];
  if (first === undefined || (!isFirst && !/^\s*(?:[,;.)]|$)/.test(right))) return undefined;
  const noun = clauseAtEnd.exec(first)?.[1];
  const unit = noun === undefined ? undefined : unitAfter(noun);
  if (noun === undefined || unit?.measure !== false || !noun.startsWith(unit.unit)) return undefined;
  // "lớp 3/…", "Điểm: …/10": a name, and a part of what can be had.
  const printed = /\d\s?\/\s?$/.test(left) || /^\s?\/\s?\d/.test(right);
  if (moments.has(unit.unit) || (printed && !isPerson(unit.unit))) return undefined;
  return isFirst ? `số ${firstWords(splitWords(noun), longest - 1).join(" ")}` : `tổng số ${unit.unit}`;
}

const clauseAtEnd = /(?:^[-+*•\s]*|[,;:.(]\s)([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\d ]{2,40}?)\s?:?\s*$/;

/** "kỷ luật … đảng viên: khiển trách …, cảnh cáo …": a part of what was counted before the colon. */
export function partOfList({ left, right }: Surroundings): string | undefined {
  if (!/^\s*(?:[,;.)]|$)/.test(right)) return undefined;
  const colon = Math.max(left.lastIndexOf(":"), left.lastIndexOf("("));
  const counted = /(?:[.…⋯_\d\]]|\s{2})\s?([a-zA-ZÀ-ỹ][^.…⋯_\d;:,]{0,40})$/.exec(
    left.slice(0, Math.max(0, colon)),
  )?.[1];
  const unit = counted === undefined ? undefined : unitAfter(counted)?.unit;
  const item = left
    .slice(Math.max(colon, left.lastIndexOf(","), left.lastIndexOf(";")) + 1)
    .replace(/\s(?:có|là)?\s*$/u, "")
    .trim();
  const head =
    unit !== undefined && generalUnits.has(unit) ? headBeforeColon(left.slice(0, Math.max(0, colon))) : undefined;
  if (head !== undefined && item !== "" && countWords(item) < 4) return `số ${head} ${item}`;
  // "(của ông …, lý do …)": nothing of what was counted.
  const named = splitWords(item);
  if (item === "lý do" || phraseAtEnd(named, people) !== undefined || pluralWords.has(named[0] ?? "")) return undefined;
  if (/^số(?: [a-zA-ZÀ-ỹ]+){1,5}$/.test(item)) return item;
  if (
    unit === undefined ||
    moments.has(unit) ||
    item === "" ||
    item.length > 40 ||
    !/^[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]*$/.test(item)
  )
    return undefined;
  return `số ${unit} ${item}`;
}

/** "Tổng số lần khám: …, trong đó BHYT …, trẻ dưới 6 tuổi …": a part of the total that the sentence opens with. */
function partOfTotal(left: string): string | undefined {
  const total = totalOpens.exec(sentenceOf(left).replace(itemMark, ""))?.[1];
  const item = /[,;:(]\s*(?:trong đó:?\s)?(?:có\s)?([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\d\s]{1,30})$/.exec(left.trimEnd())?.[1];
  if (total === undefined || item === undefined || asksBefore(left) === "must") return undefined;
  return `số ${total} ${item}`;
}

const totalOpens = /^(?:tổng số|tổng|số)\s((?:[a-zA-ZÀ-ỹ]+\s?){1,3}?)(?=\s?(?::|[.…⋯_\d]|\s{2}|là\s)).*[,(]/;

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
  const measure = otherMeasure(place, wordsAfter(place.right, 1).words[0] ?? "");
  if (measure !== undefined) return measure;
  // "…/… việc đã giải quyết": of the same.
  const behind = place.line.text.slice(place.end, place.end + 60).replace(secondOfTwo, "");
  if (
    (unitFollowing(place) !== undefined && !isNoMoney(place.right)) ||
    !(asksForCount(place.left) ? /^\s*[a-zA-ZÀ-ỹ]/ : /^\s*\p{Ll}/u).test(behind)
  )
    return countedInCapitals(place);
  const right = place.right.replace(secondOfTwo, "");
  if (phraseAtStart(wordsAfter(right, 4).words, notCounted) !== undefined) return undefined;
  if (asksBefore(place.left) === "may" || phraseAtEnd(wordsBefore(place.left, 5).words, whoWords) !== undefined)
    return undefined;
  if (phraseAtStart(wordsAfter(right, 2).words, everyTime) !== undefined) return undefined;
  const noun = nounAfter(right, 5);
  if (noun.length < 2) return undefined;
  // "phát ra … tờ": what is done with them.
  const done = noun.includes(" ") || asksBefore(place.left) !== "no" ? undefined : nounBefore(place.left, 4);
  return done === undefined || done.startsWith("nay") || /\d/.test(done)
    ? `số ${noun}`
    : `số ${noun} ${done.replace(/^(?:tổng )?số /, "")}`;
}

/** But no month ("…/8"), and no number of people that a rate is told for ("…/100.000 dân"). */
const secondOfTwo = /^\s?\/\s?(?:[.…⋯‥_]+|(?!0|1[0-2]?(?!\d)|1[.0]+(?!\d))\d[\d.]+|\[[^\]]*\])/u;

/** "đã ban hành … Nghị quyết", "xây … “Mái ấm tình thương”": so many of what begins with a capital. */
function countedInCapitals(place: Surroundings): string | undefined {
  // Most places stand before small letters.
  if (!/^\s?[“"\p{Lu}]/u.test(place.line.text.slice(place.end, place.end + 2))) return undefined;
  if (asksBefore(place.left) === "may" || asksAlways(place.left) || signBefore(place.left) === ":") return undefined;
  const named = /^\s?[“"]([a-zA-ZÀ-ỹ][^”"]{2,60})[”"]/.exec(place.right)?.[1];
  if (named !== undefined && !atHeadOfStretch(place)) return `số ${firstWords(splitWords(named), 6).join(" ")}`;
  // "Dân tộc: ……": the next question.
  if (!/^\s?\p{Lu}\p{Ll}+(?![^,;.…_]{0,30}:)/u.test(place.line.text.slice(place.end, place.end + 40))) return undefined;
  const counted = phraseAtStart(wordsAfter(place.right, 4).words, papers) ?? unitAfter(place.right)?.unit;
  return counted === undefined ? undefined : `số ${nounAfter(place.right, 4)}`;
}

const everyTime = phrases(words["thời gian chung"]);

/** "không thấp hơn … bar": the name of what is measured; "bạch cầu … G/L". */
export function otherMeasure(place: Surroundings, unit: string): string | undefined {
  const measure = otherMeasures.get(unit) ?? otherMeasures.get(unit.slice(0, unit.indexOf("/") + 1));
  // "tỷ suất sinh thô giảm … ‰": no water.
  if (measure === undefined || (unit === "‰" && !place.line.low.includes("mặn"))) return undefined;
  const said = signBefore(place.left) === ":" ? beforeColon(place) : undefined;
  if (said !== undefined) return said;
  const near = nounBefore(place.left, 5);
  // "tổng công suất … CV", "tỷ suất sinh thô … ‰"
  if (near !== undefined && namesQuantity(near) && !near.startsWith("số ")) return near;
  const of = near ?? earlierNoun(place.left);
  return of === undefined || of.startsWith(measure) ? (of ?? measure) : `${measure} ${of}`;
}

/** "… đồng hồ": no money. */
export function isNoMoney(right: string): boolean {
  return phraseAtStart(wordsAfter(right, 2).words, startsLikeMoney) !== undefined;
}

const startsLikeMoney = phrases(words["không phải tiền"]);
const otherMeasures: ReadonlyMap<string, string> = new Map(Object.entries(words["đơn vị đo khác"]));
const whoWords = phrases(words["hỏi ai"]);
const notCounted = phrases([...words["ngắt"], ...words["không đếm"]]);

/** "Xếp loại chi bộ: năm 2020 đạt …": of that year what stands before the colon. */
export function ofYear(place: Surroundings): string | undefined {
  const noun = nounBefore(place.left, 3);
  const colon = place.left.lastIndexOf(":");
  if (colon < 0 || noun === undefined || !/^năm \d{4}$/.test(noun)) return undefined;
  return `${headOfItem(withoutRemarks(place.left.slice(0, colon)))} ${noun}`;
}
