import type { Field, FieldValue, Values } from "../profile/field";

/**
 * The names of the bodies that a document speaks of, put together from a few facts of the profile: what kind of unit the
 * office serves and what stands above it. The district forms are for re-issuing documents from before 01/7/2025.
 */
export type IssuerKind = "party" | "state";

/** Fields whose values follow from others and never leave a gap. */
export const derivedFields: readonly string[] = [
  "ten_cap_uy",
  "ten_cap_uy_cap_tren",
  "ky_hieu_cap_uy",
  "ky_hieu_cap_uy_cap_tren",
  "ky_hieu_van_ban_yeu_cau",
];

/** All that is known: typed values, else the template's presets, else the fields' defaults, and what follows from them. */
export function completeValues(values: Values, fields: readonly Field[], presets: Values = {}): Values {
  const defaults: Record<string, FieldValue> = {};
  for (const field of fields) {
    if (field.default !== undefined) {
      defaults[field.id] = field.default;
    }
  }
  const known = { ...defaults, ...presets, ...withoutUndefined(values) };
  const unit = unitOf(known);
  const above = aboveOf(known);
  const derived: Record<string, FieldValue> = {
    ten_cap_uy: unit.committee,
    ten_cap_uy_cap_tren: above.committee,
    ky_hieu_cap_uy: unit.symbol,
    ky_hieu_cap_uy_cap_tren: above.symbol,
    ky_hieu_van_ban_yeu_cau: requestSymbol(known, above),
  };
  if (typeof known[unit.nameField] === "string") {
    derived["dia_danh"] = known[unit.nameField] as string;
  }
  return { ...derived, ...known };
}

/** The text behind `{=name}`, itself template text; nothing for a name that does not exist. */
export function bodyName(name: string, values: Values, issuer: IssuerKind): string | undefined {
  const unit = unitOf(values);
  const above = aboveOf(values);
  const place = `${unit.kind} {${unit.nameField}}`;
  const placeAbove = `${above.kind} {${above.nameField}}`;
  const typedAbove = typeof values["ten_dang_bo_cap_tren"] === "string";
  switch (name as BodyName) {
    case "coQuanBanHanh":
      return issuer === "state" ? `Ủy ban nhân dân ${place}` : `${committeeName(unit)}`;
    case "coQuanBaoCao":
      return issuer === "party" && /ban thường vụ/i.test(typed(values, "quyen_han_ky")?.normalize("NFC") ?? "")
        ? `Ban Thường vụ ${committeeName(unit)}`
        : bodyName("coQuanBanHanh", values, issuer);
    case "coQuanCapTren":
      return issuer === "state" ? `Ủy ban nhân dân ${placeAbove}` : `${committeeName(above)}`;
    case "dangBo":
      return `Đảng bộ ${place}`;
    case "dangBoCapTren":
      return typedAbove ? "{ten_dang_bo_cap_tren}" : `Đảng bộ ${placeAbove}`;
    case "diaBan":
      return place;
    case "diaBanCapTren":
      return placeAbove;
    default:
      return undefined;
  }
}

/** "Đảng ủy", "Huyện ủy"; under a state standard "Ủy ban nhân dân": the body without its place, as signatures name it. */
export function bareIssuer(values: Values, issuer: IssuerKind): string {
  return issuer === "state" ? "Ủy ban nhân dân" : (typed(values, "ten_cap_uy") ?? unitOf(values).committee);
}

export const bodyNames = [
  "coQuanBanHanh",
  "coQuanBaoCao",
  "coQuanCapTren",
  "dangBo",
  "dangBoCapTren",
  "diaBan",
  "diaBanCapTren",
] as const;
type BodyName = (typeof bodyNames)[number];

interface Unit {
  /** "xã", "tỉnh". */
  readonly kind: string;
  /** "Đảng ủy", "Tỉnh ủy". */
  readonly committee: string;
  readonly symbol: string;
  /** The field that holds the unit's own name. */
  readonly nameField: string;
}

const communes = ["xã", "phường", "đặc khu", "thị trấn"];

const districts: Readonly<Record<string, Pick<Unit, "committee" | "symbol">>> = {
  huyện: { committee: "Huyện ủy", symbol: "HU" },
  "thị xã": { committee: "Thị ủy", symbol: "ThU" },
  quận: { committee: "Quận ủy", symbol: "QU" },
};

const provinces: Readonly<Record<string, Pick<Unit, "committee" | "symbol">>> = {
  tỉnh: { committee: "Tỉnh ủy", symbol: "TU" },
  "thành phố": { committee: "Thành ủy", symbol: "TU" },
};

function unitOf(values: Values): Unit {
  const kind = typed(values, "loai_don_vi")?.toLowerCase() ?? "xã";
  if (communes.includes(kind)) {
    return { kind, committee: "Đảng ủy", symbol: "ĐU", nameField: "ten_xa" };
  }
  // An issuing city of the older order lies inside a province; it is named like a district.
  const form = districts[kind] ?? provinces[kind];
  return form
    ? { kind, ...form, nameField: "ten_huyen" }
    : { kind, committee: "Đảng ủy", symbol: "ĐU", nameField: "ten_xa" };
}

function aboveOf(values: Values): Unit {
  const kind = typed(values, "loai_cap_tren")?.toLowerCase() ?? "tỉnh";
  const district = districts[kind];
  return district
    ? { kind, ...district, nameField: "ten_huyen" }
    : { kind, ...(provinces[kind] ?? { committee: "Tỉnh ủy", symbol: "TU" }), nameField: "ten_tinh" };
}

/** "KH/TU": the type of the document that asks for a report, and the committee above. */
function requestSymbol(values: Values, above: Unit): string {
  const type = typeSymbols[typed(values, "loai_van_ban_yeu_cau")?.toLowerCase() ?? ""] ?? "KH";
  return `${type}/${typed(values, "ky_hieu_cap_uy_cap_tren") ?? above.symbol}`;
}

const typeSymbols: Readonly<Record<string, string>> = {
  "kế hoạch": "KH",
  "công văn": "CV",
  "hướng dẫn": "HD",
  "thông báo": "TB",
};

/** "Đảng ủy xã {ten_xa}", but "Huyện ủy {ten_huyen}": there the kind of unit is in the committee's name. */
function committeeName(unit: Unit): string {
  return unit.committee === "Đảng ủy"
    ? `Đảng ủy ${unit.kind} {${unit.nameField}}`
    : `${unit.committee} {${unit.nameField}}`;
}

function typed(values: Values, id: string): string | undefined {
  const value = values[id];
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

function withoutUndefined(values: Values): Values {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => (value as FieldValue | undefined) !== undefined),
  );
}
