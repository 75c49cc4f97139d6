import { HostError } from "../engine/HostError";
import { forgetPieces, piecesOf, streamLength } from "./pieces";
import { cutAt, formatAt, insertInline, isolate, makeRun, moveTail, removeInline, runsOf } from "./runs";
import { blocksOf, containerOf, forgetParagraphs, paragraphsOf } from "./stories";
import { comparePositions, relocate, shiftPositions, TextRange, type Position, type Span } from "./TextRange";
import {
  childElements,
  createW,
  insertAfter,
  isW,
  removeNode,
  wAncestor,
  wAttribute,
  wChild,
  wName,
  wPath,
} from "./xml";

/**
 * Every change of a document goes through here: it keeps live ranges in their places, and writes revisions where tracked
 * changes are on.
 */
export class Editor {
  private revision = 9000;

  constructor(private readonly rules: EditRules) {}

  /** Told of every change, as often as it happens. */
  changed: (kind: "Added" | "Changed" | "Deleted") => void = () => undefined;

  /** Replaces a stretch by text; `\n` and `\r` start new paragraphs. Answers the range of the new text. */
  replaceText(range: TextRange, text: string): TextRange {
    const format = formatOf(range);
    const wrapped = this.replaceInWrapper(range, text, format);
    if (wrapped !== undefined) return wrapped;
    const at = this.removeRange(range);
    return this.insertTextAt(at, text, format);
  }

  /** Inserts text at a place. Answers the range of the new text. */
  insertTextAt(at: Position, text: string, format: Element | undefined): TextRange {
    this.assertEditable(at.paragraph);
    const lines = text.split(/\r\n|\n|\r/);
    let { paragraph, offset } = at;
    const start = { paragraph, offset };
    lines.forEach((line, index) => {
      if (index > 0) {
        paragraph = this.splitParagraph(paragraph, offset);
        offset = 0;
      }
      if (line !== "") {
        this.insertNodes(paragraph, offset, [makeRun(paragraph, line, format)], line.length);
        offset += line.length;
      }
    });
    return TextRange.between(start, { paragraph, offset });
  }

  /** Puts runs into a paragraph; `length` is what they add to its stream. */
  insertNodes(paragraph: Element, offset: number, nodes: readonly Element[], length: number): void {
    const written = this.rules.tracking() ? [this.wrap("ins", nodes)] : nodes;
    insertInline(paragraph, cutAt(paragraph, offset), written);
    shiftPositions(paragraph, offset, 0, length);
    this.changed("Changed");
  }

  /**
   * Deletes a stretch: with tracked changes on it stays as a deletion. A paragraph mark inside joins its paragraphs where
   * they stand side by side. Answers the place where the stretch began (behind a tracked deletion).
   */
  removeRange(range: TextRange): Position {
    const spans = range.spans();
    spans.forEach((span) => this.assertEditable(span.paragraph));
    if (range.isEmpty) return range.start;
    if (this.rules.tracking()) return this.trackRemoval(spans);

    const first = spans[0]!.paragraph;
    const last = spans.at(-1)!.paragraph;
    const lastMarkGoes = spans.at(-1)!.end > streamLength(last);
    this.removeCoveredTables(first, last);
    for (const { paragraph, start, end } of spans) {
      if (!paragraph.isConnected) continue;
      this.removeSpan(paragraph, start, Math.min(end, streamLength(paragraph)));
      if (paragraph !== first && paragraph !== last) this.dropParagraph(paragraph);
    }
    if (first !== last && nextBlock(first) === last) this.joinWithNext(first);
    if (lastMarkGoes) this.removeMark(last);
    return range.start;
  }

  /** Deletes a paragraph with its mark. The last one of a container, and one that a table needs, is only emptied. */
  removeParagraph(paragraph: Element): void {
    this.assertEditable(paragraph);
    if (this.rules.tracking()) {
      this.trackRemoval([{ paragraph, start: 0, end: streamLength(paragraph) + 1 }]);
      return;
    }
    this.removeSpan(paragraph, 0, streamLength(paragraph));
    this.dropParagraph(paragraph);
  }

  removeBlock(block: Element): void {
    this.assertEditable(block);
    const neighbour = blockNeighbour(block);
    const inside = isW(block, "p") ? [block] : paragraphsOf(block);
    for (const paragraph of inside) relocate(paragraph, () => neighbour ?? { paragraph, offset: 0 });
    removeNode(block);
    forgetParagraphs();
    this.changed("Deleted");
  }

