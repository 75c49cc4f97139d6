import { isoDate, isoMonth, parseDate, parseMonthYear } from "./dates";
import type { CitedDocument, Field, FieldType, FieldValue } from "./field";
import { hasDecimalPoint, parseNumber } from "./numbers";
import { parseCitation } from "./parseCitation";
import { tidy } from "./tidy";
import { isMeasure } from "./units";

/** Why a typed value is not what its field asks for; the words are in `strings/vi.ts`. */
export type ValueProblemCode =
  | "not-a-number"
  | "decimal-point"
  | "not-a-count"
  | "negative"
  | "not-a-percent"
  | "not-a-day"
  | "not-a-month"
  | "not-a-year"
  | "not-a-month-year"
  | "not-a-date"
  | "not-a-period"
  | "period-order"
  | "not-a-document-number"
  | "not-a-document"
  | "not-a-list"
  | "not-an-option"
  | "not-yes-no"
  | "not-text";

/** `empty`: nothing was typed, the field stays unknown. */
export type ParsedValue =
  | { readonly kind: "value"; readonly value: FieldValue }
  | { readonly kind: "empty" }
  | { readonly kind: "problem"; readonly code: ValueProblemCode };

/**
 * Reads a value as it was typed in the pane or stands in a file of values, and brings it into the form in which values
 * are kept. Reading a kept value again gives the same value.
 */
export function parseValue(field: Field, input: unknown): ParsedValue {
  if (isEmpty(input)) {
    return { kind: "empty" };
  }
  return parsers[field.type](typeof input === "string" ? tidy(input) : input, field);
}

type Parser = (input: unknown, field: Field) => ParsedValue;

const parsers: Readonly<Record<FieldType, Parser>> = {
  text: parseText,
  number: (input, { unit }) =>
    withinNumbers(
      parseNumeric(input, (text) => text),
      (number) => (number < 0 ? "negative" : Number.isInteger(number) || !isCount(unit) ? undefined : "not-a-count"),
    ),
  percent: (input) =>
    withinNumbers(
      parseNumeric(input, (text) => text.replace(/\s*%$/, "")),
      (number) => (number < 0 || number > 100 ? "not-a-percent" : undefined),
    ),
  day: (input) => parseWhole(input, 1, 31, "not-a-day"),
  month: (input) => parseWhole(input, 1, 12, "not-a-month"),
  year: (input) => parseWhole(input, 1900, 2100, "not-a-year"),
  "month-year": (input) => {
    const date = typeof input === "string" ? parseMonthYear(input) : undefined;
    return date ? value(isoMonth(date)) : problem("not-a-month-year");
  },
  date: (input) => {
    const date = typeof input === "string" ? parseDate(input) : undefined;
    return date ? value(isoDate(date)) : problem("not-a-date");
  },
  period: parsePeriod,
  "document-number": parseDocumentNumber,
  document: parseDocument,
  list: parseList,
  choice: parseChoice,
  "yes-no": parseYesNo,
};

function parseText(input: unknown): ParsedValue {
  if (typeof input === "number" && Number.isFinite(input)) {
    return value(String(input));
  }
  return typeof input === "string" ? value(input.replace(/\n/g, " ")) : problem("not-text");
}

function parseNumeric(input: unknown, strip: (text: string) => string): ParsedValue {
  if (typeof input === "number") {
    return Number.isFinite(input) ? value(input) : problem("not-a-number");
  }
  if (typeof input !== "string") {
    return problem("not-a-number");
  }
  const number = parseNumber(strip(input));
  return number === undefined
    ? problem(hasDecimalPoint(strip(input)) ? "decimal-point" : "not-a-number")
    : value(number);
}

function withinNumbers(parsed: ParsedValue, problemOf: (number: number) => ValueProblemCode | undefined): ParsedValue {
  const code = parsed.kind === "value" && typeof parsed.value === "number" ? problemOf(parsed.value) : undefined;
  return code === undefined ? parsed : problem(code);
}

