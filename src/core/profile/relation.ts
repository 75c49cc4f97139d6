/**
 * What must hold between values of one report, as data (`content/relations.json`). A relation is looked at only when
 * every value that it names is known. Broken relations are shown, never enforced.
 */
export type Relation = SumRelation | AtMostRelation | RangeRelation | SameRelation | YearDifferenceRelation;

interface RelationBase {
  /** Unique, kebab-case: "chi-bo-theo-loai". */
  readonly id: string;
  /** `warning` where an honest document may break it. Default `error`. */
  readonly severity?: "error" | "warning";
}

/** The parts add up to the total. A part that is not known leaves only `sum of the known parts <= total`. */
export interface SumRelation extends RelationBase {
  readonly kind: "sum";
  readonly parts: readonly string[];
  readonly total: string;
  /** The parts need not be everything: their sum is at most the total. */
  readonly orLess?: boolean;
}

/**
 * The values in order never decrease: a <= b <= c. Numbers, years, or dates (a date against a year compares years).
 * A period counts from its first year and to its last: `[term, date, term]` says that the date lies within the term.
 * `factor` multiplies every value but the last: 3 x cells <= members. An entry may be a constant: a number or ISO date.
 */
export interface AtMostRelation extends RelationBase {
  readonly kind: "at-most";
  readonly ascending: readonly (string | Constant)[];
  readonly factor?: number;
}

/** Each value lies within the bounds; 0 and 100 for percents. */
export interface RangeRelation extends RelationBase {
  readonly kind: "range";
  readonly fields: readonly string[];
  readonly min?: number;
  readonly max?: number;
}

/** All are the same value. The length of a list may be compared with a number. */
export interface SameRelation extends RelationBase {
  readonly kind: "same";
  readonly fields: readonly string[];
}

/** year(to) - year(from) = years. Years, dates, periods (first year as `from`, last as `to`) or documents (their date). */
export interface YearDifferenceRelation extends RelationBase {
  readonly kind: "year-difference";
  readonly from: string | Constant;
  readonly to: string | Constant;
  readonly years: string | Constant;
}

/** A fixed value: a number, or an ISO date. */
export interface Constant {
  readonly value: number | string;
}
