import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { findDisagreements } from "../../../src/core/checks/readCounts";

const labels = (text: string) => findDisagreements({ text, marks: [], reach: "exact" }).map(({ label }) => label);

test.each([
  ["Đảng bộ có 12 chi bộ trực thuộc (7 chi bộ thôn, 4 chi bộ cơ quan).", "7 + 4 = 11 ≠ 12 chi bộ"],
  ["Sinh hoạt tại 13 chi bộ, trong đó 09 chi bộ nông thôn; 03 trường học; 02 cơ quan.", "9 + 3 + 2 = 14 ≠ 13 chi bộ"],
  ["Toàn xã có 05 trường (02 trường mầm non, 02 tiểu học và 02 THCS).", "2 + 2 + 2 = 6 ≠ 5 trường"],
  ["Tiếp nhận 4.512 hồ sơ (trực tuyến 3.980; trực tiếp 523).", "3.980 + 523 = 4.503 ≠ 4.512 hồ sơ"],
  ["Có 35 hộ nghèo, trong đó 40 hộ dân tộc thiểu số.", "40 hộ dân tộc thiểu số > 35 hộ"],
  ["Chi bộ có 09 đảng viên (nữ 16), tuổi bình quân 38,5.", "16 đảng viên nữ > 9 đảng viên"],
  ["Có 14/15 chi bộ hoàn thành tốt nhiệm vụ, đạt 95%.", "14/15 = 93,3% ≠ 95%"],
  ["Có 230/250 đảng viên (chiếm 90,5%) tham gia.", "230/250 = 92% ≠ 90,5%"],
  ["Giao quân đạt 100% (11/12 công dân).", "11/12 = 91,7% ≠ 100%"],
])("told: %s", (text, label) => {
  expect(labels(text)).toEqual([label]);
  expect(labels(text.normalize("NFD"))).toEqual([label]);
});

test.each([
  // They add up, or are rounded one way or the other.
  "Đảng bộ có 11 chi bộ trực thuộc (7 chi bộ thôn, 4 chi bộ cơ quan).",
  "Có 14/15 chi bộ hoàn thành tốt nhiệm vụ, đạt 93%.",
  "Có 14/15 chi bộ hoàn thành tốt nhiệm vụ, đạt 93,33%.",
  "Giao quân đạt 100% chỉ tiêu (12/12 công dân).",
  // Not all of it is read.
  "Đảng bộ có 12 chi bộ (7 chi bộ thôn, …… chi bộ cơ quan).",
  "Đảng bộ có 12 chi bộ (7 chi bộ thôn, 4 chi bộ cơ quan, ...).",
  "Đảng bộ có 12 chi bộ, trong đó 7 chi bộ thôn, 2 chi bộ trường học.",
  "Đảng bộ có 12 chi bộ, trong đó 10 chi bộ có cấp ủy, 7 chi bộ thôn.",
  "Đảng bộ có 12 chi bộ gồm 7 chi bộ thôn, 4 chi bộ cơ quan, với 215 đảng viên.",
  // What is counted overlaps, or is something else.
  "Có 215 đảng viên (nữ 98, dân tộc thiểu số 150).",
  "Tổ chức 12 cuộc cho 120 đảng viên, trong đó 450 lượt người là đoàn viên.",
  "Kiểm tra 06 tổ chức đảng, 12 đảng viên, trong đó 15 buổi đột xuất.",
  "Ban hành 20 văn bản (12 nghị quyết, 08 kế hoạch).",
  // Dates, numbers of documents, plans and changes are no shares.
  "Từ ngày 5/12 chi bộ, đạt 95%.",
  "Thực hiện 35/40 hộ, đạt 102% kế hoạch.",
  "Tăng 5% (12/15 hộ), số liệu đến tháng 6 (5/2026).",
  "Đạt trên 90% (14/15 chi bộ).",
  "Kế hoạch số 12/2025 của xã, đạt 95%.",
])("not told: %s", (text) => {
  expect(labels(text)).toEqual([]);
});

test("the places are the numbers themselves", () => {
  const text = "Đảng bộ có 12 chi bộ (7 chi bộ thôn, 4 chi bộ cơ quan).";
  const [found] = findDisagreements({ text, marks: [], reach: "exact" });
  const say = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  expect([say(found!.at), ...found!.others.map(say)]).toEqual(["12", "7", "4"]);
});

test("in no text of the gap finder's own corpus is anything told", () => {
  const folders = ["texts", "unseen"].map((name) => path.resolve(__dirname, "../gaps", name));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
  expect(files.length).toBeGreaterThan(40);
  const told = files.flatMap((file) => readFileSync(file, "utf8").split("\n").flatMap(labels));
  expect(told).toEqual([]);
});
