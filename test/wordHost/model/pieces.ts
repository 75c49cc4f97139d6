import { childElements, isOn, isW, ns, wAttribute, wChild, wName, wPath } from "./xml";

/**
 * A paragraph as Word's own stream of characters: every letter, mark and object has a place in it, also what is not
 * shown (deletions, hidden text, field codes). Offsets of the host count in this stream.
 */
export interface Piece {
  readonly kind: PieceKind;
  /** The characters of the stream; its length is the piece's length. */
  readonly stream: string;
  readonly start: number;
  readonly end: number;
  /** `w:t`, `w:tab` …; for an edge of a field or link that wraps runs, that wrapper. */
  readonly node: Element;
  /** The run that holds it; absent for edges of wrappers and for formulas. */
  readonly run?: Element;
  readonly deleted: boolean;
  readonly hidden: boolean;
}

export type PieceKind =
  "text" | "tab" | "break" | "hyphen" | "note" | "comment" | "field-mark" | "field-code" | "object";

const cache = new WeakMap<Element, readonly Piece[]>();

export function piecesOf(paragraph: Element): readonly Piece[] {
  let pieces = cache.get(paragraph);
  if (pieces === undefined) {
    pieces = readPieces(paragraph);
    cache.set(paragraph, pieces);
  }
  return pieces;
}

/** To be called after every change inside a paragraph. */
export function forgetPieces(paragraph: Element): void {
  cache.delete(paragraph);
}

/** Length of the stream without the paragraph mark. */
export function streamLength(paragraph: Element): number {
  return piecesOf(paragraph).at(-1)?.end ?? 0;
}

function readPieces(paragraph: Element): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  const fields: ("code" | "result")[] = [];

  const add = (kind: PieceKind, stream: string, node: Element, state: RunState, run?: Element) => {
    if (stream.length === 0) return;
    const inCode = kind !== "field-mark" && fields.includes("code");
    pieces.push({
      kind: inCode ? "field-code" : kind,
      stream,
      start: length,
      end: length + stream.length,
      node,
      ...(run === undefined ? {} : { run }),
      deleted: state.deleted,
      hidden: state.hidden,
    });
    length += stream.length;
  };

  const inline = (parent: Element, deleted: boolean) => {
    for (const node of childElements(parent)) {
      switch (wName(node)) {
        case "r":
          readRun(node, deleted);
          break;
        case "del":
        case "moveFrom":
          inline(node, true);
          break;
        case "hyperlink":
        case "fldSimple":
          add("field-mark", "\u0013", node, { deleted, hidden: false });
          inline(node, deleted);
          add("field-mark", "\u0015", node, { deleted, hidden: false });
          break;
        case "sdt": {
          const content = wChild(node, "sdtContent");
          if (content !== undefined) inline(content, deleted);
          break;
        }
        case "ins":
        case "moveTo":
        case "smartTag":
        case "customXml":
        case "dir":
        case "bdo":
          inline(node, deleted);
          break;
        default:
          if (node.namespaceURI === ns.m) add("object", "\u0001", node, { deleted, hidden: false });
      }
    }
  };

  const readRun = (run: Element, deleted: boolean) => {
    const state: RunState = { deleted, hidden: isOn(wPath(run, "rPr", "vanish")) };
    for (const node of childElements(run)) {
      const name = wName(node);
      if (name === "fldChar") {
        const type = wAttribute(node, "fldCharType");
        add("field-mark", fieldMarks[type ?? ""] ?? "", node, state, run);
        if (type === "begin") fields.push("code");
        else if (type === "separate") fields[fields.length - 1] = "result";
        else if (type === "end") fields.pop();
      } else if (name === "instrText" || name === "delInstrText") {
        add("field-code", node.textContent ?? "", node, state, run);
      } else {
        const [kind, stream] = readRunContent(node, name);
        add(kind, stream, node, state, run);
      }
    }
  };

  inline(paragraph, false);
  return pieces;
}

interface RunState {
  readonly deleted: boolean;
  readonly hidden: boolean;
}

const fieldMarks: Readonly<Record<string, string>> = { begin: "\u0013", separate: "\u0014", end: "\u0015" };

function readRunContent(node: Element, name: string): [PieceKind, string] {
  switch (name) {
    case "t":
    case "delText":
      return ["text", node.textContent ?? ""];
    case "tab":
    case "ptab":
      return ["tab", "\t"];
    case "br":
      return ["break", breakMarks[wAttribute(node, "type") ?? ""] ?? "\v"];
    case "cr":
      return ["break", "\v"];
    case "noBreakHyphen":
      return ["hyphen", "\u001E"];
    case "softHyphen":
      return ["hyphen", "\u001F"];
    case "sym":
      return ["text", "("];
    case "footnoteReference":
    case "endnoteReference":
    case "footnoteRef":
    case "endnoteRef":
      return ["note", "\u0002"];
    case "commentReference":
    case "annotationRef":
      return ["comment", "\u0005"];
    case "drawing":
    case "pict":
    case "object":
    case "ruby":
      return ["object", "\u0001"];
    default:
      return ["object", isAlternateContent(node) ? "\u0001" : ""];
  }
}

const breakMarks: Readonly<Record<string, string>> = { page: "\f", column: "\u000E" };

function isAlternateContent(node: Element): boolean {
  return node.namespaceURI === ns.mc && node.localName === "AlternateContent" && !isW(node, "r");
}
