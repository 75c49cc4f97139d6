import type { ParagraphRole } from "../document/block";
import type { Values } from "../profile/field";

/**
 * A document that the office writes again and again, as data: identity, heading tree, boilerplate. This is a template
 * as the rooms use it; `TemplateSource` is what a file in `content/templates` holds.
 *
 * ## Text of a template
 *
 * Plain text with places in braces. Literal braces do not occur. NFC, single blanks, none at the ends.
 *
 * - `{so_ho}`: the value of a field in the right form (1.234; 04; 93,6; 03/4/2018; "a, b và c" for a list), or a visible
 *   gap: five blanks for a document number, a day, a month or a year, `……` for everything else. The words around belong
 *   to the text, the unit too: `{so_ho} hộ`, `{ty_le_ho_ngheo}%`, `Kế hoạch số {so_ke_hoach}-KH/ĐU, ngày {ngay_ke_hoach}`.
 *   Modifiers: `{ten_xa|upper}` in capitals, `{ten_xa|first}` with a capital first; of a date `|day`, `|month`, `|year`
 *   and `|long` ("ngày 05 tháng 02 năm 2026").
 *   A paragraph or sentence that begins with a place begins with a capital by itself.
 * - `{@218-QĐ/TW}`: a document of the register (`Citation.id`): in full at its first mention in the text, short after;
 *   short in headings. Trích yếu, headings and names do not count as a mention. One way may be asked for:
 *   `|full` "Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI về …", `|dated` without the title,
 *   `|short` "Quyết định số 218-QĐ/TW", `|name` "Quyết định 218", `|title` the trích yếu alone, `|number` "218-QĐ/TW",
 *   `|define` in full with "(sau đây gọi tắt là Quyết định 218)"; from there on later mentions say "Quyết định 218".
 *   `|upper` and `|first` may follow another modifier: `{@62-KL/TW|short|upper}`; a number keeps its letters.
 * - `{@$van_ban_tong_ket}`: the document that a field of type `document` names, with the same modifiers.
 * - `{?co_hop_dinh_ky: Hằng quý, …}`: a yes-no sentence: plain when answered yes, left out when no, in square brackets
 *   until it is answered. It holds citations, and only those fields that can never be a gap (a `default`, a name that
 *   follows from one). A paragraph that is left without text is left out.
 *   The label of its field is "giữ hay bỏ câu này"; the sentence itself says what it is about.
 *
 * ## Names of the bodies
 *
 * Written from a few fields of the profile, in text as in the header block: `{loai_don_vi}` (xã, phường, đặc khu; for
 * re-issuing huyện, thị xã, quận, thành phố; "xã" until it is known), `{ten_xa}`, `{loai_cap_tren}` (tỉnh, thành phố; for
 * re-issuing huyện, thị xã, quận; "tỉnh" until it is known), `{ten_tinh}`, `{ten_huyen}`. From these follow, unless typed:
 * `{ten_cap_uy}` ("Đảng ủy", "Huyện ủy", "Thị ủy"), `{ten_cap_uy_cap_tren}` ("Tỉnh ủy", "Thành ủy", "Huyện ủy"),
 * `{ten_dang_bo_cap_tren}` ("Đảng bộ tỉnh Khánh Hòa"), `{ky_hieu_cap_uy}` (ĐU, HU), `{ky_hieu_cap_uy_cap_tren}` (TU, HU),
 * `{dia_danh}` (= ten_xa), `{ky_hieu_van_ban_yeu_cau}` ("KH/TU", from the type of the document that asks). So one writes "Ban Thường vụ {ten_cap_uy_cap_tren}", "số {so}-KH/{ky_hieu_cap_uy_cap_tren}".
 * Whole names that suit the issuer and the standard, with `|upper` and `|first`: `{=coQuanBanHanh}` ("Đảng ủy xã Công
 * Hải", "Huyện ủy Định Hóa"; under a state standard "Ủy ban nhân dân xã Công Hải"), `{=coQuanBaoCao}` (the same, with
 * "Ban Thường vụ" before it where the document is signed on its behalf), `{=coQuanCapTren}` ("Tỉnh ủy Khánh
 * Hòa"; "Ủy ban nhân dân tỉnh Khánh Hòa"), `{=dangBo}` ("Đảng bộ xã Công Hải"), `{=diaBan}` ("xã Công Hải"),
 * `{=diaBanCapTren}` ("tỉnh Khánh Hòa").
 *
 * ## The frame
 *
 * Header block, tên loại, number line, place and date, signature and nơi nhận are built by the engine from the layout
 * standard. Their fields (`frameFields` in `frame.ts`) belong to every template and need not be declared.
 */
