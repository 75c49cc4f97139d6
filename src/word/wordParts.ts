import type { DocxPackage } from "../ooxml/DocxPackage";
import { scanXml } from "../ooxml/scanXml";

/** A container of paragraphs that office.js can reach. */
export type WordPart =
  | { readonly kind: "body" }
  | { readonly kind: "header" | "footer"; readonly section: number; readonly type: HeaderType };

export type HeaderType = "Primary" | "FirstPage" | "EvenPages";

/**
 * Which page header or footer each part of the package is. Only types that exist are named here, and only they are ever
 * asked for: getHeader throws for others (docs-reference #1202) or makes them (#1904).
 */
export function listHeaderParts(file: DocxPackage): ReadonlyMap<string, WordPart> {
  const found = new Map<string, WordPart>();
  const related = file.relationships(file.documentPart);
  let section = 0;
  scanXml(file.text(file.documentPart) ?? "", {
    open(tag) {
      const kind =
        tag.name === "w:headerReference" ? "header" : tag.name === "w:footerReference" ? "footer" : undefined;
      const type = headerTypes[tag.attribute("w:type") ?? "default"];
      if (kind === undefined || type === undefined) return;
      const part = related.find((relationship) => relationship.id === tag.attribute("r:id"))?.part;
      if (part !== undefined && !found.has(part)) found.set(part, { kind, section, type });
    },
    close(name) {
      if (name === "w:sectPr") section += 1;
    },
  });
  return found;
}

/** The body that holds the part's paragraphs. */
export function bodyOf(context: Word.RequestContext, part: WordPart): Word.Body {
  if (part.kind === "body") return context.document.body;
  let section = context.document.sections.getFirst();
  for (let index = 0; index < part.section; index += 1) section = section.getNext();
  return part.kind === "header" ? section.getHeader(part.type) : section.getFooter(part.type);
}

/** A name for maps. */
export function partKey(part: WordPart): string {
  return part.kind === "body" ? part.kind : `${part.kind} ${part.section} ${part.type}`;
}

const headerTypes: Readonly<Record<string, HeaderType | undefined>> = {
  default: "Primary",
  first: "FirstPage",
  even: "EvenPages",
};
