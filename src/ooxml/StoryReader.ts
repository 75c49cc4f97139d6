import { isOneThing, newFlow, openControlProperty } from "./flow";
import type { ControlBuilder, Enclosure, Field, Flow } from "./flow";
import { isUnderstood } from "./namespaces";
import { ParagraphBuilder } from "./ParagraphBuilder";
import type { Mutable, ParagraphContext, RunBuilder } from "./ParagraphBuilder";
import { readParagraphProperty, readRunProperty } from "./readStyles";
import { tagStretch } from "./scanXml";
import type { XmlHandler, XmlTag } from "./scanXml";
import type { Piece, Stretch, Surrounding } from "./source";
import { StoryCollector } from "./StoryCollector";
import { cellOf, closeCell, openCell, openRow, openTableDetail } from "./tableCells";

/**
 * Reads one part (body, header, notes …) as paragraphs with their sources. Text boxes go to a story of their own, which
 * all parts share.
 */
export class StoryReader implements XmlHandler {
  /** The parts of page headers and footers, as relationship ids in the order of the sections. */
  readonly references: { readonly kind: "header" | "footer"; readonly id: string }[] = [];
  /** Between the start tag of the body and its final section properties. */
  body: Mutable<Stretch> | undefined;
  /** The tables that stand directly in the body, each with what has to stay around it. */
  readonly bodyTables: Stretch[] = [];
  /** Documents of other formats that Word takes in when it opens the file. */
  foreignChunks = 0;
  /** Notes by id; each collects for itself, so that they can be put in order. */
  readonly notes: { readonly id: number; readonly story: StoryCollector }[] = [];

  private readonly path: string[] = [];
  private flow: Flow;
  private readonly outerFlows: Flow[] = [];
  private readonly alternates: Alternate[] = [];
  /** Depth of the element whose content is left out. */
  private skipped: number | undefined;
  private deletions = 0;
  private insertions = 0;
  private preservesBlanks = false;

  constructor(
    private readonly part: string,
    private readonly xml: string,
    private readonly story: StoryCollector,
    private readonly textboxes: StoryCollector,
    private readonly context: ParagraphContext,
  ) {
    this.flow = newFlow(story);
  }

  open(tag: XmlTag): void {
    const parent = last(this.path) ?? "";
    const depth = this.path.length;
    this.path.push(tag.name);
    const run = this.flow.paragraph?.run;
    if (run !== undefined && depth === run.depth + 1) run.childStart = tag.start;
    if (this.skipped !== undefined) return;
    if (this.isInIdleFallback() && tag.name !== "w:txbxContent") return;
    this.openElement(tag, parent, depth);
  }

  text(text: string, start: number, end: number): void {
    if (this.skipped !== undefined || this.isInIdleFallback()) return;
    const name = this.path[this.path.length - 1];
    const { open } = this.flow;
    if (name === "w:t" && open !== undefined) {
      open.isPlain = open.text === "" && end - start === text.length && this.xml.startsWith(text, start);
      open.textStart = start;
      open.text += text;
    } else if (name === "w:instrText" && this.deletions === 0) {
      const field = last(this.fields());
      if (field !== undefined) field.code += text;
    }
  }

  close(name: string, start: number, end: number): void {
    this.path.pop();
    const depth = this.path.length;
    if (this.skipped !== undefined) {
      if (depth === this.skipped) this.skipped = undefined;
    } else if (!this.isInIdleFallback() || depth === last(this.alternates)?.fallbackDepth) {
      this.closeElement(name, start, end);
    }
    const run = this.flow.paragraph?.run;
    if (run !== undefined && depth === run.depth + 1 && name !== "w:rPr") this.closeRunChild(run, end);
  }

