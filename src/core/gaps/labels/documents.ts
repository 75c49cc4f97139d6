import { documentTypes, symbolAfter } from "../language/numbers";
import type { Page } from "../page";
import { longestPhrase, phraseAtEnd, type Phrases, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, trimmedLeft, withoutColon, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import labels from "../words/labels.json";
import numbers from "../words/numbers.json";
import { nounAfter, withoutRemarks } from "./words";

/** "Kế hoạch số …-KH/ĐU": the number of the Kế hoạch. A number alone is that of the document whose title stands above. */
export function documentNumber(page: Page, place: Surroundings): string | undefined {
  const left = withoutColon(withoutRemarks(place.left));
  const before = wordsBefore(left, 5).words;
  const symbol = symbolAfter(place.right);
  if (before[before.length - 1] !== "số" && symbol === undefined) return undefined;
  const named = phraseAtEnd(before[before.length - 1] === "số" ? before.slice(0, -1) : before, documentTypes);
  // "Luật Thú y năm 2015 và Quyết định số": the last one; what stands right before the number has it.
  const opening =
    before[before.length - 1] === "số" && named === undefined ? openingDocument.exec(left)?.[1] : undefined;
  if (opening !== undefined) return `số của ${capitalized(opening)}`;
  // "khu vực bỏ phiếu số …": no document.
  if (named !== undefined && before[before.length - 3] === "bỏ") return `số ${before.slice(0, -1).join(" ")}`;
  if (named !== undefined) return `số của ${capitalized(named)}`;
  const short = before.length > 1 ? typesBySymbol.get(before[before.length - 2] ?? "") : undefined;
  if (short !== undefined && before[before.length - 1] === "số") return `số của ${short}`;
  const inFull = abbreviations.get(before[before.length - 2] ?? "");
  if (
    inFull !== undefined &&
    /^(?:nghị|quyết|hợp|giấy|thông|luật|tài) /u.test(inFull) &&
    before[before.length - 1] === "số"
  )
    return `số ${inFull}`;
  // "địa chỉ: số …… phố Lê Quý Đôn"
  if (before.length === 1 && symbol === undefined && houseBefore.test(place.right)) return "số nhà";
  if (symbol === undefined)
    return before.length === 1 ? (numberOfThing(place) ?? numberOfTitle(page, place) ?? "số văn bản") : undefined;
  for (const part of symbol.split(/[-–/‑\s]+/)) {
    const type = typesBySymbol.get(part);
    if (type !== undefined) return `số của ${type}`;
  }
  const thing =
    before[before.length - 1] === "số" ? (contractBefore(before) ?? nounRightBefore(before.slice(0, -1))) : undefined;
  if (thing !== undefined) return `số ${thing}`;
  // "Số giấy: …/CN-HM"
  if (before.length > 1 && before.length < 5 && before[0] === "số") return before.join(" ");
  return (
    (before.length === 1 ? (numberOfTitle(page, place) ?? numberOfOtherTitle(page, place)) : undefined) ??
    "số của Công văn"
  );
}

/**
 * "Căn cứ Luật Tổ chức chính quyền địa phương số", "Luật Phòng, chống tham nhũng số": its title stands between, and no
 * number of its own.
 */
const openingDocument =
  /^.*(?:^|[,;(]\s?|căn cứ |theo |của )(luật|pháp lệnh|nghị định|nghị quyết|thông tư|quyết định|chỉ thị|biên bản(?= họp)) (?:phòng, chống|(?! số )[^,;:.()]){6,80} số\s*$/u;

const houseBefore = /^\s?(?:phố|đường|ngõ|hẻm|ngách|kiệt)(?![a-zA-ZÀ-ỹ])/;

/** "chủ tài khoản …, số …", "anh Ba, số …": the number of what the sentence spoke of; of a person it is the telephone's. */
function numberOfThing(place: Surroundings): string | undefined {
  const said = trimmedLeft(place.left).slice(-90);
  if (!/[,:.…⋯_]\s*số$/u.test(said)) return undefined;
  const clauses = said.split(/[.;]\s/);
  const list = (clauses[clauses.length - 1] ?? "").split(/[^a-zA-ZÀ-ỹ\p{N}]+/u).filter((word) => word !== "");
  for (let end = list.length - 1; end > 0; end -= 1) {
    const thing = phraseAtEnd(list.slice(0, end), numberedCards);
    if (thing !== undefined) return `số ${thing}`;
    if (phraseAtEnd(list.slice(0, end), people) !== undefined) return "số điện thoại";
  }
  return undefined;
}

const numberedCards = phrases(labels["thẻ, giấy có số"]);
const people = phrases(asks["người"]);

/** "hợp đồng mua bán số": which contract. */
function contractBefore(before: readonly string[]): string | undefined {
  const from = before.findIndex((word, at) => word === "hợp" && before[at + 1] === "đồng");
  return from < 0 ? undefined : before.slice(from, -1).join(" ");
}

/** "Thông bạch số", "vụ án thụ lý số": what has the number, though it is no document that our lists know. */
function nounRightBefore(before: readonly string[]): string | undefined {
  const noun = before.slice(-2);
  return noun.length < 2 || noun.some((word) => notNumbered.has(word)) ? undefined : noun.join(" ");
}

const notNumbered = new Set([...labels["từ nối"], ...labels["ngắt"], ...labels["không là việc"]]);

/** "Luật …… số ……": the document is named on the line, else in the title above it. */
function numberOfTitle(page: Page, place: Surroundings): string | undefined {
  const named = lastDocumentNamed(place.left);
  if (named !== undefined) return `số của ${named}`;
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 4); index -= 1) {
    const title = phraseAtStart(wordsAfter(page.line(index).low, 5).words, documentTypes);
    if (title !== undefined) return `số của ${capitalized(title)}`;
  }
  const below = place.from === 0 && place.line.index < headerLines ? titleBelow(page, place) : undefined;
  return below === undefined ? undefined : `số của ${below}`;
}

