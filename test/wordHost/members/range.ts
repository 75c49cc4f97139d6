import { HostError } from "../engine/HostError";
import { oneOf, targetOf, text, type HostObject, type HostType } from "../engine/HostObject";
import { formatOf } from "../model/Editor";
import { exportRange } from "../model/exportOoxml";
import { importOoxml } from "../model/importOoxml";
import { streamLength } from "../model/pieces";
import { formatAt } from "../model/runs";
import { containerOf, storyOf } from "../model/stories";
import { builtInName, styleNameOf } from "../model/styles";
import { textOfSpans } from "../model/text";
import { comparePositions, TextRange, type Position } from "../model/TextRange";
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
} from "./content";
import { controlsInRange } from "./contentControl";
import { notesIn } from "./note";
import { tablesIn } from "./table";
import type { WordObjects } from "./WordObjects";

export function rangeType(objects: WordObjects): HostType<TextRange> {
  const { model } = objects;
  const first = (range: TextRange) => range.start.paragraph;
  const style = (range: TextRange) => {
    const names = new Set(range.paragraphs().map((paragraph) => styleNameOf(model, paragraph)));
    return names.size === 1 ? [...names][0]! : "";
  };
  const combine = (range: TextRange, args: readonly unknown[]): [TextRange, TextRange] => {
    const other = targetOf<TextRange>(args[0], "Range");
    if (storyOf(first(range)) !== storyOf(first(other)))
      throw new HostError("InvalidArgument", "The ranges stand apart.");
    return [range, other];
  };
  const intersection = (range: TextRange, args: readonly unknown[], orNull: boolean): HostObject | null => {
    const [one, other] = combine(range, args);
    const start = later(one.start, other.start);
    const end = earlier(one.end, other.end);
    if (comparePositions(start, end) > 0) return missing(orNull, "The ranges share nothing.");
    return objects.range(TextRange.between(start, end));
  };
  const expansion = (range: TextRange, args: readonly unknown[]): HostObject => {
    const [one, other] = combine(range, args);
    return objects.range(TextRange.between(earlier(one.start, other.start), later(one.end, other.end)));
  };

  return {
    name: "Range",
    assertAlive: (range) => {
      assertConnected(range.start.paragraph);
      assertConnected(range.end.paragraph);
    },
    identity: (range) => ({ _Id: `Range${objects.idOf(range)}` }),
    scalars: {
      Text: (range) => textOfSpans(range.spans(), model.rules.ownText),
      IsEmpty: (range) => range.isEmpty,
      Style: style,
      StyleBuiltIn: (range) => builtInName(style(range)),
      Hyperlink: () => null,
    },
    navigation: {
      Font: (range) => objects.font(() => range),
      Paragraphs: (range) => objects.paragraphs(() => range.paragraphs()),
      Tables: (range) => objects.tables(() => tablesIn(range)),
      ContentControls: (range) => objects.contentControls(() => controlsInRange(range)),
      ParentBody: (range) => objects.body(containerOf(first(range))),
      ParentTable: (range) => parentTable(objects, first(range), false),
      ParentTableOrNullObject: (range) => parentTable(objects, first(range), true),
      ParentTableCell: (range) => parentCell(objects, first(range), false),
      ParentTableCellOrNullObject: (range) => parentCell(objects, first(range), true),
      ParentContentControl: (range) => parentControl(objects, first(range), false),
      ParentContentControlOrNullObject: (range) => parentControl(objects, first(range), true),
      Footnotes: (range) => objects.notes(() => notesIn(range.paragraphs(), "footnote")),
      Endnotes: (range) => objects.notes(() => notesIn(range.paragraphs(), "endnote")),
    },
    methods: {
      Search: (range, args) => searchIn(objects, range.spans(), args),
      _Search2: (range, args) => searchWithFlags(objects, range.spans(), args),
      Select: (range, args) => selectIn(objects, range, args),
      GetOoxml: (range) => exportRange(model, range),
      GetRange: (range, args) => {
        switch (oneOf(args[0], ["Whole", "Content", "Start", "End", "After", "Before"] as const, "Whole")) {
          case "Whole":
          case "Content":
            return objects.range(TextRange.between(range.start, range.end));
          case "Start":
          case "Before":
            return objects.range(TextRange.point(range.start));
          case "End":
            return objects.range(TextRange.point(range.end));
          case "After": {
            const { paragraph, offset } = range.end;
            return objects.range(offset > streamLength(paragraph) ? pointAfter(paragraph) : TextRange.point(range.end));
          }
        }
      },
      InsertText: (range, args) => {
        const content = text(args[0]);
        const location = oneOf(args[1], ["Replace", "Start", "End", "Before", "After"] as const);
        if (location === "Replace") {
          const written = model.editor.replaceText(range, content);
          range.moveTo(written.start, written.end);
          return objects.range(TextRange.between(written.start, written.end));
        }
        const atStart = location === "Start" || location === "Before";
        const at = inside(atStart ? range.start : range.end);
        const format = atStart ? formatOf(range) : formatAt(at.paragraph, at.offset);
        const { start, end } = range;
        const written = model.editor.insertTextAt(at, content, format);
        if (location === "Start") range.moveTo(written.start, range.end);
        if (location === "End") range.moveTo(start, written.end);
        if (location === "After") range.moveTo(start, end);
        return objects.range(TextRange.between(written.start, written.end));
      },
      InsertParagraph: (range, args) => {
        const side = oneOf(args[1], ["Before", "After"] as const);
        const beside = side === "Before" ? first(range) : range.paragraphs().at(-1)!;
        return insertParagraphBeside(objects, beside, side, text(args[0]), beside);
      },
      InsertOoxml: (range, args) => {
        const location = oneOf(args[1], ["Replace", "Start", "End", "Before", "After"] as const);
        const at =
          location === "Replace"
            ? model.editor.removeRange(range)
            : location === "Start" || location === "Before"
              ? range.start
              : range.end;
        return objects.range(importOoxml(model, text(args[0]), at));
      },
      Delete: (range) => {
        model.editor.removeRange(range);
      },
      Clear: (range) => {
        model.editor.removeRange(range);
      },
      ExpandTo: expansion,
      ExpandToOrNullObject: expansion,
      IntersectWith: (range, args) => intersection(range, args, false),
      IntersectWithOrNullObject: (range, args) => intersection(range, args, true),
      CompareLocationWith: (range, args) => {
        const other = targetOf<TextRange>(args[0], "Range");
        return storyOf(first(range)) === storyOf(first(other)) ? relation(range, other) : "Unrelated";
      },
    },
  };
}

