import type { Finding } from "../checks/finding";
import type { Field, FieldValue, Values } from "../profile/field";
import { formatValue } from "../profile/formatValue";
import { completeValues } from "../templates/bodies";
import { datePart } from "./datePart";
import type { FieldOfFinding } from "./fieldOfFinding";
import type { Answer } from "./fillFindings";

/** What the office's profile answers to a gap. */
export interface KnownValue {
  readonly finding: Finding;
  readonly field: Field;
  readonly value: FieldValue;
  readonly answer: Answer;
}

/** The gaps whose value is known, in document order, each with the value as it is written there. */
export function knownValues(
  findings: readonly Finding[],
  profile: Values,
  fields: readonly Field[],
  fieldOf: FieldOfFinding,
): readonly KnownValue[] {
  const values = knownOf(profile, fields);
  return findings.flatMap((finding): KnownValue[] => {
    if (finding.rule !== "unfilled-gap" || finding.atRegistration === true) return [];
    const field = fieldOf(finding);
    const value = field === undefined ? undefined : values[field.id];
    const answer = field === undefined || value === undefined ? undefined : answerTo(finding, field, value);
    return field === undefined || value === undefined || answer === undefined
      ? []
      : [{ finding, field, value, answer }];
  });
}

/** A value as it stands in the place of a gap; undefined where it cannot be written there. */
export function answerTo(finding: Finding, field: Field, value: FieldValue): Answer | undefined {
  if (finding.gapKind === "yes-no") {
    return typeof value === "boolean" ? { kind: value ? "keep" : "drop" } : undefined;
  }
  if (field.type === "document" || typeof value === "boolean") return undefined;
  const part = field.type === "date" ? datePart(finding) : undefined;
  const text = formatValue(field, value, part ?? "running");
  if (text === "") return undefined;
  return { kind: "value", text: isInCapitals(finding, field) ? text.toLocaleUpperCase("vi") : text };
}

/** What was typed into the profile, and what follows from it; what merely stands for an unknown value is not known. */
function knownOf(profile: Values, fields: readonly Field[]): Values {
  const typedKind = profile["loai_don_vi"] !== undefined;
  const follows: readonly string[] = ["dia_danh", ...(typedKind ? ["ten_cap_uy", "ky_hieu_cap_uy"] : [])];
  const complete = completeValues(profile, fields);
  const derived = follows.flatMap((id): [string, FieldValue][] => {
    const value = complete[id];
    return value === undefined ? [] : [[id, value]];
  });
  return { ...Object.fromEntries(derived), ...profile };
}

/** "ĐẢNG ỦY XÃ ……": the words beside the gap are in capitals, so is the value; so is an office that signs, alone in its line. */
function isInCapitals({ paragraphText, place }: Finding, field: Field): boolean {
  const beside = paragraphText.slice(0, place.start) + paragraphText.slice(place.end);
  const letters = beside.replace(/[^\p{L}]/gu, "");
  if (letters === "") return inSignature.has(field.id);
  return letters.length >= 3 && letters === letters.toLocaleUpperCase("vi");
}

const inSignature = new Set(["quyen_han_ky", "chuc_vu_nguoi_ky"]);
