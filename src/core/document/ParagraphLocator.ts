/**
 * Where a paragraph of an earlier reading stands now: its index, or undefined where that is not certain. The texts of a
 * whole story are compared, so that a paragraph among equals ("……" in every row of a table) is never taken for another.
 */
export class ParagraphLocator {
  private readonly same: number;
  private readonly sameAtEnd: number;
  private readonly only: { before?: ReadonlyMap<string, number>; now?: ReadonlyMap<string, number> } = {};

  /**
   * @param before the texts of the story as it was read
   * @param now the texts of the story as it is
   */
  constructor(
    private readonly before: readonly string[],
    private readonly now: readonly string[],
  ) {
    const shorter = Math.min(before.length, now.length);
    let same = 0;
    while (same < shorter && before[same] === now[same]) same += 1;
    let sameAtEnd = 0;
    while (sameAtEnd < shorter && before[before.length - 1 - sameAtEnd] === now[now.length - 1 - sameAtEnd]) {
      sameAtEnd += 1;
    }
    this.same = same;
    this.sameAtEnd = sameAtEnd;
  }

  /**
   * @param index index of the paragraph in the story as it was read
   * @param text what it said
   */
  locate(index: number, text: string): number | undefined {
    const candidate = this.before[index] === text ? this.follow(index) : undefined;
    if (candidate !== undefined && this.now[candidate] === text) return candidate;
    this.only.before ??= indexOfSingles(this.before);
    this.only.now ??= indexOfSingles(this.now);
    return this.only.before.has(text) ? this.only.now.get(text) : undefined;
  }

  /** What stands before a change keeps its index, what stands behind it moves as a whole. In between nothing is certain. */
  private follow(index: number): number | undefined {
    const moved = this.now.length - this.before.length;
    const isBefore = index < this.same;
    const isBehind = index >= this.before.length - this.sameAtEnd;
    // Among equals a change can be read in two ways: then the place is not certain.
    if (isBefore && isBehind && moved !== 0) return undefined;
    if (isBefore) return index;
    return isBehind ? index + moved : undefined;
  }
}

/** The texts that stand only once, with their index. */
function indexOfSingles(texts: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const repeated = new Set<string>();
  texts.forEach((text, index) => {
    if (found.has(text)) repeated.add(text);
    found.set(text, index);
  });
  for (const text of repeated) found.delete(text);
  return found;
}
