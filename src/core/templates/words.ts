/**
 * The words of a text as they are compared: lower case, NFC, tone marks on the older place (hòa -> hoà), abbreviations
 * written out, no marks, no gaps. "MTTQ" and "Mặt trận Tổ quốc" are the same words.
 */
export function wordsOf(text: string): readonly string[] {
  const plain = text.normalize("NFC").toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => abbreviations[word] ?? [sameTone(word)]);
}

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
 * How alike two texts are, 0 to 1: the share of words that both hold (each as often as both hold it), where a word
 * counts by its weight. Order inside a heading seldom tells anything and is not looked at.
 */
export function likeness(a: readonly string[], b: readonly string[], weight: (word: string) => number): number {
  const left = new Map<string, number>();
  let total = 0;
  for (const word of a) {
    left.set(word, (left.get(word) ?? 0) + 1);
    total += weight(word);
  }
  let common = 0;
  for (const word of b) {
    const count = left.get(word) ?? 0;
    total += weight(word);
    if (count > 0) {
      left.set(word, count - 1);
      common += weight(word);
    }
  }
  return total === 0 ? 0 : (2 * common) / total;
}

/** Words that headings hold whatever they are about. */
const weakWords = new Set(
  "và của các những trong về với việc cho đến tới từ một số theo tại đối nhằm là để có".split(" "),
);

/** Weak words count a third, so that "Một số …" and "Các …" do not part two headings. */
export function wordWeight(word: string): number {
  return weakWords.has(word) ? 1 / 3 : 1;
}
