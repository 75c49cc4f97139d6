import { existsSync, readFileSync } from "node:fs";
import { type ContentText, contentFiles, textsOf, wordsBetweenPlaces } from "./contentFiles";
import exceptions from "./spelling-exceptions.json";

/**
 * Every syllable of the content, in lower case and with its tone mark where the dictionary has it (ủy -> uỷ, hòa -> hoà),
 * stands in Debian's hunspell-vi or on our list of exceptions, each with its reason.
 */
const dictionaryFile = "/usr/share/hunspell/vi_VN.dic";
/** Keys whose strings are names for the machine, or are kept as older documents print them. */
const machineKeys = new Set(
  (
    "id file use each base role kind type numbering mark standards symbol number otherNames issuerKind alignment " +
    "leftRoles rightRoles parts ascending fields from to years total severity supersededBy amendedBy continuedBy term " +
    "value grade soKyHieu date"
  ).split(" "),
);

const texts = contentFiles().flatMap(textsOf).filter(isProse);

describe("spelling", () => {
  const dictionary = readDictionary();
  const allowed = new Map(Object.entries(exceptions as Readonly<Record<string, string>>));
  const testWithDictionary = dictionary === undefined && process.env["CI"] !== "true" ? test.skip : test;

  if (dictionary === undefined) {
    console.warn(`Chính tả chưa được kiểm tra: thiếu ${dictionaryFile} (gói hunspell-vi).`);
  }

  testWithDictionary("has every syllable in the dictionary or on the list", () => {
    if (dictionary === undefined) throw new Error(`${dictionaryFile} is missing; install hunspell-vi.`);
    const unknown = new Map<string, string>();
    for (const { file, keys, text } of texts) {
      for (const syllable of syllablesOf(text)) {
        const known = dictionary.has(dictionaryForm(syllable)) || allowed.has(syllable);
        if (!known && !unknown.has(syllable)) unknown.set(syllable, `${file}: ${keys.join(".")}`);
      }
    }
    expect(Object.fromEntries(unknown)).toEqual({});
  });

  testWithDictionary("lists nothing that needs no exception, at most 150, each with its reason", () => {
    const used = new Set(texts.flatMap(({ text }) => syllablesOf(text)));
    const idle = [...allowed.keys()].filter(
      (syllable) => !used.has(syllable) || dictionary?.has(dictionaryForm(syllable)) === true,
    );
    expect(idle).toEqual([]);
    expect(allowed.size).toBeLessThanOrEqual(150);
    expect([...allowed.values()].filter((reason) => reason.trim() === "")).toEqual([]);
  });
});

describe("letters", () => {
  test("are composed (NFC), with plain blanks", () => {
    const wrong = contentFiles()
      .flatMap(textsOf)
      .filter(({ text }) => text !== text.normalize("NFC") || /[\u00a0\t]|\u0020{2}/.test(text));
    expect(wrong).toEqual([]);
  });

  test.each([
    ["uỷ, hoá", /(?<!q)(o[ae]|uy)[\u0300\u0301\u0303\u0309\u0323](?![\p{L}\p{M}])/u, "ủy, hóa"],
    ["hàng năm", /hàng năm/, "hằng năm"],
    ["đảm bảo", /đảm bảo/, "bảo đảm"],
    ["thời gian đến", /thời gian đến/, "thời gian tới"],
    ["chính trị xã hội", /(chính trị|kinh tế|văn hóa)(-| -|- | )xã hội/, "chính trị - xã hội"],
    ["Covid", /Covid|COVID[- ]?\s19|COVID19/, "COVID-19"],
    ["TƯ", /\/TƯ|-TƯ/, "TU"],
    ["ban chấp hành", /(?:ban chấp hành|ủy ban nhân dân|ban thường vụ)/, "Ban Chấp hành"],
    ["xây dựng đảng", /xây dựng đảng|Cấp Ủy|Chi Bộ/, "xây dựng Đảng"],
  ])("never say %s", (_, wrong, _right) => {
    const found = texts.filter(({ text }) => wrong.test(hasTone(wrong) ? text.normalize("NFD") : text));
    expect(found).toEqual([]);
  });
});

function isProse({ file, keys }: ContentText): boolean {
  const kindOfDocument = file === "citations.json" && keys.at(-1) === "kind";
  return kindOfDocument || (file !== "relations.json" && !keys.some((key) => machineKeys.has(key)));
}

function syllablesOf(text: string): readonly string[] {
  return (wordsBetweenPlaces(text).match(/[\p{L}\p{M}]+/gu) ?? []).map((word) => word.normalize("NFC").toLowerCase());
}

function readDictionary(): ReadonlySet<string> | undefined {
  if (!existsSync(dictionaryFile)) return undefined;
  const words = readFileSync(dictionaryFile, "utf8").split("\n");
  return new Set(words.map((line) => (line.split("/")[0] ?? "").trim().normalize("NFC").toLowerCase()));
}

/** "ủy" -> "uỷ", "hòa" -> "hoà": the dictionary writes the mark on the second of two vowels that end a syllable. */
function dictionaryForm(syllable: string): string {
  return syllable
    .normalize("NFD")
    .replace(/(o)([\u0300\u0301\u0303\u0309\u0323])([ae])$|(u)([\u0300\u0301\u0303\u0309\u0323])(y)$/, "$1$3$2$4$6$5")
    .normalize("NFC");
}

function hasTone(pattern: RegExp): boolean {
  return pattern.source.includes("\\u03");
}
