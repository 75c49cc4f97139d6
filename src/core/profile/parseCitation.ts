import { isoDate, parseDate } from "./dates";
import type { CitedDocument } from "./field";

/**
 * Reads a citation as offices write it, with or without the comma before "ngày":
 * "Kế hoạch số 05-KH/TU, ngày 03/4/2026 của Ban Thường vụ Tỉnh ủy về tổng kết …". Date and title may be missing.
 */
export function parseCitation(text: string): CitedDocument | undefined {
  const match = citation.exec(text.normalize("NFC").replace(/\s+/g, " ").trim());
  if (!match?.groups) {
    return undefined;
  }
  const { kind = "", number = "", date, issuer = "", title } = match.groups;
  const read = date === undefined ? undefined : parseDate(date);
  if (date !== undefined && !read) {
    return undefined;
  }
  return {
    kind,
    number: number.replace(/\s/g, ""),
    ...(read ? { date: isoDate(read) } : {}),
    issuer: issuer.trim(),
    title: title ?? "",
  };
}

const citation = new RegExp(
  [
    String.raw`^(?<kind>\p{Lu}\p{L}*(?: \p{Ll}+){0,3}) số (?<number>\d+\p{L}?(?: ?[-/] ?[\p{L}\d]+)+)`,
    String.raw`(?:,? ngày (?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4}))?`,
    String.raw`,? của (?<issuer>\p{Lu}.*?)(?:,? (?<title>(?:về|ban hành|quy định|sửa đổi) .*?))?\.?$`,
  ].join(""),
  "u",
);
