import type { Values } from "../../src/core/profile/field";

/** An office that issues documents: what it is, what stands above it, and how its documents are signed. */
export interface Issuer {
  readonly name: string;
  /** What the office has chosen before anything is filled: the kind of unit, the signature. */
  readonly choices: Values;
  /** Who asks it for reports. */
  readonly request: Values;
  /** Its names. */
  readonly names: Values;
  /** What its header block says on the left, under a standard of the Party; a long name takes two lines. */
  readonly header: readonly [above: string, own: string];
  /** Under a state standard, where no unit above is named. */
  readonly stateHeader: string;
  readonly symbol: string;
  readonly authority: string;
}

/** The offices of today; each form of signature occurs. */
const issuersToday: readonly Issuer[] = [
  {
    name: "xã of a tỉnh, signed by the bí thư for the Đảng ủy",
    choices: { loai_don_vi: "xã", loai_cap_tren: "tỉnh", quyen_han_ky: "T/M ĐẢNG ỦY" },
    request: { co_quan_yeu_cau: "Ban Thường vụ Tỉnh ủy" },
    names: { ten_xa: "Công Hải", ten_tinh: "Khánh Hòa", dia_danh: "Công Hải", chuc_vu_nguoi_ky: "Bí thư" },
    header: ["ĐẢNG BỘ TỈNH KHÁNH HÒA", "ĐẢNG ỦY XÃ CÔNG HẢI"],
    stateHeader: "ỦY BAN NHÂN DÂN XÃ CÔNG HẢI",
    symbol: "ĐU",
    authority: "T/M ĐẢNG ỦY",
  },
  {
    name: "phường of a thành phố, signed by a phó bí thư for the Ban Thường vụ",
    choices: { loai_don_vi: "phường", loai_cap_tren: "thành phố", quyen_han_ky: "T/M BAN THƯỜNG VỤ" },
    request: { co_quan_yeu_cau: "Ban Thường vụ Thành ủy" },
    names: { ten_xa: "Hải Châu", ten_tinh: "Đà Nẵng", dia_danh: "Hải Châu", chuc_vu_nguoi_ky: "Phó Bí thư" },
    header: ["ĐẢNG BỘ\nTHÀNH PHỐ ĐÀ NẴNG", "ĐẢNG ỦY PHƯỜNG HẢI CHÂU"],
    stateHeader: "ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU",
    symbol: "ĐU",
    authority: "T/M BAN THƯỜNG VỤ",
  },
  {
    name: "đặc khu of a tỉnh, signed by a phó bí thư for the Đảng ủy",
    choices: { loai_don_vi: "đặc khu", loai_cap_tren: "tỉnh", quyen_han_ky: "T/M ĐẢNG ỦY" },
    request: { co_quan_yeu_cau: "Ban Thường vụ Tỉnh ủy" },
    names: { ten_xa: "Phú Quý", ten_tinh: "Lâm Đồng", dia_danh: "Phú Quý", chuc_vu_nguoi_ky: "Phó Bí thư" },
    header: ["ĐẢNG BỘ TỈNH LÂM ĐỒNG", "ĐẢNG ỦY ĐẶC KHU PHÚ QUÝ"],
    stateHeader: "ỦY BAN NHÂN DÂN ĐẶC KHU PHÚ QUÝ",
    symbol: "ĐU",
    authority: "T/M ĐẢNG ỦY",
  },
];

/** Offices from before 01/7/2025, for re-issuing their documents; the Party's alone. */
const issuersBefore2025: readonly Issuer[] = [
  {
    name: "huyện, signed by the bí thư for the Huyện ủy",
    choices: { loai_don_vi: "huyện", loai_cap_tren: "tỉnh", quyen_han_ky: "T/M ĐẢNG ỦY" },
    request: { co_quan_yeu_cau: "Ban Thường vụ Tỉnh ủy" },
    names: { ten_huyen: "Định Hóa", ten_tinh: "Thái Nguyên", dia_danh: "Định Hóa", chuc_vu_nguoi_ky: "Bí thư" },
    header: ["ĐẢNG BỘ TỈNH THÁI NGUYÊN", "HUYỆN ỦY ĐỊNH HÓA"],
    stateHeader: "ỦY BAN NHÂN DÂN HUYỆN ĐỊNH HÓA",
    symbol: "HU",
    authority: "T/M HUYỆN ỦY",
  },
  {
    name: "thị xã, signed by a phó bí thư for the Ban Thường vụ",
    choices: { loai_don_vi: "thị xã", loai_cap_tren: "tỉnh", quyen_han_ky: "T/M BAN THƯỜNG VỤ" },
    request: { co_quan_yeu_cau: "Ban Thường vụ Tỉnh ủy" },
    names: { ten_huyen: "Điện Bàn", ten_tinh: "Quảng Nam", dia_danh: "Điện Bàn", chuc_vu_nguoi_ky: "Phó Bí thư" },
    header: ["ĐẢNG BỘ TỈNH QUẢNG NAM", "THỊ ỦY ĐIỆN BÀN"],
    stateHeader: "ỦY BAN NHÂN DÂN THỊ XÃ ĐIỆN BÀN",
    symbol: "ThU",
    authority: "T/M BAN THƯỜNG VỤ",
  },
  {
    name: "xã of a huyện, signed by the bí thư for the Đảng ủy",
    choices: { loai_don_vi: "xã", loai_cap_tren: "huyện", quyen_han_ky: "T/M ĐẢNG ỦY" },
    request: { co_quan_yeu_cau: "Ban Thường vụ Huyện ủy" },
    names: {
      ten_xa: "Thạnh Mỹ",
      ten_huyen: "Đơn Dương",
      ten_tinh: "Lâm Đồng",
      dia_danh: "Thạnh Mỹ",
      chuc_vu_nguoi_ky: "Bí thư",
    },
    header: ["ĐẢNG BỘ HUYỆN ĐƠN DƯƠNG", "ĐẢNG ỦY XÃ THẠNH MỸ"],
    stateHeader: "ỦY BAN NHÂN DÂN XÃ THẠNH MỸ",
    symbol: "ĐU",
    authority: "T/M ĐẢNG ỦY",
  },
];

/** The state's offices of before 01/7/2025 are nobody's concern here. */
export function issuersUnder(standard: string): readonly Issuer[] {
  return standard.startsWith("DANG-") ? [...issuersToday, ...issuersBefore2025] : issuersToday;
}