  private openElement(tag: XmlTag, parent: string, depth: number): void {
    const { flow } = this;
    switch (tag.name) {
      case "w:p":
        return this.openParagraph(tag);
      case "w:r":
        return this.openRun(tag, depth);
      case "w:t":
        flow.open = { start: tag.start, text: "", textStart: tag.end, isPlain: false, preserves: this.preserves(tag) };
        return;
      case "w:tbl":
        return this.openTable(tag);
      case "w:tr":
        return openRow(last(flow.tables));
      case "w:tc":
        return openCell(last(flow.tables));
      case "w:sdt":
        return this.enter("control", tag, { control: { bindings: [], isLocked: false, isGenerated: false } });
      case "w:hyperlink":
        return this.enter("link", tag, {});
      case "w:fldSimple":
        return this.enter("field", tag, {
          field: { code: tag.attribute("w:instr") ?? "", phase: "result", isSimple: true },
        });
      case "w:fldChar":
        return this.readFieldCharacter(tag);
      case "w:ins":
      case "w:moveTo":
        if (!isProperties(parent)) this.insertions += 1;
        return;
      case "w:del":
      case "w:moveFrom":
        if (!isProperties(parent)) this.deletions += 1;
        return;
      case "w:txbxContent":
        return this.openTextbox();
      case "mc:AlternateContent":
        this.alternates.push({ taken: false, fallbackDepth: undefined, firstBox: this.textboxes.builders.length });
        return;
      case "mc:Choice":
      case "mc:Fallback":
        return this.openAlternative(tag, depth);
      case "w:body":
        this.body = { start: tag.end, end: tag.start };
        return;
      case "w:sectPr":
        if (parent === "w:body" && this.body !== undefined) this.body.end = tag.start;
        if (parent === "w:pPr" && flow.paragraph !== undefined) flow.paragraph.isBare = false;
        return;
      case "w:headerReference":
        this.references.push({ kind: "header", id: tag.attribute("r:id") ?? "" });
        return;
      case "w:footerReference":
        this.references.push({ kind: "footer", id: tag.attribute("r:id") ?? "" });
        return;
      case "w:footnote":
      case "w:endnote":
        return this.openNote(tag, depth);
      case "w:altChunk":
        this.foreignChunks += 1;
        return;
      case "w:rt":
        this.skipped = depth;
        return;
      default:
        // What properties were before a tracked change of the format.
        if (tag.name.endsWith("PrChange")) this.skipped = depth;
        else this.openDetail(tag, parent);
        if (depth <= 1 && tag.attribute("xml:space") === "preserve") this.preservesBlanks = true;
    }
  }

  private closeElement(name: string, start: number, end: number): void {
    const { flow } = this;
    const parent = last(this.path) ?? "";
    switch (name) {
      case "w:p":
        return this.closeParagraph(start, end);
      case "w:r":
        return this.closeRun(end);
      case "w:t":
        return this.closeText(end);
      case "w:pPr":
        if (flow.paragraph !== undefined) flow.paragraph.firstRunAt = end;
        return;
      case "w:rPr":
        return this.closeRunProperties(parent, start, end);
      case "w:tbl": {
        const table = flow.tables.pop();
        if (table !== undefined) table.block.end = Math.max(table.block.end, end);
        return;
      }
      case "w:tc":
        closeCell(last(flow.tables));
        return;
      case "w:sdt":
        this.leave((enclosure) => enclosure.kind === "control", end);
        return;
      case "w:hyperlink":
        this.leave((enclosure) => enclosure.kind === "link", end);
        return;
      case "w:fldSimple":
        this.leave((enclosure) => enclosure.field?.isSimple === true, end);
        return;
      case "w:ins":
      case "w:moveTo":
        if (!isProperties(parent)) this.insertions -= 1;
        return;
      case "w:del":
      case "w:moveFrom":
        if (!isProperties(parent)) this.deletions -= 1;
        return;
      case "w:txbxContent":
        this.flow = this.outerFlows.pop() ?? this.flow;
        return;
      case "mc:Fallback": {
        const alternate = last(this.alternates);
        if (alternate !== undefined) alternate.fallbackDepth = undefined;
        return;
      }
      case "mc:AlternateContent":
        return this.closeAlternates();
      case "w:body":
        if (this.body !== undefined && this.body.end < this.body.start) this.body.end = start;
        return;
      case "w:footnote":
      case "w:endnote":
        this.flow = newFlow(this.story);
        return;
      case "w:showingPlcHdr":
      case "w:dataBinding":
      case "w15:dataBinding":
        return this.closeControlProperty(name, end);
    }
  }

