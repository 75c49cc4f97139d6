import type { DocumentSnapshot } from "../../document/snapshot";
import type { Field } from "../../profile/field";
import type { ReadValue } from "../readValues";
import { readValues } from "../readValues";
import type { CheckContext, Problem, Rule } from "../rule";

/** The same thing is said with two values in one document. */
export const valueDiffers: Rule & { readonly id: "value-differs" } = {
  id: "value-differs",
  severity: "warning",
  clause: "Số liệu, tên gọi trong một văn bản phải thống nhất",
  check: (snapshot, context) => checkValues(snapshot, context),
  examples: {
    context: {
      hints: [
        { left: "Toàn đảng bộ có", right: "đảng viên sinh hoạt", label: "số đảng viên", field: "so_dang_vien" },
        {
          left: "Phổ biến đến với toàn thể",
          right: "đảng viên của Đảng bộ",
          label: "số đảng viên",
          field: "so_dang_vien",
        },
      ],
      fields: [{ id: "so_dang_vien", label: "số đảng viên", type: "number", profile: true } satisfies Field],
      relations: [],
    },
    good: ["Toàn đảng bộ có 215 đảng viên sinh hoạt.\nPhổ biến đến với toàn thể 215 đảng viên của Đảng bộ."],
    bad: [
      {
        text: "Toàn đảng bộ có 215 đảng viên sinh hoạt.\nPhổ biến đến với toàn thể 251 đảng viên của Đảng bộ.",
        fixed: "Toàn đảng bộ có 215 đảng viên sinh hoạt.\nPhổ biến đến với toàn thể 215 đảng viên của Đảng bộ.",
      },
    ],
  },
};

function checkValues(snapshot: DocumentSnapshot, { hints, fields }: CheckContext): Problem[] {
  if (fields === undefined) return [];
  const byField = new Map<string, ReadValue[]>();
  for (const read of readValues(snapshot, hints, fields)) {
    const known = byField.get(read.field.id);
    if (known === undefined) byField.set(read.field.id, [read]);
    else known.push(read);
  }
  return [...byField.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others.filter((other) => meaningOf(other) !== meaningOf(first)).map((other) => problemOf(first, other));
  });
}

function problemOf(first: ReadValue, other: ReadValue): Problem {
  return {
    place: other.place,
    label: `${other.field.label}: ${first.text}, ${other.text}`,
    field: other.field.id,
    related: [first.place],
  };
}

/** Capitals of a header and letters of a sentence say the same. */
function meaningOf({ value }: ReadValue): string {
  return typeof value === "string" ? value.normalize("NFC").toLowerCase() : JSON.stringify(value);
}
