import { HostError } from "../engine/HostError";
import { type HostType } from "../engine/HostObject";
import { piecesOf } from "../model/pieces";
import { TextRange } from "../model/TextRange";
import { isW, wAncestor, wAttribute, wChildren } from "../model/xml";
import { assertConnected } from "./content";
import type { WordObjects } from "./WordObjects";

/** A footnote or endnote, by the mark that stands in the text. */
export function noteType(objects: WordObjects): HostType<Element> {
  return {
    name: "NoteItem",
    assertAlive: assertConnected,
    identity: (mark) => ({ _Id: `Note${objects.idOf(mark)}` }),
    scalars: { Type: (mark) => (isW(mark, "footnoteReference") ? "Footnote" : "Endnote") },
    navigation: {
      Body: (mark) => objects.body(noteOf(objects, mark)),
      Reference: (mark) => {
        const paragraph = wAncestor(mark, "p")!;
        const piece = piecesOf(paragraph).find((candidate) => candidate.node === mark)!;
        return objects.range(TextRange.inside(paragraph, piece.start, piece.end));
      },
    },
  };
}

/** The marks of notes in paragraphs, in order. */
export function notesIn(paragraphs: readonly Element[], kind: "footnote" | "endnote"): Element[] {
  return paragraphs.flatMap((paragraph) =>
    piecesOf(paragraph).flatMap((piece) => (isW(piece.node, `${kind}Reference`) ? [piece.node] : [])),
  );
}

function noteOf(objects: WordObjects, mark: Element): Element {
  const kind = isW(mark, "footnoteReference") ? "footnote" : "endnote";
  const part = objects.model.partOf(`${kind}s`);
  const id = wAttribute(mark, "id");
  const note = part === undefined ? undefined : wChildren(part, kind).find((one) => wAttribute(one, "id") === id);
  if (note === undefined) throw new HostError("ItemNotFound", `There is no ${kind} ${id ?? ""}.`);
  return note;
}
