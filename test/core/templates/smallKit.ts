import type { LayoutStandard } from "../../../src/core/document/standard";
import type { Field, FieldType } from "../../../src/core/profile/field";
import type { Citation } from "../../../src/core/templates/citation";
import type { TemplateKit } from "../../../src/core/templates/contentLibrary";
import { resolveTemplate } from "../../../src/core/templates/resolveTemplate";
import type { ContentBlock, Section, Template } from "../../../src/core/templates/template";
import { contentFile } from "../../content/contentFiles";

export const party = contentFile<LayoutStandard>("standards/DANG-HD05-2026.json");
export const state = contentFile<LayoutStandard>("standards/ND30-2020.json");

export function field(id: string, type: FieldType, more: Partial<Field> = {}): Field {
  return { id, label: `nhãn ${id}`, type, profile: false, ...more };
}

export function heading(
  id: string,
  text: string,
  content: readonly ContentBlock[] = [],
  children: readonly Section[] = [],
) {
  return { id, kind: "heading", heading: text, content, children } satisfies Section;
}

export const qd218: Citation = {
  id: "218-QĐ/TW",
  kind: "Quyết định",
  number: "218-QĐ/TW",
  date: "2013-12-12",
  issuer: "Bộ Chính trị",
  term: "XI",
  title: "ban hành Quy định về việc tham gia góp ý xây dựng Đảng",
  confirmed: true,
};

export const frame: readonly Field[] = [
  field("loai_don_vi", "choice", { options: ["xã", "phường", "đặc khu", "huyện", "thị xã"], default: "xã" }),
  field("ten_xa", "text"),
  field("loai_cap_tren", "choice", { options: ["tỉnh", "thành phố", "huyện"], default: "tỉnh" }),
  field("ten_tinh", "text"),
  field("ten_huyen", "text"),
  field("ten_dang_bo_cap_tren", "text"),
  field("so_van_ban", "document-number"),
  field("dia_danh", "text"),
  field("ngay_ban_hanh", "day"),
  field("thang_ban_hanh", "month"),
  field("nam_ban_hanh", "year"),
  field("quyen_han_ky", "text", { default: "T/M ĐẢNG ỦY" }),
  field("chuc_vu_nguoi_ky", "text"),
  field("ho_ten_nguoi_ky", "text"),
  field("noi_nhan", "list"),
];

/** A kit of a few lines, with the whole frame, for one thing at a time. */
export function smallKit(
  parts: Partial<Template>,
  fields: readonly Field[] = [],
  citations: readonly Citation[] = [qd218],
): TemplateKit {
  const source: Template = {
    id: "mau-thu",
    title: "Mẫu thử",
    tenLoai: "BÁO CÁO",
    symbol: "BC",
    standards: ["DANG-HD05-2026"],
    trichYeu: "kết quả công tác",
    opening: [],
    sections: [],
    closing: [],
    signature: { quyenHan: "{quyen_han_ky}", chucVu: "{chuc_vu_nguoi_ky|upper}", hoTen: "{ho_ten_nguoi_ky}" },
    noiNhan: ["Tỉnh ủy (để báo cáo)", "Lưu Văn phòng Đảng ủy"],
    fields: fields.map(({ id }) => id),
    ...parts,
  };
  return {
    template: resolveTemplate(source, { base: undefined, blocks: {}, citations }),
    fields: [...frame, ...fields],
    citations,
  };
}

/** One paragraph of body text. */
export function body(text: string): ContentBlock {
  return { role: "bodyText", text };
}
