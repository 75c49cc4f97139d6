import type { DocumentSnapshot } from "../document/snapshot";
import { locateFrame } from "./locateFrame";
import type { DocumentHeading, HeadingLine } from "./listHeadings";
import { headingsAmong, isContentsLine, isFrameLine, listLines, rankOf } from "./listHeadings";
import type { ContentBlock, Section, Template } from "./template";
import { parseTemplateText } from "./templateText";
import { likeness, longestValue, openPlace, wordWeight, wordsOf } from "./words";

/** Where the parts of a template stand in a document, as indexes of body paragraphs. */
export interface OutlineMatch {
  /** By section id; the range holds the heading, its text and everything below it. */
  readonly sections: ReadonlyMap<string, BodyRange>;
  /** Header table and title. */
  readonly headerBlock?: BodyRange;
  /** Signature and nơi nhận. */
  readonly signature?: BodyRange;
}

export interface BodyRange {
  readonly paragraph: number;
  readonly lastParagraph: number;
}

/**
 * Finds the sections of a template in a document by likeness of words, level and order: headings that were reworded a
 * little, renumbered, or typed by another hand are found; headings of another document are not.
 *
 * The alignment keeps the order of the template (dynamic programming over headings and lines); a heading that says
 * exactly the same elsewhere is found in a second pass, so that moved sections are not lost. Items are found by their
 * number below their heading.
 */
export function matchOutline(template: Template, snapshot: DocumentSnapshot): OutlineMatch {
  const lines = listLines(snapshot);
  const frame = locateFrame(template, lines);
  const text = lines.filter((line) => !within(line, frame.headerBlock) && !within(line, frame.signature));
  const nodes = flatten(template.sections);
  const starts = matchHeadings(
    nodes.filter(({ section }) => section.kind !== "item"),
    text,
  );
  matchItems(nodes, text, starts);
  const end = Math.min(frame.closing ?? Infinity, frame.signature?.paragraph ?? Infinity);
  return {
    sections: rangesOf(nodes, starts, headingsAmong(lines), end, snapshot),
    ...(frame.headerBlock ? { headerBlock: frame.headerBlock } : {}),
    ...(frame.signature ? { signature: frame.signature } : {}),
  };
}

/**
 * At least half of the document's headings are those of the template: it was made from it, or begins to be. Other reports
 * share a heading or two with every template ("Hạn chế", "Đặc điểm tình hình").
 */
export function followsOutline({ sections }: OutlineMatch, headings: readonly DocumentHeading[]): boolean {
  const starts = new Set([...sections.values()].map(({ paragraph }) => paragraph));
  const own = headings.filter(({ paragraph }) => starts.has(paragraph)).length;
  return starts.size > 0 && own * 2 >= headings.length;
}

/** A section in document order, with what is looked for. */
interface Node {
  readonly section: Section;
  readonly parent: Node | undefined;
  /** Number of headings above. */
  readonly depth: number;
  readonly names: readonly (readonly string[])[];
}

function flatten(sections: readonly Section[], parent?: Node, depth = 0): readonly Node[] {
  return sections.flatMap((section) => {
    const node: Node = {
      section,
      parent,
      depth,
      names: [section.heading, ...(section.otherNames ?? [])].map((name) => wordsOf(withOpenPlaces(name))),
    };
    return [node, ...flatten(section.children, node, section.kind === "heading" ? depth + 1 : depth)];
  });
}

/** A template text with a gap for each of its places, which every document fills in its own way. */
function withOpenPlaces(text: string): string {
  return parseTemplateText(text)
    .map((token) => (token.kind === "text" ? token.text : ` ${openPlace} `))
    .join("");
}

/**
 * Measured on the samples and on texts of other kinds: a heading that its office corrected, shortened or renumbered keeps
 * at least 0.55 of its weighted words, most keep 0.8; unrelated headings of other documents reach 0.85 by common words
 * alone ("Một số nhiệm vụ, giải pháp trong thời gian đến" beside "Nhiệm vụ và giải pháp trong thời gian tới"). So doubtful
 * likeness counts only where the document follows the template anyway; a heading that stands alone must say the same.
 */
