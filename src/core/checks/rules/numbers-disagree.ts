import type { Place, Span } from "../../document/place";
import type { DocumentSnapshot } from "../../document/snapshot";
import { checkRelations } from "../../profile/checkRelations";
import type { Field, FieldValue } from "../../profile/field";
import { formatNumber } from "../../profile/numbers";
import type { Relation } from "../../profile/relation";
import { findDisagreements } from "../readCounts";
import type { ReadValue } from "../readValues";
import { readValues } from "../readValues";
import type { CheckContext, Problem, Rule } from "../rule";

/** Numbers of the document that belong together do not add up, or the smaller is the larger. */
export const numbersDisagree: Rule & { readonly id: "numbers-disagree" } = {
  id: "numbers-disagree",
  severity: "warning",
  clause: "Số liệu trong một văn bản phải thống nhất, cộng khớp",
  check: (snapshot, context) => {
    const related = checkNumbers(snapshot, context);
    const known = new Set(related.map(({ place }) => `${place.story} ${place.paragraph} ${place.start}`));
    const inSentences = checkSentences(snapshot);
    return [
      ...related,
      ...inSentences.filter(({ place: { story, paragraph, start } }) => !known.has(`${story} ${paragraph} ${start}`)),
    ];
  },
  examples: {
    context: {
      hints: [
        { left: "Toàn xã hiện có", right: "hộ dân sinh sống", label: "số hộ", unit: "hộ", field: "so_ho" },
        { left: "Dân số toàn xã là", right: "nhân khẩu", label: "số nhân khẩu", field: "so_nhan_khau" },
        {
          left: "Trong đó, có",
          right: "chi bộ nông thôn, có thêm ……",
          label: "số chi bộ nông thôn",
          field: "so_chi_bo_nong_thon",
        },
        {
          left: "chi bộ nông thôn, có thêm",
          right: "chi bộ trường học.",
          label: "số chi bộ trường học",
          field: "so_chi_bo_truong_hoc",
        },
        { left: "Đảng bộ xã có", right: "chi bộ trực thuộc", label: "số chi bộ", field: "so_chi_bo" },
      ],
      fields: [
        numberField("so_ho", "số hộ"),
        numberField("so_nhan_khau", "số nhân khẩu"),
        numberField("so_chi_bo_nong_thon", "số chi bộ nông thôn"),
        numberField("so_chi_bo_truong_hoc", "số chi bộ trường học"),
        numberField("so_chi_bo", "số chi bộ"),
      ],
      relations: [
        { id: "ho-va-nhan-khau", kind: "at-most", ascending: ["so_ho", "so_nhan_khau"] },
        {
          id: "chi-bo-theo-loai",
          kind: "sum",
          parts: ["so_chi_bo_nong_thon", "so_chi_bo_truong_hoc"],
          total: "so_chi_bo",
        },
      ],
    },
    good: [
      "Toàn xã hiện có 1.250 hộ dân sinh sống.\nDân số toàn xã là 4.800 nhân khẩu.",
      "Đảng bộ xã có 12 chi bộ trực thuộc.\nTrong đó, có 09 chi bộ nông thôn, có thêm 03 chi bộ trường học.",
      "Đảng bộ xã có 12 chi bộ trực thuộc.\nTrong đó, có 09 chi bộ nông thôn, có thêm các chi bộ cơ quan.",
      "Đảng bộ có 14 chi bộ (10 chi bộ thôn, 03 trường học và 01 công an) với 287 đảng viên, trong đó 98 đảng viên nữ.",
      "Có 14/15 chi bộ tổ chức học tập, đạt 93,3%.",
    ],
    bad: [
      {
        text: "Đảng bộ có 12 chi bộ trực thuộc (7 chi bộ thôn, 4 chi bộ cơ quan).",
        fixed: "Đảng bộ có 11 chi bộ trực thuộc (7 chi bộ thôn, 4 chi bộ cơ quan).",
      },
      {
        text: "Có 14/15 chi bộ tổ chức học tập, đạt 95%.",
        fixed: "Có 14/15 chi bộ tổ chức học tập, đạt 93,3%.",
      },
      {
        text: "Toàn xã hiện có 4.800 hộ dân sinh sống.\nDân số toàn xã là 1.250 nhân khẩu.",
        fixed: "Toàn xã hiện có 1.250 hộ dân sinh sống.\nDân số toàn xã là 4.800 nhân khẩu.",
      },
      {
        text: "Đảng bộ xã có 11 chi bộ trực thuộc.\nTrong đó, có 09 chi bộ nông thôn, có thêm 03 chi bộ trường học.",
        fixed: "Đảng bộ xã có 12 chi bộ trực thuộc.\nTrong đó, có 09 chi bộ nông thôn, có thêm 03 chi bộ trường học.",
      },
    ],
  },
};

