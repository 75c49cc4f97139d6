import { columnBreaks } from "../../../src/core/gaps/columns";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { storyOfText } from "./storyOfText";

describe("columns laid out by blanks", () => {
  test.each([
    ["THƯ KÝ            CHỦ TRÌ", ["THƯ KÝ", "CHỦ TRÌ"]],
    ["Số: ……/TB-UBND          Độc lập - Tự do - Hạnh phúc", ["Số: ……/TB-UBND", "Độc lập - Tự do - Hạnh phúc"]],
    ["(Ký, họ tên)       (Ký, họ tên)", ["(Ký, họ tên)", "(Ký, họ tên)"]],
    ["XÁC NHẬN CỦA TRƯỞNG THÔN        NGƯỜI LÀM ĐƠN", ["XÁC NHẬN CỦA TRƯỞNG THÔN", "NGƯỜI LÀM ĐƠN"]],
    ["     THƯ KÝ     CHỦ TRÌ     ", ["THƯ KÝ", "CHỦ TRÌ"]],
    [
      "BÍ THƯ     PHÓ BÍ THƯ     ỦY VIÊN     THƯ KÝ     KẾ TOÁN",
      ["BÍ THƯ", "PHÓ BÍ THƯ", "ỦY VIÊN", "THƯ KÝ", "KẾ TOÁN"],
    ],
    ["………………          ………………", ["………………", "………………"]],
    ["ĐẢNG BỘ KHỐI\u00a0\u00a0\u00a0\u00a0\u00a0Đảng Cộng sản Việt Nam", ["ĐẢNG BỘ KHỐI", "Đảng Cộng sản Việt Nam"]],
    ["HUYỆN ỦY     Hòa An, ngày 05 tháng 5 năm 2026", ["HUYỆN ỦY", "Hòa An, ngày 05 tháng 5 năm 2026"]],
    ["[Dấu]     [Chữ ký]", ["[Dấu]", "[Chữ ký]"]],
  ])("%j has the pieces %j", (text, pieces) => {
    const ends = [...columnBreaks(text), text.length];
    expect(ends.map((end, at) => text.slice(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end).trim())).toEqual(pieces);
  });

  test.each([
    "- Chi ngân sách:               triệu đồng",
    "ỦY BAN NHÂN DÂN XÃ          HUYỆN",
    "Tôi là           , sinh năm      ",
    "THƯ KÝ    CHỦ TRÌ",
    "THƯ KÝ     ",
    "     THƯ KÝ",
    "A     B     C     D     Đ     E",
    "THƯ KÝ     đã họp",
    "Họp lúc 8 giờ, ngày 5/5/2026, tại               .",
    "Đã họp vui     CHỦ TRÌ",
    "5 - 7     8 - 9",
    `${"A".repeat(121)}     CHỦ TRÌ`,
    "TRƯỜNG     KHỐI     LỚP 5",
    "CÔNG VĂN SỐ     NĂM     ĐỢT",
  ])("%j is one", (text) => expect(columnBreaks(text)).toEqual([]));

  test("the blanks between two signers are no gap; each note below is the place of a name", () => {
    const gaps = findGaps(storyOfText("THƯ KÝ            CHỦ TRÌ\n(Ký, họ tên)       (Ký, họ tên)"));
    expect(gaps.map((gap) => [gap.paragraph, gap.label])).toEqual([
      [1, "họ tên thư ký"],
      [1, "họ tên chủ trì"],
    ]);
  });
});
