import { openPage } from "../../../src/core/gaps/page";
import { storyOfText } from "./storyOfText";

const pageOf = (text: string) => openPage(storyOfText(text));

test("a line is read once", () => {
  const page = pageOf("Đảng ủy\nxã");
  expect(page.count).toBe(2);
  expect(page.line(1).text).toBe("xã");
  expect(page.line(1)).toBe(page.line(1));
  expect(() => page.paragraph(2)).toThrow(RangeError);
});

test("the nearest line with text, at most eight away", () => {
  const page = pageOf(`xã\n \n\t\nthôn${"\n".repeat(8)}tổ\nxóm`);
  expect(page.lineAbove(3)?.text).toBe("xã");
  expect(page.lineBelow(0)?.text).toBe("thôn");
  expect(page.lineAbove(0)).toBeUndefined();
  expect(page.lineAbove(11)?.text).toBe("thôn");
  expect(page.lineBelow(3)?.text).toBe("tổ");
  expect(page.lineBelow(12)).toBeUndefined();
  const far = pageOf(`xã${"\n".repeat(9)}thôn`);
  expect(far.lineAbove(9)).toBeUndefined();
  expect(far.lineBelow(0)).toBeUndefined();
});

test("content goes on below on a dotted line", () => {
  for (const line of ["………", "....", "____", "  ……"]) expect(pageOf(`(nêu rõ)\n${line}`).continuesBelow(0)).toBe(true);
  expect(pageOf("(nêu rõ)\nxã").continuesBelow(0)).toBe(false);
  expect(pageOf("(nêu rõ)\nxã ……").continuesBelow(0)).toBe(false);
  expect(pageOf("………").continuesBelow(0)).toBe(false);
});
