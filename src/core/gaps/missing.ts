import missing from "./words/missing.json";
import units from "./words/units.json";

/** A place where a value is missing without any mark, and what it should be. */
export interface MissingWord {
  readonly at: number;
  readonly label: string;
}

/**
 * Finds values that are plainly missing though nothing marks them: "với tổng số lượt người tham gia." without a number
 * in the clause, "giá đạt đ/kg", "ngày tháng năm 2024" without day and month.
 */
export function missingWords(low: string): readonly MissingWord[] {
  return [...missingTotals(low), ...missingAmounts(low), ...missingDates(low)].sort((one, other) => one.at - other.at);
}

function missingTotals(low: string): MissingWord[] {
  const found: MissingWord[] = [];
  for (const match of low.matchAll(/(?:^|[\s,;(])(?:(?<!so )với|có|được|thu hút) tổng số (?=[a-zA-ZÀ-ỹ])/g)) {
    const at = match.index + match[0].length;
    const clause = /^[^.;:!?…\n]{0,120}/u.exec(low.slice(at, at + 160))?.[0] ?? "";
    const counted = nouns.find((noun) => clause.startsWith(noun) && !/^[a-zA-ZÀ-ỹ]/.test(clause.slice(noun.length)));
    if (counted === undefined || /\d|_|\.\.|…| {2}/.test(clause) || numberWords.test(clause)) continue;
    if (low[at + clause.length] === "…") continue;
    found.push({ at: at - 1, label: `số ${counted}` });
  }
  return found;
}

/** "giá đạt đ/kg", "vốn tự có khoảng triệu đồng": a verb that a number follows, and what it would be counted in. */
function missingAmounts(low: string): MissingWord[] {
  // "Thu nhập khoảng triệu đồng": so few words may head a column.
  // Searched first: `matchAll` makes a copy of the expression each time, and most paragraphs hold none.
  if (low.length < sentenceLength || low.search(amount) < 0) return [];
  return [...low.matchAll(amount)].map((match) => {
    const unit = match[1] ?? "";
    return { at: match.index, label: `${amountNames.get(unit) ?? "số"} (${unit})` };
  });
}

/** The unit first: it is seldom met, and the words before it are asked for only there. */
const amount = new RegExp(
  ` (${Object.values(missing["số đo"]).flat().join("|")})(?![a-zA-ZÀ-ỹ\\d/])(?<=(?:^|[\\s,;(])(?:${missing["trước một số đo"].join("|")}) \\1)`,
  "gu",
);
const amountNames: ReadonlyMap<string, string> = new Map(
  Object.entries(missing["số đo"]).flatMap(([name, list]) => list.map((unit) => [unit, name] as const)),
);
/** In UTF-16 units. */
const sentenceLength = 30;

const nouns: readonly string[] = [...units["đếm"], ...units["đo"], ...units["loại từ"], "lượt người", "hội viên"]
  .filter((noun) => /^[a-zA-ZÀ-ỹ]/.test(noun) && noun.length > 2)
  .sort((one, other) => other.length - one.length);

const numberWords = /(?:^|\s)(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|nghìn|ngàn|triệu)(?:\s|$)/u;

function missingDates(low: string): MissingWord[] {
  const found: MissingWord[] = [];
  for (const match of low.matchAll(/(?:^|[\s,;(])ngày tháng (?:\d{1,2} )?năm (?:19|20)\d\d/gu)) {
    found.push({ at: match.index + match[0].indexOf("ngày") + "ngày".length, label: "ngày" });
  }
  return found;
}
