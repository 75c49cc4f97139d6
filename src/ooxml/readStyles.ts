import { isOn } from "./isOn";
import { scanXml } from "./scanXml";
import type { XmlTag } from "./scanXml";

/** What we read of properties, from a style or from a paragraph itself. Absent: not said there. */
export interface ParagraphProperties {
  alignment?: string;
  outlineLevel?: number;
  numId?: string;
  listLevel?: number;
  indent?: number;
  firstLineIndent?: number;
  tabStops?: TabStop[];
}

export interface TabStop {
  readonly position: number;
  /** "clear" takes away a stop of the style. */
  readonly kind: string;
  readonly leader: boolean;
}

export interface RunProperties {
  bold?: boolean;
  hidden?: boolean;
  /** Half-points. */
  size?: number;
}

interface Style {
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly paragraph: ParagraphProperties;
  readonly run: RunProperties;
}

/** The styles of a document, each with everything that it is based on. */
export class StyleSheet {
  private readonly styles = new Map<string, Style>();
  private readonly resolvedStyles = new Map<string, Style>();
  readonly defaultParagraph: ParagraphProperties = {};
  readonly defaultRun: RunProperties = {};
  defaultParagraphStyle: string | undefined;

  constructor(xml: string | undefined) {
    if (xml !== undefined) scanXml(xml, stylesHandler(this, this.styles));
  }

  /** The name of a style as Word shows it; undefined for the default style and for one that is not defined. */
  nameOf(id: string | undefined): string | undefined {
    return id === undefined || id === this.defaultParagraphStyle ? undefined : this.styles.get(id)?.name;
  }

  paragraphProperties(id: string | undefined): ParagraphProperties {
    const style = this.paragraphStyle(id);
    return style === undefined ? {} : style.paragraph;
  }

  /** Run properties that a paragraph style gives to its text. */
  runPropertiesOfParagraph(id: string | undefined): RunProperties {
    return this.paragraphStyle(id)?.run ?? {};
  }

  /** Run properties of a character style. */
  runProperties(id: string | undefined): RunProperties {
    return id === undefined ? {} : (this.resolve(id)?.run ?? {});
  }

  private paragraphStyle(id: string | undefined): Style | undefined {
    const known = id !== undefined && this.styles.has(id) ? id : this.defaultParagraphStyle;
    return known === undefined ? undefined : this.resolve(known);
  }

  private resolve(id: string, seen: ReadonlySet<string> = new Set()): Style | undefined {
    const done = this.resolvedStyles.get(id);
    if (done !== undefined) return done;
    const own = this.styles.get(id);
    if (own === undefined) return undefined;
    const base =
      own.basedOn === undefined || seen.has(own.basedOn)
        ? undefined
        : this.resolve(own.basedOn, new Set([...seen, id]));
    const resolved: Style = {
      ...own,
      paragraph: mergeParagraphProperties(base?.paragraph ?? {}, own.paragraph),
      run: { ...base?.run, ...own.run },
    };
    this.resolvedStyles.set(id, resolved);
    return resolved;
  }
}

export function mergeParagraphProperties(base: ParagraphProperties, own: ParagraphProperties): ParagraphProperties {
  const merged = { ...base, ...own };
  if (base.tabStops !== undefined && own.tabStops !== undefined) {
    const replaced = new Set(own.tabStops.map((stop) => stop.position));
    merged.tabStops = [...base.tabStops.filter((stop) => !replaced.has(stop.position)), ...own.tabStops];
  }
  return merged;
}

/** Takes a child of `w:pPr` into the properties. */
export function readParagraphProperty(tag: XmlTag, parent: string, into: ParagraphProperties): void {
  const value = () => tag.attribute("w:val");
  switch (tag.name) {
    case "w:jc":
      into.alignment = value();
      break;
    case "w:outlineLvl":
      into.outlineLevel = wholeNumber(value());
      break;
    case "w:ilvl":
      if (parent === "w:numPr") into.listLevel = wholeNumber(value());
      break;
    case "w:numId":
      if (parent === "w:numPr") into.numId = value();
      break;
    case "w:ind": {
      const left = twips(tag.attribute("w:start") ?? tag.attribute("w:left"));
      const first = twips(tag.attribute("w:firstLine"));
      const hanging = twips(tag.attribute("w:hanging"));
      if (left !== undefined) into.indent = left;
      if (hanging !== undefined) into.firstLineIndent = -hanging;
      else if (first !== undefined) into.firstLineIndent = first;
      break;
    }
    case "w:tab": {
      const position = twips(tag.attribute("w:pos"));
      if (parent !== "w:tabs" || position === undefined) break;
      const leader = tag.attribute("w:leader");
      into.tabStops ??= [];
      into.tabStops.push({
        position,
        kind: value() ?? "left",
        leader: leader !== undefined && leader !== "none",
      });
      break;
    }
  }
}

/** Takes a child of `w:rPr` into the properties. */
export function readRunProperty(tag: XmlTag, into: RunProperties): void {
  if (tag.name === "w:b") into.bold = isOn(tag);
  else if (tag.name === "w:vanish") into.hidden = isOn(tag);
  else if (tag.name === "w:sz") into.size = wholeNumber(tag.attribute("w:val")) ?? into.size;
}

function stylesHandler(sheet: StyleSheet, styles: Map<string, Style>) {
  const path: string[] = [];
  let style: {
    id: string;
    name: string;
    basedOn: string | undefined;
    paragraph: ParagraphProperties;
    run: RunProperties;
  };
  let current: typeof style | undefined;
  return {
    open(tag: XmlTag) {
      const parent = path[path.length - 1] ?? "";
      path.push(tag.name);
      // Not what a style was before a tracked change, nor what a table style gives to single rows.
      if (path.some((name) => name.endsWith("PrChange") || name === "w:tblStylePr")) return;
      if (tag.name === "w:style") {
        const id = tag.attribute("w:styleId") ?? "";
        style = { id, name: id, basedOn: undefined, paragraph: {}, run: {} };
        current = style;
        if (tag.attribute("w:type") === "paragraph" && isTrue(tag.attribute("w:default"))) {
          sheet.defaultParagraphStyle = id;
        }
      } else if (current !== undefined) {
        if (tag.name === "w:name" && parent === "w:style") current.name = tag.attribute("w:val") ?? current.id;
        else if (tag.name === "w:basedOn") current.basedOn = tag.attribute("w:val");
        else if (parent === "w:rPr") readRunProperty(tag, current.run);
        else readParagraphProperty(tag, parent, current.paragraph);
      } else if (path.includes("w:docDefaults")) {
        if (parent === "w:rPr") readRunProperty(tag, sheet.defaultRun);
        else readParagraphProperty(tag, parent, sheet.defaultParagraph);
      }
    },
    close(name: string) {
      path.pop();
      if (name === "w:style" && current !== undefined) {
        const { id, ...rest } = current;
        if (!styles.has(id)) styles.set(id, rest);
        current = undefined;
      }
    },
  };
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true" || value === "on";
}

function wholeNumber(value: string | undefined): number | undefined {
  return value !== undefined && /^-?\d+$/.test(value) ? Number(value) : undefined;
}

/** A length in twips; strict files write units ("12.5pt"). */
export function twips(value: string | undefined): number | undefined {
  const match = /^(-?[\d.]+)(mm|cm|in|pt|pc|pi)?$/.exec(value ?? "");
  if (match === null) return undefined;
  return Math.round(Number(match[1]) * (twipsPerUnit[match[2] ?? ""] ?? 1));
}

const twipsPerUnit: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};
