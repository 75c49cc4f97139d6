import type { Finding } from "../../src/core/checks/finding";
import { replacementFor } from "../../src/preview/replacementFor";

test.each([
  ["blanks cover the word's own blank", "Số [   ]-BC/ĐU".replace("Số ", "Số"), "12", "Số 12-BC/ĐU"],
  ["a date", "ngày[   ]/[]2026".replace("[]", ""), "05", "ngày 05/2026"],
  ["between two words", "ngày[     ]tháng 5", "05", "ngày 05 tháng 5"],
  ["dots with their own blanks", "Xã có [……] hộ", "1.234", "Xã có 1.234 hộ"],
  ["dots glued to the unit", "diện tích [……]ha", "12,5", "diện tích 12,5 ha"],
  ["per cent stays glued", "đạt [……]%", "93,6", "đạt 93,6%"],
  ["a year begun", "năm 20[…]", "26", "năm 2026"],
  ["one full stop stays", "do ông A làm chủ tịch, gồm [……….]", "5 người", "do ông A làm chủ tịch, gồm 5 người."],
  ["and never two", "gồm [……….]", "5 người.", "gồm 5 người."],
  ["what is typed loses its outer blanks", "xã [……] báo cáo", "  Hòa Bình ", "xã Hòa Bình báo cáo"],
])("%s", (_, marked, typed, expected) => {
  const finding = findingIn(marked);
  const { place, paragraphText } = finding;
  const written = paragraphText.slice(0, place.start) + replacementFor(finding, typed) + paragraphText.slice(place.end);
  expect(written).toBe(expected);
});

/** The gap stands in square brackets. */
function findingIn(marked: string): Finding {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const paragraphText = marked.replace("[", "").replace("]", "");
  return {
    rule: "unfilled-gap",
    severity: "error",
    place: { story: "body", paragraph: 0, start, end },
    text: paragraphText.slice(start, end),
    paragraphText,
    label: "",
  };
}
