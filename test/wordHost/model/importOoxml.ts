import { HostError } from "../engine/HostError";
import type { DocumentModel } from "./DocumentModel";
import { nextBlock } from "./Editor";
import { forgetPieces, streamLength } from "./pieces";
import { styleById } from "./styles";
import { TextRange, type Position } from "./TextRange";
import { WordPackage } from "./WordPackage";
import { childElements, insertAfter, isW, ns, removeNode, wAttribute, wChild, wChildren, wName, wPath } from "./xml";

/**
 * insertOoxml. The package's content comes in, its page does not (sectPr, headers, footers, settings, theme). Styles of
 * the document win over the package's of the same name (#5491), its Normal never comes (docs #272). A lone paragraph
 * goes inline: its own properties and tab stops are lost (#3149). Several go in with their marks, so the rest of the
 * paragraph that they were put into stays behind them: empty, it is one paragraph too many (docs #874). Where the host
 * "joins-next", the last paragraph gives its text to that rest and loses its style (#2914).
 */
export function importOoxml(model: DocumentModel, ooxml: string, at: Position): TextRange {
  const blocks = readBlocks(model, ooxml);
  const only = blocks.length === 1 ? blocks[0]! : undefined;
  if (blocks.length === 0) return TextRange.point(at);
  model.editor.assertEditable(at.paragraph);
  if (only !== undefined && isW(only, "p")) return insertInlineContent(model, only, insideParagraph(at));
  return insertWithMarks(model, blocks, at);
}

/** Puts blocks right before a block, outside any paragraph: what Word does where a table comes first. */
export function importBefore(model: DocumentModel, ooxml: string, block: Element): TextRange {
  const blocks = readBlocks(model, ooxml);
  model.editor.insertBlocks(block.parentNode as Element, block, blocks);
  return rangeOfBlocks(blocks);
}

function insertInlineContent(model: DocumentModel, source: Element, at: Position): TextRange {
  const length = streamLength(source);
  const nodes = childElements(source).filter((child) => !isW(child, "pPr"));
  if (nodes.length > 0) model.editor.insertNodes(at.paragraph, at.offset, nodes, length);
  return TextRange.inside(at.paragraph, at.offset, at.offset + length);
}

function insertWithMarks(model: DocumentModel, blocks: Element[], at: Position): TextRange {
  const place = behindMark(at);
  if (place.kind === "between") {
    model.editor.insertBlocks(place.parent, place.before, blocks);
    return rangeOfBlocks(blocks);
  }
  const { paragraph, offset } = place.position;
  const rest = offset > 0 ? model.editor.splitParagraph(paragraph, offset) : paragraph;
  const [first, ...others] = blocks as [Element, ...Element[]];
  let start: Position | undefined;
  let inserted = blocks;
  if (offset > 0 && isW(first, "p")) {
    start = { paragraph, offset };
    const nodes = childElements(first).filter((child) => !isW(child, "pPr"));
    if (nodes.length > 0) model.editor.insertNodes(paragraph, offset, nodes, streamLength(first));
    takeProperties(paragraph, first);
    inserted = others;
  }
  const last = inserted.at(-1);
  if (model.rules.insertTail === "joins-next" && last !== undefined && isW(last, "p")) {
    inserted = inserted.slice(0, -1);
    model.editor.insertBlocks(rest.parentNode as Element, rest, inserted);
    const length = streamLength(last);
    const nodes = childElements(last).filter((child) => !isW(child, "pPr"));
    if (nodes.length > 0) model.editor.insertNodes(rest, 0, nodes, length);
    const from = start ?? (inserted.length > 0 ? rangeOfBlocks(inserted).start : { paragraph: rest, offset: 0 });
    return TextRange.between(from, { paragraph: rest, offset: length });
  }
  model.editor.insertBlocks(rest.parentNode as Element, rest, inserted);
  const end = inserted.length > 0 ? rangeOfBlocks(inserted).end : { paragraph, offset: streamLength(paragraph) + 1 };
  return TextRange.between(start ?? rangeOfBlocks(inserted).start, end);
}

type Place =
  | { readonly kind: "inside"; readonly position: Position }
  | { readonly kind: "between"; readonly parent: Element; readonly before: Node | null };

