import { askOnce } from "../asked";
import { isDigit } from "../characters";
import { datePart } from "../dates";
import type { Answer } from "../habits";
import { asksBefore, asksForCountInRow, asksForFact, missesContact } from "../language/asking";
import { endsEntry, isAnswer, labelAfter, labelBefore } from "../language/forms";
import { asksToSign } from "../language/instructions";
import { followsHour, lawGoesOn, symbolAfter } from "../language/numbers";
import { endsWithTitle, namesPerson, namesSigner } from "../language/people";
import { atHeadOfStretch, quotedAlone, signBefore } from "../language/position";
import { unitFollowing } from "../language/units";
import type { Line } from "../line";
import { leadsToPageNumber } from "../lookalikes";
import type { Page } from "../page";
import { isMark, type Surroundings, wordsAfter, wordsBefore } from "../surroundings";

/**
 * Some people press the tab key where others type dots. Tabs are a gap inside a sentence, before its next sign or word
 * in small letters; what lays out a header, a signature or a row of cells is none.
 */
export function tabsAreGap(page: Page, place: Surroundings): Answer {
  const { left, right, line } = place;
  const next = line.text[place.end] ?? "";
  const sign = signBefore(left);
  if (isMark(right[0]) && (right[0] !== "." || /^\s?[.…]/.test(right.slice(1)))) return false;
  if (quotedAlone(place)) return true;
  // "hoành phi⇥……………⇥tr. 11": the leader of a table of contents ends here.
  if (/^[\s.·…⋯_]+$/.test(left) && leadsToPageNumber(page, place)) return false;
  // "Bài 4. Thơ mới⇥⇥tr. 26"
  if (/^tr(?:ang|\.) ?\d{1,3}\s*$/.test(right)) return false;
  // "⇥⇥⇥, ngày⇥tháng⇥": room for the name of the place.
  if (place.start === 0 && place.end > 1 && /^,\s?ngày(?:$|\s?[.…\d])/.test(right)) return true;
  // Behind a bullet or a number, and at the head of a line, tabs indent.
  if (atHeadOfStretch(place)) return false;
  if (isPartOfDate(place)) return true;
  // "lúc⇥giờ⇥cùng ngày": the minutes of an hour that is open itself.
  if (/\t(?:giờ|h)$/.test(line.low.slice(Math.max(0, place.start - 5), place.start)) && followsHour(right)) return true;
  // "tiêm đủ mũi:⇥/⇥cháu": the second of two values.
  if (left.trim() === "/" && place.from > 0 && unitFollowing(place) !== undefined) return true;
  // "giá chấp nhận: từ⇥đến⇥đồng/m3"
  if (/\S\s+từ$/.test(left) && /^đến\t/.test(line.low.slice(place.end, place.end + 4))) return true;
  if (next === "/") return sign === ":" || /(?:^|\s)số(?: phiếu)?$/.test(left) || "by-habit";
  if (symbolAfter(right) !== undefined && !/^[-–]\s/.test(right)) return asksBefore(left) === "must" || sign === ":";
  if (",;.)".includes(next) && next !== "") return !isDigit(sign) && !",;.".includes(sign);
  // "Họ và tên:⇥⇥02) Nam, nữ:": the next item of a form has a number.
  if (sign === ":" && /^\d{1,2}[).]\s?[a-zA-ZÀ-ỹ]/.test(right)) return labelBefore(left);
  if (lawGoesOn(place) && !isRow(page, line)) return true;
  // "sáng 7h30 - 10h30, chiều⇥(trừ Chủ nhật)": from when to when.
  if (next === "(" && /\dh\d{0,2}, (?:trưa|chiều|tối)$/u.test(left)) return true;
  // "BÊN GIAO:⇥Ông……": the name stands behind the form of address, in the next column.
  if (sign === ":" && formOfAddressAhead.test(line.text.slice(place.end, place.end + 12))) return false;
  // "13h00⇥tàu SE8": a column of hours.
  if (/[\d.…⋯‥_](?:h|:)\d\d$/.test(left)) return false;
  const asks = asksBefore(left);
  if (/[-\d]/.test(next) && namesPerson(left) && place.end - place.start > 1) return true;
  // "Tiền công⇥công x 180.000 đồng =⇥⇥đồng": a sum is worked out.
  if ((sign === "=" || /^[a-zA-ZÀ-ỹ]+ x \d/.test(right)) && unitFollowing(place) !== undefined) return true;
  // "Tuổi:⇥Nam/Nữ": the next item names none but its answers.
  if (sign === ":" && /^nam\s?\/\s?nữ(?![a-zA-ZÀ-ỹ])/.test(right)) return labelBefore(left);
  // "Dự định:⇥☐ Về quê": answers to tick.
  if (right.startsWith("--") || /[\u2610-\u2612\u25a1]/.test(next)) return false;
  // "bệnh chính⇥⇥⇥(mã …)": so many keys are room for a value.
  const wide = next === "(" && place.end - place.start > 2 && /[,;:] \p{Ll}[a-zA-ZÀ-ỹ ]{0,40}$/u.test(left);
  if (wide && !asksToSign(right.slice(1, 40))) return true;
  // "Chức vụ:⇥⇥(biên chế)", "chỉ huy trưởng là⇥⇥(kỹ sư)"
  const severalKeys = place.end - place.start > 1 && !asksToSign(right.slice(1, 40));
  if (next === "(" && severalKeys && ((sign === ":" && labelBefore(left)) || /\slà$/.test(left))) return true;
  if (next === "(" || next === "-")
    return (
      (asks !== "no" || (next === "(" && sign === ":")) &&
      !namesSigner(left) &&
      !asksToSign(right.slice(1, 40)) &&
      !(next === "-" && isRow(page, line)) &&
      "by-habit"
    );
  // "thả hoa đăng tại bến⇥: đề nghị": no label whose colons are aligned.
  if (next === ":" && /(?:^|\s)năm$/u.test(left)) return true;
  if (next === ":")
    return (
      asks !== "no" && !asksForFact(left) && wordsBefore(left, wordsOfLabel).words.length === wordsOfLabel && "by-habit"
    );
  if (next === "%") return !isRow(page, line) || "by-habit";
  // "Thịt nạc vai⇥kg⇥12,5": a column of units, and the value stands behind it.
  if (/^[a-zA-ZÀ-ỹ]{1,8}\t(?:\d|…|[.…⋯_]{2})/.test(line.text.slice(place.end, place.end + 10))) return false;
  const exact = unitFollowing(place)?.exact === true && !isRow(page, line);
  if (exact && (asks !== "no" || endsAfterUnit.test(right))) return true;
  // "2. Ông⇥⇥Trưởng bản": a form of address is no cell of its own.
  if (isTitleAlone(left) && place.end - place.start > 1) return true;
  if (!/^[\p{Ll}]/u.test(next))
    return sign === ":" && (labelAfter(place) || (endsEntry(place) && !isAnswer(right, "start"))) && labelBefore(left);

  // "Cử đồng chí⇥tạm phụ trách chi bộ"
  if (endsWithTitle(left) && !isTitleAlone(left) && !isRow(page, line)) return true;
  const unit = unitFollowing(place);
  const several = /\t.*\t/.test(line.text.slice(place.start, place.end));
  // "Phía cơ sở: bà⇥⇥⇥chức vụ:⇥⇥số căn cước:⇥⇥": the next label follows.
  if (several && (sign === ":" || endsWithTitle(left)) && /^\p{Ll}+(?: \p{Ll}+){0,3}:/u.test(right)) return true;
  if (isRow(page, line) && sign !== ":") return unit !== undefined && asksForCountInRow(left);
  // "Tài khoản số:⇥⇥tại Kho bạc": the sentence goes on after the colon.
  if (sign === ":") {
    // "Email:⇥⇥không có"
    if (isAnswer(right, "start") && wordsAfter(right, 4).words.length < 4) return false;
    // "Liên hệ:⇥chị⇥⇥": the name is missing behind.
    const named = line.text[place.to] === "\t" && unit?.unit === right.trim() && endsWithTitle(right);
    // "Trong đó:⇥gà giống⇥…… con": the value stands in the next column.
    if (/^\t\s?[.…⋯_]{2}/.test(line.text.slice(place.to, place.to + 4))) return false;
    if (unit !== undefined && !named && (several || endsAfterUnit.test(right))) return true;
    if (missesContact(place)) return "by-habit";
    return several && (endsEntry(place) || "by-habit");
  }
  // "…⇥nhân khẩu,⇥lao động;": the unit is all that follows.
  if (",;.)".includes(sign) && /\p{Lu}\p{Ll}*,\s*$/u.test(line.text.slice(place.from, place.start))) return false;
  // "Hộ ông (bà)⇥⇥ở thôn"
  if (sign === ")" && asks !== "no" && several) return true;
  if (",;.)".includes(sign)) {
    if (unit === undefined) return false;
    const ends = endsAfterUnit.test(right);
    return besideTab(place) ? ends || (unit.measure && "by-habit") : ends && "by-habit";
  }
  if (asks === "must" && (unit !== undefined || several)) return true;
  if (unit?.exact === true && several) return true;
  if (unit?.unit === "phút" && /[\t\d\s](?:giờ|h)$/.test(line.low.slice(Math.max(0, place.start - 4), place.start)))
    return true;
  return (asks !== "no" || unit !== undefined || several || clauseUnderWay.test(left)) && "by-habit";
}

