import type { DocumentSnapshot } from "../document/snapshot";
import type { Values } from "../profile/field";

/**
 * The kinds of unit that a document's header block names, as values of the profile: its text speaks of "phường" or
 * "Huyện ủy" accordingly.
 */
export function readIssuer({ stories }: DocumentSnapshot): Values {
  const body = stories.find(({ kind }) => kind === "body")?.paragraphs ?? [];
  const kinds = body
    .slice(0, headerLines)
    .flatMap(({ text }) => text.normalize("NFC").replace(/\v/g, " ").split("\t"))
    .flatMap((line) => kindOf(line) ?? []);
  const own = kinds.at(-1);
  if (own === undefined) {
    return {};
  }
  const above = kinds.at(-2);
  return { loai_don_vi: own, ...(above === undefined ? {} : { loai_cap_tren: above }) };
}

/** A header block stands at the top; what says the same further down is the text's. */
const headerLines = 30;

/** In capitals, as header blocks are written: a sentence may begin with the same words. */
function kindOf(line: string): string | undefined {
  const found = unit.exec(line.trim());
  return found ? (committees[found[2] ?? ""] ?? found[1]?.toLowerCase()) : undefined;
}

const unit =
  /^(?:(?:ĐẢNG BỘ|ĐẢNG (?:ỦY|UỶ)|(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)\s+(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU)|(HUYỆN|THỊ|QUẬN|THÀNH) (?:ỦY|UỶ))(?![\p{L}])/u;

const committees: Readonly<Record<string, string>> = {
  HUYỆN: "huyện",
  THỊ: "thị xã",
  QUẬN: "quận",
  THÀNH: "thành phố",
};