const headerLines = 12;

/** "Số ……" of the header block stands above the title. */
function titleBelow(page: Page, place: Surroundings): string | undefined {
  for (let index = place.line.index + 1; index <= Math.min(page.count - 1, place.line.index + 8); index += 1) {
    const title = phraseAtStart(wordsAfter(page.line(index).low, 5).words, documentTypes);
    if (title !== undefined) return capitalized(title);
  }
  return undefined;
}

/** "ban hành báo cáo", "làm đơn": what is done on the day that stands in the header of a document or above its signature. */
export function documentDated(page: Page, { line: { index } }: Surroundings): string {
  const nearest = index < headerLines ? titleBetween(page, index, index + linesToTitle) : undefined;
  const title = nearest ?? titleBetween(page, 0, Math.min(index, headerLines + linesToTitle));
  return title === undefined ? "ban hành" : (signedOn[title] ?? `ban hành ${capitalized(title)}`);
}

/** "lập biên bản", "ký hợp đồng": what is done when the first sentence of such a document says the day. */
export function documentOpened(page: Page, { line: { index } }: Surroundings): string | undefined {
  const title = titleBetween(page, 0, Math.min(index, headerLines + linesToTitle));
  return title === undefined ? undefined : signedOn[title];
}

/** "BIÊN BẢN" above "Họp chi bộ tháng 5": what the minutes are of, in a few words. */
export function minutesOfWhat(page: Page, { line: { index } }: Surroundings): string | undefined {
  for (let at = 0; at < Math.min(index, headerLines + linesToTitle); at += 1) {
    const { low, text } = page.line(at);
    if (text !== text.toUpperCase() || !/^\s*biên bản(?![a-zA-ZÀ-ỹ])/.test(low)) continue;
    const own = low.replace(/^\s*biên bản\s*/u, "");
    const said = own === "" ? (page.lineBelow(at)?.low ?? "") : own;
    return held.test(said.trim()) ? nounAfter(said, 3) : undefined;
  }
  return undefined;
}

const held = new RegExp(`^(?:${labels["việc ghi biên bản"].join("|")})(?![a-zA-ZÀ-ỹ])`, "u");

const linesToTitle = 8;

/** The first line in capitals that begins with a type of document. */
function titleBetween(page: Page, first: number, last: number): string | undefined {
  for (let index = first; index <= Math.min(page.count - 1, last); index += 1) {
    const title = page.paragraph(index).text.length > longestTitle ? undefined : titleAt(page, index, titles);
    if (title !== undefined) return title;
  }
  return undefined;
}

const longestTitle = 120;

/** The phrase of the list that a line in capitals begins with. */
export function titleAt(page: Page, index: number, list: Phrases): string | undefined {
  const { low, text } = page.line(index);
  return text === text.toUpperCase() ? phraseAtStart(wordsAfter(low, longestPhrase).words, list) : undefined;
}

/** "Số: …/GKSK-TTYT" above "GIẤY KHÁM SỨC KHỎE": a title that our lists do not know. */
function numberOfOtherTitle(page: Page, place: Surroundings): string | undefined {
  if (place.line.index >= headerLines) return undefined;
  for (let index = place.line.index + 1; index <= Math.min(page.count - 1, place.line.index + 6); index += 1) {
    const { low } = page.line(index);
    const text = withoutRemarks(page.line(index).text);
    if (!/[a-zA-ZÀ-ỹ]/.test(text) || text.includes("\t") || text !== text.toUpperCase() || letterhead.test(low))
      continue;
    const title = wordsAfter(low, 5).words;
    return title.length > 1 ? `số ${title.join(" ")}` : undefined;
  }
  return undefined;
}

const letterhead = /^\s*(?:cộng hòa|độc lập|đảng cộng sản|ủy ban|ubnd)/u;

/** The document that a sentence last spoke of: "Kế hoạch số …, ngày" → "Kế hoạch". */
export function lastDocumentNamed(left: string): string | undefined {
  const said = trimmedLeft(left)
    .slice(-90)
    .split(/[^a-zA-ZÀ-ỹ\p{N}]+/u)
    .filter((word) => word !== "");
  for (let end = said.length; end > 0; end -= 1) {
    const type = phraseAtEnd(said.slice(0, end), documentTypes);
    if (type !== undefined) return capitalized(type);
  }
  return undefined;
}

const signedOn: Readonly<Record<string, string>> = labels["việc trong ngày của văn bản"];
const titles = phrases([...numbers["tên loại"], ...Object.keys(signedOn)]);
const abbreviations: ReadonlyMap<string, string> = new Map(Object.entries(labels["viết tắt"]));
const typesBySymbol: ReadonlyMap<string, string> = new Map(Object.entries(numbers["loại"]));

function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
