import { forgetPieces, piecesOf, type Piece } from "./pieces";
import { childElements, createW, insertAfter, isW, ns, removeNode, wChild, wName } from "./xml";

/** Cutting, removing and adding runs inside one paragraph. Positions of live ranges are the caller's business. */

/** Where inline content goes: before `before` in `parent`, at the end when there is nothing. */
export interface InlinePlace {
  readonly parent: Element;
  readonly before: Node | null;
}

/**
 * Cuts the run at a place of the stream, so that content can be put there. Between two runs the content joins the one
 * on the left, as typed text does.
 */
export function cutAt(paragraph: Element, offset: number): InlinePlace {
  const pieces = piecesOf(paragraph);
  const left = lastWhere(pieces, (piece) => piece.start < offset);
  if (left === undefined) {
    const first = pieces[0];
    if (first === undefined) return endOfParagraph(paragraph);
    const node = first.run ?? first.node;
    return { parent: node.parentNode as Element, before: node };
  }
  if (left.end > offset) {
    cutPiece(paragraph, left, offset - left.start);
    return cutAt(paragraph, offset);
  }
  if (left.run === undefined) {
    // the edge of a link or simple field: its opening edge leads into it, its closing edge out of it
    const opens = pieces.find((piece) => piece.node === left.node) === left && isWrapper(left.node);
    return opens
      ? { parent: left.node, before: firstInline(left.node) }
      : { parent: left.node.parentNode as Element, before: left.node.nextSibling };
  }
  cutRunAfter(paragraph, left.run, left.node);
  return { parent: left.run.parentNode as Element, before: left.run.nextSibling };
}

/** The runs, wrappers' edges and formulas whose whole stream lies in the span; cuts runs at its ends. */
export function isolate(paragraph: Element, start: number, end: number): readonly Piece[] {
  cutAt(paragraph, start);
  cutAt(paragraph, end);
  return piecesOf(paragraph).filter((piece) => piece.start >= start && piece.end <= end);
}

export function runsOf(pieces: readonly Piece[]): Element[] {
  return [...new Set(pieces.flatMap((piece) => piece.run ?? []))];
}

/** Removes everything in the span from the document, and wrappers that hold nothing any more. */
export function removeInline(paragraph: Element, start: number, end: number): void {
  const pieces = isolate(paragraph, start, end);
  for (const piece of pieces) {
    if (piece.run !== undefined) removeWithEmptyParents(piece.run, paragraph);
    else if (!isWrapper(piece.node)) removeWithEmptyParents(piece.node, paragraph);
  }
  forgetPieces(paragraph);
}

/** Puts content in; an insertion or deletion of someone else is opened for it, never extended. */
export function insertInline(paragraph: Element, place: InlinePlace, nodes: readonly Node[]): void {
  let { parent, before } = place;
  while (revisions.has(wName(parent))) ({ parent, before } = openWrapper({ parent, before }));
  for (const node of nodes) parent.insertBefore(node, before);
  forgetPieces(paragraph);
}

/** A run with the given text; tabs and line breaks become their elements. */
export function makeRun(near: Node, text: string, format: Element | undefined): Element {
  const run = createW(near, "r");
  if (format !== undefined) run.appendChild(format.cloneNode(true));
  for (const part of text.split(/([\t\v])/)) {
    if (part === "\t") run.appendChild(createW(near, "tab"));
    else if (part === "\v") run.appendChild(createW(near, "br"));
    else if (part !== "") run.appendChild(makeText(near, part));
  }
  return run;
}

function makeText(near: Node, text: string): Element {
  const element = createW(near, "t");
  element.setAttributeNS(ns.xml, "xml:space", "preserve");
  element.textContent = text;
  return element;
}

/** The run format that text at this place takes: of the run on its left, else on its right, else of the mark. */
export function formatAt(paragraph: Element, offset: number): Element | undefined {
  const runs = piecesOf(paragraph).filter((piece) => piece.run !== undefined && !piece.deleted);
  const near = lastWhere(runs, (piece) => piece.start < offset) ?? runs.find((piece) => piece.start >= offset);
  if (near !== undefined) return wChild(near.run, "rPr");
  const mark = wChild(wChild(paragraph, "pPr"), "rPr");
  return mark === undefined ? undefined : withoutRevisionMarks(mark);
}

