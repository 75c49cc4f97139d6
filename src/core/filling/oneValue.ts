import { bareLabel } from "../checks/bareLabel";
import type { Finding } from "../checks/finding";
import { wordsOf } from "../templates/words";
import words from "./words/names.json";

/**
 * Tells gaps that surely ask for one value, though no field of the office does: the same key for each of them. Undefined
 * where the gap may ask for a value of its own: counts and measures, numbers of documents, days, somebody without an
 * office. To ask once too often costs a moment; a value written where it does not belong may be printed.
 */
export function keyOfOneValue(finding: Finding): string | undefined {
  const { text, unit, gapKind, atRegistration } = finding;
  if (atRegistration === true || gapKind === "cell" || gapKind === "yes-no" || gapKind === "note") return undefined;
  // "{{ten_cong_ty}}", "«Ho_ten»": the fields of one merge.
  if (mergeField.test(text)) return `mark ${text.toLowerCase().normalize("NFC")}`;
  const said = wordsOf(bareLabel(finding));
  if (unit !== undefined || namesOtherPlace(finding)) return undefined;
  if (said[0] === "họ" && said[1] === "tên") return isOnePerson(said.slice(2)) ? `label ${said.join(" ")}` : undefined;
  if (said[0] !== "tên" || said.length < 2 || said[1] === "hoặc") return undefined;
  const place = said.slice(1).join(" ");
  return places.has(place) ? `label ${said.join(" ")} ${wordsBefore(finding, place)}` : `label ${said.join(" ")}`;
}

const mergeField = /^(?:\{\{[^{}]*\p{L}[^{}]*\}\}|«[^«»]*\p{L}[^«»]*»)$/u;

/** "Thư ký", "Bí thư chi bộ", "người làm đơn": of these a document has one. */
function isOnePerson(role: readonly string[]): boolean {
  if (role[0] === "người") return role.length > 1 && role[1] !== "đại";
  return role.some((_, at) => onePerson.has(role.slice(0, at + 1).join(" ")));
}

/** "phía Đông giáp xã ……", "ở với con tại xã ……": not the office's own. */
export function namesOtherPlace({ paragraphText, place, unit }: Finding): boolean {
  if (unit !== undefined) return false;
  const before = wordsOf(paragraphText.slice(Math.max(0, place.start - 60), place.start));
  const level = [2, 1].find((count) => places.has(before.slice(-count).join(" ")));
  if (level === undefined) return false;
  return otherPlaces.has(before[before.length - level - 1] ?? "") || /^\s?\(cũ\)/.test(paragraphText.slice(place.end));
}

/** Two words before the name of the place. */
function wordsBefore({ paragraphText, place: { start } }: Finding, place: string): string {
  const before = wordsOf(paragraphText.slice(Math.max(0, start - 80), start));
  return before.slice(-place.split(" ").length - 2, -place.split(" ").length).join(" ");
}

const listed = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map((phrase) => wordsOf(phrase).join(" ")));
const onePerson = listed(words["một người"]);
const places = listed(words["nơi có nhiều"]);
const otherPlaces = listed(words["nơi khác"]);
