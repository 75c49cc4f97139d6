import { dayText, longDate, monthText, parseDate, parseMonthYear, runningDate } from "./dates";
import type { Field, FieldValue } from "./field";
import { formatCount, formatNumber } from "./numbers";
import { tidy } from "./tidy";
import { isMeasure } from "./units";

/** Which part or form of a date is written. */
export type DateForm = "running" | "long" | "day" | "month" | "year";

/**
 * A kept value as it is written in a text: 1.234; 04; 93,6; 03/4/2018; 5/2023; "a, b và c". The unit is not written.
 * A kept value that does not suit its field (the user insisted) is written as it is. Documents and yes-no answers are
 * written by the template that asks for them; here they give their number and nothing.
 */
export function formatValue(field: Field, value: FieldValue, form: DateForm = "running"): string {
  if (typeof value === "number") {
    return formatNumeric(field, value);
  }
  if (typeof value === "boolean") {
    return "";
  }
  if (typeof value === "string") {
    return formatText(field, tidy(value).replace(/\n/g, " "), form);
  }
  return isList(value) ? joinWords(value.map((entry) => tidy(entry).replace(/\n/g, " "))) : value.number;
}

/** "a", "a và b", "a, b và c". */
export function joinWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} và ${words.at(-1)}`;
}

function formatNumeric(field: Field, value: number): string {
  switch (field.type) {
    case "day":
      return dayText(value);
    case "month":
      return monthText(value);
    case "year":
      return String(value);
    case "number":
      return isMeasure(field.unit) ? formatNumber(value) : formatCount(value);
    default:
      return formatNumber(value);
  }
}

function formatText(field: Field, text: string, form: DateForm): string {
  if (field.type === "date") {
    const date = parseDate(text);
    if (!date) {
      return text;
    }
    switch (form) {
      case "running":
        return runningDate(date);
      case "long":
        return longDate(date);
      case "day":
        return dayText(date.day);
      case "month":
        return monthText(date.month);
      case "year":
        return String(date.year);
    }
  }
  if (field.type === "month-year") {
    const date = parseMonthYear(text);
    return date ? `${monthText(date.month)}/${date.year}` : text;
  }
  return text;
}

function isList(value: FieldValue): value is readonly string[] {
  return Array.isArray(value);
}
