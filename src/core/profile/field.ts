/** What kind of value a field takes; decides how it is typed, validated, written and asked for. */
export type FieldType =
  | "text"
  | "number"
  | "percent"
  | "day"
  | "month"
  | "year"
  | "month-year"
  | "date"
  | "period"
  | "document-number"
  | "document"
  | "list"
  | "choice"
  | "yes-no";

/** One value that a report asks for. */
export interface Field {
  readonly id: string;
  /** What is asked for, in Vietnamese, lower case, at most eight words: "diện tích tự nhiên". */
  readonly label: string;
  readonly type: FieldType;
  /** Written after the value in the text, shown beside the input: "ha", "hộ", "%". */
  readonly unit?: string;
  /** The values of a `choice`. */
  readonly options?: readonly string[];
  /** Written while nothing is known ("xã" for the kind of unit): such a field never makes a gap. */
  readonly default?: FieldValue;
  /** The value belongs to the office and is kept in its profile; others belong to one document. */
  readonly profile: boolean;
  /** The value is true at a date and goes stale (population, rates). */
  readonly dated?: boolean;
  /** A few words beside the input: what a yes-no sentence is about, what counts and what does not. */
  readonly note?: string;
  /** The group of the profile form that shows it. */
  readonly group?: string;
}

/**
 * A value as it is kept: numbers and percents as numbers, dates as ISO `yyyy-mm-dd`, month-year as `yyyy-mm`,
 * lists as arrays, yes-no as booleans, a document as the id of a citation or a whole `CitedDocument`, the rest as text.
 */
export type FieldValue = string | number | boolean | readonly string[] | CitedDocument;

export type Values = Readonly<Record<string, FieldValue>>;

/** A document that reports cite; an entry of the register. */
export interface CitedDocument {
  /** Of the register's entry, where it is one. */
  readonly id?: string;
  /** Number and symbol, "218-QĐ/TW". */
  readonly number: string;
  /** "Quyết định", "Kết luận" … */
  readonly kind: string;
  /** ISO date; absent when unknown. */
  readonly date?: string;
  readonly issuer: string;
  /** Term of the issuer in Roman digits, "XI". */
  readonly term?: string;
  /** Trích yếu, starting in lower case: "về việc …". */
  readonly title: string;
  /** The name after "gọi tắt là"; absent: kind and bare number. */
  readonly shortName?: string;
}
