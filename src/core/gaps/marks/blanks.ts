import { specialBlanks } from "../characters";
import { awaitsName } from "../columns";
import type { Line } from "../line";
import signatures from "../words/signatures.json";
import type { Mark } from "./mark";

/**
 * Runs of blanks, the ordinary word space included: two or more, or a single one beside "-" or "/" or before "%", where a
 * number or a part of a date may be missing. Blanks that end a line are none, but in a date and where they were put there
 * on purpose; a tab belongs to a run.
 */
export function findBlanks(line: Line): readonly Mark[] {
  const marks: Mark[] = [];
  const { text, low } = line;
  if (line.isPlain) return marks;
  for (const match of text.matchAll(blankRun)) {
    const start = match.index;
    const end = start + match[0].length;
    if ((end === text.length || text[end] === "\v") && !asksAtEnd(low, start, end)) {
      // "TỔ DÂN PHỐ SỐ    ⇥", "ĐẢNG ỦY XÃ        ⇥": nothing stands in the other column.
      const blanks = lengthOfBlanks(match[0]);
      if (blanks > 2 && (/(?:^|\s)số$/.test(low.slice(0, start)) || isOfficeWithoutName(text, low, start)))
        marks.push({ kind: "blank", start, end: start + blanks });
      continue;
    }
    marks.push({ kind: "blank", start, end });
    // Before the tab of a header they may stand for a name: "UBND XÃ        \t".
    const first = match[0].indexOf("\t");
    if (first > 2) marks.push({ kind: "blank", start, end: start + first });
    // After the tab of a layout the blanks may stand for a value of their own: "\t        , ngày …".
    const tab = match[0].lastIndexOf("\t");
    if (tab >= 0 && match[0].length - tab > 3) marks.push({ kind: "blank", start: start + tab + 1, end });
  }
  return marks;
}

/** As far as the first tab. */
function lengthOfBlanks(run: string): number {
  const tab = run.indexOf("\t");
  return tab < 0 ? run.length : tab;
}

/** "ĐẢNG ỦY XÃ" and nothing more, in capitals. */
function isOfficeWithoutName(text: string, low: string, end: number): boolean {
  const said = text.slice(0, end);
  return said === said.toUpperCase() && awaitsName(low.slice(0, end));
}

const blankRun = new RegExp(
  String.raw`[ \t${specialBlanks}]{2,}|\t|[ ${specialBlanks}](?=[-–‑]\s?[A-ZĐ]|\/)|(?<=[a-zà-ỹ]) (?=%)|(?<=\/)[ ${specialBlanks}]`,
  "g",
);

/** "ngày … tháng … năm     ", and blanks that no key for spaces types: "Số phiếu:\u3000\u3000". */
function asksAtEnd(low: string, start: number, end: number): boolean {
  if (/tháng[^a-zA-ZÀ-ỹ]{0,20}năm$/.test(low.slice(Math.max(0, start - 40), start))) return true;
  // "cấp ngày      /      /        ": the year.
  if (end - start > 1 && /ngày[ \u00a0]{2,}\/[ \u00a0]{2,}\/$/.test(low.slice(Math.max(0, start - 40), start)))
    return true;
  // "Cha mẹ cháu            , lớp    ": as the place before it.
  if (
    end - start > 2 &&
    /[ \u00a0]{4,}[,;] [a-zA-ZÀ-ỹ]{1,12}(?: [a-zA-ZÀ-ỹ]{1,12})?$/.test(low.slice(Math.max(0, start - 50), start))
  )
    return true;
  // "Kính gửi: Ban Giám đốc Công ty            "
  const addressed = end - start > 5 && /^\s*(?:kính|đồng) gửi/.test(low) ? low.slice(0, start) : "";
  if (addressed !== "" && (awaitsName(addressed) || addressed.endsWith(" chi ủy"))) return true;
  // "thu, nộp đảng phí đối với Chi bộ                   ": room for its name.
  if (end - start > 11 && (awaitsName(low.slice(0, start)) || low.endsWith(" chi bộ", start))) return true;
  // "ĐẠI HỘI CHI BỘ LẦN THỨ   "
  if (end - start > 2 && low[start - 1] === "ứ" && low.endsWith("lần thứ", start)) return true;
  // "⇥Thiếu tá            ": room for the name of who signs.
  if (end - start > 5 && rankBefore.test(low.slice(Math.max(0, start - 20), start))) return true;
  // "địa chỉ:                        ": nobody types so many by mistake.
  if (end - start > 11 && low[start - 1] === ":" && !/(?:nơi nhận|kính gửi):$/.test(low.slice(0, start))) return true;
  return /[:/]/.test(low[start - 1] ?? "") && /^[\u00a0\u2000-\u200a\u3000]{2,}$/.test(low.slice(start, end));
}

const rankBefore = new RegExp(`(?:^|\\t)\\s*(?:${signatures["quân hàm"].join("|")})$`, "u");
