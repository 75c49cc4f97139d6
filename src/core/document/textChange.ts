import type { Span } from "./place";

/** The stretch of `before` that something else stands for in `now`; empty where something was only written into it. */
export function changedStretch(before: string, now: string): Span {
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same < shorter && before[same] === now[same]) same += 1;
  let sameAtEnd = 0;
  while (sameAtEnd < shorter - same && before[before.length - 1 - sameAtEnd] === now[now.length - 1 - sameAtEnd]) {
    sameAtEnd += 1;
  }
  return { start: same, end: before.length - sameAtEnd };
}

/** Where a span of `before` stands in `now`; undefined where it touches what changed. */
export function spanBesideChange(before: string, now: string, span: Span): Span | undefined {
  return spanBeside(changedStretch(before, now), now.length - before.length, span);
}

/** The same for a stretch that is known: what stands behind it has moved by so many letters. */
export function spanBeside(changed: Span, moved: number, { start, end }: Span): Span | undefined {
  if (end < changed.start) return { start, end };
  return start > changed.end ? { start: start + moved, end: end + moved } : undefined;
}
