import type { Page } from "../page";
import { phraseAtEnd, type Phrases, phraseAtStart, phrases } from "../phrases";
import { type Surroundings, wordsAfter, wordsBefore } from "../surroundings";
import asks from "../words/asks.json";
import words from "../words/labels.json";
import { titleAt } from "./documents";

/** "Toàn xã có … hộ": what a report counts is its own; the label of a count does not say so. */
export const isWholeOffice = (phrase: string): boolean => ownOffices.has(phrase);
const ownOffices = new Set([...asks["cấp hành chính"], ...words["toàn đơn vị"]]);

/** Whose year of birth, address or office is asked for: the person or the party that the form spoke of last. */
export function ownerOf(page: Page, place: Surroundings, label: string): string | undefined {
  const before = place.line.low.slice(Math.max(0, place.start - 300), place.start);
  const own = label === "họ tên" ? phraseAtStart(itemHead(before), formParties) : partyIn(before);
  const said = headBeforePerson(before) ?? own;
  if (said !== undefined || /(?:^|[\s(])(?:ông|bà|anh|chị|cô|thầy|đồng chí|đ\/c)[\s/(:]/u.test(before)) return said;
  return partyAbove(page, place) ?? (writersOwn.has(label) ? writerOf(page, place) : undefined);
}

/** "Người theo dõi: ông ……, điện thoại ……": the words before the colon that a name follows. */
function headBeforePerson(before: string): string | undefined {
  const colon = before.lastIndexOf(":");
  if (colon < 0) return undefined;
  const head = wordsBefore(before.slice(0, colon), 6);
  const title = phraseAtStart(wordsAfter(before.slice(colon + 1), 2).words, people);
  return title === undefined || head.words.length === 0 || head.words.length > 5 ? undefined : head.words.join(" ");
}

/** "Bên thứ nhất: ……", "Chủ hộ: ……, sinh năm": the last head of an item that names somebody. */
function partyIn(before: string): string | undefined {
  let found: string | undefined;
  for (const item of before.split(/[;.…_]+\s|[,(]/u)) {
    const head = itemHead(item);
    found = phraseAtStart(head, parties) ?? phraseAtEnd(head, parties) ?? found;
  }
  return found;
}

/** "BÊN A (bên cho vay): …" some lines above. */
function partyAbove(page: Page, place: Surroundings): string | undefined {
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - linesAbove); index -= 1) {
    const { low } = page.line(index);
    if (low.trim() === "") continue;
    const head = itemHead(low);
    const party = phraseAtStart(head, formParties);
    if (party !== undefined) return party;
    // "1. Người kê khai" right above "- Họ và tên: ……"
    if (head[0] === "người" && head.length > 1 && head.length < 6 && !/[,.;:]\s*[a-zA-ZÀ-ỹ]/.test(low))
      return head.join(" ");
  }
  return undefined;
}

/** "ĐƠN XIN …": who fills the form in is who writes it. */
function writerOf(page: Page, place: Surroundings): string | undefined {
  const title = titleOf(page, place, forms);
  return title === undefined ? undefined : writers[title];
}

/** "Hôm nay, ngày …, tại … chúng tôi gồm" below "HỢP ĐỒNG": what is done there. */
export function placeOfSigning(page: Page, place: Surroundings): string | undefined {
  if (!/(?:^|\s)hôm nay(?![a-zA-ZÀ-ỹ])/.test(place.left)) return undefined;
  const title = titleOf(page, place, signedForms);
  return title === undefined ? undefined : places[title];
}

/** The title in capitals above, as far as the list knows it. */
function titleOf(page: Page, place: Surroundings, list: Phrases): string | undefined {
  for (let index = place.line.index - 1; index >= Math.max(0, place.line.index - linesToTitle); index -= 1) {
    const title = titleAt(page, index, list);
    if (title !== undefined) return title;
  }
  return undefined;
}

const writersOwn = new Set(["họ tên", "quan hệ"]);
const linesAbove = 8;
const linesToTitle = 14;

function itemHead(text: string): readonly string[] {
  return wordsAfter(
    text.replace(/^[^a-zA-ZÀ-ỹ\d]{0,8}(?:\(?(?:\d{1,2}|[ivx]{1,4})(?:\.\d{1,2}){0,3}[).:/]\s?)?/, ""),
    6,
  ).words;
}

const people = phrases(asks["người"]);
const formParties = phrases(words["bên trong đơn"]);
const parties = phrases([...words["bên trong đơn"], ...words["người trong đơn"]]);
const writers: Readonly<Record<string, string>> = words["người viết"];
const forms = phrases(Object.keys(writers));
const places: Readonly<Record<string, string>> = words["nơi ký"];
const signedForms = phrases(Object.keys(places));
