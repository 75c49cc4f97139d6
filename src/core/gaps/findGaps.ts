import type { Story } from "../document/snapshot";
import { isGap } from "./decide";
import type { Gap, GapHint } from "./gap";
import { describe } from "./label";
import type { Line } from "./line";
import { findBlanks } from "./marks/blanks";
import { findDots } from "./marks/dots";
import type { Mark } from "./marks/mark";
import { joinMixed } from "./marks/mixed";
import { findUnderscores } from "./marks/underscores";
import { openPage, type Page } from "./page";

/** Every unfilled gap of a story, in document order, and what it asks for. */
export function findGaps(story: Story, hints: readonly GapHint[] = []): readonly Gap[] {
  void hints;
  const page = openPage(story);
  const gaps: Gap[] = [];
  for (let index = 0; index < page.count; index += 1) {
    if (!mayHoldMark(story.paragraphs[index]?.text ?? "")) continue;
    const line = page.line(index);
    for (const mark of gapsOfLine(page, line)) {
      const { label, unit } = describe(page, line, mark);
      gaps.push({
        paragraph: index,
        kind: mark.kind,
        start: line.toRaw(mark.start),
        end: line.toRaw(mark.end),
        label,
        ...(unit === undefined ? {} : { unit }),
      });
    }
  }
  return gaps;
}

function gapsOfLine(page: Page, line: Line): readonly Mark[] {
  const marks = [...findDots(line), ...findUnderscores(line), ...findBlanks(line)].sort(
    (one, other) => one.start - other.start,
  );
  return joinMixed(line, marks).filter((mark) => isGap(page, line, mark));
}

/** One look at the raw text: most paragraphs hold nothing that could be a gap and are not read further. */
function mayHoldMark(text: string): boolean {
  return markSign.test(text);
}

const markSign = /[…⋯‥_＿\t\u00a0\u2002-\u200a\u3000]|[.․・･．·∙⋅‧]\s?[.․・･．·∙⋅‧]| {2}| [-/]|\/ /;
