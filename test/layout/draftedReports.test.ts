import { contentLibrary } from "../../src/content/index";
import type { Block } from "../../src/core/document/block";
import type { LayoutStandard } from "../../src/core/document/standard";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { describeLayout } from "../support/layoutTools";
import type { Box, Ink, Page, Rendering, Word } from "../support/libreOffice";
import { renderDocx } from "../support/libreOffice";
import { validateDocx } from "../support/openXmlValidator";
import { checkStructure } from "../support/structureChecker";

/**
 * Every template as it is drafted without a single value, as LibreOffice prints it: under the standard in force, and one
 * under the standard of older files.
 */
const cases: Readonly<Record<string, { readonly template: string; readonly standard: string }>> = Object.fromEntries([
  ...contentLibrary.templates.map(({ id }) => [id, { template: id, standard: "DANG-HD05-2026" }]),
  ["bao-cao-qd-218-2018", { template: "bao-cao-qd-218", standard: "DANG-HD36-2018" }],
]);

/** Lengths are millimetres. */
const tolerance = 1;

interface Drafted {
  readonly docx: Uint8Array;
  readonly blocks: readonly Block[];
  readonly standard: LayoutStandard;
}

describeLayout("drafted reports", (tools) => {
  let drafted: Readonly<Record<string, Drafted>> = {};
  let rendered: Readonly<Record<string, Rendering>> = {};

  beforeAll(async () => {
    const drafts = Object.entries(cases).map(async ([name, drafting]) => [name, await draft(drafting)] as const);
    drafted = Object.fromEntries(await Promise.all(drafts));
    rendered = renderDocx(
      tools,
      mapValues(drafted, ({ docx }) => docx),
    );
  }, 120_000);

  describe.each(Object.keys(cases))("%s", (id) => {
    test("is valid for the Open XML SDK", () => {
      expect(validateDocx(tools, draftedAs(id).docx)).toEqual([]);
    });

    test("holds nothing that Word calls unreadable though the schema allows it", () => {
      expect(checkStructure(draftedAs(id).docx)).toEqual([]);
    });

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

    test("has a rule under the title as long as the title", () => {
      const { standard } = draftedAs(id);
      const title = lineSaying(renderedAs(id).pages[0], standard.marks.tieuDe ?? "");
      const rule = longestRule(renderedAs(id).ink(0), title);
      expect(Math.abs(rule.left - title.left)).toBeLessThan(tolerance);
      expect(Math.abs(rule.right - title.right)).toBeLessThan(tolerance);
    });

    test("leaves no heading alone at the foot of a page", () => {
      const { blocks, standard } = draftedAs(id);
      const headings = headingTexts(blocks);
      expect(headings.length).toBeGreaterThan(2);
      const feet = renderedAs(id).pages.map((page) => lastLine(textOf(page, textArea(standard))));
      expect(feet.filter((foot) => headings.some((heading) => heading.endsWith(foot)))).toEqual([]);
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

async function draft({ template, standard: standardId }: { template: string; standard: string }): Promise<Drafted> {
  const kit = await openTemplate(contentLibrary, template);
  const standard = await contentLibrary.standards.find(({ id }) => id === standardId)?.load();
  if (standard === undefined) throw new Error(`there is no standard ${standardId}`);
  const blocks = fillTemplate(kit, { kind: "whole" }, {}, standard);
  return { docx: writeDocx(blocks, standard), blocks, standard };
}

/** The page within its margins. */
function textArea({ page }: LayoutStandard): Box {
  return {
    left: millimetres(page.margins.left),
    right: millimetres(page.width - page.margins.right),
    top: millimetres(page.margins.top),
    bottom: millimetres(page.height - page.margins.bottom),
  };
}

function millimetres(twips: number): number {
  return (twips / 1440) * 25.4;
}

function middle({ left, right }: Box): number {
  return (left + right) / 2;
}

/** The words below the top margin: all but the page number. */
function textOf(page: Page, area: Box): readonly Word[] {
  return page.words.filter(({ bottom }) => bottom >= area.top);
}

/** Where a text of several words stands on one line. */
function lineSaying(page: Page | undefined, text: string): Box {
  const wanted = text.split(" ");
  const words = page?.words ?? [];
  const start = words.findIndex((_, index) => wanted.every((word, offset) => words[index + offset]?.text === word));
  const [first, last] = [words[start], words[start + wanted.length - 1]];
  if (first === undefined || last === undefined) throw new Error(`“${text}” is not on the page`);
  expect(last.top).toBeCloseTo(first.top, 0);
  return { left: first.left, right: last.right, top: first.top, bottom: first.bottom };
}

/** The longest dark horizontal line just below a line of text. */
function longestRule(ink: Ink, text: Box): Box {
  let longest = { left: 0, right: 0, top: 0, bottom: 0 };
  for (let y = Math.round((text.bottom - 1) * 10); y < (text.bottom + 4) * 10; y += 1) {
    let start = 0;
    for (let x = 0; x <= ink.width; x += 1) {
      if (x < ink.width && ink.isDark(x, y)) continue;
      if (x - start > (longest.right - longest.left) * 10) {
        longest = { left: start / 10, right: x / 10, top: y / 10, bottom: y / 10 };
      }
      start = x + 1;
    }
  }
  return longest;
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
