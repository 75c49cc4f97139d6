import { readIssuer } from "../../../src/core/templates/readIssuer";
import { snapshotOfText } from "./documents";

test.each([
  ["ĐẢNG BỘ TỈNH ……\nĐẢNG ỦY XÃ ……\n*", { loai_cap_tren: "tỉnh", loai_don_vi: "xã" }],
  ["ĐẢNG BỘ THÀNH PHỐ ĐÀ NẴNG\nĐẢNG UỶ PHƯỜNG HẢI CHÂU", { loai_cap_tren: "thành phố", loai_don_vi: "phường" }],
  [
    "ĐẢNG BỘ TỈNH LÂM ĐỒNG\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY ĐẶC KHU\nPHÚ QUÝ",
    { loai_cap_tren: "tỉnh", loai_don_vi: "đặc khu" },
  ],
  ["ĐẢNG BỘ TỈNH THÁI NGUYÊN\nHUYỆN ỦY ĐỊNH HÓA", { loai_cap_tren: "tỉnh", loai_don_vi: "huyện" }],
  ["ĐẢNG BỘ TỈNH ……\nTHỊ ỦY ……", { loai_cap_tren: "tỉnh", loai_don_vi: "thị xã" }],
  ["ĐẢNG BỘ HUYỆN ……\nĐẢNG ỦY XÃ ……", { loai_cap_tren: "huyện", loai_don_vi: "xã" }],
  ["ỦY BAN NHÂN DÂN\vTHÀNH PHỐ ……\nỦY BAN NHÂN DÂN\vPHƯỜNG ……", { loai_cap_tren: "thành phố", loai_don_vi: "phường" }],
])("the header block %j says what kind of unit it is", (text, kinds) => {
  expect(readIssuer(snapshotOfText(text.normalize("NFD")))).toEqual(kinds);
});

test.each(["", "Đảng ủy phường Hải Châu báo cáo như sau:", "ĐẢNG CỘNG SẢN VIỆT NAM"])(
  "%j says nothing of the kind",
  (text) => {
    expect(readIssuer(snapshotOfText(text))).toEqual({});
  },
);

test("what stands far from the top is the text's", () => {
  expect(readIssuer(snapshotOfText(`${"Một câu.\n".repeat(40)}ĐẢNG ỦY PHƯỜNG HẢI CHÂU`))).toEqual({});
});

test("a header block without the unit above leaves that to the text", () => {
  const text = "UỶ BAN NHÂN DÂN PHƯỜNG ……\nĐề nghị Tỉnh ủy bạn.\nGửi Ban Thường vụ Thành uỷ, các ban của Thành uỷ.";
  expect(readIssuer(snapshotOfText(text))).toEqual({ loai_don_vi: "phường", loai_cap_tren: "thành phố" });
});

test("the signature says on whose behalf the document speaks", () => {
  const text = "ĐẢNG BỘ TỈNH ……\nĐẢNG ỦY XÃ ……\nMột câu.\nNơi nhận:\tT/M BAN THƯỜNG VỤ\n\tPHÓ BÍ THƯ";
  expect(readIssuer(snapshotOfText(text))).toMatchObject({ quyen_han_ky: "T/M BAN THƯỜNG VỤ" });
});
