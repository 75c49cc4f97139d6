import { isUpperCase } from "../characters";
import { longestPhrase, phraseAtStart, phrases } from "../phrases";
import { splitAtSpace } from "../split";
import { type Surroundings, wordsAfter } from "../surroundings";
import brackets from "../words/brackets.json";
import notes from "../words/notes.json";
import { atHeadOfStretch, quotedPlace } from "./position";

/** Words in brackets that say what is to be written, done or left out. */

const fillWords = phrases(brackets["chỗ điền"]);
const editorialWords = phrases(brackets["lời biên tập"]);

/** "tên xã", "số liệu …": words in brackets that say what is to be written there. */
export function asksToFill(content: string): boolean {
  const { words } = wordsAfter(content.replaceAll("-", " "), longestPhrase);
  return phraseAtStart(words, fillWords) !== undefined && splitAtSpace(content).length <= 10;
}

/** "xem Phụ lục", "chú thích": a remark of the editor. */
export function editorialStart(content: string): boolean {
  return phraseAtStart(wordsAfter(content, longestPhrase).words, editorialWords) !== undefined;
}

/** "ten_xa", "HoTen", "so_1": a name for a machine. */
export function isIdentifier(content: string): boolean {
  return /^[a-zA-ZÀ-ỹ][a-zA-ZÀ-ỹ\p{N}]*(?:_[a-zA-ZÀ-ỹ\p{N}]+)+_?$/u.test(content) || /^[a-z][a-z0-9]*$/i.test(content);
}

/** "soạn tin BCV <dấu cách> …": what follows is typed as it stands. */
export function isTyped(left: string, open: string | undefined): boolean {
  // "soạn BIEN <dấu cách> … gửi Đồn Biên phòng <tên đồn>": what is typed ends where it is sent.
  const typed = left.slice(Math.max(left.lastIndexOf(" gửi "), left.length - 80, 0));
  const said = brackets["không phải cú pháp"].reduce((text, words) => text.replaceAll(words, ""), typed);
  const near = open === "<" ? ` ${said.replace(/[^a-zA-ZÀ-ỹ]/g, " ")} ` : ` ${said.replaceAll("\u00a0", " ")}`;
  return brackets["cú pháp"].some((word) => near.includes(` ${word} `));
}

/** Glued to "_", "=", ".", "/" or another bracket: a pattern of file names or addresses. */
export function isInFileName(place: Surroundings): boolean {
  return /[_=&\\]$/.test(place.left) || /^(?:[_=&@\\]|\.[a-z]{2,4}\b)/.test(place.right);
}

/**
 * "[Hằng quý, Đảng ủy tổ chức giao ban.]": a whole sentence of a draft in square brackets, to be kept or left out. A
 * remark of an editor begins with a word of its own ("[Xem …]", "[Nguồn: …]") or tells what was done to a clause.
 */
export function isKeptOrLeftOut(place: Surroundings): boolean {
  const { line, left, right } = place;
  if (line.text[place.start] !== "[") return false;
  const content = line.text.slice(place.start + 1, place.end - 1).trim();
  if (!isUpperCase(content[0]) || splitAtSpace(content).length < 6) return false;
  // "[Đèn tắt] [Trống nổi lên từ xa]": directions for a stage.
  if (!/[.;]$/.test(content) && /^\s*\[[^[\].]{2,60}\]\s*$/.test(left)) return false;
  if (!/[.;]$/.test(content) && (!/^\s*[.;]/.test(right) || asksToFill(content.toLowerCase()))) return false;
  if (!atHeadOfStretch(place) && !/[.;:\]]\s*$/.test(left)) return false;
  const low = line.low.slice(place.start + 1, place.end - 1).trim();
  return !quotedPlace(place) && !editorialStart(low);
}

const signNotes = notes["ký tên"];
const remarks = notes["không phải lời dặn"];
const fillNotes = notes["điền nội dung"];

export function asksToSign(content: string): boolean {
  // "(ký hiệu …)"
  if (content.startsWith("ký hiệu")) return false;
  return signNotes.some((note) => content === note || content.startsWith(`${note} `) || content.startsWith(`${note},`));
}

export function asksForContent(content: string): boolean {
  if (remarks.some((remark) => content.startsWith(remark))) return false;
  return fillNotes.some((note) => content.startsWith(`${note} `) || content === note);
}
