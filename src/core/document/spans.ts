import type { Span } from "./place";

/** For `sort`: what begins first stands first. */
export function inOrder(one: Span, other: Span): number {
  return one.start - other.start;
}

/** They share a letter. */
export function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** They overlap, or one begins where the other ends. */
export function touch(one: Span, other: Span): boolean {
  return one.start <= other.end && other.start <= one.end;
}
