/** Runs of words that two texts may share are compared at this length. */
export const runLength = 14;

/** The words of a text, in lower case, one spelling, without marks. */
export function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).map(oneSpelling);
}

/** Every run of `runLength` words. */
export function runsOf(words: readonly string[]): readonly string[] {
  return words
    .slice(0, Math.max(0, words.length - runLength + 1))
    .map((_, i) => words.slice(i, i + runLength).join(" "));
}

/** FNV-1a, 32 bits in eight hexadecimal digits. */
export function hashOf(run: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < run.length; i++) {
    hash = Math.imul(hash ^ run.charCodeAt(i), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, "0");
}

/** "uỷ" and "ủy" are one word. */
function oneSpelling(word: string): string {
  return word
    .normalize("NFD")
    .replace(
      /(o[ae]|uy)([\u0300\u0301\u0303\u0309\u0323])$/,
      (_, vowels: string, tone: string) => `${vowels[0]}${tone}${vowels[1]}`,
    )
    .normalize("NFC");
}
