import type { Gap } from "./gap";
import type { Page } from "./page";

/**
 * Several dotted lines of one value are one gap: a line that is nothing but a wide run, right below a line that ends
 * with a gap of the same kind, continues it; so does one below a line break inside the paragraph.
 */
export function joinDottedLines(page: Page, gaps: readonly Gap[]): readonly Gap[] {
  const joined: Gap[] = [];
  for (const gap of gaps) {
    const previous = joined[joined.length - 1];
    if (previous !== undefined && continues(page, previous, gap)) {
      joined[joined.length - 1] =
        gap.paragraph === previous.paragraph
          ? { ...previous, end: gap.end }
          : { ...previous, continuedIn: [...(previous.continuedIn ?? []), gap.paragraph] };
    } else {
      joined.push(gap);
    }
  }
  return joined;
}

const lineKinds = new Set(["dots", "underscores", "leader"]);
const wide = 8;

function continues(page: Page, previous: Gap, gap: Gap): boolean {
  if (previous.kind !== gap.kind || !lineKinds.has(gap.kind)) return false;
  const text = page.paragraph(gap.paragraph).text;
  if (gap.paragraph === previous.paragraph) {
    const between = text.slice(previous.end, gap.start);
    return between.includes("\v") && between.trim() === "" && /^\s*(?:$|\v)/.test(text.slice(gap.end));
  }
  const last = previous.continuedIn?.[previous.continuedIn.length - 1] ?? previous.paragraph;
  if (gap.paragraph !== last + 1 || sameCell(page, last, gap.paragraph) === false) return false;
  if (gap.kind !== "leader" && gap.end - gap.start < wide) return false;
  if (/\S/.test(text.slice(0, gap.start)) || /[^\s.]/.test(text.slice(gap.end))) return false;
  const above = page.paragraph(last).text;
  if (gap.kind !== "leader" && (above.includes("\t") || text.includes("\t"))) return false;
  return last !== previous.paragraph || !/[^\s.]/.test(above.slice(previous.end));
}

function sameCell(page: Page, one: number, other: number): boolean {
  const first = page.paragraph(one).cell;
  const second = page.paragraph(other).cell;
  return first?.table === second?.table && first?.row === second?.row && first?.column === second?.column;
}
