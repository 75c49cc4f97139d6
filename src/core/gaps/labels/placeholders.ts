import { asksToSign } from "../language/instructions";
import { signBefore } from "../language/position";
import { unitFollowing } from "../language/units";
import type { Mark } from "../marks/mark";
import type { Page } from "../page";
import { phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsAfter } from "../surroundings";
import signatures from "../words/signatures.json";
import words from "../words/labels.json";
import { longest, nounAfter } from "./words";
import { splitAtSpace, splitWords } from "../split";

/** What is printed between the brackets of a place, and whether it says all or wants the words around. */
export interface Placeholder {
  readonly label: string;
  /** "{{dk}}": letters that stand for words nobody knows. */
  readonly unclear: boolean;
}

/** "[tên xã]", "{{ten_xa}}", "«HoTen»": the brackets say it. */
export function inBrackets(page: Page, place: Surroundings, mark: Mark): Placeholder | undefined {
  if (mark.kind !== "bracket" && mark.kind !== "control") return undefined;
  const inside = place.line.text.slice(mark.start, mark.end).replace(/^[[<{«(＜〈【\s]+|[\]>}»)＞〉】\s]+$/gu, "");
  // "[x]", "(x)" stand for anything.
  if (!/[a-zA-ZÀ-ỹ]/.test(inside) || /^x$/i.test(inside)) return undefined;
  // "[ký, ghi rõ họ tên]": whose name, the title above says.
  if (/^ký(?![a-zA-ZÀ-ỹ])/i.test(inside) && asksToSign(inside.toLowerCase())) return undefined;
  // "[dd/mm/yyyy]": how to write what the words around name.
  if (dateInLetters.test(inside)) return { label: "ngày, tháng, năm", unclear: true };
  const spaced = separated(inside);
  // "<tên xã>, ngày … tháng …": where the document is dated.
  if (/^\s*,\s*(?:hồi .*)?ngày(?![a-zA-ZÀ-ỹ])/.test(place.right) && ownPlaces.has(spaced.replaceAll("_", " ")))
    return { label: "địa danh (tên xã)", unclear: false };
  // "số định danh <12 số>": how long it is.
  if (/^\d{1,2} (?:chữ )?số$/.test(spaced)) return { label: spaced, unclear: true };
  // "[số lượng] học viên": of what.
  if (spaced === "số lượng" || spaced === "số")
    return unitFollowing(place) !== undefined
      ? undefined
      : { label: `số lượng ${nounAfter(place.right, 4)}`, unclear: false };
  // "xếp loại: [Giỏi/Khá/TB]": one of several answers; "kỹ sư [chờ tên]": whose name.
  if (
    /^[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?(?:\/[a-zA-ZÀ-ỹ]+(?: [a-zA-ZÀ-ỹ]+)?)+$/.test(spaced) &&
    signBefore(place.left) === ":"
  )
    return { label: spaced, unclear: true };
  if (awaited.has(spaced)) return { label: "họ tên", unclear: false };
  if (!/^[a-z0-9 ]+$/.test(spaced))
    return { label: withoutInstruction(spaced).replace(/^ai /, "người ").replace(numberOfName, ""), unclear: false };
  return withAccents(spaced, nearby(page, place), wordsAfter(place.right, 1).words);
}

/** "<họ và tên 2>" */
const numberOfName = /(?<=tên) \d{1,2}$/u;
const awaited = new Set(words["ngoặc chờ tên"]);
const ownPlaces = new Set(["tên xã", "tên phường", "ten xa", "ten phuong", "xã", "phường"]);
const dateInLetters = /^(?:d{1,2}|n{1,2})[/.-](?:m{1,2}|t{1,2})[/.-](?:y{2,4}|n{2,4})$/i;

/** "HoTen", "ten_xa", "DT_CongTy": the words one by one, in small letters. */
function separated(inside: string): string {
  return inside
    .replace(/([\p{Ll}])([\p{Lu}])/gu, "$1 $2")
    .replace(/([a-zA-ZÀ-ỹ]{2})(\d)/g, "$1 $2")
    .replace(/_/g, " ")
    .toLowerCase()
    .trim();
}

function withoutInstruction(content: string): string {
  const first = phraseAtStart(splitAtSpace(content), instructions);
  return first === undefined || first === content ? content : content.slice(first.length).trim();
}

const instructions = phrases(words["lời dặn"]);

/**
 * "{{chat_lieu}}" behind "Chất liệu:": the text around writes the same words with their marks; else our list does. One
 * word alone is looked for right behind the place first: "{{so_ho}} hộ".
 */
function withAccents(spaced: string, near: readonly string[], next: readonly string[]): Placeholder {
  const bare = near.map(withoutAccents);
  const syllables = splitAtSpace(spaced);
  const said: string[] = [];
  let unclear = false;
  for (let at = 0; at < syllables.length;) {
    const count = Math.max(lengthIn(accentedPhrases, syllables, at), lengthNear(bare, syllables, at));
    const phrase = syllables.slice(at, at + Math.max(1, count)).join(" ");
    const known =
      count > 1
        ? (accentedPhrases.get(phrase) ?? wordsNear(near, bare, phrase))
        : (wordsNear(next, next.map(withoutAccents), phrase) ?? oneWord(near, bare, phrase));
    unclear ||= known === undefined && !/\d/.test(phrase);
    said.push(known ?? phrase);
    at += Math.max(1, count);
  }
  return { label: said.join(" "), unclear };
}

/** Two syllables or more that our list knows as one word. */
function lengthIn(list: ReadonlyMap<string, string>, syllables: readonly string[], at: number): number {
  for (let count = Math.min(4, syllables.length - at); count > 1; count -= 1)
    if (list.has(syllables.slice(at, at + count).join(" "))) return count;
  return 0;
}

/** So many syllables stand together in the text around. */
function lengthNear(bare: readonly string[], syllables: readonly string[], at: number): number {
  for (let count = Math.min(longest, syllables.length - at); count > 0; count -= 1)
    if (indexOfRun(bare, syllables.slice(at, at + count)) >= 0) return count;
  return 0;
}

function wordsNear(near: readonly string[], bare: readonly string[], phrase: string): string | undefined {
  const run = splitWords(phrase);
  const index = indexOfRun(bare, run);
  return index < 0 ? undefined : near.slice(index, index + run.length).join(" ");
}

/** One syllable stands for many words: the one right before the place, else the one that our list knows. */
function oneWord(near: readonly string[], bare: readonly string[], syllable: string): string | undefined {
  return (
    wordsNear(near.slice(-2), bare.slice(-2), syllable) ?? accented.get(syllable) ?? wordsNear(near, bare, syllable)
  );
}

function indexOfRun(all: readonly string[], run: readonly string[]): number {
  for (let from = all.length - run.length; from >= 0; from -= 1)
    if (run.every((word, at) => all[from + at] === word)) return from;
  return -1;
}

/** The words of the line up to the place and some behind it, the nearest last. */
function nearby(page: Page, place: Surroundings): readonly string[] {
  const above = page.lineAbove(place.line.index)?.low.slice(-200) ?? "";
  const text = `${above} ${place.right.slice(0, 60)} ${place.left.slice(-120)}`;
  return text
    .replace(/\{\{[^{}]*\}\}|«[^«»]*»|<[^<>]*>|\[[^[\]]*\]/g, " ")
    .split(/[^a-zA-ZÀ-ỹ\p{N}]+/u)
    .filter((word) => word !== "");
}

function withoutAccents(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d");
}

const accented: ReadonlyMap<string, string> = new Map(Object.entries(words["viết liền"]));
const accentedPhrases: ReadonlyMap<string, string> = new Map([...accented].filter(([bare]) => bare.includes(" ")));

/** "{{dai_dien}}", "«To_truong»": a person, whose name is asked for. */
export function isRole(label: string): boolean {
  return roles.has(label);
}

const roles = new Set([
  ...words["người trong đơn"],
  ...signatures["vai người ký"].filter((role) => !/^bên|\/|^[a-z]{2}$/.test(role)),
]);
