/** A list of phrases of one to five words that can be asked what a run of words begins or ends with. */
export interface Phrases {
  readonly all: ReadonlySet<string>;
  /** First and last words of the phrases: most words are neither, and need no further look. */
  readonly firstWords: ReadonlySet<string>;
  readonly lastWords: ReadonlySet<string>;
}

export const longestPhrase = 5;

export function phrases(list: readonly string[]): Phrases {
  return {
    all: new Set(list),
    firstWords: new Set(list.map((phrase) => phrase.slice(0, (phrase.indexOf(" ") + 1 || phrase.length + 1) - 1))),
    lastWords: new Set(list.map((phrase) => phrase.slice(phrase.lastIndexOf(" ") + 1))),
  };
}

export function endsWithPhrase(words: readonly string[], list: Phrases): boolean {
  return phraseAtEnd(words, list) !== undefined;
}

/** The longest phrase of the list that the words end with. */
export function phraseAtEnd(words: readonly string[], list: Phrases): string | undefined {
  if (words.length === 0 || !list.lastWords.has(words[words.length - 1] ?? "")) return undefined;
  let phrase = words.slice(-longestPhrase).join(" ");
  // Each shorter one is what stands behind the first word.
  while (!list.all.has(phrase)) {
    const blank = phrase.indexOf(" ");
    if (blank < 0) return undefined;
    phrase = phrase.slice(blank + 1);
  }
  return phrase;
}

/** The longest phrase of the list that the words begin with, from the one at `start` on. */
export function phraseAtStart(words: readonly string[], list: Phrases, start = 0): string | undefined {
  if (!list.firstWords.has(words[start] ?? "")) return undefined;
  let phrase = words.slice(start, start + longestPhrase).join(" ");
  while (!list.all.has(phrase)) {
    const blank = phrase.lastIndexOf(" ");
    if (blank < 0) return undefined;
    phrase = phrase.slice(0, blank);
  }
  return phrase;
}
