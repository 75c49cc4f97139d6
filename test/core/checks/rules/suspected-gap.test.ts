import { suspectedGap } from "../../../../src/core/checks/rules/suspected-gap";
import { context, snapshotOf, testExamples } from "./examples";

testExamples("suspected-gap");

const found = (text: string) =>
  suspectedGap
    .check(snapshotOf(text), context)
    .map(({ place, label }) => `${text.split("\n")[place.paragraph]?.slice(0, place.start)}| ${label}`);

test.each([
  ["Mở 03 lớp với tổng số học viên là lao động nông thôn.", ["Mở 03 lớp với tổng số| số học viên"]],
  ["Họp ngày tháng năm 2024 tại xã.", ["Họp ngày| ngày"]],
  ["ĐẢNG BỘ HUYỆN\tĐẢNG CỘNG SẢN VIỆT NAM\nSố 5-BC/ĐU\nBÁO CÁO", ["ĐẢNG BỘ HUYỆN| tên huyện"]],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "với tổng số lượt người tham gia là 1.200.",
  "với tổng số hội viên lên tới hai trăm.",
  "với tổng số lượt người tham gia……",
  "ghi rõ họ tên, ngày tháng năm sinh",
  "tổng hợp tổng số lượt người tham gia.",
])("nothing is suspected in %j", (text) => {
  expect(found(text)).toEqual([]);
});
