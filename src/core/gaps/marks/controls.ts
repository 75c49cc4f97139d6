import type { Line } from "../line";
import type { Mark } from "./mark";

/** Content controls that still show their placeholder, and form fields whose result is blank. */
export function findControls(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  for (const mark of line.paragraph.marks) {
    if (mark.kind !== "placeholder" && mark.kind !== "form-field") continue;
    const start = line.fromRaw(mark.start);
    const end = line.fromRaw(mark.end);
    const unfilled = mark.kind === "placeholder" || /^[\s\u2002.…_]*$/u.test(line.text.slice(start, end));
    if (unfilled && end > start) marks.push({ kind: "control", start, end });
  }
  return marks;
}
