import { isRecord } from "../document/isRecord";
import type { CitedDocument, Field, FieldValue } from "./field";
import type { OfficeProfile } from "./officeProfile";

/** Longest text that is taken into a profile, in UTF-16 units; longer ones are refused, not cut. */
export const longestText = 20_000;

/** Most entries of a list value. */
const longestList = 500;

export type ProfileFileProblem = "not-json" | "not-a-profile" | "newer";

export type ProfileFileReading =
  { readonly profile: OfficeProfile; readonly leftOut: readonly string[] } | { readonly problem: ProfileFileProblem };

/** Marks a file as a profile of this product. */
const format = "soan-thao/ho-so";
const version = 1;

/** The profile as the text of a file that people keep and hand on. */
export function writeProfileFile(profile: OfficeProfile): string {
  const { name, values, asOf } = profile;
  return `${JSON.stringify({ format, version, name, values, asOf }, undefined, 2)}\n`;
}

/**
 * Reads a profile file. Nothing of it is trusted: values that are no field values are left out and named.
 * @param text content of the file
 * @param id the id that the profile takes
 */
export function readProfileFile(text: string, id: string): ProfileFileReading {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { problem: "not-json" };
  }
  if (!isRecord(data) || data["format"] !== format) return { problem: "not-a-profile" };
  if (typeof data["version"] !== "number" || data["version"] > version) return { problem: "newer" };
  return readProfile({ ...data, id }) ?? { problem: "not-a-profile" };
}

/** A profile out of untrusted data, with the ids of the values that were left out; `undefined` when it is none. */
export function readProfile(
  data: unknown,
): { readonly profile: OfficeProfile; readonly leftOut: readonly string[] } | undefined {
  if (!isRecord(data) || typeof data["id"] !== "string" || !isRecord(data["values"])) return undefined;
  const leftOut: string[] = [];
  const values: [string, FieldValue][] = [];
  for (const [field, value] of Object.entries(data["values"])) {
    const read = readValue(value);
    if (read === undefined || !fieldId.test(field)) leftOut.push(field);
    else values.push([field, read]);
  }
  const asOf = Object.entries(isRecord(data["asOf"]) ? data["asOf"] : {}).filter(
    (entry): entry is [string, string] =>
      fieldId.test(entry[0]) && typeof entry[1] === "string" && isoDate.test(entry[1]),
  );
  const name = typeof data["name"] === "string" ? cleanText(data["name"]) : undefined;
  return {
    profile: {
      id: data["id"],
      name: name ?? "",
      values: Object.fromEntries(values),
      asOf: Object.fromEntries(asOf),
    },
    leftOut,
  };
}

/** What an import would do, to be shown before it is done. */
export interface ProfileDifference {
  readonly field: string;
  readonly before?: FieldValue;
  readonly after?: FieldValue;
}

/** The fields in which two profiles differ, in the order of `fields`, unknown ones last. */
export function compareProfiles(
  before: OfficeProfile,
  after: OfficeProfile,
  fields: readonly Field[],
): readonly ProfileDifference[] {
  const ids = new Set([
    ...fields.map((field) => field.id),
    ...Object.keys(before.values),
    ...Object.keys(after.values),
  ]);
  return [...ids]
    .map((field) => ({ field, before: before.values[field], after: after.values[field] }))
    .filter((row) => JSON.stringify(row.before) !== JSON.stringify(row.after));
}

/**
 * A text as it may stand in a profile and in a document: NFC, without control characters (Word refuses them).
 * `undefined` when it is longer than `longestText`.
 */
export function cleanText(text: string): string | undefined {
  if (text.length > longestText) return undefined;
  return text.normalize("NFC").replace(controls, "").replace(loneSurrogates, "");
}

const fieldId = /^(?!__)[a-z0-9_]{1,64}$/;
const isoDate = /^\d{4}-\d{2}-\d{2}$/;
// eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const controls = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;
const loneSurrogates = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

function readValue(value: unknown): FieldValue | undefined {
  if (typeof value === "boolean") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  if (typeof value === "string") return cleanText(value);
  if (Array.isArray(value)) return readList(value);
  return isRecord(value) ? readDocument(value) : undefined;
}

function readList(value: readonly unknown[]): readonly string[] | undefined {
  if (value.length > longestList) return undefined;
  const items = value.map((item) => (typeof item === "string" ? cleanText(item) : undefined));
  return items.every((item) => item !== undefined) ? (items as readonly string[]) : undefined;
}

function readDocument(value: Readonly<Record<string, unknown>>): CitedDocument | undefined {
  const [number, kind, issuer, title, date] = ["number", "kind", "issuer", "title", "date"].map((key) => {
    const text = value[key];
    return typeof text === "string" ? cleanText(text) : undefined;
  });
  if (number === undefined || kind === undefined || issuer === undefined || title === undefined) return undefined;
  return { number, kind, issuer, title, ...(date !== undefined && isoDate.test(date) ? { date } : {}) };
}
