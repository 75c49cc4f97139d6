/**
 * What is inserted, said in the terms of an official document. A block names its role; the layout standard gives each
 * role its look. No font, size or indent stands in a block.
 */
export type Block = ParagraphBlock | ColumnsBlock;

export interface ParagraphBlock {
  readonly kind: "paragraph";
  readonly role: ParagraphRole;
  /** `\t` and `\v` as in a snapshot. Numbers of headings and dashes of items are part of the text. */
  readonly text: string;
}

/** Two columns side by side in a borderless table: the header block, the signature block. */
export interface ColumnsBlock {
  readonly kind: "columns";
  readonly role: "headerBlock" | "signatureBlock";
  readonly left: readonly ParagraphBlock[];
  readonly right: readonly ParagraphBlock[];
}

export const paragraphRoles = [
  // header block
  "coQuanCapTren",
  "coQuanBanHanh",
  "dauSao",
  "soKyHieu",
  "tieuDe",
  "quocHieu",
  "tieuNgu",
  "diaDanhNgayThang",
  // title
  "tenLoai",
  "trichYeu",
  "trichYeuSeparator",
  "kinhGui",
  // text
  "canCu",
  "bodyText",
  "heading1",
  "heading2",
  "heading3",
  "heading4",
  "subLabel",
  "dashItem",
  "plusItem",
  "numberedItem",
  "ordinalItem",
  // end
  "noiNhanLabel",
  "noiNhanItem",
  "quyenHan",
  "chucVu",
  "signatureSpace",
  "hoTen",
] as const;

export type ParagraphRole = (typeof paragraphRoles)[number];
