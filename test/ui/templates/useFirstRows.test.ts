import { renderHook } from "@testing-library/react";
import { useFirstRows } from "../../../src/ui/templates/useFirstRows";

test("the top of a long list is drawn first, then everything", () => {
  const rows = Array.from({ length: 1_000 }, (_, index) => index);
  const drawn: (readonly number[])[] = [];
  renderHook(() => drawn.push(useFirstRows(rows)));
  const first = drawn[0] ?? [];
  expect(first.length).toBeLessThan(20);
  expect(first).toEqual(rows.slice(0, first.length));
  expect(drawn.at(-1)).toBe(rows);
});

test("a short list is drawn at once", () => {
  const { result } = renderHook(() => useFirstRows([1, 2, 3]));
  expect(result.current).toEqual([1, 2, 3]);
});
