import type { Anchor, ParagraphRef } from "../document/DraftingDocument";
import type { DocumentSnapshot } from "../document/snapshot";
import type { BodyRange, OutlineMatch } from "./matchOutline";
import type { Section, Template, TemplatePart } from "./template";

/** Where a part of a template goes in a document that holds what `match` says. */
export function findAnchor(
  template: Template,
  match: OutlineMatch,
  snapshot: DocumentSnapshot,
  part: TemplatePart,
): Anchor {
  const ref = (paragraph: number): ParagraphRef => ({ paragraph, paragraphText: textAt(snapshot, paragraph) });
  switch (part.kind) {
    case "whole":
      return { kind: "empty-body" };
    case "headerBlock":
      return { kind: "body-start" };
    case "signature":
      return { kind: "body-end" };
    case "skeleton":
      return match.signature
        ? { kind: "before", paragraph: ref(match.signature.paragraph) }
        : { kind: match.headerBlock ? "body-end" : "cursor" };
    case "section":
      return sectionAnchor(pathTo(template.sections, part.id) ?? [], match, ref);
  }
}

/** A section with those beside it, from the top of the tree down to the one looked for. */
interface Step {
  readonly section: Section;
  readonly siblings: readonly Section[];
}

function pathTo(sections: readonly Section[], id: string): readonly Step[] | undefined {
  for (const section of sections) {
    const step: Step = { section, siblings: sections };
    const below = section.id === id ? [] : pathTo(section.children, id);
    if (below) {
      return [step, ...below];
    }
  }
  return undefined;
}

/**
 * After the section before it, or before the one after it, or at the end of the one above it; where none of them is
 * there, beside the neighbours of the one above; else at the cursor.
 */
function sectionAnchor(path: readonly Step[], match: OutlineMatch, ref: (paragraph: number) => ParagraphRef): Anchor {
  for (let depth = path.length - 1; depth >= 0; depth--) {
    const { section, siblings } = path[depth] as Step;
    const index = siblings.indexOf(section);
    const before = siblings
      .slice(0, index)
      .reverse()
      .map((each) => extent(each, match));
    const after = siblings.slice(index + 1).map((each) => extent(each, match));
    const previous = before.find((range) => range !== undefined);
    if (previous) {
      return { kind: "after", paragraph: ref(previous.lastParagraph) };
    }
    const next = after.find((range) => range !== undefined);
    if (next) {
      return { kind: "before", paragraph: ref(next.paragraph) };
    }
    const parent = path[depth - 1] && match.sections.get((path[depth - 1] as Step).section.id);
    if (parent) {
      return { kind: "after", paragraph: ref(parent.lastParagraph) };
    }
  }
  return { kind: "cursor" };
}

/** What is there of a section: itself, or what stands of it without its heading. */
function extent(section: Section, match: OutlineMatch): BodyRange | undefined {
  const own = match.sections.get(section.id);
  if (own) {
    return own;
  }
  const below = section.children.flatMap((child) => extent(child, match) ?? []);
  return below.length === 0
    ? undefined
    : {
        paragraph: Math.min(...below.map((range) => range.paragraph)),
        lastParagraph: Math.max(...below.map((range) => range.lastParagraph)),
      };
}

function textAt(snapshot: DocumentSnapshot, paragraph: number): string {
  return snapshot.stories.find((story) => story.kind === "body")?.paragraphs[paragraph]?.text ?? "";
}
