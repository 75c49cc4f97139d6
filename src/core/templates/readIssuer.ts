import type { DocumentSnapshot, Paragraph } from "../document/snapshot";
import type { Values } from "../profile/field";

/**
 * What a document says of its issuer, as values of the profile: the kinds of unit that its header block names and the
 * body on whose behalf it is signed. Its text speaks of "phường", "Huyện ủy", "Ban Thường vụ" accordingly. A state body's header block does not name the unit above; there the text tells.
 */
export function readIssuer({ stories }: DocumentSnapshot): Values {
  const body = stories.find(({ kind }) => kind === "body")?.paragraphs ?? [];
  const kinds = body
    .slice(0, headerLines)
    .flatMap(({ text }) => text.normalize("NFC").replace(/\v/g, " ").split("\t"))
    .flatMap((line) => kindOf(line) ?? []);
  const own = kinds.at(-1);
  const above = own && (kinds.at(-2) ?? aboveInText(body));
  const authority = body
    .slice(-signatureLines)
    .flatMap(({ text }) => authorityIn(text) ?? [])
    .at(0);
  return {
    ...(own === undefined ? {} : { loai_don_vi: own }),
    ...(above === undefined ? {} : { loai_cap_tren: above }),
    ...(authority === undefined ? {} : { quyen_han_ky: authority }),
  };
}

/** A header block stands at the top; what says the same further down is the text's. */
const headerLines = 30;
/** Signature and nơi nhận stand at the end. */
const signatureLines = 40;

function authorityIn(text: string): string | undefined {
  return /(?:^|[\t\v])\s*(T\/M (?:\p{Lu}+ ?)+)/u.exec(text.normalize("NFC"))?.[1]?.trim();
}

/** Of the committees that the text names the most frequent: a proposal may name another one once. */
function aboveInText(body: readonly Paragraph[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { text } of body) {
    for (const [, committee = ""] of text.normalize("NFC").matchAll(committeeName)) {
      counts.set(committee, (counts.get(committee) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most && committees[most[0].toUpperCase()];
}

const committeeName = /(?<!\p{L})(Tỉnh|Thành|Huyện|Thị|Quận) (?:ủy|uỷ)(?!\p{L})/gu;

/** In capitals, as header blocks are written: a sentence may begin with the same words. */
function kindOf(line: string): string | undefined {
  const found = unit.exec(line.trim());
  return found ? (committees[found[2] ?? ""] ?? found[1]?.toLowerCase()) : undefined;
}

const unit =
  /^(?:(?:ĐẢNG BỘ|ĐẢNG (?:ỦY|UỶ)|(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)\s+(TỈNH|THÀNH PHỐ|HUYỆN|THỊ XÃ|QUẬN|XÃ|PHƯỜNG|ĐẶC KHU)|(HUYỆN|THỊ|QUẬN|THÀNH) (?:ỦY|UỶ))(?![\p{L}])/u;

const committees: Readonly<Record<string, string>> = {
  TỈNH: "tỉnh",
  HUYỆN: "huyện",
  THỊ: "thị xã",
  QUẬN: "quận",
  THÀNH: "thành phố",
};
