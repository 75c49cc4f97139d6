import type { LayoutStandard } from "../core/document/standard";
import type { Field } from "../core/profile/field";
import type { Relation } from "../core/profile/relation";
import type { Citation } from "../core/templates/citation";
import type { ContentBlock, TemplateSource } from "../core/templates/template";
import cauKetTongKet from "./blocks/cau-ket-tong-ket.json";
import danhGiaChung from "./blocks/danh-gia-chung.json";
import doiThoai from "./blocks/doi-thoai.json";
import giamSatPhanBien from "./blocks/giam-sat-phan-bien.json";
import hanCheChung from "./blocks/han-che-chung.json";
import khaiQuatDangBo from "./blocks/khai-quat-dang-bo.json";
import khaiQuatDiaBan from "./blocks/khai-quat-dia-ban.json";
import khaiQuatKetQua from "./blocks/khai-quat-ket-qua.json";
import khaiQuatTonGiao from "./blocks/khai-quat-ton-giao.json";
import khoKhanChung from "./blocks/kho-khan-chung.json";
import kiemTraGiamSat from "./blocks/kiem-tra-giam-sat.json";
import kienNghi from "./blocks/kien-nghi.json";
import moDauTongKet from "./blocks/mo-dau-tong-ket.json";
import nguyenNhanChung from "./blocks/nguyen-nhan-chung.json";
import quanTrietHoiNghi from "./blocks/quan-triet-hoi-nghi.json";
import quanTrietVanBan from "./blocks/quan-triet-van-ban.json";
import soKetTongKet from "./blocks/so-ket-tong-ket.json";
import thuanLoiChung from "./blocks/thuan-loi-chung.json";
import tuyenTruyen from "./blocks/tuyen-truyen.json";
import citationsFile from "./citations.json";
import profileFields from "./fields/profile.json";
import documentFields from "./fields/document.json";
import baoCaoQd218Fields from "./fields/bao-cao-qd-218.json";
import ketLuanQd218Fields from "./fields/ket-luan-qd-218.json";
import baoCaoDanVanFields from "./fields/bao-cao-dan-van.json";
import baoCaoKl62Fields from "./fields/bao-cao-kl-62.json";
import relationsFile from "./relations.json";
import hd05 from "./standards/DANG-HD05-2026.json";
import baoCaoQd218 from "./templates/bao-cao-qd-218.json";
import baoCaoTongKet from "./templates/bao-cao-tong-ket.json";

/**
 * What every document needs, and the document that the pane shows first: fetched in one go. The shape of the data is the
 * validation's to see to.
 */
export const templates = {
  "bao-cao-qd-218": baoCaoQd218 as unknown as TemplateSource,
  "bao-cao-tong-ket": baoCaoTongKet as unknown as TemplateSource,
};

export const standards = { "DANG-HD05-2026": hd05 as unknown as LayoutStandard };

export const fields = [
  profileFields,
  documentFields,
  baoCaoQd218Fields,
  ketLuanQd218Fields,
  baoCaoDanVanFields,
  baoCaoKl62Fields,
].flat() as unknown as readonly Field[];

export const relations = relationsFile as unknown as readonly Relation[];

export const citations = citationsFile as unknown as readonly Citation[];

/** By the name of the file. */
export const blocks = {
  "cau-ket-tong-ket": cauKetTongKet,
  "danh-gia-chung": danhGiaChung,
  "doi-thoai": doiThoai,
  "giam-sat-phan-bien": giamSatPhanBien,
  "han-che-chung": hanCheChung,
  "khai-quat-dang-bo": khaiQuatDangBo,
  "khai-quat-dia-ban": khaiQuatDiaBan,
  "khai-quat-ket-qua": khaiQuatKetQua,
  "khai-quat-ton-giao": khaiQuatTonGiao,
  "kho-khan-chung": khoKhanChung,
  "kiem-tra-giam-sat": kiemTraGiamSat,
  "kien-nghi": kienNghi,
  "mo-dau-tong-ket": moDauTongKet,
  "nguyen-nhan-chung": nguyenNhanChung,
  "quan-triet-hoi-nghi": quanTrietHoiNghi,
  "quan-triet-van-ban": quanTrietVanBan,
  "so-ket-tong-ket": soKetTongKet,
  "thuan-loi-chung": thuanLoiChung,
  "tuyen-truyen": tuyenTruyen,
} as unknown as Readonly<Record<string, readonly ContentBlock[]>>;
