import type { Finding } from "../../core/checks/finding";
import { inDocumentOrder } from "../../core/checks/inDocumentOrder";
import type { FilledGap } from "./useFilling";

/** What is due and what was filled here, in document order: a row stays where it was when its gap is filled. */
export function mergeFilled(due: readonly Finding[], filled: readonly FilledGap[]): readonly Finding[] {
  return [...due, ...filled.map(({ finding }) => finding)].sort(inDocumentOrder);
}
