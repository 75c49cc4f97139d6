import { kindOfFinding } from "../../../src/core/checks/findingKind";
import { writeReport } from "../../../src/core/checks/writeReport";

const report = {
  title: "DANH SÁCH",
  lines: ["Văn bản: bao-cao.docx", "Kết quả: Còn 2 ô trống"],
  nothing: "Không có gì.",
};

test("says file, verdict, and every place by section with its words, numbered through", () => {
  const text = writeReport({
    ...report,
    sections: [
      {
        title: "I- ĐẶC ĐIỂM",
        items: [{ label: "diện tích", unit: "ha", left: "Xã có ", marked: "", right: "  ha,\tdân số" }],
      },
      { title: "Trống", items: [] },
      { title: "II- KẾT QUẢ", items: [{ label: "tên xã", left: "", marked: "[tên xã]", right: "" }] },
    ],
  });
  expect(text).toBe(
    "DANH SÁCH\nVăn bản: bao-cao.docx\nKết quả: Còn 2 ô trống\n\n" +
      "I- ĐẶC ĐIỂM\n  1. diện tích (ha): Xã có «…» ha, dân số\n\nII- KẾT QUẢ\n  2. tên xã: «[tên xã]»\n",
  );
});

test("says so where nothing is to be looked at", () => {
  expect(writeReport({ ...report, sections: [{ title: "I", items: [] }] })).toMatch(/\n\nKhông có gì\.\n$/);
});

test("findings are told apart by what is seen", () => {
  expect(kindOfFinding({ rule: "unfilled-gap", gapKind: "leader" })).toBe("dots");
  expect(kindOfFinding({ rule: "unfilled-gap", gapKind: "cell" })).toBe("blank");
  expect(kindOfFinding({ rule: "empty-section" })).toBe("warning");
});
