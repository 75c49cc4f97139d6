import type { ColumnsBlock } from "../../../src/core/document/block";
import type { Field, Values } from "../../../src/core/profile/field";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { plainParagraphs } from "../../../src/core/templates/plainText";
import type { ContentBlock, Template } from "../../../src/core/templates/template";
import { body, field, heading, party, qd218, smallKit, state } from "./smallKit";

/** The text of one opening paragraph, or of several. */
function write(text: string | readonly ContentBlock[], fields: readonly Field[] = [], values: Values = {}): string {
  const opening = typeof text === "string" ? [body(text)] : text;
  const blocks = fillTemplate(smallKit({ opening }, fields), { kind: "whole" }, values, party);
  const all = plainParagraphs(blocks);
  const start = all.findIndex(({ role }) => role === "trichYeuSeparator") + 1;
  const end = all.findIndex(({ role }) => role === "noiNhanLabel");
  return all
    .slice(start, end)
    .map((paragraph) => paragraph.text)
    .join("\n");
}

function columns(part: "headerBlock" | "signature", values: Values, standard = party, parts: Partial<Template> = {}) {
  const block = fillTemplate(smallKit(parts), { kind: part }, values, standard)[0] as ColumnsBlock;
  return { left: block.left.map(({ text }) => text), right: block.right.map(({ text }) => text) };
}

const soHo = field("so_ho", "number", { unit: "hộ" });

describe("places", () => {
  test("hold the value in its form, or a visible gap", () => {
    const so = field("so", "document-number");
    const text = "Có {so_ho} hộ theo Kế hoạch số {so}-KH/ĐU.";
    expect(write(text, [soHo, so], { so_ho: 1234, so: "05" })).toBe("Có 1.234 hộ theo Kế hoạch số 05-KH/ĐU.");
    expect(write(text, [soHo, so])).toBe("Có …… hộ theo Kế hoạch số      -KH/ĐU.");
  });

  test("take modifiers", () => {
    const ngay = field("ngay", "date");
    const text = "Ở {ten_xa|upper}, {ngay|long}, tháng {ngay|month}/{ngay|year}.";
    const values = { ten_xa: "Công Hải", ngay: "2026-02-05" };
    expect(write(text, [ngay], values)).toBe("Ở CÔNG HẢI, ngày 05 tháng 02 năm 2026, tháng 02/2026.");
  });

  test("at the start of a sentence begin with a capital", () => {
    expect(write("{ten} họp. {ten} báo cáo {ten}.", [field("ten", "text")], { ten: "ban chỉ đạo" })).toBe(
      "Ban chỉ đạo họp. Ban chỉ đạo báo cáo ban chỉ đạo.",
    );
  });

  test("leave one mark at the end, whether or not the value brings its own", () => {
    expect(write("Gồm {ds}.", [field("ds", "list")], { ds: ["a", "b."] })).toBe("Gồm a và b.");
  });

  test("stand for every entry of a list, one paragraph each", () => {
    const list = [{ role: "dashItem", each: "ds", text: "{item};" }] as const;
    const ds = field("ds", "list");
    expect(write(list, [ds], { ds: ["trồng cây;", "làm đường"] })).toBe("- Trồng cây;\n- Làm đường.");
    expect(write(list, [ds])).toBe("- …….");
    expect(write([...list, { role: "dashItem", text: "khác." }], [ds], { ds: ["a", "b"] })).toBe("- A;\n- B;\n- khác.");
  });
});

describe("yes-no sentences", () => {
  const co = field("co", "yes-no");
  const text = "Đã họp. {?co: Hằng quý, có họp báo.} Đã kết luận.";

  test("stand in brackets until they are answered", () => {
    expect(write(text, [co])).toBe("Đã họp. [Hằng quý, có họp báo.] Đã kết luận.");
  });

  test("stay or go without a trace", () => {
    expect(write(text, [co], { co: true })).toBe("Đã họp. Hằng quý, có họp báo. Đã kết luận.");
    expect(write(text, [co], { co: false })).toBe("Đã họp. Đã kết luận.");
    expect(write("Đã họp{?co: , có biên bản}.", [co], { co: false })).toBe("Đã họp.");
    expect(write("{?co: Hằng quý.} Đã họp.", [co], { co: false })).toBe("Đã họp.");
  });

  test("take their paragraph with them", () => {
    expect(write([body("Trước."), body("{?co: Hằng quý.}"), body("Sau.")], [co], { co: false })).toBe("Trước.\nSau.");
  });
});