const weakLikeness = 0.55;
const strongLikeness = 0.8;
const strongToTrustWeak = 3;
const sameLikeness = 0.9;

type Starts = Map<string, HeadingLine>;

function matchHeadings(nodes: readonly Node[], lines: readonly HeadingLine[]): Starts {
  const candidates = lines.filter(isCandidate).map(readCandidate);
  const pairs = likePairs(nodes, candidates);
  const all = align(nodes, candidates, pairs);
  const strong = all.filter((match) => match.likeness >= strongLikeness);
  const trusted = strong.length >= strongToTrustWeak && strong.length * 2 >= all.length;
  const chosen = trusted ? all : align(nodes, candidates, samePairs(nodes, candidates, pairs));
  const starts: Starts = new Map(chosen.map(({ node, line }) => [node.section.id, line]));
  matchMoved(nodes, candidates, starts);
  return starts;
}

/** The pairs that say the same, every word counted alike. */
function samePairs(nodes: readonly Node[], candidates: readonly Candidate[], pairs: Pairs): Pairs {
  return pairs.map((found, n) => {
    const same = [...found].filter(([c]) =>
      nodes[n]?.names.some((name) => likeness(name, candidates[c]?.words ?? []) >= sameLikeness),
    );
    return new Map(same);
  });
}

interface Candidate {
  readonly line: HeadingLine;
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
}

function readCandidate(line: HeadingLine): Candidate {
  const words = wordsOf(line.title);
  return { line, words, weights: words.map(wordWeight), weight: weigh(words) };
}

/** No title has more words; the longest that offices print, copied from an outline with its notes, has eighty. */
const longestTitle = 90;
/** Without a number a line as long as this is text. */
const longestPlainTitle = 30;

function isCandidate(line: HeadingLine): boolean {
  const numbered = rankOf(line.shape) < rankOf({ kind: "label", mark: "*" });
  return (
    line.words <= (numbered ? longestTitle : longestPlainTitle) &&
    line.title !== "" &&
    line.shape.kind !== "ordinal" &&
    (line.source.cell === undefined || line.shape.kind === "outline") &&
    !isFrameLine(line) &&
    !isContentsLine(line) &&
    // "- Nguyên nhân: do …" is a statement, not a label.
    !(line.shape.kind === "label" && /:\s*[^\s:]/.test(line.text))
  );
}

interface Match {
  readonly node: Node;
  readonly line: HeadingLine;
  readonly likeness: number;
}

/** The likeness of each node and candidate that may belong together, by the candidate's index; others are left out. */
type Pairs = readonly ReadonlyMap<number, { readonly likeness: number; readonly score: number }>[];

function likePairs(nodes: readonly Node[], candidates: readonly Candidate[]): Pairs {
  return nodes.map((node) => {
    const names = node.names.map((words) => ({ words, known: new Set(words), weight: weigh(words) }));
    const found = new Map<number, { likeness: number; score: number }>();
    candidates.forEach((candidate, i) => {
      let value = 0;
      for (const name of names) {
        if (mayBeAlike(name, candidate)) {
          value = Math.max(value, likeness(name.words, candidate.words, wordWeight));
        }
      }
      if (value >= weakLikeness) {
        found.set(i, { likeness: value, score: value + shapeBonus(node, candidate.line) });
      }
    });
    return found;
  });
}

interface Name {
  readonly words: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly weight: number;
}

/** Whether the least likeness could be reached: most lines of a document are told by their length or a look at the words. */
function mayBeAlike(name: Name, { words, weights, weight }: Candidate): boolean {
  const values = name.known.has(openPlace) ? longestValue : 0;
  const least = weakLikeness * (name.weight + Math.max(0, weight - values));
  if (2 * Math.min(name.weight + values, weight) < least) {
    return false;
  }
  let common = values;
  for (let i = 0; i < words.length; i++) {
    if (name.known.has(words[i] ?? "")) {
      common += weights[i] ?? 0;
    }
  }
  return 2 * common >= least;
}

function weigh(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + wordWeight(word), 0);
}

