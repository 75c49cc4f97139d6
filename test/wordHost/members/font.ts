import { type HostType } from "../engine/HostObject";
import { forgetPieces, piecesOf, streamLength } from "../model/pieces";
import { isolate, runsOf } from "../model/runs";
import { isRunOn, runProperty } from "../model/styles";
import type { TextRange } from "../model/TextRange";
import { createW, removeNode, wAttribute, wChild } from "../model/xml";
import type { WordObjects } from "./WordObjects";

export type FontScope = () => TextRange;

/** The looks of a stretch; null (or "" for names and colours) where its letters differ. */
export function fontType(objects: WordObjects): HostType<FontScope> {
  const { model } = objects;
  const read =
    <Value>(one: (run: Element | undefined, paragraph: Element) => Value, mixed: Value) =>
    (scope: FontScope) => {
      const values = new Set<Value>();
      for (const { paragraph, start, end } of scope().spans()) {
        const touched = piecesOf(paragraph).filter((piece) => piece.run && piece.end > start && piece.start < end);
        const runs = touched.length > 0 ? runsOf(touched) : [undefined];
        runs.forEach((run) => values.add(one(run, paragraph)));
      }
      return values.size === 1 ? [...values][0]! : mixed;
    };
  const toggle = (name: string) => read<boolean | null>((run, paragraph) => isRunOn(model, run, paragraph, name), null);
  const value =
    (name: string, attribute = "val") =>
    (run: Element | undefined, paragraph: Element) =>
      wAttribute(runProperty(model, run, paragraph, name), attribute);
  const write =
    (name: string, attributes: (value: unknown) => Record<string, string> | undefined) =>
    (scope: FontScope, wanted: unknown) => {
      for (const span of scope().spans()) {
        model.editor.assertEditable(span.paragraph);
        const end = Math.min(span.end, streamLength(span.paragraph));
        for (const run of runsOf(isolate(span.paragraph, span.start, end)))
          setRunProperty(run, name, attributes(wanted));
        forgetPieces(span.paragraph);
      }
    };
  const onOff = (wanted: unknown): Record<string, string> => (wanted === true ? {} : { val: "0" });

  return {
    name: "Font",
    scalars: {
      Name: read((run, paragraph) => value("rFonts", "ascii")(run, paragraph) ?? "Times New Roman", ""),
      Size: read<number | null>((run, paragraph) => Number(value("sz")(run, paragraph) ?? 20) / 2, null),
      Bold: toggle("b"),
      Italic: toggle("i"),
      StrikeThrough: toggle("strike"),
      Underline: read((run, paragraph) => underlines[value("u")(run, paragraph) ?? "none"] ?? "Single", "Mixed"),
      Color: read((run, paragraph) => hex(value("color")(run, paragraph)), ""),
      HighlightColor: read((run, paragraph) => highlights[value("highlight")(run, paragraph) ?? "none"] ?? null, ""),
    },
    setters: {
      Bold: write("b", onOff),
      Italic: write("i", onOff),
      Size: write("sz", (size) => ({ val: String(Math.round(Number(size) * 2)) })),
      Color: write("color", (color) => ({ val: String(color).replace("#", "") })),
      HighlightColor: write("highlight", (color) => {
        const name = Object.entries(highlights).find(
          ([, code]) => code !== null && code === String(color).toUpperCase(),
        )?.[0];
        return color === null ? undefined : { val: name ?? String(color).toLowerCase() };
      }),
    },
  };
}

function setRunProperty(run: Element, name: string, attributes: Record<string, string> | undefined): void {
  let format = wChild(run, "rPr");
  if (format === undefined) {
    format = createW(run, "rPr");
    run.insertBefore(format, run.firstChild);
  }
  const old = wChild(format, name);
  if (old !== undefined) removeNode(old);
  if (attributes !== undefined) format.appendChild(createW(run, name, attributes));
}

function hex(color: string | undefined): string {
  return color === undefined || color === "auto" ? "#000000" : `#${color.toUpperCase()}`;
}

const underlines: Readonly<Record<string, string>> = {
  none: "None",
  single: "Single",
  double: "Double",
  words: "Word",
};

const highlights: Readonly<Record<string, string | null>> = {
  none: null,
  yellow: "#FFFF00",
  green: "#00FF00",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  blue: "#0000FF",
  red: "#FF0000",
  lightGray: "#C0C0C0",
};
