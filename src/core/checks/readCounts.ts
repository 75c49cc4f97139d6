import { askOnce } from "../document/askOnce";
import type { Span } from "../document/place";
import type { Paragraph } from "../document/snapshot";
import { readLine } from "../gaps/line";
import { formatNumber, parseNumber } from "../profile/numbers";
import words from "./words/counts.json";

/** Numbers of one sentence that cannot all be right. */
export interface Disagreement {
  /** The number that the others speak of. */
  readonly at: Span;
  readonly others: readonly Span[];
  /** "7 + 4 = 11 ≠ 12 chi bộ". */
  readonly label: string;
}

/**
 * What a sentence says of its own numbers, in any document: a total and its kinds ("12 chi bộ (7 chi bộ thôn, 4 chi bộ cơ
 * quan)"), a whole and a part of it ("35 hộ, trong đó 40 hộ nghèo"), a share and its per cent ("14/15 chi bộ, đạt 95%").
 * Only what leaves no doubt is told: every part has to be read, and be of a known kind that excludes the others.
 */
export const findDisagreements = askOnce((paragraph: Paragraph): readonly Disagreement[] => {
  if (!/\d.*\d/s.test(paragraph.text) || !/[(%]|trong|g\S{1,3}m/.test(paragraph.text)) return [];
  const line = readLine(paragraph, 0);
  const raw = ({ start, end }: Span): Span => ({ start: line.toRaw(start), end: line.toRaw(end) });
  return [...listsIn(line.low), ...sharesIn(line.low)].map(({ at, others, label }) => ({
    at: raw(at),
    others: others.map(raw),
    label,
  }));
});

const number = String.raw`\d{1,3}(?:\.\d{3})+|\d+`;
const decimal = String.raw`\d+(?:,\d+)?`;
/** The digit first: most letters are none, and to look back costs more. */
const freeStart = String.raw`(?=\d)(?<![\p{L}\d.,/-])`;

const kinds: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(words["loại"]).map(([head, list]) => [head, new Set(list)]),
);
const ofPeople = new Set(words["người, hộ"]);
const peopleParts = new Set(words["phần của người, hộ"]);
const heads = [...kinds.keys(), ...ofPeople].sort((a, b) => b.length - a.length).join("|");

const opening = String.raw`(?:trong đó|bao gồm|gồm)(?!\p{L})`;
const total = new RegExp(
  String.raw`${freeStart}(${number})\s+(${heads})(?!\p{L})([^.,;:()\d…]{0,60}?)(\(\s*(?:${opening})?|,?\s*${opening})[\s:]*(?:có\s+|là\s+)?`,
  "gu",
);

function listsIn(low: string): readonly Disagreement[] {
  return [...low.matchAll(total)].flatMap((match): readonly Disagreement[] => {
    const [all, digits = "", head = "", , opener = ""] = match;
    const from = match.index + all.length;
    const isOpen = opener.includes("trong đó");
    const end = opener.startsWith("(") ? low.indexOf(")", from) : endOfSentence(low, from);
    if (end < 0) return [];
    const whole: Counted = { value: parseNumber(digits) ?? 0, at: spanOf(match.index, digits), kind: head };
    const parts = partsOf(low.slice(from, end), from, head);
    return checkParts(whole, head, parts, isOpen);
  });
}

interface Counted {
  readonly value: number;
  readonly at: Span;
  /** "chi bộ thôn" without the head; undefined where it is no known kind. */
  readonly kind: string | undefined;
}

function checkParts(
  whole: Counted,
  head: string,
  parts: readonly (Counted | undefined)[],
  isOpen: boolean,
): readonly Disagreement[] {
  const known = parts.filter((part): part is Counted => part?.kind !== undefined);
  const tooMany = known.filter((part) => part.value > whole.value);
  if (ofPeople.has(head)) return tooMany.map((part) => isMore(part, whole, head));
  const distinct = new Set(known.map(({ kind }) => kind)).size === known.length;
  if (known.length < parts.length || !distinct) return [];
  if (known.length < 2) return tooMany.map((part) => isMore(part, whole, head));
  const sum = known.reduce((all, { value }) => all + value, 0);
  if (isOpen ? sum <= whole.value : sum === whole.value) return [];
  const label = `${known.map(({ value }) => formatNumber(value)).join(" + ")} = ${formatNumber(sum)} ≠ ${formatNumber(whole.value)} ${head}`;
  return [{ at: whole.at, others: known.map(({ at }) => at), label }];
}

function isMore(part: Counted, whole: Counted, head: string): Disagreement {
  const [more, less] = [formatNumber(part.value), formatNumber(whole.value)];
  const name = part.kind === head || part.kind === "" ? head : `${head} ${part.kind}`;
  return { at: part.at, others: [whole.at], label: `${more} ${name} > ${less} ${head}` };
}

/** Each part of a list; undefined for one that is not read to its last letter. */
function partsOf(list: string, from: number, head: string): readonly (Counted | undefined)[] {
  const parts: (Counted | undefined)[] = [];
  let at = 0;
  for (const separator of [...list.matchAll(/\s*[,;]\s+|\s+và\s+(?=\d)|$/gu)]) {
    const text = list.slice(at, separator.index);
    if (text.trim() !== "") parts.push(readPart(text, from + at, head));
    at = separator.index + separator[0].length;
  }
  return parts;
}