/** Level counts less than words: offices renumber more often than they reword. */
function shapeBonus(node: Node, line: HeadingLine): number {
  const { shape } = line;
  if (shape.kind === "plain") {
    return -0.1;
  }
  if (node.section.kind === "label") {
    return shape.kind === "label" ? 0.1 : shape.kind === "outline" || shape.kind === "roman" ? -0.1 : 0;
  }
  if (shape.kind === "label") {
    return shape.mark === "*" ? -0.1 : -0.2;
  }
  if (shape.kind === "outline" || shape.kind === "roman" || shape.kind === "number") {
    return 0.1 - 0.05 * Math.abs(rankOf(shape) - node.depth);
  }
  return 0;
}

/** What a match must be worth to be made: without it two doubtful matches would push out one that is certain. */
const costOfMatch = 0.4;

/** The best order-keeping assignment of nodes to lines: the longest common subsequence, by worth instead of equality. */
function align(nodes: readonly Node[], candidates: readonly Candidate[], pairs: Pairs): readonly Match[] {
  const width = candidates.length + 1;
  const worth = new Float64Array((nodes.length + 1) * width);
  const value = (n: number, c: number): number => {
    const pair = pairs[n]?.get(c);
    return pair ? Math.max(0, pair.score - costOfMatch) : 0;
  };
  const at = (n: number, c: number): number => worth[n * width + c] ?? 0;
  for (let n = nodes.length - 1; n >= 0; n--) {
    for (let c = candidates.length - 1; c >= 0; c--) {
      const own = value(n, c);
      const taken = own > 0 ? own + at(n + 1, c + 1) : 0;
      worth[n * width + c] = Math.max(taken, at(n + 1, c), at(n, c + 1));
    }
  }
  const matches: Match[] = [];
  for (let n = 0, c = 0; n < nodes.length && c < candidates.length;) {
    const own = value(n, c);
    const node = nodes[n];
    const line = candidates[c]?.line;
    if (node && line && own > 0 && at(n, c) === own + at(n + 1, c + 1)) {
      matches.push({ node, line, likeness: pairs[n]?.get(c)?.likeness ?? 0 });
      n++;
      c++;
    } else if (at(n, c) === at(n + 1, c)) {
      n++;
    } else {
      c++;
    }
  }
  return matches;
}

/** A heading that stands elsewhere in the same words, once in the template and once in the document, was moved. */
function matchMoved(nodes: readonly Node[], candidates: readonly Candidate[], starts: Starts): void {
  const taken = new Set([...starts.values()].map((line) => line.paragraph));
  const key = (words: readonly string[]) => words.join(" ");
  for (const node of nodes) {
    const name = key(node.names[0] ?? []);
    const alike = nodes.filter((each) => key(each.names[0] ?? []) === name);
    if (starts.has(node.section.id) || node.section.kind === "label" || name === "" || alike.length > 1) {
      continue;
    }
    const same = candidates.filter(({ line, words }) => key(words) === name && rankOf(line.shape) < rankOfText);
    const [only] = same;
    if (only && same.length === 1 && !taken.has(only.line.paragraph)) {
      starts.set(node.section.id, only.line);
      taken.add(only.line.paragraph);
    }
  }
}

const rankOfText = 11;

/** Items below their heading by number, elsewhere by their words. */
function matchItems(nodes: readonly Node[], lines: readonly HeadingLine[], starts: Starts): void {
  const items = nodes.filter(({ section }) => section.kind === "item");
  for (const parent of new Set(items.map((item) => item.parent))) {
    const own = items.filter((item) => item.parent === parent);
    const heading = parent && starts.get(parent.section.id);
    if (heading) {
      matchItemsBelow(heading, own, lines, starts);
    } else {
      matchItemsByWords(own, lines, starts);
    }
  }
}

function matchItemsBelow(
  heading: HeadingLine,
  items: readonly Node[],
  lines: readonly HeadingLine[],
  starts: Starts,
): void {
  const taken = new Set([...starts.values()].map((line) => line.paragraph));
  let next = 0;
  for (const line of lines.filter((each) => each.paragraph > heading.paragraph)) {
    if (taken.has(line.paragraph) || rankOf(line.shape) <= rankOf(heading.shape)) {
      break;
    }
    const item = items[next];
    if (!item) {
      break;
    }
    if (isItemLine(line, item, next)) {
      starts.set(item.section.id, line);
      next++;
    }
  }
}

