import { oneOf, text, type HostType } from "../engine/HostObject";
import { exportParagraph } from "../model/exportOoxml";
import { importOoxml } from "../model/importOoxml";
import { streamLength } from "../model/pieces";
import { formatAt } from "../model/runs";
import { containerOf, indexOfParagraph, paragraphsOf, storyOf } from "../model/stories";
import { builtInName, paragraphProperty, styleNameOf } from "../model/styles";
import { textOfParagraph } from "../model/text";
import { TextRange } from "../model/TextRange";
import { wAncestor, wAttribute } from "../model/xml";
import {
  assertConnected,
  insertParagraphBeside,
  missing,
  parentCell,
  parentControl,
  parentTable,
  pointAfter,
  searchIn,
  searchWithFlags,
  selectIn,
  wholeSpans,
} from "./content";
import { controlsIn, controlsAround } from "./contentControl";
import { notesIn } from "./note";
import type { WordObjects } from "./WordObjects";

export function paragraphType(objects: WordObjects): HostType<Element> {
  const { model } = objects;
  const property = (paragraph: Element, name: string) => paragraphProperty(model, paragraph, name);
  const points = (paragraph: Element, element: string, attribute: string) =>
    Number(wAttribute(property(paragraph, element), attribute) ?? 0) / 20;
  const neighbour = (step: number, orNull: boolean) => (paragraph: Element) => {
    const story = storyOf(paragraph);
    const found = paragraphsOf(story)[indexOfParagraph(story, paragraph) + step];
    return found === undefined ? missing(orNull, "There is no such paragraph.") : objects.paragraph(found);
  };
  const isListItem = (paragraph: Element) => {
    const numbering = property(paragraph, "numPr");
    const id = wAttribute(numbering?.getElementsByTagNameNS("*", "numId")[0], "val");
    return id !== undefined && id !== "0";
  };

  return {
    name: "Paragraph",
    assertAlive: assertConnected,
    identity: (paragraph) => ({ _Id: `Paragraph${objects.idOf(paragraph)}` }),
    scalars: {
      Text: (paragraph) => textOfParagraph(paragraph, model.rules.ownText),
      Style: (paragraph) => styleNameOf(model, paragraph),
      StyleBuiltIn: (paragraph) => builtInName(styleNameOf(model, paragraph)),
      Alignment: (paragraph) => alignments[wAttribute(property(paragraph, "jc"), "val") ?? "left"] ?? "Left",
      OutlineLevel: (paragraph) => Number(wAttribute(property(paragraph, "outlineLvl"), "val") ?? 9) + 1,
      FirstLineIndent: (paragraph) => points(paragraph, "ind", "firstLine") - points(paragraph, "ind", "hanging"),
      LeftIndent: (paragraph) => points(paragraph, "ind", "left"),
      RightIndent: (paragraph) => points(paragraph, "ind", "right"),
      SpaceBefore: (paragraph) => points(paragraph, "spacing", "before"),
      SpaceAfter: (paragraph) => points(paragraph, "spacing", "after"),
      LineSpacing: (paragraph) => points(paragraph, "spacing", "line") || 12,
      IsListItem: isListItem,
      TableNestingLevel: (paragraph) => nestingLevel(paragraph),
      IsLastParagraph: (paragraph) => paragraphsOf(containerOf(paragraph)).at(-1) === paragraph,
    },
    navigation: {
      Font: (paragraph) => objects.font(() => TextRange.contentOf(paragraph)),
      ParentBody: (paragraph) => objects.body(containerOf(paragraph)),
      ParentTable: (paragraph) => parentTable(objects, paragraph, false),
      ParentTableOrNullObject: (paragraph) => parentTable(objects, paragraph, true),
      ParentTableCell: (paragraph) => parentCell(objects, paragraph, false),
      ParentTableCellOrNullObject: (paragraph) => parentCell(objects, paragraph, true),
      ParentContentControl: (paragraph) => parentControl(objects, paragraph, false),
      ParentContentControlOrNullObject: (paragraph) => parentControl(objects, paragraph, true),
      ContentControls: (paragraph) =>
        objects.contentControls(() => [...controlsAround(paragraph), ...controlsIn(paragraph)]),
      Footnotes: (paragraph) => objects.notes(() => notesIn([paragraph], "footnote")),
      Endnotes: (paragraph) => objects.notes(() => notesIn([paragraph], "endnote")),
    },
    methods: {
      Search: (paragraph, args) => searchIn(objects, wholeSpans([paragraph]), args),
      _Search2: (paragraph, args) => searchWithFlags(objects, wholeSpans([paragraph]), args),
      Select: (paragraph, args) => selectIn(objects, TextRange.wholeOf(paragraph), args),
      GetOoxml: (paragraph) => exportParagraph(model, paragraph),
      GetRange: (paragraph, args) => {
        const length = streamLength(paragraph);
        switch (oneOf(args[0], ["Whole", "Content", "Start", "End", "After"] as const, "Whole")) {
          case "Whole":
            return objects.range(TextRange.wholeOf(paragraph));
          case "Content":
            return objects.range(TextRange.contentOf(paragraph));
          case "Start":
            return objects.range(TextRange.inside(paragraph, 0, 0));
          case "End":
            return objects.range(TextRange.inside(paragraph, length, length));
          case "After":
            return objects.range(pointAfter(paragraph));
        }
      },
      GetNext: neighbour(1, false),
      GetNextOrNullObject: neighbour(1, true),
      GetPrevious: neighbour(-1, false),
      GetPreviousOrNullObject: neighbour(-1, true),
      InsertText: (paragraph, args) => {
        const content = text(args[0]);
        const whole = TextRange.contentOf(paragraph);
        switch (oneOf(args[1], ["Replace", "Start", "End"] as const)) {
          case "Replace":
            return objects.range(model.editor.replaceText(whole, content));
          case "Start":
            return objects.range(model.editor.insertTextAt(whole.start, content, formatAt(paragraph, 0)));
          case "End":
            return objects.range(model.editor.insertTextAt(whole.end, content, formatAt(paragraph, whole.end.offset)));
        }
      },
      InsertParagraph: (paragraph, args) =>
        insertParagraphBeside(
          objects,
          paragraph,
          oneOf(args[1], ["Before", "After"] as const),
          text(args[0]),
          paragraph,
        ),
      InsertOoxml: (paragraph, args) => {
        const content = TextRange.contentOf(paragraph);
        const location = oneOf(args[1], ["Replace", "Start", "End"] as const);
        const at =
          location === "Replace"
            ? model.editor.removeRange(content)
            : location === "Start"
              ? content.start
              : content.end;
        return objects.range(importOoxml(model, text(args[0]), at));
      },
      Delete: (paragraph) => model.editor.removeParagraph(paragraph),
      Clear: (paragraph) => {
        model.editor.removeRange(TextRange.contentOf(paragraph));
      },
    },
  };
}

function nestingLevel(paragraph: Element): number {
  const story = storyOf(paragraph);
  let level = 0;
  for (
    let table = wAncestor(paragraph, "tbl");
    table !== undefined && story.contains(table);
    table = wAncestor(table, "tbl")
  ) {
    level += 1;
  }
  return level;
}

const alignments: Readonly<Record<string, string>> = {
  left: "Left",
  start: "Left",
  center: "Centered",
  right: "Right",
  end: "Right",
  both: "Justified",
  distribute: "Justified",
};
