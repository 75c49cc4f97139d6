import { vi } from "../../src/strings/vi";

test.each([
  [0, "0 ô trống"],
  [999, "999 ô trống"],
  [1_000, "1.000 ô trống"],
  [12_345, "12.345 ô trống"],
  [1_234_567, "1.234.567 ô trống"],
])("a count is grouped as the staff write it: %d", (gaps, words) => {
  expect(vi.state.gaps(gaps)).toBe(words);
});
