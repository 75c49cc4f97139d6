import numbers from "./words/numbers.json";
import type { Page } from "./page";
import { splitAtSpace } from "./split";

/** Where the header block of the document stands: its paragraphs, first and last included. */
export interface HeaderBlock {
  readonly first: number;
  readonly last: number;
}

/** The header block stands within so many paragraphs; a form of two columns with blank lines needs about twenty. */
const furthest = 30;

/**
 * Finds the header block of a body by its words: it begins with the document and ends before the type of the document
 * ("BÁO CÁO"), "Kính gửi" or the first heading or sentence. A document that opens with neither "Số …" nor
 * "…, ngày … tháng … năm …" has none.
 */
export function findHeaderBlock(page: Page): HeaderBlock | undefined {
  let known = false;
  for (let index = 0; index < Math.min(page.count, furthest); index += 1) {
    const low = page.line(index).low.trim();
    if (endsHeader(low)) return known ? { first: 0, last: index - 1 } : undefined;
    if (isNumberLine(low) || isDateLine(low)) known = true;
  }
  return known ? { first: 0, last: Math.min(page.count, furthest) - 1 } : undefined;
}

/** "Số …-BC/ĐU", "Số: ……/QĐ-UBND", alone or in a column. */
export function isNumberLine(low: string): boolean {
  return /(?:^|\t)\s*số\s*:?[^\t]{0,60}?[-–/]\s?[a-zđ]/u.test(low);
}

/** "Phú Vinh, ngày … tháng … năm 2024", alone or in a column. */
export function isDateLine(low: string): boolean {
  return /(?:^|[\t,])\s*ngày(?:[^\t]{0,60}tháng[^\t]{0,60}năm|[^a-zA-ZÀ-ỹ]{0,30}\/)/.test(low);
}

function endsHeader(low: string): boolean {
  if (/^kính (?:gửi|trình)/.test(low)) return true;
  if (/^(?:[ivx]{1,4}|\d{1,2})\s?[-.)]\s*[a-zA-ZÀ-ỹ]/.test(low)) return true;
  const title = low.replace(/[\s*:]+$/g, "");
  if (titles.has(title)) return true;
  return !low.includes("\t") && splitAtSpace(low).length > 20;
}

const titles = new Set(numbers["tên loại"]);
