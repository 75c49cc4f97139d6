import { bareLabel } from "./bareLabel";

/** What a report of a check says, in the order in which it is read. */
export interface Report {
  readonly title: string;
  /** File name, date and verdict, a line each. */
  readonly lines: readonly string[];
  readonly sections: readonly ReportSection[];
  /** Said where no section holds anything. */
  readonly nothing: string;
}

export interface ReportSection {
  readonly title: string;
  readonly items: readonly ReportItem[];
}

export interface ReportItem {
  readonly label: string;
  readonly unit?: string;
  /** The words around the place. */
  readonly left: string;
  /** The letters at the place; empty where only dots or nothing stand there. */
  readonly marked: string;
  readonly right: string;
}

/** The report as plain text that can be pasted anywhere; numbered through, so that people can speak of "chỗ số 12". */
export function writeReport({ title, lines, sections, nothing }: Report): string {
  let number = 0;
  const filled = sections.filter(({ items }) => items.length > 0);
  const parts = filled.map((section) =>
    [section.title, ...section.items.map((item) => `  ${++number}. ${writeItem(item)}`)].join("\n"),
  );
  const head = [title, ...lines].join("\n");
  return `${[head, ...(parts.length > 0 ? parts : [nothing])].join("\n\n")}\n`.normalize("NFC");
}

function writeItem({ label, unit, left, marked, right }: ReportItem): string {
  const name = unit === undefined ? label : `${bareLabel({ label, unit })} (${unit})`;
  const around = oneLine(`${left}«${marked === "" ? "…" : marked}»${right}`);
  return `${name}: ${around}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
