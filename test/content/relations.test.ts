import type { Field, Values } from "../../src/core/profile/field";
import { checkRelations } from "../../src/core/profile/checkRelations";
import type { Relation } from "../../src/core/profile/relation";
import type { Citation } from "../../src/core/templates/citation";
import { contentFile, contentFiles } from "./contentFiles";

const relations = contentFile<readonly Relation[]>("relations.json");
const fields = new Set(contentFiles("fields").flatMap(({ data }) => (data as readonly Field[]).map(({ id }) => id)));
const citations = contentFile<readonly Citation[]>("citations.json");
const broken = (values: Values) =>
  checkRelations(values, relations, (id) => citations.find((citation) => citation.id === id)).map(
    ({ relation }) => relation.id,
  );

describe("the relations", () => {
  test("are named once", () => {
    const ids = relations.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("speak of fields that exist", () => {
    expect(relations.flatMap(fieldsOf).filter((id) => !fields.has(id))).toEqual([]);
  });

  test.each<[string, Values, Values]>([
    [
      "chi-bo-theo-loai",
      {
        so_chi_bo_nong_thon: 9,
        so_chi_bo_truong_hoc: 3,
        so_chi_bo_cong_an: 1,
        so_chi_bo_quan_su: 1,
        so_chi_bo_khac: 2,
        so_chi_bo: 16,
      },
      { so_chi_bo: 15 },
    ],
    ["ho-va-nhan-khau", { so_ho: 2000, so_nhan_khau: 7800 }, { so_ho: 7801 }],
    ["dang-vien-moi-chi-bo", { so_chi_bo: 16, so_dang_vien: 48 }, { so_dang_vien: 47 }],
    [
      "tin-do",
      { so_phat_tu: 1200, so_tin_do_khac: 800, so_nhan_khau: 7800, so_dang_vien: 400 },
      { so_tin_do_khac: 6601 },
    ],
    ["ty-le-phan-tram", { ty_le_ho_ngheo: 2.5 }, { ty_le_ho_ngheo: 102.5 }],
    [
      "so-nam-tong-ket",
      { van_ban_tong_ket: "218-QĐ/TW", nam_ban_hanh: 2023, so_nam_tong_ket: 10 },
      { so_nam_tong_ket: 12 },
    ],
    [
      "ke-hoach-trien-khai-sau-quyet-dinh-218",
      { thang_nam_ke_hoach_trien_khai: "2014-01" },
      { thang_nam_ke_hoach_trien_khai: "2013-10" },
    ],
    [
      "ngay-yeu-cau-va-ban-hanh",
      { thang_nam_van_ban_yeu_cau: "2026-05", nam_ban_hanh: 2026 },
      { thang_nam_van_ban_yeu_cau: "2027-01" },
    ],
    [
      "xu-ly-y-kien",
      { so_y_kien_tiep_thu: 300, so_y_kien_giai_trinh: 40, so_y_kien_con_lai: 2, so_y_kien_gop_y: 342 },
      { so_y_kien_con_lai: 3 },
    ],
  ])("%s holds, and is broken by a slip", (id, right, slip) => {
    expect(broken(right)).toEqual([]);
    expect(broken({ ...right, ...slip })).toContain(id);
  });
});

function fieldsOf(relation: Relation): readonly string[] {
  const named = (entries: readonly unknown[]) => entries.filter((entry): entry is string => typeof entry === "string");
  switch (relation.kind) {
    case "sum":
      return [...relation.parts, relation.total];
    case "at-most":
      return named(relation.ascending);
    case "range":
    case "same":
      return relation.fields;
    case "year-difference":
      return named([relation.from, relation.to, relation.years]);
  }
}
