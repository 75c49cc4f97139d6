import type { ParagraphRole } from "./block";

/** How far a value is trusted; see the layout rules: primary text, two sources, mixed, practice, unconfirmed. */
export type Grade = "P" | "S" | "C" | "X" | "U";

export interface Source {
  /** The clause or table row that the value rests on, in Vietnamese as people cite it. */
  readonly clause: string;
  readonly grade: Grade;
}

/**
 * A layout standard (thể thức) as data. Lengths are in twips (1/20 pt) unless a name says otherwise, type sizes in
 * points. The inserter and the checks read the same values.
 */
export interface LayoutStandard {
  readonly id: string;
  /** Name in Vietnamese as people say it. */
  readonly title: string;
  readonly issuerKind: "party" | "state";
  readonly font: string;
  readonly page: PageSetup;
  /** The look of each role that the standard knows. */
  readonly looks: Readonly<Partial<Record<ParagraphRole, Look>>>;
  readonly headerBlock: HeaderBlockLayout;
  readonly signatureBlock: ColumnsLayout;
  readonly marks: StandardMarks;
  /** Where each value comes from: key = dotted path of a value or of the object that holds it ("page.margins"). */
  readonly sources: Readonly<Record<string, Source>>;
}

export interface PageSetup {
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly pageNumber: {
    readonly size: number;
    readonly alignment: "left" | "center" | "right";
    /** Distance of the number from the page's top edge. */
    readonly fromTop: number;
    readonly onFirstPage: boolean;
  };
}

/** Direct formatting of one paragraph role. */
export interface Look {
  /** Points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly alignment: "left" | "center" | "right" | "justify";
  readonly firstLineIndent?: number;
  /** Left indent of the whole paragraph. */
  readonly indent?: number;
  readonly spaceBefore?: number;
  readonly spaceAfter?: number;
  /** Exact line height; absent = single. */
  readonly lineExactly?: number;
  /** 1-9; written as `w:outlineLvl` so that Word's Navigation pane shows it. */
  readonly outlineLevel?: number;
  readonly keepWithNext?: boolean;
  /**
   * A rule under the paragraph, `length` wide and centred in its column. `apart`: the text may be wider than the rule,
   * so that the rule takes a line of its own.
   */
  readonly ruleBelow?: { readonly length: number; readonly weightEighths: number; readonly apart?: boolean };
}

export interface ColumnsLayout {
  readonly left: number;
  readonly right: number;
}

export interface HeaderBlockLayout extends ColumnsLayout {
  /** Roles of the left and right column, top down; `gap` is an empty line. */
  readonly leftRoles: readonly (ParagraphRole | "gap")[];
  readonly rightRoles: readonly (ParagraphRole | "gap")[];
}

/** The signs that a standard prescribes in text. */
export interface StandardMarks {
  /** Pattern of the number line, with `{so}`, `{loai}`, `{coQuan}`: "Số {so}-{loai}/{coQuan}". */
  readonly soKyHieu: string;
  /** Written after the number of a level-1 heading: "I-" or "I.". */
  readonly heading1: "-" | ".";
  /** Under the trích yếu, "-----"; absent where the standard draws a line. */
  readonly trichYeuSeparator?: string;
  /** Prefix of acting on behalf: "T/M" or "TM.". */
  readonly onBehalf: string;
  readonly tieuDe?: string;
  readonly quocHieu?: string;
  readonly tieuNgu?: string;
  /** Ends the text of a document: "." or "./.". */
  readonly endOfText: string;
}