function readPart(text: string, from: number, head: string): Counted | undefined {
  const before = new RegExp(`^(\\s*(?:có\\s+)?)(${number})\\s+(\\p{L}.*)$`, "u").exec(text);
  const behind = new RegExp(`^(\\s*(\\p{L}.*?)[\\s:]+)(${number})\\s*$`, "u").exec(text);
  const [lead = "", digits, words] =
    before !== null ? [before[1], before[2], before[3]] : [behind?.[1], behind?.[3], behind?.[2]];
  if (digits === undefined || words === undefined) return undefined;
  return { value: parseNumber(digits) ?? 0, at: spanOf(from + lead.length, digits), kind: kindOf(words, head) };
}

/** "chi bộ thôn", "thôn" and "khối thôn" are one kind of "chi bộ". */
function kindOf(words: string, head: string): string | undefined {
  const plain = words.trim().replace(/\s+/gu, " ");
  if (ofPeople.has(head)) return peopleKind(plain, head);
  const own = plain.startsWith(`${head} `) ? plain.slice(head.length + 1) : plain;
  const kind = own.replace(/^(?:khối|ở|tại|thuộc) /u, "");
  return kinds.get(head)?.has(kind) === true ? kind : undefined;
}

/** People are counted by many things that do not exclude each other: only a part that says whom it counts is read. */
function peopleKind(words: string, head: string): string | undefined {
  const own = words === head ? "" : words.startsWith(`${head} `) ? words.slice(head.length + 1) : undefined;
  const kind = own ?? words.replace(/^(?:là|người) /u, "");
  if (peopleParts.has(kind)) return kind;
  return own === undefined ? undefined : own;
}

const shareThenPercent = new RegExp(
  String.raw`${freeStart}(${number})/(${number})\s+(\p{L}[^\d.;()…]{0,40}?)(?:,?\s*(?:đạt|chiếm|bằng|=)\s*(?:t[ỷỉ] lệ\s*)?|\s*\(\s*(?:đạt|chiếm|=)?\s*(?:t[ỷỉ] lệ\s*)?)(${decimal})\s*%(?!\s*(?:kế hoạch|chỉ tiêu|kh(?!\p{L})|so |dự toán|nghị quyết))`,
  "gu",
);
const percentThenShare = new RegExp(
  String.raw`${freeStart}(${decimal})\s*%\s*(?:[\p{L} ]{0,30})\(\s*(${number})/(${number})(?:\s+[\p{L} ]{1,40})?\s*\)`,
  "gu",
);

function sharesIn(low: string): readonly Disagreement[] {
  if (!low.includes("%")) return [];
  const first = [...low.matchAll(shareThenPercent)].flatMap((match) => {
    const [all, part = "", whole = "", , percent = ""] = match;
    const share = spanOf(match.index, `${part}/${whole}`);
    const at = spanOf(match.index + all.lastIndexOf(percent), percent);
    return isNamed(low, match.index) ? [] : checkShare({ part, whole, percent }, share, at);
  });
  const second = [...low.matchAll(percentThenShare)].flatMap((match) => {
    const [all, percent = "", part = "", whole = ""] = match;
    const share = spanOf(match.index + all.lastIndexOf(`${part}/${whole}`), `${part}/${whole}`);
    return isChange(low, match.index) ? [] : checkShare({ part, whole, percent }, share, spanOf(match.index, percent));
  });
  return [...first, ...second];
}

/** "ngày 5/12", "số 12/15": no share. */
function isNamed(low: string, at: number): boolean {
  return /(?:ngày|tháng|quý|số|điều|khoản|lúc)\s*$/u.test(low.slice(Math.max(0, at - 12), at));
}

/** "tăng 5% (12/15 hộ)" says by how much, "trên 90%" no exact number. */
function isChange(low: string, at: number): boolean {
  return /(?:tăng|giảm|vượt|hơn|trên|dưới|gần|khoảng|từ|thêm)[\p{L}\s]{0,8}$/u.test(
    low.slice(Math.max(0, at - 20), at),
  );
}

function checkShare(
  texts: { readonly part: string; readonly whole: string; readonly percent: string },
  share: Span,
  at: Span,
): readonly Disagreement[] {
  const [part, whole, percent] = [texts.part, texts.whole, texts.percent].map((text) => parseNumber(text) ?? NaN);
  if (part === undefined || percent === undefined || whole === undefined || !(whole > 0)) return [];
  // "(5/2026)" is a month.
  if (part <= 12 && whole >= 1900 && whole <= 2100) return [];
  const decimals = texts.percent.split(",")[1]?.length ?? 0;
  const exact = (part / whole) * 100;
  // Rounded, or cut off.
  if (Math.abs(exact - percent) <= 10 ** -decimals + 1e-9) return [];
  const rounded = formatNumber(Math.round(exact * 10 ** Math.max(1, decimals)) / 10 ** Math.max(1, decimals));
  return [{ at, others: [share], label: `${texts.part}/${texts.whole} = ${rounded}% ≠ ${texts.percent}%` }];
}

function endOfSentence(low: string, from: number): number {
  const end = /\.(?:\s|$)|[()]/u.exec(low.slice(from));
  return end === null ? low.length : from + end.index;
}

function spanOf(start: number, text: string): Span {
  return { start, end: start + text.length };
}
