import { asksAlways, asksBefore } from "../../../src/core/gaps/language/asking";
import { goesOnWithNoun, hesitatesBefore, predicateAfter, questionBefore } from "../../../src/core/gaps/language/halts";
import {
  asksForContent,
  asksToFill,
  asksToSign,
  isIdentifier,
  isInFileName,
  isKeptOrLeftOut,
  isTyped,
} from "../../../src/core/gaps/language/instructions";
import {
  besideOpenCount,
  countedBefore,
  endsWithAndSoOn,
  isPartOfCount,
  itemsBefore,
  listBefore,
  listOpenedBefore,
} from "../../../src/core/gaps/language/lists";
import { namesDocument, numberedBefore, romanBefore, symbolAfter } from "../../../src/core/gaps/language/numbers";
import { asksForPlaceName } from "../../../src/core/gaps/language/offices";
import { looksLikeName, namesSigner } from "../../../src/core/gaps/language/people";
import {
  atEndOfStretch,
  atHeadOfStretch,
  capitalAfter,
  clauseBefore,
  quotedPlace,
  withoutClosingBracket,
} from "../../../src/core/gaps/language/position";
import { unitAfter, unitFollowing } from "../../../src/core/gaps/language/units";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { expectMarkedGaps } from "./markedGaps";
import { placeIn } from "./placeIn";
import { storyOfText } from "./storyOfText";

describe("how strongly the words before ask", () => {
  test.each([
    ["đảng bộ xã có", "must"],
    ["ông (bà)", "may"],
    ["một số", "no"],
    ["trong 03 ngày", "no"],
    ["sau 6 tháng", "no"],
    ["cả 12 thôn", "no"],
    ["làm việc ngày", "must"],
    ["khoản a5 tháng", "must"],
    ["mẫu 5a ngày", "must"],
    ["12 đại biểu dự họp tại", "must"],
    ["5 ngày nghỉ có", "must"],
    ["trời xanh", "no"],
    ["", "no"],
  ])("%s: %s", (left, asking) => expect(asksBefore(left)).toBe(asking));
});

test.each([
  ["đảng ủy xã", true],
  ["ủy ban nhân dân thành phố", true],
  ["đường xã", false],
  ["xã", false],
  ["đảng ủy", false],
])("%s asks for the name of the place: %s", (left, asks) => expect(asksForPlaceName(left)).toBe(asks));

describe("the unit that follows", () => {
  test.each([
    ["ha rừng", { unit: "ha", measure: true }],
    ["tạ/ha", { unit: "tạ/ha", measure: true }],
    ["đồng/người, trong đó", { unit: "đồng/người", measure: true }],
    ["vnđ/cây", { unit: "vnđ/cây", measure: true }],
    ["đ/cây", { unit: "đ/cây", measure: true }],
    ["đ/c An", { unit: "đ/c", measure: false }],
    ["thôn vùng cao", { unit: "thôn", measure: false }],
    ["hộ nghèo", { unit: "hộ nghèo", measure: false }],
    ["ngày công", { unit: "ngày công", measure: true }],
    ["tháng, kể từ nay", { unit: "tháng", measure: true }],
    ["ngày và bồi thường", { unit: "ngày", measure: true }],
    ["/…… liều", { unit: "liều", measure: true }],
    [" / … liều", { unit: "liều", measure: true }],
    [" đến … hộ", { unit: "hộ", measure: false }],
    [" - ___ hộ", { unit: "hộ", measure: false }],
    ["/500 liều", { unit: "liều", measure: true }],
    ["/ 12 hộ", { unit: "hộ", measure: false }],
  ])("%s", (right, unit) => expect(unitAfter(right)).toMatchObject(unit));

  test.each([
    "tổ chức thực hiện",
    "ngày hội của bà con",
    "năm học mới",
    "năm 2026",
    "ngày … tháng 5",
    "tháng .. năm",
    "ngày 05",
    "/5hộ",
    "trời xanh",
    "",
    ", hộ",
    "xđ/cây",
  ])("none in “%s”", (right) => expect(unitAfter(right)).toBeUndefined());

  test.each([
    ["⟦…|⟧ Hộ nghèo: 5", undefined],
    ["⟦…|⟧ HỘ NGHÈO", "hộ nghèo"],
    ["⟦…|⟧ đồng chí Chủ tịch", undefined],
    ["⟦…|⟧ em Lan", undefined],
    ["⟦…|⟧ em nghèo, cháu An", "em"],
    ["⟦…|⟧ đồng chí dự", "đồng chí"],
    ["⟦…|⟧ EM BÉ", "em"],
    ["⟦…|⟧→hộ", undefined],
  ])("after the place in %s: %s", (source, unit) => expect(unitFollowing(placeIn(source))?.unit).toBe(unit));
});

