import { BatchLog, isHousekeeping } from "./engine/BatchLog";
import { executeBatch } from "./engine/executeBatch";
import { Faults } from "./engine/Faults";
import { HostError } from "./engine/HostError";
import type { HostObject } from "./engine/HostObject";
import { References } from "./engine/References";
import type { RequestBody } from "./engine/wire";
import { completeOptions, type HostRules, type WordHostOptions } from "./hostOptions";
import { isOffered, setOf } from "./members/memberSets";
import { createNamedObject, type HostState } from "./members/document";
import { WordObjects } from "./members/WordObjects";
import { DocumentModel } from "./model/DocumentModel";
import { indexOfParagraph, paragraphsOf } from "./model/stories";
import { textOfContainer } from "./model/text";
import { fromBase64 } from "./model/WordPackage";
import { serializeXml } from "./model/xml";
import { paragraphEvents, type ParagraphEventName } from "./standIns";
import { FileCopies } from "./transport/FileCopies";
import { hostContext } from "./transport/hostContext";
import { dispIds, HostEvents } from "./transport/HostEvents";
import type { SettingsMessage } from "./transport/installBridge";
import { UserAtTheDocument } from "./UserAtTheDocument";

/**
 * A simulated Word with one open document. The real office.js talks to it through the bridge of `transport/`; tests read
 * the document, act as its user, count batches and plan faults here.
 */
export class WordHost {
  readonly model: DocumentModel;
  readonly rules: HostRules;
  readonly batches = new BatchLog();
  readonly faults = new Faults();
  readonly events = new HostEvents();
  readonly files = new FileCopies();
  readonly settings: Map<string, string>;
  /** Acts of the person at the document. */
  readonly user: UserAtTheDocument;
  /** Exceptions without a code: defects of this host. A test with any of them is worth nothing. */
  readonly defects: unknown[] = [];
  private readonly references = new References();
  private readonly objects: WordObjects;
  private readonly root: { readonly object: HostObject; readonly reference: string };
  private readonly state: HostState = { saves: 0, printPreviews: 0, eventNames: new Set() };
  private readonly pendingEvents = new Set<ParagraphEventName>();

  /** `source`: flat OPC, the XML of a lone document part, or the bytes of a .docx. */
  static open(source: string | Uint8Array, options: WordHostOptions = {}): WordHost {
    return new WordHost(source, completeOptions(options));
  }

  private constructor(source: string | Uint8Array, rules: HostRules) {
    this.rules = rules;
    this.model = new DocumentModel(source, rules);
    this.settings = new Map(Object.entries(rules.settings));
    this.objects = new WordObjects(this.model, this.state);
    const object = this.objects.document;
    this.root = { object, reference: this.references.addRoot(object) };
    this.user = new UserAtTheDocument(this.model);
    this.model.editor.changed = (kind) => this.announce(`Paragraph${kind}`);
    this.model.onSelection(() => this.events.fire(dispIds.selectionChanged, [0]));
  }

  /** The body's text as Word shows it, paragraphs by line feeds. */
  text(): string {
    return this.paragraphs().join("\n");
  }

  /** The text of each paragraph of the body, table cells included. */
  paragraphs(): readonly string[] {
    return paragraphsOf(this.model.body).map((paragraph) => textOfContainer(paragraph, this.rules.ownText));
  }

  /** A part as it stands now; the document part unless another is named. */
  xml(part: string = this.model.mainName): string {
    const document = this.model.package.xml(part);
    if (document === undefined) throw new Error(`there is no part ${part}`);
    return serializeXml(document.documentElement);
  }

  parts(): readonly string[] {
    return this.model.package.names();
  }

  docx(): Uint8Array {
    return this.model.package.toZip();
  }

  flatOpc(): string {
    return this.model.package.toFlatOpc();
  }

  /** The index of a paragraph of the body. */
  indexOf(paragraph: Element): number {
    return indexOfParagraph(this.model.body, paragraph);
  }

  /** The text that is selected, "" for a cursor. */
  selectedText(): string {
    const selection = this.objects.range(this.model.selection);
    return this.model.selection.isEmpty ? "" : String(selection.get("Text"));
  }

  /** Bytes of the documents that were created and opened. */
  openedDocuments(): readonly Uint8Array[] {
    return this.model.opened.map(fromBase64);
  }

  get saves(): number {
    return this.state.saves;
  }

