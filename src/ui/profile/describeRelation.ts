import type { BrokenRelation } from "../../core/profile/checkRelations";
import type { Field, Values } from "../../core/profile/field";
import { formatValue } from "../../core/profile/formatValue";
import { formatNumber } from "../../core/profile/numbers";
import { vi } from "../../strings/vi";

/** A broken relation in a sentence that names every value. */
export function describeRelation(
  { relation, fields, expected }: BrokenRelation,
  fieldById: ReadonlyMap<string, Field>,
  values: Values,
): string {
  const names = fields.map((id) => nameOf(id, fieldById, values));
  const all = names.join(", ");
  const words = vi.profile.relations;
  switch (relation.kind) {
    case "sum": {
      const parts = names.slice(0, -1).join(", ");
      const total = names.at(-1) ?? "";
      return upperFirst(
        expected === undefined ? words["sum-above"](parts, total) : words.sum(parts, formatNumber(expected), total),
      );
    }
    case "at-most": {
      const [low = "", high = low] = names;
      const { factor } = relation;
      return upperFirst(
        factor === undefined ? words["at-most"](low, high) : words["at-most-factor"](low, factor, high),
      );
    }
    case "range":
      return upperFirst(words.range(all, formatNumber(relation.min ?? 0), formatNumber(relation.max ?? 100)));
    case "same":
      return upperFirst(words.same(all));
    case "year-difference":
      return upperFirst(words["year-difference"](all));
  }
}

/** "số hộ (1.234)". */
function nameOf(id: string, fieldById: ReadonlyMap<string, Field>, values: Values): string {
  const field = fieldById.get(id);
  const value = values[id];
  if (field === undefined) return id;
  return value === undefined ? field.label : `${field.label} (${formatValue(field, value)})`;
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
