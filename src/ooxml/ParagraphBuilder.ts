import type { Paragraph, TableCell, TextMark, TextMarkKind } from "../core/document/snapshot";
import { findLeaderTabs } from "./leaderTabs";
import { mergeParagraphProperties } from "./readStyles";
import type { ParagraphProperties, RunProperties, StyleSheet } from "./readStyles";
import type { ParagraphSource, Piece, RunChild, RunSource, Stretch, Surrounding } from "./source";

/** What a paragraph takes from the document around it. */
export interface ParagraphContext {
  readonly styles: StyleSheet;
  readonly numIds: ReadonlySet<string>;
  readonly defaultTabStop: number;
  /** Room between the margins of the page. */
  readonly textWidth: number;
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A run while it is read. Becomes the `RunSource` of its pieces. */
export interface RunBuilder extends Mutable<RunSource> {
  readonly children: RunChild[];
  readonly surroundings: readonly Surrounding[];
  /** Fields that end in this run. */
  readonly endings: Mutable<Stretch>[];
  /** The run around this one: only the base text of a ruby stands in a run of its own. */
  readonly outer: RunBuilder | undefined;
  readonly own: RunProperties;
  readonly isDeleted: boolean;
  characterStyle: string | undefined;
  /** Depth of the run's element, to know its children. */
  readonly depth: number;
  childStart: number;
}

/** Collects one paragraph while its element is read. */
export class ParagraphBuilder {
  readonly properties: ParagraphProperties = {};
  styleId: string | undefined;
  markProperties: Stretch | undefined;
  firstRunAt: number;
  run: RunBuilder | undefined;
  isBare = true;
  paragraph: Paragraph | undefined;
  source: Mutable<ParagraphSource> | undefined;

  private text = "";
  private hasLetters = false;
  private allBold = true;
  private size: number | undefined;
  private readonly pieces: Piece[] = [];
  private readonly marks: TextMark[] = [];
  private readonly leaders = new Set<number>();

  constructor(
    readonly part: string,
    readonly start: number,
    readonly contentStart: number,
    readonly block: Mutable<Stretch>,
    readonly cell: TableCell | undefined,
    readonly cellWidth: number | undefined,
    private readonly context: ParagraphContext,
  ) {
    this.firstRunAt = contentStart;
  }

  get length(): number {
    return this.text.length;
  }

  /** Adds visible text that stands at `stretch` and belongs to the current run. */
  add(run: RunBuilder, text: string, kind: Piece["kind"], stretch: Stretch, content?: Stretch): Mutable<Piece> {
    const piece: Mutable<Piece> = {
      at: this.text.length,
      text,
      kind,
      start: stretch.start,
      end: stretch.end,
      run,
      ...(content === undefined ? {} : { content }),
    };
    this.pieces.push(piece);
    this.text += text;
    this.isBare = false;
    this.size ??= run.own.size ?? this.context.styles.runProperties(run.characterStyle).size;
    if (/\S/.test(text)) {
      this.hasLetters = true;
      this.allBold &&= this.isBold(run);
    }
    return piece;
  }

  addLeader(): void {
    this.leaders.add(this.text.length);
  }

  mark(kind: TextMarkKind, start: number, end: number, name?: string): void {
    if (end <= start) return;
    const last = this.marks[this.marks.length - 1];
    if (last !== undefined && last.kind === kind && last.name === name && last.end === start && kind === "insertion") {
      this.marks[this.marks.length - 1] = { ...last, end };
      return;
    }
    this.marks.push({ kind, start, end, ...(name === undefined ? {} : { name }) });
  }

  isHidden(run: RunBuilder): boolean {
    return this.toggle("hidden", run);
  }

  private isBold(run: RunBuilder): boolean {
    return this.toggle("bold", run);
  }

  /** Bold and hidden of a paragraph style and a character style cancel each other; what a run says itself wins. */
  private toggle(property: "bold" | "hidden", run: RunBuilder): boolean {
    const { styles } = this.context;
    const own = run.own[property];
    if (own !== undefined) return own;
    const ofParagraph = styles.runPropertiesOfParagraph(this.styleId)[property] ?? false;
    const ofCharacter = styles.runProperties(run.characterStyle)[property] ?? false;
    return (styles.defaultRun[property] ?? false) || ofParagraph !== ofCharacter;
  }

  /** Ends the paragraph: `contentEnd` and `end` as in its source. */
  finish(contentEnd: number, end: number): void {
    const { styles } = this.context;
    const properties = mergeParagraphProperties(
      mergeParagraphProperties(styles.defaultParagraph, styles.paragraphProperties(this.styleId)),
      this.properties,
    );
    this.markLeaders(properties);
    this.marks.sort((a, b) => a.start - b.start);
    const style = styles.nameOf(this.styleId);
    const alignment = alignments[properties.alignment ?? ""];
    const outline = properties.outlineLevel;
    const isList =
      properties.numId !== undefined && properties.numId !== "0" && this.context.numIds.has(properties.numId);
    this.paragraph = {
      text: this.text,
      marks: this.marks,
      ...(outline === undefined || outline > 8 ? {} : { outlineLevel: outline + 1 }),
      ...(style === undefined ? {} : { style }),
      ...(this.hasLetters && this.allBold ? { bold: true } : {}),
      ...(alignment === undefined ? {} : { alignment }),
      ...(isList ? { listLevel: properties.listLevel ?? 0 } : {}),
      ...(this.cell === undefined ? {} : { cell: this.cell }),
      reach: "exact",
    };
    this.source = {
      part: this.part,
      start: this.start,
      end,
      contentStart: this.contentStart,
      contentEnd,
      firstRunAt: this.firstRunAt,
      pieces: this.pieces,
      block: this.block,
      isBare: this.isBare,
      ...(this.markProperties === undefined ? {} : { markProperties: this.markProperties }),
    };
  }

  private markLeaders(properties: ParagraphProperties): void {
    if (properties.tabStops !== undefined && this.text.includes("\t")) {
      const found = findLeaderTabs({
        text: this.text,
        tabStops: properties.tabStops,
        indent: properties.indent ?? 0,
        firstLineIndent: properties.firstLineIndent ?? 0,
        width: this.cellWidth ?? this.context.textWidth,
        size:
          this.size ??
          this.context.styles.runPropertiesOfParagraph(this.styleId).size ??
          this.context.styles.defaultRun.size ??
          20,
        defaultTabStop: this.context.defaultTabStop,
      });
      for (const at of found) this.leaders.add(at);
    }
    for (const at of this.leaders) this.mark("leader-tab", at, at + 1);
  }
}

const alignments: Readonly<Record<string, Paragraph["alignment"]>> = {
  left: "left",
  start: "left",
  center: "center",
  right: "right",
  end: "right",
  both: "justify",
  distribute: "justify",
  mediumKashida: "justify",
  highKashida: "justify",
  lowKashida: "justify",
  thaiDistribute: "justify",
};
