import { isWordCharacter } from "../characters";
import { speaksOfSign } from "../language/halts";
import { isRuleOfNotes, signerAbove, titleInColumn } from "../language/people";
import { atEndOfStretch, quotesSign, signAfter, signBefore } from "../language/position";
import { unitFollowing } from "../language/units";
import { isInAddress, isOrnament, leadsFromRole, leadsFromTitle, leadsToPageNumber, leadsToSum } from "../lookalikes";
import type { Line } from "../line";
import type { Page } from "../page";
import { type Surroundings, tokenAround } from "../surroundings";
import { isEntryOfList } from "./leaders";
import { headerLines, isBelowTitles, isCellOfRow, isRuleOfTitle, openAbove } from "./openLines";

/** Underscores nearly always are a gap; a line of them alone needs something above that opens it. */
export function underscoresAreGap(page: Page, place: Surroundings): boolean {
  if (isInAddress(place) || leadsToPageNumber(page, place) || isOrnament(place.line)) return false;
  if (place.end - place.start === 1)
    return (
      unitFollowing(place) !== undefined ||
      /(?:^|\s)(?:số|tầng|tổ|lớp|khu)\s$/u.test(place.left) ||
      // "Ba 500.000 đồng; _ giải khuyến khích"
      /[;,]\s$/.test(place.left) ||
      // "gồm _ đến 7 thành viên"
      /^\s(?:đến|-|–)\s\d/.test(place.right)
    );
  if (isEntryOfList(page, place) || leadsToSum(place) || leadsFromTitle(place) || leadsFromRole(page, place))
    return false;
  // "-------- hoặc ________ hay ***": rules that are spoken of.
  if (/(?:-{3,}|\*{3,}) (?:hoặc|hay|và) $/u.test(place.left)) return false;
  if (isBesideScore(place) || partsValues(place) || speaksOfSign(place.left)) return false;
  // "mẫu KNĐ__01", "mã QT__VH-03": part of a code.
  if (isWordCharacter(place.left[place.left.length - 1]) && /^(?:\d|[a-zA-ZÀ-ỹ]+-\d)/.test(place.right)) return false;
  if (isRuleOfHeader(place.line) || isRuleOfNotes(page, place.line) || quotesSign(place)) return false;
  // "__init__": a name in a program.
  if (/(?:^|["“(])__[a-z][a-z\d]+(?:_[a-z\d]+)*__(?![a-zA-ZÀ-ỹ])/.test(tokenAround(place.line, place.start, place.end)))
    return false;
  if (/^\s*$/.test(place.left) && atEndOfStretch(place)) {
    if (isRuleOfTitle(page, place)) return false;
    return (
      openAbove(page, place) ||
      isCellOfRow(place) ||
      isBelowTitles(page, place) ||
      signerAbove(page, place) !== undefined ||
      (place.from > 0 && place.line.index >= headerLines && titleInColumn(page, place) !== undefined) ||
      isOneOfLines(page, place)
    );
  }
  if (signBefore(place.left) === "(" && signAfter(place.right) === ")")
    return unitFollowing(place) !== undefined || place.end - place.start > boxWidth;
  return true;
}

/** "Y tế ___ 2 : 1 ___ Sư phạm": who plays, on both sides of the score. */
function isBesideScore({ left, right }: Surroundings): boolean {
  return scoreAhead.test(right) || scoreBefore.test(left);
}

const score = String.raw`\s*(?:\d{1,3}\s?[:–-]\s?\d{1,3}|w\/o)\s*`;
const scoreAhead = new RegExp(`^${score}_{2}`);
const scoreBefore = new RegExp(`_{2}${score}$`);

/** "2 s sáng __ 3 s tối __ 2 s sáng": a sign between values that are printed. */
function partsValues({ line, start, end, left, right }: Surroundings): boolean {
  if (end - start !== 2 || !/^\s\d/.test(right) || !/\d[^\d_]{0,12}\s$/.test(left)) return false;
  return (line.text.match(/\s__\s\d/g)?.length ?? 0) > 1 && start > 0;
}

/** "(___)" is a box to tick; wider ones are room for words. */
const boxWidth = 8;

/** Rules to write on stand one below the other; an ornament stands alone. */
function isOneOfLines(page: Page, { line, start, end }: Surroundings): boolean {
  if (end - start < writingRule) return false;
  return page
    .linesBeside(line.index)
    .some(({ text }) => /^\s*[_＿]+\s*$/.test(text) && text.trim().length >= writingRule);
}

const writingRule = 20;

/** "________⇥______________": rules under the two columns of a header. */
function isRuleOfHeader(line: Line): boolean {
  return line.index < headerLines && /^\s*_+\s*\t\s*_+\s*$/.test(line.text);
}
