import type { Edit } from "../document/edit";
import type { Place } from "../document/place";
import type { GapKind } from "../gaps/gap";
import type { RuleId } from "./rules/index";

/** `error` stands against printing; `warning` should be looked at; `info` is said and does not stand against it. */
export type Severity = "error" | "warning" | "info";

/** What a rule reports about one place of the document. Data only: the words are in `strings/vi.ts`. */
export interface Finding {
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly place: Place;
  /** The letters at the place ("" for an empty cell). */
  readonly text: string;
  /** The whole paragraph as it was read; edits compare with it. */
  readonly paragraphText: string;
  /** What is asked for or wrong, in Vietnamese, short. */
  readonly label: string;
  readonly unit?: string;
  /** The label is that of an earlier reading: values were written into the gaps beside it since. */
  readonly namedBefore?: true;
  readonly field?: string;
  readonly gapKind?: GapKind;
  /** Paragraphs of the same story whose dotted lines belong to the same gap. */
  readonly continuedIn?: readonly number[];
  /** Other places that a finding speaks of: the numbers that disagree with this one. */
  readonly related?: readonly Place[];
  /** Written when the document is registered: listed apart, does not stand against the verdict. */
  readonly atRegistration?: boolean;
  /** Edits that mend it, safe without a human looking. */
  readonly fix?: readonly Edit[];
}
