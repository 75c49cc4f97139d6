import type { ReadValue } from "../checks/readValues";
import { readValues } from "../checks/readValues";
import type { Edit } from "../document/edit";
import type { Place, Span } from "../document/place";
import type { DocumentSnapshot, Paragraph, Story } from "../document/snapshot";
import { inOrder, overlap } from "../document/spans";
import type { GapHint } from "../gaps/gap";
import { findHeaderBlock } from "../gaps/headerBlock";
import { openPage } from "../gaps/page";
import type { Field } from "../profile/field";
import { blankGap, dottedGap, gapText } from "../profile/gapText";
import lasting from "./words/lasting.json";

/** A value of a finished document that will not be true in the next one. */
export interface StaleValue {
  readonly place: Place;
  readonly paragraphText: string;
  readonly text: string;
  readonly kind: "number" | "date" | "year" | "document-number";
  /** The field's, or the words right behind a number. */
  readonly label: string;
  /** The gap that takes its place. */
  readonly replacement: string;
}

/**
 * Finds the values of a finished document that the next one will have to say anew: dates, years, counts, rates, the
 * number of the document itself. Where the words of the template stand around a value, its field decides; elsewhere
 * numbers before words and dates count. What belongs to a cited document, an article, a term, a name or a heading stays.
 * A person goes through the list before anything is done with it.
 */
export function findStaleValues(
  snapshot: DocumentSnapshot,
  hints: readonly GapHint[] = [],
  fields: readonly Field[] = [],
): readonly StaleValue[] {
  const read = readValues(snapshot, hints, fields);
  return snapshot.stories.flatMap((story) => {
    const header = story.kind === "body" ? findHeaderBlock(openPage(story)) : undefined;
    return story.paragraphs.flatMap((paragraph, index) => {
      const known = read.filter(({ place }) => place.story === story.kind && place.paragraph === index);
      const isHeader = header !== undefined && index >= header.first && index <= header.last;
      return valuesOf(story, paragraph, index, known, isHeader);
    });
  });
}

/** The edits that turn values into gaps. */
export function forgetValues(values: readonly StaleValue[]): readonly Edit[] {
  return values.map(({ place, paragraphText, replacement }) => ({ place, paragraphText, replacement }));
}

type Found = Span & Pick<StaleValue, "kind" | "label" | "replacement">;

function valuesOf(
  story: Story,
  paragraph: Paragraph,
  index: number,
  known: readonly ReadValue[],
  isHeader: boolean,
): readonly StaleValue[] {
  const { text } = paragraph;
  if (!/\d/.test(text)) return [];
  const ofFields = known.flatMap(({ field, place }): Found[] =>
    goesStale(field)
      ? [{ start: place.start, end: place.end, kind: kindOf(field), label: field.label, replacement: gapText(field) }]
      : [],
  );
  const settled: readonly Span[] = known.map(({ place }) => place);
  const found = isHeader ? inHeader(text) : [...dates(text), ...numbers(text, paragraph)];
  const kept = isHeader ? [] : lastingSpans(text);
  const others = found.filter((one) => ![...settled, ...kept].some((span) => overlap(span, one)));
  return withoutOverlaps([...ofFields, ...others]).map(({ start, end, kind, label, replacement }) => ({
    place: { story: story.kind, paragraph: index, start, end },
    paragraphText: text,
    text: text.slice(start, end),
    kind,
    label,
    replacement,
  }));
}

/** What the office is lasts; what it counted, and when, does not. */
function goesStale({ type, profile, dated }: Field): boolean {
  return staleTypes.has(type) && (!profile || dated === true || type === "date");
}

const staleTypes = new Set<Field["type"]>([
  ...(["number", "percent", "day", "month", "year", "month-year", "date", "document-number"] as const),
]);

function kindOf({ type }: Field): StaleValue["kind"] {
  switch (type) {
    case "document-number":
      return "document-number";
    case "year":
      return "year";
    case "day":
    case "month":
    case "month-year":
    case "date":
      return "date";
    default:
      return "number";
  }
}

/** Number and date of the document itself. */
function inHeader(text: string): Found[] {
  const number = matches(text, /(?<=^|[\t\v])(\s*số\s*:?\s*)(\d+\p{L}?)(?=\s?[-–/]\s?\p{L})/giu).map((match): Found => {
    const start = match.index + (match[1]?.length ?? 0);
    return {
      start,
      end: start + (match[2]?.length ?? 0),
      kind: "document-number",
      label: "số văn bản",
      replacement: blankGap,
    };
  });
  return [...number, ...longDates(text, blankGap)];
}

function dates(text: string): Found[] {
  const running = matches(text, /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}(?!\d)/gu).map((match) =>
    found(match, "date", "ngày"),
  );
  const months = matches(text, /(?<=tháng\s)\d{1,2}(?:\s?[/-]\s?|\snăm\s)\d{4}(?!\d)/giu).map((match) =>
    found(match, "date", "tháng, năm"),
  );
  const years = matches(text, /(?<=năm\s)(?:19|20)\d{2}(?![\d/-]|\s?[-–]\s?(?:19|20)\d{2})/giu).map((match) =>
    found(match, "year", "năm"),
  );
  return [...longDates(text, dottedGap), ...running, ...months, ...years];
}

