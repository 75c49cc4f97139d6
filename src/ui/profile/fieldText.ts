import { parseDate, runningDate } from "../../core/profile/dates";
import type { Field, FieldValue } from "../../core/profile/field";
import { formatValue } from "../../core/profile/formatValue";
import { parseValue } from "../../core/profile/parseValue";
import type { ValueProblemCode } from "../../core/profile/parseValue";
import { cleanText } from "../../core/profile/profileFile";

/** A kept value as it stands in its input, the Vietnamese way. */
export function textOf(field: Field, value: FieldValue | undefined): string {
  if (value === undefined) return "";
  if (Array.isArray(value)) return value.join("\n");
  if (typeof value === "boolean") return String(value);
  return formatValue(field, value);
}

export interface TypedField {
  /** What is kept; undefined takes the value out. */
  readonly value: FieldValue | undefined;
  /** Kept all the same, and marked. */
  readonly problem?: ValueProblemCode;
}

/** What was typed, in the form in which it is kept. What the field does not take is kept as it was typed. */
export function readTyped(field: Field, typed: string): TypedField {
  const parsed = parseValue(field, typed);
  switch (parsed.kind) {
    case "empty":
      return { value: undefined };
    case "value":
      return { value: parsed.value };
    case "problem":
      return { value: cleanText(typed.slice(0, longestTyped)) ?? "", problem: parsed.code };
  }
}

const longestTyped = 20_000;

export function asOfText(iso: string | undefined): string {
  const date = iso === undefined ? undefined : parseDate(iso);
  return date === undefined ? "" : runningDate(date);
}
