import { parseDate, runningDate } from "../profile/dates";
import type { CitedDocument } from "../profile/field";
import type { Citation } from "./citation";
import type { CitationForm } from "./templateText";

/** What is written of a document: a register entry, or one that the office named itself. */
export type CitableDocument = Pick<Citation, "kind" | "number" | "date" | "issuer" | "term" | "title" | "shortName">;

/** A document that the office typed, as a citable one. */
export function citable(document: CitedDocument): CitableDocument {
  const { title, ...rest } = document;
  return title === "" ? rest : { ...rest, title };
}

/** Writes a citation in one of its forms; `define` is the full form, the words around it are the text's. */
export function citeDocument(document: CitableDocument, form: Exclude<CitationForm, "define">): string {
  switch (form) {
    case "full":
      return isNamed(document) ? datedForm(document) : joinParts([datedForm(document), titleAfterIssuer(document)]);
    case "dated":
      return datedForm(document);
    case "short":
      return shortForm(document);
    case "name":
      return nameForm(document);
    case "title":
      return document.title ?? "";
    case "number":
      return document.number ?? "";
  }
}

/** "Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI"; a law: name, number, date. */
function datedForm(document: CitableDocument): string {
  const date = document.date === undefined ? undefined : parseDate(document.date);
  const ngay = date ? `, ngày ${runningDate(date)}` : "";
  if (isNamed(document)) {
    return `${joinParts([nameOf(document), document.number && `số ${document.number}`])}${ngay}`;
  }
  return `${shortForm(document)}${ngay} của ${joinParts([document.issuer, document.term && `khóa ${document.term}`])}`;
}

function shortForm(document: CitableDocument): string {
  return isNamed(document) ? nameOf(document) : joinParts([document.kind, document.number && `số ${document.number}`]);
}

/** "Quyết định 218"; a law keeps its name. */
function nameForm(document: CitableDocument): string {
  const bare = /^\d+\p{L}?/u.exec(document.number ?? "")?.[0];
  return document.shortName ?? (isNamed(document) ? nameOf(document) : joinParts([document.kind, bare]));
}

/** Laws and ordinances are cited by name, and so is what bears its kind in its title ("Nghị quyết Đại hội …"). */
function isNamed(document: CitableDocument): boolean {
  return (
    document.title !== undefined &&
    (["Luật", "Bộ luật", "Pháp lệnh", "Hiến pháp"].includes(document.kind) || document.title.startsWith(document.kind))
  );
}

function nameOf(document: CitableDocument): string {
  const title = document.title ?? "";
  return title.startsWith(document.kind) ? title : `${document.kind} ${title}`;
}

/** "về" stands between issuer and title unless the title brings its own verb or preposition. */
function titleAfterIssuer(document: CitableDocument): string | undefined {
  const { title } = document;
  if (title === undefined) {
    return undefined;
  }
  return /^(về|ban hành|quy định|sửa đổi|hướng dẫn|phê duyệt|công bố|bãi bỏ|thành lập|tại|thi hành) /.test(title)
    ? title
    : `về ${title}`;
}

function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== "").join(" ");
}
