import { HostError } from "../engine/HostError";
import type { DocumentModel } from "./DocumentModel";
import { piecesOf, streamLength } from "./pieces";
import { removeInline } from "./runs";
import { blocksOf, containerOf, paragraphsOf, tableOf } from "./stories";
import type { TextRange } from "./TextRange";
import { WordPackage } from "./WordPackage";
import { childElements, isW, removeNode, wAncestor, wChild, wName } from "./xml";

/** getOoxml: a flat OPC package of its own around what was asked for. */
export function exportContainer(model: DocumentModel, container: Element): string {
  assertAllowed(model);
  if (container === model.body) return writePackage(model, model.main);
  const content = childElements(container).filter((child) => !wName(child).endsWith("Pr"));
  return writePackage(model, documentAround(model, content));
}

/** The last paragraph of a cell brings its whole row along (#6751). */
export function exportParagraph(model: DocumentModel, paragraph: Element): string {
  assertAllowed(model);
  const cell = containerOf(paragraph);
  const row = wAncestor(paragraph, "tr");
  const table = tableOf(paragraph);
  if (isW(cell, "tc") && row !== undefined && table !== undefined && paragraphsOf(cell).at(-1) === paragraph) {
    const copy = table.cloneNode(false) as Element;
    for (const child of childElements(table)) {
      if (child === row || wName(child).startsWith("tbl")) copy.appendChild(child.cloneNode(true));
    }
    return writePackage(model, documentAround(model, [copy]));
  }
  return writePackage(model, documentAround(model, [paragraph]));
}

/** A stretch; whole tables come along where it runs across them, and whole cells where it runs from cell to cell. */
export function exportRange(model: DocumentModel, range: TextRange): string {
  assertAllowed(model);
  const spans = range.spans();
  const first = spans[0]!;
  const last = spans.at(-1)!;
  const container = containerOf(first.paragraph);
  if (container !== containerOf(last.paragraph)) {
    const table = tableOf(first.paragraph) ?? tableOf(last.paragraph);
    const outer = table === undefined ? container : containerOf(table.parentNode as Element);
    const blocks = blocksOf(outer).filter((block) => spans.some((span) => block.contains(span.paragraph)));
    return writePackage(model, documentAround(model, blocks));
  }
  const blocks = blocksOf(container);
  const chosen = blocks.slice(blocks.indexOf(first.paragraph), blocks.indexOf(last.paragraph) + 1);
  const copies = chosen.map((block) => block.cloneNode(true) as Element);
  const lastCopy = copies.at(-1)!;
  if (last.end < streamLength(last.paragraph)) clip(lastCopy, last.end, streamLength(last.paragraph));
  if (first.start > 0) clip(copies[0]!, 0, first.start);
  return writePackage(model, documentAround(model, copies));
}

function assertAllowed(model: DocumentModel): void {
  if (model.rules.getOoxml === "refused") throw new HostError("GeneralException", "The OOXML cannot be produced.");
}

function clip(copy: Element, start: number, end: number): void {
  if (isW(copy, "p") && piecesOf(copy).length > 0) removeInline(copy, start, end);
}

/** A document part with copies of the blocks and the last section's properties. */
function documentAround(model: DocumentModel, blocks: readonly Element[]): Document {
  const source = model.main.documentElement;
  const created = document.implementation.createDocument(null, null, null);
  const root = created.importNode(source, false);
  created.appendChild(root);
  const body = created.importNode(model.body, false);
  root.appendChild(body);
  for (const block of blocks) body.appendChild(created.importNode(block, true));
  const section = wChild(model.body, "sectPr");
  if (section !== undefined) body.appendChild(created.importNode(section, true));
  return created;
}

const neverExported = /^\/docProps\/|^\/customXml\/|comments/;

function writePackage(model: DocumentModel, main: Document): string {
  const without = model.rules.getOoxml === "without-headers" ? headerParts(model) : new Set<string>();
  const out = new WordPackage();
  for (const name of model.package.names()) {
    if (neverExported.test(name) || without.has(name)) continue;
    const part = model.package.part(name)!;
    if (part.kind === "bytes") out.setBytes(name, part.contentType, part.bytes);
    else out.setXml(name, part.contentType, name === model.mainName ? main : part.document);
  }
  return without.size === 0 ? out.toFlatOpc() : withoutReferences(out, model);
}

/** Header and footer parts and their relationships. */
function headerParts(model: DocumentModel): Set<string> {
  const related = model.package.relationships(model.mainName).filter(({ type }) => /\/(header|footer)$/.test(type));
  return new Set(related.flatMap(({ target }) => [target, target.replace(/([^/]*)$/, "_rels/$1.rels")]));
}

/** The package with nothing that points to a header or footer. */
function withoutReferences(out: WordPackage, model: DocumentModel): string {
  for (const name of [model.mainName, model.mainName.replace(/([^/]*)$/, "_rels/$1.rels")]) {
    const part = out.part(name);
    if (part?.kind !== "xml") continue;
    const copy = part.document.cloneNode(true) as Document;
    for (const element of Array.from(copy.getElementsByTagName("*"))) {
      const points = /^(header|footer)Reference$/.test(element.localName);
      const relates = /\/(header|footer)$/.test(element.getAttribute("Type") ?? "");
      if (points || relates) removeNode(element);
    }
    out.setXml(name, part.contentType, copy);
  }
  return out.toFlatOpc();
}
