import { oneOf, text, type HostObject, type HostType } from "../engine/HostObject";
import { makeObject } from "../engine/HostObject";
import { HostError } from "../engine/HostError";
import type { DocumentModel } from "../model/DocumentModel";
import { noSearchOptions, type SearchOptions } from "../model/search";
import { TextRange } from "../model/TextRange";
import { fromBase64, WordPackage } from "../model/WordPackage";
import { paragraphEvents } from "../standIns";
import { controlsIn } from "./contentControl";
import { sectionsOf } from "./section";
import type { WordObjects } from "./WordObjects";

export interface HostState {
  saves: number;
  printPreviews: number;
  /** Names of Rich API events that somebody registered for. */
  readonly eventNames: Set<string>;
}

export function documentType(objects: WordObjects, state: HostState): HostType<DocumentModel> {
  return {
    name: "Document",
    scalars: {
      Saved: () => true,
      ChangeTrackingMode: (model) => model.trackingMode,
      AllowCloseOnUntitled: () => false,
    },
    setters: {
      ChangeTrackingMode: (model, value) => {
        model.assertWritable();
        model.trackingMode = oneOf(value, ["Off", "TrackAll", "TrackMineOnly"] as const);
      },
    },
    navigation: {
      Body: (model) => objects.body(model.body),
      Sections: (model) =>
        objects.collection("Section", () => sectionsOf(model).map((section) => objects.section(section))),
      ContentControls: (model) => objects.contentControls(() => controlsIn(model.body)),
      Properties: () => objects.properties(),
    },
    methods: {
      GetSelection: (model) => objects.range(TextRange.between(model.selection.start, model.selection.end)),
      Save: () => {
        state.saves += 1;
      },
      PrintPreview: (model) => {
        if (Number(model.rules.sets.WordApiDesktop ?? 0) < 1.4)
          throw new HostError("ApiNotFound", "Document.printPreview");
        state.printPreviews += 1;
      },
      _RegisterEvent: (_model, [, name]) => {
        if (!knownEvents.has(text(name))) throw new HostError("ApiNotFound", `Document.on${text(name)}`);
        state.eventNames.add(text(name));
      },
      _UnregisterEvent: (_model, [, name]) => {
        state.eventNames.delete(text(name));
      },
    },
  };
}

const knownEvents = new Set<string>(Object.values(paragraphEvents).map((event) => event.name));

/** What the client creates by name. */
export function createNamedObject(objects: WordObjects, name: string, args: readonly unknown[]): HostObject {
  switch (name) {
    case "Microsoft.WordServices.SearchOptions":
      return makeObject(searchOptionsType, { ...noSearchOptions });
    case "Microsoft.WordServices.Application":
      return makeObject(applicationType, objects.model);
    case "Microsoft.InternalService.AddinInternalService":
      return makeObject(internalServiceType, undefined);
    default:
      throw new HostError("ApiNotFound", `new ${name}(${args.length} arguments)`);
  }
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

const searchOptionNames = [
  "ignorePunct",
  "ignoreSpace",
  "matchCase",
  "matchPrefix",
  "matchSuffix",
  "matchWholeWord",
  "matchWildcards",
] as const;

const searchOptionsType: HostType<Mutable<SearchOptions>> = {
  name: "SearchOptions",
  setters: Object.fromEntries(
    searchOptionNames.map((option) => [
      option.charAt(0).toUpperCase() + option.slice(1),
      (target: Mutable<SearchOptions>, value: unknown) => {
        target[option] = value === true;
      },
    ]),
  ),
};

const applicationType: HostType<DocumentModel> = {
  name: "Application",
  methods: {
    CreateDocument: (model, [base64]) => {
      const content = base64 === null || base64 === undefined ? "" : text(base64);
      if (content !== "") assertDocx(content);
      return makeObject(documentCreatedType, { model, base64: content });
    },
  },
};

const documentCreatedType: HostType<{ readonly model: DocumentModel; readonly base64: string }> = {
  name: "DocumentCreated",
  methods: {
    Open: ({ model, base64 }) => {
      model.opened.push(base64);
    },
  },
};

const internalServiceType: HostType<undefined> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => null },
};

function assertDocx(base64: string): void {
  try {
    WordPackage.open(fromBase64(base64));
  } catch (error) {
    throw new HostError("InvalidArgument", `This is no .docx: ${String(error)}`);
  }
}