describe("citations", () => {
  const full =
    "Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI ban hành Quy định về việc tham gia góp ý xây dựng Đảng";

  test("are full at the first mention and short after", () => {
    expect(write("Theo {@218-QĐ/TW}. Thực hiện {@218-QĐ/TW}.")).toBe(
      `Theo ${full}. Thực hiện Quyết định số 218-QĐ/TW.`,
    );
  });

  test("go by their name once it is defined", () => {
    expect(write("Theo {@218-QĐ/TW|define}. Thực hiện {@218-QĐ/TW}, nêu {@218-QĐ/TW|short}.")).toBe(
      `Theo ${full} (sau đây gọi tắt là Quyết định 218). Thực hiện Quyết định 218, nêu Quyết định số 218-QĐ/TW.`,
    );
  });

  test("in a sentence that may be dropped do not count as the first mention", () => {
    const co = field("co", "yes-no");
    const text = "{?co: Thực hiện {@218-QĐ/TW|dated}.} Theo {@218-QĐ/TW|dated}. Và {@218-QĐ/TW}.";
    const dated = "Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI";
    expect(write(text, [co])).toBe(`[Thực hiện ${dated}.] Theo ${dated}. Và Quyết định số 218-QĐ/TW.`);
    expect(write(text, [co], { co: false })).toBe(`Theo ${dated}. Và Quyết định số 218-QĐ/TW.`);
  });

  test("read the same in a section as in the whole document", () => {
    const sections = [heading("a", "A", [body("Theo {@218-QĐ/TW}.")]), heading("b", "B", [body("Theo {@218-QĐ/TW}.")])];
    const blocks = fillTemplate(smallKit({ sections }), { kind: "section", id: "b" }, {}, party);
    expect(plainParagraphs(blocks).map(({ text }) => text)).toEqual(["II- B", "Theo Quyết định số 218-QĐ/TW."]);
  });

  test("of a field name the document that it holds, or leave a gap", () => {
    const reviewed = field("van_ban_tong_ket", "document");
    const text = "Tổng kết {@$van_ban_tong_ket|dated}; thực hiện {@$van_ban_tong_ket|name}, {ten_goi_tat}.";
    const known =
      "Tổng kết Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị khóa XI; thực hiện Quyết định 218, Quyết định 218.";
    expect(write(text, [reviewed], { van_ban_tong_ket: qd218.id })).toBe(known);
    expect(
      write(text, [reviewed], {
        van_ban_tong_ket: { kind: "Kết luận", number: "62-KL/TW", issuer: "Bộ Chính trị", title: "về đổi mới" },
      }),
    ).toBe("Tổng kết Kết luận số 62-KL/TW của Bộ Chính trị; thực hiện Kết luận 62, Kết luận 62.");
    expect(write(text, [reviewed])).toBe("Tổng kết ……; thực hiện ……, …….");
  });
});

