/**
 * An entry of the register of cited documents (`content/citations.json`). Templates cite it by `id`.
 *
 * Written from it, in the house form with a comma before "ngày":
 * - in full: "Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI về việc …";
 * - short: "Quyết định số 218-QĐ/TW";
 * - by name, once a text has defined it: "Quyết định 218".
 * A law is cited by its name: "Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, ngày 10/11/2022", short "Luật Thực hiện
 * dân chủ ở cơ sở". So is every entry whose title begins with its kind ("Nghị quyết Đại hội …").
 * What the register lacks is left out.
 */
export interface Citation {
  /** The number, "218-QĐ/TW"; with the year where two documents share a number: "25-NQ/TW-2013". */
  readonly id: string;
  /** "Quyết định", "Kết luận", "Luật" … */
  readonly kind: string;
  /** Number and symbol without inner blanks; absent for documents that carry none (resolutions of congresses). */
  readonly number?: string;
  /** ISO date; absent when unknown. */
  readonly date?: string;
  /** "Bộ Chính trị", "Ban Bí thư", "Thủ tướng Chính phủ". */
  readonly issuer: string;
  /** Term of the issuer in Roman digits, "XI"; written as "khóa XI". */
  readonly term?: string;
  /** Trích yếu as it follows the issuer: "về việc …", "ban hành …"; "về" is put before one that starts with neither. */
  readonly title?: string;
  /** The name after "gọi tắt là"; absent: kind and bare number, "Quyết định 218". */
  readonly shortName?: string;
  /** Number, date, issuer and title were found in a public source. */
  readonly confirmed: boolean;
  /** Ids of the documents that replaced, amended or continue this one. */
  readonly supersededBy?: string;
  readonly amendedBy?: string;
  readonly continuedBy?: string;
  /** What a clerk should know before citing it, in Vietnamese. */
  readonly note?: string;
}
