/**
 * Where a paragraph of an earlier reading stands now: its index, or undefined where that is not certain. The texts of a
 * whole story are compared, so that a paragraph among equals ("……" in every row of a table) is never taken for another.
 */
export class ParagraphLocator {
  /** How many paragraphs at the start and at the end of the story say the same in both. */
  private readonly same: number;
  private readonly sameAtEnd: number;
  private places: { readonly before: Places; readonly now: Places } | undefined;

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
    const moved = this.now.length - this.before.length;
    if (this.before[index] === text) {
      if (moved === 0 && this.now[index] === text && this.isUnchanged(index)) return index;
      if (moved !== 0 && index < this.same && this.hasAsManyEquals(index)) return index;
      if (moved !== 0 && this.isBehindChange(index) && this.hasAsManyEquals(index)) return index + moved;
    }
    this.places ??= { before: placesOf(this.before), now: placesOf(this.now) };
    const [then, here] = [this.places.before.get(text) ?? [], this.places.now.get(text) ?? []];
    return then.length === 1 && here.length === 1 ? here[0] : undefined;
  }

  private isUnchanged(index: number): boolean {
    return index < this.same || this.isBehindChange(index);
  }

  private isBehindChange(index: number): boolean {
    return index >= this.before.length - this.sameAtEnd;
  }

  /** Where paragraphs came or went, one among equals is certain only when none of its equals did: they are as many as before. */
  private hasAsManyEquals(index: number): boolean {
    const text = this.before[index] ?? "";
    this.places ??= { before: placesOf(this.before), now: placesOf(this.now) };
    return this.places.before.get(text)?.length === this.places.now.get(text)?.length;
  }
}

type Places = ReadonlyMap<string, readonly number[]>;

function placesOf(texts: readonly string[]): Places {
  const found = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const known = found.get(text);
    if (known === undefined) found.set(text, [index]);
    else known.push(index);
  });
  return found;
}
