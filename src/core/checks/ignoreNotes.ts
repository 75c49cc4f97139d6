import { isRecord } from "../document/isRecord";
import type { Ignore } from "./ignores";
import { readAmong, readList, writeList } from "./noteLists";
import type { RuleId } from "./rules/index";

/** More is not kept: the notes travel with the document. */
export const mostIgnores = 1_000;

/** The ignores among a document's notes. */
export function readIgnores(notes: unknown): readonly Ignore[] {
  return readList(notes, "ignores")
    .slice(0, mostIgnores)
    .flatMap((entry) => readIgnore(entry) ?? []);
}

/** The notes with other ignores; what else stands in them stays. */
export function writeIgnores(notes: unknown, ignores: readonly Ignore[]): Readonly<Record<string, unknown>> {
  return writeList(notes, "ignores", ignores.slice(-mostIgnores));
}

function readIgnore(entry: unknown): readonly Ignore[] | undefined {
  if (!isRecord(entry)) return undefined;
  const { rule, label, text, left, right, above, below } = entry;
  if (typeof rule !== "string" || !isRuleId(rule) || !isText(label) || !isText(text)) return undefined;
  if (!isTexts(left) || !isTexts(right) || !isTexts(above) || !isTexts(below)) return undefined;
  if (above.length !== 3 || below.length !== 3) return undefined;
  const twin = readAmong(entry["among"]);
  return twin === undefined ? undefined : [{ rule, label, text, left, right, above, below, ...twin }];
}

const ruleIds: Readonly<Record<RuleId, true>> = {
  "unfilled-gap": true,
  "empty-section": true,
  "suspected-gap": true,
  "numbers-disagree": true,
  "value-differs": true,
};

function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(ruleIds, text);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= 500;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 8 && value.every(isText);
}
