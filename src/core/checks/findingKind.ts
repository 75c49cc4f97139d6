import type { GapKind } from "../gaps/gap";
import type { Finding } from "./finding";

/** Findings as the staff tell them apart: by what they see in the document. */
export type FindingKind = "dots" | "blank" | "placeholder" | "choice" | "warning";

export function kindOfFinding({ rule, gapKind }: Pick<Finding, "rule" | "gapKind">): FindingKind {
  return rule !== "unfilled-gap" || gapKind === undefined ? "warning" : kinds[gapKind];
}

const kinds: Readonly<Record<GapKind, FindingKind>> = {
  dots: "dots",
  mixed: "dots",
  leader: "dots",
  underscores: "dots",
  blank: "blank",
  cell: "blank",
  bracket: "placeholder",
  letters: "placeholder",
  sign: "placeholder",
  note: "placeholder",
  control: "placeholder",
  "yes-no": "choice",
};
