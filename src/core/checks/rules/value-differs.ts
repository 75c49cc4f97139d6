import type { Place } from "../../document/place";
import type { DocumentSnapshot } from "../../document/snapshot";
import type { Field } from "../../profile/field";
import { readFacts } from "../readFacts";
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
        text: "Đảng bộ xã có 12 chi bộ trực thuộc.\nĐến nay, Đảng bộ có 13 chi bộ trực thuộc, 287 đảng viên.",
        fixed: "Đảng bộ xã có 12 chi bộ trực thuộc.\nĐến nay, Đảng bộ có 12 chi bộ trực thuộc, 287 đảng viên.",
      },
      {
        text: "Toàn đảng bộ có 215 đảng viên sinh hoạt.\nPhổ biến đến với toàn thể 251 đảng viên của Đảng bộ.",
        fixed: "Toàn đảng bộ có 215 đảng viên sinh hoạt.\nPhổ biến đến với toàn thể 215 đảng viên của Đảng bộ.",
      },
    ],
  },
};

function checkValues(snapshot: DocumentSnapshot, context: CheckContext): Problem[] {
  const ofFields = checkFields(snapshot, context);
  const known = new Set(ofFields.map(({ place }) => keyOf(place)));
  return [...ofFields, ...checkFacts(snapshot).filter(({ place }) => !known.has(keyOf(place)))];
}

/** Values of the template, by the words around them. */
function checkFields(snapshot: DocumentSnapshot, { hints, fields }: CheckContext): Problem[] {
  if (fields === undefined) return [];
  return groupBy(readValues(snapshot, hints, fields), ({ field }) => field.id).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others
      .filter((other) => meaningOf(other) !== meaningOf(first))
      .map((other) => ({ ...problemOf(first, other, other.field.label), field: other.field.id }));
  });
}

/** Numbers of the office in a document of any hand; where both name a unit it has to be the same. */
function checkFacts(snapshot: DocumentSnapshot): Problem[] {
  return groupBy(readFacts(snapshot), ({ label }) => label).flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    return others
      .filter(({ value }) => value !== first.value)
      .filter(({ subject }) => subject === "" || first.subject === "" || subject === first.subject)
      .map((other) => problemOf(first, other, other.label));
  });
}

interface Said {
  readonly place: Place;
  readonly text: string;
}

function problemOf(first: Said, other: Said, label: string): Problem {
  return { place: other.place, label: `${label}: ${first.text}, ${other.text}`, related: [first.place] };
}

function groupBy<T>(list: readonly T[], key: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const known = groups.get(key(item));
    if (known === undefined) groups.set(key(item), [item]);
    else known.push(item);
  }
  return [...groups.values()];
}

function keyOf({ story, paragraph, start }: Place): string {
  return `${story} ${paragraph} ${start}`;
}

/** Capitals of a header and letters of a sentence say the same. */
function meaningOf({ value }: ReadValue): string {
  return typeof value === "string" ? value.normalize("NFC").toLowerCase() : JSON.stringify(value);
}
