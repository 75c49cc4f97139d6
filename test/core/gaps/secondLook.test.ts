import { findGaps } from "../../../src/core/gaps/findGaps";
import learned from "../../../src/core/gaps/weights.json";
import { expectMarkedGaps } from "./markedGaps";
import { storyOfText } from "./storyOfText";

/** Six values left open with three dots, which nobody doubts. */
const openLines = [
  "Xã có ⟦…|⟧ hộ, ⟦…|⟧ khẩu.",
  "Kết nạp ⟦…|⟧ đảng viên, mở ⟦…|⟧ lớp, cấp ⟦…|⟧ thẻ.",
  "Thu ⟦…|⟧ triệu đồng.",
];

describe("a second look at what the words around do not take for a gap", () => {
  test("takes it where the document leaves its values open so", () => {
    expectMarkedGaps([...openLines, "Tổ thợ đắp lại ⟦…|⟧ đoạn lở trong tuần."].join("\n"));
    expect(gapsIn("Tổ thợ đắp lại… đoạn lở trong tuần.")).toEqual([]);
  });

  test("leaves what ends a list", () => {
    expectMarkedGaps([...openLines, "Nhà ở, trường học, đường làng… đều sạch."].join("\n"));
  });

  test("leaves a halt of whoever speaks", () => {
    expectMarkedGaps([...openLines, "Ông kể: “Hồi đó đói lắm… mà vui.”"].join("\n"));
  });

  test("leaves look-alikes, whatever the document does", () => {
    const lookAlikes = [
      "Phụ huynh các lớp 6A…6D ngồi bên trái.",
      "Tài liệu tại https://xa.example.vn/…/quy-4.",
      "Từ Km0+200…Km1+850 đã trải nhựa.",
    ];
    expectMarkedGaps([...openLines, ...lookAlikes].join("\n"));
  });

  test("takes wide blanks, but no doubled blank and no tab", () => {
    const open = ["Xã có⟦     |⟧hộ,⟦     |⟧khẩu, thu⟦     |⟧triệu đồng.", "Kết nạp⟦     |⟧đảng viên, mở⟦     |⟧lớp."];
    expectMarkedGaps([...open, "Cao tuổi nhất là già⟦       |⟧(94 tuổi)."].join("\n"));
    expectMarkedGaps([...open, "Tổ thợ đắp lại  kè đá, thay→ván khuôn."].join("\n"));
  });

  test("says what is asked for, and leaves a sentence its stop", () => {
    const text = [...openLines.map(plain), "Khâu đột phá năm nay là giữ vững mô hình kè mềm ……."].join("\n");
    const last = findGaps(storyOfText(text)).at(-1);
    expect(last).toMatchObject({ paragraph: 3, kind: "dots" });
    expect(last?.label).not.toBe("");
  });
});

test("there are weights for dots and for blanks, none so small that it changes nothing", () => {
  expect(Object.keys(learned)).toEqual(["dots", "blank"]);
  for (const weights of Object.values(learned)) {
    expect(weights).toHaveProperty("always");
    expect(Object.values(weights).filter((weight) => Math.abs(weight) < 0.15 && weight !== weights.always)).toEqual([]);
  }
});

function gapsIn(text: string): readonly string[] {
  return findGaps(storyOfText(text)).map(({ start, end }) => text.slice(start, end));
}

function plain(marked: string): string {
  return marked.replace(/⟦([^|]*)\|⟧/g, "$1");
}
