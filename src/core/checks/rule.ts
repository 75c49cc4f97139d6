import type { DocumentSnapshot } from "../document/snapshot";
import type { GapHint } from "../gaps/gap";
import type { Field } from "../profile/field";
import type { Relation } from "../profile/relation";
import type { Finding, Severity } from "./finding";

/** What a check may know beside the document. */
export interface CheckContext {
  /** Id of the layout standard. */
  readonly standard: string;
  readonly hints: readonly GapHint[];
  /** The ways in which the document left values open before, when more of them were still to be seen. */
  readonly habits?: readonly string[];
  /** The fields that hints name, and what must hold between their values; without them no value is read back. */
  readonly fields?: readonly Field[];
  readonly relations?: readonly Relation[];
}

/** A finding before the runner adds the rule's id and the texts that follow from the place. */
export type Problem = Omit<Finding, "rule" | "severity" | "text" | "paragraphText"> & {
  /** Absent: the rule's own. */
  readonly severity?: Severity;
};

/** One rule: pure, without message text. `examples` are run as tests and shown in the pane under "Vì sao?". */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The clause or practice that it rests on, as people cite it. */
  readonly clause: string;
  check(snapshot: DocumentSnapshot, context: CheckContext): readonly Problem[];
  readonly examples: {
    /** What the examples rest on beside their text, where a rule reads the values of a template back. */
    readonly context?: Pick<CheckContext, "hints" | "fields" | "relations">;
    /** Paragraphs of a body, one a line. */
    readonly good: readonly string[];
    readonly bad: readonly { readonly text: string; readonly fixed: string }[];
  };
}
