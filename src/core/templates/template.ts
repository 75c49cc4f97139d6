import type { ParagraphRole } from "../document/block";
import type { Values } from "../profile/field";

/**
 * A document that the office writes again and again, as data: identity, heading tree, boilerplate.
 *
 * Text of a template may hold, in braces:
 * - `{so_ho}`: the value of a field, or a visible gap; `{ten_xa|upper}` in capitals, `{ten_xa|first}` with a capital first;
 * - `{@218-QĐ/TW}`: a cited document, in full at its first mention in the document, kind and number after;
 *   `{@218-QĐ/TW|full}`, `{@218-QĐ/TW|short}`, `{@218-QĐ/TW|title}` say which; `{@$van_ban_tong_ket}` is the document
 *   named by a field;
 * - `{?co_hop_dinh_ky: Hằng quý, …}`: a yes-no sentence: plain when answered yes, left out when no, in square brackets
 *   until it is answered. It holds no field, only citations. A paragraph that is left without text is left out.
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
  /** A template whose sections this one may take over by `{ "base": id }`. */
  readonly base?: string;
  readonly trichYeu: string;
  readonly opening: readonly ContentBlock[];
  readonly sections: readonly Section[];
  readonly closing: readonly ContentBlock[];
  readonly signature: SignatureContent;
  /** Items of nơi nhận without dash and mark; "để báo cáo" and the like in brackets at the end. */
  readonly noiNhan: readonly string[];
  /** Ids of all fields that the template uses, in order of first use; defined in `content/fields.json`. */
  readonly fields: readonly string[];
  /** Values that make this template an instance of a more general one; typed values win. */
  readonly presets?: Values;
}

/**
 * A node of the heading tree.
 * - `heading`: numbered by its place in the tree, never in its text;
 * - `label`: an unnumbered sub-heading, "* Thuận lợi:" (`mark` "*") or "- Góp ý đối với đảng viên:" (`mark` "-");
 * - `item`: a paragraph that belongs to the tree: `number` ("2.1. …") or `ordinal` ("Một là, …"). Its text is `content[0]`.
 */
export interface Section {
  /** Unique in the template, kebab-case. */
  readonly id: string;
  readonly kind: "heading" | "label" | "item";
  /** As printed, without number, mark and colon. For an item: a short name for the pane, never printed. */
  readonly heading: string;
  readonly mark?: "*" | "-";
  readonly numbering?: "number" | "ordinal";
  /** Other wordings of the heading that older documents carry; used for recognition only. */
  readonly otherNames?: readonly string[];
  readonly content: readonly ContentBlock[];
  readonly children: readonly Section[];
}

export type ContentBlock =
  /** One paragraph. Dash items without their dash. */
  | { readonly role: ParagraphRole; readonly text: string }
  /** One paragraph for each entry of a list field, `{item}` in its text; the field unfilled: one paragraph with a gap. */
  | { readonly role: ParagraphRole; readonly each: string; readonly text: string }
  /** The paragraphs of a shared block in `content/blocks`. */
  | { readonly use: string };

export interface SignatureContent {
  /** Templates of the lines; "{quyen_han_ky}" and the like. */
  readonly quyenHan: string;
  readonly chucVu: string;
  readonly hoTen: string;
}

/** What an insert asks for. */
export type TemplatePart =
  | { readonly kind: "whole" }
  | { readonly kind: "headerBlock" }
  | { readonly kind: "skeleton" }
  | { readonly kind: "section"; readonly id: string }
  | { readonly kind: "signature" };
