import { geometricSigns as geometric, isWordCode } from "../characters";
import type { Line } from "../line";
import words from "../words/letters.json";
import type { Mark } from "./mark";

/**
 * Whatever people put where a value is missing when they do not like dots, and that nobody could list: "có --- hộ", "■■■ ha",
 * "○○", "~~~", "- - -", ",,,", "zzz", "@ten_xa@". A word of its own, or geometric signs glued to one.
 */
export function findStandIns({ low }: Line): readonly Mark[] {
  if (!someStandIn(low)) return nothing;
  return [...low.matchAll(standIn)].map(({ 0: { length }, index }) => ({
    kind: "sign",
    start: index,
    end: index + length,
  }));
}

const nothing: readonly Mark[] = [];

const typed = "~=+$&^#@|*¤§";
/** Those of the geometric signs that draw no line. */
const solid = "[■□▢◻◼▪◯○●•█]";

/** Between blanks, brackets, strokes and the ends of a stretch. */
const alone = (pattern: string): string => String.raw`(?<=^|[\s(/:;,])(?:${pattern})(?=[\s,.;:()/%]|-[a-zđ]|$)`;

const standIn = new RegExp(
  [
    // "đang cập nhật", "abc", "#n/a"
    alone(words["thay cho số liệu"].join("|")),
    "#n/a",
    // "số ---BC/ĐU": two, and the dash of the symbol
    String.raw`(?<=số:? ?)[-–]{2,20}(?=-[a-zđ]{2,6}\/)`,
    // "ngày --/--/2025", "--h--", "quý:--"
    String.raw`(?<=[a-zà-ỹ:,;(] ?|[/\t]|\dh|[-–]h)(?<![-–])[-–]{2,20}(?![-–>\d])(?=[\s/,;.)%]|h[\s\d-]|$)`,
    // "■ ■ ■", "- - -", "~~,~~%"
    String.raw`(?<=^|[\sa-zà-ỹ(/:;,])(?<spaced>[${geometric}${typed}–—-])(?: \k<spaced>){1,19}(?=[\s,.;:()/%]|$)`,
    alone(",(?: ,){1,19}"),
    alone(String.raw`(?<part>[${geometric}${typed}–-])\k<part>*,\k<part>+`),
    // "cơ@kW", "đàn mèo:--con"
    String.raw`(?:(?<=[a-zà-ỹ:)])(?<inside>[${geometric}${typed}])\k<inside>{0,9}|(?<=[a-zà-ỹ:)(,])(?:-{2,9}|–{2,9}|—{1,3}))(?=[a-zà-ỹ°%])`,
    // "●●", "=", "—", ",,,"
    alone(String.raw`(?<sign>[${geometric}${typed}])\k<sign>{0,19}|[–—-]|(?<stop>[;:'"!])\k<stop>{2,19}|,{2,20}`),
    // "xã,,,,", "chi ////triệu", "○○hộ"
    String.raw`(?<=[a-zà-ỹ)] ?|[\t:(] ?)(?<!https?:)(?:(?<glued>[,;])\k<glued>{1,19}|(?<pair>(?:(?<! )|(?!\/+[a-z]))[/#~=@])\k<pair>{1,19})(?=[\s,.;:()/%a-zà-ỹ]|-[a-zđ]|$)`,
    String.raw`(?<=[a-zà-ỹ:])\*{3,20}(?=[\s,.;)%a-zà-ỹ]|$)`,
    String.raw`(?<=[a-zà-ỹ])${solid}{2,20}|${solid}{2,20}(?=[a-zà-ỹ])`,
    // "zzz", "n"; no Roman number, no address, no symbol of a document ("BB/CB")
    alone(String.raw`(?<!-)(?<letter>[abeghjklopqrstuz])\k<letter>{2,5}(?!-)|n`),
    String.raw`(?<=^|[\s(:])(?<twice>[abeghjklopqrstuz])\k<twice>(?=[\s,.;:)%]|$)`,
    alone(String.raw`(?<edge>[@#$%])[a-z][a-z_]{1,23}\k<edge>`),
    // "00", "000", "0000000000", "0.000", "0000.000.000"
    String.raw`(?<=^|[\s(:/])(?:0{2,12}|0{1,4}(?:\.0{3}){1,3})(?![.,]?\d)`,
    // "\\_\\_": copied from where an underscore has to be told from an emphasis
    String.raw`(?:\\_){2,20}`,
  ].join("|"),
  "g",
);

/** Without one of these there is none: a walk, which is quicker than a search for each of them. */
function someStandIn(low: string): boolean {
  let [last, before] = [lineBreak, lineBreak];
  for (let at = 0; at <= low.length; at += 1) {
    const code = at < low.length ? low.charCodeAt(at) : lineBreak;
    const tells = signs[code] ?? 0;
    if ((tells & byItself) !== 0) return true;
    if (code === before) {
      // "--", ",,", " zz"
      if ((tells & doubled) !== 0 || ((tells & doubledApart) !== 0 && isBetween(last))) return true;
    } else if (((signs[before] ?? 0) & single) !== 0) {
      // " - ", "(n)"
      if (isBetween(last) && !isWordCode(code)) return true;
    } else if (code === comma && last === comma && before === blank) return true;
    else if (code === fullStop && before === zero && isBetween(last)) return true;
    last = before;
    before = code;
  }
  return standInWord.test(low);
}

function isBetween(code: number): boolean {
  return ((signs[code] ?? 0) & between) !== 0;
}

const lineBreak = 0x0a;
const blank = 0x20;
const comma = 0x2c;
const fullStop = 0x2e;
const zero = 0x30;

/** By the code of a character: where it may stand for a value. */
const signs = new Uint8Array(0x10000);
const byItself = 1;
const doubled = 2;
const doubledApart = 4;
const single = 8;
const between = 16;
for (const [flag, ofKind] of [
  [byItself, `${geometric}${typed}\\`],
  [doubled, `-–,;!'"/`],
  [doubledApart, "0abeghjklopqrstuz"],
  [single, "-–—n"],
  [between, " \t\v\n(:/"],
] as const) {
  for (const sign of ofKind) signs[sign.charCodeAt(0)] = (signs[sign.charCodeAt(0)] ?? 0) | flag;
}

const standInWord = new RegExp(words["thay cho số liệu"].join("|"));
