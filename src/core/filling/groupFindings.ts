import type { Finding } from "../checks/finding";
import type { CalendarDate } from "../profile/dates";
import { dayText, monthText } from "../profile/dates";
import type { DatePart, PrintedDate } from "./datePart";
import { dateStart, printedDate, templateDatePart } from "./datePart";
import type { FieldOfFinding } from "./fieldOfFinding";
import type { Fill } from "./fillFindings";
import { keyOfOneValue } from "./oneValue";

/** Gaps that one answer fills. */
export interface Ask {
  /** Tells asks of one reading apart. */
  readonly key: string;
  readonly kind: "value" | "yes-no" | "date";
  readonly label: string;
  readonly unit?: string;
  readonly field?: string;
  /** In document order, at least one. */
  readonly findings: readonly Finding[];
  /** Of a date: what each finding asks for, and what is printed already. */
  readonly date?: { readonly parts: readonly (DatePart | "month-year")[]; readonly printed: PrintedDate };
}

/**
 * Gaps by what they ask for, in the order of their first place: those of one field, those that surely ask for one value,
 * the parts of one date. Everything else stands alone.
 */
export function groupFindings(findings: readonly Finding[], fieldOf: FieldOfFinding): readonly Ask[] {
  const groups = new Map<string, Finding[]>();
  findings
    .filter(({ rule }) => rule === "unfilled-gap")
    .forEach((finding, index) => {
      const key = keyOf(finding, index, fieldOf);
      const known = groups.get(key);
      if (known === undefined) groups.set(key, [finding]);
      else known.push(finding);
    });
  return [...groups].flatMap(partInParagraphs).map(([key, inGroup]) => askOf(key, inGroup, fieldOf));
}

/** One date written into the gaps of its parts; undefined when it is not the date that is printed beside them. */
export function fillDate({ findings, date }: Ask, typed: CalendarDate): readonly Fill[] | undefined {
  if (date === undefined) return undefined;
  const { day, month, year } = date.printed;
  const agrees = (day ?? typed.day) === typed.day && (month ?? typed.month) === typed.month;
  if (!agrees || (year ?? typed.year) !== typed.year) return undefined;
  return findings.map((finding, index) => ({
    finding,
    answer: { kind: "value", text: writePart(typed, date.parts[index] ?? "day") },
  }));
}

function keyOf(finding: Finding, index: number, fieldOf: FieldOfFinding): string {
  const { place, atRegistration } = finding;
  // Number, day and month of the header block wait for the registration; the same words elsewhere do not.
  const field = fieldOf(finding);
  if (templateDatePart(finding, field) !== undefined) {
    return `date ${place.story} ${place.paragraph} ${dateStart(finding)} ${atRegistration === true ? "later" : "now"}`;
  }
  if (field !== undefined && atRegistration !== true) return `field ${field.id}`;
  return keyOfOneValue(finding) ?? `alone ${index}`;
}

/**
 * "đồng chí …… và đồng chí ……": two in one paragraph are two values, whatever their labels say; so are two people who are
 * named in items of lists ("1. Thường trực: ông ……, Chủ tịch", "3. Mặt trận: bà ……, Chủ tịch").
 */
function partInParagraphs([key, findings]: readonly [string, readonly Finding[]]): readonly (readonly [
  string,
  readonly Finding[],
])[] {
  const paragraphs = new Set(findings.map(({ place }) => `${place.story} ${place.paragraph}`));
  const mayDiffer =
    key.startsWith("label ") || findings.some(({ field, unit }) => field === undefined && unit !== undefined);
  const several = key.startsWith("label họ tên") && findings.filter(isInList).length > 1;
  if (!several && (!mayDiffer || paragraphs.size === findings.length)) return [[key, findings]];
  return findings.map((finding, index) => [`${key} ${index}`, [finding]]);
}

function isInList({ paragraphText }: Finding): boolean {
  return /^\s*(?:[-+*•]|\(?(?:\d{1,2}|[a-zđ])[.)])\s/u.test(paragraphText);
}

function askOf(key: string, findings: readonly Finding[], fieldOf: FieldOfFinding): Ask {
  const [first] = findings as readonly [Finding];
  const field = fieldOf(first)?.id ?? first.field;
  const { label, unit } = first;
  if (key.startsWith("date ")) {
    const parts = findings.map((finding) => templateDatePart(finding, fieldOf(finding)) ?? "day");
    if (new Set(parts).size === parts.length && parts.length > 1) {
      const printed = printedDate(first, dateStart(first));
      return { key, kind: "date", label, findings, date: { parts, printed } };
    }
  }
  return {
    key,
    kind: first.gapKind === "yes-no" ? "yes-no" : "value",
    label,
    ...(unit === undefined ? {} : { unit }),
    ...(field === undefined ? {} : { field }),
    findings,
  };
}

function writePart({ day, month, year }: CalendarDate, part: DatePart | "month-year"): string {
  switch (part) {
    case "day":
      return dayText(day);
    case "month":
      return monthText(month);
    case "year":
      return String(year);
    case "month-year":
      return `${monthText(month)}/${year}`;
  }
}
