import { firstSign } from "../characters";
import { keepLast } from "../keepLast";
import { endsWithPhrase, longestPhrase, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import letters from "../words/letters.json";
import lists from "../words/lists.json";
import numbers from "../words/numbers.json";
import units from "../words/units.json";
import { asksBefore } from "./asking";

/** Documents, parts of laws and all that has a number of its own. */

/** "khoản … Điều … Nghị định": a part of a law is quoted, and the greater part that holds it follows. */
export function lawGoesOn({ left, right }: Surroundings): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  if (!endsWithPhrase(words, partsOfLaw) || asksBefore(left) === "no") return false;
  return lawFollows(right.replace(/^\s?,/, ""));
}

/** "Nghị định", "Bộ luật": what holds the part that was named before. */
export function lawFollows(right: string): boolean {
  return phraseAtStart(wordsAfter(right, 3).words, greaterParts) !== undefined;
}

const partsOfLaw = phrases(numbers["phần của luật"]);
const greaterParts = phrases(numbers["phần sau của luật"]);

/** "... giờ ... trên sân": what follows the minutes of an hour. */
export function followsHour(right: string): boolean {
  return /^\s*(?:[:,;.()-]|$)/.test(right) || phraseAtStart(wordsAfter(right, 2).words, afterHours) !== undefined;
}

const afterHours = phrases(lists["sau giờ"]);

/** "sinh năm 1980, số định danh ", "thợ may, số phiếu ": an item of its own, with room behind it. */
export function asksForNumberOf(left: string): boolean {
  if (!left.includes("số ")) return false;
  const thing = /[,;]\s?số ((?:[a-zA-ZÀ-ỹ]+ ){1,3})$/.exec(left)?.[1]?.trim();
  return thing !== undefined && thingsWithNumber.has(thing);
}

const thingsWithNumber = new Set(numbers["số của vật"]);

/** "-BC/ĐU", "/QĐ-UBND", " - HD/TU": the symbol of a document, which a number must precede. */
export const symbolAfter = keepLast(readSymbol);

function readSymbol(right: string): string | undefined {
  if (!"-–/‑".includes(firstSign(right))) return symbolWithoutDash(right);
  const symbol =
    /^[\s]{0,3}(?:[-–/‑]\s?(?:19|20)\d\d)?[-–/‑]\s?([a-zđ]{1,6})(?=$|[-–/‑.,;\s)])(\s?[-–/‑]\s?[a-zđ]{1,12})?/u.exec(
      right,
    );
  const kind = symbol?.[1];
  if (symbol === null || kind === undefined) return symbolWithoutDash(right);
  const known =
    documentSymbols.has(kind) || symbol[2] !== undefined || knownOffices.has(kind) || /\d{4}/.test(symbol[0]);
  return known ? symbol[0].trim() : undefined;
}

/** "Số:       BC/ĐU": whoever typed it left the dash out. */
function symbolWithoutDash(right: string): string | undefined {
  const [symbol, kind = "", office = ""] = /^\s{0,3}([a-zđ]{2,3})\/([a-zđ]{2,5})(?=$|[\s.,;)])/u.exec(right) ?? [];
  return documentSymbols.has(kind) && knownOffices.has(office) ? symbol?.trim() : undefined;
}

const documentSymbols = new Set(Object.keys(numbers["loại"]));
const knownOffices = new Set(["ubnd", "hđnd", "đu", "tu", "hu", "tw", "cb", "vp", "mttq", "đtn", "btv"]);

/** "đợt", "phòng số": a number follows, though nothing is counted. */
export function countsOrder(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, ordered);
}

const ordered = phrases([...numbers["có số"], ...numbers["có thứ tự"]]);

const romanContexts = phrases(letters["số La Mã"]);

/** "thế kỷ", "đại hội lần thứ": a Roman number follows. */
export function romanBefore(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, romanContexts);
}

/** "nghị quyết", "công văn": what a document may be. */
export const documentTypes = phrases(numbers["tên loại"]);
/** Documents and rewards: they are counted though they begin with a capital. */
export const papers = phrases([...numbers["tên loại"], ...units["khen thưởng bằng gì"]]);

/** "thông báo", "kế hoạch": a kind of document, which may as well end the sentence. */
export function namesDocument(left: string): boolean {
  return endsWithPhrase(wordsBefore(left, longestPhrase).words, documentTypes);
}

const numbered = phrases([...numbers["tên loại"], ...numbers["có số"]]);

/** "Kế hoạch số", "phòng số": the thing has a number. */
export function numberedBefore(left: string): boolean {
  const { words } = wordsBefore(left, longestPhrase);
  return endsWithPhrase(words.slice(0, -1), numbered);
}
