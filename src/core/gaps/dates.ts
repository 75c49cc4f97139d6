import { askOnce } from "./asked";
import { firstSign } from "./characters";
import { type Surroundings, tokenAround } from "./surroundings";

export type DatePart = "ngày" | "tháng" | "năm";

/**
 * Which part of a date the place is: "ngày … tháng … năm …", "ngày   /   /2024", "…/…/20…", "từ …/6/2024".
 * A fraction ("…/… liều") is no date: it names no "ngày" and ends with no year.
 */
export const datePart = askOnce(readDatePart);

function readDatePart(place: Surroundings): DatePart | undefined {
  const letters = partOfLetters(place);
  if (letters !== undefined) return letters;
  const left = place.left.slice(-60);
  const { right } = place;
  const next = firstSign(right);
  if (next === "." && /^\s?\.\s?(?:19|20)\d\d/.test(right) && /ngày\s[.…⋯‥_\d]{1,10}\s?\.\s$/u.test(left))
    return "tháng";
  // "ngày ....-...-2025", "cấp ngày ....-....-....": the parts with dashes between them.
  if (next === "-" && /^\s?-\s?(?:19|20|[.…⋯‥_])/.test(right) && /ngày[\s.…⋯‥_\d]{1,12}-\s?$/u.test(left))
    return "tháng";
  if (/-\s?$/.test(left.slice(-2)) && /ngày(?:\s?[.…⋯‥_\d]{1,12}\s?-){2}\s?$/u.test(left)) return "năm";
  // In a cell of a table nothing stands before its day.
  if (left !== "" && !lastOfDate.test(left.slice(-1))) return undefined;
  const said = withoutSigns(left);
  if (said.endsWith("quý") || said.endsWith("số")) return undefined;
  const named = partNamed(said);
  if (named === "ngày" && dayGoesOn.test(right)) return "ngày";
  if (named === "tháng" && monthGoesOn.test(right)) return "tháng";
  if (named === "năm" && /^\s*(?:$|[,;.()]|của|về|tại|do)/u.test(right)) return "năm";

  if (next !== "/" && next !== "-" && !endsWithStroke(left.slice(-12))) return undefined;
  const before = slashesBefore.exec(left.slice(-30))?.[0] ?? "";
  const slashes = (before.match(/\//g) ?? []).length;
  const after = partsAfter.exec(right)?.[0] ?? "";
  const afterSlashes = (after.match(/\//g) ?? []).length;
  const dated =
    dateNamed.test(left.slice(0, left.length - before.length)) || /\/\s*(?:19|20)\d\d|\/\s*20[.…_x]{1,8}/u.test(after);
  // "Hạn nộp: …/…/…": three values with strokes between them are a date.
  const three = slashes + afterSlashes === 2 && !/số[\s:]*$/u.test(left.slice(0, left.length - before.length));
  if (!dated && !three && !/\/\s*(?:19|20)$/.test(before)) return undefined;
  if (slashes + afterSlashes === 0) return undefined;
  if (slashes === 0 && afterSlashes === 2) return "ngày";
  if (slashes === 1 && afterSlashes === 1) return "tháng";
  if (slashes === 2) return "năm";
  if (slashes === 0 && afterSlashes === 1)
    return /tháng[\s:]*$/u.test(left) || /^\s*\/\s*(?:19|20)\d\d/.test(right) ? "tháng" : "ngày";
  if (slashes === 1) return /tháng[\s:]*$/u.test(left.slice(0, left.length - before.length)) ? "năm" : "tháng";
  return undefined;
}

/** A part of a date, whatever it is left open with: "ngày --/--/2025", "ngày ○ tháng ○", "ngày (…)/(…)/2025". */
export function isAmongParts(place: Surroundings): boolean {
  const { line, left, right } = place;
  if (datePart(place) !== undefined) return true;
  if (/(?:ngày|tháng|năm) ?$/.test(left)) return /^ ?(?:\/|tháng|năm)/.test(right);
  if (/quý ?$/.test(left)) return /^ ?(?:\/|năm )(?:19|20)\d\d/.test(right);
  const said = left.slice(-30);
  return (
    said.endsWith(`${line.low.slice(place.start, place.end)}/`) && /(?:ngày|tháng) ?[^\s/]+\/(?:[^\s/]+\/)?$/.test(said)
  );
}

/** "12/", "12/20" */
function endsWithStroke(left: string): boolean {
  return left.includes("/") && /\/\s*(?:19|20)?\s*$/.test(left);
}

/** "dd-mm-yyyy", "DD.MM.YYYY": the letter says which part. */
function partOfLetters({ line, start, end }: Surroundings): DatePart | undefined {
  const part = partNames.get(line.low.charAt(start));
  return part !== undefined && dateInLetters.test(tokenAround(line, start, end)) ? part : undefined;
}

const partNames: ReadonlyMap<string, DatePart> = new Map([
  ["d", "ngày"],
  ["m", "tháng"],
  ["y", "năm"],
]);
const dateInLetters = /^[(“"]?d{1,2}([-.])m{1,2}\1y{2,4}[.,;)”"]*$/;

/** What may end the text before a part of a date: a blank, a sign, a mark, or the word that it is glued to ("năm…", "từ../.."). */
const lastOfDate = /[\d./…⋯‥․・．_＿?xmdygnừ\s:]/;

/** The text without the blanks and colons at its end. */
function withoutSigns(left: string): string {
  let said = left.trimEnd();
  while (said.endsWith(":")) said = said.slice(0, -1).trimEnd();
  return said;
}

/** "ngày", "tháng" or "năm" at the end, unless it counts the number before it: "05 ngày". */
function partNamed(said: string): string | undefined {
  if (!said.endsWith("ngày") && !said.endsWith("tháng") && !said.endsWith("năm")) return undefined;
  // "trước 16 giờ 30 ngày": the number is that of the minutes.
  if (/(?<!(?:ngày|tháng|giờ)\s{0,3}\d?)\d\s*(?:ngày|tháng|năm)$/u.test(said)) return undefined;
  return /(?:^|[\s(,;:“.…⋯_])(ngày|tháng|năm)$/u.exec(said)?.[1];
}

const dayGoesOn = /^\s*(?:tháng|\/|-\s*[.…_\d]|-\s+-\s?(?:19|20)|,|;|\.|\)|$|của|năm)/u;
const monthGoesOn = /^\s*(?:n[ăá]m|\/|,|;|:|\.|\)|$|của)/u;
/** One part of a date, printed or left open. */
const part = String.raw`(?:(?:19|20)?[.…⋯‥․・．_＿\s]{1,12}|(?<![a-zA-ZÀ-ỹ\d])(?:20xx|\d{1,4}|x{1,4}|\?{1,4}|dd?|mm?|y{2,4}))`;
const partsAfter = new RegExp(String.raw`^(?:\s*[/-]\s*${part}){1,2}`, "u");
const slashesBefore = new RegExp(String.raw`(?:${part}\s*/\s*){1,2}(?:19|20)?$`, "u");
const dateNamed =
  /(?:ngày|(?:từ|đến) tháng|(?<!(?:trước|khi|sau|tỷ suất|giới tính|mức|học|thí|nữ|vệ|hy|phát|dân|an) )sinh|hạn(?: cuối| chót)?|từ|đến|trước(?! sinh)|sau(?! sinh))(?:\s+(?:sinh|cấp|ký|vào đảng|chính thức|tháng năm sinh|từ|đến))?[\s:]*$/u;
