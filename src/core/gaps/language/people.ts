import { isBlank, isBlankCode, isUpperCase, isWordCode } from "../characters";
import { type Line, stretchAt, stretchText } from "../line";
import type { Page } from "../page";
import { endsWithPhrase, longestPhrase, phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { countWords, splitAtSpace } from "../split";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import signatures from "../words/signatures.json";
import { persons, pluralWords } from "./asking";
import { namesDocument } from "./numbers";
import { withoutClosingBracket } from "./position";

/** People: how they are called, who signs and whose name is missing. */

/** "…Phó Chủ nhiệm": the title of an office follows. */
export function officeFollows(right: string): boolean {
  return phraseAtStart(wordsAfter(right, longestPhrase).words, signers) !== undefined;
}

const signers = phrases(signatures["vai người ký"]);

/** Who signs at this place: the nearest words above in the same column that name a signer. */
export function signerAbove(page: Page, place: Surroundings): string | undefined {
  const { low } = cellAbove(page, place);
  return namesSigner(low) ? wordsAfter(low.replace(/[.*]/g, " "), 6).words.join(" ") : undefined;
}

/** "CHẤP HÀNH VIÊN" in a column of its own above the place: a title that our lists do not know. */
export function titleInColumn(page: Page, place: Surroundings): string | undefined {
  const { low, raw } = cellAbove(page, place);
  // "D. DIỄN BIẾN SƠ BỘ": a heading.
  if (/^(?:[a-zđ]|[ivxl]{1,5}|\d{1,2})\s?[.)/]/.test(low)) return undefined;
  const words = splitAtSpace(low);
  return /^[\p{Lu}\s./]+$/u.test(raw) && words.length > 1 && words.length < 7 && !namesDocument(low) ? low : undefined;
}

/** The nearest text above in the same column, without remarks. */
function cellAbove(page: Page, place: Surroundings): { readonly low: string; readonly raw: string } {
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 10); index -= 1) {
    const text = cellBeside(page.line(index), place)
      .slice(0, 200)
      .replace(/\([^()]*\)/g, "")
      .trim();
    const line = page.line(index);
    // "- Như trên,⇥________": the office of the signer is open itself.
    if (text === "" || (/^[.…⋯_\s]+$/.test(text) && /[a-zA-ZÀ-ỹ]/.test(line.text))) continue;
    const at = line.low.indexOf(text);
    return { low: text, raw: at < 0 ? "" : line.text.slice(at, at + text.length) };
  }
  return { low: "", raw: "" };
}

/** The lower-case text of another line that stands in the column of the place; "" where nothing does. */
function cellBeside(line: Line, place: Surroundings): string {
  // "-⇥Như trên;": the tab behind a bullet parts no columns.
  if (line.text.includes("\t") || place.line.text.includes("\t"))
    return stretchText(
      line,
      stretchAt(place.line, place.start) + (/^\s*(?:[-+*•]|\d{1,2}[.)])\t/.test(line.text) ? 1 : 0),
    );
  // Laid out with blanks: what begins or ends nearest to the place stands in its column.
  const from = /^\s*$/.test(place.left) ? place.start : place.from;
  let nearest = "";
  let distance = farAside;
  for (let stretch = 0; stretch < line.breaks.length; stretch += 1) {
    const text = stretchText(line, stretch);
    if (text.trim() === "") continue;
    const start = (line.breaks[stretch] ?? 0) - text.trimStart().length;
    const middle = start + text.trim().length / 2;
    const away = Math.min(Math.abs(start - from), Math.abs(middle - (place.start + place.end) / 2));
    if (away < distance) [nearest, distance] = [text, away];
  }
  return nearest;
}

/** So many letters to the side stands another column. */
const farAside = 22;

export const certifiers = phrases(signatures["lời xác nhận"]);

export function namesSigner(low: string): boolean {
  const text = low
    .slice(0, 200)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[.*]/g, " ")
    .trim();
  const { words } = wordsAfter(text, 8);
  if (words.length === 0) return false;
  // "XÁC NHẬN CỦA BAN GIÁM SÁT ĐẦU TƯ CỦA CỘNG ĐỒNG": however long the name of who certifies is.
  if (phraseAtStart(words, certifiers) !== undefined && !text.includes(":")) return true;
  if (words.length > 7) return false;
  // "NGƯỜI ĐĂNG KÝ": whoever does something signs.
  if (words[0] === "người" && words.length > 1 && !text.includes(":")) return true;
  return endsWithPhrase(words, signers) || phraseAtStart(words, signers) !== undefined;
}

/** A name, or the room for one, stands below in the same column before other text does. */
export function signedBelow(page: Page, place: Surroundings): boolean {
  for (let index = place.line.index + 1; index < Math.min(page.count, place.line.index + 9); index += 1) {
    const below = page.line(index);
    // A name alone on a line below two columns stands for either.
    const alone = below.breaks.length === 1 && place.line.text.includes("\t");
    const low = (alone ? below.low : cellBeside(below, place)).slice(0, 200);
    // "- Lưu: VT.": who receives it is listed in the other column.
    if (low.trim() === "" || (alone && /^\s*[-+]\s/.test(low))) continue;
    const at = below.low.indexOf(low);
    if (looksLikeName(below.text.slice(at, at + low.length).trim())) return true;
    return (roomForName.test(low) && !isRuleOfNotes(page, below)) || fieldForName.test(low);
  }
  return false;
}

