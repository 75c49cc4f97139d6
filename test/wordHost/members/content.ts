import { HostError } from "../engine/HostError";
import { isHostObject, oneOf, text, type HostObject } from "../engine/HostObject";
import { nextBlock } from "../model/Editor";
import { streamLength } from "../model/pieces";
import { noSearchOptions, search, type SearchOptions } from "../model/search";
import { tableOf } from "../model/stories";
import { TextRange, type Span } from "../model/TextRange";
import { createW, isW, ns, wAncestor, wChild } from "../model/xml";
import type { WordObjects } from "./WordObjects";

/** Members that several types share. */
export function assertConnected(node: Element): void {
  if (!node.isConnected) throw new HostError("ItemNotFound", "The object was deleted.");
}

export function searchIn(objects: WordObjects, spans: readonly Span[], args: readonly unknown[]): HostObject {
  const options = isHostObject(args[1]) ? (args[1].target as SearchOptions) : noSearchOptions;
  return objects.ranges(search(spans, text(args[0]), options));
}

/** `_Search2(text, flags)`: what the client sends when the host claims WordApiSearchFlags. */
export function searchWithFlags(objects: WordObjects, spans: readonly Span[], args: readonly unknown[]): HostObject {
  const flags = Number(args[1] ?? 0);
  const options: SearchOptions = {
    matchCase: (flags & 1) !== 0,
    matchWholeWord: (flags & 2) !== 0,
    matchWildcards: (flags & 4) !== 0,
    matchPrefix: (flags & 8) !== 0,
    matchSuffix: (flags & 16) !== 0,
    ignorePunct: (flags & 32) !== 0,
    ignoreSpace: (flags & 64) !== 0,
  };
  return objects.ranges(search(spans, text(args[0]), options));
}

export function wholeSpans(paragraphs: readonly Element[]): Span[] {
  return paragraphs.map((paragraph) => ({ paragraph, start: 0, end: streamLength(paragraph) + 1 }));
}

/** The point behind a paragraph mark: the start of the next paragraph, where one follows. */
export function pointAfter(paragraph: Element): TextRange {
  const next = nextBlock(paragraph);
  return next !== undefined && isW(next, "p")
    ? TextRange.inside(next, 0, 0)
    : TextRange.point({ paragraph, offset: streamLength(paragraph) + 1 });
}

export function selectIn(objects: WordObjects, range: TextRange, args: readonly unknown[]): void {
  const mode = oneOf(args[0], ["Select", "Start", "End"] as const, "Select");
  if (mode === "Select") objects.model.select(range);
  else objects.model.select(TextRange.point(mode === "Start" ? range.start : range.end));
}

/** A new paragraph beside a block, with that paragraph's looks. */
export function insertParagraphBeside(
  objects: WordObjects,
  block: Element,
  side: "Before" | "After",
  content: string,
  looks: Element | undefined,
): HostObject {
  const { editor } = objects.model;
  editor.assertEditable(block);
  const paragraph = createW(block, "p");
  const properties = wChild(looks, "pPr");
  if (properties !== undefined) {
    const copy = properties.cloneNode(true) as Element;
    wChild(copy, "sectPr")?.remove();
    paragraph.appendChild(copy);
  }
  editor.insertBlocks(block.parentNode as Element, side === "Before" ? block : block.nextSibling, [paragraph]);
  const runs = looks === undefined ? [] : Array.from(looks.getElementsByTagNameNS(ns.w, "r"));
  if (content !== "") {
    editor.insertTextAt({ paragraph, offset: 0 }, content, wChild(runs.at(-1), "rPr") ?? markFormat(looks));
  }
  return objects.paragraph(paragraph);
}

export function parentTable(objects: WordObjects, node: Element, orNull: boolean): HostObject | null {
  const table = tableOf(node);
  if (table !== undefined) return objects.table(table);
  return missing(orNull, "The object stands in no table.");
}

export function parentCell(objects: WordObjects, node: Element, orNull: boolean): HostObject | null {
  const cell = tableOf(node) === undefined ? undefined : wAncestor(node, "tc");
  return cell === undefined ? missing(orNull, "The object stands in no cell.") : objects.cell(cell);
}

export function parentControl(objects: WordObjects, node: Element, orNull: boolean): HostObject | null {
  const control = wAncestor(node, "sdt");
  if (control !== undefined) return objects.contentControl(control);
  return missing(orNull, "The object stands in no content control.");
}

export function missing(orNull: boolean, message: string): null {
  if (orNull) return null;
  throw new HostError("ItemNotFound", message);
}

function markFormat(paragraph: Element | undefined): Element | undefined {
  return wChild(wChild(paragraph, "pPr"), "rPr");
}
