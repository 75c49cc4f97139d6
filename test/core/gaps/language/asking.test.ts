import { asksAlways, asksBefore } from "../../../../src/core/gaps/language/asking";

describe("how strongly the words before ask", () => {
  test.each([
    ["đảng bộ xã có", "must"],
    ["ông (bà)", "may"],
    ["một số", "no"],
    ["trong 03 ngày", "no"],
    ["sau 6 tháng", "no"],
    ["cả 12 thôn", "no"],
    ["làm việc ngày", "must"],
    ["khoản a5 tháng", "must"],
    ["mẫu 5a ngày", "must"],
    ["12 đại biểu dự họp tại", "must"],
    ["5 ngày nghỉ có", "must"],
    ["trời xanh", "no"],
    ["", "no"],
  ])("%s: %s", (left, asking) => expect(asksBefore(left)).toBe(asking));
});

test.each([
  ["chiếm tại", true],
  ["các thôn, các tổ và", true],
  ["lúa, ngô", false],
])("“%s” asks whatever was listed: %s", (left, asks) => expect(asksAlways(left)).toBe(asks));
