import { readFileSync } from "node:fs";
import path from "node:path";
import type { Values } from "../../src/core/profile/field";
import { type Draft, draftParagraphs, draftTemplate } from "../../src/core/templates/draft";
import type { DraftParagraph } from "../../src/core/templates/draftText";
import { type OutlineNode, listOutline } from "../../src/core/templates/listOutline";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { contentLibrary } from "../../src/content/index";

/** A template drafted with the values of the commune that the tests invent. */
export interface DraftedFixture {
  readonly draft: Draft;
  readonly paragraphs: readonly DraftParagraph[];
  readonly text: string;
  readonly outline: readonly OutlineNode[];
  /** What breaks the typing of a filled document: places left open, brackets, doubled marks, paragraphs without an end. */
  readonly blemishes: readonly string[];
}

export async function draftFixture(id: string): Promise<DraftedFixture> {
  const kit = await openTemplate(contentLibrary, id);
  const standard = await contentLibrary.standards[0]!.load();
  const values = fixtureValues(id);
  const draft = draftTemplate(kit, values, standard);
  const paragraphs = draftParagraphs(draft);
  return {
    draft,
    paragraphs,
    text: paragraphs.map(({ text }) => text).join("\n"),
    outline: listOutline(kit.template, standard, values, kit.fields, kit.citations),
    blemishes: paragraphs.filter(isBlemished).map(({ text }) => text),
  };
}

export function fixtureValues(id: string): Values {
  return JSON.parse(readFileSync(path.join(__dirname, "fixtures", `${id}.values.json`), "utf8")) as Values;
}

/** The numbers and words of headings and labels, in document order. */
export function printedHeadings(outline: readonly OutlineNode[]): readonly string[] {
  return outline.filter(({ kind }) => kind !== "item").map(({ number, heading }) => `${number} ${heading}`);
}

const proseRoles: readonly string[] = ["bodyText", "dashItem", "ordinalItem", "numberedItem"];

function isBlemished({ role, text, places }: DraftParagraph): boolean {
  return (
    places.some(({ state }) => state === "open") ||
    /……|\[|\]| {2}| [,.;:]|[.;:,]{2}/.test(text) ||
    (proseRoles.includes(role) && !/[.:;]$/.test(text))
  );
}
