import fc from "fast-check";
import { marksOfLine } from "../../../src/core/gaps/marksOfLine";
import { readLine } from "../../../src/core/gaps/line";
import { findBlanks } from "../../../src/core/gaps/marks/blanks";
import { findBrackets } from "../../../src/core/gaps/marks/brackets";
import { findUnderscores } from "../../../src/core/gaps/marks/underscores";
import { openPage } from "../../../src/core/gaps/page";
import { mayHoldGap } from "../../../src/core/gaps/quickLook";
import letters from "../../../src/core/gaps/words/letters.json";
import { arbitraryLine } from "./arbitraryLine";
import { storyOfText } from "./storyOfText";

const blanks = [" ", "\u00a0", "\u2002", "\u2003", "\u2009", "\u202f", "\u205f", "\u3000"];

/** Short lines in which every mark and every blank of the definition stands beside words that ask. */
const askingLine = fc
  .array(
    fc.oneof(
      fc.constantFrom("Số:", "Kế hoạch số", "tỷ lệ", "đạt", "tổng số", "ngày", "Họ tên:", "xã", "(", "tháng", "20"),
      fc.constantFrom("-KH/ĐU", "–BC/ĐU", "‑ TB/ĐU", "/2024", "%", "hộ", "đồng", "đảng viên", ")", ",", "."),
      fc.constantFrom(".", "·", "․", "‧", "∙", "⋅", "・", "．", "･", "…", "‥", "⋯", "_", "＿", "‗"),
      fc.constantFrom("x", "X", "xx", "XX", "x,x", "X.000", "??", "##", "dd/mm/yyyy", "DD-MM-YYYY", "nn/mm", "hxx"),
      fc.constantFrom(
        "--",
        "–",
        "—",
        "***",
        "*",
        "○",
        "■■",
        "□ □",
        "~~~",
        "=",
        ",,,",
        "//",
        "zzz",
        "n",
        "?",
        "00",
        "000",
        "0.000",
        "@kW",
        "@a_b@",
      ),
      fc.constantFrom(
        "()",
        "( )",
        "(?)",
        "(x)",
        "(…)",
        "{}",
        "< >",
        "[x]",
        "[[.]]",
        "“ ”",
        "“…”",
        '"."',
        "‘…’",
        "(trống)",
        "(chờ xã)",
        "(VP lấy số)",
        "(hỏi a. Tâm)",
      ),
      fc.constantFrom("[a]", "<a>", "{a}", "«a»", "＜a＞", "〈a〉", "【a】", "(ghi rõ họ tên)", "( Nêu cụ thể)"),
      fc.constantFrom(...blanks),
      fc.constantFrom(...blanks),
      fc.constantFrom("\t", "\v", "/", "-", ":"),
    ),
    { maxLength: 8 },
  )
  .chain((pieces) => fc.constantFrom("NFC" as const, "NFD" as const).map((form) => pieces.join("").normalize(form)));

const anyLine = fc.oneof({ weight: 3, arbitrary: askingLine }, arbitraryLine);

test("no gap stands in a line that the quick look passes over", () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      if (mayHoldGap(text)) return;
      const page = openPage(storyOfText(text.replaceAll("\n", " ")));
      expect(marksOfLine(page, page.line(0)).gaps).toEqual([]);
    }),
    { numRuns: 4000 },
  );
});

test.each([
  "Số:\u202f\u202f\u202f",
  "Căn cứ Kế hoạch số\u2002-KH/ĐU của Đảng ủy",
  "Căn cứ Kế hoạch số -\u00a0KH/ĐU của Đảng ủy",
  "tỷ lệ x%",
  "tỷ lệ X %",
  "hỗ trợ X đồng",
  "hỗ trợ X.000 đồng",
  "từ ngày DD-MM-YYYY",
  "Số:—-KH/ĐU",
  "Số:-–",
  "Số /n-KH/ĐU",
  "1.\u00a0·ngày",
  "ngày.\u0387tháng",
])("the quick look lets through %j", (text) => {
  expect(mayHoldGap(text)).toBe(true);
});

test.each(letters["thay cho số liệu"])("the quick look lets through %j, composed or not", (said) => {
  for (const form of ["NFC", "NFD"] as const) expect(mayHoldGap(`Xã có ${said} hộ nghèo.`.normalize(form))).toBe(true);
});

test("in a plain line no search finds more than in the same line with a sign that is not plain", () => {
  fc.assert(
    fc.property(anyLine, (text) => {
      const [paragraph, longer] = [text, `${text}\v[`].map(
        (each) => storyOfText(each.replaceAll("\n", " ")).paragraphs[0],
      );
      if (paragraph === undefined || longer === undefined) throw new Error("a story of one paragraph");
      const line = readLine(paragraph, 0);
      if (!line.isPlain) return;
      const other = readLine(longer, 0);
      for (const find of [findBlanks, findUnderscores, findBrackets]) {
        expect(find(other).filter(({ start }) => start < line.text.length)).toEqual(find(line));
      }
    }),
    { numRuns: 4000 },
  );
});