/** Numbers that one sentence puts side by side, whoever wrote it. */
function checkSentences(snapshot: DocumentSnapshot): Problem[] {
  return snapshot.stories.flatMap(({ kind: story, paragraphs }) =>
    paragraphs.flatMap((paragraph, index) =>
      findDisagreements(paragraph).map(({ at, others, label }): Problem => {
        const place = (span: Span): Place => ({ story, paragraph: index, ...span });
        return { place: place(at), label, related: others.map(place) };
      }),
    ),
  );
}

function numberField(id: string, label: string): Field {
  return { id, label, type: "number", profile: true };
}

function checkNumbers(snapshot: DocumentSnapshot, { hints, fields, relations }: CheckContext): Problem[] {
  if (fields === undefined || relations === undefined) return [];
  const read = new Map<string, ReadValue>();
  // Where a field stands twice, its first place counts; two values of one field are told by another rule.
  for (const value of readValues(snapshot, hints, fields))
    if (!read.has(value.field.id)) read.set(value.field.id, value);
  const values = Object.fromEntries([...read].map(([id, { value }]): [string, FieldValue] => [id, value]));
  return checkRelations(values, relations.filter(isOfNumbers)).flatMap((broken): Problem[] => {
    const places = broken.fields.flatMap((id) => read.get(id) ?? []);
    // A total that is larger than the parts that were read says nothing: the others may stand where they are not read.
    if (broken.relation.kind === "sum" && !isWholeSum(broken.relation, read, broken.expected)) return [];
    const last = places.at(-1);
    if (last === undefined) return [];
    return [
      {
        place: last.place,
        label: describe(broken.relation, places, broken.expected),
        field: last.field.id,
        ...(places.length < 2 ? {} : { related: places.slice(0, -1).map(({ place }) => place) }),
      },
    ];
  });
}

/** What a same value means is told by `value-differs`; documents have no numbers to add. */
function isOfNumbers({ kind }: Relation): boolean {
  return kind === "sum" || kind === "at-most" || kind === "range" || kind === "year-difference";
}

function isWholeSum(
  relation: Extract<Relation, { kind: "sum" }>,
  read: ReadonlyMap<string, ReadValue>,
  sum: number | undefined,
): boolean {
  const total = read.get(relation.total)?.value;
  return relation.parts.every((id) => read.has(id)) || sum === undefined || (typeof total === "number" && sum > total);
}

/** "số chi bộ nông thôn 09 + số chi bộ trường học 03 = 12, số chi bộ 11"; "số hộ 4.800 > số nhân khẩu 1.250". */
function describe(relation: Relation, values: readonly ReadValue[], expected: number | undefined): string {
  const names = values.map(({ field, text }) => `${field.label} ${text}`);
  switch (relation.kind) {
    case "sum": {
      const sum = expected === undefined ? "" : ` = ${formatNumber(expected)}`;
      return `${names.slice(0, -1).join(" + ")}${sum}, ${names.at(-1) ?? ""}`;
    }
    case "at-most":
      return names.join(relation.factor === undefined ? " > " : ` × ${relation.factor} > `);
    default:
      return names.join(", ");
  }
}
