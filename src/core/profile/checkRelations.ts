import { parseDate, parseMonthYear } from "./dates";
import type { CitedDocument, FieldValue, Values } from "./field";
import type {
  AtMostRelation,
  Constant,
  RangeRelation,
  Relation,
  SameRelation,
  SumRelation,
  YearDifferenceRelation,
} from "./relation";

/** A relation that the values do not keep. */
export interface BrokenRelation {
  readonly relation: Relation;
  /** The fields whose values disagree, in the order of the relation. */
  readonly fields: readonly string[];
  /** What follows from the other values, where one number does: the sum of the parts, the number of years. */
  readonly expected?: number;
}

/** What is known of a cited document by its id; only its date matters here. */
export type DocumentLookup = (id: string) => Pick<CitedDocument, "date"> | undefined;

/** The relations that the known values break. A relation with an unknown value is kept by definition. */
export function checkRelations(
  values: Values,
  relations: readonly Relation[],
  documents: DocumentLookup = () => undefined,
): readonly BrokenRelation[] {
  return relations.flatMap((relation) => check(relation, values, documents) ?? []);
}

function check(relation: Relation, values: Values, documents: DocumentLookup): BrokenRelation | undefined {
  switch (relation.kind) {
    case "sum":
      return checkSum(relation, values);
    case "at-most":
      return checkAtMost(relation, values, documents);
    case "range":
      return checkRange(relation, values);
    case "same":
      return checkSame(relation, values);
    case "year-difference":
      return checkYears(relation, values, documents);
  }
}

function checkSum(relation: SumRelation, values: Values): BrokenRelation | undefined {
  const total = numberOf(values[relation.total]);
  const known = relation.parts.filter((id) => numberOf(values[id]) !== undefined);
  if (total === undefined || known.length === 0) {
    return undefined;
  }
  const sum = tenths(known.reduce((all, id) => all + (numberOf(values[id]) ?? 0), 0));
  const exact = known.length === relation.parts.length && relation.orLess !== true;
  const holds = exact ? sum === tenths(total) : sum <= tenths(total);
  return holds
    ? undefined
    : { relation, fields: [...known, relation.total], ...(relation.orLess ? {} : { expected: sum }) };
}

function checkAtMost(relation: AtMostRelation, values: Values, documents: DocumentLookup): BrokenRelation | undefined {
  const { ascending } = relation;
  const entryAt = (i: number, which: "first" | "last") => {
    const entry = ascending[i];
    return entry === undefined ? undefined : comparable(valueOf(entry, values), which, documents);
  };
  for (let i = 1; i < ascending.length; i++) {
    const low = entryAt(i - 1, "first");
    const high = entryAt(i, "last");
    if (low && high && isAbove(low, high, relation.factor ?? 1)) {
      return { relation, fields: namesOf(relation.ascending.slice(i - 1, i + 1)) };
    }
  }
  return undefined;
}

function checkRange(relation: RangeRelation, values: Values): BrokenRelation | undefined {
  const outside = relation.fields.filter((id) => {
    const value = numberOf(values[id]);
    return value !== undefined && (value < (relation.min ?? -Infinity) || value > (relation.max ?? Infinity));
  });
  return outside.length === 0 ? undefined : { relation, fields: outside };
}

function checkSame(relation: SameRelation, values: Values): BrokenRelation | undefined {
  const known = relation.fields.filter((id) => values[id] !== undefined);
  // A list is compared by its length as soon as one of the values is a number.
  const counted = known.some((id) => typeof values[id] === "number");
  const forms = new Set(
    known.map((id) => {
      const value = values[id];
      return counted && Array.isArray(value) ? JSON.stringify(value.length) : JSON.stringify(value);
    }),
  );
  return forms.size > 1 ? { relation, fields: known } : undefined;
}

function checkYears(
  relation: YearDifferenceRelation,
  values: Values,
  documents: DocumentLookup,
): BrokenRelation | undefined {
  const from = yearOf(valueOf(relation.from, values), "first", documents);
  const to = yearOf(valueOf(relation.to, values), "last", documents);
  const years = numberOf(valueOf(relation.years, values));
  if (from === undefined || to === undefined || years === undefined || to - from === years) {
    return undefined;
  }
  return { relation, fields: namesOf([relation.from, relation.to, relation.years]), expected: to - from };
}

/** A number, or the parts of a date from the year down; a year is a date whose other parts are not known. */
type Comparable = { readonly number: number } | { readonly date: readonly number[] };

function comparable(
  value: FieldValue | undefined,
  which: "first" | "last",
  documents: DocumentLookup,
): Comparable | undefined {
  if (typeof value === "number") {
    return { number: value };
  }
  const year = typeof value === "string" ? yearOfPeriod(value, which) : undefined;
  if (year !== undefined) {
    return { number: year };
  }
  const iso = typeof value === "string" ? dateOf(value, documents) : isDocument(value) ? value.date : undefined;
  if (iso === undefined) {
    return undefined;
  }
  const date = parseDate(iso);
  const month = parseMonthYear(iso);
  return date ? { date: [date.year, date.month, date.day] } : month && { date: [month.year, month.month] };
}

function isAbove(low: Comparable, high: Comparable, factor: number): boolean {
  if ("number" in low && "number" in high) {
    return low.number * factor > high.number;
  }
  const a = "date" in low ? low.date : [low.number];
  const b = "date" in high ? high.date : [high.number];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    if (a[i] !== b[i]) {
      return (a[i] ?? 0) > (b[i] ?? 0);
    }
  }
  return false;
}

function yearOf(value: FieldValue | undefined, which: "first" | "last", documents: DocumentLookup): number | undefined {
  if (typeof value === "number") {
    return value;
  }
  if (typeof value === "string") {
    return yearOfPeriod(value, which) ?? firstYear(dateOf(value, documents));
  }
  return isDocument(value) ? firstYear(value.date) : undefined;
}

function yearOfPeriod(value: string, which: "first" | "last"): number | undefined {
  const period = /^(\d{4})-(\d{4})$/.exec(value);
  return period ? Number(period[which === "first" ? 1 : 2]) : undefined;
}

function dateOf(value: string, documents: DocumentLookup): string | undefined {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(value) ? value : documents(value)?.date;
}

function firstYear(iso: string | undefined): number | undefined {
  return iso === undefined ? undefined : Number(iso.slice(0, 4));
}

function isDocument(value: FieldValue | undefined): value is CitedDocument {
  return typeof value === "object" && !Array.isArray(value);
}

function valueOf(entry: string | Constant, values: Values): FieldValue | undefined {
  return typeof entry === "string" ? values[entry] : entry.value;
}

function namesOf(entries: readonly (string | Constant)[]): readonly string[] {
  return entries.filter((entry): entry is string => typeof entry === "string");
}

function numberOf(value: FieldValue | undefined): number | undefined {
  return typeof value === "number" ? value : undefined;
}

/** Sums of decimals without the dust of binary fractions. */
function tenths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
