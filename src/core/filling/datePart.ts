import type { Finding } from "../checks/finding";
import type { Field } from "../profile/field";

export type DatePart = "day" | "month" | "year";

/** What a gap asks for of a date, by the words and strokes beside it: "ngày … tháng … năm 20…", "ngày …/…/2026". */
export function datePart({ paragraphText, place, gapKind }: Finding): DatePart | undefined {
  if (gapKind === "yes-no" || gapKind === "cell") return undefined;
  const before = paragraphText.slice(0, place.start).normalize("NFC").toLowerCase();
  const after = paragraphText.slice(place.end).normalize("NFC").toLowerCase();
  const stroke = /\/\s*$/.test(before);
  if (stroke && /ngày[^\p{L}]*\/[^\p{L}]*\/\s*$/u.test(before)) return "year";
  if (/năm\s*$/u.test(before) && hasDateBefore(before)) return "year";
  if (stroke && /ngày[^\p{L}/]*\/\s*$/u.test(before) && /^\s*\//.test(after)) return "month";
  if (/tháng\s*$/u.test(before) && /ngày[^\p{L}]*tháng\s*$/u.test(before)) return "month";
  if (/ngày\s*$/u.test(before) && (/^\s*\/[^\p{L}]*\//u.test(after) || /^\s*tháng[^\p{L}]*(?:năm|\/)/u.test(after)))
    return "day";
  return undefined;
}

/**
 * The same, where a template tells what stands in each place: "ngày …/… của" is a day, then a month with its year, which
 * the words alone do not say.
 */
export function templateDatePart(finding: Finding, field: Field | undefined): DatePart | "month-year" | undefined {
  const { paragraphText, place } = finding;
  if (field?.type === "day" && /^\s*\/[^\p{L}\d]/u.test(paragraphText.slice(place.end))) return "day";
  const before = paragraphText.slice(0, place.start).normalize("NFC").toLowerCase();
  if (field?.type === "month-year" && /ngày[^\p{L}/]*\/\s*$/u.test(before)) return "month-year";
  return datePart(finding);
}

/** Where the date of a part begins: the end of its "ngày". Parts of one date share it. */
export function dateStart({ paragraphText, place }: Finding): number {
  return paragraphText.slice(0, place.start).normalize("NFC").toLowerCase().lastIndexOf("ngày");
}

/** What of the date is printed already; a typed date has to agree with it. */
export interface PrintedDate {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

export function printedDate({ paragraphText }: Finding, start: number): PrintedDate {
  const text = paragraphText.normalize("NFC").toLowerCase().slice(start);
  const parts = /^ngày(.*?)(?:tháng(.*?)năm\s*(\d{4})?|\/(.*?)\/\s*(\d{4})?)/u.exec(text);
  if (parts === null) return {};
  const [, day, month, year, monthByStroke, yearByStroke] = parts;
  const number = (digits: string | undefined) => {
    const found = /^\s*(\d{1,4})\s*$/.exec(digits ?? "")?.[1];
    return found === undefined ? undefined : Number(found);
  };
  return {
    ...defined("day", number(day)),
    ...defined("month", number(month ?? monthByStroke)),
    ...defined("year", number(year ?? yearByStroke)),
  };
}

function hasDateBefore(before: string): boolean {
  return /ngày[^\p{L}]*tháng[^\p{L}]*năm\s*$/u.test(before);
}

function defined<K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]: number });
}
