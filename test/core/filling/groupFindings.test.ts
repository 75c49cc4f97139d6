import standardData from "../../../src/content/standards/DANG-HD05-2026.json";
import { contentLibrary } from "../../../src/content/index";
import type { LayoutStandard } from "../../../src/core/document/standard";
import { openFields } from "../../../src/core/filling/fieldOfFinding";
import { fillFindings } from "../../../src/core/filling/fillFindings";
import type { Ask } from "../../../src/core/filling/groupFindings";
import { fillDate, groupFindings } from "../../../src/core/filling/groupFindings";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { makeGapHints } from "../../../src/core/templates/makeGapHints";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { plainParagraphs } from "../../../src/core/templates/plainText";
import { applyTo, fields, findGapsIn, linesOf, snapshotOf } from "./documents";

const fieldOf = openFields(fields);

function asksOf(...lines: readonly string[]): readonly Ask[] {
  return groupFindings(findGapsIn(snapshotOf(...lines)), fieldOf);
}

const sizes = (asks: readonly Ask[]) => asks.map(({ kind, findings }) => `${kind} ×${findings.length}`);

test("the name of the commune is asked once, wherever it stands", () => {
  const asks = asksOf("ĐẢNG ỦY XÃ ……", "Ban Thường vụ Đảng ủy xã ……, nhiệm kỳ 2025-2030.");
  expect(sizes(asks)).toEqual(["value ×2"]);
  expect(asks[0]).toMatchObject({ field: "ten_xa" });
});

test("one value that is written with and without a capital is asked once", () => {
  const asks = asksOf("Tên Ngân hàng Chính sách ……", "tên ngân hàng chính sách ……");
  expect(sizes(asks)).toEqual(["value ×2"]);
});

test("counts of the same unit are asked one by one: they count something else each time", () => {
  expect(sizes(asksOf("Tổ chức …… buổi tuyên truyền.", "Tổ chức …… buổi đối thoại."))).toEqual([
    "value ×1",
    "value ×1",
  ]);
  expect(sizes(asksOf("Thu hút …… lượt người.", "Tập huấn cho …… lượt người."))).toEqual(["value ×1", "value ×1"]);
});

test("two who hold an office of the same name in a list are two; above the signature they are one", () => {
  expect(sizes(asksOf("1. Thường trực: ông ……, Chủ tịch;", "3. Mặt trận: bà ……, Chủ tịch;"))).toEqual([
    "value ×1",
    "value ×1",
  ]);
  expect(sizes(asksOf("Thư ký: bà ……", "Hội nghị kết thúc.", "THƯ KÝ", "……………………"))).toEqual(["value ×2"]);
});

test("days are asked one by one: each document has its own", () => {
  expect(
    sizes(asksOf("Kế hoạch số 05-KH/TU ngày …… của Tỉnh ủy.", "Nghị quyết số 21-NQ/TW ngày …… của Trung ương.")),
  ).toEqual(["value ×1", "value ×1"]);
});

test("gaps of a hint's field are one, and a sentence that is kept or left out is asked for by itself", () => {
  const hints = [
    { left: "Toàn xã có", right: "hộ dân", label: "số hộ", unit: "hộ", field: "so_ho" },
    { left: "trong tổng số", right: "hộ của xã", label: "số hộ", unit: "hộ", field: "so_ho" },
  ];
  const snapshot = snapshotOf(
    "Toàn xã có …… hộ dân.",
    "Đạt 90% trong tổng số …… hộ của xã.",
    "[Hằng quý, Đảng ủy họp giao ban với các chi bộ.]",
  );
  expect(sizes(groupFindings(findGapsIn(snapshot, hints), fieldOf))).toEqual(["value ×2", "yes-no ×1"]);
});

test("what waits for the registration is not mixed with the text", () => {
  const asks = asksOf(
    "ĐẢNG ỦY XÃ PHÚ BÌNH\tĐẢNG CỘNG SẢN VIỆT NAM",
    "Số      -BC/ĐU\tPhú Bình, ngày     tháng     năm 2026",
    "BÁO CÁO",
    "Kế hoạch số      -KH/ĐU, ngày   /   /2024",
  );
  expect(sizes(asks)).toEqual(["value ×1", "date ×2", "value ×1", "date ×2"]);
});

test("the year of the header block is asked at once, its day and month at the registration", () => {
  const asks = asksOf("Số      -BC/ĐU", "Phú Bình, ngày     tháng     năm      ", "BÁO CÁO");
  expect(asks.map(({ kind, findings }) => [kind, findings.map((finding) => finding.atRegistration === true)])).toEqual([
    ["value", [true]],
    ["date", [true, true]],
    ["value", [false]],
  ]);
});

describe("a date", () => {
  const dates: [string, string][] = [
    ["họp ngày   /   /2024 của Đảng ủy", "họp ngày 05/02/2024 của Đảng ủy"],
    ["họp ngày …/…/20… tại xã", "họp ngày 05/02/2024 tại xã"],
    ["họp ngày …… tháng …… năm …… tại xã", "họp ngày 05 tháng 02 năm 2024 tại xã"],
    ["họp ngày ... tháng ... năm 20... tại xã", "họp ngày 05 tháng 02 năm 2024 tại xã"],
    ["Phú Bình, ngày      tháng      năm 2024", "Phú Bình, ngày 05 tháng 02 năm 2024"],
  ];
  test.each(dates)("%s is filled from one date", (line, expected) => {
    const snapshot = snapshotOf("Mở đầu.", line, "Hết.");
    const [ask, ...others] = groupFindings(findGapsIn(snapshot), fieldOf);
    expect(others).toEqual([]);
    expect(ask?.kind).toBe("date");
    const fills = fillDate(ask as Ask, { year: 2024, month: 2, day: 5 }) ?? [];
    const edits = fillFindings(fills, snapshot).map(({ edit }) => edit);
    expect(linesOf(applyTo(snapshot, edits))[1]).toBe(expected);
  });

  test("in two places of a template, a day and a month with its year, is filled from one date", async () => {
    const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
    const standard = standardData as unknown as LayoutStandard;
    const lines = plainParagraphs(fillTemplate(kit, { kind: "whole" }, {}, standard)).map(({ text }) => text);
    const snapshot = snapshotOf(...lines);
    const findings = findGapsIn(snapshot, makeGapHints(kit, standard));
    const ask = groupFindings(findings, openFields(kit.fields)).find(
      (one) => one.kind === "date" && one.findings[0]?.paragraphText.includes("-KH/TU, ngày"),
    );
    const fills = fillDate(ask as Ask, { year: 2024, month: 2, day: 5 }) ?? [];
    expect(fills).toHaveLength(2);
    const edits = fillFindings(fills, snapshot).map(({ edit }) => edit);
    expect(linesOf(applyTo(snapshot, edits)).join("\n")).toContain("-KH/TU, ngày 05/02/2024 của");
  });

  test("has to agree with what is printed of it", () => {
    const [ask] = asksOf("họp ngày   /   /2024 của Đảng ủy");
    expect(fillDate(ask as Ask, { year: 2025, month: 2, day: 5 })).toBeUndefined();
  });

  test("two dates of one paragraph are two", () => {
    expect(sizes(asksOf("từ ngày   /   /2024 đến ngày   /   /2025 tại xã"))).toEqual(["date ×2", "date ×2"]);
  });
});