/** What is counted comes whole: households, cells, times. */
function isCount(unit: string | undefined): boolean {
  return unit !== undefined && !isMeasure(unit);
}

function parseWhole(input: unknown, min: number, max: number, code: ValueProblemCode): ParsedValue {
  const number = typeof input === "string" && /^\d{1,4}$/.test(input) ? Number(input) : input;
  return typeof number === "number" && Number.isInteger(number) && number >= min && number <= max
    ? value(number)
    : problem(code);
}

/** "2020-2025", however the dash was typed. */
function parsePeriod(input: unknown): ParsedValue {
  const match = typeof input === "string" ? /^(\d{4})\s*[-–—‑]\s*(\d{4})$/.exec(input) : null;
  if (!match) {
    return problem("not-a-period");
  }
  return Number(match[1]) < Number(match[2]) ? value(`${match[1]}-${match[2]}`) : problem("period-order");
}

/** "5", "05", "12a", or with a symbol, "05-KH/ĐU"; the symbol is left out where the field's unit already says it. */
function parseDocumentNumber(input: unknown, field: Field): ParsedValue {
  if (typeof input === "number" && Number.isSafeInteger(input) && input > 0) {
    return value(formatDocumentNumber(String(input)));
  }
  const match = typeof input === "string" ? /^(\d+\p{L}?)\s*((?:[-/]\s*[\p{L}\d]+\s*)+)?$/u.exec(input) : null;
  if (!match) {
    return problem("not-a-document-number");
  }
  const symbol = (match[2] ?? "").replace(/\s/g, "");
  return value(formatDocumentNumber(match[1] ?? "") + (field.unit === undefined ? symbol : ""));
}

function formatDocumentNumber(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}

/** The id of a register entry, a citation as it is written in a text, or the parts of one. */
function parseDocument(input: unknown): ParsedValue {
  if (typeof input === "string") {
    if (/^\S*\d\S*[-/]\S+$/.test(input)) {
      return value(input);
    }
    const document = parseCitation(input);
    return document ? value(document) : problem("not-a-document");
  }
  return isCitedDocument(input) ? value(input) : problem("not-a-document");
}

function parseList(input: unknown): ParsedValue {
  const entries = typeof input === "string" ? input.split(/\n|;/) : input;
  if (!Array.isArray(entries) || !entries.every((entry): entry is string => typeof entry === "string")) {
    return problem("not-a-list");
  }
  const kept = entries.map((entry) => tidy(entry).replace(/\n/g, " ")).filter((entry) => entry !== "");
  return kept.length === 0 ? { kind: "empty" } : value(kept);
}

function parseChoice(input: unknown, field: Field): ParsedValue {
  const fold = (text: string) => tidy(text).toLowerCase();
  const option = typeof input === "string" ? field.options?.find((each) => fold(each) === fold(input)) : undefined;
  return option === undefined ? problem("not-an-option") : value(option);
}

const yes = ["có", "giữ", "đúng", "yes", "true"];
const no = ["không", "bỏ", "sai", "no", "false"];

function parseYesNo(input: unknown): ParsedValue {
  if (typeof input === "boolean") {
    return value(input);
  }
  const answer = typeof input === "string" ? input.toLowerCase() : "";
  return yes.includes(answer) ? value(true) : no.includes(answer) ? value(false) : problem("not-yes-no");
}

function isEmpty(input: unknown): boolean {
  return input === undefined || input === null || (typeof input === "string" && tidy(input) === "");
}

function isCitedDocument(input: unknown): input is CitedDocument {
  if (typeof input !== "object" || input === null) {
    return false;
  }
  const { number, kind, date, issuer, title } = input as Record<string, unknown>;
  return (
    [number, kind, issuer, title].every((part) => typeof part === "string" && part.trim() !== "") &&
    (date === undefined || (typeof date === "string" && parseDate(date) !== undefined))
  );
}

function value(parsed: FieldValue): ParsedValue {
  return { kind: "value", value: parsed };
}

function problem(code: ValueProblemCode): ParsedValue {
  return { kind: "problem", code };
}
