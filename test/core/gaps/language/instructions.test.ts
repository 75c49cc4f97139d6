import {
  asksForContent,
  asksToFill,
  asksToSign,
  isIdentifier,
  isInFileName,
  isKeptOrLeftOut,
  isTyped,
} from "../../../../src/core/gaps/language/instructions";
import { placeIn } from "../placeIn";

describe("what stands in brackets", () => {
  test.each([
    ["tên xã", true],
    ["số hộ nghèo của thôn", true],
    ["tên một hai ba bốn năm sáu bảy tám chín", true],
    ["tên một hai ba bốn năm sáu bảy tám chín mười", false],
    ["tên  một  hai  ba  bốn  năm  sáu  bảy  tám", true],
    ["trời xanh", false],
  ])("“%s” asks to fill: %s", (content, asks) => expect(asksToFill(content)).toBe(asks));

  test.each([
    ["ten_xa", true],
    ["HoTen", true],
    ["so_1", true],
    ["a_b_c", true],
    ["n1", true],
    ["tên_xã", true],
    ["x2y_3", true],
    ["1_a", false],
    ["ten xa", false],
    ["ten xa_b", false],
    ["_a", false],
    ["a_", false],
    ["a_-b", false],
    ["tên", false],
    ["a_b c", false],
    ["a-b_c", false],
    ["1a", false],
  ])("“%s” is a name for a machine: %s", (content, is) => expect(isIdentifier(content)).toBe(is));

  test.each([
    ["soạn tin bcv ", true],
    ["ấn phím ", true],
    ["lúa ", false],
    [`soạn tin ${"lúa ".repeat(30)}`, false],
  ])("“%s” is typed as it stands: %s", (left, typed) => expect(isTyped(left, "[")).toBe(typed));

  test.each([
    ["an_⟦[số]|⟧", true],
    ["a=⟦[số]|⟧", true],
    ["⟦[số]|⟧_b", true],
    ["⟦[số]|⟧.pdf", true],
    ["⟦[số]|⟧&b", true],
    ["⟦[số]|⟧.a", false],
    ["⟦[số]|⟧.abcde", false],
    ["⟦[số]|⟧.12", false],
    ["an ⟦[số]|⟧ b", false],
  ])("%s is part of a file name: %s", (source, is) => expect(isInFileName(placeIn(source))).toBe(is));

  test.each([
    ["⟦[Hằng quý, Đảng ủy xã có họp.]|⟧", true],
    ["⟦[Hằng quý, Đảng ủy xã có họp]|⟧", false],
    ["⟦[Nhạc hiệu, đèn sân khấu sáng dần; hai MC bước ra]|⟧", false],
    ["⟦[Hằng quý, Đảng ủy xã có họp]|⟧.", true],
    ["⟦[Hằng quý, Đảng ủy xã có họp]|⟧ ;", true],
    ["- ⟦[Hằng quý, Đảng ủy xã có họp.]|⟧", true],
    ["Đã họp. ⟦[Hằng quý, Đảng ủy xã có họp;]|⟧ Tốt", true],
    ["Đã họp.⟦[Hằng quý, Đảng ủy xã có họp.]|⟧ Tốt", true],
    ["Gồm:  ⟦[Hằng quý, Đảng ủy xã có họp.]|⟧", true],
    ["[Có.] ⟦[Hằng quý, Đảng ủy xã có họp.]|⟧", true],
    ["⟦[ Hằng  quý  có  họp  bàn.]|⟧", false],
    ["⟦[Hằng quý xã có họp.]|⟧", false],
    ["⟦[hằng quý, Đảng ủy xã có họp.]|⟧", false],
    ["⟦[Hằng quý, Đảng ủy xã có họp]|⟧ và bàn. ", false],
    ["⟦[Tên đầy đủ của cơ quan báo cáo]|⟧", false],
    ["Đã họp ⟦[Hằng quý, Đảng ủy xã có họp.]|⟧", false],
    ["Đã họp. Xã ⟦[Hằng quý, Đảng ủy xã có họp.]|⟧", false],
    ["“⟦[Hằng quý, Đảng ủy xã có họp.]|⟧”", false],
    ["“Xã. ⟦[Hằng quý, Đảng ủy xã có họp.]|⟧”", false],
    ["⟦[Xem thêm phụ lục số 5 kèm theo.]|⟧", false],
    ["⟦<Hằng quý, Đảng ủy xã có họp.>|⟧", false],
  ])("%s is kept or left out: %s", (source, is) => expect(isKeptOrLeftOut(placeIn(source))).toBe(is));

  test.each([
    ["ký", true],
    ["ký, đóng dấu", true],
    ["ghi rõ họ tên và ngày", true],
    ["kýt", false],
    ["đã ký", false],
  ])("“%s” asks to sign: %s", (content, asks) => expect(asksToSign(content)).toBe(asks));

  test.each([
    ["nêu cụ thể", true],
    ["ghi", true],
    ["nêua", false],
    ["trời xanh", false],
  ])("“%s” asks for a content: %s", (content, asks) => expect(asksForContent(content)).toBe(asks));
});
