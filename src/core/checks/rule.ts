import type { DocumentSnapshot } from "../document/snapshot";
import type { GapHint } from "../gaps/gap";
import type { Finding, Severity } from "./finding";

/** What a check may know beside the document. */
export interface CheckContext {
  /** Id of the layout standard. */
  readonly standard: string;
  readonly hints: readonly GapHint[];
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
    /** Paragraphs of a body, one a line. */
    readonly good: readonly string[];
    readonly bad: readonly { readonly text: string; readonly fixed: string }[];
  };
}
