import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readFacts } from "../../../src/core/checks/readFacts";
import { runChecks } from "../../../src/core/checks/runChecks";
import { context, snapshotOf } from "./rules/examples";

const read = (text: string) => readFacts(snapshotOf(text)).map(({ label, value }) => `${label} ${value}`);

test.each([
  ["Đảng bộ xã Phú Bình hiện có 12 chi bộ trực thuộc với 287 đảng viên.", ["số chi bộ trực thuộc 12"]],
  ["Đảng bộ gồm 12 chi bộ trực thuộc Đảng ủy.", ["số chi bộ trực thuộc 12"]],
  ["Xã có tổng diện tích tự nhiên là 1.234,5 ha.", ["diện tích tự nhiên (ha) 1234.5"]],
  ["Dân số toàn xã có 1.250 hộ với 4.800 nhân khẩu.", ["số hộ 1250", "số nhân khẩu 4800"]],
  ["Tổng số đảng viên: 287 đ/c (nữ 98).", ["tổng số đảng viên 287"]],
])("read: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
  expect(read(text.normalize("NFD"))).toEqual(expected);
});

test.each([
  "Kiểm tra 03 chi bộ trực thuộc.",
  "Đảng bộ có 05 chi bộ trực thuộc được khen thưởng.",
  "Đầu nhiệm kỳ, Đảng bộ có 10 chi bộ trực thuộc.",
  "Trước sáp nhập, Đảng bộ xã có 8 chi bộ trực thuộc.",
  "Đảng bộ bộ phận có 3 chi bộ trực thuộc.",
  "Hỗ trợ cho 35 hộ, 120 khẩu bị thiệt hại.",
  "Thôn Trung Sơn có diện tích tự nhiên 50 ha.",
  "Chi bộ thôn 3: tổng số đảng viên 23.",
  "Tổng số đảng viên 215/287 dự họp.",
])("left out: %s", (text) => {
  expect(read(text)).toEqual([]);
});

test("two units side by side are not compared, one unit with itself is", () => {
  const differs = (text: string) =>
    runChecks(snapshotOf(text), context).filter(({ rule }) => rule === "value-differs").length;
  expect(differs("Đảng bộ xã An Bình có 8 chi bộ trực thuộc.\nĐảng bộ xã Thuận Hòa có 9 chi bộ trực thuộc.")).toBe(0);
  expect(differs("Đảng bộ xã An Bình có 8 chi bộ trực thuộc.\nĐảng bộ xã An Bình có 9 chi bộ trực thuộc.")).toBe(1);
  expect(differs("Đảng bộ xã An Bình có 8 chi bộ trực thuộc.\nĐảng bộ có 09 chi bộ trực thuộc.")).toBe(1);
  expect(differs("Đảng bộ xã An Bình có 8 chi bộ trực thuộc.\nĐảng bộ có 08 chi bộ trực thuộc.")).toBe(0);
});

test("in no text of the gap finder's own corpus do two values differ", () => {
  const folders = ["texts", "unseen"].map((name) => path.resolve(__dirname, "../gaps", name));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  const told = files.flatMap((file) =>
    runChecks(snapshotOf(readFileSync(file, "utf8")), context).filter(({ rule }) => rule === "value-differs"),
  );
  expect(told).toEqual([]);
});
