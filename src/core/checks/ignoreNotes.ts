import type { Ignore } from "./ignores";
import type { RuleId } from "./rules/index";

/** More is not kept: the notes travel with the document. */
export const mostIgnores = 1_000;

const version = 1;

/** The ignores among a document's notes. The notes come from a file that anybody may have made: nothing is believed. */
export function readIgnores(notes: unknown): readonly Ignore[] {
  if (!isRecord(notes) || !isRecord(notes["ignores"])) return [];
  const { version: written, list } = notes["ignores"];
  if (written !== version || !Array.isArray(list)) return [];
  return list.slice(0, mostIgnores).flatMap((entry: unknown) => readIgnore(entry) ?? []);
}

/** The notes with other ignores; what else stands in them stays. */
export function writeIgnores(notes: unknown, ignores: readonly Ignore[]): Readonly<Record<string, unknown>> {
  const others = isRecord(notes) ? notes : {};
  return { ...others, ignores: { version, list: ignores.slice(-mostIgnores) } };
}

function readIgnore(entry: unknown): readonly Ignore[] | undefined {
  if (!isRecord(entry)) return undefined;
  const { rule, label, text, left, right, above, below, among } = entry;
  if (typeof rule !== "string" || !isRuleId(rule) || !isText(label) || !isText(text)) return undefined;
  if (!isTexts(left) || !isTexts(right) || !isTexts(above) || !isTexts(below)) return undefined;
  if (above.length !== 3 || below.length !== 3) return undefined;
  const kept = { rule, label, text, left, right, above, below };
  if (among === undefined) return [kept];
  if (!isRecord(among)) return undefined;
  const { count, index } = among;
  if (!isCount(count) || !isCount(index) || index >= count) return undefined;
  return [{ ...kept, among: { count, index } }];
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

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= 500;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length <= 8 && value.every(isText);
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
