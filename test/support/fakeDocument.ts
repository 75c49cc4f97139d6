import type { Block, ParagraphBlock } from "../../src/core/document/block";
import { DocumentError } from "../../src/core/document/DraftingDocument";
import type { Abilities, Anchor, DocumentErrorCode, DraftingDocument } from "../../src/core/document/DraftingDocument";
import type { ApplyResult, Edit } from "../../src/core/document/edit";
import type { Place, Reach } from "../../src/core/document/place";
import type { DocumentSnapshot, Paragraph, UnreadPart } from "../../src/core/document/snapshot";
import type { LayoutStandard } from "../../src/core/document/standard";

type Call = "read" | "insert" | "apply" | "reveal" | "openNew";

/**
 * A document of plain paragraphs behind the port, for tests of the pane: it keeps what was asked of it, fails when told
 * to, and answers when told to. The adapters have tests of their own.
 */
export class FakeDocument implements DraftingDocument {
  abilities: Abilities = { host: "word-desktop", wordApi: "1.3", readOnly: false, canOpenNew: true };
  lines: string[];
  unread: readonly UnreadPart[] = [];
  reach: Reach = "exact";
  cursor = 0;
  readonly calls: Call[] = [];
  readonly revealed: Place[] = [];
  readonly inserted: { readonly blocks: readonly Block[]; readonly anchor: Anchor }[] = [];
  readonly opened: Uint8Array[] = [];
  private readonly failures = new Map<Call, DocumentErrorCode[]>();
  private readonly listeners = new Set<() => void>();
  private gate: Promise<void> = Promise.resolve();

  constructor(text = "") {
    this.lines = text.split("\n");
  }

  /** The next call of that kind fails. */
  failNext(call: Call, code: DocumentErrorCode): void {
    this.failures.set(call, [...(this.failures.get(call) ?? []), code]);
  }

  /** Calls wait until the returned function is called. */
  hold(): () => void {
    let release: () => void = () => undefined;
    this.gate = new Promise((resolve) => {
      release = resolve;
    });
    return release;
  }

  /** The user types in the document. */
  type(line: number, text: string): void {
    this.lines[line] = text;
    this.changed();
  }

  changed(): void {
    this.listeners.forEach((listener) => listener());
  }

  async read(): Promise<DocumentSnapshot> {
    await this.begin("read");
    return { stories: [{ kind: "body", paragraphs: this.lines.map(paragraphOf) }], unread: this.unread };
  }

  async insert(blocks: readonly Block[], _standard: LayoutStandard, anchor: Anchor): Promise<void> {
    await this.begin("insert");
    const texts = blocks.flatMap(textsOf);
    if (anchor.kind === "empty-body") {
      if (this.lines.some((line) => line.trim() !== "")) throw new DocumentError("body-not-empty");
      this.lines = texts;
    } else {
      this.lines.splice(this.indexOf(anchor), 0, ...texts);
    }
    this.inserted.push({ blocks, anchor });
    this.changed();
  }

  async apply(edits: readonly Edit[]): Promise<ApplyResult> {
    await this.begin("apply");
    const done = edits.filter(({ place, paragraphText }) => this.lines[place.paragraph] === paragraphText);
    // From the end, so that no place is moved by an edit before it.
    const backwards = [...done].sort(
      ({ place: a }, { place: b }) => b.paragraph - a.paragraph || b.start - a.start || b.end - a.end,
    );
    for (const { place, replacement, removesEmptyParagraph, ownParagraphs } of backwards) {
      if (ownParagraphs !== undefined) {
        this.lines.splice(place.paragraph + (ownParagraphs === "after" ? 1 : 0), 0, ...replacement.split("\n"));
        continue;
      }
      const text = this.lines[place.paragraph] ?? "";
      const after = text.slice(0, place.start) + replacement + text.slice(place.end);
      if (after === "" && removesEmptyParagraph === true) this.lines.splice(place.paragraph, 1);
      else this.lines[place.paragraph] = after;
    }
    this.changed();
    const refused = edits.filter((edit) => !done.includes(edit));
    return { done, refused: refused.map((edit) => ({ edit, reason: "changed" })) };
  }

  async reveal(place: Place, paragraphText: string): Promise<Reach> {
    await this.begin("reveal");
    if (this.lines[place.paragraph] !== paragraphText) return "none";
    this.revealed.push(place);
    return this.reach;
  }

  async openNew(docx: Uint8Array): Promise<void> {
    await this.begin("openNew");
    this.opened.push(docx);
  }

  copy(): Promise<Uint8Array> {
    return Promise.resolve(new TextEncoder().encode(this.lines.join("\n")));
  }

  watch(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** What is kept with the document; `refuseNotes` makes it keep nothing. */
  kept: unknown;
  refuseNotes = false;
  readonly notes = {
    get: () => Promise.resolve(this.kept),
    set: (value: unknown) => {
      if (this.refuseNotes) return Promise.reject(new DocumentError("notes-unavailable"));
      this.kept = JSON.parse(JSON.stringify(value));
      return Promise.resolve();
    },
  };

  private async begin(call: Call): Promise<void> {
    this.calls.push(call);
    await this.gate;
    const code = this.failures.get(call)?.shift();
    if (code !== undefined) throw new DocumentError(code);
  }

  private indexOf(anchor: Exclude<Anchor, { readonly kind: "empty-body" }>): number {
    switch (anchor.kind) {
      case "body-start":
        return 0;
      case "body-end":
        return this.lines.length;
      case "cursor":
        return this.cursor + 1;
      case "before":
      case "after": {
        const { paragraph, paragraphText } = anchor.paragraph;
        if (this.lines[paragraph] !== paragraphText) throw new DocumentError("anchor-changed");
        return anchor.kind === "before" ? paragraph : paragraph + 1;
      }
    }
  }
}

function paragraphOf(text: string): Paragraph {
  return { text, marks: [], reach: "exact" };
}

/** The paragraphs of a block as lines of the body. */
export function textsOf(block: Block): readonly string[] {
  return block.kind === "paragraph" ? [block.text] : [...block.left, ...block.right].map(lineOf);
}

function lineOf({ text }: ParagraphBlock): string {
  return text;
}