  private openParagraph(tag: XmlTag): void {
    const { flow } = this;
    const table = last(flow.tables);
    const paragraph = new ParagraphBuilder(
      this.part,
      tag.start,
      tag.end,
      this.blockAt(tag.start),
      table === undefined || table.row < 0 ? undefined : cellOf(table),
      table?.width,
      this.context,
    );
    flow.paragraph = paragraph;
    flow.story.builders.push(paragraph);
    // Fields and controls that go on from the paragraph before, or stand around it.
    for (const enclosure of flow.enclosures) enclosure.from = 0;
  }

  private closeParagraph(start: number, end: number): void {
    const { flow } = this;
    const { paragraph } = flow;
    if (paragraph === undefined) return;
    for (const enclosure of flow.enclosures) this.mark(enclosure);
    paragraph.block.end = Math.max(paragraph.block.end, end);
    paragraph.finish(Math.max(start, paragraph.contentStart), end);
    flow.paragraph = undefined;
  }

  /** A paragraph moves alone; but with its whole table, with all paragraphs of its field, with a control that is one thing. */
  private blockAt(start: number): Mutable<Stretch> {
    const { flow } = this;
    const table = flow.tables[0];
    if (table !== undefined) return table.block;
    const whole = flow.enclosures.find((enclosure) => enclosure.control !== undefined && isOneThing(enclosure.control));
    if (whole !== undefined) return whole;
    if (flow.block === undefined || !flow.enclosures.some((enclosure) => enclosure.field !== undefined)) {
      flow.block = { start, end: start };
    }
    return flow.block;
  }

  private openRun(tag: XmlTag, depth: number): void {
    const { paragraph, enclosures } = this.flow;
    if (paragraph === undefined) return;
    paragraph.run = {
      start: tag.start,
      end: tag.end,
      contentStart: tag.end,
      children: [],
      surroundings: [...enclosures],
      endings: [],
      outer: paragraph.run,
      isInserted: this.insertions > 0,
      isDeleted: this.deletions > 0,
      own: {},
      characterStyle: undefined,
      depth,
      childStart: tag.start,
    };
  }

  private closeRun(end: number): void {
    const { paragraph } = this.flow;
    const run = paragraph?.run;
    if (paragraph === undefined || run === undefined) return;
    run.end = end;
    for (const field of run.endings) field.end = end;
    paragraph.run = run.outer;
  }

  private closeRunChild(run: RunBuilder, end: number): void {
    const { piece } = this.flow;
    this.flow.piece = undefined;
    // Text deeper inside (a choice between two ways to say it) can be read, not cut.
    const isChild = piece !== undefined && piece.start === run.childStart;
    if (isChild) piece.end = end;
    run.children.push({ start: run.childStart, end, ...(isChild ? { piece } : {}) });
  }

  private closeRunProperties(parent: string, contentEnd: number, end: number): void {
    const { paragraph, properties } = this.flow;
    if (properties === undefined) return;
    const whole = { start: properties.start, end };
    if (parent === "w:r" && paragraph?.run !== undefined) {
      paragraph.run.properties = whole;
    } else if (parent === "w:pPr" && paragraph !== undefined) {
      paragraph.markProperties = { start: properties.contentStart, end: Math.max(contentEnd, properties.contentStart) };
    } else if (parent === "w:sdtPr") {
      const control = this.control();
      if (control !== undefined) control.properties = whole;
    }
  }

  /** Word leaves out blanks at the ends of a text that does not ask to keep them. */
  private preserves(tag: XmlTag): boolean {
    const own = tag.attribute("xml:space");
    return own === undefined ? this.preservesBlanks : own === "preserve";
  }

  private closeText(end: number): void {
    const { open } = this.flow;
    this.flow.open = undefined;
    if (open === undefined) return;
    const text = open.preserves ? open.text : withoutOuterBlanks(open.text);
    const start = open.textStart + open.text.indexOf(text);
    this.add(text, "text", { start: open.start, end }, open.isPlain ? { start, end: start + text.length } : undefined);
  }

  private add(text: string, kind: Piece["kind"], stretch: Stretch, content?: Stretch): void {
    const { paragraph } = this.flow;
    const run = paragraph?.run;
    if (paragraph === undefined || run === undefined || text === "" || !this.isVisible(paragraph, run)) return;
    this.flow.piece = paragraph.add(run, text, kind, stretch, content);
    if (run.isInserted) paragraph.mark("insertion", paragraph.length - text.length, paragraph.length);
  }

