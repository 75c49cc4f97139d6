/**
 * Names and small steps for WordprocessingML on a DOM. Nothing here knows what a paragraph means.
 */
export const ns = {
  w: "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
  r: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  mc: "http://schemas.openxmlformats.org/markup-compatibility/2006",
  m: "http://schemas.openxmlformats.org/officeDocument/2006/math",
  pkg: "http://schemas.microsoft.com/office/2006/xmlPackage",
  rels: "http://schemas.openxmlformats.org/package/2006/relationships",
  types: "http://schemas.openxmlformats.org/package/2006/content-types",
  xml: "http://www.w3.org/XML/1998/namespace",
} as const;

/** The local name of a `w:` element, or "" for anything else. */
export function wName(node: Node | null): string {
  if (node === null || node.nodeType !== 1) return "";
  const element = node as Element;
  return element.namespaceURI === ns.w ? element.localName : "";
}

/** An element that was recognised by its name; the mark exists for the type checker only. */
export type WElement = Element & { readonly recognised: true };

export function isW(node: Node | null, name: string): node is WElement {
  return wName(node) === name;
}

export function wChild(parent: Element | undefined, name: string): Element | undefined {
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (isW(node, name)) return node;
  }
  return undefined;
}

export function wChildren(parent: Element, name: string): Element[] {
  return childElements(parent).filter((child) => isW(child, name));
}

export function childElements(parent: Element): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType === 1) found.push(node as Element);
  }
  return found;
}

/** Walks down a path of `w:` children. */
export function wPath(parent: Element | undefined, ...names: string[]): Element | undefined {
  return names.reduce<Element | undefined>((element, name) => wChild(element, name), parent);
}

export function wAttribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(ns.w, name) ?? undefined;
}

export function createW(near: Node, name: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = ownerOf(near).createElementNS(ns.w, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(ns.w, `w:${key}`, value);
  return element;
}

/** A switch such as `w:b`: present and not turned off. */
export function isOn(element: Element | undefined): boolean {
  if (element === undefined) return false;
  const value = wAttribute(element, "val");
  return value !== "0" && value !== "false" && value !== "off";
}

export function wAncestor(node: Node | null, name: string): Element | undefined {
  for (let parent = node?.parentNode ?? null; parent !== null; parent = parent.parentNode) {
    if (isW(parent, name)) return parent;
  }
  return undefined;
}

export function insertAfter(node: Node, reference: Node): void {
  reference.parentNode?.insertBefore(node, reference.nextSibling);
}

export function removeNode(node: Node): void {
  node.parentNode?.removeChild(node);
}

/** Parses XML; throws with the parser's words where it is not well-formed. */
export function parseXml(text: string): Document {
  const parsed = new DOMParser().parseFromString(text.replace(/^\uFEFF/, ""), "application/xml");
  const failure = parsed.getElementsByTagName("parsererror")[0];
  if (failure !== undefined) throw new Error(`not well-formed: ${failure.textContent ?? ""}`);
  return parsed;
}

export function serializeXml(node: Node): string {
  return new XMLSerializer().serializeToString(node);
}

function ownerOf(node: Node): Document {
  return node.nodeType === 9 ? (node as Document) : node.ownerDocument!;
}