  /** Breaks a paragraph in two; the new one, behind, keeps its properties. Answers the new one. */
  splitParagraph(paragraph: Element, offset: number): Element {
    this.assertEditable(paragraph);
    const tail = createW(paragraph, "p");
    const properties = wChild(paragraph, "pPr");
    if (properties !== undefined) {
      tail.appendChild(properties.cloneNode(true));
      const section = wChild(properties, "sectPr");
      if (section !== undefined) removeNode(section);
    }
    moveTail(paragraph, offset, tail);
    insertAfter(tail, paragraph);
    forgetParagraphs();
    relocate(paragraph, (at, isEnd) =>
      at > offset || (at === offset && !isEnd && offset > 0)
        ? { paragraph: tail, offset: at - offset }
        : { paragraph, offset: at },
    );
    if (this.rules.tracking()) this.trackMark(paragraph, "ins");
    this.changed("Added");
    return tail;
  }

  /** Puts blocks before `before` in `parent`. */
  insertBlocks(parent: Element, before: Node | null, blocks: readonly Element[]): void {
    for (const block of blocks) {
      parent.insertBefore(block, before);
      if (this.rules.tracking()) this.trackBlock(block);
    }
    forgetParagraphs();
    this.changed("Added");
  }

  /** Takes the mark of a paragraph away: its text and that of the next become one, with the properties of the next. */
  joinWithNext(paragraph: Element): void {
    const next = nextBlock(paragraph);
    if (next === undefined || !isW(next, "p")) return;
    const length = streamLength(paragraph);
    const properties = wChild(next, "pPr");
    const anchor = properties?.nextSibling ?? (properties === undefined ? next.firstChild : null);
    for (const node of childElements(paragraph)) {
      if (!isW(node, "pPr")) next.insertBefore(node, anchor);
    }
    forgetPieces(next);
    relocate(next, (offset) => ({ paragraph: next, offset: offset + length }));
    relocate(paragraph, (offset) => ({ paragraph: next, offset: Math.min(offset, length) }));
    removeNode(paragraph);
    forgetParagraphs();
  }

  assertEditable(node: Element): void {
    this.rules.assertWritable();
    for (let control = wAncestor(node, "sdt"); control !== undefined; control = wAncestor(control, "sdt")) {
      const lock = wAttribute(wPath(control, "sdtPr", "lock"), "val");
      if (lock === "contentLocked" || lock === "sdtContentLocked") {
        throw new HostError("AccessDenied", "The content control is locked against changes.");
      }
    }
  }

  /** Text in place of what a link or an inline content control shows stays in it, even when it was all of it. */
  private replaceInWrapper(range: TextRange, text: string, format: Element | undefined): TextRange | undefined {
    const { paragraph, offset } = range.start;
    if (this.rules.tracking() || range.isEmpty || text === "" || /[\n\r]/.test(text)) return undefined;
    this.assertEditable(paragraph);
    const run = isolate(paragraph, offset, streamLength(paragraph))[0]?.run;
    const wrapper = run?.parentNode ?? null;
    if (run === undefined || !(isW(wrapper, "sdtContent") || isW(wrapper, "hyperlink"))) return undefined;
    wrapper.insertBefore(makeRun(paragraph, text, format), run);
    forgetPieces(paragraph);
    shiftPositions(paragraph, offset, 0, text.length);
    this.removeRange(range);
    return TextRange.inside(paragraph, offset, offset + text.length);
  }

  /** `w:ins` or `w:del` around inline nodes. */
  private wrap(name: "ins" | "del", nodes: readonly Element[]): Element {
    const wrapper = createW(nodes[0]!, name, this.revisionMark());
    nodes.forEach((node) => wrapper.appendChild(node));
    return wrapper;
  }

  private revisionMark(): Record<string, string> {
    this.revision += 1;
    return { id: String(this.revision), author: this.rules.author, date: "2024-01-01T00:00:00Z" };
  }

  private trackRemoval(spans: readonly Span[]): Position {
    for (const { paragraph, start, end } of spans) {
      const pieces = isolate(paragraph, start, Math.min(end, streamLength(paragraph)));
      for (const run of runsOf(pieces.filter((piece) => !piece.deleted))) this.trackRun(run);
      forgetPieces(paragraph);
      if (end > streamLength(paragraph) && nextBlock(paragraph) !== undefined) this.trackMark(paragraph, "del");
    }
    const last = spans.at(-1)!;
    return { paragraph: last.paragraph, offset: Math.min(last.end, streamLength(last.paragraph)) };
  }

  private trackRun(run: Element): void {
    for (const text of childElements(run)) {
      if (isW(text, "t") || isW(text, "instrText")) {
        const renamed = createW(run, isW(text, "t") ? "delText" : "delInstrText");
        renamed.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        renamed.textContent = text.textContent;
        run.replaceChild(renamed, text);
      }
    }
    const place = run.nextSibling;
    const parent = run.parentNode!;
    parent.insertBefore(this.wrap("del", [run]), place);
  }

