import type { Rule } from "../rule";
import { emptySection } from "./empty-section";
import { suspectedGap } from "./suspected-gap";
import { unfilledGap } from "./unfilled-gap";

/** Every rule id; a rule without words in `strings/vi.ts` does not compile. */
export type RuleId = "unfilled-gap" | "empty-section" | "suspected-gap";

/** All rules, in the order in which they are explained. */
export const rules: readonly (Rule & { readonly id: RuleId })[] = [unfilledGap, emptySection, suspectedGap];
