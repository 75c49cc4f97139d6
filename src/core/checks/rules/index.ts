import type { Rule } from "../rule";
import { emptySection } from "./empty-section";
import { numbersDisagree } from "./numbers-disagree";
import { suspectedGap } from "./suspected-gap";
import { unfilledGap } from "./unfilled-gap";
import { valueDiffers } from "./value-differs";

/** Every rule id; a rule without words in `strings/vi.ts` does not compile. */
export type RuleId = "unfilled-gap" | "empty-section" | "suspected-gap" | "numbers-disagree" | "value-differs";

/** All rules, in the order in which they are explained. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = [
  unfilledGap,
  emptySection,
  suspectedGap,
  numbersDisagree,
  valueDiffers,
];
