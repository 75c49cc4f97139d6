import { geometricSigns, isBlankCode, isDigitCode, isWordCode } from "./characters";

/**
 * One look at the raw text of a paragraph, composed or not: most hold nothing that could be a gap and are not read further.
 * Whatever the files in `marks/` find has to be let through here; the properties of the finder compare the two.
 *
 * A walk over the characters, of which nearly all tell nothing; expressions that tell the same take half as long again.
 */
export function mayHoldGap(text: string): boolean {
  let before = noCharacter;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // "..", "xx", ",,", two blanks
    if (code === before && !isDigitCode(code)) return true;
    const look = looks[code] ?? plain;
    if (look !== plain && (look < firstApart || separates[before] === 1) && tells(look, text, at)) return true;
    before = code;
  }
  return false;
}

/** Stands before the first one, and separates as a blank does. */
const noCharacter = 0x0a;

/** What stands for a value or encloses what does, wherever it stands. */
const tellingSigns = `…⋯‥_＿‗\t[<{«＜〈【~=+$^&#@|*¤§${geometricSigns}`;

/**
 * Signs and letters that tell something together with what stands beside them: where that is so, beginning with them, and
 * which letters may stand behind; another letter there spares the search.
 */
type CloserLook = readonly [signs: string, where: string, letters?: string];

const closerLooks: readonly CloserLook[] = [
  // U+0387 is composed to the middle dot.
  [".·\u0387․・･．∙⋅‧", String.raw`[.․・･．·\u0387∙⋅‧]\s?[.․・･．·\u0387∙⋅‧]`, ""],
  [
    "(",
    String.raw`\((?:[^()\d]{2,60}\)(?:[%/-]|\s?[a-zà-ỹđ]|\s?[,.;(]| [-–] |\t|$)|\)|[?)xX*–-]|\s\)|\s?(?:[kKhHbBđĐcCsS]|[tT][êehar]|[gG]h|[nN][êehăag]|[lL]i|[mM][ôoứưu]))`,
  ],
  [`"'‘“„`, String.raw`["'‘“„]\s?["'’”?xX*–_.-]`],
  // "?,?", "số ?", "?/5", "còn?hộ"
  ["?", String.raw`\?[,a-zA-ZÀ-ỹ]|(?<=[\s/])\?`],
  ["/", String.raw`\/\s|(?<=\s)\/`],
  ["\u00a0", String.raw`\u00a0[ –‑-]|(?<= )\u00a0`],
  ["%", String.raw`(?<=\s)%`],
  // "x,x", "số x,", "xyz"
  ["xX", String.raw`[xX](?:[xX]|[.,][xX0]|(?<=[\s:(/].)(?:[\s/%;,.)-]|$|[yY][zZ]))`, "xXyY"],
];

/** The same, only where a blank, a bracket, a colon or a stroke stands before. */
const closerLooksApart: readonly CloserLook[] = [
  [",", String.raw`(?<=\s),(?:,|\s,)`, ""],
  // "số -KH/ĐU", "có - hộ"
  ["-–—‑", String.raw`[-–—‑](?![a-zà-ỹ\d])`],
  // "có n hộ", "đang cập nhật", "abc", "sẽ bổ sung", "000"
  ["nN", String.raw`[nN](?!h)|(?<=p )nh(?:ậ|â\u0323|ạ\u0302|a[\u0302\u0323]{2})t`, "h"],
  ["aA", "[aA][bB][cC]", "bB"],
  ["sS", "[sS]ung", "u"],
  ["0", String.raw`0(?:0|\.000)`, "0"],
];

const plain = 0;
const telling = 1;
const firstApart = telling + 1 + closerLooks.length;

/** By the code of a character: plain, telling, or which closer look it takes. */
const looks = new Uint8Array(0x10000);
for (const sign of tellingSigns) looks[sign.charCodeAt(0)] = telling;
for (let code = 0x2000; code <= 0x3000; code += 1) if (isBlankCode(code)) looks[code] = telling;
const searches = [...closerLooks, ...closerLooksApart].map(([signs, where, letters], index) => {
  for (const sign of signs) looks[sign.charCodeAt(0)] = telling + 1 + index;
  return { expression: new RegExp(where, "y"), letters };
});

const separates = new Uint8Array(0x10000);
for (const sign of " \u00a0\t\v\n:(/") separates[sign.charCodeAt(0)] = 1;

function tells(look: number, text: string, at: number): boolean {
  const search = searches[look - telling - 1];
  if (search === undefined) return true;
  const { expression, letters } = search;
  if (letters !== undefined && isWordCode(text.charCodeAt(at + 1)) && !letters.includes(text.charAt(at + 1))) {
    return false;
  }
  expression.lastIndex = at;
  return expression.test(text);
}
