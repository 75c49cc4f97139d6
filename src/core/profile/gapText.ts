import type { DateForm } from "./formatValue";
import type { Field } from "./field";

/**
 * What stands in a text where a value is not yet known: room for a hand where the number or a part of the date is
 * written at registration, dots for everything else.
 */
export function gapText(field: Field, form: DateForm = "running"): string {
  const handwritten = blankTypes.has(field.type) || form === "day" || form === "month" || form === "year";
  return handwritten ? blankGap : dottedGap;
}

export const dottedGap = "……";
export const blankGap = "     ";

const blankTypes: ReadonlySet<Field["type"]> = new Set(["document-number", "day", "month", "year"]);
