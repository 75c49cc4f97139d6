import { SaxesParser } from "saxes";
import { DocumentError } from "../core/document/DraftingDocument";
import { prefixByNamespace } from "./namespaces";

/** A start tag. The object is reused for the next tag: keep what you need, not the tag. */
export interface XmlTag {
  /** Under our own prefix ("w:p"), whatever prefix the file uses; "?:p" for a namespace that we do not know. */
  readonly name: string;
  /** UTF-16 offsets of the tag in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The attribute under our own prefix ("w:val", "Id"). */
  attribute(name: string): string | undefined;
  /** The namespace bound to a prefix of the file. */
  namespaceOf(prefix: string): string | undefined;
}

export interface XmlHandler {
  open?(tag: XmlTag): void;
  /** `start` and `end` of the end tag; for a self-closing element both are the tag's end. */
  close?(name: string, start: number, end: number): void;
  /** Decoded text; `raw` is its source, with entities or as a CDATA section. */
  text?(text: string, start: number, end: number): void;
}

/**
 * Reads XML once, from front to back, telling where in the text everything stands. Nothing is expanded but the five
 * entities of XML: a DOCTYPE is refused (`docx-doctype`), whatever is not well formed is `docx-malformed`.
 */
export function scanXml(xml: string, handler: XmlHandler): void {
  const parser = new SaxesParser({ position: true, xmlns: false as const });
  const scopes: Scope[] = [new Scope(new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]))];
  const ownsScope: boolean[] = [];
  const names: string[] = [];
  let scope = scopes[0] as Scope;
  let attributes: Record<string, string> = {};
  // Every event begins where the one before it ended, or behind what is not told of.
  let cursor = xml.startsWith("\ufeff") ? 1 : 0;
  // Few tags declare a namespace: where no attribute can, none is looked at.
  let declaration = xml.indexOf("xmlns");

  const tag = {
    name: "",
    start: 0,
    end: 0,
    selfClosing: false,
    attribute: (name: string) => scope.attribute(attributes, name),
    namespaceOf: (prefix: string) => scope.namespaces.get(prefix),
  };

  // The parser keeps each handler as a property under a computed name; from the eighth on engines look up all of its
  // properties in a slow way, and reading takes five times as long.
  parser.on("error", (error) => {
    throw new DocumentError("docx-malformed", error.message);
  });
  parser.on("doctype", () => {
    throw new DocumentError("docx-doctype");
  });
  parser.on("opentag", (found) => {
    const end = parser.position;
    attributes = found.attributes;
    if (declaration >= 0 && declaration < cursor) declaration = xml.indexOf("xmlns", cursor);
    const declared =
      declaration >= 0 && declaration < end ? declaredNamespaces(attributes, scope.namespaces) : undefined;
    ownsScope.push(declared !== undefined);
    if (declared !== undefined) {
      scope = new Scope(declared);
      scopes.push(scope);
    }
    tag.name = scope.elementName(found.name);
    tag.start = skipUntold(xml, cursor);
    tag.end = end;
    tag.selfClosing = found.isSelfClosing;
    names.push(tag.name);
    cursor = end;
    handler.open?.(tag);
  });
  parser.on("closetag", () => {
    const end = parser.position;
    const name = names.pop() ?? "";
    handler.close?.(name, cursor === end ? end : skipUntold(xml, cursor), end);
    cursor = end;
    if (ownsScope.pop() === true) {
      scopes.pop();
      scope = scopes[scopes.length - 1] as Scope;
    }
  });
  parser.on("text", (text) => {
    // The parser tells of a text when it has read the "<" behind it.
    const end = parser.position - 1;
    handler.text?.(text, skipUntold(xml, cursor), end);
    cursor = end;
  });
  parser.on("cdata", (text) => {
    const end = parser.position;
    handler.text?.(text, skipUntold(xml, cursor), end);
    cursor = end;
  });

  parser.write(xml).close();
}

/** Behind the declaration, the comments and the instructions that stand here. */
function skipUntold(xml: string, from: number): number {
  let at = from;
  while (xml.charCodeAt(at) === lessThan) {
    if (xml.charCodeAt(at + 1) === questionMark) at = xml.indexOf("?>", at) + 2;
    else if (xml.startsWith("<!--", at)) at = xml.indexOf("-->", at + 4) + 3;
    else break;
  }
  return at;
}

const lessThan = 0x3c;
const questionMark = 0x3f;

/** Where a tag stands, to keep. */
export function tagStretch(tag: XmlTag): { start: number; end: number } {
  return { start: tag.start, end: tag.end };
}

/** What the prefixes mean in one part of a file, and the names already translated. */
class Scope {
  private readonly elements = new Map<string, string>();
  private readonly attributeNames = new Map<string, readonly string[]>();

  constructor(readonly namespaces: ReadonlyMap<string, string>) {}

  elementName(qualified: string): string {
    let name = this.elements.get(qualified);
    if (name === undefined) {
      const colon = qualified.indexOf(":");
      const namespace = this.namespaces.get(colon < 0 ? "" : qualified.slice(0, colon));
      const prefix = (namespace === undefined ? undefined : prefixByNamespace.get(namespace)) ?? "?";
      name = interned(`${prefix}:${qualified.slice(colon + 1)}`);
      this.elements.set(qualified, name);
    }
    return name;
  }

  attribute(attributes: Record<string, string>, name: string): string | undefined {
    for (const qualified of this.namesOf(name)) {
      const value = attributes[qualified];
      if (value !== undefined) return value;
    }
    return undefined;
  }

  /** The names that an attribute of ours can have in this part of the file. */
  private namesOf(name: string): readonly string[] {
    let found = this.attributeNames.get(name);
    if (found === undefined) {
      const colon = name.indexOf(":");
      found =
        colon < 0
          ? [name]
          : [...this.namespaces]
              .filter(
                ([prefix, namespace]) => prefix !== "" && prefixByNamespace.get(namespace) === name.slice(0, colon),
              )
              .map(([prefix]) => `${prefix}:${name.slice(colon + 1)}`);
      this.attributeNames.set(name, found);
    }
    return found;
  }
}

/** The same string as engines keep it for names in code: the readers compare each tag with many of them. */
function interned(name: string): string {
  return Object.keys({ [name]: true })[0] ?? name;
}

function declaredNamespaces(
  attributes: Record<string, string>,
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> | undefined {
  let declared: Map<string, string> | undefined;
  for (const name in attributes) {
    if (!name.startsWith("xmlns")) continue;
    const prefix = name === "xmlns" ? "" : name[5] === ":" ? name.slice(6) : undefined;
    if (prefix === undefined) continue;
    declared ??= new Map(known);
    declared.set(prefix, attributes[name] ?? "");
  }
  return declared;
}