/** "ngày 05 tháng 02 năm 2026": three gaps, which are one date again. */
function longDates(text: string, gap: string): Found[] {
  return matches(text, /(ngày\s+)(\d{1,2})(\s+tháng\s+)(\d{1,2})(\s+năm\s+)(\d{4})/giu).flatMap((match) => {
    const [, before = "", day = "", toMonth = "", month = "", toYear = "", year = ""] = match;
    const dayAt = match.index + before.length;
    const monthAt = dayAt + day.length + toMonth.length;
    const yearAt = monthAt + month.length + toYear.length;
    const part = (start: number, digits: string, label: string): Found => ({
      start,
      end: start + digits.length,
      kind: label === "năm" ? "year" : "date",
      label,
      replacement: gap,
    });
    return [part(dayAt, day, "ngày"), part(monthAt, month, "tháng"), part(yearAt, year, "năm")];
  });
}

const numberPattern =
  /(?<![\p{L}\p{N}/.,-])\d{1,3}(?:\.\d{3})+(?:,\d+)?(?![\p{L}\p{N}/-]|[.,]\d)|(?<![\p{L}\p{N}/.,-])\d+(?:,\d+)?(?![\p{L}\p{N}/-]|[.,]\d)/gu;

/** A number before a word or "%", one behind a colon at the end, one alone in its cell. */
function numbers(text: string, { cell, outlineLevel }: Paragraph): Found[] {
  if (outlineLevel !== undefined || isHeading(text)) return [];
  if (cell !== undefined && /^\s*[\d.,]+\s*%?\s*$/.test(text)) {
    // The first column counts the rows.
    return cell.column === 0
      ? []
      : matches(text, numberPattern).map((match) => found(match, "number", "số liệu trong bảng"));
  }
  const numbering = /^\s*(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]|[IVX]+[-.])\s/u.exec(text)?.[0].length ?? 0;
  return matches(text, numberPattern).flatMap((match): Found[] => {
    if (match.index < numbering) return [];
    const behind = text.slice(match.index + match[0].length);
    const unit = /^\s*%|^[ \u00a0]+(\p{Ll}[\p{L}\p{M}]*(?:[ \u00a0]\p{Ll}[\p{L}\p{M}]*)?)/u.exec(behind)?.[0]?.trim();
    const isAtEnd = /[:=]\s*$/.test(text.slice(0, match.index)) && /^\s*[.;,]?\s*$/.test(behind);
    if (unit === undefined && !isAtEnd) return [];
    return [found(match, "number", unit === undefined ? "số liệu" : unit === "%" ? "tỷ lệ" : `số ${unit}`)];
  });
}

/** "2.1. Công tác tuyên truyền": short, and without an end mark. */
function isHeading(text: string): boolean {
  return (
    /^\s*(?:[IVX]+\s?[-.)]|\d{1,2}(?:\.\d{1,2})*[.)])\s/u.test(text) && text.length < 120 && !/[.;:]\s*$/.test(text)
  );
}

/** Stretches whose numbers last: cited documents with their dates, articles, terms, ordinals, names of places. */
function lastingSpans(text: string): readonly Span[] {
  return lastingPatterns.flatMap((pattern) => matches(text, pattern).map((match) => spanOf(match)));
}

const or = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const citedDate = String.raw`(?:\s*,?\s*ngày\s+(?:\d{1,2}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{4}|\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}))?`;
const lastingPatterns: readonly RegExp[] = [
  // "số 218-QĐ/TW, ngày 12/12/2013"; "10/2022/QH15"
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])\d+\p{L}?\s?[-/]\s?(?:[\d]{4}/)?[\p{Lu}][\p{L}\d]*(?:[-/][\p{L}\d]+)*${citedDate}`,
    "gu",
  ),
  // "Quyết định 218", "Nghị quyết số 04 ngày …", "Luật … năm 2015"
  new RegExp(String.raw`(?<![\p{L}])(?:${or(lasting["tên loại"])})(?:\s+số)?\s+\d+${citedDate}`, "giu"),
  new RegExp(String.raw`(?<![\p{L}])(?:luật|bộ luật|hiến pháp|pháp lệnh)(?:\s+[\p{L}]+){0,8}\s+năm\s+\d{4}`, "giu"),
  new RegExp(
    String.raw`(?<![\p{L}])(?:${or(lasting["trước số chỉ thứ tự"])})(?:\s+số)?\s+\d+(?:[.,]\d+)*(?:\s*(?:[-–,]|và)\s*\d+)*`,
    "giu",
  ),
  new RegExp(String.raw`(?<!\d)\d+\s+(?:${or(lasting["sau số chỉ thứ tự"])})`, "giu"),
  // "2020 - 2025": a term or a stage
  /(?<!\d)(?:19|20)\d{2}\s?[-–—]\s?(?:19|20)\d{2}(?!\d)/gu,
  // "30/4", "24/24 giờ"
  /(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/gu,
];

function found(match: RegExpExecArray, kind: Found["kind"], label: string): Found {
  return { ...spanOf(match), kind, label, replacement: dottedGap };
}

function spanOf(match: RegExpExecArray): Span {
  return { start: match.index, end: match.index + match[0].length };
}

function matches(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}

/** The first that was found of several that share letters, in document order. */
function withoutOverlaps(all: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of all) if (!kept.some((other) => overlap(one, other))) kept.push(one);
  return kept.sort(inOrder);
}
