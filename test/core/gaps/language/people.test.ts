import { looksLikeName, namesSigner } from "../../../../src/core/gaps/language/people";
import { expectMarkedGaps } from "../markedGaps";
import { findGaps } from "../../../../src/core/gaps/findGaps";
import { storyOfText } from "../storyOfText";

describe("who signs", () => {
  test.each([
    ["bí thư", true],
    ["phó bí thư (đã ký)", true],
    ["t/m ban chấp hành", true],
    ["kt. chủ tịch", true],
    ["chủ tịch *", true],
    ["ông an, chủ tịch", false],
    ["nhân dân xã", false],
    ["bí thư chi bộ thôn hòa an", true],
    ["bí thư chi bộ thôn đông hòa an", false],
    ["", false],
  ])("“%s” names a signer: %s", (text, names) => expect(namesSigner(text)).toBe(names));

  test.each([
    ["Nguyễn Văn An", true],
    ["Lê Hoa", true],
    ["Đ/c Nguyễn Thị Hồng Ánh Nga", true],
    ["Nguyễn  An", true],
    ["An", false],
    ["NGUYỄN VĂN AN", false],
    ["Nguyễn văn An", false],
    ["A B C D Đ E Gi", false],
  ])("“%s” looks like a name: %s", (text, name) => expect(looksLikeName(text)).toBe(name));

  test.each([
    "BÍ THƯ\n⟦(ký, ghi rõ họ tên)|⟧\n\nĐÃ HỌP XONG",
    "BÍ THƯ\n(ký, ghi rõ họ tên)\n⟦…………|⟧",
    "BÍ THƯ\n(ký, ghi rõ họ tên)\nLê Hoa",
    "BÍ THƯ\n⟦(ký, ghi rõ họ tên)|⟧\n⟦……|⟧ hộ",
    "THƯ KÝ→CHỦ TỌA\n(ký)→(ký)\n\nLê Thị Hoa",
    "→CHỦ TỌA (đã họp)\n→⟦____________|⟧",
    "CHỦ TỌA\n\n\n⟦____________|⟧",
    "THƯ KÝ→CHỦ TỌA\n⟦(ký)|⟧→(ký)\n→Lê Thị Hoa",
    "CHỦ TỌA (người chủ trì cuộc họp này)\n⟦____________|⟧",
  ])("%j", expectMarkedGaps);

  test("the name asked for is that of the signer above", () => {
    const labels = findGaps(storyOfText("KT. CHỦ TỊCH\n____________")).map((gap) => gap.label);
    expect(labels).toEqual(["họ tên kt chủ tịch"]);
  });
});