/** Behind a mark is the start of the next paragraph; before a table it is between the two; at the end it is inside. */
function behindMark(at: Position): Place {
  if (at.offset <= streamLength(at.paragraph)) return { kind: "inside", position: at };
  const next = nextBlock(at.paragraph);
  if (next === undefined) return { kind: "inside", position: insideParagraph(at) };
  if (isW(next, "p")) return { kind: "inside", position: { paragraph: next, offset: 0 } };
  return { kind: "between", parent: next.parentNode as Element, before: next };
}

function insideParagraph(at: Position): Position {
  const length = streamLength(at.paragraph);
  if (at.offset <= length) return at;
  const next = nextBlock(at.paragraph);
  return next !== undefined && isW(next, "p")
    ? { paragraph: next, offset: 0 }
    : { paragraph: at.paragraph, offset: length };
}

function takeProperties(paragraph: Element, source: Element): void {
  const own = wChild(paragraph, "pPr");
  const taken = wChild(source, "pPr");
  const section = wChild(own, "sectPr");
  if (own !== undefined) removeNode(own);
  if (taken !== undefined) paragraph.insertBefore(taken, paragraph.firstChild);
  if (section !== undefined && taken !== undefined) taken.appendChild(section);
  forgetPieces(paragraph);
}

function rangeOfBlocks(blocks: readonly Element[]): TextRange {
  const paragraphs = blocks.flatMap((block) =>
    isW(block, "p") ? [block] : Array.from(block.getElementsByTagNameNS(ns.w, "p")),
  );
  const last = paragraphs.at(-1)!;
  return TextRange.between(
    { paragraph: paragraphs[0]!, offset: 0 },
    { paragraph: last, offset: streamLength(last) + 1 },
  );
}

/** The package's blocks as nodes of the document, with styles, numbering, links and pictures brought along. */
function readBlocks(model: DocumentModel, ooxml: string): Element[] {
  const source = openPackage(ooxml);
  const sourceName = source.related("", "officeDocument");
  const body = sourceName === undefined ? undefined : wChild(source.xml(sourceName)?.documentElement, "body");
  if (sourceName === undefined || body === undefined) {
    throw new HostError("InvalidArgument", "The package has no document.");
  }
  const blocks = childElements(body)
    .filter((child) => ["p", "tbl", "sdt"].includes(wName(child)))
    .map((child) => model.main.importNode(child, true));
  for (const block of blocks) {
    for (const section of all(block, "sectPr")) removeNode(section);
  }
  importStyles(model, source, sourceName, blocks);
  importNumbering(model, source, sourceName, blocks);
  importRelationships(model, source, sourceName, blocks);
  return blocks;
}

function openPackage(ooxml: string): WordPackage {
  if (!ooxml.includes("package")) throw new HostError("InvalidArgument", "This is no flat OPC package.");
  try {
    return WordPackage.open(ooxml);
  } catch (error) {
    throw new HostError("InvalidArgument", String(error));
  }
}

function all(block: Element, name: string): Element[] {
  return Array.from(block.getElementsByTagNameNS(ns.w, name));
}

const styleUses = ["pStyle", "rStyle", "tblStyle"] as const;

function importStyles(model: DocumentModel, source: WordPackage, sourceName: string, blocks: readonly Element[]): void {
  const stylesName = source.related(sourceName, "styles");
  const theirs = stylesName === undefined ? undefined : source.xml(stylesName)?.documentElement;
  if (theirs === undefined) return;
  const byId = new Map(wChildren(theirs, "style").map((style) => [wAttribute(style, "styleId") ?? "", style]));
  const ours = new Map(
    wChildren(model.ensurePart("styles", "styles.xml", "styles"), "style").map((style) => [
      wAttribute(wChild(style, "name"), "val") ?? "",
      wAttribute(style, "styleId") ?? "",
    ]),
  );
  const renamed = new Map<string, string>();
  const bring = (id: string): void => {
    const style = byId.get(id);
    if (style === undefined || renamed.has(id)) return;
    const existing = ours.get(wAttribute(wChild(style, "name"), "val") ?? "");
    const isDefault = ["1", "true"].includes(wAttribute(style, "default") ?? "");
    renamed.set(id, existing ?? id);
    if (existing !== undefined || isDefault || styleById(model, id) !== undefined) return;
    const styles = model.partOf("styles")!;
    styles.appendChild(styles.ownerDocument.importNode(style, true));
    for (const name of ["basedOn", "link", "next"]) {
      const other = wAttribute(wChild(style, name), "val");
      if (other !== undefined) bring(other);
    }
  };
  for (const block of blocks) {
    for (const use of styleUses) {
      for (const element of all(block, use)) {
        const id = wAttribute(element, "val") ?? "";
        bring(id);
        element.setAttributeNS(ns.w, "w:val", renamed.get(id) ?? id);
      }
    }
  }
}