export interface Template {
  readonly id: string;
  /** Name in the pane: "Báo cáo tổng kết Quyết định 218". */
  readonly title: string;
  /** "BÁO CÁO". */
  readonly tenLoai: string;
  /** Symbol of the type in the number line: "BC". */
  readonly symbol: string;
  /** Ids of the layout standards that it may be drafted under; the first is the default. */
  readonly standards: readonly string[];
  /** Starts in lower case: "tổng kết …". */
  readonly trichYeu: string;
  readonly opening: readonly ContentBlock[];
  readonly sections: readonly Section[];
  readonly closing: readonly ContentBlock[];
  readonly signature: SignatureContent;
  /**
   * Items of nơi nhận without dash and mark; "(để báo cáo)" and the like at the end. The last is "Lưu Văn phòng Đảng ủy".
   * The list field `noi_nhan` replaces them when the office has filled it.
   */
  readonly noiNhan: readonly string[];
  /** Ids of the fields that the text uses, in order of first use; defined once in `content/fields`. */
  readonly fields: readonly string[];
  /** Values that make this template an instance of a more general one, or its usual choice; typed values win. */
  readonly presets?: Values;
}

/**
 * A file of `content/templates`. With a `base`, what is not given is the base's (`fields`: the base's and its own;
 * `presets`: its own win); `sections`, when given, is the whole tree, where `{ "base": … }` takes a section over.
 */
export type TemplateSource =
  | (Omit<Template, "sections"> & { readonly sections: readonly SectionSource[]; readonly base?: undefined })
  | (Pick<Template, "id" | "title"> &
      Partial<Omit<Template, "sections">> & {
        readonly base: string;
        readonly sections?: readonly SectionSource[];
      });

/**
 * A node of the heading tree.
 * - `heading`: numbered by its place in the tree, never in its text; at most four levels;
 * - `label`: an unnumbered sub-heading, "* Thuận lợi:" (`mark` "*") or "- Góp ý đối với đảng viên:" (`mark` "-");
 * - `item`: a paragraph that belongs to the tree: `number` ("2.1. …") or `ordinal` ("Một là, …"). Its text is
 *   `content[0]`, of role `numberedItem` or `ordinalItem`, without the number; an ordinal's begins in lower case.
 */
export interface Section {
  /** Unique in the template, kebab-case. */
  readonly id: string;
  readonly kind: "heading" | "label" | "item";
  /**
   * As printed, without number, mark, colon or other end punctuation; level 1 in capitals. May hold fields and citations.
   * For an item: a short name for the pane, never printed.
   */
  readonly heading: string;
  readonly mark?: "*" | "-";
  readonly numbering?: "number" | "ordinal";
  /** Other wordings of the heading that older documents carry; used for recognition only. */
  readonly otherNames?: readonly string[];
  readonly content: readonly ContentBlock[];
  readonly children: readonly Section[];
}

export type SectionSource =
  | (Omit<Section, "children"> & { readonly children: readonly SectionSource[]; readonly base?: undefined })
  | TakenOverSection;

/** The section `base` of the base template with its content and children; what is given here replaces the base's. */
export interface TakenOverSection {
  readonly base: string;
  /** Default: that of the base's section. */
  readonly id?: string;
  readonly heading?: string;
  readonly otherNames?: readonly string[];
  readonly content?: readonly ContentBlock[];
  readonly children?: readonly SectionSource[];
}

export type ContentBlock =
  /** One paragraph. Dash items without their dash. */
  | { readonly role: ParagraphRole; readonly text: string }
  /**
   * One paragraph for each entry of a list field, `{item}` in its text; the field unfilled: one paragraph with a gap.
   * A ";" at the end becomes "." after the last entry, unless a paragraph of the same role follows.
   */
  | { readonly role: ParagraphRole; readonly each: string; readonly text: string }
  /** The paragraphs of a shared block in `content/blocks`; a block may use other blocks. */
  | { readonly use: string };

/** Usually "{quyen_han_ky}", "{chuc_vu_nguoi_ky|upper}", "{ho_ten_nguoi_ky}". */
export interface SignatureContent {
  readonly quyenHan: string;
  readonly chucVu: string;
  readonly hoTen: string;
}

/** What an insert asks for. */
export type TemplatePart =
  | { readonly kind: "whole" }
  | { readonly kind: "headerBlock" }
  /** All headings and labels, an empty paragraph of body text under each that has none below it. No items. */
  | { readonly kind: "skeleton" }
  /** A node with its text and everything below it. */
  | { readonly kind: "section"; readonly id: string }
  /** Signature block with nơi nhận. */
  | { readonly kind: "signature" };