  private isVisible(paragraph: ParagraphBuilder, run: RunBuilder): boolean {
    return !run.isDeleted && !this.fields().some((field) => field.phase === "code") && !paragraph.isHidden(run);
  }

  private openDetail(tag: XmlTag, parent: string): void {
    const { flow } = this;
    const { paragraph } = flow;
    if (tag.name === "w:rPr") flow.properties = { start: tag.start, contentStart: tag.end };
    else if (parent === "w:rPr") this.openRunProperty(tag);
    else if (parent === "w:sdtPr") openControlProperty(tag, this.control());
    else if (paragraph === undefined) openTableDetail(tag, last(flow.tables));
    else if (parent === "w:r") this.openRunChild(tag, paragraph);
    else if (parent === "w:pPr" && tag.name === "w:pStyle") paragraph.styleId = tag.attribute("w:val");
    else if (parent === "w:pPr" || parent === "w:numPr" || parent === "w:tabs") {
      readParagraphProperty(tag, parent, paragraph.properties);
    }
  }

  private openRunProperty(tag: XmlTag): void {
    const run = this.flow.paragraph?.run;
    if (run === undefined || this.path[this.path.length - 3] !== "w:r") return;
    if (tag.name === "w:rStyle") run.characterStyle = tag.attribute("w:val");
    else readRunProperty(tag, run.own);
  }

  private openRunChild(tag: XmlTag, paragraph: ParagraphBuilder): void {
    switch (tag.name) {
      case "w:tab":
        return this.add("\t", "letter", tagStretch(tag));
      case "w:ptab":
        if (!["none", undefined].includes(tag.attribute("w:leader"))) paragraph.addLeader();
        return this.add("\t", "letter", tagStretch(tag));
      case "w:br":
      case "w:cr":
        paragraph.isBare = false;
        return this.add("\v", "letter", tagStretch(tag));
      case "w:noBreakHyphen":
        return this.add("\u2011", "letter", tagStretch(tag));
      case "w:sym": {
        const code = Number.parseInt(tag.attribute("w:char") ?? "", 16);
        if (code > 0 && code <= 0xffff) this.add(String.fromCharCode(code), "letter", tagStretch(tag));
        return;
      }
      case "w:lastRenderedPageBreak":
      case "w:softHyphen":
        return;
      default:
        paragraph.isBare = false;
    }
  }

  private enter(kind: Surrounding["kind"], tag: Stretch, more: Pick<Enclosure, "control" | "field">): void {
    this.flow.enclosures.push({
      kind,
      start: tag.start,
      end: tag.end,
      from: this.flow.paragraph?.length ?? 0,
      ...more,
    });
  }

  private leave(isIt: (enclosure: Enclosure) => boolean, end: number): Enclosure | undefined {
    const { enclosures } = this.flow;
    const index = enclosures.map(isIt).lastIndexOf(true);
    const [left] = index < 0 ? [] : enclosures.splice(index, 1);
    if (left === undefined) return undefined;
    left.end = end;
    this.mark(left);
    return left;
  }

