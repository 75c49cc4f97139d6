import type { Place, StoryKind } from "../core/document/place";
import type { DocumentSnapshot } from "../core/document/snapshot";
import { alignParagraphs } from "./alignParagraphs";
import { drawnReadings, findDrawn } from "./drawnText";
import type { DrawnStretch } from "./drawnText";

/** Which drawn paragraph shows which paragraph that was read. */
export class PageMap {
  private readonly drawn = new Map<StoryKind, readonly (HTMLElement | undefined)[]>();
  private readonly texts = new Map<StoryKind, readonly string[]>();

  constructor(pages: HTMLElement, snapshot: DocumentSnapshot) {
    for (const { kind, paragraphs } of snapshot.stories) {
      const elements = drawnParagraphs(pages, kind);
      const texts = paragraphs.map(({ text }) => text);
      const pairs = alignParagraphs(texts, elements.map(drawnReadings));
      this.texts.set(kind, texts);
      this.drawn.set(
        kind,
        pairs.map((index) => (index === undefined ? undefined : elements[index])),
      );
    }
  }

  paragraphAt({ story, paragraph }: Pick<Place, "story" | "paragraph">): HTMLElement | undefined {
    return this.drawn.get(story)?.[paragraph];
  }

  stretchesAt(place: Place): readonly DrawnStretch[] {
    const element = this.paragraphAt(place);
    const text = this.texts.get(place.story)?.[place.paragraph];
    return element === undefined || text === undefined ? [] : findDrawn(element, text, place.start, place.end);
  }
}

/** A page header is drawn on every page; the first drawing stands for it. */
const selectors: Readonly<Partial<Record<StoryKind, string>>> = {
  body: "section > article p",
  header: "section > header p",
  footer: "section > footer p",
  footnote: "section > ol p",
  endnote: "section > ol p",
};

function drawnParagraphs(pages: HTMLElement, kind: StoryKind): readonly HTMLElement[] {
  const selector = selectors[kind];
  if (selector === undefined) return [];
  // A paragraph inside another belongs to a text box.
  return [...pages.querySelectorAll<HTMLElement>(selector)].filter(
    (paragraph) => paragraph.parentElement?.closest("p") === null,
  );
}
