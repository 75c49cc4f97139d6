import { geometricSigns as geometric } from "../characters";
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

/** Between blanks, brackets, strokes and the ends of a stretch. */
const alone = (pattern: string): string => String.raw`(?<=^|[\s(/:;,])(?:${pattern})(?=[\s,.;:()/%]|-[a-zđ]|$)`;

const standIn = new RegExp(
  [
    // "đang cập nhật", "abc", "#n/a"
    alone(words["thay cho số liệu"].join("|")),
    "#n/a",
    // "ngày --/--/2025", "--h--", "quý:--"
    String.raw`(?<=[a-zà-ỹ:,;] ?|[/\t]|\dh|[-–]h)(?<![-–])[-–]{2,20}(?![-–>\d])(?=[\s/,;.)%]|h[\s\d-]|$)`,
    // "■ ■ ■", "- - -", "~~,~~%"
    String.raw`(?<=^|[\sa-zà-ỹ(/:;,])(?<spaced>[${geometric}${typed}–—,-])(?: \k<spaced>){1,19}(?=[\s,.;:()/%]|$)`,
    alone(String.raw`(?<part>[${geometric}${typed}–-])\k<part>*,\k<part>+`),
    // "●●", "=", "—", ",,,"
    alone(String.raw`(?<sign>[${geometric}${typed}])\k<sign>{0,19}|[–—-]|(?<stop>[;:'"!])\k<stop>{2,19}|,{2,20}`),
    // "xã,,,,", "chi ////triệu", "○○hộ"
    String.raw`(?<=[a-zà-ỹ)] ?|[\t:(] ?)(?<!https?:)(?:(?<glued>[,;])\k<glued>{1,19}|(?<pair>(?:(?<! )|(?!\/+[a-z]))[/#~=@])\k<pair>{1,19})(?=[\s,.;:()/%a-zà-ỹ]|-[a-zđ]|$)`,
    String.raw`(?<=[a-zà-ỹ:])\*{3,20}(?=[\s,.;)%a-zà-ỹ]|$)`,
    String.raw`(?<=[a-zà-ỹ])[■□▢◻◼▪◯○●•█]{2,20}|[■□▢◻◼▪◯○●•█]{2,20}(?=[a-zà-ỹ])`,
    // "zzz", "n"; no Roman number, no address, no symbol of a document ("BB/CB")
    alone(String.raw`(?<!-)(?<letter>[abeghjklopqrstuz])\k<letter>{2,5}(?!-)|n`),
    String.raw`(?<=^|[\s(:])(?<twice>[abeghjklopqrstuz])\k<twice>(?=[\s,.;:)%]|$)`,
    alone(String.raw`(?<edge>[@#$%])[a-z][a-z_]{1,23}\k<edge>`),
    String.raw`(?<=^|[\s(:/])000(?=[\s,;:()/%]|$)`,
    // "\\_\\_": copied from where an underscore has to be told from an emphasis
    String.raw`(?:\\_){2,20}`,
    // "ngày 00/00/2025", "ngày 00 tháng 00"
    String.raw`(?<=(?:ngày|tháng) )00(?=\/| tháng| năm)|(?<= 00\/)00(?=\/)`,
  ].join("|"),
  "g",
);

/** Without one of these there is none. Each of them is searched in a way of its own, which an engine does much faster. */
function someStandIn(low: string): boolean {
  return (
    typedSign.test(low) ||
    signsBeside.test(low) ||
    signsApart.test(low) ||
    standInWord.test(low) ||
    (beyondLetters.test(low) && geometricSign.test(low))
  );
}

const typedSign = new RegExp(`[${typed}]`);
const signsBeside = /[–-][–-]|\/\/|,,|, ,|;;;|:::|!!!|'''|"""|\\_/;
const signsApart =
  /[ \t(/:](?:[–—-](?:[ \t,.;:()/%]|$)|n(?![a-zà-ỹ])|00|aa|bb|ee|gg|hh|jj|kk|ll|oo|pp|qq|rr|ss|tt|uu|zz)|^(?:n(?![a-zà-ỹ])|zz)/;
const standInWord = new RegExp(words["thay cho số liệu"].join("|"));
/** Few lines hold one of these: the geometric signs, and what stands between them. */
const beyondLetters = /[\u2022\u220e\u2500-\u2bff\ufe4d]/;
const geometricSign = new RegExp(`[${geometric}]`);
