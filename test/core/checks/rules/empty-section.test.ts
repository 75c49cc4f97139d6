import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { emptySection } from "../../../../src/core/checks/rules/empty-section";
import { context, snapshotOf, testExamples } from "./examples";

testExamples("empty-section");

const found = (text: string) =>
  emptySection.check(snapshotOf(text), context).map((problem) => `${problem.place.paragraph} ${problem.label}`);

test.each([
  ["I. KẾT QUẢ\nĐã làm tốt.\nII. KIẾN NGHỊ\n\n-----", ["2 KIẾN NGHỊ"]],
  ["I- HẠN CHẾ\nII- NGUYÊN NHÂN\nDo thiếu vốn.", ["0 HẠN CHẾ"]],
  ["IV. KIẾN NGHỊ\nNơi nhận:\n- Lưu.", ["0 KIẾN NGHỊ"]],
  ["1. Dự báo tình hình:\n2. Nhiệm vụ trọng tâm", ["0 Dự báo tình hình"]],
  ["I. A\n* Thuận lợi:\n* Khó khăn\nĐịa bàn rộng.", ["1 Thuận lợi"]],
])("%j", (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  "I. Khai mạc\nII. Thảo luận\nIII. Bế mạc",
  "MỤC LỤC\nI. Mục đích ........ 1\nII. Nội dung ........ 2",
  "1. Bí thư báo cáo.\n2. Chi bộ thảo luận.\n3. Kết luận.",
  "Đảng ủy báo cáo cụ thể như sau:\nI. KẾT QUẢ\nĐã làm tốt.",
  "6. Bảng phân công:\nTT\tĐơn vị\tThời gian",
  "II. HẠN CHẾ\n………………………………",
  "QUYẾT ĐỊNH:\nĐiều 1. Thành lập Ban Chỉ đạo.",
  "- Nội dung:\n+ Tuyên truyền.\n+ Kiểm tra.",
])("nothing is empty in %j", (text) => {
  expect(found(text)).toEqual([]);
});

test.each(["ket-luan-qd-218.txt", "dev-12.txt"])("the finished %s has none", (name) => {
  const file = resolve(__dirname, "../../../../../shared/corpus", name);
  if (!existsSync(file)) throw new Error(`The labelled corpus is missing: expected ${file}`);
  expect(found(readFileSync(file, "utf8"))).toEqual([]);
});
