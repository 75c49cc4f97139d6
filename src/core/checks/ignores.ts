import type { DocumentSnapshot, Story } from "../document/snapshot";
import { digest } from "./digest";
import type { Finding } from "./finding";
import type { RuleId } from "./rules/index";

/**
 * A person's word that a finding is none. It is kept with the document and found again by what is said at the place and
 * around it, never by a number of a paragraph: what is written elsewhere does not disturb it. In doubt it is not found,
 * and the finding is listed again.
 */
export interface Ignore {
  readonly rule: RuleId;
  /** What the finding asked for, for the list of what is left out. */
  readonly label: string;
  /** The letters at the place, in their plain form. */
  readonly text: string;
  /** Words of the paragraph before and after the place, up to its next finding; the nearest is last and first. */
  readonly left: readonly string[];
  readonly right: readonly string[];
  /** Digests of the lines above and below, nearest first; "" beyond the edge of the story. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** Where several places said exactly the same, lines around included: how many, and which of them it was. */
  readonly among?: { readonly count: number; readonly index: number };
}

export interface IgnoredFinding {
  readonly finding: Finding;
  readonly ignore: Ignore;
}

export interface SortedFindings {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/** Words on either side that are kept; lines above and below. */
const [mostWords, lines] = [8, 3];
/** So many words of its own make a place certain when no other place says the same. */
const certainWords = 5;
/** How many of the six lines around may have changed: where the own words are few, and where other places say the same. */
const [changedOfFewWords, changedAmongTwins] = [1, 2];

/** What is to be kept so that a finding is left out from now on. */
export function ignoreFinding(finding: Finding, findings: readonly Finding[], snapshot: DocumentSnapshot): Ignore {
  const places = placesOf(findings, snapshot);
  const own = places.find((place) => place.finding === finding);
  if (own === undefined) throw new Error("a finding of another reading");
  const twins = places.filter((place) => saysTheSame(place, own) && changedLines(place, own) === 0);
  const { label, rule } = finding;
  const { text, left, right, above, below } = own;
  return {
    rule,
    label,
    text,
    left: left.slice(-mostWords),
    right: right.slice(0, mostWords),
    above,
    below,
    ...(twins.length > 1 ? { among: { count: twins.length, index: twins.indexOf(own) } } : {}),
  };
}

/** Parts findings into those that are shown and those that a person has set aside. */
export function sortOutIgnored(
  findings: readonly Finding[],
  ignores: readonly Ignore[],
  snapshot: DocumentSnapshot,
): SortedFindings {
  if (ignores.length === 0) return { kept: findings, ignored: [] };
  const wanted = new Set(ignores.map(keyOf));
  const places = placesOf(findings, snapshot, (finding) => wanted.has(keyOf(finding)));
  const found = new Map<Finding, Ignore>();
  for (const ignore of ignores) {
    const place = findPlace(ignore, places);
    if (place !== undefined && !found.has(place.finding)) found.set(place.finding, ignore);
  }
  return {
    kept: findings.filter((finding) => !found.has(finding)),
    ignored: findings.flatMap((finding) => {
      const ignore = found.get(finding);
      return ignore === undefined ? [] : [{ finding, ignore }];
    }),
  };
}

interface FindingPlace extends Pick<Ignore, "rule" | "text" | "left" | "right" | "above" | "below"> {
  readonly finding: Finding;
}

function findPlace(ignore: Ignore, places: readonly FindingPlace[]): FindingPlace | undefined {
  const same = places.filter((place) => saysTheSame(place, ignore));
  if (ignore.among !== undefined) {
    const twins = same.filter((place) => changedLines(place, ignore) === 0);
    return twins.length === ignore.among.count ? twins[ignore.among.index] : undefined;
  }
  const [best, second] = same
    .map((place) => ({ place, changed: changedLines(place, ignore) }))
    .sort((one, other) => one.changed - other.changed);
  if (best === undefined || best.changed === second?.changed) return undefined;
  const few = ignore.left.length + ignore.right.length < certainWords;
  const allowed = few ? changedOfFewWords : second !== undefined ? changedAmongTwins : Infinity;
  return best.changed <= allowed ? best.place : undefined;
}

/** The words that were kept are the nearest words still; what stands further out may have been filled since. */
function saysTheSame(place: FindingPlace, kept: Pick<Ignore, "rule" | "text" | "left" | "right">): boolean {
  if (place.rule !== kept.rule || place.text !== kept.text) return false;
  const [left, right] = [kept.left.slice(-mostWords), kept.right.slice(0, mostWords)];
  const nearLeft = left.length === 0 ? [] : place.left.slice(-left.length);
  return isSame(nearLeft, left) && isSame(place.right.slice(0, right.length), right);
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

/** A line that changed counts once; one that came or went at an edge of the story twice: more than a line moved. */
function changedLines(place: Pick<Ignore, "above" | "below">, kept: Pick<Ignore, "above" | "below">): number {
  const changed = (one: readonly string[], other: readonly string[]) =>
    one.reduce((sum, line, at) => sum + (line === other[at] ? 0 : line === "" || other[at] === "" ? 2 : 1), 0);
  return changed(place.above, kept.above) + changed(place.below, kept.below);
}

function placesOf(
  findings: readonly Finding[],
  snapshot: DocumentSnapshot,
  isWanted: (finding: Finding) => boolean = () => true,
): readonly FindingPlace[] {
  const stories = new Map(snapshot.stories.map((story) => [story.kind, story]));
  const byParagraph = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.place.story} ${finding.place.paragraph}`;
    byParagraph.set(key, [...(byParagraph.get(key) ?? []), finding]);
  }
  return findings.filter(isWanted).map((finding) => {
    const { story: kind, paragraph } = finding.place;
    const story = stories.get(kind);
    const neighbours = byParagraph.get(`${kind} ${paragraph}`) ?? [];
    return {
      finding,
      rule: finding.rule,
      text: markOf(finding),
      ...wordsAround(finding, neighbours),
      above: linesFrom(story, paragraph, -1),
      below: linesFrom(story, paragraph, 1),
    };
  });
}

function wordsAround({ place, paragraphText }: Finding, neighbours: readonly Finding[]) {
  const others = neighbours.map((neighbour) => neighbour.place);
  const start = Math.max(0, ...others.map(({ end }) => end).filter((end) => end <= place.start && end !== place.end));
  const end = Math.min(
    paragraphText.length,
    ...others.filter((other) => other.start >= place.end && other.end !== place.end).map((other) => other.start),
  );
  return {
    left: words(paragraphText.slice(start, place.start)),
    right: words(paragraphText.slice(place.end, end)),
  };
}

/** The nearest lines with text; empty paragraphs come and go with the layout. */
function linesFrom(story: Story | undefined, paragraph: number, by: 1 | -1): readonly string[] {
  const found: string[] = [];
  for (let at = paragraph + by; found.length < lines; at += by) {
    const text = story?.paragraphs[at]?.text;
    if (text === undefined) return [...found, ...Array.from({ length: lines - found.length }, () => "")];
    if (/\S/u.test(text)) found.push(digest(plain(text)));
  }
  return found;
}

/** One spelling, one blank for many, one sign for a run of dots: what retyping changes does not count. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[.…⋯‥․]{2,}|[…⋯‥․]/gu, "…")
    .replace(/_+/gu, "_")
    .replace(/\s+/gu, " ")
    .trim();
}

function words(text: string): readonly string[] {
  return plain(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** A sentence in brackets is told by its beginning. */
function markOf({ text }: Pick<Finding | Ignore, "text">): string {
  return plain(text).slice(0, 200);
}

function keyOf(one: Pick<Finding | Ignore, "rule" | "text">): string {
  return `${one.rule} ${markOf(one)}`;
}
