import type { TabStop } from "./readStyles";
import { textWidth } from "./textWidth";

export interface LineLayout {
  readonly text: string;
  /** All stops of the paragraph, those of its style included. */
  readonly tabStops: readonly TabStop[];
  readonly indent: number;
  readonly firstLineIndent: number;
  /** Room for text, from the left margin to the right one. */
  readonly width: number;
  /** Half-points. */
  readonly size: number;
  readonly defaultTabStop: number;
}

/**
 * Offsets of the tabs of a paragraph that draw leader dots. A leader belongs to a tab stop, so each tab is followed to
 * the stop that it reaches: the first one beyond the text before it.
 */
export function findLeaderTabs(line: LineLayout): readonly number[] {
  const stops = line.tabStops.filter((stop) => stop.kind !== "clear" && stop.kind !== "bar");
  if (!stops.some((stop) => stop.leader)) return [];
  const ordered = [...stops].sort((a, b) => a.position - b.position);
  const last = ordered[ordered.length - 1]?.position ?? 0;
  const layout = { ...line, width: Math.max(line.width, last) };
  const found: number[] = [];
  let lineStart = 0;
  layout.text.split("\v").forEach((text, index) => {
    const first = layout.indent + (index === 0 ? layout.firstLineIndent : 0);
    found.push(...followLine(text, first, ordered, layout).map((at) => lineStart + at));
    lineStart += text.length + 1;
  });
  return found;
}

function followLine(line: string, first: number, stops: readonly TabStop[], layout: LineLayout): readonly number[] {
  const found: number[] = [];
  const cells = line.split("\t");
  let x = wrap(first + textWidth(cells[0] ?? "", layout.size), layout);
  let at = (cells[0] ?? "").length;
  for (const cell of cells.slice(1)) {
    const width = textWidth(cell, layout.size);
    let stop = stopBeyond(x, stops, layout);
    if (stop === undefined) {
      // No stop and no room left on this line: the tab goes on with the next one.
      x = layout.indent;
      stop = stopBeyond(x, stops, layout);
    }
    if (stop?.leader === true) found.push(at);
    x = wrap(positionAfter(stop, x, width, layout), layout);
    at += 1 + cell.length;
  }
  return found;
}

function stopBeyond(x: number, stops: readonly TabStop[], layout: LineLayout): TabStop | undefined {
  const custom = stops.find((stop) => stop.position > x);
  // The left edge of a hanging paragraph is a stop of its own.
  if (layout.firstLineIndent < 0 && x < layout.indent && (custom === undefined || custom.position > layout.indent)) {
    return { position: layout.indent, kind: "left", leader: false };
  }
  if (custom !== undefined) return custom;
  const next = (Math.floor(x / layout.defaultTabStop) + 1) * layout.defaultTabStop;
  return next < layout.width ? { position: next, kind: "left", leader: false } : undefined;
}

function positionAfter(stop: TabStop | undefined, x: number, width: number, layout: LineLayout): number {
  if (stop === undefined) return x + layout.defaultTabStop + width;
  switch (stop.kind) {
    case "right":
    case "end":
    case "decimal":
      return Math.max(stop.position, x + width);
    case "center":
      return Math.max(stop.position + width / 2, x + width);
    default:
      return stop.position + width;
  }
}

/** Text that is longer than its line goes on at the left edge of the next one. */
function wrap(x: number, layout: LineLayout): number {
  const room = layout.width - layout.indent;
  return x <= layout.width || room <= 0 ? x : layout.indent + ((x - layout.indent) % room);
}
