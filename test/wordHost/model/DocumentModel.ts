import { HostError } from "../engine/HostError";
import type { HostRules } from "../hostOptions";
import { Editor } from "./Editor";
import { streamLength } from "./pieces";
import { paragraphsOf } from "./stories";
import { TextRange } from "./TextRange";
import { mainPart, WordPackage, wordType } from "./WordPackage";
import { createW, isOn, isW, ns, parseXml, wChild } from "./xml";

/** An open document: its parts, the cursor, and the rules of the Word that holds it. */
export class DocumentModel {
  readonly package: WordPackage;
  readonly editor: Editor;
  readonly mainName: string;
  selection: TextRange;
  trackingMode: string;
  /** Base64 of the documents that were created and opened. */
  readonly opened: string[] = [];
  readonly customProperties = new Map<string, unknown>();
  private readonly selectionListeners = new Set<() => void>();

  constructor(
    source: string | Uint8Array,
    readonly rules: HostRules,
  ) {
    this.package = WordPackage.open(source);
    this.mainName = this.package.related("", "officeDocument") ?? mainPart;
    this.trackingMode = rules.trackChanges || this.setting("trackRevisions") ? "TrackAll" : "Off";
    this.editor = new Editor({
      author: "Người dùng",
      lastParagraphGoes: rules.lastParagraphGoes,
      tracking: () => this.trackingMode !== "Off",
      assertWritable: () => this.assertWritable(),
    });
    const body = this.body;
    const paragraphs = paragraphsOf(body);
    const cursor = paragraphs[Math.min(rules.cursor.paragraph, paragraphs.length - 1)]!;
    this.selection = TextRange.inside(cursor, rules.cursor.offset, rules.cursor.offset);
  }

  get main(): Document {
    const document = this.package.xml(this.mainName);
    if (document === undefined) throw new Error("the package has no document part");
    return document;
  }

  /** `w:body`; a body without any paragraph gets one, as Word gives it one. */
  get body(): Element {
    const body = wChild(this.main.documentElement, "body");
    if (body === undefined) throw new Error("the document has no body");
    if (paragraphsOf(body).length === 0) {
      this.editor.insertBlocks(body, wChild(body, "sectPr") ?? null, [createW(body, "p")]);
    }
    return body;
  }

  /** The root of a part related to the document part, such as "styles". */
  partOf(kind: string): Element | undefined {
    const name = this.package.related(this.mainName, kind);
    return name === undefined ? undefined : this.package.xml(name)?.documentElement;
  }

  ensurePart(kind: string, file: string, root: string): Element {
    const existing = this.partOf(kind);
    if (existing !== undefined) return existing;
    const name = `/word/${file}`;
    this.package.setXml(name, `${wordType}.${kind}+xml`, parseXml(`<w:${root} xmlns:w="${ns.w}" xmlns:r="${ns.r}"/>`));
    this.package.relate(this.mainName, kind, name);
    return this.package.xml(name)!.documentElement;
  }

  select(start: TextRange): void {
    this.selection = TextRange.between(start.start, start.end);
    this.selectionListeners.forEach((listener) => listener());
  }

  onSelection(listener: () => void): () => void {
    this.selectionListeners.add(listener);
    return () => this.selectionListeners.delete(listener);
  }

  assertWritable(): void {
    if (this.rules.readOnly) throw new HostError("AccessDenied", "The document is read-only.");
    if (this.rules.isProtected) throw new HostError("AccessDenied", "The document is protected.");
  }

  /** Empties a container: one empty paragraph stays. */
  clear(container: Element): void {
    const paragraphs = paragraphsOf(container);
    const last = paragraphs.at(-1)!;
    this.editor.assertEditable(last);
    if (this.trackingMode !== "Off") {
      this.editor.removeRange(
        TextRange.between({ paragraph: paragraphs[0]!, offset: 0 }, { paragraph: last, offset: streamLength(last) }),
      );
      return;
    }
    const fresh = createW(container, "p");
    const section = isW(container, "body") ? (wChild(container, "sectPr") ?? null) : null;
    for (const node of [...container.childNodes]) {
      if (node.nodeType === 1 && node !== section && !isW(node, "tcPr")) this.editor.removeBlock(node as Element);
    }
    this.editor.insertBlocks(container, section, [fresh]);
    if (!this.selection.start.paragraph.isConnected) this.selection = TextRange.inside(fresh, 0, 0);
  }

  private setting(name: string): boolean {
    const settings = this.partOf("settings");
    return isOn(wChild(settings, name));
  }
}
