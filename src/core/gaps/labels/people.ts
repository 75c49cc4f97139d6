import { firstSign } from "../characters";
import { asksToSign } from "../language/instructions";
import { certifiers, signerAbove, titleInColumn } from "../language/people";
import {
  atEndOfStretch,
  atHeadOfStretch,
  endsWithCapital,
  signBefore,
  withoutClosingBracket,
} from "../language/position";
import { unitFollowing } from "../language/units";
import { stretchAt, stretchText } from "../line";
import type { Mark } from "../marks/mark";
import type { Page } from "../page";
import { endsWithPhrase, phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, withoutColon, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import signatures from "../words/signatures.json";
import { addressee, beforeColon, degrees, opinion } from "./things";
import {
  firstWords,
  formsOfAddress,
  longest,
  nounAfter,
  nounBefore,
  opensWithCut,
  partOfWord,
  sentenceOf,
  titleAbove,
  wholeWords,
} from "./words";
import { countWords, firstWord, splitWords } from "../split";

/**
 * "đồng chí …": somebody's name. Whose, the words before the colon, before "là", after the name or on the line above say.
 */
export function person(page: Page, place: Surroundings): string | undefined {
  if (followsName(place)) return "chức vụ";
  // "mỗi tổ 3 người phụ trách … hộ/ngày": so much of it, and nobody's name.
  if (/^\s?[a-zA-ZÀ-ỹ]+\//.test(place.right) && unitFollowing(place) !== undefined) return undefined;
  const left = withoutClosingBracket(withoutColon(withoutBegunName(place)));
  const said = left.trimEnd();
  if (/(?:^|[\s,(])nguyên là$/u.test(said)) return "chức vụ trước đây";
  // "tổ trưởng là …", "chồng (vợ) là …"
  const spouse = /(?:^|\s)((?:chồng|vợ) \((?:chồng|vợ)\))(?: là:?|:)$/u.exec(place.left.trimEnd())?.[1];
  if (spouse !== undefined) return `họ tên ${spouse}`;
  const office = said.endsWith(" là")
    ? phraseAtEnd(wordsBefore(said.slice(0, -" là".length), 4).words, singleRoles)
    : undefined;
  if (office !== undefined && unitFollowing(place) === undefined) return `họ tên ${office}`;
  const forMe = /(?:^|\s)(giới thiệu|bảo lãnh|giúp đỡ|hướng dẫn|phụ trách|chăm sóc|nuôi|dạy) (?:cho )?tôi là$/u.exec(
    said,
  )?.[1];
  if (forMe !== undefined) return `họ tên người ${forMe}`;
  // "con gái tôi là …"
  const kin = said.endsWith(" tôi là")
    ? phraseAtEnd(wordsBefore(said.slice(0, -" tôi là".length), 2).words, kinsfolk)
    : undefined;
  if (kin !== undefined) return `họ tên ${kin}`;
  if (said.endsWith("tôi là")) return "họ tên";
  // "[Ông/Bà] […], nơi ở"
  if (/\[ông\/bà\]\s*$/u.test(place.line.low.slice(0, place.start))) return "họ tên";
  // "Tôi, …, chức vụ …"
  if (/^[\s\-+*]*(?:chúng )?tôi,?$/u.test(place.left.trimEnd())) return "họ tên người viết";
  if (/^[\s\-–]*(?:thân|thân ái|trân trọng|kính) (?:gửi|mời) (?:bạn|anh|chị|em|thầy|cô)$/u.test(said))
    return "họ tên người nhận";
  const degree = said.endsWith(".") ? degreeAtEnd.exec(said) : null;
  if (degree !== null) {
    const head = beforeColon(place.with({ left: said.slice(0, degree.index) }));
    if (head?.startsWith("họ tên") === true) return head;
    return `họ tên ${head === undefined || namesNobody(head) ? (degrees.get(degree[1] ?? "") ?? "") : head}`;
  }
  // "Nhà hảo tâm tên là …"
  if (said.endsWith("tên là")) {
    const whose = /\s(?:tôi|em|cháu|mình|con) tên là$/u.test(` ${said}`)
      ? undefined
      : nounBefore(said.slice(0, -"tên là".length), 4);
    return `họ tên ${whose ?? ""}`.trim();
  }
  const inReligion = left.includes("thích") ? left.replace(religiousName, "") : left;
  const clergy = phraseAtEnd(wordsBefore(inReligion, 3).words, clergies);
  if (clergy !== undefined) return nameOfClergy(inReligion, clergy);
  if (
    (/(?:^|\s)(?:giữa|và|của|cho|giúp|thăm|với) hộ$/u.test(said) && unitFollowing(place) === undefined) ||
    (/^[\s\-+*\d.)]*hộ$/u.test(said) && /^\s?,/.test(place.right))
  )
    return "họ tên chủ hộ";
  const before5 = wordsBefore(left, 5).words;
  // "(Tiếng Anh …", "mã nhân viên …": nobody.
  if (noPerson.some((thing) => before5.join(" ").endsWith(thing)) || before5[before5.length - 3] === "mã")
    return undefined;
  const title = phraseAtEnd(before5, people);
  const made = title === undefined ? undefined : madeTo(place);
  if (made !== undefined) return `họ tên ${made}`;
  if (title === undefined)
    return (
      nameAfterOffice(place, left) ??
      nameAtHead(place) ??
      nameInBracket(place) ??
      (/^[,\s(]{0,3}(?:sinh (?:năm|ngày)|sinh(?=\s?[.…_])|sn)(?![a-zA-ZÀ-ỹ])/.test(place.right)
        ? nameOfHead(place.left)
        : undefined)
    );
  const before = left.slice(0, Math.max(0, left.lastIndexOf(firstWord(title)))).replace(nameBefore, " ");
  // "Số của cô: ……", "Điều tôi muốn hỏi cô: ……": no name is asked for.
  if (place.left.trimEnd().endsWith(":") && asksSomebody.test(before))
    return /^\s*số (?:của )?$/.test(sentenceOf(before)) ? "số điện thoại" : undefined;
  // "Ý kiến chủ cơ sở: ……"
  if (place.left.trimEnd().endsWith(":") && endsWithPhrase(wordsBefore(before, 4).words, sayings))
    return `ý kiến ${title}`;
  const whose =
    roleSaid(place, left, before) ??
    household(place, title) ??
    doing(place, title, before) ??
    roleAbove(page, place, before) ??
    inOffice(title, before);
  if (whose.startsWith("họ tên")) return whose;
  if (whose.startsWith("tên ")) return `họ ${whose}`;
  if (!titleAlone.test(whose.trim())) return `họ tên ${whose.replace(mereTitle, "người ")}`;
  const known = officeBeside(place) ?? whatHeIs(place) ?? whatHeDoes(place) ?? saidBeforeTitle(before);
  if (known !== undefined) return `họ tên ${known}`;
  const remark = remarkBehind(place) ?? headOfNames(place) ?? columnBefore(place) ?? reasonToName(before);
  // Whole or not at all: no bracket is left open.
  const fits = remark !== undefined && countWords(`họ tên ${whose.trim()} ${remark}`) <= longest;
  return `họ tên ${whose.trim()}${fits ? ` (${remark})` : ""}`;
}

const kinsfolk = phrases(words["người thân"]);
const noPerson = ["tiếng anh", "căn cước công dân"];
const titleAlone = /^(?:ông|bà|ông bà|ông\/bà|anh|chị|cô|thầy|cụ|bác|chú|cháu|em|đồng chí|đ\/c)$/;

/** "ông …, kiểm lâm địa bàn": what somebody is, though it is no office. */
function whatHeIs({ right }: Surroundings): string | undefined {
  const said = splitWords(apposition(right) ?? "");
  while (said.length > 0 && numbered.has(said[said.length - 1] ?? "")) said.pop();
  return phraseAtStart(said, callings) === undefined ? undefined : said.join(" ");
}

const callings = phrases(words["người làm gì"]);
/** "học sinh lớp …": the class is another value. */
const numbered = new Set(["số", "lớp", "tổ", "khu", "đội", "thôn", "xóm", "ấp", "bản", "xã", "phường"]);

/** "3/ Bà …, giữ sổ sách": what somebody does for the others. */
function whatHeDoes({ right }: Surroundings): string | undefined {
  const said = splitWords(apposition(right) ?? "");
  return said.length > 1 && duties.has(said[0] ?? "") ? `người ${firstWords(said, 4).join(" ")}` : undefined;
}

const duties = new Set(words["giữ việc gì"]);

/** "Đại diện tiểu thương, ông …": what he is stands before his name. */
function saidBeforeTitle(before: string): string | undefined {
  const said = before.trimEnd();
  const noun = said.endsWith(",") ? nounBefore(said.slice(0, -1), 4) : undefined;
  return noun !== undefined && (phraseAtStart(splitWords(noun), callings) !== undefined || namesRole(noun))
    ? plainNoun(noun)
    : undefined;
}

/** "ông … (Quân sự)": of which office. */
function remarkBehind({ right }: Surroundings): string | undefined {
  const remark = /^\s?\(([a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{2,30})\)/.exec(right)?.[1];
  return remark === undefined || countWords(remark) > 3 ? undefined : plainNoun(remark);
}

/** "Giám sát cộng đồng: bà Dương Thị Tuyết, ông …", "đoàn chủ tịch gồm ông Khang, bà …": one of those who are named. */
function headOfNames({ left }: Surroundings): string | undefined {
  const sentence = sentenceOf(left);
  const head = namesBehind.exec(sentence)?.[1];
  const noun = head === undefined ? undefined : nounBefore(head, 4);
  return noun === undefined || namesNothing.test(noun) ? undefined : plainNoun(noun);
}

const namesBehind = new RegExp(
  `^(.{3,60}?[a-zA-ZÀ-ỹ])(?::| gồm| là| có)\\s(?:(?:các )?(?:${words["lời xưng hô"].join("|")})(?![a-zA-ZÀ-ỹ])[^;:]*)$`,
  "u",
);
const namesNothing = /^(?:trong đó|cụ thể|gồm|có|các|riêng|sự việc)(?:\s|$)/u;

/** "7h30⇥Chào cờ⇥Đ/c …": what the column before tells. */
function columnBefore({ line, from, start }: Surroundings): string | undefined {
  if (from === 0 || line.breaks.length < 3) return undefined;
  const said = stretchText(line, stretchAt(line, start) - 1).replace(/[(,;:].*$/u, "");
  return plainNoun(firstWords(splitWords(said), 4).join(" "));
}

/** "vườn bưởi của ông …", "kỷ luật đối với đồng chí …", "trao cho bà …": what leads to the name. */
function reasonToName(before: string): string | undefined {
  const said = before.trimEnd();
  const link = linkAtEnd.exec(said);
  return link === null ? undefined : plainNoun(nounBefore(said.slice(0, link.index), link[1] === "của" ? 3 : 4));
}

const linkAtEnd = /\s(của|đối với|thuộc về|thay bằng|với|qua|dự kiến|trường hợp|mang tên|do|điều|gặp|nhà|cho)$/u;

/** Some words without a number and without another name. */
function plainNoun(noun: string | undefined): string | undefined {
  const list = splitWords(noun ?? "");
  return list.length < 2 ||
    list.length > 5 ||
    list.some((word) => !/^[a-zA-ZÀ-ỹ]+$/.test(word) || formsOfAddress.all.has(word))
    ? undefined
    : list.join(" ");
}

/** "Ông: ………⇥Chức vụ: Giám sát viên": the office is printed beside the name. */
function officeBeside({ line, end }: Surroundings): string | undefined {
  const behind = line.low.slice(end, end + 80);
  const office = behind.includes("chức")
    ? /^[\s,;-]*chức (?:vụ|danh)\s?:?\s?([a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){1,5})/.exec(behind)?.[1]
    : undefined;
  return wholeOffice(office);
}

const singleRoles = phrases(
  signatures["vai người ký"].filter((role) => role.includes("trưởng") || role.includes("thư")),
);

/** "(Đồng chí …, …, trình bày)", "3. Ông Nguyễn Tấn Khoa - …": the office of who is named. */
function followsName({ line, from, start, left, right }: Surroundings): boolean {
  if (!/^\s*(?:[,;).]|$)/.test(right)) return false;
  if (
    /(?:^|[\s(-])(?:ông|bà|anh|chị|đồng chí|đ\/c)\s?(?:[.…⋯_]{2,60}|…)\s?[,(]\s?$/u.test(
      line.low.slice(Math.max(from, start - 80), start),
    )
  )
    return !/(?:^|\s)(?:các|những) [^,]*,\s?$/u.test(left);
  return /(?:^|\s)(?:Ông|Bà|Đồng chí|Đ\/c)(?: \p{Lu}\p{Ll}*){2,5} [-–] ?$/u.test(
    line.text.slice(Math.max(from, start - 60), start),
  );
}

/** "Nghị quyết 68: đồng chí …", "Riêng khoản 4: anh …": of nobody. */
const headWithoutPeople = /\/|(?:^|\s)(?:khoản|điều|mục|nghị quyết|kết luận) \d/u;
const asksSomebody =
  /(?:^|\s)(?:số(?: của)?|(?:điều|câu|việc|lời)(?: [a-zA-ZÀ-ỹ]+){0,3} (?:hỏi|nhắn|gửi|nói với|dặn))\s$/;

/** "trong ca trực của BS. …", "Giảng viên: TS. …" */
const degreeAtEnd = new RegExp(`(?:^|(?<=[\\s:,(]))(${[...degrees.keys()].join("|")})\\.$`, "u");

/** "Người bị phát hiện: …, sinh năm": whose name. */
function nameOfHead(left: string): string {
  const head =
    /(?:^|[\s,;(])(người(?:\s[a-zA-ZÀ-ỹ]+){1,4}?)\s?(?::|là)?:?\s*$/.exec(left)?.[1] ??
    /(?:^|[\s,;(])(người(?:\s[a-zA-ZÀ-ỹ]+){2,4})(?:\s[a-zA-ZÀ-ỹ]+){0,7} là\s*$/.exec(left)?.[1];
  return head === undefined ? `họ tên ${plainNoun(nounBefore(left, 3)) ?? ""}`.trim() : `họ tên ${head}`;
}

/** "đồng chí …, Phó Bí thư, làm Trưởng ban": what somebody is made. */
function madeTo(place: Surroundings): string | undefined {
  const office =
    /^\s?(?:[,(–-]\s?[^;:]{2,60}?\s|(?:được (?:bầu|cử|giao|phân công) )?)(?:làm|giữ chức(?: vụ| danh)?)\s((?:[a-zA-ZÀ-ỹ]+\s?){1,6})/
      .exec(place.right)?.[1]
      ?.trim();
  if (office === undefined || !namesRole(office)) return undefined;
  // "Giao đồng chí …, Phó Chủ tịch, làm tổ trưởng": who it is by now; "do đồng chí …, Phó Chủ tịch, làm Trưởng ban" tells of the ban.
  const isNow = /(?:^|[.;:]\s?|giao |phân công |\s{2})(?:đồng chí|đ\/c)\s*$/u.test(place.left);
  return isNow ? (roleBehind(place.right) ?? office) : office;
}

/** "hộ ông …", "gia đình bà … hiến đất": whose household it is, and what it does. */
function household(place: Surroundings, title: string): string | undefined {
  if (title.startsWith("gia đình ")) return `chủ gia đình ${deedBehindName(place)}`;
  return title.startsWith("hộ ") && title !== "hộ sinh" ? `chủ hộ ${deedBehindName(place)}` : undefined;
}

/** "Giao phòng Kỹ thuật (đ/c …)": of which office. */
function inOffice(title: string, before: string): string {
  if (!/\(\s*$/.test(before)) return title;
  const office = nounBefore(before.replace(/[\s(]+$/u, ""), 4);
  return office === undefined ? title : `${title} ${office}`;
}

/** "ông … và bà": the second of two names is asked for as the first is. */
const nameBefore = /(?:^|\s)(?:ông|bà|anh|chị|cô|thầy|cháu|đồng chí|đ\/c)\s?(?:[.…⋯_]{1,40}|\s{2,40})\s?(?:và|,)\s*$/u;

const comrade = /^(?:đồng chí|đ\/c|đc)$/;

/** "bà gửi đơn": who does it or to whom it is done is a person. */
const mereTitle = /^(?:ông bà|ông\/bà|ông|bà|anh|chị|cô|thầy|cháu|em) (?!\/|và )(?=[a-zA-ZÀ-ỹ])/;

/** "Đại đức Thích …", "Ni sư Thích nữ …": the first word or two of every name of that kind. */
const religiousName = /\sthích(?: nữ)?\s*$/u;

/** "Trưởng ban là Đại đức …": whose name in religion. */
function nameOfClergy(left: string, clergy: string): string {
  const head = left.trimEnd().slice(0, -clergy.length);
  return `pháp danh ${roleBeforeIs(head) ?? receiver(head) ?? clergy}`;
}

/** "…, Trưởng thôn 7, đã thống nhất": the line or the item begins with a name, whose office stands behind it. */
function nameAtHead(place: Surroundings): string | undefined {
  const inList = /^\s*\(?\d{1,2}[).]\s*$/.test(place.left);
  if (inList && votesBehind.test(place.right)) return "họ tên người ứng cử";
  if (!atHeadOfStretch(place) && signBefore(place.left) !== ";") return undefined;
  const role = /^\s?,/.test(place.right) ? roleBehind(place.right) : undefined;
  return role === undefined ? undefined : `họ tên ${role}`;
}

/** "Cán bộ thú y (…, số ĐT …)": the name stands in brackets behind the office. */
function nameInBracket({ left, right }: Surroundings): string | undefined {
  if (!left.trimEnd().endsWith("(") || !/^\s?[,)]/.test(right)) return undefined;
  const office = nounBefore(left.trimEnd().slice(0, -1), 4);
  return office !== undefined && namesRole(office) ? `họ tên ${office}` : undefined;
}

/** "lái xe …": an office that a name follows, when nothing is counted there. */
function nameAfterOffice(place: Surroundings, left: string): string | undefined {
  const before = wordsBefore(left, 5).words;
  const office = signBefore(place.left) === ":" ? undefined : (phraseAtEnd(before, offices) ?? officeByItsEnd(before));
  if (office === undefined) return undefined;
  const head = left.trimEnd().slice(0, -office.length);
  return `họ tên ${roleBeforeIs(head) ?? ownerOfThing(head) ?? receiver(head) ?? `${office} ${doing(place, "", "") ?? ""}`}`;
}

/** "giám định viên", "thuyết minh viên": an office of three syllables, whatever the first two are. */
function officeByItsEnd(before: readonly string[]): string | undefined {
  return before.length > 2 &&
    before[before.length - 1] === "viên" &&
    partOfWord.has(before[before.length - 3], before[before.length - 2])
    ? before.slice(-3).join(" ")
    : undefined;
}

/** "Bà Nguyễn Thị …": a name of which the beginning is there. */
function withoutBegunName({ line, start, left }: Surroundings): string {
  const said = line.text.slice(start - Math.min(left.length, 40), start);
  const begun = endsWithCapital(said) ? /(?:\s\p{Lu}[a-zA-ZÀ-ỹ]*){1,3}\s*$/u.exec(said)?.[0] : undefined;
  if (begun === undefined) return left;
  const before = left.trimEnd().slice(0, -begun.trimEnd().length);
  return phraseAtEnd(wordsBefore(before, 3).words, people) === undefined ? left : before;
}

/** "Chủ tọa: ông …", "Trưởng ban là ông …", "ông …, Bí thư": who it is. */
function roleSaid(place: Surroundings, left: string, before: string): string | undefined {
  const said =
    beforeColon(place.with({ left })) ?? (before.trim() === "" ? undefined : beforeColon(place.with({ left: before })));
  if (said === addressee) return doing(place, "", "") ?? "người nhận";
  if (
    said !== undefined &&
    said !== opinion &&
    !isHour.test(said) &&
    !/^\d+$/.test(said) &&
    !notRoles.has(said) &&
    !/^(?:về|theo|đối với) /.test(said)
  ) {
    // "Khách mời: đ/c … - Bí thư chi bộ"
    const office = /^\s*[-–]\s?(?!chức (?:vụ|danh))([a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+){1,3})/.exec(place.right)?.[1];
    if (office !== undefined && countWords(said) <= 3) return `${said} ${office}`;
    // "Tổ chức thực hiện: đ/c …, Phó Chủ tịch": the head names nobody.
    // "3. Diễn đàn: mời bà …": who is asked to come.
    const asked = namesNobody(said) ? phraseAtEnd(wordsBefore(before, 3).words, calling) : undefined;
    if (asked !== undefined && doneTo.has(asked)) return `người được ${asked}`;
    const behind = namesNobody(said) ? (roleBehind(place.right) ?? deedBehind(place)) : undefined;
    if (behind !== undefined || !headWithoutPeople.test(said)) return behind ?? said;
  }
  const is = roleBeforeIs(before);
  if (is !== undefined) return is;
  if (/(?:^|\s)hộ\s*$/u.test(before)) return "chủ hộ";
  // "Ý kiến bác …: “Lắp thì lắp”"
  const saying = phraseAtEnd(wordsBefore(before, 4).words, sayings);
  if (saying !== undefined) return saying.startsWith("đề nghị") ? "người đề nghị" : "người phát biểu";
  // "giải đặc biệt thuộc về ông …"
  if (/(?:^|\s)giải(?:\s[a-zA-ZÀ-ỹ]+){1,4} (?:thuộc về|trao cho)\s*$/.test(before)) return "người đoạt giải";
  const owner = ownerOfThing(before);
  if (owner !== undefined) return owner;
  // "trước sự chứng kiến của đ/c …"
  const does = /(?:^|\s)của\s*$/u.test(before)
    ? phraseAtEnd(wordsBefore(before.replace(/của\s*$/u, ""), 3).words, deeds)
    : undefined;
  if (does !== undefined) return `người ${does}`;
  if (/(?:^|\s)đơn (?:[a-zA-ZÀ-ỹ]+\s){0,3}của\s*$/.test(before)) return "người làm đơn";
  if (votesBehind.test(place.right)) return "người ứng cử";
  return receiver(before);
}

/** "… được 45/50 phiếu" */
const votesBehind = /^[\s:]*(?:được|đạt)?[^a-zA-ZÀ-ỹ]{1,30}phiếu/;

/** "Hội nghị Ban Chấp hành: đ/c … chủ trì": what the named one does. */
function deedBehind(place: Surroundings): string | undefined {
  return /^\s\p{Ll}/u.test(place.right) ? doing(place, "đồng chí", "") : undefined;
}

/** "Tổ chức thực hiện", "Truyền thông": no office, and no word for somebody. */
export function namesNobody(head: string): boolean {
  const said = splitWords(head);
  return !namesRole(head) && !namesSomebody.has(said[0] ?? "") && !namesSomebody.has(said.slice(0, 2).join(" "));
}

/** "…, Phó Chủ tịch Ủy ban": the office behind the name. */
function roleBehind(right: string): string | undefined {
  const role = apposition(right);
  return role !== undefined && namesRole(role) && !/^(?:phụ trách|trú|thành viên)/.test(role) ? role : undefined;
}

/** "…, Phó Chủ tịch Ủy ban": what stands behind a comma or a dash. */
function apposition(right: string): string | undefined {
  return wholeOffice(/^\s*[,–-]\s?((?:[a-zA-ZÀ-ỹ]+\s){0,6}[a-zA-ZÀ-ỹ]+)/.exec(right)?.[1]);
}

/** "9h15: thầy …": when, not who. */
const isHour = /^\d{1,2}\s?(?:h|giờ)\s?\d{0,2}$/u;

/** "nhà sàn cụ …", "vườn của ông …": whose house, whose garden. */
function ownerOfThing(before: string): string | undefined {
  const owned = phraseAtEnd(wordsBefore(before.replace(/(?:^|\s)của\s*$/u, ""), 3).words, property);
  return owned === undefined ? undefined : `chủ ${owned}`;
}

/** "Trưởng ban là ông …" */
function roleBeforeIs(before: string): string | undefined {
  return /(?:^|\s)là\s*$/u.test(before) ? nounBefore(before.replace(/là\s*$/u, ""), 5) : undefined;
}

/** "bàn giao cho ông …", "trao xe lăn cho bác …": who gets it. */
function receiver(before: string): string | undefined {
  const gift = /(?:^|\s)cho\s*$/u.test(before) ? wordsBefore(before.replace(/cho\s*$/u, ""), 4).words : [];
  for (let at = 0; at < gift.length; at += 1)
    if (phraseAtStart(gift, entrustings, at) !== undefined) return `người được ${gift.slice(at).join(" ")}`;
  return undefined;
}

/** "ông … phát biểu", "liên hệ đ/c …": what somebody does, or what is done with him. */
function doing(place: Surroundings, title: string, before: string): string | undefined {
  const role = apposition(place.right) ?? /^\s?\(([a-zA-ZÀ-ỹ\s]{3,30})\)/.exec(place.right)?.[1];
  const asked = phraseAtEnd(wordsBefore(before, 3).words, calling);
  const made = /^\s*làm ((?:[a-zA-ZÀ-ỹ]+\s?){1,4})/.exec(place.right)?.[1];
  if (made !== undefined) return made;
  const office = role !== undefined && (/^\s*[-–]/.test(place.right) || namesRole(role)) ? role : "";
  const plain = mereTitle.test(`${title} x`) || comrade.test(title);
  if (plain && toContact.test(before)) return `người liên hệ ${office}`;
  const suffered = plain ? phraseAtEnd(wordsBefore(before, 3).words, sufferings) : undefined;
  if (suffered !== undefined) return `người bị ${suffered} ${office}`;
  if (plain && asked !== undefined && doneTo.has(asked)) return `người ${chosen(asked, office)}`;
  const dashed = /^\s*[-–]/.test(place.right);
  if (role !== undefined && (dashed || namesRole(role)))
    return mereTitle.test(`${title} x`) || comrade.test(title) ? role : `${title} ${role}`;
  const isAllowed = /^\s(?:thôi|nghỉ|đi|chuyển|tham gia|được|hưởng|trở lại|ra khỏi)(?=\s)/u.test(place.right);
  if ((/(?:^|\s)cho\s*$/u.test(before) && plain && !isAllowed) || handedTo.test(before)) return `người nhận ${office}`;
  if (plain && telephoneBehind.test(place.right)) return `người liên hệ ${office}`;
  const after = wordsAfter(place.right.replace(/^\s?\([^()]{1,40}\)/, ""), 3).words;
  const head = /^[\s\-+*]*$/.test(before);
  const who = plain ? "người" : title;
  // "- Đ/c …: điều hành chung": a task, nothing that somebody says.
  const task = head ? /^\s*:\s?(\p{Ll}.*)$/u.exec(place.line.text.slice(place.end, place.end + 60))?.[1] : undefined;
  if (task !== undefined && phraseAtStart(wordsAfter(task, 3).words, tasks) !== undefined)
    return `${who} ${nounAfter(task.toLowerCase(), 4)}`;
  if ((saysSomething.test(place.right) && head) || phraseAtStart(after, speaking) !== undefined)
    return `${who} phát biểu`;
  const does = deedBehindName(place);
  if (asked === undefined && does === "") return undefined;
  return `${asked === undefined ? who : title} ${asked ?? ""} ${does}`;
}

/** "ông … (xóm Hạ) giữ chìa khóa": what is said of who is named; the remark behind the name is passed over. */
function deedBehindName({ line, end, right }: Surroundings): string {
  const remark = /^\s?\([^()]{1,40}\)(?=\s\p{Ll})/u.exec(line.text.slice(end, end + 60))?.[0].length ?? 0;
  const behind = right.slice(remark);
  return /^\s*\p{Ll}/u.test(line.text.slice(end + remark, end + remark + 6)) && !opensWithCut(behind)
    ? nounAfter(behind.replace(passedOver, " "), 4).replace(/(?:^|\s)(?:được|cho|ở|gửi ngày)$/u, "")
    : "";
}

/** "phân công đồng chí …, Phó Bí thư Thường trực": who has to do it, and what he is as far as there is room. */
function chosen(done: string, office: string): string {
  if (office === "") return `được ${done}`;
  const entrusted = done === "phân công" && countWords(`họ tên người được ${done} ${office}`) > longest;
  const said = entrusted ? "phụ trách" : `được ${done}`;
  const kept = wholeWords(splitWords(office), longest - 3 - countWords(said));
  return kept.length < 2 ? said : `${said} (${kept.join(" ")})`;
}

/** "phó bí thư thường trực đảng ủy chủ trì": the office, without what is done by it, in as many words as a label holds. */
function wholeOffice(said: string | undefined): string | undefined {
  if (said === undefined) return undefined;
  const list = splitWords(said);
  const end = list.findIndex(
    (word, at) =>
      at > 1 &&
      list[at - 1] !== "ban" &&
      !partOfWord.has(word, list[at + 1]) &&
      !partOfWord.has(list[at - 1], word) &&
      phraseAtStart(list, notOffices, at) !== undefined,
  );
  return wholeWords(end < 0 ? list : list.slice(0, end), longest - 2).join(" ");
}

const notOffices = phrases([...words["ngắt"], ...words["không đếm"]]);

/** "ông … đến nhà vận động": what is done comes behind these words. */
const passedOver = /^\s(?:đã |sẽ |trực tiếp )?(?:(?:đến|tới|về|lên|ra|sang)(?: tận)?(?: nhà| nơi)? )?/u;

/** "gửi danh sách về đ/c …", "báo cáo qua cô …" */
const handedTo = new RegExp(
  `(?:^|\\s)(?:${words["gửi cho ai"].join("|")})(?:\\s[^\\s.;:]{1,12}){0,6}\\s(?:${words["gửi qua"].join("|")})\\s*$`,
  "u",
);

/** "nguyên Bí thư", "kiểm lâm viên", "PCT Hội": a word of it says that it is an office. */
function namesRole(said: string): boolean {
  const list = splitWords(said.replace(/^nguyên /u, ""));
  return (
    phraseAtStart(list, roles) !== undefined ||
    list.some((_, at) => phraseAtStart(list, wordsOfRoles, at) !== undefined)
  );
}

/** "- Đ/c …: đề nghị …", "- Ông … (tổ 2): “Tôi nói thật”", but not "- Ông …: 45/50 phiếu". */
const saysSomething = /^\s*(?:\([^()]{1,40}\)\s?)?:(?!\s*\d)(?![\s.…⋯_]*(?:\/|phiếu|%|điểm))/u;

/** "- Ông …" below "Bên giao gồm:": whom the line above announces. */
function roleAbove(page: Page, place: Surroundings, before: string): string | undefined {
  if (before.trim() !== "" || page.lineAbove(place.line.index)?.low.trimEnd().endsWith(":") !== true) return undefined;
  const above = titleAbove(page, place);
  return above !== undefined && countWords(above) < 7 ? above : undefined;
}

/** "(ký, ghi rõ họ tên): ……": the dots stand behind the instruction. */
const behindInstruction = /^\s*\(([^()]{1,60})\)\s*:?\s*$/u;

/** The name under "BÍ THƯ" or beside "(ký, ghi rõ họ tên)". */
export function signer(page: Page, place: Surroundings, mark: Mark): string | undefined {
  const instruction = ":)".includes(signBefore(place.left)) ? behindInstruction.exec(place.left)?.[1] : undefined;
  if (instruction !== undefined && asksToSign(instruction.trim())) return "họ tên người ký";
  const board = firstSign(place.left) === "t" ? onBehalfOf.exec(place.left)?.[1] : undefined;
  if (board !== undefined && atEndOfStretch(place)) return `họ tên người thay mặt ${board}`;
  // "Kính thưa cụ (tên cụ cao niên họ gái)": the note says whose.
  const noted =
    mark.kind === "note" ? /^\(\s?tên ([^(),]{3,40})/.exec(place.line.low.slice(mark.start, mark.end))?.[1] : undefined;
  if (noted !== undefined) return `họ tên ${noted}`;
  const ends = atEndOfStretch(place) || /^\s*\(đã ký\)/.test(place.right);
  // "⇥Trung tá ……", "⇥ThS. ……": of whose title the line above tells.
  const ranked = ends && ranks.has(place.left.trim().replace(/\.$/, "")) ? signerAbove(page, place) : undefined;
  if (ranked !== undefined) return `họ tên ${ranked}`;
  const alone = firstSign(place.left) === "" && atEndOfStretch(place);
  if (!alone && mark.kind !== "note") return undefined;
  // "đối với đồng chí (ghi rõ họ tên), nguyên trưởng thôn": nobody signs there.
  if (mark.kind === "note" && firstSign(place.right) === ",") return undefined;
  if (mark.kind === "note" && !asksToSign(place.line.low.slice(mark.start + 1, mark.end - 1).trim())) return undefined;
  if (alone && mark.kind !== "note" && signerAbove(page, place) === undefined) {
    const besideRecipients = signerBesideRecipients(page, place);
    if (besideRecipients !== undefined) return besideRecipients;
  }
  const beside = mark.kind === "note" ? wordsBefore(place.left, 6).words.join(" ") : "";
  const role = beside === "" ? (signerAbove(page, place) ?? (alone ? titleInColumn(page, place) : undefined)) : beside;
  if (role === undefined)
    return mark.kind === "note" && /họ|ký/u.test(place.line.low.slice(mark.start, mark.end))
      ? "họ tên người ký"
      : undefined;
  if (phraseAtStart(splitWords(role), certifiers) !== undefined)
    return mark.end - mark.start > widthOfName ? `ý kiến ${role}` : "họ tên người xác nhận";
  const clergy = phraseAtEnd(splitWords(role), clergies) ?? phraseAtStart(splitWords(role), clergies);
  return clergy === undefined ? `họ tên ${role}` : `pháp danh ${role}`;
}

/** What stands before the name of an officer or a scholar. */
const ranks = new Set([...signatures["quân hàm"], ...degrees.keys(), ...degrees.values()]);

/** "TM. CHI ỦY: ……" */
const onBehalfOf = /^\s*t\/?m[.\s]\s?([a-zA-ZÀ-ỹ\s]{3,40}?)\s*:?\s*$/;

/** Longer lines are for sentences, in UTF-16 units. */
const widthOfName = 36;

/** "Nơi nhận:⇥……", "- Lưu: VT.⇥……": the column beside the recipients is that of the signature. */
function signerBesideRecipients(page: Page, place: Surroundings): string | undefined {
  if (place.from === 0 || !place.line.text.includes("\t")) return undefined;
  for (let index = place.line.index; index >= Math.max(0, place.line.index - linesOfRecipients); index -= 1) {
    const low = page.line(index).low.trim();
    if (low.startsWith("nơi nhận")) return index === place.line.index ? "chức vụ người ký" : "họ tên người ký";
    if (low !== "" && !/^[-+•*]/.test(low)) return undefined;
  }
  return undefined;
}

const linesOfRecipients = 8;

/** A line under "Nơi nhận:" or "Kính gửi:". */
export function recipient(page: Page, place: Surroundings): string | undefined {
  if (!atHeadOfStretch(place) || !isItem.test(place.left)) return undefined;
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 12); index -= 1) {
    const low = page.line(index).low.trim();
    if (low.startsWith("nơi nhận")) return "nơi nhận";
    if (low.startsWith("kính gửi:")) return addressee;
    if (low !== "" && !isItem.test(low)) return undefined;
  }
  return undefined;
}

const isItem = /^\s*[-+*•·・–]/;

const wordsOfRoles = phrases(words["chữ trong chức danh"]);
const speaking = phrases(words["phát biểu"]);
const namesSomebody = new Set(words["đầu mục là người"]);
const calling = phrases(words["gọi tới ai"]);
const roles = phrases(signatures["vai người ký"]);
/** "Bạn … hỏi" */
const people = phrases([...asks["người"], "bạn"]);
const offices = phrases(words["chức danh trước tên"]);
const clergies = phrases(words["chức sắc"]);
const toContact = new RegExp(
  `(?:^|[\\s(])(?:${words["liên lạc"].join("|")})[\\s(]*$|(?:gọi số|gọi|☎|liên hệ)[^.;a-zA-ZÀ-ỹ]{2,40}[\\s(]*$`,
  "u",
);
/** "(qua đ/c …, SĐT 09…)", "cô …, điện thoại …" */
const telephoneBehind = /^\s?[,(]?\s?(?:số )?(?:điện thoại|đt|sđt|đtdđ|số máy|☎|zalo)(?![a-zA-ZÀ-ỹ])/;
const doneTo = new Set(words["việc làm với người"]);
const notRoles = new Set(words["gọi tới ai"]);
const sayings = phrases(words["lời của ai"]);
const tasks = phrases(words["việc được giao"]);
const sufferings = phrases(words["việc bị làm"]);
const property = phrases(words["nhà, ruộng của ai"]);
const deeds = phrases(words["việc của người"]);
const entrustings = phrases(words["giao cho ai"]);
