import type { Finding } from "../checks/finding";
import type { Field, FieldValue } from "../profile/field";
import { parseValue } from "../profile/parseValue";
import { tidy } from "../profile/tidy";
import type { ValueProblemCode } from "../profile/parseValue";
import { answerTo } from "./knownValues";

/** What a person typed for a gap: how it is written, and what is wrong with it, where something is. */
export interface TypedValue {
  readonly text: string;
  readonly problem?: ValueProblemCode;
  /** In the form in which values are kept; absent for a gap of no field. */
  readonly value?: FieldValue;
}

/**
 * Reads a typed value as its field asks for it ("1234,5" is written "1.234,5"). What the field does not take is written as
 * it was typed: the person decides. A unit that stands behind the gap is not written twice.
 */
export function typedValue(finding: Finding, field: Field | undefined, typed: string): TypedValue {
  const text = withoutUnit(tidy(typed).replace(/\n/g, " "), finding);
  if (field === undefined || text === "") return { text };
  const parsed = parseValue(field, text);
  if (parsed.kind === "problem") return { text, problem: parsed.code };
  if (parsed.kind === "empty") return { text: "" };
  const answer = answerTo(finding, field, parsed.value);
  return { text: answer?.kind === "value" ? answer.text : text, value: parsed.value };
}

function withoutUnit(text: string, { paragraphText, place }: Finding): string {
  const unit = /^[^\d\s][^\s]*$/u.exec(text.replace(/^[\d.,\s]*\d\s*/u, ""))?.[0];
  if (unit === undefined || !/^\d/.test(text)) return text;
  const behind = paragraphText.slice(place.end).trimStart().toLowerCase();
  return behind.startsWith(unit.toLowerCase()) ? text.slice(0, text.length - unit.length).trimEnd() : text;
}
