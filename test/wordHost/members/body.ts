import { HostError } from "../engine/HostError";
import { oneOf, text, type HostType } from "../engine/HostObject";
import { exportContainer } from "../model/exportOoxml";
import { importBefore, importOoxml } from "../model/importOoxml";
import { streamLength } from "../model/pieces";
import { formatAt } from "../model/runs";
import { blocksOf, containerOf, paragraphsOf } from "../model/stories";
import { builtInName, styleNameOf } from "../model/styles";
import { textOfContainer } from "../model/text";
import { TextRange } from "../model/TextRange";
import { isW, wName } from "../model/xml";
import {
  assertConnected,
  insertParagraphBeside,
  missing,
  parentControl,
  searchIn,
  searchWithFlags,
  selectIn,
  wholeSpans,
} from "./content";
import { controlsIn } from "./contentControl";
import { notesIn } from "./note";
import type { WordObjects } from "./WordObjects";

/** A container of blocks: the main text, a header, a note, a cell. */
export function bodyType(objects: WordObjects): HostType<Element> {
  const { model } = objects;
  const first = (container: Element) => paragraphsOf(container)[0]!;
  const last = (container: Element) => paragraphsOf(container).at(-1)!;
  const content = (container: Element) => {
    const end = last(container);
    return TextRange.between({ paragraph: first(container), offset: 0 }, { paragraph: end, offset: streamLength(end) });
  };
  const whole = (container: Element) => {
    const end = last(container);
    return TextRange.between(
      { paragraph: first(container), offset: 0 },
      { paragraph: end, offset: streamLength(end) + 1 },
    );
  };
  const outer = (container: Element, orNull: boolean) =>
    isW(container, "tc")
      ? objects.body(containerOf(container.parentNode as Element))
      : missing(orNull, "The body is in no other.");
  const style = (container: Element) => {
    const names = new Set(paragraphsOf(container).map((paragraph) => styleNameOf(model, paragraph)));
    return names.size === 1 ? [...names][0]! : "";
  };

  return {
    name: "Body",
    assertAlive: (container) => {
      assertConnected(container);
      if (paragraphsOf(container).length === 0) throw new HostError("GeneralException", "The body has no paragraph.");
    },
    scalars: {
      Text: (container) => textOfContainer(container, model.rules.ownText),
      Type: (container) => types[wName(container)] ?? "Unknown",
      Style: style,
      StyleBuiltIn: (container) => builtInName(style(container)),
    },
    navigation: {
      Paragraphs: (container) => objects.paragraphs(() => paragraphsOf(container)),
      Font: (container) => objects.font(() => content(container)),
      Tables: (container) => objects.tables(() => blocksOf(container).filter((block) => isW(block, "tbl"))),
      ContentControls: (container) => objects.contentControls(() => controlsIn(container)),
      Footnotes: (container) => objects.notes(() => notesIn(paragraphsOf(container), "footnote")),
      Endnotes: (container) => objects.notes(() => notesIn(paragraphsOf(container), "endnote")),
      ParentBody: (container) => outer(container, false),
      ParentBodyOrNullObject: (container) => outer(container, true),
      ParentContentControl: (container) => parentControl(objects, container, false),
      ParentContentControlOrNullObject: (container) => parentControl(objects, container, true),
    },
    methods: {
      Search: (container, args) => searchIn(objects, wholeSpans(paragraphsOf(container)), args),
      _Search2: (container, args) => searchWithFlags(objects, wholeSpans(paragraphsOf(container)), args),
      Select: (container, args) => selectIn(objects, whole(container), args),
      GetOoxml: (container) => exportContainer(model, container),
      GetRange: (container, args) => {
        switch (oneOf(args[0], ["Whole", "Content", "Start", "End", "After"] as const, "Whole")) {
          case "Whole":
            return objects.range(whole(container));
          case "Content":
            return objects.range(content(container));
          case "Start":
            return objects.range(TextRange.point(content(container).start));
          case "End":
          case "After":
            return objects.range(TextRange.point(content(container).end));
        }
      },
      InsertText: (container, args) => {
        const written = text(args[0]);
        const location = oneOf(args[1], ["Replace", "Start", "End"] as const);
        if (location === "Replace") {
          const format = formatAt(first(container), 0);
          model.clear(container);
          return objects.range(model.editor.insertTextAt(content(container).end, written, format));
        }
        const { start, end } = content(container);
        const at = location === "Start" ? start : end;
        return objects.range(model.editor.insertTextAt(at, written, formatAt(at.paragraph, at.offset)));
      },
      InsertParagraph: (container, args) => {
        const atStart = oneOf(args[1], ["Start", "End"] as const) === "Start";
        const blocks = blocksOf(container);
        const beside = atStart ? blocks[0]! : blocks.at(-1)!;
        const looks = isW(beside, "p") ? beside : undefined;
        return insertParagraphBeside(objects, beside, atStart ? "Before" : "After", text(args[0]), looks);
      },
      InsertOoxml: (container, args) => {
        const ooxml = text(args[0]);
        const location = oneOf(args[1], ["Replace", "Start", "End"] as const);
        if (location === "Replace") model.clear(container);
        const firstBlock = blocksOf(container)[0]!;
        if (location === "Start" && isW(firstBlock, "tbl")) {
          model.editor.assertEditable(firstBlock);
          return objects.range(importBefore(model, ooxml, firstBlock));
        }
        const { start, end } = content(container);
        return objects.range(importOoxml(model, ooxml, location === "End" ? end : start));
      },
      Clear: (container) => model.clear(container),
    },
  };
}

const types: Readonly<Record<string, string>> = {
  body: "MainDoc",
  hdr: "Header",
  ftr: "Footer",
  tc: "TableCell",
  footnote: "Footnote",
  endnote: "Endnote",
};
