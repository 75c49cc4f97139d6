import type { GapHint } from "./gap";
import type { Line } from "./line";
import { readLine } from "./line";

/** Finds the hint of a known template whose words stand left and right of a gap. */
export interface HintBook {
  lookUp(line: Line, start: number, end: number): GapHint | undefined;
}

/**
 * Words are compared without case, tone-mark placement, punctuation and blanks, from the gap outwards, as far as the
 * hint goes or until another gap begins: what stands in that one may be filled already. Both sides must agree, with two
 * words or more together; of several hints the one that agrees furthest is taken.
 */
export function openHints(hints: readonly GapHint[]): HintBook {
  const byNearest = new Map<string, { hint: GapHint; left: readonly string[]; right: readonly string[] }[]>();
  for (const hint of hints) {
    const left = wordsOf(hint.left, "left");
    const right = wordsOf(hint.right, "right");
    const key = keyOf(left, right);
    const known = byNearest.get(key);
    if (known === undefined) byNearest.set(key, [{ hint, left, right }]);
    else known.push({ hint, left, right });
  }
  return {
    lookUp(line, start, end) {
      if (byNearest.size === 0) return undefined;
      const left = nearWords(line.low.slice(Math.max(0, start - sight), start), "left");
      const right = nearWords(line.low.slice(end, end + sight), "right");
      let best: GapHint | undefined;
      let furthest = 1;
      for (const entry of byNearest.get(keyOf(left, right)) ?? []) {
        const agreed = agreement(entry.left, left) + agreement(entry.right, right);
        if (agreed > furthest) {
          furthest = agreed;
          best = entry.hint;
        }
      }
      return best;
    },
  };
}

const sight = 80;

/** The words from the gap outwards; "…" where another gap, and so an unknown word, begins. */
function nearWords(low: string, side: "left" | "right"): readonly string[] {
  const words = low.match(/[a-zA-ZÀ-ỹ\p{N}%]+|[.…⋯‥․・．_＿]{2,}|…|[ \u00a0]{3,}/gu) ?? [];
  const outwards = (side === "left" ? words.reverse() : words).map((word) =>
    /[a-zA-ZÀ-ỹ\p{N}%]/u.test(word) ? word : gapSign,
  );
  while (outwards[0] === gapSign) outwards.shift();
  const gap = outwards.indexOf(gapSign);
  return outwards.slice(0, gap < 0 ? 6 : Math.min(6, gap));
}

const gapSign = "…";

function wordsOf(text: string, side: "left" | "right"): readonly string[] {
  return nearWords(readLine({ text, marks: [], reach: "exact" }, 0).low, side);
}

function keyOf(left: readonly string[], right: readonly string[]): string {
  return `${left[0] ?? ""}|${right[0] ?? ""}`;
}

/** How many words agree, or a large negative number when one differs before either side ends. */
function agreement(hint: readonly string[], here: readonly string[]): number {
  const count = Math.min(hint.length, here.length);
  for (let at = 0; at < count; at += 1) if (hint[at] !== here[at]) return at >= 3 ? at : -100;
  return count;
}
