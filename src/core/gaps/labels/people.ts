import { atEndOfStretch, atHeadOfStretch, signerAbove, withoutClosingBracket } from "../language";
import type { Mark } from "../marks/mark";
import type { Page } from "../page";
import { phraseAtEnd, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import signatures from "../words/signatures.json";
import { beforeColon, opinion } from "./things";
import { nounAfter, nounBefore, titleAbove } from "./words";

/**
 * "đồng chí …": somebody's name. Whose, the words before the colon, before "là", after the name or on the line above say.
 */
export function person(page: Page, place: Surroundings): string | undefined {
  const left = withoutClosingBracket(place.left.replace(/\s*:\s*$/, ""));
  if (/(?:tôi|tên) là$/u.test(left.trimEnd())) return "họ tên";
  const title = phraseAtEnd(wordsBefore(left, 5).words, people);
  if (title === undefined) return undefined;
  const before = left.slice(0, Math.max(0, left.lastIndexOf(title.split(" ")[0] ?? title)));
  const role = /^\s*[-–,]\s?((?:\p{L}+\s){0,3}\p{L}+)/u.exec(place.right)?.[1];
  const roleGiven = role !== undefined && phraseAtStart(role.split(" "), roles) !== undefined ? role : undefined;
  const said =
    beforeColon({ ...place, left }) ?? (before.trim() === "" ? undefined : beforeColon({ ...place, left: before }));
  if (said !== undefined && said !== opinion) return `họ tên ${said}`;
  if (/(?:^|\s)là\s*$/u.test(before)) return `họ tên ${nounBefore(before.replace(/là\s*$/u, ""), 5) ?? title}`;
  if (roleGiven !== undefined) return `họ tên ${title} ${roleGiven}`;
  const entrusted = /(\p{L}+ \p{L}+|\p{L}+) cho\s*$/u.exec(before)?.[1];
  if (entrusted !== undefined && entrustings.has(entrusted)) return `họ tên người được ${entrusted}`;
  const above = before.trim() === "" ? titleAbove(page, place) : undefined;
  if (
    above !== undefined &&
    page.lineAbove(place.line.index)?.low.trimEnd().endsWith(":") === true &&
    above.split(" ").length < 7
  )
    return `họ tên ${above}`;
  if (/^\s*:(?!\s*\d)/.test(place.right) && /^[\s\-+*]*$/.test(before)) return `họ tên ${title} phát biểu`;
  const does = /^\s*\p{Ll}/u.test(place.line.text.slice(place.end, place.end + 6)) ? nounAfter(place.right, 4) : "";
  return `họ tên ${title} ${does}`;
}

/** The name under "BÍ THƯ" or beside "(ký, ghi rõ họ tên)". */
export function signer(page: Page, place: Surroundings, mark: Mark): string | undefined {
  const alone = /^\s*$/.test(place.left) && atEndOfStretch(place);
  if (!alone && mark.kind !== "note") return undefined;
  const beside = mark.kind === "note" ? wordsBefore(place.left, 6).words.join(" ") : "";
  const role = beside === "" ? signerAbove(page, place) : beside;
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

const roles = phrases(signatures["vai người ký"]);
const people = phrases(asks["người"]);
const entrustings = new Set(words["giao cho ai"]);
