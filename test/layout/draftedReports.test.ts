import { contentLibrary } from "../../src/content/index";
import type { Block } from "../../src/core/document/block";
import type { LayoutStandard } from "../../src/core/document/standard";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { fixtureValues } from "../content/draftFixture";
import { describeLayout } from "../support/layoutTools";
import type { Rendering, Word } from "../support/libreOffice";
import { renderDocx } from "../support/libreOffice";
import { middle, millimetres, textArea, textOf, tolerance } from "../support/pageGeometry";

/** Every template under every standard, without a single value and with all of them, as LibreOffice prints it. */
const cases = contentLibrary.templates.flatMap(({ id }) =>
  contentLibrary.standards.flatMap((standard) =>
    ["empty", "filled"].map((state) => ({ id, standard: standard.id, state, name: `${id}.${standard.id}.${state}` })),
  ),
);

interface Drafted {
  readonly docx: Uint8Array;
  readonly blocks: readonly Block[];
  readonly standard: LayoutStandard;
}

describeLayout("drafted reports", (tools) => {
  let drafted: Readonly<Record<string, Drafted>> = {};
  let rendered: Readonly<Record<string, Rendering>> = {};

  beforeAll(async () => {
    drafted = Object.fromEntries(
      await Promise.all(
        cases.map(async ({ name, id, standard, state }) => [name, await draft(id, standard, state)] as const),
      ),
    );
    rendered = renderDocx(
      tools,
      mapValues(drafted, ({ docx }) => docx),
    );
  }, 240_000);

  describe.each(cases.map(({ name }) => name))("%s", (id) => {
    test("is on A4", () => {
      for (const { width, height } of renderedAs(id).pages) {
        expect(width).toBeCloseTo(210, 0);
        expect(height).toBeCloseTo(297, 0);
      }
    });

    test("keeps its text within the margins", () => {
      const area = textArea(draftedAs(id).standard);
      for (const page of renderedAs(id).pages) {
        const words = textOf(page, area);
        expect(Math.min(...words.map(({ left }) => left))).toBeGreaterThan(area.left - tolerance);
        expect(Math.max(...words.map(({ right }) => right))).toBeLessThan(area.right + tolerance);
        expect(Math.max(...words.map(({ bottom }) => bottom))).toBeLessThan(area.bottom + tolerance);
        // Justified lines reach both margins.
        expect(Math.min(...words.map(({ left }) => left))).toBeLessThan(area.left + tolerance);
        expect(Math.max(...words.map(({ right }) => right))).toBeGreaterThan(area.right - tolerance);
      }
    });

    test("numbers its pages from the second on, centred above the text", () => {
      const { standard } = draftedAs(id);
      const area = textArea(standard);
      const { pages } = renderedAs(id);
      expect(pages.length).toBeGreaterThan(1);
      pages.forEach((page, index) => {
        const above = page.words.filter(({ bottom }) => bottom < area.top);
        expect(above.map(({ text }) => text)).toEqual(index === 0 ? [] : [String(index + 1)]);
        for (const number of above) {
          expect(Math.abs(middle(number) - middle(area))).toBeLessThan(tolerance);
          expect(Math.abs(number.top - millimetres(standard.page.pageNumber.fromTop))).toBeLessThan(2 * tolerance);
        }
      });
    });

    test("leaves no heading and no announcement alone at the foot of a page", () => {
      const { blocks, standard } = draftedAs(id);
      const headings = headingTexts(blocks);
      expect(headings.length).toBeGreaterThan(2);
      const feet = renderedAs(id).pages.map((page) => lastLine(textOf(page, textArea(standard))));
      expect(feet.filter((foot) => headings.some((heading) => heading.endsWith(foot)))).toEqual([]);
      expect(feet.slice(0, -1).filter((foot) => foot.endsWith(":"))).toEqual([]);
    });
  });

  function draftedAs(id: string): Drafted {
    const found = drafted[id];
    if (found === undefined) throw new Error(`${id} was not drafted`);
    return found;
  }

  function renderedAs(id: string): Rendering {
    const found = rendered[id];
    if (found === undefined) throw new Error(`${id} was not rendered`);
    return found;
  }
});

async function draft(id: string, standardId: string, state: string): Promise<Drafted> {
  const kit = await openTemplate(contentLibrary, id);
  const standardEntry = contentLibrary.standards.find((standard) => standard.id === standardId);
  if (standardEntry === undefined) throw new Error(`there is no standard ${standardId}`);
  const standard = await standardEntry.load();
  const blocks = fillTemplate(kit, { kind: "whole" }, state === "filled" ? fixtureValues(id) : {}, standard);
  return { docx: writeDocx(blocks, standard), blocks, standard };
}

function headingTexts(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === "paragraph" && (block.role.startsWith("heading") || block.role === "subLabel") ? [block.text] : [],
  );
}

function lastLine(words: readonly Word[]): string {
  const lowest = Math.max(...words.map(({ bottom }) => bottom));
  return words
    .filter(({ bottom }) => lowest - bottom < 2)
    .sort((a, b) => a.left - b.left)
    .map(({ text }) => text)
    .join(" ");
}

function mapValues<A, B>(record: Readonly<Record<string, A>>, map: (value: A) => B): Readonly<Record<string, B>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
}
