import type { Span } from "../core/document/place";
import { escapeAttribute, escapeText, writableText } from "./escapeXml";
import type { ControlSource, ParagraphSource, Piece, RunSource, Stretch } from "./source";
import type { Splice } from "./splice";

export interface TextEdit extends Span {
  readonly replacement: string;
}

/** Who is named in tracked changes, and the number of the next one; ids have to differ in a document. */
export interface Revision {
  readonly author: string;
  /** ISO, to the second. */
  readonly date: string;
  nextId(): number;
}

export type ParagraphEdits = { readonly splices: readonly Splice[] } | { readonly locked: true };

/**
 * Turns edits of one paragraph's text (ordered, disjoint) into splices of its part. Runs that no edit touches keep every
 * byte. A replacement takes the look of the first letter that it replaces, an insertion that of the letter before it.
 * With `revision` the edits are written as tracked changes.
 */
export function editParagraph(
  xml: string,
  paragraph: ParagraphSource,
  edits: readonly TextEdit[],
  revision?: Revision,
): ParagraphEdits {
  const cuts = new Map<Piece, Cut[]>();
  const newRuns: { readonly at: number; readonly text: string; readonly look: string }[] = [];
  for (const edit of edits) {
    const text = writableText(edit.replacement);
    const replaced = paragraph.pieces.filter(
      (piece) => piece.at < edit.end && piece.at + piece.text.length > edit.start,
    );
    replaced.forEach((piece, index) => {
      const from = Math.max(0, edit.start - piece.at);
      const to = Math.min(piece.text.length, edit.end - piece.at);
      addCut(cuts, piece, { from, to, text: index === 0 ? text : "" });
    });
    if (replaced.length > 0 || text === "") continue;
    const site = findSite(paragraph, edit.start);
    if (site.piece === undefined) newRuns.push({ at: site.at, text, look: runLook(xml, site.like, paragraph) });
    else addCut(cuts, site.piece, { from: edit.start - site.piece.at, to: edit.start - site.piece.at, text });
  }

  const touched = [...new Set([...cuts.keys()].map((piece) => piece.run))];
  const controls = touched.flatMap((run) => run.surroundings.flatMap((surrounding) => surrounding.control ?? []));
  if (controls.some((control) => control.isLocked)) return { locked: true };
  if ([...cuts.keys()].some((piece) => !piece.run.children.some((child) => child.piece === piece)))
    return { locked: true };

  const splices = touched.map((run) => ({
    start: run.start,
    end: run.end,
    text: rewriteRun(xml, run, cuts, revision),
  }));
  const runs = newRuns.map(({ at, text, look }) => ({ start: at, end: at, text: insertedRun(look, text, revision) }));
  return { splices: [...splices, ...openSelfClosing(xml, paragraph, runs), ...settleControls(new Set(controls))] };
}

/** A part of a piece that goes, and what comes in its place. */
interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function addCut(cuts: Map<Piece, Cut[]>, piece: Piece, cut: Cut): void {
  const known = cuts.get(piece);
  if (known === undefined) cuts.set(piece, [cut]);
  else known.push(cut);
}

interface Site {
  /** The piece that the text goes into. */
  readonly piece?: Piece;
  /** Where a run of its own goes, and the run whose look it takes. */
  readonly at: number;
  readonly like?: RunSource;
}

/** New text joins the letter before it, else the one behind; but does not creep into a field, a link or a control. */
function findSite(paragraph: ParagraphSource, offset: number): Site {
  const inside = paragraph.pieces.find((piece) => piece.at < offset && offset < piece.at + piece.text.length);
  if (inside !== undefined) return { piece: inside, at: inside.start };
  const before = paragraph.pieces.find((piece) => piece.at + piece.text.length === offset);
  const after = paragraph.pieces.find((piece) => piece.at === offset);
  const shared = new Set(before?.run.surroundings.filter((one) => after?.run.surroundings.includes(one)));
  // What stands around the whole paragraph cannot be left inside of it.
  const barrier = (piece: Piece) =>
    piece.run.surroundings.find((one) => !shared.has(one) && one.start >= paragraph.start && one.end <= paragraph.end);
  if (before !== undefined && barrier(before) === undefined) return { piece: before, at: before.end };
  if (after !== undefined && barrier(after) === undefined) return { piece: after, at: after.start };
  if (before !== undefined) return { at: barrier(before)?.end ?? before.run.end, like: before.run };
  if (after !== undefined) return { at: barrier(after)?.start ?? after.run.start, like: after.run };
  return { at: paragraph.firstRunAt };
}

