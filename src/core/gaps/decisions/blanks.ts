import { askOnce } from "../asked";
import { blankWidth, isDigit } from "../characters";
import { awaitsName } from "../columns";
import { datePart } from "../dates";
import type { Answer } from "../habits";
import { asksBefore, asksForCount, beginsTelephone, namesSeveral } from "../language/asking";
import { endsEntry, isAnswer, labelAfter, opensNumberedPart, opensRemark } from "../language/forms";
import { goesOnWithNoun } from "../language/halts";
import { asksToSign } from "../language/instructions";
import { isLastOfSiblings, isOneOfNumbered, listBefore } from "../language/lists";
import { countsOrder, followsHour, lawGoesOn, namesDocument, symbolAfter } from "../language/numbers";
import { asksForPlaceName, endsWithLevel } from "../language/offices";
import { breaksOffInName, endsWithName, namesPerson, namesSigner } from "../language/people";
import { atHeadOfStretch, capitalAfter, quotedAlone, quotedPlace, signBefore } from "../language/position";
import { goesOnAtOnce, isPerson, type Unit, unitAfter, unitEndsClause, unitFollowing } from "../language/units";
import { type Line, stretchAt } from "../line";
import type { Page } from "../page";
import { endsWithPhrase, longestPhrase, phraseAtStart, phrases } from "../phrases";
import { isMark, type Surroundings, withoutColon, wordsAfter, wordsBefore } from "../surroundings";
import asksWords from "../words/asks.json";
import lists from "../words/lists.json";
import { tabsAreGap } from "./tabs";
import { countWords } from "../split";

