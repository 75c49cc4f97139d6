import { renderHook } from "@testing-library/react";
import { useFirstRows } from "../../../src/ui/templates/useFirstRows";

const rows = Array.from({ length: 1_000 }, (_, index) => index);

test.each([800, 100])("draws what fits a window of %d pixels first, then everything", (height) => {
  window.innerHeight = height;
  const drawn: (readonly number[])[] = [];
  renderHook(() => drawn.push(useFirstRows(rows)));
  const first = drawn[0]?.length ?? 0;
  expect(first * 30).toBeLessThan(height);
  expect(first * 30).toBeGreaterThanOrEqual(height - 200);
  expect(drawn.at(-1)).toBe(rows);
});

test("a short list is drawn at once", () => {
  window.innerHeight = 800;
  const { result } = renderHook(() => useFirstRows([1, 2, 3]));
  expect(result.current).toEqual([1, 2, 3]);
});
