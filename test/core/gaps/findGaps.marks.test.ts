import type { TextMark } from "../../../src/core/document/snapshot";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { expectMarkedGaps } from "./markedGaps";
import { paragraphOf } from "./storyOfText";

describe("one mark alone is enough for a line to be read", () => {
  test.each([
    "có ⟦⋯|⟧ hộ",
    "có ⟦‥|⟧ hộ",
    "có ⟦..|⟧ hộ",
    "có ⟦. .|⟧ hộ",
    "có ⟦··|⟧ hộ",
    "có ⟦・・|⟧ hộ",
    "tuổi: ⟦＿＿|⟧",
    "tuổi: ⟦‗‗|⟧",
    "xã ⟦＜tên xã＞|⟧",
    "xã ⟦〈tên xã〉|⟧",
    "xã ⟦【tên xã】|⟧",
    "có ⟦{so_ho}|⟧ hộ",
    "ông ⟦«Ten»|⟧",
    "xã ⟦<tên xã>|⟧",
    "xã ⟦[tên xã]|⟧",
    "Kế hoạch số⟦ |⟧-KH",
    "Kế hoạch số⟦ |⟧- ĐU",
    "Kế hoạch số⟦ |⟧–KH",
    "Kế hoạch số⟦ |⟧‑KH",
    "Kế hoạch số⟦\u00a0|⟧-KH",
    "Kế hoạch số⟦\u00a0|⟧–KH",
    "Quyết định số⟦\u00a0|⟧/QĐ-UBND",
    "Quyết định số⟦ |⟧/QĐ-UBND",
    "họp ngày 12/⟦ |⟧, tại xã",
    "họp tại phòng số ⟦?|⟧, khoảng 2 giờ",
    "chi bộ nộp chậm quá⟦…|⟧ ngày: chi bộ Chợ Đôn",
    "ca bệnh là trẻ⟦…|⟧ tháng tuổi.",
    "cập nhật vào chiều thứ⟦  |⟧hằng tuần",
    "hỏi bà Lan, gọi 09⟦.........|⟧, để được giúp",
    "TỔ DÂN PHỐ SỐ⟦    |⟧→",
    "Tổng cộng: ⟦??.???.???|⟧ đồng",
    "ngày công lao động ⟦___.___|⟧ đồng/ngày",
    "họp 7 ngày, mỗi ngày ⟦_|⟧ giờ.",
    "Bầu bổ sung ⟦_|⟧ thành viên hội đồng",
    "tổ công nghệ gồm ⟦_|⟧ đến 7 thành viên",
    "tiêm được 40 trẻ, tỷ lệ ⟦…,.|⟧% kế hoạch",
    "giấy chứng nhận cấp năm⟦20….|⟧, tại huyện",
    "→Thiếu tá⟦            |⟧",
    "số máy trực: ⟦0xxxxxxxxx|⟧; báo ngay",
    "số điện thoại: ⟦____.____.____|⟧",
    "Kính gửi: Ban Giám đốc Công ty⟦            |⟧",
    "- Cử đồng chí⟦→|⟧tạm phụ trách chi bộ",
    "đạt⟦\u00a0\u00a0|⟧% kế hoạch",
    "xã có⟦ \u00a0 \u00a0 |⟧hộ nghèo",
    "xã có⟦\u00a0 \u00a0 \u00a0|⟧hộ nghèo",
    "xã có⟦ \u2002 |⟧hộ nghèo",
    "xã có⟦\u2002 \u2002|⟧hộ nghèo",
    "xã có⟦\u00a0\u2002\u00a0|⟧hộ nghèo",
    "xã có⟦ \u3000 |⟧hộ nghèo",
    "lương thực bình quân, đạt⟦ |⟧% kế hoạch",
    "đạt⟦\u2002\u2002|⟧% kế hoạch",
    "đạt⟦\u3000\u3000|⟧% kế hoạch",
    "có⟦→|⟧hộ",
    "có ⟦xx|⟧ hộ",
    "có ⟦XX|⟧ hộ",
    "có ⟦??|⟧ hộ",
    "có ⟦##|⟧ hộ",
    "ngày ⟦dd|⟧/5/2026",
    "ngày ⟦DD|⟧/5/2026",
    "ngày 5/⟦mm|⟧/2026",
    "vào ngày⟦  |⟧-⟦  |⟧-2025",
    "gọi chị Hà, số máy ⟦[09........]|⟧",
    "tại tọa độ X=⟦[......]|⟧; Y=⟦[......]|⟧ (VN2000)",
    "ở làng ⟦(tên làng)|⟧, gồm:",
    "đạt ⟦(xem sau)|⟧% kế hoạch",
    "Số ⟦(VP lấy số)|⟧-BC/ĐU",
    "ĐẢNG ỦY XÃ NẬM⟦…|⟧→Số: 5",
    "Căn cứ\n\n\n\nPhối hợp với thôn Nước⟦….|⟧ và các dòng họ",
    "Căn cứ\n\n\n\nỞ các thôn Hạ, thôn Thượng…. đều có tổ hòa giải",
    "dự thảo Kế hoạch số ⟦(số)|⟧ về chuyển đổi số",
    "mỗi thành viên kèm ~⟦...|⟧ hộ",
    "⟦(Ký tên)|⟧",
    "⟦(ghi rõ họ tên)|⟧",
    "⟦(Nêu kết quả)|⟧",
    "⟦(Nhập số liệu)|⟧",
    "⟦(Điền tên thôn)|⟧",
    "⟦(Liệt kê các hộ)|⟧",
    "⟦(Mô tả kết quả)|⟧",
    "⟦(Họ tên)|⟧",
    "⟦(Chữ ký)|⟧",
    "⟦(Bổ sung số liệu)|⟧",
    "⟦( ký tên)|⟧",
  ])("%s", expectMarkedGaps);
});

