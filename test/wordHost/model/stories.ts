import { childElements, ns, wAncestor, wChild, wName } from "./xml";

/**
 * Containers of blocks (`w:body`, `w:tc`, `w:hdr` …) and the paragraphs in them, in document order, table cells
 * included, text boxes left out: Word counts them as a layer of their own.
 */
const cache = new WeakMap<Element, readonly Element[]>();
let cachedContainers: Element[] = [];

export function paragraphsOf(container: Element): readonly Element[] {
  let paragraphs = cache.get(container);
  if (paragraphs === undefined) {
    const found: Element[] = [];
    collectParagraphs(container, found);
    paragraphs = found;
    cache.set(container, paragraphs);
    cachedContainers.push(container);
  }
  return paragraphs;
}

/** To be called after blocks came, went or moved. */
export function forgetParagraphs(): void {
  for (const container of cachedContainers) {
    cache.delete(container);
    places.delete(container);
  }
  cachedContainers = [];
}

const places = new WeakMap<Element, ReadonlyMap<Element, number>>();

/** The place of a paragraph among those of its container, -1 when it is not there. */
export function indexOfParagraph(container: Element, paragraph: Element): number {
  const paragraphs = paragraphsOf(container);
  let map = places.get(container);
  if (map === undefined) {
    map = new Map(paragraphs.map((element, index) => [element, index]));
    places.set(container, map);
  }
  return map.get(paragraph) ?? -1;
}

/** Blocks of a container: paragraphs and tables, content controls around blocks opened. */
export function blocksOf(container: Element): Element[] {
  const found: Element[] = [];
  for (const node of childElements(container)) {
    const name = wName(node);
    if (name === "p" || name === "tbl") found.push(node);
    else if (name === "sdt" || name === "customXml" || name === "ins") {
      found.push(...blocksOf(name === "sdt" ? (wChild(node, "sdtContent") ?? node) : node));
    }
  }
  return found;
}

/** The nearest container: the cell of a table, else the story's root. */
export function containerOf(node: Element): Element {
  return nearest(node, innerContainers);
}

/** The root of the story that holds the node: the body, a header, a note, a text box. */
export function storyOf(node: Element): Element {
  return nearest(node, roots);
}

export function tableOf(node: Element): Element | undefined {
  const cell = wAncestor(node, "tc");
  return cell === undefined || !storyOf(node).contains(cell) ? undefined : wAncestor(cell, "tbl");
}

const roots = new Set(["body", "hdr", "ftr", "footnote", "endnote", "txbxContent", "comment"]);
const innerContainers = new Set([...roots, "tc"]);

function nearest(node: Element, names: ReadonlySet<string>): Element {
  for (let parent: Node | null = node; parent !== null; parent = parent.parentNode) {
    if (names.has(wName(parent))) return parent as Element;
  }
  throw new Error(`${node.nodeName} stands in no story`);
}

function collectParagraphs(parent: Element, found: Element[]): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (element.namespaceURI !== ns.w) continue;
    const name = element.localName;
    if (name === "p") found.push(element);
    else if (blockParents.has(name)) collectParagraphs(element, found);
  }
}

const blockParents = new Set(["tbl", "tr", "tc", "sdt", "sdtContent", "customXml", "ins"]);
