import type { Anchor } from "../../../src/core/document/DraftingDocument";
import { findAnchor } from "../../../src/core/templates/findAnchor";
import { matchOutline } from "../../../src/core/templates/matchOutline";
import type { TemplatePart } from "../../../src/core/templates/template";
import { snapshotOfText } from "./documents";
import { body, heading, smallKit } from "./smallKit";

const { template } = smallKit({
  sections: [
    heading(
      "dac-diem",
      "ĐẶC ĐIỂM TÌNH HÌNH",
      [],
      [
        heading("khai-quat", "Khái quát tình hình địa phương", [body("Xã rộng.")]),
        heading("thuan-loi", "Những thuận lợi cơ bản", [body("Nhiều.")]),
        heading("kho-khan", "Những khó khăn chủ yếu", [body("Ít.")]),
      ],
    ),
    heading("ket-qua", "KẾT QUẢ THỰC HIỆN NHIỆM VỤ", [body("Tốt.")]),
    heading("bai-hoc", "BÀI HỌC KINH NGHIỆM", [body("Có.")]),
  ],
});

function anchor(part: TemplatePart | string, text: string): Anchor {
  const snapshot = snapshotOfText(text);
  const asked = typeof part === "string" ? ({ kind: "section", id: part } as const) : part;
  return findAnchor(template, matchOutline(template, snapshot), snapshot, asked);
}

const at = (kind: "before" | "after", paragraph: number, paragraphText: string): Anchor => ({
  kind,
  paragraph: { paragraph, paragraphText },
});

test("a section goes after what stands of the one before it", () => {
  const text = "I. ĐẶC ĐIỂM TÌNH HÌNH\n1. Khái quát tình hình địa phương\nXã rộng.\n2. Những khó khăn chủ yếu\nÍt.";
  expect(anchor("thuan-loi", text)).toEqual(at("after", 2, "Xã rộng."));
  expect(anchor("ket-qua", text)).toEqual(at("after", 4, "Ít."));
});

test("or before the one after it", () => {
  const text = "Mở đầu.\nI. ĐẶC ĐIỂM TÌNH HÌNH\n1. Những khó khăn chủ yếu\nÍt.";
  expect(anchor("khai-quat", text)).toEqual(at("before", 2, "1. Những khó khăn chủ yếu"));
});

test("or at the end of the one above it", () => {
  const text = "I. ĐẶC ĐIỂM TÌNH HÌNH\nXã rộng.\nII. BÀI HỌC KINH NGHIỆM\nCó.";
  expect(anchor("thuan-loi", text)).toEqual(at("after", 1, "Xã rộng."));
});

test("or beside the neighbours of the one above it", () => {
  expect(anchor("thuan-loi", "Mở đầu.\nI. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\nTốt.")).toEqual(
    at("before", 1, "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ"),
  );
});

test("blank lines at the end of a section stay behind what is inserted, the one under a bare heading before it", () => {
  const text = "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\nTốt.\n\n";
  expect(anchor("bai-hoc", text)).toEqual(at("after", 1, "Tốt."));
  expect(anchor("bai-hoc", "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\n\n")).toEqual(at("after", 1, ""));
});

test("where nothing of the template is there, at the cursor", () => {
  expect(anchor("thuan-loi", "Một văn bản khác.")).toEqual({ kind: "cursor" });
  expect(anchor("khong-co", "I. KẾT QUẢ THỰC HIỆN NHIỆM VỤ\nTốt.")).toEqual({ kind: "cursor" });
});

test("header block, signature and the whole have their own places", () => {
  expect(anchor({ kind: "headerBlock" }, "Một văn bản.")).toEqual({ kind: "body-start" });
  expect(anchor({ kind: "signature" }, "Một văn bản.")).toEqual({ kind: "body-end" });
  expect(anchor({ kind: "whole" }, "")).toEqual({ kind: "empty-body" });
});

test("the skeleton goes between header block and signature", () => {
  const top = "ĐẢNG BỘ TỈNH KHÁNH HÒA\nĐẢNG ỦY XÃ CÔNG HẢI\n*\nSố 05-BC/ĐU\nBÁO CÁO\nkết quả công tác\n-----";
  expect(anchor({ kind: "skeleton" }, top)).toEqual({ kind: "body-end" });
  expect(anchor({ kind: "skeleton" }, `${top}\nMở đầu.\nNơi nhận:\n- Như trên;`)).toEqual(at("before", 8, "Nơi nhận:"));
  expect(anchor({ kind: "skeleton" }, "Một văn bản.")).toEqual({ kind: "cursor" });
});