describe("what is delimited takes the place of the runs in it", () => {
  test.each([
    "Ủy ban nhân dân xã ⟦[tên xã ……]|⟧ có ⟦……|⟧ hộ",
    "Bác nói [......] rồi mới làm",
    "theo [báo cáo có ⟦……|⟧ hộ] của xã",
    "Họ tên:     ⟦[họ tên]|⟧     và tuổi",
    "có ⟦……|⟧ hộ ở xã ⟦[tên xã]|⟧, xã ⟦<tên xã>|⟧ có ⟦__|⟧ hộ",
    "có ⟦xxx|⟧ hộ, ⟦……|⟧ khẩu, ⟦__|⟧ con, đạt⟦   |⟧%",
  ])("%s", expectMarkedGaps);

  test("a control over dots is one gap, the next run another", () => {
    const placeholder: TextMark = { kind: "placeholder", start: 3, end: 5 };
    const gaps = findGaps({
      kind: "body",
      paragraphs: [{ ...paragraphOf("có …… hộ, …… khẩu"), marks: [placeholder] }],
    });
    expect(gaps.map(({ kind, start, end }) => [kind, start, end])).toEqual([
      ["control", 3, 5],
      ["dots", 10, 12],
    ]);
  });

  test("the tab of a leader that is none is no blank either", () => {
    const leader: TextMark = { kind: "leader-tab", start: 15, end: 16 };
    const read = (marks: readonly TextMark[], style?: string) =>
      findGaps({
        kind: "body",
        paragraphs: [{ ...paragraphOf("Tổng số hộ: có \thộ"), marks, ...(style === undefined ? {} : { style }) }],
      });
    expect(read([])).toMatchObject([{ kind: "blank" }]);
    expect(read([leader])).toMatchObject([{ kind: "leader" }]);
    expect(read([leader], "toc 1")).toEqual([]);
  });
});

test("a place of a known paragraph has the unit that its hint tells, or none", () => {
  const story = { kind: "body" as const, paragraphs: [paragraphOf("Xã có …… hộ.")] };
  const hint = (unit?: string) => ({
    left: "",
    right: "",
    label: "số hộ",
    field: "so_ho",
    paragraph: { pieces: ["Xã có ", " hộ."], place: 0 },
    ...(unit === undefined ? {} : { unit }),
  });
  expect(findGaps(story, [hint("hộ")])[0]).toMatchObject({ field: "so_ho", unit: "hộ" });
  expect(findGaps(story, [hint()])[0]).not.toHaveProperty("unit");
});