/** Blanks are a gap where a value must stand and no layout explains them: columns, answers to choose, aligned entries. */
export function blanksAreGap(page: Page, place: Surroundings): Answer {
  const { left, right, line } = place;
  const run = line.text.slice(place.start, place.end);
  const next = right[0];
  // "UBND XÃ          ⇥CỘNG HÒA": blanks before the tab of a header.
  if (next === undefined)
    return (
      run.length > 2 &&
      (line.text[place.end] !== "\t" || awaitsName(left) || namesPerson(left) || /(?:^|\s)số(?: nhà)?$/.test(left))
    );
  if (run.includes("\t")) return tabsAreGap(page, place);
  const width = blankWidth(run);
  if (telephoneGoesOn(place, width)) return true;
  // "Tại K18+      phát hiện"
  if (width > 2 && /(?:^|[\s(])km?\d{1,3}\+$/.test(left)) return true;
  // "Lý trình: Km   +      đến Km14+250"
  if (width > 2 && ((/(?:^|[\s:(])km$/.test(left) && next === "+") || /(?:^|[\s:(])km[ \u00a0]{2,12}\+$/.test(left)))
    return true;
  if (width > 3 && isBehindList(place)) return true;
  if (startsWithMark(right) || endsWithMark(left)) return "look-alike";
  // "khoa Nhi 12/13, khoa       11/13": another one of them.
  if (width > 3 && isLastOfSiblings(place) && !isAligned(line)) return true;
  // "chuyển sinh hoạt về phường            02 đ/c": room for a name.
  if (isDigit(next))
    return width > 5 && endsWithLevel(left) && asksBefore(left) !== "no" && !isAligned(line) && "by-habit";
  // "□   tiền mặt □   hiện vật": answers to tick.
  if (opensNumberedPart(left) || /[□☐☑☒○◯]$/u.test(left)) return "look-alike";
  if (stretchAt(line, place.start) !== stretchAt(line, place.end)) return "look-alike";
  if (isRowOfColumns(page, line) && signBefore(left) !== ":" && asksBefore(left) !== "must") return "look-alike";
  if (headsColumns(page, line) || reachesColumn(page, place)) return "look-alike";
  // "-            là chi hội dẫn đầu"
  if (width > 5 && /^\s*[-+•]$/.test(left) && right.startsWith("là ")) return true;
  // "+      đồng chí là nữ;": how many of them.
  if (place.start !== place.from && atHeadOfStretch(place))
    return width > 4 && /^\s*\+$/.test(left) && unitFollowing(place) !== undefined && "by-habit";
  if (place.start === place.from)
    return width > 2 && (/^,\s*ngày/.test(right) || isUnitOfCell(place) || isShareOfCell(place));
  const sign = signBefore(left);
  // "đặt ở /data/backup": a path.
  if (/^\/[a-z]+\/[a-z]/.test(right)) return "look-alike";
  // "câu lục là  – B – T – B": syllables of a verse.
  if (/^[–-] [a-z] [–-] [a-z](?![a-zA-ZÀ-ỹ])/.test(right)) return "look-alike";
  // "(dạng “Số:      /QĐ-UBND” chỉ gặp ở bản cũ)": how it is written is spoken of.
  if (quotedPlace(place) && saysHowToWrite.test(left)) return "look-alike";
  if (symbolAfter(right) !== undefined)
    return (
      asksBefore(left) === "must" ||
      (namesDocument(left) && width > 2) ||
      // "Số 0   /TB-TDP": the first digit of the number is printed.
      (width > 2 && /(?:^|\s)số:? ?\d{1,2}$/.test(left)) ||
      (sign === ":" && (width > 1 || /(?:^|\s)số\s?:$/.test(left)))
    );
  // "Sáng    /5: bản Cút": a day of the month.
  if (
    next === "/" &&
    width > 1 &&
    /^\/\d{1,2}(?!\d)/.test(right) &&
    endsWithPhrase(wordsBefore(left, 1).words, partsOfDay)
  )
    return true;
  // "các ngày    /10,    /11"
  if (next === "/" && width > 1 && /[ \u00a0]{2}\/\d{1,2}[,;]$/.test(left) && /^\/\d{1,2}(?!\d)/.test(right))
    return true;
  // "(tức  /02 dương lịch)"
  if (next === "/" && width > 1 && /(?:^|[\s(])(?:tức|nhằm)$/u.test(left) && /^\/\d/.test(right)) return true;
  if (next === "/" && width > 1 && /^\/(?:\s{2}|\s*[.…_])/.test(right)) return true;
  if (width > 3 && /\(0\d{2,3}$/.test(left) && next === ")") return true;
  // "mũi 1     trẻ, mũi 2     trẻ"
  if (isDigit(sign) && width > 2 && isOneOfNumbered(place, "[ \u00a0]{3,}\\p{Ll}")) {
    const numbered = unitFollowing(place);
    return numbered !== undefined && unitEndsClause(place, numbered);
  }
  // "trên BĐ2      m": the digit belongs to the name.
  if (width > 2 && /[a-zA-ZÀ-ỹ]\d$/.test(left)) {
    const measured = unitFollowing(place);
    if (measured !== undefined && (measured.exact || codeBefore.test(left)) && unitEndsClause(place, measured))
      return true;
  }
  // "tốt nghiệp lớp 9    /112 em": so many of them.
  if (width > 3 && /^\/\d{1,4} [a-zA-ZÀ-ỹ]/.test(right) && /[a-zA-ZÀ-ỹ] \d{1,2}$/.test(left)) return true;
  // "cuối ngày 31/12/2022          đồng": the digits are those of a date.
  if (width > 5 && /(?:\/|năm )(?:19|20)\d\d$/.test(left)) {
    const measured = unitFollowing(place);
    if (measured?.exact === true && unitEndsClause(place, measured)) return true;
  }
  if (capitalAfter(place) && namesSigner(right)) return "look-alike";
  if (isDigit(sign)) return false;
  // "mắt phải   /10", "Số tín chỉ:   /142": so many of ten.
  if (
    /^\/\d{1,3}(?!\d)/.test(right) &&
    (width > 3 || (width > 1 && (asksBefore(left) !== "no" || sign === ":" || endsWithCode(place))))
  )
    return true;
  // "trận lũ hôm    tháng 8", "Đêm    tháng    năm 1948"
  if (width > 2 && /^tháng(?: \d|[ \u00a0]{3})/.test(right) && endsWithPhrase(wordsBefore(left, 1).words, partsOfDay))
    return true;
  // "vào chiều thứ  hằng tuần": which day of the week.
  if (width > 1 && /(?:^|\s)thứ$/u.test(left) && /^(?:hằng|hàng) tuần(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "huyết áp:   /   mmHg": the second of two values.
  if (sign === "/" && /[ \u00a0]{2}\/$/.test(left) && unitFollowing(place) !== undefined) return true;
  // "VT (   b)": copies.
  if (sign === "(" && /^b(?:ản)?\s?\)/u.test(right)) return width > 1;
  if (quotedAlone(place)) return width > 2 || "by-habit";
  if (quotedPlace(place)) return unitFollowing(place)?.measure === true && width > 2;
  // "lãi suất x số ngày / 365": a fraction.
  if (/^\/\s?\d{3}(?!\d|\s{2}|\.\.|[…_])/.test(right)) return false;
  // "số đăng ký NA-     -TS": the middle of a code.
  if (sign === "-" && next === "-" && isInsideCode(place)) return width > 1;
  // "Hà Nội -\u3000\u3000\u3000- Huế": no key for spaces types such blanks.
  if (sign === "-" && next === "-" && run.length > 2 && !run.includes(" ")) return "by-habit";
  // "HỌ             - CHI          - LÀNG …": names of a heading.
  if (next === "-" && width > 4 && /^-\s?[a-zA-ZÀ-ỹ]/.test(right) && isHeadingInCapitals(line) && awaitsName(left))
    return true;
  // "TRẠM THỦY VĂN            (MÃ 74529)", "BẢN TIN LŨ TRÊN SÔNG         PHÁT LÚC": a name in a heading.
  if (
    width > 7 &&
    isCapitalsBefore(place) &&
    (next === "("
      ? !namesSigner(left) && !asksToSign(right.slice(1, 40))
      : /^\p{Lu}{2}/u.test(line.text.slice(place.end, place.end + 2)) && awaitsName(left))
  )
    return "by-habit";
  // "từ     -     /01": the days from which and to which.
  if (sign === "-" && /(?:từ|ngày)[ \u00a0]{2,20}[-–]$/u.test(left) && /^\/\s?\d{1,2}(?!\d)/.test(right))
    return width > 1;
  if (sign === "-" && next === "-" && /ngày\s[\s\d]{0,6}-$/u.test(left)) return width > 1;
  if (datePart(place) !== undefined && !(sign === "/" && capitalAfter(place)))
    return (width > 1 || next === "/" || sign === "/") && !right.startsWith("//");
  // "nhờ người đi thay          (gạch bỏ vế không dùng)": answers of which one is left.
  if (/^\((?:gạch|xóa|khoanh|đánh dấu)(?![a-zA-ZÀ-ỹ])/.test(right)) return "look-alike";
  // "- Ban Thường vụ Đảng ủy   (để b/c)": why it is sent there.
  if (right.startsWith("(để ") && sign !== ":" && width < 5) return "look-alike";
  // "Phân loại khách:     (a) cá nhân;     (b) hộ gia đình": items.
  if (/^(?:\((?:\d{1,2}|[a-zđ]|[ivx]{1,4})\)|[a-dđ][.)])\s/u.test(right)) return false;
  // "thôn        (tọa độ …)": room for a name, but not between "TRƯỞNG THÔN" and "(ký tên)".
  const asked = asksBefore(left) !== "no" || sign === ":" || degreeBefore.test(left);
  if (
    next === "(" &&
    width > 2 &&
    !isFormula(line) &&
    !/^\(\s*[xX]?\s*\)/.test(right) &&
    (sign === ":" || !namesSigner(left) || namesPerson(left))
  ) {
    if (asksToSign(right.slice(1, 40))) return false;
    if (asked) return width > 3 || (!isAligned(line) && "by-habit");
    if (width > 3 && smallWordBefore(place) && listBefore(left) === undefined && !isAligned(line)) return "by-habit";
  }
  // "đồng ý     không đồng ý": answers to choose from.
  if (isAnswer(left, "end") && isAnswer(right, "start") && !countsWomen(place)) return "look-alike";
  if (next === "%" && width === 1) return isShareLeftOut(place);
  if (width < 2 || /^[([{\u2500-\u27bf]/.test(next) || /^[<>≤≥]\s?\d/.test(right)) return false;
  if (width > 2 && /(?:^|\s)(?:giờ|h)$/.test(left) && /^(?:đến|,|ngày|cùng ngày|-|–|['’′])/.test(right)) return true;
  // "xuất phát lúc 08 giờ     tại sân"
  if (width > 3 && /(?:lúc|hồi) \d\d giờ$/.test(left) && /^(?:tại|ở)(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "đo lúc 8h    là     độ C"
  if (width > 2 && /(?:^|\s)\d{1,2}h$/.test(left) && !isAligned(line)) return !capitalAfter(place);
  // "lúc   giờ   trên sân": the minutes of an hour that is open itself.
  if (width > 2 && /[ \u00a0]{2}(?:giờ|h)$/.test(left) && followsHour(right)) return true;
  if (width > 1 && lawGoesOn(place)) return true;

  // "Ghi chú              hỏng máy": the last row of a table.
  if (opensRemark(left)) return "look-alike";
  const asks = asksBefore(left);
  const unit = unitFollowing(place);
  if (sign === ":") {
    if (",;.)".includes(next)) return true;
    // "Thời gian:     giờ 30"
    if (/^giờ \d\d(?!\d)/.test(right)) return width > 2;
    // "Văn nghệ:   CLB dưỡng sinh, CLB thơ": what is listed begins with a capital.
    if (unit !== undefined && !unit.measure && capitalAfter(place) && asksBefore(left.slice(0, -1)) !== "must")
      return /^\s*(?:[,;.()]|$)/.test(right.slice(unit.unit.length));
    if (unit !== undefined && answersInWords(place, unit)) return "look-alike";
    if (unit !== undefined && width > 2) return unit.measure || width > 3 || "by-habit";
    if ((labelAfter(place) && width > 3) || (width > 9 && !capitalAfter(place) && !isNamedThing(place))) return true;
    if (width > 5 && !capitalAfter(place) && endsEntry(place)) return "by-habit";
    // "Mừng thọ các cụ:    phần, mỗi phần": what is counted ends its clause.
    const onDay = /(?:thứ [a-zA-ZÀ-ỹ]+|chủ nhật|sáng|trưa|chiều|tối|đêm):$/.test(left.trimEnd());
    return width > 3 && !onDay && /^\p{Ll}+(?: \p{Ll}+)?[,.;]/u.test(right) && "by-habit";
  }
  // "hành lang đường dây 35 kV lộ       :": too many words for a label whose colon is aligned.
  if (next === ":")
    return (
      width > 2 &&
      (asks !== "no" || (width > 4 && wordsBefore(left, wordsOfLabel).words.length === wordsOfLabel)) &&
      "by-habit"
    );
  // Nobody types three blanks before a comma.
  if (",;.)".includes(next) && width < 3 && asks === "may") return "by-habit";
  // "Mã hồ sơ: H17.          , vào sổ"
  if (width > 4 && /(?:^|\s)[a-zA-ZÀ-ỹ]{1,2}\d{1,3}\.$/.test(left) && next === ",") return true;
  if (",;.)".includes(next))
    return (
      asks === "must" ||
      (width > 2 &&
        (((/[a-zA-ZÀ-ỹ\d]/.test(sign) || degreeBefore.test(left)) && (width > 4 || asks === "may" || next !== ";")) ||
          "by-habit"))
    );
  // "không để xảy ra  sự cố nào", "không giữ  hộ": of what is not, nothing is counted.
  if (width < 3 && (noneOfThem.test(right) || /(?:^|\s)không (?!quá |dưới |đủ )[a-zA-ZÀ-ỹ]+$/.test(left))) return false;
  // "trong nhà còn có  bàn thờ, tủ, giường": a blank too many, and what is listed follows.
  if (width < 3 && /^[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?, [a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?, [a-zA-ZÀ-ỹ]/.test(right))
    return false;
  // "Ngày  hội", "Tổ trưởng  các tổ": a blank too many.
  if (run.length < 3 && (goesOnAtOnce(left, right) || namesSeveral(left))) return false;
  // "từ gạo, muối, vải đến  nồi đất": a blank too many.
  if (run.length < 3 && /(?:^|\s)từ [^.;:\d]{2,60} đến$/u.test(left)) return false;
  if (unit !== undefined) {
    if (",;.".includes(sign)) return width > 2 && (unit.exact || besideBlank(left) || (run.length > 2 && "by-habit"));
    if (asks !== "must" && isAligned(line)) return width > 2 && "by-habit";
    // "giá vé  xe máy 5.000đ": a blank too many, and the value stands behind.
    if (run.length < 3 && !unit.measure && /^[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2} \d/.test(right)) return false;
    // "tại  nhà": a blank too many.
    if (width < 3 && asks === "must" && !unit.measure && !asksForCount(left)) return "by-habit";
    if (asks === "must" || unitBefore(left)) return true;
    // "cao hơn năm trước  %": nothing but the number is missing.
    if (width < 3)
      return (
        unit.unit === "%" ||
        (unit.measure && unitEndsClause(place, unit) && "by-habit") ||
        (isPerson(unit.unit) && /^[\sa-zA-ZÀ-ỹ/]+[,;.)]/.test(right.slice(0, unit.unit.length + 1)) && "by-habit")
      );
    return unit.measure || asks === "may" || width > 3 || "by-habit";
  }
  // "máy của ông Thịnh, ông Khoa   phụ trách": two blanks too many.
  if (
    run.length === 3 &&
    endsWithName(place) &&
    !breaksOffInName(place) &&
    !capitalAfter(place) &&
    !left.endsWith("km")
  )
    return "look-alike";
  // "gồm    đại biểu chính thức,   dự khuyết."
  if (sign === "," && run.length > 2 && besideBlank(left) && /^\p{Ll}+(?: \p{Ll}+)?[.;)]/u.test(right))
    return "by-habit";
  // "có ba lễ: 5g00,       và 17g00"
  if (sign === "," && width > 4 && /^và(?![a-zA-ZÀ-ỹ])/.test(right) && !isAligned(line)) return true;
  // "cho … quần chúng;              về giám sát chuyên đề": who does it.
  if (",;".includes(sign) && width > 7 && !capitalAfter(place) && !isAligned(line)) return true;
  // "độ đục    NTU": a unit that no list knows.
  if (/^[A-Z]{2,4}(?![a-zA-ZÀ-ỹ])/.test(line.text.slice(place.end, place.end + 6)) && smallWordBefore(place))
    return width > 2 && "by-habit";
  // "tàu QNg       TS": the number of a fishing boat.
  if (width > 3 && /(?:^|\s)tàu [a-zA-ZÀ-ỹ]{1,3}$/.test(left) && /^ts(?![a-zA-ZÀ-ỹ])/.test(right)) return true;
  // "đ/c Y        Niê": the middle of a name.
  if (capitalAfter(place))
    return (
      (width > 5 && insideName(place) && !isAligned(line)) ||
      (width > 3 && asks !== "no" && smallWordBefore(place) && !isAligned(line) && "by-habit")
    );
  if (asksForPlaceName(left)) return width > 2;
  // "ở phòng     dãy A"
  if (width > 4 && countsOrder(left) && goesOnWithNoun(place) && !isAligned(line)) return true;
  // "trong tuần    của tháng 11"
  if (width > 2 && left.endsWith(" tuần") && /^của tháng \d/.test(right)) return true;
  // "tuần thứ   của tháng 12"
  if (left.endsWith(" thứ") && inOrder.has(wordsBefore(left, 2).words[0] ?? "") && /^của(?![a-zA-ZÀ-ỹ])/.test(right))
    return true;
  if (width > 2 && /từ (?:ngày|tháng)$/.test(left) && /^đến (?:ngày|tháng)/.test(right)) return true;
  if (/(?:^|\s)(?:ngày|tháng|năm|quý)$/.test(left)) return width > 3 || (width === 3 && "by-habit");
  // "phí chợ gồm    tiền chỗ, tiền điện": what follows is what is said.
  if (asks !== "no" && width < 6 && /(?:^|\s)(?:gồm|bao gồm|như)$/.test(left)) return width > 2 && "by-habit";
  if (asks !== "no")
    return (
      width > 3 ||
      (width === 3 &&
        (asks === "must" || goesOnWithNoun(place) || countsOrder(left)) &&
        !namesSeveral(left) &&
        !endsWithName(place) &&
        "by-habit")
    );
  // Nobody types four blanks in the middle of a sentence.
  if (width > 3 && (insideName(place) || breaksOffInName(place))) return true;
  // "biển kiểm soát 73C-       ": the printed beginning of a code.
  if (/\d[a-zA-ZÀ-ỹ]\d?-$/.test(left)) return width > 2;
  if (width > 3 && endsWithCode(place)) return "by-habit";
  // "phụ trách từ K       đến K", "kênh N    qua làng"
  if (width > 3 && endsWithCapital(place) && !isAligned(line)) return "by-habit";
  if (width > 5 && smallWordBefore(place)) return "by-habit";
  // "hỏng   vòi,": of three the words must say what is counted.
  const enough = width > 3 || (width === 3 && /^\p{Ll}+[,.;)]/u.test(right) && !isAligned(line));
  return enough && goesOnWithNoun(place) && smallWordBefore(place) && "by-habit";
}

const noneOfThem = /^[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+){0,2} nào(?![a-zA-ZÀ-ỹ])/;

/** "trong đó có    nữ": how many of them; no two answers. */
function countsWomen({ left, right }: Surroundings): boolean {
  return /(?:^|\s)có$/.test(left) && /^(?:nam|nữ)(?![a-zA-ZÀ-ỹ])/.test(right) && wordsBefore(left, 3).words.length > 2;
}

/** "lưu thông đạt %, giảm % so với": the sentence says how the share changed; "Tăng, giảm %" heads a column. */
function isShareLeftOut({ left, right }: Surroundings): boolean {
  const { words, stop } = wordsBefore(left, 4);
  if (!beforeShares.has(words[words.length - 1] ?? "") || words.includes("lệ")) return false;
  return (
    words.length > 3 ||
    (stop === "," && countWords(left.trim()) > 3) ||
    phraseAtStart(wordsAfter(right.slice(1), 2).words, behindShares) !== undefined
  );
}

/** The number of a telephone begins before the blanks and goes on in them. */
function telephoneGoesOn({ left, right }: Surroundings, width: number): boolean {
  // "trực ban: 0237.          , máy lẻ", "máy trực là 0225.          trên trang tin": the stop stands inside the number.
  if (width > 3 && beginsTelephone(left) && /^[\s,;.()]/.test(right)) return true;
  if (width > 5 && /(?:^|\s)(?:là|số|gọi) 0\d{2,3}\.$/.test(left)) return true;
  // "Zalo số 09        rồi gọi lại", "gọi số bảo vệ 0237.3      , có người trực"
  return width > 4 && beginningOfPhone.test(left) && /^(?:[,;.)]|\p{Ll})/u.test(right);
}

const beginningOfPhone =
  /(?:^|\s)(?:zalo|máy|gọi|đt|điện thoại|số(?: máy)?)(?: [a-zA-ZÀ-ỹ]+){0,4},? 0\d{1,3}(?:\.\d{0,3})?$/;

/** "thiếu DPT4": the name of a vaccine, a fertilizer. */
const codeBefore = /(?:^|\s)[b-df-hj-np-tv-xz]{2,4}\d$/;

const saysHowToWrite = new RegExp(`(?:^|[\\s(])(?:${lists["cách viết"].join("|")}) [“"][^“”"]*$`, "u");

/** A label has fewer words. */
const wordsOfLabel = 7;

const inOrder = new Set(asksWords["trước thứ"]);
const partsOfDay = phrases(asksWords["ngày trong tuần, buổi"]);
const beforeShares = new Set(asksWords["trước phần trăm"]);
const behindShares = phrases(asksWords["sau phần trăm"]);

/** "(sin x)’   =   cos x       (cos x)’   =   - sin x" */
const isFormula = askOnce(({ text }: Line) => (text.match(/\s=\s/g)?.length ?? 0) > 1);

/** "nước uống, dụng cụ...       triệu đồng": the list trails off, and the blanks are room for what it costs. */
function isBehindList(place: Surroundings): boolean {
  const list = /^(.*[a-zA-ZÀ-ỹ])(?:\.{3}|…)$/.exec(place.left)?.[1];
  return list !== undefined && listBefore(list) !== undefined && unitFollowing(place)?.exact === true;
}

/** "   cấp ủy,   bí thư": the item before the comma has a gap of blanks. */
function besideBlank(left: string): boolean {
  return /(?:[ \u00a0\u3000]{3}|[.…_]\s?)[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\s/]{0,50}[,;.]\s*$/.test(left.slice(-80));
}

const entryOfRow = /^[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ .…_]{2,30}: ?[\d.…_]{1,12} [a-zA-ZÀ-ỹ]{1,10}\.?$/;

/** "Bậc        kWh        Đơn giá": short pieces without a sign between them are columns. */
const isAligned = askOnce((line: Line) => {
  const pieces = line.text.trim().split(/[ \u00a0]{3,}/);
  if (pieces.length < 3) return false;
  // "ông Khuê: 4 công     bà Lụa: 3 công     anh Tý: 6 công"
  const entries = pieces.every((piece) => entryOfRow.test(piece));
  return entries || pieces.every((piece) => piece.length < 26 && !/[,;:]/.test(piece));
});

/** "Thứ hai     Nguyễn Thu Hằng      quầy 1": the pieces begin where those of the line above or below begin. */
function isRowOfColumns(page: Page, line: Line): boolean {
  const starts = startsOfPieces(line);
  if (starts.length < 3) return false;
  return page.linesBeside(line.index).some((beside) => {
    const others = startsOfPieces(beside);
    return others.length === starts.length && starts.every((start, at) => start === others[at]);
  });
}

/** "Thứ tư      cô          (thay cô Hiền)": up to here the pieces begin where those of the row above or below begin. */
function reachesColumn(page: Page, { line, left, end }: Surroundings): boolean {
  if (signBefore(left) === ":" || asksBefore(left) === "must") return false;
  const starts = startsOfPieces(line);
  const reached = starts.indexOf(end) + 1;
  if (reached < 2 || starts.length < 3) return false;
  return page.linesBeside(line.index).some((beside) => {
    const others = startsOfPieces(beside);
    if (others.length < 3) return false;
    // "9,8 tỷ đồng      ngân sách tỉnh": numbers stand aligned to the right.
    if (others.length === starts.length && others[reached - 1] === end && /\d[\d.,]*\s\D{1,14}$/.test(left))
      return true;
    return starts.slice(0, reached).every((start, at) => start === others[at]);
  });
}

/** Where the pieces between wide blanks begin; none where one of them is a sentence, or only the unit of a value. */
const startsOfPieces = askOnce(({ text }: Line): readonly number[] => {
  const pieces = [...text.matchAll(/[^ \u00a0]+(?:[ \u00a0][^ \u00a0]+)*/g)];
  const isRow = pieces.every(
    ({ 0: piece }) => piece.length < 40 && !/[\t;:.…_]|, .*,/.test(piece) && !isExactUnit(piece),
  );
  return isRow ? pieces.map(({ index }) => index) : [];
});

/** "Giờ     Q đến     q phát": below it, as many numbers stand in a row. */
function headsColumns(page: Page, line: Line): boolean {
  const columns = cellsOf(line);
  if (columns.length < 3 || columns.some((column) => column.length > 25 || /[;:.…_\t]/.test(column))) return false;
  const below = page.lineBelow(line.index);
  const cells = below === undefined ? [] : cellsOf(below);
  return cells.length === columns.length && cells.filter((cell) => aNumber.test(cell)).length >= cells.length - 1;
}

/** Asked for each run of blanks; no heading is longer. */
const cellsOf = askOnce(({ text }: Line): readonly string[] => (text.length > 300 ? [] : text.trim().split(columnGap)));
const aNumber = /^[\d.,/%+\-–±]+$/;
const columnGap = /[ \u00a0]{3,}/;

/** "ha", "triệu đồng/hộ": nothing but the unit of a value; "CV" in capitals abbreviates something else. */
function isExactUnit(piece: string): boolean {
  const unit = unitAfter(piece);
  return unit?.exact === true && unit.unit === piece;
}

/** "giống ST", "BMI": an abbreviation that a value follows. */
function endsWithCode({ line, start, from }: Surroundings): boolean {
  return /(?:^|[\s(,;:])[A-Z]{2,4}$/.test(line.text.slice(Math.max(from, start - 8), start));
}

/** "⇥    đ⇥": nothing but the unit of the value stands in the cell. */
function isUnitOfCell(place: Surroundings): boolean {
  return isExactUnit(place.line.low.slice(place.end, place.to).trim());
}

function isCapitalsBefore({ line, from, start }: Surroundings): boolean {
  const before = line.text.slice(from, start);
  return /\p{Lu}{2} \p{Lu}{2}/u.test(before) && before === before.toUpperCase();
}

function isHeadingInCapitals({ text }: Line): boolean {
  return text === text.toUpperCase() && !/\d/.test(text);
}

/** "⇥    /20⇥": so many of twenty, nothing else in the cell. */
function isShareOfCell({ line, from, end, to }: Surroundings): boolean {
  return from > 0 && /^\/\d{1,3}$/.test(line.low.slice(end, to).trim());
}

function isInsideCode({ line, start, end }: Surroundings): boolean {
  return (
    /(?:^|[\s(:])[A-ZĐ\d]{1,4}-$/.test(line.text.slice(Math.max(0, start - 6), start)) &&
    /^-[A-ZĐ]{1,4}(?![a-zA-ZÀ-ỹ])/.test(line.text.slice(end, end + 6))
  );
}

function endsWithMark(left: string): boolean {
  return isMark(left[left.length - 1]) && !degreeBefore.test(left);
}

/** "BS.       , số chứng chỉ", "ĐD       (vắng)": the title of a doctor or an engineer before the name. */
const degreeBefore = new RegExp(`(?:^|[\\s:])(?:${Object.keys(asksWords["học vị viết tắt"]).join("|")})\\.?$`);

/** "trong    hộ": the sentence is under way. */
function smallWordBefore({ line, from, start }: Surroundings): boolean {
  const before = line.text.slice(Math.max(from, start - 40), start);
  return /(?:^|[\s(])[\p{Ll}\p{N}]+$|(?:^|[-+*•.;:,]\s*)[a-zA-ZÀ-ỹ]\p{Ll}+$/u.test(before);
}

/** One capital alone, as codes begin with. */
function endsWithCapital({ line, from, start }: Surroundings): boolean {
  return /\p{Ll} [A-ZĐ]$/u.test(line.text.slice(Math.max(from, start - 12), start));
}

/** "ông Ma Seo": a title and the beginning of a name; of three words a name is whole. */
function insideName(place: Surroundings): boolean {
  const before = place.line.text.slice(Math.max(place.from, place.start - 40), place.start);
  const name = /(?:\s\p{Lu}[a-zA-ZÀ-ỹ]*){1,3}$/u.exec(before);
  if (name === null || countWords(name[0].trim()) > 2) return false;
  return namesPerson(before.slice(0, name.index).toLowerCase());
}

/** Another mark follows at once: the blanks belong to its value. */
function startsWithMark(right: string): boolean {
  return isMark(right[0]) && (right[0] !== "." || isMark(right[1]) || /^\.(?: \.){3}/.test(right));
}

/** "giờ    phút": the word before is itself the unit of the value before. */
function unitBefore(left: string): boolean {
  const { words } = wordsBefore(left, 1);
  return words[0] !== undefined && unitAfter(words[0])?.measure === true;
}

/** "Nghề nghiệp:      giáo viên", "Nơi ở:      thôn Hạ", "Lớp:      khối 9": the answer is printed, and counts nothing. */
function answersInWords({ line, left, end }: Surroundings, unit: Unit): boolean {
  const rest = line.text.slice(end + unit.unit.length, end + unit.unit.length + 3);
  // "Chức vụ:        đơn vị:": the next question; "Đối tượng:     đồng chí": no answer opens so.
  if (unit.exact || rest.startsWith(":") || unit.unit === "đồng chí") return false;
  // "Đối tượng:     chi bộ thuộc    đảng bộ": the next value is open too.
  if (/[ \u00a0]{3}\p{Ll}/u.test(line.text.slice(end + unit.unit.length, end + 40))) return false;
  if (/^[ \u00a0](?:\p{Lu}\p{Ll}|\d)/u.test(rest)) return true;
  return !unit.measure && endsWithPhrase(wordsBefore(withoutColon(left), longestPhrase).words, toldInWords);
}

const toldInWords = phrases(asksWords["trả lời bằng chữ"]);

/** "Vị trí:              hồ Núi Cốc": a word and its name are printed; behind a title they may go on with the sentence. */
function isNamedThing({ line, left, end }: Surroundings): boolean {
  return /^\p{Ll}+ \p{Lu}\p{Ll}/u.test(line.text.slice(end, end + 24)) && !namesPerson(withoutColon(left));
}
