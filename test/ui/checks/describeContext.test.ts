import { describeContext } from "../../../src/ui/checks/describeContext";

test("cuts at words, so that the gap stands within two lines", () => {
  const left = "Xã nằm ở phía đông của huyện, giáp với các xã lân cận, có tổng diện tích tự nhiên ";
  const right = " ha, dân số toàn xã tính đến cuối năm là một con số khá lớn so với các xã khác";
  const context = contextOf(`${left}[……]${right}`);
  expect(context.left).toMatch(/^… .*có tổng diện tích tự nhiên $/);
  expect(context.right).toMatch(/^ ha, dân số .* …$/);
  expect(context.left.length + context.right.length).toBeLessThan(110);
});

test("dots and blanks are shown by a sign, letters as they stand", () => {
  expect(contextOf("Số[      ]-BC/ĐU")).toEqual({ left: "Số", marked: "", right: "-BC/ĐU" });
  expect(contextOf("có [……….] hộ").marked).toBe("");
  expect(contextOf("Đảng ủy xã [<tên xã>] báo cáo").marked).toBe("<tên xã>");
});

test("other gaps of the paragraph stay visible and short", () => {
  expect(contextOf("[……] hộ với …………………… nhân khẩu").right).toBe(" hộ với … nhân khẩu");
  expect(contextOf("[……], ngày      tháng      năm 2026").right).toBe(", ngày … tháng … năm 2026");
});

test("tabs and line breaks are blanks", () => {
  expect(contextOf("một\thai\vba [……]").left).toBe("một hai ba ");
});

/** The place stands in square brackets. */
function contextOf(marked: string) {
  const start = marked.indexOf("[");
  const end = marked.lastIndexOf("]") - 1;
  const paragraphText = marked.slice(0, start) + marked.slice(start + 1, end + 1) + marked.slice(end + 2);
  return describeContext({ paragraphText, place: { story: "body", paragraph: 0, start, end } });
}