describe("the header block", () => {
  const known = {
    ten_xa: "Công Hải",
    ten_tinh: "Khánh Hòa",
    so_van_ban: "05",
    ngay_ban_hanh: 5,
    thang_ban_hanh: 2,
    nam_ban_hanh: 2026,
  };

  test("of a Party committee names it in capitals under its superior, with number, place and date", () => {
    const { left, right } = columns("headerBlock", known);
    expect(left).toEqual(["ĐẢNG BỘ TỈNH KHÁNH HÒA", "ĐẢNG ỦY XÃ CÔNG HẢI", "*", "Số 05-BC/ĐU"]);
    expect(right[0]).toBe("ĐẢNG CỘNG SẢN VIỆT NAM");
    expect(right.at(-1)).toBe("Công Hải, ngày 05 tháng 02 năm 2026");
  });

  test("shows as gaps what is not known", () => {
    const { left, right } = columns("headerBlock", {});
    expect(left).toEqual(["ĐẢNG BỘ TỈNH ……", "ĐẢNG ỦY XÃ ……", "*", "Số      -BC/ĐU"]);
    expect(right.at(-1)).toBe("……, ngày       tháng       năm      ");
  });

  test.each<[string, Values, readonly [string, string, string]]>([
    [
      "phường",
      { loai_don_vi: "phường", loai_cap_tren: "thành phố", ten_tinh: "Đà Nẵng", ten_xa: "Hải Châu" },
      ["ĐẢNG BỘ\vTHÀNH PHỐ ĐÀ NẴNG", "ĐẢNG ỦY PHƯỜNG HẢI CHÂU", "ĐU"],
    ],
    [
      "đặc khu",
      { loai_don_vi: "đặc khu", ten_tinh: "Lâm Đồng", ten_xa: "Phú Quý" },
      ["ĐẢNG BỘ TỈNH LÂM ĐỒNG", "ĐẢNG ỦY ĐẶC KHU PHÚ QUÝ", "ĐU"],
    ],
    [
      "xã under a huyện",
      { loai_cap_tren: "huyện", ten_huyen: "Định Hóa", ten_xa: "Phú Đình" },
      ["ĐẢNG BỘ HUYỆN ĐỊNH HÓA", "ĐẢNG ỦY XÃ PHÚ ĐÌNH", "ĐU"],
    ],
    [
      "huyện",
      { loai_don_vi: "huyện", ten_huyen: "Định Hóa", ten_tinh: "Thái Nguyên" },
      ["ĐẢNG BỘ TỈNH THÁI NGUYÊN", "HUYỆN ỦY ĐỊNH HÓA", "HU"],
    ],
    [
      "thị xã",
      { loai_don_vi: "thị xã", ten_huyen: "Ninh Hòa", ten_tinh: "Khánh Hòa", ky_hieu_cap_uy: "TU" },
      ["ĐẢNG BỘ TỈNH KHÁNH HÒA", "THỊ ỦY NINH HÒA", "TU"],
    ],
  ])("knows the form of %s", (_, values, [above, issuer, symbol]) => {
    expect(columns("headerBlock", values).left).toEqual([above, issuer, "*", `Số      -BC/${symbol}`]);
  });

  test("takes a name that was typed whole", () => {
    const values = { ten_dang_bo_cap_tren: "Đảng bộ Khối các cơ quan", ten_xa: "Công Hải" };
    expect(columns("headerBlock", values).left[0]).toBe("ĐẢNG BỘ KHỐI CÁC CƠ QUAN");
  });

  test("of a People's Committee has Quốc hiệu, Tiêu ngữ and its own number line", () => {
    const { left, right } = columns("headerBlock", known, state);
    expect(left).toContain("ỦY BAN NHÂN DÂN\vXÃ CÔNG HẢI");
    expect(left.at(-1)).toBe("Số: 05/BC-UBND");
    expect(right.slice(0, 2)).toEqual(["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]);
  });

  test("brings the title with it", () => {
    const blocks = fillTemplate(
      smallKit({ tenLoai: "KẾT LUẬN\nCỦA BAN THƯỜNG VỤ" }),
      { kind: "headerBlock" },
      {},
      party,
    );
    const titles = blocks.slice(1).map((block) => block.kind === "paragraph" && [block.role, block.text]);
    expect(titles).toEqual([
      ["tenLoai", "KẾT LUẬN\vCỦA BAN THƯỜNG VỤ"],
      ["trichYeu", "kết quả công tác"],
      ["trichYeuSeparator", "-----"],
    ]);
  });
});

describe("the end of a document", () => {
  test("carries authority, office and name, and nơi nhận with its marks", () => {
    const values = {
      chuc_vu_nguoi_ky: "Phó Bí thư",
      ho_ten_nguoi_ky: "Nguyễn Văn An",
      quyen_han_ky: "T/M Ban Thường vụ",
    };
    expect(columns("signature", values)).toEqual({
      left: ["Nơi nhận:", "- Tỉnh ủy (để báo cáo);", "- Lưu Văn phòng Đảng ủy."],
      right: ["T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "", "Nguyễn Văn An"],
    });
  });

  test("names the issuer of the time in the authority line", () => {
    expect(columns("signature", { loai_don_vi: "huyện" }).right[0]).toBe("T/M HUYỆN ỦY");
    expect(columns("signature", {}).right).toEqual(["T/M ĐẢNG ỦY", "……", "", "……"]);
  });

  test("takes the office's own list of nơi nhận", () => {
    expect(columns("signature", { noi_nhan: ["như trên;", "Lưu Đảng ủy"] }).left).toEqual([
      "Nơi nhận:",
      "- Như trên;",
      "- Lưu Đảng ủy.",
    ]);
  });

  test("of a People's Committee is signed for it, by a deputy in two lines", () => {
    const sign = (chuc_vu_nguoi_ky: string) => columns("signature", { chuc_vu_nguoi_ky }, state).right.slice(0, -2);
    expect(sign("Bí thư")).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
    expect(sign("Phó Chủ tịch")).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
    expect(columns("signature", {}, state).left.at(-1)).toBe("- Lưu: VT.");
  });

  test("ends with the mark of the standard", () => {
    const last = (standard: typeof party, parts: Partial<Template>) => {
      const all = plainParagraphs(fillTemplate(smallKit(parts), { kind: "whole" }, {}, standard));
      return all[all.findIndex(({ role }) => role === "noiNhanLabel") - 1]?.text;
    };
    const sections = [heading("a", "A", [body("Đã xong.")])];
    expect(last(state, { sections, closing: [body("Trên đây là báo cáo.")] })).toBe("Trên đây là báo cáo./.");
    expect(last(state, { sections })).toBe("Đã xong./.");
    expect(last(party, { sections })).toBe("Đã xong.");
  });
});

test("names of bodies suit the issuer and the standard", () => {
  const text = "{=coQuanBanHanh|upper}; {=coQuanCapTren}; {=dangBo}; {=diaBan|first}.";
  const kit = smallKit({ opening: [body(text)] });
  const read = (values: Values, standard = party) =>
    plainParagraphs(fillTemplate(kit, { kind: "whole" }, values, standard)).find(({ role }) => role === "bodyText")
      ?.text;
  expect(read({ ten_xa: "Công Hải", ten_tinh: "Khánh Hòa" })).toBe(
    "ĐẢNG ỦY XÃ CÔNG HẢI; Tỉnh ủy Khánh Hòa; Đảng bộ xã Công Hải; Xã Công Hải.",
  );
  expect(read({ ten_xa: "Công Hải" }, state)).toBe(
    "ỦY BAN NHÂN DÂN XÃ CÔNG HẢI; Ủy ban nhân dân tỉnh ……; Đảng bộ xã Công Hải; Xã Công Hải.",
  );
});

test("a document speaks in the name of the body on whose behalf it is signed", () => {
  const kit = smallKit({ opening: [body("{=coQuanBaoCao} báo cáo:")] });
  const read = (values: Values, standard = party) =>
    plainParagraphs(fillTemplate(kit, { kind: "whole" }, { ten_xa: "Công Hải", ...values }, standard)).find(
      ({ role }) => role === "bodyText",
    )?.text;
  expect(read({})).toBe("Đảng ủy xã Công Hải báo cáo:");
  expect(read({ quyen_han_ky: "T/M BAN THƯỜNG VỤ" })).toBe("Ban Thường vụ Đảng ủy xã Công Hải báo cáo:");
  expect(read({ quyen_han_ky: "T/M BAN THƯỜNG VỤ", loai_don_vi: "huyện", ten_huyen: "Định Hóa" })).toBe(
    "Ban Thường vụ Huyện ủy Định Hóa báo cáo:",
  );
  expect(read({ quyen_han_ky: "T/M BAN THƯỜNG VỤ" }, state)).toBe("Ủy ban nhân dân xã Công Hải báo cáo:");
});

test("in the header block a name too long for its column breaks before the kind of unit", () => {
  const read = (values: Values, standard = party) =>
    plainParagraphs(fillTemplate(smallKit({}), { kind: "headerBlock" }, values, standard))
      .filter(({ role }) => role === "coQuanCapTren" || role === "coQuanBanHanh")
      .map(({ text }) => text);
  expect(read({ ten_tinh: "Thái Nguyên", ten_xa: "Phú Đình" })).toEqual([
    "ĐẢNG BỘ TỈNH THÁI NGUYÊN",
    "ĐẢNG ỦY XÃ PHÚ ĐÌNH",
  ]);
  expect(read({ loai_cap_tren: "thành phố", ten_tinh: "Đà Nẵng", ten_xa: "Núi Thành" })).toEqual([
    "ĐẢNG BỘ\vTHÀNH PHỐ ĐÀ NẴNG",
    "ĐẢNG ỦY XÃ NÚI THÀNH",
  ]);
  expect(read({ ten_xa: "Phú Bình" }, state)).toEqual(["ỦY BAN NHÂN DÂN\vXÃ PHÚ BÌNH"]);
});

test("the symbol of the document that asks follows from its type and from the committee above, unless typed", () => {
  const fields = [
    field("loai_van_ban_yeu_cau", "choice", { options: ["Kế hoạch", "Công văn"], default: "Kế hoạch" }),
    field("ky_hieu_van_ban_yeu_cau", "text"),
  ];
  const kit = smallKit({ opening: [body("số 5-{ky_hieu_van_ban_yeu_cau}.")] }, fields);
  const read = (values: Values) =>
    plainParagraphs(fillTemplate(kit, { kind: "whole" }, values, party)).find(({ role }) => role === "bodyText")?.text;
  expect(read({})).toBe("số 5-KH/TU.");
  expect(read({ loai_van_ban_yeu_cau: "Công văn", loai_cap_tren: "huyện" })).toBe("số 5-CV/HU.");
  expect(read({ ky_hieu_van_ban_yeu_cau: "HD/BTGDVTU" })).toBe("số 5-HD/BTGDVTU.");
});

test("under a state standard the trích yếu begins with a capital", () => {
  const read = (standard: typeof party) =>
    plainParagraphs(fillTemplate(smallKit({}), { kind: "headerBlock" }, {}, standard)).find(
      ({ role }) => role === "trichYeu",
    )?.text;
  expect([read(party), read(state)]).toEqual(["kết quả công tác", "Kết quả công tác"]);
});

test("the skeleton holds headings and labels, an empty line to write in under each that has none below it", () => {
  const sections = [
    heading(
      "a",
      "A",
      [body("Lời dẫn.")],
      [
        heading("a1", "Thuận lợi", [body("Nhiều.")]),
        { ...heading("a2", "Khó khăn", [body("Ít.")]), kind: "label", mark: "*" as const },
      ],
    ),
    heading(
      "b",
      "B",
      [],
      [
        {
          ...heading("b1", "một", [{ role: "ordinalItem", text: "cố gắng." }]),
          kind: "item",
          numbering: "ordinal" as const,
        },
      ],
    ),
  ] as const;
  const blocks = fillTemplate(smallKit({ sections }), { kind: "skeleton" }, {}, party);
  expect(plainParagraphs(blocks).map(({ role, text }) => [role, text])).toEqual([
    ["heading1", "I- A"],
    ["heading2", "1. Thuận lợi"],
    ["bodyText", ""],
    ["subLabel", "* Khó khăn:"],
    ["bodyText", ""],
    ["heading1", "II- B"],
    ["bodyText", ""],
  ]);
});

test("a section that the template does not have gives nothing", () => {
  expect(fillTemplate(smallKit({}), { kind: "section", id: "x" }, {}, party)).toEqual([]);
});