  /** Marks what a field or control holds of the current paragraph. */
  private mark({ kind, from, field, control }: Enclosure): void {
    const { paragraph } = this.flow;
    if (paragraph === undefined) return;
    if (kind === "control" && control?.showingPlaceholder !== undefined) {
      paragraph.mark("placeholder", from, paragraph.length);
    }
    if (field === undefined || field.phase === "code") return;
    const name = /^\s*([^\s\\"]+)/.exec(field.code)?.[1]?.toUpperCase();
    if (name === "FORMTEXT") paragraph.mark("form-field", from, paragraph.length);
    else paragraph.mark("field-result", from, paragraph.length, name);
  }

  private readFieldCharacter(tag: XmlTag): void {
    const { paragraph } = this.flow;
    const run = paragraph?.run;
    if (paragraph === undefined || run === undefined) return;
    paragraph.isBare = false;
    if (run.isDeleted) return;
    switch (tag.attribute("w:fldCharType")) {
      case "begin":
        return this.enter("field", run, { field: { code: "", phase: "code", isSimple: false } });
      case "separate": {
        const field = last(this.flow.enclosures.filter((enclosure) => enclosure.field?.isSimple === false));
        if (field?.field === undefined) return;
        field.field.phase = "result";
        field.from = paragraph.length;
        return;
      }
      case "end": {
        const ended = this.leave((enclosure) => enclosure.field?.isSimple === false, run.end);
        if (ended !== undefined) run.endings.push(ended);
        return;
      }
      default:
        return;
    }
  }

  private fields(): readonly Field[] {
    return this.flow.enclosures.flatMap((enclosure) => enclosure.field ?? []);
  }

  private control(): ControlBuilder | undefined {
    return last(this.flow.enclosures.filter((enclosure) => enclosure.kind === "control"))?.control;
  }

  /** Not every writer closes these in their own tag. */
  private closeControlProperty(name: string, end: number): void {
    const control = this.control();
    if (name === "w:showingPlcHdr") {
      if (control?.showingPlaceholder !== undefined) control.showingPlaceholder.end = end;
    } else {
      const binding = last(control?.bindings ?? []);
      if (binding !== undefined) binding.end = end;
    }
  }

  private openTable(tag: XmlTag): void {
    const { flow } = this;
    const block = this.blockAt(tag.start);
    if (flow.tables.length === 0 && flow.story.kind === "body") this.bodyTables.push(block);
    flow.tables.push({
      index: flow.story.tables,
      row: -1,
      column: 0,
      span: 1,
      mergedUp: false,
      width: undefined,
      block,
    });
    flow.story.tables += 1;
  }

  private openTextbox(): void {
    const alternate = last(this.alternates);
    const { flow } = this;
    const isTwin = alternate?.fallbackDepth !== undefined && alternate.taken;
    const story = flow.isTwin
      ? flow.story
      : isTwin
        ? (alternate.twins ??= new StoryCollector("textbox"))
        : this.textboxes;
    this.outerFlows.push(flow);
    this.flow = { ...newFlow(story), isTwin: flow.isTwin || isTwin };
  }

  private openAlternative(tag: XmlTag, depth: number): void {
    const alternate = last(this.alternates);
    if (alternate === undefined) return;
    if (tag.name === "mc:Fallback") {
      alternate.fallbackDepth = depth;
      return;
    }
    const required = (tag.attribute("Requires") ?? "").split(/\s+/).filter((prefix) => prefix !== "");
    if (alternate.taken || !required.every((prefix) => isUnderstood(tag.namespaceOf(prefix)))) this.skipped = depth;
    else alternate.taken = true;
  }

  /** Inside of the second copy of what was read already; only its text boxes are looked at, to be edited together. */
  private isInIdleFallback(): boolean {
    const alternate = last(this.alternates);
    return alternate?.fallbackDepth !== undefined && alternate.taken && !this.flow.isTwin;
  }

  private closeAlternates(): void {
    const alternate = this.alternates.pop();
    const twins = alternate?.twins?.builders ?? [];
    const boxes = this.textboxes.builders.slice(alternate?.firstBox);
    if (twins.length !== boxes.length) return;
    boxes.forEach((box, index) => {
      const twin = twins[index];
      if (box.source === undefined || twin?.source === undefined) return;
      if (box.paragraph?.text === twin.paragraph?.text) box.source.twin = twin.source;
    });
  }

  private openNote(tag: XmlTag, depth: number): void {
    const type = tag.attribute("w:type");
    if (type !== undefined && type !== "normal") {
      this.skipped = depth;
      return;
    }
    const story = new StoryCollector(this.story.kind);
    this.notes.push({ id: Number(tag.attribute("w:id")) || 0, story });
    this.flow = newFlow(story);
  }
}

/** Two ways to say one thing, of which a reader takes the first that it understands. */
interface Alternate {
  taken: boolean;
  fallbackDepth: number | undefined;
  readonly firstBox: number;
  twins?: StoryCollector;
}

/** Blanks of XML alone: a no-break space stays. */
function withoutOuterBlanks(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlBlank(text.charCodeAt(start))) start += 1;
  while (end > start && isXmlBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isXmlBlank(code: number): boolean {
  return code === 0x20 || code === 0x9 || code === 0xa || code === 0xd;
}

function isProperties(name: string): boolean {
  return name.endsWith("Pr");
}

/** Asked for every tag, mostly of nothing: an index below zero would be looked up as a name. */
function last<T>(list: readonly T[]): T | undefined {
  return list.length === 0 ? undefined : list[list.length - 1];
}
