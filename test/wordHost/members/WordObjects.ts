import type { HostObject } from "../engine/HostObject";
import { makeObject, type HostType } from "../engine/HostObject";
import type { DocumentModel } from "../model/DocumentModel";
import type { TextRange } from "../model/TextRange";
import { bodyType } from "./body";
import { collectionType } from "./collection";
import { contentControlsType, contentControlType } from "./contentControl";
import { customPropertiesType, customPropertyType, documentPropertiesType } from "./documentProperties";
import { documentType, type HostState } from "./document";
import { fontType, type FontScope } from "./font";
import { noteType } from "./note";
import { paragraphType } from "./paragraph";
import { rangeType } from "./range";
import { sectionType, type SectionTarget } from "./section";
import { cellType, rowType, tableType } from "./table";

/** Makes the objects of Word's object model for nodes of a document; one object for one node. */
export class WordObjects {
  readonly document: HostObject;
  private readonly known = new Map<string, WeakMap<object, HostObject>>();
  private readonly ids = new WeakMap<object, number>();
  private lastId = 0;

  private readonly types: ReturnType<typeof makeTypes>;

  constructor(
    readonly model: DocumentModel,
    state: HostState,
  ) {
    this.types = makeTypes(this);
    this.document = makeObject(documentType(this, state), model);
  }

  /** The same for the same node as long as it lives. */
  idOf(node: object): number {
    let id = this.ids.get(node);
    if (id === undefined) {
      this.lastId += 1;
      id = this.lastId;
      this.ids.set(node, id);
    }
    return id;
  }

  body(container: Element): HostObject {
    return this.once("Body", this.types.body, container);
  }

  paragraph(paragraph: Element): HostObject {
    return this.once("Paragraph", this.types.paragraph, paragraph);
  }

  range(range: TextRange): HostObject {
    return makeObject(this.types.range, range);
  }

  font(scope: FontScope): HostObject {
    return makeObject(this.types.font, scope);
  }

  table(table: Element): HostObject {
    return this.once("Table", this.types.table, table);
  }

  row(row: Element): HostObject {
    return this.once("TableRow", this.types.row, row);
  }

  cell(cell: Element): HostObject {
    return this.once("TableCell", this.types.cell, cell);
  }

  section(section: SectionTarget): HostObject {
    return makeObject(this.types.section, section);
  }

  contentControl(control: Element): HostObject {
    return this.once("ContentControl", this.types.control, control);
  }

  note(reference: Element): HostObject {
    return this.once("NoteItem", this.types.note, reference);
  }

  paragraphs(list: () => readonly Element[]): HostObject {
    return this.collection("Paragraph", () => list().map((paragraph) => this.paragraph(paragraph)));
  }

  ranges(list: readonly TextRange[]): HostObject {
    const objects = list.map((range) => this.range(range));
    return this.collection("Range", () => objects);
  }

  tables(list: () => readonly Element[]): HostObject {
    return this.collection("Table", () => list().map((table) => this.table(table)));
  }

  notes(list: () => readonly Element[]): HostObject {
    return this.collection("NoteItem", () => list().map((reference) => this.note(reference)));
  }

  contentControls(list: () => readonly Element[]): HostObject {
    return makeObject(contentControlsType(this), list);
  }

  properties(): HostObject {
    return makeObject(documentPropertiesType(this), this.model);
  }

  customProperties(): HostObject {
    return makeObject(customPropertiesType(this), this.model);
  }

  customProperty(name: string): HostObject {
    return makeObject(customPropertyType(this.model), name);
  }

  collection(itemName: string, items: () => readonly HostObject[]): HostObject {
    return makeObject(collectionType(`${itemName}Collection`), items);
  }

  private once<Target extends object>(kind: string, type: HostType<Target>, target: Target): HostObject {
    let objects = this.known.get(kind);
    if (objects === undefined) this.known.set(kind, (objects = new WeakMap()));
    let object = objects.get(target);
    if (object === undefined) objects.set(target, (object = makeObject(type, target)));
    return object;
  }
}

function makeTypes(objects: WordObjects) {
  return {
    body: bodyType(objects),
    paragraph: paragraphType(objects),
    range: rangeType(objects),
    table: tableType(objects),
    row: rowType(objects),
    cell: cellType(objects),
    section: sectionType(objects),
    control: contentControlType(objects),
    note: noteType(objects),
    font: fontType(objects),
  };
}
