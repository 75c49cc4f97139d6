/**
 * Fields of the frame that every document shares: header block, number line, place and date, signature, nơi nhận.
 * They belong to every template without being declared.
 */
export const frameFields: readonly string[] = [
  "loai_don_vi",
  "ten_xa",
  "loai_cap_tren",
  "ten_tinh",
  "ten_huyen",
  "ten_dang_bo_cap_tren",
  "ten_cap_uy",
  "ten_cap_uy_cap_tren",
  "ky_hieu_cap_uy",
  "ky_hieu_cap_uy_cap_tren",
  "so_van_ban",
  "dia_danh",
  "ngay_ban_hanh",
  "thang_ban_hanh",
  "nam_ban_hanh",
  "quyen_han_ky",
  "chuc_vu_nguoi_ky",
  "ho_ten_nguoi_ky",
  "noi_nhan",
];

/** Fields without which a header block or a signature could not be drafted; the content must define them. */
export const requiredFrameFields: readonly string[] = [
  "loai_don_vi",
  "ten_xa",
  "loai_cap_tren",
  "ten_tinh",
  "ten_huyen",
  "so_van_ban",
  "dia_danh",
  "ngay_ban_hanh",
  "thang_ban_hanh",
  "nam_ban_hanh",
  "quyen_han_ky",
  "chuc_vu_nguoi_ky",
  "ho_ten_nguoi_ky",
];