/** Text cannot stand behind a paragraph mark: it goes before it. */
function inside({ paragraph, offset }: Position): Position {
  return { paragraph, offset: Math.min(offset, streamLength(paragraph)) };
}

function earlier(a: Position, b: Position): Position {
  return comparePositions(a, b) <= 0 ? a : b;
}

function later(a: Position, b: Position): Position {
  return comparePositions(a, b) >= 0 ? a : b;
}

function relation(range: TextRange, other: TextRange): string {
  const starts = comparePositions(range.start, other.start);
  const ends = comparePositions(range.end, other.end);
  if (starts === 0 && ends === 0) return "Equal";
  const toOther = comparePositions(range.end, other.start);
  const fromOther = comparePositions(range.start, other.end);
  if (toOther < 0) return "Before";
  if (fromOther > 0) return "After";
  if (toOther === 0) return "AdjacentBefore";
  if (fromOther === 0) return "AdjacentAfter";
  if (starts <= 0 && ends >= 0) return starts === 0 ? "ContainsStart" : ends === 0 ? "ContainsEnd" : "Contains";
  if (starts >= 0 && ends <= 0) return starts === 0 ? "InsideStart" : ends === 0 ? "InsideEnd" : "Inside";
  return starts < 0 ? "OverlapsBefore" : "OverlapsAfter";
}
