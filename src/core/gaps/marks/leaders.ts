import type { Line } from "../line";
import type { Mark } from "./mark";

/** Tabs whose tab stop draws dots or a line, one after the other; the blanks between them included. */
export function findLeaders(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  for (const mark of line.paragraph.marks) {
    if (mark.kind !== "leader-tab") continue;
    const start = line.fromRaw(mark.start);
    const end = line.fromRaw(mark.end);
    const previous = marks[marks.length - 1];
    if (previous !== undefined && line.text.slice(previous.end, start).trim() === "") {
      marks[marks.length - 1] = { ...previous, end };
    } else {
      marks.push({ kind: "leader", start, end });
    }
  }
  return marks;
}
