import type { StoryKind } from "../core/document/place";
import type { Paragraph } from "../core/document/snapshot";
import type { ParagraphBuilder } from "./ParagraphBuilder";
import type { ParagraphSource } from "./source";

/** The paragraphs of a story, in document order, as they are collected. */
export class StoryCollector {
  readonly builders: ParagraphBuilder[] = [];
  tables = 0;

  constructor(readonly kind: StoryKind) {}

  get paragraphs(): readonly Paragraph[] {
    return this.builders.flatMap((builder) => builder.paragraph ?? []);
  }

  get sources(): readonly ParagraphSource[] {
    return this.builders.flatMap((builder) => builder.source ?? []);
  }
}
