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
  if (unit !== undefined || namesOtherPlace(finding)) return undefined;
  const label = bareLabel(finding);
  const said = wordsOf(label);
  if (said[0] === "họ" && said[1] === "tên") {
    // "họ tên em (phụ huynh)": the remark tells where it stands, not who it is.
    const role = wordsOf(label.replace(/ \([^()]*\)$/, "")).slice(2);
    return isOnePerson(role) ? `label họ tên ${role.join(" ")}` : undefined;
  }
  if (said[0] !== "tên" || said.length < 2 || said[1] === "hoặc") return undefined;
  const place = placeNamed(finding, said.slice(1));
  return place === undefined ? `label ${said.join(" ")}` : `label tên ${place} ${wordsBefore(finding, place)}`;
}

/** "thôn" of "tên thôn", and of "tên thôn chưa có chi bộ" where "thôn" stands right before the gap. */
function placeNamed(finding: Finding, said: readonly string[]): string | undefined {
  if (places.has(said.join(" "))) return said.join(" ");
  const before = textBefore(finding, 60);
  // "<tên thôn 1>" and "<tên thôn mới>" are told apart by their words.
  return [3, 2, 1]
    .filter((count) => said.length > count + 1)
    .map((count) => said.slice(0, count).join(" "))
    .find((first) => places.has(first) && before.slice(-first.split(" ").length).join(" ") === first);
}

const mergeField = /^(?:\{\{[^{}]*\p{L}[^{}]*\}\}|«[^«»]*\p{L}[^«»]*»)$/u;

/** "Thư ký", "Bí thư chi bộ", "người làm đơn": of these a document has one; candidates and speakers are several. */
function isOnePerson(role: readonly string[]): boolean {
  if (role.some((_, at) => onePerson.has(role.slice(0, at + 1).join(" ")))) return true;
  return role[0] === "người" && role.length > 1 && ![2, 3].some((end) => severalDo.has(role.slice(1, end).join(" ")));
}

/** "phía Đông giáp xã ……", "ở với con tại xã ……": not the office's own. */
export function namesOtherPlace(finding: Finding): boolean {
  const { paragraphText, place, unit } = finding;
  if (unit !== undefined) return false;
  const before = textBefore(finding, 60);
  const level = [2, 1].find((count) => places.has(before.slice(-count).join(" ")));
  if (level === undefined) return false;
  return otherPlaces.has(before[before.length - level - 1] ?? "") || /^\s?\(cũ\)/.test(paragraphText.slice(place.end));
}

/** Two words before the name of the place. */
function wordsBefore(finding: Finding, place: string): string {
  const length = place.split(" ").length;
  return textBefore(finding, 80)
    .slice(-length - 2, -length)
    .join(" ");
}

/** The words of so many units of the paragraph before the gap. */
function textBefore({ paragraphText, place: { start } }: Finding, units: number): readonly string[] {
  return wordsOf(paragraphText.slice(Math.max(0, start - units), start));
}

const listed = (list: readonly string[]): ReadonlySet<string> =>
  new Set(list.map((phrase) => wordsOf(phrase).join(" ")));
const onePerson = listed(words["một người"]);
const severalDo = listed(words["nhiều người"]);
const places = listed(words["nơi có nhiều"]);
const otherPlaces = listed(words["nơi khác"]);