/** The properties of a run that looks like another, or like the mark of an empty paragraph. */
export function runLook(xml: string, like: RunSource | undefined, paragraph: ParagraphSource): string {
  if (like !== undefined) return like.properties === undefined ? "" : slice(xml, like.properties);
  if (paragraph.markProperties === undefined) return "";
  const own = withoutElements(slice(xml, paragraph.markProperties), ["ins", "del", "moveFrom", "moveTo", "rPrChange"]);
  return own.trim() === "" ? "" : `<w:rPr>${own}</w:rPr>`;
}

export function insertedRun(look: string, text: string, revision: Revision | undefined): string {
  const run = `<w:r>${look}${textContent(text)}</w:r>`;
  return revision === undefined ? run : tracked("ins", run, revision);
}

/** `<w:p/>` has to be opened before anything can be put into it. */
function openSelfClosing(xml: string, paragraph: ParagraphSource, runs: readonly Splice[]): readonly Splice[] {
  if (runs.length === 0 || paragraph.contentStart < paragraph.end) return runs;
  const tag = xml.slice(paragraph.start, paragraph.end);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "w:p";
  const opened = `${tag.replace(/\s*\/>$/, "")}>`;
  const content = runs.map((run) => run.text).join("");
  return [{ start: paragraph.start, end: paragraph.end, text: `${opened}${content}</${name}>` }];
}

/** What was a prompt is text of the user now, and data elsewhere must not overwrite it. */
function settleControls(controls: ReadonlySet<ControlSource>): readonly Splice[] {
  return [...controls].flatMap((control) =>
    [...(control.showingPlaceholder === undefined ? [] : [control.showingPlaceholder]), ...control.bindings].map(
      ({ start, end }) => ({ start, end, text: "" }),
    ),
  );
}

/** Writes a run again with its cuts made. Children without visible text stay as they are. */
function rewriteRun(
  xml: string,
  run: RunSource,
  cuts: ReadonlyMap<Piece, readonly Cut[]>,
  revision: Revision | undefined,
): string {
  const tag = xml.slice(run.start, run.contentStart);
  const look = lookOf(xml, run);
  const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? "w:r";
  const out: string[] = [];
  let isOpen = false;
  const keep = (content: string) => {
    if (content === "") return;
    if (!isOpen) out.push(tag, look);
    isOpen = true;
    out.push(content);
  };
  const track = (kind: "ins" | "del", content: string, by: Revision) => {
    if (content === "") return;
    if (isOpen) out.push(`</${name}>`);
    isOpen = false;
    const inner = `${tag}${look}${content}</${name}>`;
    // An insertion inside of a tracked insertion is part of it.
    out.push(kind === "ins" && run.isInserted ? inner : tracked(kind, inner, by));
  };
  for (const child of run.children) {
    const found = child.piece === undefined ? undefined : cuts.get(child.piece);
    if (child.piece === undefined || found === undefined) {
      keep(slice(xml, child));
      continue;
    }
    for (const part of cutPiece(xml, child.piece, found, revision !== undefined)) {
      if (part.kind === "kept" || revision === undefined) keep(part.content);
      else track(part.kind, part.content, revision);
    }
  }
  if (isOpen) out.push(`</${name}>`);
  // A control or field may not lose its last run.
  return out.length === 0 && run.surroundings.length > 0 ? `${tag}${look}</${name}>` : out.join("");
}

