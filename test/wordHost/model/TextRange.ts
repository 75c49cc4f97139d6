import { streamLength } from "./pieces";
import { indexOfParagraph, paragraphsOf, storyOf } from "./stories";

/**
 * A stretch of a story that keeps its place while the text around it changes, as a Range of Word does. An offset counts
 * in the paragraph's stream; the stream's length plus one stands behind the paragraph mark.
 */
export class TextRange {
  private constructor(
    private from: Position,
    private to: Position,
  ) {}

  static between(start: Position, end: Position): TextRange {
    const range = new TextRange(start, end);
    register(start.paragraph, range);
    register(end.paragraph, range);
    return range;
  }

  static inside(paragraph: Element, start: number, end: number): TextRange {
    return TextRange.between({ paragraph, offset: start }, { paragraph, offset: end });
  }

  /** The letters of a paragraph, without its mark. */
  static contentOf(paragraph: Element): TextRange {
    return TextRange.inside(paragraph, 0, streamLength(paragraph));
  }

  /** A paragraph with its mark. */
  static wholeOf(paragraph: Element): TextRange {
    return TextRange.inside(paragraph, 0, streamLength(paragraph) + 1);
  }

  static point(position: Position): TextRange {
    return TextRange.between(position, position);
  }

  get start(): Position {
    return this.from;
  }

  get end(): Position {
    return this.to;
  }

  get isEmpty(): boolean {
    return this.from.paragraph === this.to.paragraph && this.from.offset === this.to.offset;
  }

  /** The paragraphs that it touches, in document order. */
  paragraphs(): readonly Element[] {
    const { first, last, all } = this.bounds();
    return all.slice(first, last + 1);
  }

  /** The stretch of each touched paragraph. */
  spans(): readonly Span[] {
    return this.paragraphs().map((paragraph) => ({
      paragraph,
      start: paragraph === this.from.paragraph ? this.from.offset : 0,
      end: paragraph === this.to.paragraph ? this.to.offset : streamLength(paragraph) + 1,
    }));
  }

  moveTo(start: Position, end: Position): void {
    this.from = start;
    this.to = end;
    register(start.paragraph, this);
    register(end.paragraph, this);
  }

  private bounds(): { first: number; last: number; all: readonly Element[] } {
    const story = storyOf(this.from.paragraph);
    return {
      all: paragraphsOf(story),
      first: indexOfParagraph(story, this.from.paragraph),
      last: indexOfParagraph(story, this.to.paragraph),
    };
  }
}

export interface Position {
  readonly paragraph: Element;
  readonly offset: number;
}

export interface Span {
  readonly paragraph: Element;
  readonly start: number;
  readonly end: number;
}

/** Negative when `a` stands before `b`. Both stand in one story. */
export function comparePositions(a: Position, b: Position): number {
  if (a.paragraph === b.paragraph) return a.offset - b.offset;
  const story = storyOf(a.paragraph);
  return indexOfParagraph(story, a.paragraph) - indexOfParagraph(story, b.paragraph);
}

/** Moves what stands in a paragraph after `removed` characters at `at` gave way to `added` new ones. */
export function shiftPositions(paragraph: Element, at: number, removed: number, added: number): void {
  relocate(paragraph, (offset, isEnd) => {
    if (offset < at || (offset === at && (removed > 0 || isEnd))) return { paragraph, offset };
    if (offset >= at + removed) return { paragraph, offset: offset - removed + added };
    return { paragraph, offset: isEnd ? at + added : at };
  });
}

/** Moves every position of a paragraph. */
export function relocate(paragraph: Element, move: (offset: number, isEnd: boolean) => Position): void {
  const ranges = registry.get(paragraph);
  if (ranges === undefined) return;
  registry.delete(paragraph);
  for (const range of ranges) {
    const start = range.start.paragraph === paragraph ? move(range.start.offset, false) : range.start;
    const end = range.end.paragraph === paragraph ? move(range.end.offset, true) : range.end;
    const crossed = start.paragraph === end.paragraph && start.offset > end.offset;
    range.moveTo(crossed ? end : start, end);
  }
}

const registry = new WeakMap<Element, Set<TextRange>>();

function register(paragraph: Element, range: TextRange): void {
  let ranges = registry.get(paragraph);
  if (ranges === undefined) {
    ranges = new Set();
    registry.set(paragraph, ranges);
  }
  ranges.add(range);
}
