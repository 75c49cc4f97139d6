import { keyOfOneValue } from "../../../src/core/filling/oneValue";
import { findGapsIn, snapshotOf } from "./documents";

/** The keys of the gaps of a document. */
function keysOf(...lines: readonly string[]): readonly (string | undefined)[] {
  return findGapsIn(snapshotOf(...lines)).map(keyOfOneValue);
}

test("who holds an office, or does something, is one person", () => {
  const [first, second] = keysOf("Thư ký: bà ……", "Hội nghị kết thúc, ghi biên bản.", "THƯ KÝ", "……………………");
  expect(first).toBe("label họ tên thư ký");
  expect(second).toBe(first);
  expect(keysOf("Hội nghị do đồng chí …… chủ trì.")).toEqual(["label họ tên người chủ trì"]);
});

test("somebody without an office may be anybody", () => {
  expect(keysOf("Ông …… dự họp.", "Mời ông …… phát biểu.").includes("label họ tên ông")).toBe(false);
  expect(keysOf("giữa hộ bà …… và rẫy")).toEqual([undefined]);
});

test("numbers of documents, counts, measures and days are asked one by one", () => {
  expect(keysOf("Căn cứ Quyết định số ……/QĐ-UBND của Ủy ban.")).toEqual([undefined]);
  expect(keysOf("Tổ chức …… buổi tuyên truyền pháp luật.")).toEqual([undefined]);
  expect(keysOf("Thu nhập bình quân đạt …… triệu đồng.")).toEqual([undefined]);
  expect(keysOf("họp ngày ……/5/2024 tại xã.")).toEqual([undefined]);
});

test("of places of which there are several, those behind the same words are one", () => {
  const keys = keysOf("CHI BỘ THÔN ……", "Chi bộ thôn …… báo cáo.", "Đối thoại tại hội trường thôn ……");
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
  expect(keysOf("Phía Đông giáp xã ……")).toEqual([undefined]);
  expect(keysOf("Hiện chi bộ thôn …… chưa có nhà họp.", "CHI BỘ THÔN ……")).toEqual([
    "label tên thôn chi bộ",
    "label tên thôn chi bộ",
  ]);
});

test("candidates, speakers and whoever is thanked are several", () => {
  expect(keysOf("1) ……… được 12 phiếu, đạt 80%", "2) ……… được 9 phiếu, đạt 60%")).toEqual([undefined, undefined]);
  expect(keysOf("- ……… đề nghị dời giờ họp.", "- Ông ………: đề nghị sửa loa.")).toEqual([undefined, undefined]);
});

test("collectives are several: one is watched, another is blamed", () => {
  expect(keysOf("Giám sát chuyên đề đối với tập thể ………", "Áp dụng hình thức khiển trách đối với tập thể ………")).toEqual(
    [undefined, undefined],
  );
});

test("the fields of one merge are one value, whatever stands around them", () => {
  const [first, second, third] = keysOf("Xã có {{so_ho}} hộ.", "Trong {{SO_HO}} hộ ấy, «So_ngheo» hộ nghèo.");
  expect(first).toBe("mark {{so_ho}}");
  expect(second).toBe(first);
  expect(third).toBe("mark «so_ngheo»");
});
