import { askOnce } from "../asked";
import { dotWidth, firstSign, isBlank } from "../characters";
import type { Answer } from "../habits";
import { type Asking, asksAlways, asksBefore, asksForContact, asksForFact, namesTheFirst } from "../language/asking";
import {
  clauseFollows,
  goesOnBehindHalt,
  goesOnWithNoun,
  hesitatesBefore,
  mayTrailOff,
  predicateAfter,
} from "../language/halts";
import {
  besideCountedPeople,
  besideGap,
  endsWithGeneralNoun,
  isBetweenCounts,
  isOnlyPartOfOpenCount,
  isPartOfCount,
  itemsBefore,
  listBefore,
  listsOffices,
  parallelCountFollows,
} from "../language/lists";
import { namesDocument, numberedBefore, papers } from "../language/numbers";
import { asksForPlaceName, endsWithLevel } from "../language/offices";
import { endsWithName, endsWithTitle, namesPerson } from "../language/people";
import {
  atEndOfStretch,
  capitalAfter,
  clauseBefore,
  signAfter,
  signBefore,
  withoutClosingBracket,
} from "../language/position";
import { isPerson, type Unit, unitAfter, unitEndsClause, unitFollowing } from "../language/units";
import type { Line } from "../line";
import type { Page } from "../page";
import { endsWithPhrase, longestPhrase, phraseAtStart, phrases } from "../phrases";
import { countWords, firstWord } from "../split";
import { type Surroundings, trimmedLeft, wordsAfter, wordsBefore } from "../surroundings";
import asksWords from "../words/asks.json";
import labelsWords from "../words/labels.json";
import numbersWords from "../words/numbers.json";
import { isBesideOpenCells } from "./openLines";

/**
 * Dots inside a sentence: what the words before ask, what follows, what was listed. Each of these questions answers, or says
 * nothing and leaves the place to the next.
 */
export function dotsInSentenceAreGap(page: Page, place: Surroundings, long: boolean): Answer {
  const dots = new Dots(place, long);
  return (
    haltOrCount(dots) ??
    listEnds(dots) ??
    nameOfPlace(dots) ??
    (dots.unit === undefined ? undefined : beforeUnit(page, dots, dots.unit) || endsCounting(dots, dots.unit)) ??
    behindPlaceName(dots) ??
    atEnd(dots) ??
    (dots.asks === "must"
      ? afterMust(dots)
      : dots.asks === "may"
        ? afterMay(dots) || goesOnUnlisted(dots)
        : afterNothing(page, dots))
  );
}

/** A run of dots and what its neighbours say; what takes a search is looked for when it is asked. */
class Dots {
  readonly left: string;
  readonly right: string;
  /** In full stops. */
  readonly width: number;
  /** No blank stands before it. */
  readonly glued: boolean;
  readonly unit: Unit | undefined;
  readonly asks: Asking;

  constructor(
    readonly place: Surroundings,
    readonly long: boolean,
  ) {
    const { left, right, line, start, end } = place;
    this.left = left;
    this.right = right;
    this.width = dotWidth(line.text.slice(start, end));
    this.glued = !isBlank(line.text[start - 1]);
    this.unit = unitFollowing(place);
    // "anh Dũng, anh Tới…", "Duy Xuyên, Tam Kỳ……": a name, though its last word asks elsewhere.
    const asked = asksBefore(left);
    const named = asked !== "no" && endsWithName(place) && (this.listed === "long" || (!long && asked === "must"));
    this.asks = named ? "no" : asked;
  }

  get listed(): "long" | "pair" | undefined {
    return listBefore(this.left);
  }

  /** A list that the dots may end; a pair asks for short or glued dots. */
  get list(): boolean {
    const { listed } = this;
    return listed === "long" || (listed === "pair" && (this.glued || !this.long));
  }

  /** The line, the sentence or the bracket ends behind it. */
  get ends(): boolean {
    return atEndOfStretch(this.place) || capitalAfter(this.place) || ".;)!?".includes(signAfter(this.right));
  }
}

