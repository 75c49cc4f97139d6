/** A list of phrases of one to five words that can be asked what a run of words begins or ends with. */
export interface Phrases {
  readonly all: ReadonlySet<string>;
  /** The words of each phrase as a path, from its first word on and from its last word back. */
  readonly fromStart: Step;
  readonly fromEnd: Step;
}

interface Step {
  readonly next: Map<string, Step>;
  /** The phrase that ends here. */
  phrase?: string;
}

export const longestPhrase = 5;

export function phrases(list: readonly string[]): Phrases {
  const fromStart: Step = { next: new Map() };
  const fromEnd: Step = { next: new Map() };
  for (const phrase of list) {
    const words = phrase.split(" ");
    if (words.length > longestPhrase) continue;
    walkIn(fromStart, words).phrase = phrase;
    walkIn(fromEnd, words.reverse()).phrase = phrase;
  }
  return { all: new Set(list), fromStart, fromEnd };
}

function walkIn(root: Step, words: readonly string[]): Step {
  let step = root;
  for (const word of words) {
    let next = step.next.get(word);
    if (next === undefined) step.next.set(word, (next = { next: new Map() }));
    step = next;
  }
  return step;
}

export function endsWithPhrase(words: readonly string[], list: Phrases): boolean {
  return phraseAtEnd(words, list) !== undefined;
}

/** The longest phrase of the list that the words end with. */
export function phraseAtEnd(words: readonly string[], list: Phrases): string | undefined {
  let longest: string | undefined;
  let step: Step | undefined = list.fromEnd;
  for (let at = words.length - 1; at >= 0; at -= 1) {
    step = step.next.get(words[at] ?? "");
    if (step === undefined) break;
    longest = step.phrase ?? longest;
  }
  return longest;
}

/** The longest phrase of the list that the words begin with, from the one at `start` on. */
export function phraseAtStart(words: readonly string[], list: Phrases, start = 0): string | undefined {
  let longest: string | undefined;
  let step: Step | undefined = list.fromStart;
  for (let at = start; at < words.length; at += 1) {
    step = step.next.get(words[at] ?? "");
    if (step === undefined) break;
    longest = step.phrase ?? longest;
  }
  return longest;
}

/** Several lists in one path: one walk tells the longest phrase of each of them. */
export interface PhraseBook<Name extends string> {
  atStart(words: readonly string[]): FoundPhrases<Name>;
  atEnd(words: readonly string[]): FoundPhrases<Name>;
}

type FoundPhrases<Name extends string> = { readonly [name in Name]?: string };

interface BookStep<Name extends string> {
  readonly next: Map<string, BookStep<Name>>;
  /** The lists of which a phrase ends here, and the phrase. */
  readonly lists: Name[];
  phrase?: string;
}

export function phraseBook<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): PhraseBook<Name> {
  const fromStart: BookStep<Name> = { next: new Map(), lists: [] };
  const fromEnd: BookStep<Name> = { next: new Map(), lists: [] };
  for (const name in lists) {
    for (const phrase of lists[name]) {
      const words = phrase.split(" ");
      if (words.length > longestPhrase) continue;
      for (const end of [walkInBook(fromStart, words), walkInBook(fromEnd, words.reverse())]) {
        end.phrase = phrase;
        if (!end.lists.includes(name)) end.lists.push(name);
      }
    }
  }
  return {
    atStart: (words) => longestIn(fromStart, words, 0, 1),
    atEnd: (words) => longestIn(fromEnd, words, words.length - 1, -1),
  };
}

function walkInBook<Name extends string>(root: BookStep<Name>, words: readonly string[]): BookStep<Name> {
  let step = root;
  for (const word of words) {
    let next = step.next.get(word);
    if (next === undefined) step.next.set(word, (next = { next: new Map(), lists: [] }));
    step = next;
  }
  return step;
}

const nothing = {};

function longestIn<Name extends string>(
  root: BookStep<Name>,
  words: readonly string[],
  first: number,
  direction: 1 | -1,
): FoundPhrases<Name> {
  let found: { [name in Name]?: string } | undefined;
  let step: BookStep<Name> | undefined = root;
  for (let at = first; at >= 0 && at < words.length; at += direction) {
    step = step.next.get(words[at] ?? "");
    if (step === undefined) break;
    if (step.phrase === undefined) continue;
    found ??= {};
    for (const name of step.lists) found[name] = step.phrase;
  }
  return found ?? nothing;
}

/** Words of two syllables, asked syllable by syllable. */
export interface Pairs {
  has(first: string | undefined, second: string | undefined): boolean;
  /** The last two of the words are one of them. */
  endIn(words: readonly string[]): boolean;
}

/** What has not two syllables is left out. */
export function pairs(list: readonly string[]): Pairs {
  const seconds = new Map<string, Set<string>>();
  for (const phrase of list) {
    const [first = "", second, third] = phrase.split(" ");
    if (second === undefined || third !== undefined) continue;
    const known = seconds.get(first);
    if (known === undefined) seconds.set(first, new Set([second]));
    else known.add(second);
  }
  const has = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined && seconds.get(first)?.has(second) === true;
  return { has, endIn: (words) => has(words[words.length - 2], words[words.length - 1]) };
}