/** Filling a prompt takes off the grey of the prompt: the look is what the control gives to its text. */
function lookOf(xml: string, run: RunSource): string {
  const own = run.properties === undefined ? "" : slice(xml, run.properties);
  const control = run.surroundings
    .map((surrounding) => surrounding.control)
    .filter((one) => one !== undefined)
    .pop();
  if (control?.showingPlaceholder === undefined) return own;
  return control.properties === undefined ? withoutElements(own, ["rStyle"]) : slice(xml, control.properties);
}

interface CutPart {
  readonly kind: "kept" | "del" | "ins";
  readonly content: string;
}

function cutPiece(xml: string, piece: Piece, cuts: readonly Cut[], isTracked: boolean): readonly CutPart[] {
  const parts: CutPart[] = [];
  // Without tracking, what stays and what comes in next to it is one text.
  let kept = "";
  let at = 0;
  const flush = () => {
    if (kept !== "") parts.push({ kind: "kept", content: wrapEscaped(kept) });
    kept = "";
  };
  const keepTo = (end: number) => {
    if (end > at) {
      if (piece.kind === "text") kept += escapedPart(xml, piece, at, end);
      else {
        flush();
        parts.push({ kind: "kept", content: slice(xml, piece) });
      }
    }
    at = Math.max(at, end);
  };
  for (const cut of [...cuts].sort((a, b) => a.from - b.from)) {
    keepTo(cut.from);
    if (!isTracked) kept += escapeText(cut.text);
    else {
      flush();
      if (cut.to > cut.from) parts.push({ kind: "del", content: deletedContent(xml, piece, cut) });
      if (cut.text !== "") parts.push({ kind: "ins", content: textContent(cut.text) });
    }
    at = Math.max(at, cut.to);
  }
  keepTo(piece.text.length);
  flush();
  return parts;
}

function deletedContent(xml: string, piece: Piece, cut: Cut): string {
  if (piece.kind === "letter") return slice(xml, piece);
  return `<w:delText xml:space="preserve">${escapedPart(xml, piece, cut.from, cut.to)}</w:delText>`;
}

/** Letters of a piece as they stand in its source, or written again where the source is no plain text. */
function escapedPart(xml: string, piece: Piece, from: number, to: number): string {
  if (piece.content === undefined) return escapeText(piece.text.slice(from, to));
  return xml.slice(piece.content.start + from, piece.content.start + to);
}

/** The children of a run that stand for a text. */
export function textContent(text: string): string {
  return wrapEscaped(escapeText(text));
}

function wrapEscaped(escaped: string): string {
  return escaped
    .split(/([\t\v\u2011])/)
    .map((part) => letterElements[part] ?? (part === "" ? "" : wrapText(part)))
    .join("");
}

function wrapText(escaped: string): string {
  return /^\s|\s$|\s\s/.test(escaped) ? `<w:t xml:space="preserve">${escaped}</w:t>` : `<w:t>${escaped}</w:t>`;
}

const letterElements: Readonly<Record<string, string>> = {
  "\t": "<w:tab/>",
  "\v": "<w:br/>",
  "\u2011": "<w:noBreakHyphen/>",
};

function tracked(kind: "ins" | "del", run: string, revision: Revision): string {
  const { author, date } = revision;
  return `<w:${kind} w:id="${revision.nextId()}" w:author="${escapeAttribute(author)}" w:date="${date}">${run}</w:${kind}>`;
}

/** Takes elements out of properties, whose content is flat. */
export function withoutElements(properties: string, names: readonly string[]): string {
  const any = names.join("|");
  return properties.replace(
    new RegExp(`<(?:[\\w.-]+:)?(${any})(?:\\s[^>]*)?(?:/>|>[\\s\\S]*?</(?:[\\w.-]+:)?\\1>)`, "g"),
    "",
  );
}

function slice(xml: string, stretch: Stretch): string {
  return xml.slice(stretch.start, stretch.end);
}