  /** How often the print preview was asked for. */
  get printPreviews(): number {
    return this.state.printPreviews;
  }

  /** Round trips that the code under test caused, the client's housekeeping apart. */
  get roundTrips(): number {
    return this.batches.user.length;
  }

  /** References that the client holds: above zero after a settled run, something leaks. */
  get liveReferences(): number {
    return this.references.live;
  }

  // What the bridge asks.

  context(): unknown[] {
    return hostContext(this.rules, this.settings, `host-${instances++}`);
  }

  writeSettings({ keys, values }: SettingsMessage): number {
    const fault = this.faults.nextCall();
    if (fault !== undefined) return fault;
    if (this.rules.settingsFail) return 5001;
    this.settings.clear();
    keys.forEach((key, index) => this.settings.set(key, values[index] ?? "null"));
    return 0;
  }

  execute(dispId: number, apiArgs: readonly unknown[]): { payload: unknown; delay: number } {
    if (dispId === dispIds.executeRichApi) return this.executeRichApi(apiArgs[0] as readonly unknown[]);
    const fault = this.faults.nextCall();
    if (fault !== undefined) return { payload: [0, [fault]], delay: this.rules.latency };
    switch (dispId) {
      case dispIds.getDocumentCopy: {
        const copy = apiArgs[0] === 5 ? this.files.open(this.docx()) : undefined;
        return { payload: copy === undefined ? [0, [5001]] : [0, [0, [copy.handle, copy.size]]], delay: 0 };
      }
      case dispIds.getDocumentCopyChunk: {
        const [handle, offset, size] = apiArgs.map(Number) as [number, number, number];
        const bytes = this.files.slice(handle, offset, size);
        return { payload: bytes === undefined ? [0, [5001]] : [0, [0, [bytes, bytes.length]]], delay: 0 };
      }
      case dispIds.releaseDocumentCopy:
        this.files.close(Number(apiArgs[0]));
        return { payload: [0, [0]], delay: 0 };
      default:
        return { payload: [0, [5001]], delay: 0 };
    }
  }

  /** Tells of changed paragraphs once a turn, however many changes it holds: Word, too, misses fast ones (#4874). */
  private announce(name: ParagraphEventName): void {
    if (!this.state.eventNames.has(name) || this.pendingEvents.has(name)) return;
    this.pendingEvents.add(name);
    setTimeout(() => {
      this.pendingEvents.delete(name);
      const type = Object.values(paragraphEvents).find((event) => event.name === name)!.type;
      const message = JSON.stringify({ source: "Local", type: name, uniqueLocalIds: [] });
      this.events.fire(dispIds.richApiMessage, [[richApiEvent, type, "", message, 0, false]]);
    }, 0);
  }

  private executeRichApi(message: readonly unknown[]): { payload: unknown; delay: number } {
    const request = JSON.parse(String(message[4])) as RequestBody;
    const housekeeping = isHousekeeping(request.Actions);
    if (!housekeeping) this.faults.nextBatch();
    const batch = { housekeeping, writes: (Number(message[6]) & 1) === 1, request };
    this.batches.add(batch);
    const fault = housekeeping ? undefined : this.faults.transportFault();
    if (fault !== undefined) return { payload: [0, [fault]], delay: this.rules.latency };
    const response = executeBatch(request, {
      references: this.references,
      root: this.root,
      isOffered: (typeName, member) => isOffered(this.rules.wordApi, typeName, member),
      assertOffered: (typeName, member) => {
        if (isOffered(this.rules.wordApi, typeName, member)) return;
        throw new HostError("ApiNotFound", `${typeName}.${member} needs WordApi ${setOf(typeName, member)}`);
      },
      createObject: (name, args) => createNamedObject(this.objects, name, args),
      beforeAction: (index, action) => {
        if (!housekeeping) this.faults.check(index, action);
      },
      onDefect: (error) => this.defects.push(error),
    });
    Object.assign(batch, { response });
    const inserts = Object.values(request.ObjectPaths).some((path) => path.Name === "InsertOoxml");
    const delay = this.rules.latency + (inserts ? this.rules.insertOoxmlTakes : 0);
    return {
      payload: [0, [0, 200, ["Content-Type", "application/json"], JSON.stringify(response)]],
      delay: housekeeping ? 0 : delay,
    };
  }
}

/** The category of events among Rich API messages. */
const richApiEvent = 65536;

let instances = 1;