describe("the symbol of a document", () => {
  test.each([
    ["-kh/đu của", "-kh/đu"],
    ["/qđ-ubnd ngày", "/qđ-ubnd"],
    [" - hd/tu", "- hd/tu"],
    ["   –bc", "–bc"],
    ["-bc.", "-bc"],
    ["/bc;", "/bc"],
    ["/ bc)", "/ bc"],
    ["/2026/nđ-cp", "/2026/nđ-cp"],
    ["/ 2026/abcd", "/ 2026/abcd"],
    ["/1999-xyz,", "/1999-xyz"],
    ["-xyz/abc", "-xyz/abc"],
    ["-xyz / abc", "-xyz / abc"],
    ...["ubnd", "hđnd", "đu", "tu", "hu", "tw", "cb", "vp", "mttq", "đtn", "btv"].map((office) => [
      `/${office} xã`,
      `/${office}`,
    ]),
  ])("%s", (right, symbol) => expect(symbolAfter(right)).toBe(symbol));

  test.each(["-abc xã", "/viên chức", "    -bc", "-bcd5", "bc", "/5", "", "-2026", "-kh5", "- 15 bc"])(
    "none in “%s”",
    (right) => expect(symbolAfter(right)).toBeUndefined(),
  );
});

test.each([
  ["là xã miền núi", true],
  [" phát biểu", true],
  ["trời xanh", false],
  ["xã là", false],
])("“%s” begins with a predicate: %s", (right, begins) => expect(predicateAfter(right)).toBe(begins));

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
  ["chiếm tại", true],
  ["các thôn, các tổ và", true],
  ["lúa, ngô", false],
])("“%s” asks whatever was listed: %s", (left, asks) => expect(asksAlways(left)).toBe(asks));

test.each([
  ["thu … khẩu súng, ", true],
  ["thu ….. viên đạn;", true],
  ["thu 5 khẩu súng, ", false],
  ["nói … rồi về, ", false],
  ["khẩu súng, ", false],
])("“%s” ends with an open count: %s", (left, open) => expect(besideOpenCount(left)).toBe(open));

test.each([
  ["… hộ, ⟦…|⟧ dao găm", true],
  ["… hộ, ⟦…|⟧dao găm", true],
  ["… hộ, ⟦…|⟧ Dao găm", false],
  ["… hộ, ⟦…|⟧ (dao găm)", false],
  ["… hộ, ⟦…|⟧", false],
])("%s goes on with a noun: %s", (source, goesOn) => expect(goesOnWithNoun(placeIn(source))).toBe(goesOn));

test.each([
  ["đã ban hành kế hoạch", true],
  ["đã họp", false],
])("“%s” ends with a kind of document: %s", (left, document) => expect(namesDocument(left)).toBe(document));

test.each([
  ["ai cần thì", true],
  ["ai cần", false],
  ["", false],
])("“%s” hesitates: %s", (left, hesitates) => expect(hesitatesBefore(left)).toBe(hesitates));

test.each([
  ["làm sao", true],
  ["làm xong", false],
  ["", false],
])("“%s” asks a question: %s", (left, question) => expect(questionBefore(left)).toBe(question));

