/** A list of phrases of one to five words that can be asked what a run of words begins or ends with. */
export interface Phrases {
  readonly all: ReadonlySet<string>;
  /** The words of each phrase as a path, from its first word on and from its last word back. */
  readonly fromStart: Step;
  readonly fromEnd: Step;
}

interface Step<Name extends string = never> {
  readonly next: Map<string, Step<Name>>;
  /** The phrase that ends here, and the lists that hold it where there are several. */
  phrase?: string;
  lists?: Name[];
}

export const longestPhrase = 5;

export function phrases(list: readonly string[]): Phrases {
  const fromStart: Step = { next: new Map() };
  const fromEnd: Step = { next: new Map() };
  for (const phrase of list) endsOf(phrase, fromStart, fromEnd);
  return { all: new Set(list), fromStart, fromEnd };
}

/** Where the phrase ends on both paths; a phrase that is too long to be asked for is on none. */
function endsOf<Name extends string>(
  phrase: string,
  fromStart: Step<Name>,
  fromEnd: Step<Name>,
): readonly Step<Name>[] {
  const words = phrase.split(" ");
  if (words.length > longestPhrase) return [];
  const ends = [walkIn(fromStart, words), walkIn(fromEnd, words.reverse())];
  for (const end of ends) end.phrase = phrase;
  return ends;
}

function walkIn<Name extends string>(root: Step<Name>, words: readonly string[]): Step<Name> {
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
  return longestAlong(list.fromEnd, words, words.length - 1, -1);
}

/** The longest phrase of the list that the words begin with, from the one at `start` on. */
export function phraseAtStart(words: readonly string[], list: Phrases, start = 0): string | undefined {
  return longestAlong(list.fromStart, words, start, 1);
}

function longestAlong(root: Step, words: readonly string[], first: number, direction: 1 | -1): string | undefined {
  let longest: string | undefined;
  let step: Step | undefined = root;
  for (let at = first; at >= 0 && at < words.length; at += direction) {
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

export function phraseBook<Name extends string>(lists: Readonly<Record<Name, readonly string[]>>): PhraseBook<Name> {
  const fromStart: Step<Name> = { next: new Map() };
  const fromEnd: Step<Name> = { next: new Map() };
  for (const name in lists) {
    for (const phrase of lists[name]) {
      for (const end of endsOf(phrase, fromStart, fromEnd)) {
        end.lists ??= [];
        if (!end.lists.includes(name)) end.lists.push(name);
      }
    }
  }
  return {
    atStart: (words) => longestIn(fromStart, words, 0, 1),
    atEnd: (words) => longestIn(fromEnd, words, words.length - 1, -1),
  };
}

const nothing = {};

function longestIn<Name extends string>(
  root: Step<Name>,
  words: readonly string[],
  first: number,
  direction: 1 | -1,
): FoundPhrases<Name> {
  let found: { [name in Name]?: string } | undefined;
  let step: Step<Name> | undefined = root;
  for (let at = first; at >= 0 && at < words.length; at += direction) {
    step = step.next.get(words[at] ?? "");
    if (step === undefined) break;
    if (step.phrase === undefined) continue;
    found ??= {};
    for (const name of step.lists ?? []) found[name] = step.phrase;
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