/** Lists get new numbers, so they never continue a list of the document. */
function importNumbering(
  model: DocumentModel,
  source: WordPackage,
  sourceName: string,
  blocks: readonly Element[],
): void {
  const uses = blocks.flatMap((block) => all(block, "numId")).filter((use) => wAttribute(use, "val") !== "0");
  const name = source.related(sourceName, "numbering");
  const theirs = name === undefined ? undefined : source.xml(name)?.documentElement;
  if (uses.length === 0 || theirs === undefined) return;
  const ours = model.ensurePart("numbering", "numbering.xml", "numbering");
  const highest = (element: string, attribute: string) =>
    Math.max(0, ...wChildren(ours, element).map((child) => Number(wAttribute(child, attribute) ?? 0)));
  const renumbered = new Map<string, string>();
  for (const use of uses) {
    const old = wAttribute(use, "val") ?? "";
    if (!renumbered.has(old)) {
      const num = wChildren(theirs, "num").find((candidate) => wAttribute(candidate, "numId") === old);
      const abstractId = wAttribute(wPath(num, "abstractNumId"), "val");
      const abstract = wChildren(theirs, "abstractNum").find(
        (candidate) => wAttribute(candidate, "abstractNumId") === abstractId,
      );
      if (num === undefined || abstract === undefined) continue;
      const newAbstract = String(highest("abstractNum", "abstractNumId") + 1);
      const newNum = String(highest("num", "numId") + 1);
      const abstractCopy = ours.ownerDocument.importNode(abstract, true);
      abstractCopy.setAttributeNS(ns.w, "w:abstractNumId", newAbstract);
      const lastAbstract = wChildren(ours, "abstractNum").at(-1);
      if (lastAbstract === undefined) ours.insertBefore(abstractCopy, ours.firstChild);
      else insertAfter(abstractCopy, lastAbstract);
      const numCopy = ours.ownerDocument.importNode(num, true);
      numCopy.setAttributeNS(ns.w, "w:numId", newNum);
      wChild(numCopy, "abstractNumId")?.setAttributeNS(ns.w, "w:val", newAbstract);
      ours.appendChild(numCopy);
      renumbered.set(old, newNum);
    }
    use.setAttributeNS(ns.w, "w:val", renumbered.get(old)!);
  }
}

function importRelationships(
  model: DocumentModel,
  source: WordPackage,
  sourceName: string,
  blocks: readonly Element[],
): void {
  const carried = source
    .relationships(sourceName)
    .filter(({ type }) => /\/(hyperlink|image|chart|oleObject)$/.test(type));
  if (carried.length === 0) return;
  const theirs = new Map(carried.map((relationship) => [relationship.id, relationship]));
  for (const block of blocks) {
    for (const element of [block, ...Array.from(block.getElementsByTagName("*"))]) {
      for (const attribute of Array.from(element.attributes)) {
        const relationship = attribute.namespaceURI === ns.r ? theirs.get(attribute.value) : undefined;
        if (relationship === undefined) continue;
        const kind = relationship.type.slice(relationship.type.lastIndexOf("/") + 1);
        const part = source.part(relationship.target);
        const target = relationship.external ? relationship.target : freeName(model, relationship.target);
        if (part?.kind === "bytes") model.package.setBytes(target, part.contentType, part.bytes);
        else if (part?.kind === "xml") model.package.setXml(target, part.contentType, part.document);
        attribute.value = model.package.relate(model.mainName, kind, target, relationship.external);
      }
    }
  }
}

function freeName(model: DocumentModel, name: string): string {
  let free = name;
  for (let number = 1; model.package.part(free) !== undefined; number += 1)
    free = name.replace(/(\.\w+)$/, `-${number}$1`);
  return free;
}
