import type { LabelledGap, LabelledSpan, LabelledText } from "./score";

/**
 * Reads a text whose gaps are marked in place: `⟦……|tên xã⟧` is a gap and what it asks for. Tabs are written `→`,
 * no-break spaces `⍽`. After a second `|`: `g:name` several lines of one value, `y` the printed century "20" may belong
 * to the span, `⟪…⟫` is a place that is never scored.
 */
export function readMarkup(name: string, source: string): LabelledText {
  const gaps: LabelledGap[] = [];
  const ambiguous: LabelledSpan[] = [];
  const lines = source.replaceAll("→", "\t").replaceAll("⍽", "\u00a0").replace(/\n$/, "").split("\n");
  const text = lines.map((line, index) => {
    let plain = "";
    let last = 0;
    for (const mark of line.matchAll(/⟦([^|⟧]*)\|([^|⟧]*)(?:\|([^⟧]*))?⟧|⟪([^⟫]*)⟫/g)) {
      plain += line.slice(last, mark.index);
      last = mark.index + mark[0].length;
      const value = mark[1] ?? mark[4] ?? "";
      const span = { line: index + 1, start: plain.length, end: plain.length + value.length };
      plain += value;
      if (mark[2] === undefined) ambiguous.push(span);
      else gaps.push({ ...span, meaning: mark[2], ...gluedStop(value, line[last], span), ...readFlag(mark[3], span) });
    }
    return plain + line.slice(last);
  });
  return { name, text: text.join("\n"), gaps, ambiguous };
}

/** A full stop right after a run of dots is glued to it: by the definition part of the span, which may also end before. */
function gluedStop(value: string, next: string | undefined, span: LabelledSpan): Partial<LabelledGap> {
  return next === "." && /[.…]$/.test(value) ? { end: span.end + 1, altEnd: span.end } : {};
}

function readFlag(flag: string | undefined, span: LabelledSpan): Partial<LabelledGap> {
  if (flag === undefined) return {};
  if (flag === "y") return { altStart: span.start - 2 };
  return { group: flag.replace(/^g:/, "") };
}
