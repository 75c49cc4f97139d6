import {
  asksToSign,
  atEndOfStretch,
  atHeadOfStretch,
  signerAbove,
  titleInColumn,
  withoutClosingBracket,
} from "../language";
import type { Mark } from "../marks/mark";
import type { Page } from "../page";
import { phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import signatures from "../words/signatures.json";
import { beforeColon, opinion } from "./things";
import { nounAfter, nounBefore, opensWithCut, titleAbove } from "./words";

/**
 * "đồng chí …": somebody's name. Whose, the words before the colon, before "là", after the name or on the line above say.
 */
export function person(page: Page, place: Surroundings): string | undefined {
  const left = withoutClosingBracket(withoutBegunName(place).replace(/\s*:\s*$/, ""));
  if (/(?:tôi|tên) là$/u.test(left.trimEnd())) return "họ tên";
  const title = phraseAtEnd(wordsBefore(left, 5).words, people);
  if (title === undefined)
    return /^[,\s(]{0,3}(?:sinh (?:năm|ngày)|sn)(?![\p{L}])/u.test(place.right) ? "họ tên" : undefined;
  const before = left.slice(0, Math.max(0, left.lastIndexOf(title.split(" ")[0] ?? title)));
  return `họ tên ${roleSaid(place, left, before) ?? doing(place, title, before) ?? roleAbove(page, place, before) ?? title}`;
}

/** "Bà Nguyễn Thị …": a name of which the beginning is there. */
function withoutBegunName({ line, start, left }: Surroundings): string {
  const begun = /(?:\s\p{Lu}\p{L}*){1,3}\s*$/u.exec(line.text.slice(start - Math.min(left.length, 40), start))?.[0];
  if (begun === undefined) return left;
  const before = left.trimEnd().slice(0, -begun.trimEnd().length);
  return phraseAtEnd(wordsBefore(before, 3).words, people) === undefined ? left : before;
}

/** "Chủ tọa: ông …", "Trưởng ban là ông …", "ông …, Bí thư": who it is. */
function roleSaid(place: Surroundings, left: string, before: string): string | undefined {
  const said =
    beforeColon({ ...place, left }) ?? (before.trim() === "" ? undefined : beforeColon({ ...place, left: before }));
  if (said !== undefined && said !== opinion) return said;
  if (/(?:^|\s)là\s*$/u.test(before)) return nounBefore(before.replace(/là\s*$/u, ""), 5);
  const entrusted = /(\p{L}+ \p{L}+|\p{L}+) cho\s*$/u.exec(before)?.[1];
  return entrusted !== undefined && entrustings.has(entrusted) ? `người được ${entrusted}` : undefined;
}

/** "ông … phát biểu", "liên hệ đ/c …": what somebody does, or what is done with him. */
function doing(place: Surroundings, title: string, before: string): string | undefined {
  const role =
    /^\s*[-–,]\s?((?:\p{L}+\s){0,3}\p{L}+)/u.exec(place.right)?.[1] ??
    /^\s?\(([\p{L}\s]{3,30})\)/u.exec(place.right)?.[1];
  const dashed = /^\s*[-–]/.test(place.right);
  if (role !== undefined && (dashed || phraseAtStart(role.replace(/^nguyên /u, "").split(" "), roles) !== undefined))
    return `${title} ${role}`;
  const after = wordsAfter(place.right, 3).words;
  const head = /^[\s\-+*]*$/.test(before);
  if ((saysSomething.test(place.right) && head) || phraseAtStart(after, speaking) !== undefined)
    return `${title} phát biểu`;
  const goesOn = /^\s*\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 6)) && !opensWithCut(place.right);
  const does = goesOn ? nounAfter(place.right, 4) : "";
  const office = /^làm ((?:\p{L}+\s?){1,4})/u.exec(does)?.[1];
  const asked = phraseAtEnd(wordsBefore(before, 3).words, calling);
  if (asked === undefined && does === "") return undefined;
  return office === undefined ? `${title} ${asked ?? ""} ${does}` : office;
}

/** "- Đ/c …: đề nghị …", but not "- Ông …: 45/50 phiếu". */
const saysSomething = /^\s*:(?!\s*\d)(?![\s.…⋯_]*(?:\/|phiếu|%|điểm))/u;

/** "- Ông …" below "Bên giao gồm:": whom the line above announces. */
function roleAbove(page: Page, place: Surroundings, before: string): string | undefined {
  if (before.trim() !== "" || page.lineAbove(place.line.index)?.low.trimEnd().endsWith(":") !== true) return undefined;
  const above = titleAbove(page, place);
  return above !== undefined && above.split(" ").length < 7 ? above : undefined;
}

/** The name under "BÍ THƯ" or beside "(ký, ghi rõ họ tên)". */
export function signer(page: Page, place: Surroundings, mark: Mark): string | undefined {
  const alone = /^\s*$/.test(place.left) && atEndOfStretch(place);
  if (!alone && mark.kind !== "note") return undefined;
  if (mark.kind === "note" && !asksToSign(place.line.low.slice(mark.start + 1, mark.end - 1).trim())) return undefined;
  const beside = mark.kind === "note" ? wordsBefore(place.left, 6).words.join(" ") : "";
  const role = beside === "" ? (signerAbove(page, place) ?? (alone ? titleInColumn(page, place) : undefined)) : beside;
  if (role === undefined)
    return mark.kind === "note" && /họ|ký/u.test(place.line.low.slice(mark.start, mark.end))
      ? "họ tên người ký"
      : undefined;
  return `họ tên ${role}`;
}

/** A line under "Nơi nhận:". */
export function recipient(page: Page, place: Surroundings): string | undefined {
  if (!atHeadOfStretch(place) || !/^\s*[-+]/.test(place.left)) return undefined;
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - 12); index -= 1) {
    const low = page.line(index).low.trim();
    if (low.startsWith("nơi nhận")) return "nơi nhận";
    if (low !== "" && !low.startsWith("-")) return undefined;
  }
  return undefined;
}

const speaking = phrases(words["phát biểu"]);
const calling = phrases(words["gọi tới ai"]);
const roles = phrases(signatures["vai người ký"]);
const people = phrases(asks["người"]);
const entrustings = new Set(words["giao cho ai"]);
