import {
  besideOpenCount,
  countedBefore,
  endsWithAndSoOn,
  isPartOfCount,
  itemsBefore,
  listBefore,
  listOpenedBefore,
} from "../../../../src/core/gaps/language/lists";
import { placeIn } from "../placeIn";

test.each([
  ["lúa, ngô, khoai", 3],
  ["lúa, ngô, ", 2],
  ["lúa; ngô; khoai", 3],
  ["loa/đài/báo", 3],
  ["lúa", 1],
  ["1,5 ha, 2 con", 2],
  ["5, 6 ha", 2],
  ["a 5,b", 2],
  ["rừng, vườn. lúa, ngô", 2],
  ["rừng, vườn .lúa, ngô", 2],
  ["rừng, đạt 1.500 ha, ngô", 3],
  ["đạt 1.500 ha, ngô", 2],
  ["tháng 5.2026, ngô", 2],
  ["(lúa, ngô", 2],
  ["rừng, vườn (lúa, ngô", 2],
  ["rừng, vườn: lúa, ngô", 2],
  ["rừng, vườn? lúa, ngô", 2],
  ["rừng, vườn! lúa, ngô", 2],
  ["rừng, vườn “lúa, ngô", 2],
  ["rừng, vườn [lúa, ngô", 2],
  ["rừng, vườn… lúa, ngô", 2],
  [", , lúa", 2],
  ["lúa / ngô", 1],
  ["số 5-kh/đu, ngô", 2],
  ["số 5- kh/bvhtt, ngô", 2],
])("“%s” holds %i items", (left, items) => expect(itemsBefore(left)).toBe(items));

describe("a list before the place", () => {
  test.each([
    ["các chi bộ", true],
    ["bao gồm lúa", true],
    ["nhất là lúa", true],
    ["những", false],
    ["lúa và các", false],
    ["các hộ dân ở xã đã cùng nhau làm đường mới", false],
    ["lúa ngô", false],
  ])("“%s” is opened by a word: %s", (left, opened) => expect(listOpenedBefore(left)).toBe(opened));

  test.each([
    ["lúa, ngô, khoai", "long"],
    ["như lúa", "long"],
    ["lúa, ngô", "pair"],
    ["lúa và ngô", "pair"],
    ["loa/đài", "pair"],
    ["lúa", undefined],
    ["trong năm, lúa", undefined],
    ["- trong năm, lúa", undefined],
    ["có 12 chi hội, kết nạp", undefined],
    ["… hộ, kết nạp", undefined],
    ["… trời, ngô", "pair"],
    ["họp: lúa", undefined],
    ["12, 15", undefined],
    ["lúa, một hai ba bốn năm sáu bảy tám", "pair"],
    ["lúa, một hai ba bốn năm sáu bảy tám chín", undefined],
    ["trời xanh mây trắng nắng vàng lúa chín chim bay sông, ngô", "pair"],
    ["trời xanh mây trắng nắng vàng lúa chín chim bay sông chảy, ngô", "pair"],
    ["trời xanh mây trắng nắng vàng lúa chín chim bay sông chảy mãi, ngô", undefined],
    ["số 5-hd/bvhtt lúa", undefined],
    ["", undefined],
  ])("“%s”: %s", (left, list) => expect(listBefore(left)).toBe(list));

  test.each([
    ["có 12 chi hội,", true],
    ["… hộ, ", true],
    ["12 trời,", false],
    ["chi hội,", false],
    ["12 xã (cũ),", false],
  ])("“%s” ends with a count: %s", (left, counted) => expect(countedBefore(left)).toBe(counted));

  test.each([
    ["12 mô hình (kinh tế …, văn hóa ⟦…|⟧)", true],
    ["12 mô hình (kinh tế ⟦…|⟧, văn hóa …, an ninh 3)", true],
    ["12 mô hình (kinh tế ⟦…|⟧ ; văn hóa .... )", true],
    ["… mô hình (kinh tế ___, văn hóa ⟦…|⟧)", true],
    ["các mô hình (kinh tế …, văn hóa ⟦…|⟧)", false],
    ["12 mô hình (kinh tế, văn hóa ⟦…|⟧)", false],
    ["12 mô hình (kinh tế) …, văn hóa ⟦…|⟧", false],
    ["12 mô hình (kinh tế ⟦…|⟧ và xã hội, văn hóa …)", false],
    ["12 mô hình kinh tế …, văn hóa ⟦…|⟧", false],
    ["năm 2025 xã nhà đã cùng nhau dựng thêm được nhiều mô hình (kinh tế …, văn hóa ⟦…|⟧)", false],
  ])("%s is part of a count: %s", (source, part) => expect(isPartOfCount(placeIn(source))).toBe(part));

  test.each([
    ["đường làng, v.v", true],
    ["v. v", true],
    ["vv", true],
    ["vv.,", true],
    ["v.v.", true],
    ["vân vân", true],
    ["đường làng vân vân, ", true],
    ["đv.v", false],
    ["mvv", false],
    ["v.v và", false],
    ["v.v và nhiều thứ khác nữa", false],
    ["làng", false],
  ])("“%s” ends with an and-so-on: %s", (left, ends) => expect(endsWithAndSoOn(left)).toBe(ends));
});

test.each([
  ["thu … khẩu súng, ", true],
  ["thu ….. viên đạn;", true],
  ["thu 5 khẩu súng, ", false],
  ["nói … rồi về, ", false],
  ["khẩu súng, ", false],
])("“%s” ends with an open count: %s", (left, open) => expect(besideOpenCount(left)).toBe(open));