describe("where the place stands in its stretch", () => {
  test.each([
    ["⟦…|⟧ họp", true],
    ["- ⟦…|⟧ họp", true],
    ["1. ⟦…|⟧", true],
    ["12) ⟦…|⟧", true],
    ["1.2.13. ⟦…|⟧", true],
    ["1.2.3.4.5 ⟦…|⟧", true],
    ["a) ⟦…|⟧", true],
    ["(a) ⟦…|⟧", true],
    ["1/ ⟦…|⟧", true],
    ["iii. ⟦…|⟧", true],
    ["viii- ⟦…|⟧", true],
    ["Họ tên→⟦…|⟧", true],
    ["1.ab ⟦…|⟧", false],
    ["ab ⟦…|⟧", false],
    ["- - ⟦…|⟧", false],
    ["1234 ⟦…|⟧", false],
    [`họp${" ".repeat(240)}⟦…|⟧`, false],
  ])("%s at the head: %s", (source, head) => expect(atHeadOfStretch(placeIn(source))).toBe(head));

  test.each([
    ["có ⟦…|⟧", true],
    ["có ⟦…|⟧ ; ", true],
    ["có ⟦…|⟧→hộ", true],
    ["có ⟦…|⟧ hộ", false],
    ["có ⟦…|⟧ )", false],
    ["có ⟦…|⟧;;", false],
    [`có ⟦…|⟧${" ".repeat(240)}hộ`, false],
  ])("%s at the end: %s", (source, end) => expect(atEndOfStretch(placeIn(source))).toBe(end));

  test.each([
    ["có ⟦…|⟧   Đảng ủy", true],
    ["có ⟦…|⟧Đảng ủy", true],
    ["có ⟦…|⟧ đảng ủy", false],
    ["có ⟦…|⟧  ", false],
    ["có ⟦…|⟧→Đảng ủy", false],
  ])("a capital follows in %s: %s", (source, capital) => expect(capitalAfter(placeIn(source))).toBe(capital));

  test.each([
    ["“học ⟦…|⟧", true],
    ["nói “học ⟦…|⟧", true],
    ["nói “học” ⟦…|⟧", false],
    ["nói «học ⟦…|⟧", true],
    ["nói «học» ⟦…|⟧", false],
    ['nói "học ⟦…|⟧', true],
    ['nói "học" ⟦…|⟧', false],
    ["nói ⟦…|⟧", false],
    ["nói” ⟦…|⟧", false],
  ])("%s is quoted: %s", (source, quoted) => expect(quotedPlace(placeIn(source))).toBe(quoted));

  test.each([
    ["họp: lúa", " lúa"],
    ["họp (lúa", "lúa"],
    ["họp; lúa", " lúa"],
    ["họp “lúa", "lúa"],
    ["họp [lúa", "lúa"],
    ["họp? lúa", " lúa"],
    ["họp! lúa", " lúa"],
    ["họp. lúa", " lúa"],
    ["họp… lúa", " lúa"],
    [".lúa", "lúa"],
    ["đạt 1.500 ha", "đạt 1.500 ha"],
    ["năm 5.lúa", "lúa"],
    ["lúa.5", "5"],
    ["lúa, ngô", "lúa, ngô"],
  ])("the clause before in “%s” is “%s”", (left, clause) => expect(clauseBefore(left)).toBe(clause));

  test.each([
    ["ông (bà)", "ông "],
    ["ông (bà) ", "ông "],
    ["ông (bà", "ông (bà"],
    ["(bà)", "(bà)"],
    ["bà)", "bà)"],
    [`ông (${"a".repeat(38)})`, "ông "],
    [`ông (${"a".repeat(39)})`, `ông (${"a".repeat(39)})`],
  ])("“%s” without the bracket at its end is “%s”", (left, without) =>
    expect(withoutClosingBracket(left)).toBe(without),
  );
});

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
    ["⟦[Hằng quý, Đảng ủy xã có họp]|⟧", true],
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

test.each([
  ["thế kỷ", true],
  ["đại hội đảng lần thứ", true],
  ["có", false],
])("“%s” leads to a roman number: %s", (left, roman) => expect(romanBefore(left)).toBe(roman));

test.each([
  ["kế hoạch số", true],
  ["phòng số", true],
  ["ngân hàng số", false],
  ["số", false],
])("“%s” numbers a thing: %s", (left, numbered) => expect(numberedBefore(left)).toBe(numbered));
