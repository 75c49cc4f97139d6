import { bareLabel } from "../checks/bareLabel";
import type { Finding } from "../checks/finding";
import type { Field } from "../profile/field";
import { isMeasure } from "../profile/units";
import { wordsOf } from "../templates/words";
import { namesOtherPlace } from "./oneValue";
import aliases from "./words/aliases.json";
import beside from "./words/beside.json";
import generalLabels from "./words/general.json";

/** Which field of the office a gap asks for. */
export type FieldOfFinding = (finding: Finding) => Field | undefined;

/**
 * A hint of a template says it outright. In a document of another hand the label has to be the field's own or one of its
 * other names, word for word, with the same unit; a count also has to stand where the sentence speaks of the whole office
 * ("có … đảng viên", not "kết nạp … đảng viên" nor "… đảng viên dự họp").
 */
export function openFields(fields: readonly Field[]): FieldOfFinding {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const byLabel = new Map<string, Field>();
  for (const field of fields) {
    if (!field.profile || unaskable.has(field.type)) continue;
    for (const label of [field.label, ...((aliases as Readonly<Record<string, readonly string[]>>)[field.id] ?? [])]) {
      if (!isGeneral(label)) byLabel.set(keyOf(label), field);
    }
  }
  return (finding) => {
    if (finding.field !== undefined) return byId.get(finding.field);
    if (finding.gapKind === "cell" || finding.gapKind === "yes-no") return undefined;
    const field = byLabel.get(keyOf(bareLabel(finding)));
    if (field === undefined || !unitsAgree(field, finding) || namesOtherPlace(finding)) return undefined;
    return speaksOfAll(field, finding) ? field : undefined;
  };
}

/** A label that says too little to tell which field it asks for. */
function isGeneral(label: string): boolean {
  const key = keyOf(label);
  return !key.includes(" ") || general.has(key);
}

/** Types whose values cannot be told by a label alone. */
const unaskable = new Set<Field["type"]>(["yes-no", "document", "document-number", "day", "month", "year"]);

function keyOf(label: string): string {
  return wordsOf(label).join(" ");
}

const general = new Set(generalLabels.map(keyOf));

/** A measure without its unit could be another one; a count may stand without ("Số hộ: …"). */
function unitsAgree(field: Field, { unit }: Finding): boolean {
  if (unit === undefined) return field.type !== "percent" && !isMeasure(field.unit);
  if (field.unit === undefined) return false;
  return (
    keyOf(unit) === keyOf(field.unit) ||
    (sameUnits[keyOf(field.unit)] ?? []).includes(keyOf(unit)) ||
    unit === field.unit
  );
}

const sameUnits: Readonly<Record<string, readonly string[]>> = {
  [keyOf("nhân khẩu")]: ["khẩu", "người"].map(keyOf),
  [keyOf("thôn")]: ["tổ dân phố", "khu dân cư", "xóm", "ấp", "bản", "buôn", "khóm", "khu phố"].map(keyOf),
};

function speaksOfAll(field: Field, { paragraphText, place, unit }: Finding): boolean {
  if (field.type !== "number") return true;
  // "Chi bộ thôn Hạ có … đảng viên", a cell of a table: of a part.
  const before = paragraphText.slice(0, place.start);
  if (/\t\s*$/.test(before) || ofPart.test(lower(before.slice(-120)))) return false;
  const left = lower(before).trimEnd();
  const right = lower(paragraphText.slice(place.end)).trimStart();
  const behind = unit !== undefined && right.startsWith(lower(unit)) ? right.slice(unit.length).trimStart() : right;
  return endsFreely(left) && beginsFreely(behind);
}

const parts = beside["phần của đơn vị"].join("|");
const ofPart = new RegExp(`(?:^|[\\p{L}\\d)][.;:]\\s|\\()[^\\p{L}\\d.…_]*(?:${parts}) [^.;:(…_]*$`, "u");
const [wordsBefore, wordsBehind] = [beside["trước số của cả đơn vị"], beside["sau số của cả đơn vị"]];

function endsFreely(left: string): boolean {
  if (!/[\p{L}\p{N}]$/u.test(left)) return true;
  // "diện tích tự nhiên … ha": the label itself stands before the gap.
  return wordsBefore.some((word) => endsWithWord(left, word)) || labelWords.some((word) => endsWithWord(left, word));
}

function beginsFreely(right: string): boolean {
  return !/^[\p{L}\p{N}]/u.test(right) || wordsBehind.some((word) => beginsWithWord(right, word));
}

const labelWords = [
  "diện tích tự nhiên",
  "diện tích đất tự nhiên",
  "số hộ",
  "số nhân khẩu",
  "số đảng viên",
  "số chi bộ",
];

function endsWithWord(text: string, word: string): boolean {
  return text === word || text.endsWith(` ${word}`);
}

function beginsWithWord(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\p{N}]/u.test(text.slice(word.length));
}

function lower(text: string): string {
  return text.normalize("NFC").toLowerCase();
}