/** Moves everything from a place of the stream to the end of the paragraph into another paragraph. */
export function moveTail(paragraph: Element, offset: number, target: Element): void {
  const place = cutAt(paragraph, offset);
  let { parent, before } = place;
  while (parent !== paragraph) ({ parent, before } = openWrapper({ parent, before }));
  while (before !== null) {
    const next: Node | null = before.nextSibling;
    target.appendChild(before);
    before = next;
  }
  forgetPieces(paragraph);
  forgetPieces(target);
}

const revisions = new Set(["ins", "del", "moveFrom", "moveTo"]);

/** Cuts a wrapper in two at a place inside it; answers the place between the halves. Empty halves are dropped. */
function openWrapper({ parent: wrapper, before }: InlinePlace): InlinePlace {
  const outer = wrapper.parentNode as Element;
  let after: Node | null = wrapper.nextSibling;
  if (before !== null) {
    const twin = wrapper.cloneNode(false) as Element;
    for (const properties of childElements(wrapper)) {
      if (wName(properties).endsWith("Pr")) twin.appendChild(properties.cloneNode(true));
    }
    for (let node: Node | null = before; node !== null;) {
      const next: Node | null = node.nextSibling;
      twin.appendChild(node);
      node = next;
    }
    insertAfter(twin, wrapper);
    after = twin;
  }
  if (!hasContent(wrapper)) removeNode(wrapper);
  return { parent: outer, before: after };
}

function lastWhere(pieces: readonly Piece[], matches: (piece: Piece) => boolean): Piece | undefined {
  for (let index = pieces.length - 1; index >= 0; index -= 1) {
    if (matches(pieces[index]!)) return pieces[index];
  }
  return undefined;
}

function isWrapper(node: Element): boolean {
  return isW(node, "hyperlink") || isW(node, "fldSimple");
}

function firstInline(wrapper: Element): Node | null {
  return childElements(wrapper).find((child) => !wName(child).endsWith("Pr")) ?? null;
}

function endOfParagraph(paragraph: Element): InlinePlace {
  return { parent: paragraph, before: null };
}

function cutPiece(paragraph: Element, piece: Piece, at: number): void {
  if (piece.run === undefined || piece.stream.length < 2) return;
  const twin = piece.node.cloneNode(false) as Element;
  const text = piece.node.textContent ?? "";
  piece.node.textContent = text.slice(0, at);
  twin.textContent = text.slice(at);
  for (const half of [piece.node, twin]) half.setAttributeNS(ns.xml, "xml:space", "preserve");
  insertAfter(twin, piece.node);
  forgetPieces(paragraph);
}

function cutRunAfter(paragraph: Element, run: Element, node: Element): void {
  if (node.nextSibling === null) return;
  const twin = run.cloneNode(false) as Element;
  const format = wChild(run, "rPr");
  if (format !== undefined) twin.appendChild(format.cloneNode(true));
  while (node.nextSibling !== null) twin.appendChild(node.nextSibling);
  insertAfter(twin, run);
  forgetPieces(paragraph);
}

function removeWithEmptyParents(node: Element, paragraph: Element): void {
  let parent = node.parentNode as Element | null;
  removeNode(node);
  while (parent !== null && parent !== paragraph && emptyable.has(wName(parent)) && !hasContent(parent)) {
    const outer = parent.parentNode as Element | null;
    removeNode(parent);
    parent = outer;
  }
}

const emptyable = new Set(["ins", "del", "hyperlink", "fldSimple", "smartTag", "moveFrom", "moveTo"]);

function hasContent(parent: Element): boolean {
  return childElements(parent).some((child) => !wName(child).endsWith("Pr"));
}

function withoutRevisionMarks(format: Element): Element {
  const copy = format.cloneNode(true) as Element;
  for (const child of childElements(copy)) {
    if (revisions.has(wName(child))) removeNode(child);
  }
  return copy;
}