/** Whoever speaks halts, or one of parallel values is missing. */
function haltOrCount(dots: Dots): Answer | undefined {
  const { place, left, right, long, width, glued, unit, asks } = dots;
  const next = firstSign(right);
  if (countsTimes(left, right, next)) return true;
  // "Mùa tựu trường đã về… sân trường lại rộn": a verb that needs no more.
  if (glued && !long && unit === undefined && right.startsWith(" ") && comesOrGoes.test(left)) return false;
  // "triều cường lên… là trắng tay", but "Ông (bà)… đang cư trú".
  if (glued && unit === undefined && (!long || dots.listed !== undefined)) {
    const goesOn =
      goesOnBehindHalt(right) || saysOfAnother.test(right) || (clauseFollows(right) && !capitalAfter(place));
    if (goesOn && !awaitsItsName(dots)) return false;
  }
  if (isBetweenCounts(place) || (parallelCountFollows(place) && dots.listed === undefined)) return true;
  // "chủ nhà trọ……(sinh năm 1980)"
  if (long && /^\s?[,(]\s?sinh (?:năm|ngày)(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  if (glued && !isBlank(right[0]) && opensSame(dots)) return true;
  // "trong tuần…tháng 11", "các hộ tổ dân phố…: Thường trực": which of them.
  if ((next === "t" || next === "c") && /^\s?(?:của )?tháng \d/.test(right) && /(?:^|\s)tuần\s?$/.test(left))
    return true;
  if (next === ":" && /^\s?:/.test(right) && endsWithLevel(left)) return true;
  // "Tổng số lượt khám….., trong đó": of a number there are parts.
  if ((next === "," || next === "(") && /^\s?[,(]\s?trong đó\s/.test(right) && dots.listed === undefined) return true;
  // "và... và... con chim gì": somebody stammers.
  if (glued && unit?.exact !== true && stammer.test(left)) return false;
  // "Em… em đây…", "Số… số đẹp lắm"
  if (glued && !long && right.startsWith(" ") && repeats(place)) return "look-alike";
  // "cốc...cốc...cốc", "Dô ta……… dô ta!"
  if (glued && asks === "no" && echoes.test(`${left}\n${right}`)) return false;
  // "không lời nào tả hết……": no more is said.
  if (
    glued &&
    asks === "no" &&
    dots.ends &&
    /(?:^|\s)không [a-zA-ZÀ-ỹ]+ nào [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/.test(left)
  )
    return "look-alike";
  // "Ồ……………!!!"
  if (glued && asks === "no" && right.startsWith("!")) return false;
  // "Thưa Thầy (Cô)… năm mươi năm trôi nhanh": whoever speaks halts.
  if (!long && /(?:^|\s)thưa\s[^,;:.]{2,30}$/u.test(left) && goesOnWithNoun(place)) return false;
  // "(riêng limousine 22 phòng…)": the number is there.
  if (glued && !long && right.startsWith(")") && /\([^()]*\d [a-zA-ZÀ-ỹ]+$/.test(left)) return false;
  // "báo lên trên . . . cứ thế theo dây": whoever leaves words out, or room for a number.
  if (unit === undefined && isSpacedOmission(place)) return "by-habit";
  // "cả tổng chỉ có ... một người đỗ tú tài": the number is there.
  if (!long && right.startsWith(" ") && beginsWithNumber(right)) return false;
  if (!hesitatesBefore(left) || asks === "must") return undefined;
  // "từ trần ......, chuyển đi ......": the item before is open too.
  if (!glued && besideGap(left) && /^\s?(?:[,;(.]|$)/.test(right)) return undefined;
  // "quá … giờ không nộp thì không cấp": so much time.
  if (left.endsWith("quá ") && unit?.exact === true) return true;
  if (left.endsWith("quá ") && /^ (?:giờ|phút|ngày|tuần|tháng|lần)(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "làm sai cam kết thì ………………": room for a whole clause.
  if (unit === undefined) return width > hesitationWidth;
  // "Thầy ơi ... con đã về đây": a noun, and perhaps nothing to count.
  if (long || unit.exact) return undefined;
  // "rồi thì… đàn ông đi biển cả": a halt stands at the word before it.
  return glued && isBlank(right[0]) && width < 4 ? false : "by-habit";
}

/** "chậm quá… ngày", "gấp… lần", "trẻ… tháng tuổi", but not "vui quá… lần đầu được gặp". */
function countsTimes(left: string, right: string, next: string): boolean {
  if (!times.includes(next)) return false;
  const said = trimmedLeft(left);
  if (said.endsWith("quá")) return timesBehind.test(right) && /(?:^|\s)quá$/u.test(said);
  if (said.endsWith("gấp")) return /^\s?lần(?![a-zA-ZÀ-ỹ])/.test(right) && /(?:^|\s)gấp$/u.test(said);
  return next === "t" && /^\s?tháng tuổi(?![a-zA-ZÀ-ỹ])/.test(right) && /[a-zA-ZÀ-ỹ]$/.test(said);
}

/** Their first letters: without one of them no time follows. */
const times = "gpntl";
const timesBehind =
  /^ (?:giờ|phút|ngày|tuần|tháng|lần)(?! (?:mai|kia|nào|ấy|xưa|nay|đầu|này|sau|trước|qua|cuối)|[a-zA-ZÀ-ỹ])/;

/** "nhận…..phản ánh, đóng…..phản ánh": a number of the same is open before. */
function opensSame({ left, right }: Dots): boolean {
  const said = wordsAfter(right, 2).words.join(" ");
  return said.includes(" ") && marksBefore.some((mark) => left.includes(mark + said));
}

const marksBefore = ["…", "… ", ".", "_"];

function isSpacedOmission({ line, start, end, right }: Surroundings): boolean {
  return line.text.slice(start, end) === ". . ." && /^\s\p{Ll}/u.test(right);
}

const comesOrGoes = /(?:^|\s)(?:đã|lại|vừa|đang|sẽ) (?:về|đến|tới|lên|xuống|qua)$/u;

/** "Ông (bà)", "Đảng ủy xã", "phòng số": what follows is a name or a number, whatever goes on behind. */
function awaitsItsName(dots: Dots): boolean {
  const { left } = dots;
  return (
    numberedBefore(left) ||
    asksForPlaceName(left) ||
    standsAtPlace(dots) ||
    (endsWithTitle(withoutClosingBracket(left)) && dots.listed === undefined)
  );
}

/** "đang điều trị tại Bệnh viện………, đã ổn định": where, and which one. */
function standsAtPlace({ left, long, asks }: Dots): boolean {
  return long && asks !== "no" && /(?:^|\s)(?:tại|ở|thuộc) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/.test(left);
}

/**
 * "khiển trách …, cảnh cáo…, không có ai bị cách chức", "gồm kinh tế…, văn hóa…, quốc phòng….": the item before ends with a
 * mark of its own, or the next one does. Who trails off does so once, at the end.
 */
function alternates({ left, right, unit }: Dots): boolean {
  if (unit !== undefined) return false;
  const afterMark = /(?:[…⋯‥_]|\.\.)\s?[,;]\s?(?!các |những |cả )[a-zA-ZÀ-ỹ]+(?:[\s-]+[a-zA-ZÀ-ỹ]+){1,6}$/.test(left);
  if (afterMark) return /^\s?(?:[,;.]|$)/.test(right);
  const behind = nextWithMark.exec(right)?.[1];
  return (
    behind !== undefined &&
    (/^(?:[,;]|$)/.test(behind) || (fewWordsAhead.test(right) && unitAfter(behind) !== undefined))
  );
}

const goesOnListing = /^\s*(?:và|cùng|hoặc|do)\s/;
const fewWordsAhead = /^,\s[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){1,2}[…⋯‥.]/;
const nextWithMark =
  /^,\s(?!mỗi |sau |trong |cho |đã |được )[a-zA-ZÀ-ỹ]+(?:[\s-]+[a-zA-ZÀ-ỹ]+){1,6}(?:[…⋯‥]\.{0,3}|\.{2,6})\s?(?![.…])(.*)$/;

/** "công nhận 9 mô hình, đang theo dõi….": so many of the same. */
const goesOnCounting = /\d{1,4} [a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{1,24}, (?:đang|đã|còn|mới) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/;

/** What was listed ended, or goes on behind the dots; or the item before is open too. */
function listEnds(dots: Dots): Answer | undefined {
  const { place, left, right, long, glued, asks } = dots;
  if (
    asks !== "must" &&
    clauseFollows(right) &&
    !capitalAfter(place) &&
    !asksForPlaceName(left) &&
    !standsAtPlace(dots)
  ) {
    // "chậu cảnh, dép guốc …… mà không rõ ai lấy": what was listed ended, another clause follows.
    const { listed } = dots;
    // "khu trú hố chậu phải, ở nhà đã uống .......... mà không đỡ": room for words.
    if (listed === "pair" && !glued && asks === "no" && dots.width > hesitationWidth) return "by-habit";
    if (listed === "long" || (listed === "pair" && asks === "no")) return false;
    if (listed === undefined && asks === "no" && long) return "by-habit";
  }
  if (!glued && besideGap(left)) return true;
  if (glued && asks === "no" && (alternates(dots) || (dots.ends && goesOnCounting.test(left)))) return "by-habit";
  // "A, B, C …… và D": what was listed goes on.
  if (asks === "no" && "vchd".includes(firstSign(right)) && goesOnListing.test(right) && dots.list) return false;
  if (long && atEndOfStretch(place) && /(?:^|\s)là\s*$/.test(left)) return true;
  // "từ seri…… đến seri……": so is the first of the two.
  if (left.includes("đến") && /(?:^|\s)từ ([a-zA-ZÀ-ỹ]+)\s?[.…⋯‥_]{2,}\s?đến \1\s?$/.test(left)) return true;
  if (isOnlyPartOfOpenCount(place)) return "by-habit";
  return isPartOfCount(place) ? true : undefined;
}

/** "Đảng bộ xã, Đảng ủy xã….xin báo cáo": who does it; "Hội Nông dân, Đoàn Thanh niên xã… báo cáo" goes on with others. */
function nameOfPlace({ left, right, long }: Dots): Answer | undefined {
  if (!asksForPlaceName(left)) return undefined;
  if (/^(?:xin|trân trọng)(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  return (predicateAfter(right) && !listsOffices(left)) || long ? true : undefined;
}

function beforeUnit(page: Page, dots: Dots, unit: Unit): Answer {
  const { place, left, right, long, glued, asks } = dots;
  if (unit.exact) return true;
  // "phông bạt, bàn ghế…… xã tự lo", "thịt ba rọi … đội nào nấy tự mua": who sees to what was listed.
  if (
    dots.listed !== undefined &&
    /^\s?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)? (?:tự (?:lo|mua|túc|chuẩn bị|sắm)|nào nấy)(?![a-zA-ZÀ-ỹ])/.test(right)
  )
    return "look-alike";
  // "chị ……… phát thanh viên hợp đồng": the name, whatever is said of her.
  if (long && asks !== "no" && endsWithTitle(left)) return true;
  // "dư nợ đạt 12 triệu đồng, tăng gấp….lần": beside a count, glued on both sides, no list of nouns trails off.
  if (glued && !isBlank(right[0]) && besideNumber.test(left) && !/^[a-zA-ZÀ-ỹ]+ nào(?![a-zA-ZÀ-ỹ])/.test(right))
    return true;
  // "lợn, gà, cá… con giống tốt": a classifier that belongs to the next word.
  if (unit.measure)
    return (
      unitEndsClause(place, unit) ||
      !(glued && !long && asks === "no" && dots.list && itemsBefore(left) > 2) ||
      (!isBlank(right[0]) && "by-habit")
    );
  // "không lấy nước được... HTX phải có lịch": another sentence may begin.
  if (asks === "must" && glued && !long && !unit.measure && isBlank(right[0]) && capitalAfter(place)) return "by-habit";
  if (asks === "must") return true;
  // "vượt chỉ tiêu… đồng chí so với", "trừ… đồng chí được miễn": so many people, and what is said of them.
  if (isPerson(unit.unit) && countedWith.test(left) && dots.listed !== "long") return true;
  // "đến nay…. chỉ tiêu đạt và vượt"
  const near = wordsBefore(left, 3);
  if (!unit.measure && near.words[near.words.length - 1] === "nay" && /(?:đến|hiện|tới) nay\s?$/u.test(left))
    return true;
  // "đã giải quyết 14 đơn, chuyển cấp trên 03 đơn, còn tồn…đơn."
  if (!isBlank(right[0]) && unitEndsClause(place, unit) && countsSame(left, unit)) return true;
  // "17 trẻ; bỏ mũi..... trẻ, lý do ho": few words of a clause of its own.
  if (glued && near.words.length < 3 && /^[;:]$/.test(near.stop) && unitEndsClause(place, unit)) return true;
  // "sập hoàn toàn…. nhà; tốc mái 41 nhà": the next one has its number.
  if (
    right.includes(unit.unit, 2) &&
    unitEndsClause(place, unit) &&
    nextHasCount.test(right) &&
    countsSame(right, unit)
  )
    return true;
  // "ngập 12 ha lúa và cuốn trôi…cầu tạm": the last item, glued on both sides.
  if (!isBlank(right[0]) && lastDeed.test(left)) return true;
  // "các đoàn thể gửi…..lượt ý kiến": a measure and what is counted, glued to the dots.
  if (!isBlank(right[0]) && unitAfter(firstWord(unit.unit))?.measure === true && itemsBefore(left) < 3) return true;
  // "gạo, mì, chăn, xi măng, tôn ... xe tới chở": of so many items the last ends the list.
  if (!long && !unit.measure && !glued && itemsBefore(left) > 4) return "by-habit";
  // "không bán, không cầm cố, không cho thuê ... nhà": items that begin alike.
  if (!long && endsWithAlikeItems(left.trimEnd())) return "by-habit";
  // "giáo viên Toán...người, Ngữ văn...người": nothing goes on after the unit.
  if (glued && !long && dots.list) {
    if (isPerson(unit.unit) && /^[a-zA-ZÀ-ỹ][^,;.)]*[,;.)]/.test(right.slice(0, unit.unit.length + 1))) return true;
    return (dots.listed === "pair" || itemsBefore(left) < 2) && !isBlank(right[0]) && "by-habit";
  }
  if (long && isLeader(page, place)) return "by-habit";
  // "cát, đá, nước, ván khuôn……. thôn tự lo.": what was listed, and who does it.
  if (long && glued && isBlank(right[0]) && asks === "no" && itemsBefore(left) > 3 && !unitEndsClause(place, unit))
    return "by-habit";
  if (!glued || asks === "may" || !isBlank(right[0])) return !long || isPerson(unit.unit) || !dots.list || "by-habit";
  // "phản biện… dự thảo (…": what is counted ends its clause, and nothing was listed.
  const counts = dots.listed === undefined && (unitEndsClause(place, unit) || right.startsWith(` ${unit.unit} (`));
  return long || ((counts || fewWordsOfItem.test(left)) && "by-habit");
}

const countedWith = /(?:^|\s)(?:chỉ tiêu|trừ|trừ đi|thêm|bớt)\s?$/;

/** "kẻng, trống, đánh...hồi;": a count may end its clause so, whatever was listed; "các ban, ngành… xã" counts nothing. */
function endsCounting({ place, width }: Dots, unit: Unit): Answer {
  return width > 2 && unitEndsClause(place, unit) && !endsWithLevel(unit.unit) && "by-habit";
}

/** "14 đơn": a number of the same stands in the text. */
function countsSame(text: string, { unit }: Unit): boolean {
  return text.includes(` ${unit}`) && new RegExp(`\\d ${unit}(?![a-zA-ZÀ-ỹ])`, "u").test(text);
}

const nextHasCount = /^\s?[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{0,24}[,;] [a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ ]{1,30} \d/;

/** "1. Mua… máy bộ đàm", "1. Quy hoạch lại… tiểu khu": nothing was said yet that could trail off. */
const fewWordsOfItem = /^\s*(?:[-+*•]|\d{1,2}(?:\.\d{1,2})?[.)])\s?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2}$/;

/** "Ủy ban nhân dân xã …": which one, unless offices were listed. */
function behindPlaceName(dots: Dots): Answer | undefined {
  if (!asksForPlaceName(dots.left)) return undefined;
  const { place, left, long, glued, listed } = dots;
  if (listed !== undefined && glued && atEndOfStretch(place)) return long || "by-habit";
  return long || !(listed === "long" && glued && itemsBefore(left) > 2);
}

/** "(9 số)...", "còn hơn…!": a remark in brackets ends what is listed, an exclamation asks for nothing. */
function atEnd(dots: Dots): Answer | undefined {
  if (!dots.glued || dots.long) return undefined;
  const ended = signBefore(dots.left) === ")" || "!?".includes(signAfter(dots.right) || " ");
  return ended && dots.ends ? false : undefined;
}

function afterMust({ place, left, right, long, glued, listed, ends }: Dots): Answer {
  // "ngâm lâu hơn...": than before.
  if (ends && glued && !long && /[a-zA-ZÀ-ỹ] hơn$/.test(left)) return false;
  const numbered = numberedBefore(left) || namedNumber.test(left);
  if (ends && glued && !long) {
    // "đường sá, mặt bằng…": a list that ends with a word that elsewhere asks.
    if (listed !== undefined && !asksAlways(left))
      return (
        /(?:^|\s)(?:lần thứ|đợt|sinh năm|sinh ngày)$/.test(left) ||
        (/(?:^|\s)số$/.test(left) && numbered && !isDigital(left))
      );
    // "ngân hàng số…)": "số" is an adjective where no number follows.
    if (/(?:^|\s)số\s*$/.test(left) && !numbered) return isCapitals(place) || (!isDigital(left) && "by-habit");
  }
  // "(hình ảnh, giọng điệu, liên hệ……)": what is listed ends with its bracket.
  if (glued && signAfter(right) === ")" && itemsBefore(left) > 2 && !asksAlways(left) && !numbered) return false;
  // "đi rẫy xa, đổi chỗ ở..., người nhà", "y tá, dân số...: mời bà con": the list ends here.
  if (glued && !long && listed !== undefined && ",:".includes(signAfter(right) || " ")) return "by-habit";
  if (long || (!glued && asksAlways(left))) return true;
  // "sách để… đọc": whoever speaks may halt after any word.
  const trailsOff =
    mayTrailOff(left) || (listed === "long" && clauseFollows(right)) || (!ends && /(?:^|\s)(?:là|giảm)\s*$/.test(left));
  return !trailsOff || "by-habit";
}

function afterMay({ place, left, right, long, glued, listed, list, ends }: Dots): Answer {
  // "phòng chống sốt xuất huyết đợt...": which one, whatever was listed.
  if (ends && numberedTurn.test(left)) return true;
  // "ĐOÀN KIỂM TRA LIÊN NGÀNH ATTP XÃ....": headings do not trail off.
  if (ends && endsWithLevel(left) && isCapitals(place)) return true;
  // What was listed ends here, at the end of the line or before a verb.
  const halts = !long && (atEndOfStretch(place) || (/^\s*\p{Ll}/u.test(right) && !goesOnWithNoun(place)));
  if (halts && itemsBefore(left) > 2 && !endsWithTitle(left) && !lastOfItems.test(left))
    return !glued && itemsBefore(left) < 4 && atEndOfStretch(place) && "by-habit";
  if (listed === "long" && /^\s*(?:cùng|đều|đã) /.test(right)) return "by-habit";
  // "giáo dục, y tế, dân tộc, tôn giáo……": of four or more the last asks for nothing.
  if (glued && shortItems.test(left) && atEndOfStretch(place)) return false;
  // "gồm đình...., chùa Long Khánh": nothing was listed yet.
  if (list && glued && !long && itemsBefore(left) === 1 && /^\s?,/.test(right)) return "by-habit";
  // "cách làm, cách hỏi, cách ghi biên bản……": of three the last asks for a name only after a title or "và".
  const lastHasName = long && (endsWithTitle(left) || namesTheFirst(left) || lastOfItems.test(left));
  if (glued && listed === "long" && ends && !lastHasName) return long && asksForContact(left) && "by-habit";
  // "kiêng ngày, kiêng tuổi, kiêng hướng………": items that begin alike.
  if (glued && endsWithAlikeItems(left)) return "look-alike";
  if (list && endsWithGeneralNoun(left)) return false;
  // "đắp bờ bao, be cống, dặm đê…… bảo vệ trọn vụ": of four or more glued items the last asks for nothing, where the sentence goes on.
  if (glued && !ends && listed === "long" && itemsBefore(left) > 3 && !endsWithTitle(left) && !asksForPlaceName(left))
    return false;
  // "nhất là chi bộ ………": nothing was listed yet.
  if (list && glued) return long && (!ends || lastHasName || (atEndOfStretch(place) && "by-habit"));
  if (!long && signAfter(right) === ")" && itemsBefore(left) > 1 && !lastOfItems.test(left))
    return itemsBefore(left) === 2 && "by-habit";
  if (listed === "long" && ends) return (long && !glued && namesTheFirst(left)) || "by-habit";
  if (halts && !glued && asksForFact(left) && !shortSentence(left)) return "by-habit";
  return long || !ends || !glued || (shortSentence(left) && !namesDocument(left));
}

/** "đi từ miếu…..về sân đình": a name may be missing where nothing was listed and the sentence goes on. */
function goesOnUnlisted({ right, listed, glued }: Dots): Answer {
  return listed === undefined && (glued ? /^\p{Ll}/u : /^\s\p{Ll}/u).test(right) && "by-habit";
}

/** No word before asks: the length decides, and whether the run is glued. */
function afterNothing(page: Page, { place, left, right, width, long, glued, listed, list, ends }: Dots): Answer {
  if (hesitatesBefore(left) || repeats(place)) return false;
  // "từ đầu năm … đến nay", but not "dồn vào dịp cuối năm…": of which year.
  if (!glued && listed === undefined && beginningOrEnd.test(left)) return true;
  // "trong trận lũ đêm ….. cùng nhiều giấy tờ": of which day.
  if (!glued && width > 3 && nightOf.test(left) && /^\s\p{Ll}/u.test(right)) return "by-habit";
  // "Toán 6,15; Ngữ văn…; Tiếng Anh….": the value of the item before stands there.
  if (glued && besideNumberedItem.test(left) && /^\s?[,;]/.test(right)) return "by-habit";
  // "làm việc ở Công ty may.......", "cùng Xí nghiệp thủy lợi....., thiệt hại gồm": which one.
  if (width > 4 && /^\s?(?:[,;.]|$)/.test(right) && officeOfKind.test(left)) return true;
  // "tái cử là các đồng chí ……………;": their names.
  if (long && !glued && namesPerson(left)) return true;
  if (!glued && listed !== "long" && countFollows(right)) return true;
  // "ban hành…quyết định thành lập": glued on both sides, how many of them.
  if (glued && listed === undefined && issuing.test(left) && countsPapers(right)) return true;
  // "tổ chức … “Ngày thứ bảy tình nguyện”": how many of what bears a name.
  if (!glued && listed === undefined && /^\s[“"][a-zA-ZÀ-ỹ]/.test(right)) return long || "by-habit";
  // "hụt….so với nghị quyết": by how many.
  if (glued && /^so với(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "đã khắc phục …… trong 3 hạn chế": so many of them.
  if (!glued && listed === undefined && ofSoMany(right)) return true;
  // "đã ban hành … Nghị quyết", "tặng … Giấy khen": how many of them.
  const evenly = glued !== isBlank(right[0]) && !isBlank(right[1]);
  if (evenly && (glued || listed === undefined) && capitalAfter(place) && countsPapers(right)) return true;
  // "như sản phẩm ……… của xã": the first that is named.
  if (list && long && !glued && !ends && namesOnlyExample.test(left)) return true;
  // "như việc……………": nothing was listed, and nobody trails off so far.
  if (list && long && width > hesitationWidth && atEndOfStretch(place) && onlyExample.test(left)) return true;
  // "do Hàn lâm viện Đông các đại học sĩ ……… soạn": nothing was listed behind the word that may open a list.
  if (list && long && !glued && !ends && itemsBefore(left) === 1) return "by-habit";
  if (list) return !glued && (besideCount(left) || (listed === "pair" && goesOnWithNoun(place) && !ends)) && "by-habit";
  // "PHÒNG THI HÀNH ÁN KHU VỰC …": headings do not trail off.
  if (ends && isCapitals(place) && (!glued || long || place.line.text[place.to] === "\t")) return true;
  if (ends) {
    // "3⇥Công ty may.......⇥...⇥500": other cells of the row are open.
    if (width > (glued ? 11 : 7) || (long && isBesideOpenCells(place))) return true;
    if (!glued) return long || "by-habit";
    // "chuyển chính thức 07 đồng chí, xóa tên…": how many of the same.
    return (
      (endsWithCode(place) || /[.…][,;][a-zA-ZÀ-ỹ\s]{2,40}$/.test(left) || besideCountedPeople(left)) && "by-habit"
    );
  }
  if (long) return (listed === undefined && !isLeader(page, place)) || "by-habit";
  if (endsWithCode(place)) return "by-habit";
  // "3. Tuyến đê kè … qua khu dân cư được mở rộng": the first words of an item do not trail off.
  if (!glued && listed === undefined && headOfItem.test(left)) return "by-habit";
  // "xã vùng….của huyện": nothing was listed, and the sentence goes on without even a blank.
  const pause = place.end - place.start === 1 && !goesOnWithNoun(place);
  return (
    ((!glued && (goesOnWithNoun(place) || /^\s*[(,]/.test(right))) ||
      (!pause && /^[a-zA-ZÀ-ỹ]/.test(right) && !clauseBefore(left).includes(","))) &&
    "by-habit"
  );
}

const officeOfKind = new RegExp(
  `(?:^|\\s)(?:vào|tại|ở|cho|với|của|cùng|do|từ|đến|về) (?:${labelsWords["cơ quan có tên"].join("|")})(?: [a-zA-ZÀ-ỹ]+){1,2}$`,
  "u",
);

/** Documents and rewards, but not "Nghị quyết này", "Quyết định số 5": one that is spoken of. */
function countsPapers(right: string): boolean {
  const { words } = wordsAfter(right, longestPhrase);
  const paper = phraseAtStart(words, papers);
  return paper !== undefined && !onePaper.has(words[countWords(paper)] ?? "");
}

const issuing = /(?:^|\s)(?:ban hành|phát hành|tham mưu|soạn thảo|xây dựng|ký)$/;
const onePaper = new Set(["này", "số", "trên", "nêu", "đó", "ấy", "quy"]);
const numberedTurn = /(?<!(?:^|\s)(?:nhiều|từng|các|mỗi|theo|làm|một|hai|ba|mấy|cả)) đợt$/u;
const beginningOrEnd = /(?:^|\s)(?:đầu|giữa|cuối) năm\s$/u;
const nightOf = /(?:^|\s)(?:trong|vào|hồi|trận|vụ|cơn)(?: [a-zA-ZÀ-ỹ]+){0,3} (?:đêm|hôm) $/;
const besideNumberedItem = /\d[,;] ?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2}$/;
const lastDeed = /\d[^,;:.]{2,40} và [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/;
const besideNumber = /\d\s?[a-zA-ZÀ-ỹ][^,;:.…()\d]{0,40}, ?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/;
const onlyExample = /(?:^|[\s,])như [a-zA-ZÀ-ỹ]+\s?$/;
const namesOnlyExample = /(?:^|\s)(?:như|nhất là|đặc biệt là|điển hình là) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?\s$/;
const headOfItem = /^\s*(?:[-+*•]|\d{1,2}(?:\.\d{1,2})?[.)])\s?[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,3} $/;

/** "trong 3 hạn chế", "trong số 12 chỉ tiêu", "trong danh sách … người", but not "trong 3 ngày", "trong 3 xã": when, where. */
function ofSoMany(right: string): boolean {
  if (/^\s?trong (?:danh sách|tổng số|số) [.…⋯‥_]/u.test(right)) return true;
  const counted = /^\s?(?:trong (?:số |tổng số )?|trên (?:tổng )?số )\d{1,4} ([a-zA-ZÀ-ỹ]+)/.exec(right)?.[1];
  return counted !== undefined && !timesAndPlaces.has(counted);
}

const timesAndPlaces = new Set(asksWords["số đếm được"]);

/** "một người", "hai nhà", but not "một số người". */
function beginsWithNumber(right: string): boolean {
  const { words } = wordsAfter(right, 2);
  return words.length > 1 && numbersInWords.has(words[0] ?? "") && phraseAtStart(words, noNumbers) === undefined;
}

const numbersInWords = new Set(asksWords["số đã viết bằng chữ"]);
const noNumbers = phrases(asksWords["không hỏi"]);

/** Whoever hesitates types no more. */
const hesitationWidth = 8;

/** "Chợ Vinh ……… cổng số 3": few words, a leader and few words are the whole line, and the line beside is like it. */
function isLeader(page: Page, { line }: Surroundings): boolean {
  // Most lines are none, and their neighbours need not be read.
  if (!hasLeader(line)) return false;
  return page.linesBeside(line.index).some(hasLeader);
}

const hasLeader = askOnce(
  ({ text }: Line) =>
    text.length < 120 && /^\s*[\p{Lu}\d][^,;:.…]{0,40}[.…]{3,}\s*[a-zA-ZÀ-ỹ][^,;:.…]{0,30}\.?\s*$/u.test(text),
);

/** "cỡ DN…", "73C-…": the printed beginning of a code. */
function endsWithCode({ line, start, from }: Surroundings): boolean {
  return /(?:^|[\s(:])(?:[A-ZĐ]{1,3}\.?|\d{1,3}[A-Z]\d?-)$/.test(line.text.slice(Math.max(from, start - 8), start));
}

/** "quản lý 03, giáo viên …": the item before ends with its number. */
function besideCount(left: string): boolean {
  return /\d\s?[,;]\s*[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s]{1,40}$/.test(left);
}

/** "khiển trách …, cảnh cáo 01": the item that follows ends with its number. */
function countFollows(right: string): boolean {
  return /^\s?[,;]\s?[a-zA-ZÀ-ỹ][^,;.()]{1,40}\s\d/.test(right);
}

/** "kinh tế số", "ngân hàng số" */
function isDigital(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words.slice(0, -1), digitalThings);
}

const digitalThings = phrases(numbersWords["số hóa"]);

/** "theo giấy nộp tiền số" */
const namedNumber = new RegExp(`(?:^|\\s)(?:${asksWords["trước vật có số"].join("|")}) (?:[a-zA-ZÀ-ỹ]+ ){1,4}số$`, "u");
/** "A, B và xã …": the last item is there. */
const lastOfItems = /(?:^|\s)(?:và|hoặc) [a-zA-ZÀ-ỹ]+\s*$/;
function endsWithAlikeItems(left: string): boolean {
  return alikeItems.test(left) || (itemsBefore(left) > 2 && pairOfNames.test(left));
}

/** "bác Cả, nhà chú Út, nhà cô Hợi" */
const pairOfNames = /,\s([a-zA-ZÀ-ỹ]+) [a-zA-ZÀ-ỹ]+ [a-zA-ZÀ-ỹ]+,\s\1 [a-zA-ZÀ-ỹ]+ [a-zA-ZÀ-ỹ]+$/;
const alikeItems =
  /(?:^|[,\s])([a-zA-ZÀ-ỹ]+) [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?,\s\1 [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?,\s\1 [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?$/;
const shortItems = /(?:,\s[a-zA-ZÀ-ỹ]+(?:\s[a-zA-ZÀ-ỹ]+){0,2}){3}$/;

/** "không biết dùng điện thoại… mắt lại kém" */
const saysOfAnother = /^\s\p{Ll}+ (?:lại|thì|cũng|vẫn|chẳng)(?![a-zA-ZÀ-ỹ])/u;

const stammer = /(?:^|[\s.…(])([a-zA-ZÀ-ỹ]+)[.…]{1,9}\s\1$/;

/** The last word, or the last two, once more behind the place. */
const echoes =
  /(?:^|[^a-zA-ZÀ-ỹ])([a-zA-ZÀ-ỹ]+ [a-zA-ZÀ-ỹ]+)\n\s?\1(?![a-zA-ZÀ-ỹ])|(?:^|[^a-zA-ZÀ-ỹ])([a-zA-ZÀ-ỹ]+)(?:\n\2[.…]+\2|[.…]+\2\n\2)(?![a-zA-ZÀ-ỹ])/;

/** "tôi ... tôi không biết": somebody stammers. */
function repeats(place: Surroundings): boolean {
  const [last] = wordsBefore(place.left, 1).words;
  return last !== undefined && last === wordsAfter(place.right, 1).words[0];
}

function isCapitals(place: Surroundings): boolean {
  const text = place.line.text.slice(Math.max(place.from, place.start - 100), place.start);
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text) && !/[,;]/.test(text);
}

function shortSentence(left: string): boolean {
  return wordsBefore(left, 7).words.length < 7;
}