/** A rule of underscores above "[1] …": what follows are notes. */
export function isRuleOfNotes(page: Page, line: Line): boolean {
  return (
    /^\s*_+\s*$/.test(line.text) &&
    /^\s*(?:[[(]\d{1,2}[\])]|[¹²³]|\*(?!\s*\*)|\d{1,2}\s|ghi chú:|chú thích:)/.test(
      page.lineBelow(line.index)?.low ?? "",
    )
  );
}

/** Fewer underscores are a rule above footnotes. */
const roomForName = /^(?!\s*_{1,7}\s*$)[.…⋯_\s]+$/u;

/** "«Hieu_truong»" */
const fieldForName = /^\s*(?:«[^«»]{2,40}»|\{\{[^{}]{2,40}\}\}|[[<][^[\]<>]{2,40}[\]>])\s*$/u;

/** Two to six words, each with a capital first: "Nguyễn Văn An", "Đ/c Lê Thị Hoa". */
export function looksLikeName(text: string): boolean {
  const words = splitAtSpace(text.replace(saysSigned, "").trim().replace(rankBefore, ""));
  return (
    words.length >= 2 && words.length <= 6 && words.every((word) => isUpperCase(word[0])) && text !== text.toUpperCase()
  );
}

/** "(đã ký) Bùi Thị Hà", "Đã ký: Lâm Ngọc Diễm" */
const saysSigned = /\(đã k[ýí]\)|^đã k[ýí]\s?:/iu;

/** "Trung tá Vũ Mạnh Hùng" */
const rankBefore = /^(?:Thiếu|Trung|Thượng|Đại) (?:[Tt]á|[Úú]y|[Uu]ý|[Tt]ướng) /u;

const titles = phrases(asks["danh xưng"]);

/** "đ/c", "ông": a name follows. */
export function namesPerson(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, persons);
}

/** "tại các xã", "gồm các đồng chí": which of them, whom. */
export function leadsToSeveralNames(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  const named = phraseAtEnd(words, severalNamed);
  return named !== undefined && pluralWords.has(words[words.length - countWords(named) - 1] ?? "");
}

const severalNamed = phrases([...asks["cấp hành chính"], ...asks["nhiều tên"]]);

/** "ông", "đ/c": how somebody is called before the name. */
export function endsWithTitle(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, titles);
}

/** "anh Dũng, anh Tới…": a name, though the word in small letters asks. */
export function endsWithName(place: Surroundings): boolean {
  const { line, start, from } = place;
  if (!capitalBefore(place)) return false;
  return /[a-zA-ZÀ-ỹ]\s\p{Lu}\p{Ll}+\s?$/u.test(line.text.slice(Math.max(from, start - 14), start));
}

/** "Nông Văn", "Lò Thị": no name ends so. */
export function breaksOffInName(place: Surroundings): boolean {
  const { line, start, from } = place;
  if (!capitalBefore(place)) return false;
  return middleName.test(line.text.slice(Math.max(from, start - 24), start));
}

const middleName = new RegExp(`(?:^|\\s)\\p{Lu}[a-zA-ZÀ-ỹ]+ (?:${asks["tên đệm"].join("|")})\\s*$`, "u");

/** "kết hôn với chị Anna …": a title and the first word of a name. */
export function endsWithFirstName(place: Surroundings): boolean {
  if (!capitalBefore(place) || !isBlank(place.line.text[place.start - 1])) return false;
  const { words } = wordsBefore(place.left, longestPhrase);
  return endsWithPhrase(words.slice(0, -1), titles);
}

/** The last word before the place begins with a capital, as few do: a name may have to be looked for. */
function capitalBefore({ line, start, from }: Surroundings): boolean {
  const { text, low } = line;
  let at = start - 1;
  while (at > from && isBlankCode(text.charCodeAt(at))) at -= 1;
  while (at > from && isWordCode(text.charCodeAt(at - 1))) at -= 1;
  return at >= 0 && text.charCodeAt(at) !== low.charCodeAt(at);
}

/** "do đ/c", "của ông (bà)": nothing but a name can follow. */
export function leadsToNameOfPerson(left: string): boolean {
  const { words } = wordsBefore(withoutClosingBracket(left), longestPhrase);
  const title = phraseAtEnd(words, titles);
  // "ở với ông bà": nobody by name.
  return (
    title !== undefined &&
    (title === "đồng chí" || !title.includes(" ")) &&
    endsWithPhrase(words.slice(0, words.length - countWords(title)), beforeTitles)
  );
}

const beforeTitles = phrases(asks["trước danh xưng"]);