  private trackMark(paragraph: Element, name: "ins" | "del"): void {
    let properties = wChild(paragraph, "pPr");
    if (properties === undefined) {
      properties = createW(paragraph, "pPr");
      paragraph.insertBefore(properties, paragraph.firstChild);
    }
    let format = wChild(properties, "rPr");
    if (format === undefined) {
      format = createW(paragraph, "rPr");
      const after = childElements(properties).find((child) => ["sectPr", "pPrChange"].includes(wName(child)));
      properties.insertBefore(format, after ?? null);
    }
    if (wChild(format, name) !== undefined) return;
    format.insertBefore(createW(paragraph, name, this.revisionMark()), format.firstChild);
  }

  private trackBlock(block: Element): void {
    for (const paragraph of isW(block, "p") ? [block] : paragraphsOf(block)) {
      const runs = childElements(paragraph).filter((child) => isW(child, "r"));
      for (const run of runs) {
        const place = run.nextSibling;
        paragraph.insertBefore(this.wrap("ins", [run]), place);
      }
      this.trackMark(paragraph, "ins");
      forgetPieces(paragraph);
    }
    for (const row of isW(block, "tbl") ? childElements(block).filter((child) => isW(child, "tr")) : []) {
      let properties = wChild(row, "trPr");
      if (properties === undefined) {
        properties = createW(row, "trPr");
        row.insertBefore(properties, wChild(row, "tc") ?? null);
      }
      properties.appendChild(createW(row, "ins", this.revisionMark()));
    }
  }

  private removeSpan(paragraph: Element, start: number, end: number): void {
    if (end <= start) return;
    const before = streamLength(paragraph);
    removeInline(paragraph, start, end);
    // the edges of a link stay while something of it stays
    const kept = end - start - (before - streamLength(paragraph));
    shiftPositions(paragraph, start, end - start, kept);
    this.changed("Changed");
  }

  private removeMark(paragraph: Element): void {
    if (streamLength(paragraph) === 0) this.dropParagraph(paragraph);
    else this.joinWithNext(paragraph);
  }

  private dropParagraph(paragraph: Element): void {
    const next = nextBlock(paragraph);
    const previous = previousBlock(paragraph);
    const isLast = next === undefined;
    if (isLast && (previous === undefined || !isW(previous, "p") || !this.rules.lastParagraphGoes)) return;
    if (wPath(paragraph, "pPr", "sectPr") !== undefined) return;
    this.removeBlock(paragraph);
  }

  /** Tables that stand whole between two paragraphs of one container go with what is deleted around them. */
  private removeCoveredTables(first: Element, last: Element): void {
    const container = containerOf(first);
    if (first === last || container !== containerOf(last)) return;
    const blocks = blocksOf(container);
    const covered = blocks.slice(blocks.indexOf(first), blocks.indexOf(last));
    for (const block of covered) if (isW(block, "tbl")) this.removeBlock(block);
  }
}

export interface EditRules {
  readonly author: string;
  /** An empty last paragraph goes when it is deleted and a paragraph stands before it; else it is only emptied. */
  readonly lastParagraphGoes: boolean;
  tracking(): boolean;
  assertWritable(): void;
}

/** The run format of a stretch's first letter, or what text typed there would get. */
export function formatOf(range: TextRange): Element | undefined {
  const { paragraph, offset } = range.start;
  const first = piecesOf(paragraph).find((piece) => piece.end > offset && piece.run !== undefined);
  const inside = first !== undefined && comparePositions({ paragraph, offset: first.start }, range.end) < 0;
  return inside ? wChild(first.run, "rPr") : formatAt(paragraph, offset);
}

export function nextBlock(block: Element): Element | undefined {
  return neighbourBlock(block, "nextSibling", (blocks) => blocks[0]);
}

export function previousBlock(block: Element): Element | undefined {
  return neighbourBlock(block, "previousSibling", (blocks) => blocks.at(-1));
}

function neighbourBlock(
  block: Element,
  direction: "nextSibling" | "previousSibling",
  pick: (blocks: readonly Element[]) => Element | undefined,
): Element | undefined {
  for (let node = block[direction]; node !== null; node = node[direction]) {
    if (isW(node, "p") || isW(node, "tbl")) return node;
    const inside = isW(node, "sdt") ? pick(blocksOf(wChild(node, "sdtContent") ?? node)) : undefined;
    if (inside !== undefined) return inside;
  }
  const parent = block.parentNode as Element;
  return isW(parent, "sdtContent") || isW(parent, "sdt") ? neighbourBlock(parent, direction, pick) : undefined;
}

function blockNeighbour(block: Element): Position | undefined {
  const next = nextBlock(block);
  if (next !== undefined) {
    const paragraph = isW(next, "p") ? next : paragraphsOf(next)[0];
    if (paragraph !== undefined) return { paragraph, offset: 0 };
  }
  const previous = previousBlock(block);
  const paragraph = previous === undefined || isW(previous, "p") ? previous : paragraphsOf(previous).at(-1);
  return paragraph === undefined ? undefined : { paragraph, offset: streamLength(paragraph) };
}
