import { HostError } from "../engine/HostError";
import { oneOf, text, type HostType } from "../engine/HostObject";
import { piecesOf, streamLength } from "../model/pieces";
import { paragraphsOf, storyOf } from "../model/stories";
import { textOfSpans } from "../model/text";
import { TextRange } from "../model/TextRange";
import { childElements, isW, ns, removeNode, wAncestor, wAttribute, wChild, wPath } from "../model/xml";
import { collectionType } from "./collection";
import { assertConnected, missing, searchIn, searchWithFlags, selectIn } from "./content";
import type { WordObjects } from "./WordObjects";

type Controls = () => readonly Element[];

/** Only rich text controls, unless types are asked for (#2160); none of text boxes (#2945). */
export function contentControlsType(objects: WordObjects): HostType<Controls> {
  const rich = (list: Controls) => list().filter((control) => subtypeOf(control) === "RichText");
  const base = collectionType("ContentControlCollection");
  const asItems = (list: Controls) => () => rich(list).map((control) => objects.contentControl(control));
  const by = (matches: (control: Element, wanted: unknown) => boolean) => (list: Controls, args: readonly unknown[]) =>
    objects.contentControls(() => list().filter((control) => matches(control, args[0])));
  const byId = (orNull: boolean) => (list: Controls, args: readonly unknown[]) => {
    const found = list().find((control) => idOf(control) === Number(args[0]));
    return found === undefined ? missing(orNull, "There is no such control.") : objects.contentControl(found);
  };
  return {
    name: "ContentControlCollection",
    items: (list) => asItems(list)(),
    indexer: (list, args) => base.indexer!(asItems(list), args),
    methods: {
      GetFirst: (list) => base.methods!["GetFirst"]!(asItems(list), []),
      GetFirstOrNullObject: (list) => base.methods!["GetFirstOrNullObject"]!(asItems(list), []),
      GetByTag: by((control, tag) => property(control, "tag") === tag),
      GetByTitle: by((control, title) => property(control, "alias") === title),
      GetById: byId(false),
      GetByIdOrNullObject: byId(true),
    },
  };
}

export function contentControlType(objects: WordObjects): HostType<Element> {
  const { model } = objects;
  const locks = (control: Element) => wAttribute(wPath(control, "sdtPr", "lock"), "val") ?? "";
  return {
    name: "ContentControl",
    assertAlive: assertConnected,
    identity: (control) => ({ Id: idOf(control) }),
    scalars: {
      Id: idOf,
      Tag: (control) => property(control, "tag"),
      Title: (control) => property(control, "alias"),
      Text: (control) => textOfSpans(contentOf(control).spans(), model.rules.ownText),
      Type: () => "RichText",
      Subtype: (control) => subtypeOf(control),
      PlaceholderText: (control) =>
        isPlaceholder(control) ? textOfSpans(contentOf(control).spans(), model.rules.ownText) : "",
      CannotEdit: (control) => locks(control) === "contentLocked" || locks(control) === "sdtContentLocked",
      CannotDelete: (control) => locks(control) === "sdtLocked" || locks(control) === "sdtContentLocked",
      Appearance: () => "BoundingBox",
    },
    navigation: {
      Paragraphs: (control) => objects.paragraphs(() => contentOf(control).paragraphs()),
      Font: (control) => objects.font(() => contentOf(control)),
      ContentControls: (control) => objects.contentControls(() => controlsIn(wChild(control, "sdtContent")!)),
    },
    methods: {
      Search: (control, args) => searchIn(objects, contentOf(control).spans(), args),
      _Search2: (control, args) => searchWithFlags(objects, contentOf(control).spans(), args),
      Select: (control, args) => selectIn(objects, contentOf(control), args),
      GetRange: (control, args) => {
        const content = contentOf(control);
        switch (oneOf(args[0], ["Whole", "Content", "Start", "End", "Before", "After"] as const, "Whole")) {
          case "Whole":
          case "Content":
            return objects.range(content);
          case "Start":
          case "Before":
            return objects.range(TextRange.point(content.start));
          case "End":
          case "After":
            return objects.range(TextRange.point(content.end));
        }
      },
      InsertText: (control, args) => {
        oneOf(args[1], ["Replace"] as const);
        const showing = wPath(control, "sdtPr", "showingPlcHdr");
        if (showing !== undefined) removeNode(showing);
        return objects.range(model.editor.replaceText(contentOf(control), text(args[0])));
      },
      Delete: (control, args) => {
        if (locks(control) === "sdtLocked" || locks(control) === "sdtContentLocked") {
          throw new HostError("AccessDenied", "The content control is locked against deletion.");
        }
        model.assertWritable();
        if (args[0] !== true) model.editor.removeRange(contentOf(control));
        const content = wChild(control, "sdtContent");
        for (const node of content === undefined ? [] : childElements(content)) {
          control.parentNode!.insertBefore(node, control);
        }
        removeNode(control);
      },
    },
  };
}

/** Controls inside an element, text boxes left out. */
export function controlsIn(container: Element): Element[] {
  const story = storyOf(container);
  return Array.from(container.getElementsByTagNameNS(ns.w, "sdt")).filter((control) => storyOf(control) === story);
}

export function controlsAround(paragraph: Element): Element[] {
  const control = wAncestor(paragraph, "sdt");
  return control === undefined ? [] : [control];
}

export function controlsInRange(range: TextRange): Element[] {
  return [
    ...new Set(range.paragraphs().flatMap((paragraph) => [...controlsAround(paragraph), ...controlsIn(paragraph)])),
  ];
}

function contentOf(control: Element): TextRange {
  const content = wChild(control, "sdtContent")!;
  const paragraphs = paragraphsOf(content);
  if (paragraphs.length > 0) {
    const last = paragraphs.at(-1)!;
    return TextRange.between({ paragraph: paragraphs[0]!, offset: 0 }, { paragraph: last, offset: streamLength(last) });
  }
  const paragraph = wAncestor(control, "p");
  if (paragraph === undefined) throw new HostError("ItemNotFound", "The content control holds no text.");
  const pieces = piecesOf(paragraph).filter((piece) => content.contains(piece.node));
  return TextRange.inside(paragraph, pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0);
}

function isPlaceholder(control: Element): boolean {
  return wPath(control, "sdtPr", "showingPlcHdr") !== undefined;
}

function idOf(control: Element): number {
  return Number(wAttribute(wPath(control, "sdtPr", "id"), "val") ?? 0);
}

function property(control: Element, name: string): string {
  return wAttribute(wPath(control, "sdtPr", name), "val") ?? "";
}

function subtypeOf(control: Element): string {
  const properties = wChild(control, "sdtPr");
  if (properties === undefined) return "RichText";
  for (const child of childElements(properties)) {
    if (isW(child, "text")) return "PlainText";
    if (isW(child, "dropDownList")) return "DropDownList";
    if (isW(child, "comboBox")) return "ComboBox";
    if (isW(child, "date")) return "DatePicker";
    if (isW(child, "picture")) return "Picture";
    if (child.localName === "checkbox") return "CheckBox";
  }
  return "RichText";
}
