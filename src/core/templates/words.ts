/**
 * The words of a text as they are compared: lower case, NFC, tone marks on the older place (hòa -> hoà), abbreviations
 * written out, no punctuation. "MTTQ" and "Mặt trận Tổ quốc" are the same words. A gap counts as the word `openPlace`.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFC").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+|…+|[.…]{2,}|_{3,}/gu) ?? []).flatMap((word) =>
    /[.…_]/.test(word) ? [openPlace] : (abbreviations[word] ?? [sameTone(word)]),
  );
}

/** Stands for a value that is not written yet; in a template, for any value. */
export const openPlace = "…";

/** One spelling for the two places of a tone mark: "hòa" and "hoà", "ủy" and "uỷ". */
function sameTone(word: string): string {
  for (const [from, to] of tonePlaces) {
    if (word.endsWith(from)) {
      return word.slice(0, -from.length) + to;
    }
  }
  return word;
}

const tonePlaces: readonly (readonly [string, string])[] = [
  ..."òa oà, óa oá, ỏa oả, õa oã, ọa oạ, òe oè, óe oé, ỏe oẻ, õe oẽ, ọe oẹ, ùy uỳ, úy uý, ủy uỷ, ũy uỹ, ụy uỵ"
    .split(", ")
    .map((pair) => pair.split(" ") as [string, string]),
];

const abbreviations: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries({
    mttq: "mặt trận tổ quốc",
    mttqvn: "mặt trận tổ quốc việt nam",
    hđnd: "hội đồng nhân dân",
    ubnd: "uỷ ban nhân dân",
    ubmttq: "uỷ ban mặt trận tổ quốc",
    ubkt: "uỷ ban kiểm tra",
    bch: "ban chấp hành",
    btv: "ban thường vụ",
    ktxh: "kinh tế xã hội",
    kt: "kinh tế",
    xh: "xã hội",
    ctxh: "chính trị xã hội",
    qđ: "quyết định",
    kl: "kết luận",
    nq: "nghị quyết",
    ct: "chỉ thị",
    đ: "đồng",
    cbcc: "cán bộ công chức",
    qcdc: "quy chế dân chủ",
    tt: "thường trực",
  }).map(([short, long]) => [short, long.split(" ")]),
);

/**
 * How alike a text is to a known wording, 0 to 1: the share of words that both hold (each as often as both hold it),
 * where a word counts by its weight. A place of the wording takes up to three words that it does not name, as its value.
 * Order inside a heading seldom tells anything and is not looked at.
 */
export function likeness(
  wording: readonly string[],
  text: readonly string[],
  weight: (word: string) => number = () => 1,
): number {
  const left = new Map<string, number>();
  let total = 0;
  for (const word of wording) {
    left.set(word, (left.get(word) ?? 0) + 1);
    total += weight(word);
  }
  let common = 0;
  const unnamed: string[] = [];
  for (const word of text) {
    const count = left.get(word) ?? 0;
    total += weight(word);
    if (count > 0) {
      left.set(word, count - 1);
      common += weight(word);
    } else {
      unnamed.push(word);
    }
  }
  const places = left.get(openPlace) ?? 0;
  const values = unnamed.slice(0, places * longestValue).reduce((sum, word) => sum + weight(word), 0);
  const filled = Math.min(places, unnamed.length) * weight(openPlace);
  total -= values + filled;
  return total <= 0 ? 0 : (2 * common) / total;
}

/** Words of a value that stands in a heading: "Quyết định 218", "2021 - 2025". */
export const longestValue = 3;

/** Words that headings hold whatever they are about. */
const weakWords = new Set(
  "và của các những trong về với việc cho đến tới từ một số theo tại đối nhằm là để có".split(" "),
);

/** Weak words count a third, so that "Một số …" and "Các …" do not part two headings. */
export function wordWeight(word: string): number {
  return weakWords.has(word) ? 1 / 3 : 1;
}