function isItemLine(line: HeadingLine, item: Node, index: number): boolean {
  if (item.section.numbering === "ordinal") {
    return line.shape.kind === "ordinal" && line.shape.index === index;
  }
  return (
    line.shape.kind === "automatic" ||
    (line.shape.kind === "number" && Number(/(\d+)\D*$/.exec(line.number ?? "")?.[1]) === index + 1)
  );
}

/** How much of an item's first sentence must be there when its heading is not. */
const itemLikeness = 0.8;
const itemWords = 20;

function matchItemsByWords(items: readonly Node[], lines: readonly HeadingLine[], starts: Starts): void {
  for (const item of items) {
    const words = wordsOf(withOpenPlaces(textOf(item.section.content[0]))).slice(0, itemWords);
    const found = lines.find(
      (line) =>
        (line.shape.kind === "ordinal" || line.shape.kind === "number") &&
        likeness(words, wordsOf(line.title).slice(0, itemWords), wordWeight) >= itemLikeness,
    );
    if (found) {
      starts.set(item.section.id, found);
    }
  }
}

function textOf(block: ContentBlock | undefined): string {
  return block && "text" in block ? block.text : "";
}

/** A section ends before the next one that is not below it, before a foreign heading of its height, before the end. */
function rangesOf(
  nodes: readonly Node[],
  starts: Starts,
  headings: readonly DocumentHeading[],
  end: number,
  snapshot: DocumentSnapshot,
): ReadonlyMap<string, BodyRange> {
  const paragraphs = snapshot.stories.find((story) => story.kind === "body")?.paragraphs ?? [];
  const owners = new Map([...starts].map(([id, line]) => [line.paragraph, id]));
  const nodeById = new Map(nodes.map((node) => [node.section.id, node]));
  const marks = [...new Set([...owners.keys(), ...headings.map((heading) => heading.paragraph)])].sort((a, b) => a - b);
  const headingAt = new Map(headings.map((heading) => [heading.paragraph, heading]));
  const ranges = new Map<string, BodyRange>();
  for (const node of nodes) {
    const line = starts.get(node.section.id);
    if (!line) {
      continue;
    }
    const next = marks.find((mark) => {
      const owner = nodeById.get(owners.get(mark) ?? "");
      return mark > line.paragraph && (owner ? !isBelow(owner, node) : endsSection(headingAt.get(mark), node, line));
    });
    const last = Math.min(next ?? Infinity, end > line.paragraph ? end : Infinity, paragraphs.length) - 1;
    ranges.set(node.section.id, {
      paragraph: line.paragraph,
      lastParagraph: withoutBlankEnd(paragraphs, line.paragraph, last),
    });
  }
  return ranges;
}

function isBelow(node: Node, above: Node): boolean {
  return node.parent !== undefined && (node.parent === above || isBelow(node.parent, above));
}

/** A heading that the template does not know belongs to the section above it unless it stands as high. */
function endsSection(heading: DocumentHeading | undefined, node: Node, line: HeadingLine): boolean {
  if (!heading) {
    return false;
  }
  if (node.section.kind !== "heading") {
    return heading.kind === "heading" || node.section.kind === "label";
  }
  return heading.kind === "heading" && rankOf(heading.shape) <= rankOf(line.shape);
}

/** Blank lines at the end belong to nobody, but the one right under a heading is where its text will be written. */
function withoutBlankEnd(paragraphs: readonly { readonly text: string }[], first: number, last: number): number {
  let end = last;
  while (end > first + 1 && (paragraphs[end]?.text ?? "").trim() === "") {
    end--;
  }
  return Math.max(first, end);
}

function within(line: HeadingLine, range: BodyRange | undefined): boolean {
  return range !== undefined && line.paragraph >= range.paragraph && line.paragraph <= range.lastParagraph;
}