/** "…⇥tuổi; chia⇥nhóm, mỗi nhóm⇥bạn": a clause that began behind a sign halts at the tab and goes on in small letters. */
const clauseUnderWay = /[,;] \p{Ll}[a-zA-ZÀ-ỹ ]{0,40}$/u;

/** "⇥chiếc xe máy,⇥chiếc xe đạp điện sạc qua đêm": the count before the comma is left open alike. */
function besideTab({ line, start }: Surroundings): boolean {
  return /\t\p{Ll}[^\t,;]{0,60}[,;]\s?$/u.test(line.text.slice(Math.max(0, start - 70), start));
}

/** A label in a form has fewer words. */
const wordsOfLabel = 4;

/** "ngày⇥tháng⇥năm 2026", "cấp ngày⇥/⇥/⇥." */
function isPartOfDate(place: Surroundings): boolean {
  const { left, right, line } = place;
  if (datePart(place) !== undefined) return true;
  // "Sinh ngày⇥tháng⇥năm⇥⇥Dân tộc:⇥": the next label follows.
  if (/tháng\t+năm$/u.test(line.low.slice(Math.max(0, place.start - 20), place.start))) return true;
  if (/(?:ngày|tháng)$/.test(left) && /^(?:tháng|năm|\/)/.test(right)) return true;
  if (/(?:^|\s)(?:mùng|mồng)$/u.test(left) && /^\s?(?:tháng|tết)(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  const before = line.low.slice(Math.max(0, place.start - 40), place.start);
  return /(?:ngày|sinh)[\s:]*\t+\/(?:\t+\/)?(?:19|20)?$/.test(before) && /^(?:\/|[.,;)]|$)/.test(right);
}

const formOfAddressAhead = /^(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Cc]ô|[Đđ]\/c|[Đđ]ồng chí)(?:[.…⋯_]{2}| \p{Lu})/u;
const endsAfterUnit = /^[a-zA-ZÀ-ỹ/°%]+[23²³]?(?: [a-zA-ZÀ-ỹ]+){0,5}(?:[,;.)]|\s\(|$)/;

/** A row of cells: it begins with its number, or its neighbour has as many cells, and no cell goes on like a sentence. */
function isRow(page: Page, line: Line): boolean {
  const { count, numbered, flows } = cellsOf(line);
  if (count < 3) return false;
  if (numbered) return true;
  if (flows) return false;
  return page.linesBeside(line.index).some((beside) => cellsOf(beside).count === count);
}

/** Asked for each tab of a line. */
const cellsOf = askOnce((line: Line) => {
  const text = line.text.trim();
  return {
    count: text.split("\t").length,
    numbered: /^\d{1,3}\t/.test(text),
    flows: /\t[,;]|[,;] \S|[^\t]{50}|[a-zA-ZÀ-ỹ]\. \p{Lu}/u.test(text),
  };
});

function isTitleAlone(left: string): boolean {
  return endsWithTitle(left) && wordsBefore(left, 2).words.length === 1 && /^\s*\d{1,2}[.)]\s/.test(left);
}
