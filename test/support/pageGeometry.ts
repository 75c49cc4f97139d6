import type { LayoutStandard } from "../../src/core/document/standard";
import type { Box, Ink, Page, Word } from "./libreOffice";

/** Measures of pages; lengths are millimetres. */
export const tolerance = 1;

/** The page within its margins. */
export function textArea({ page }: LayoutStandard): Box {
  return {
    left: millimetres(page.margins.left),
    right: millimetres(page.width - page.margins.right),
    top: millimetres(page.margins.top),
    bottom: millimetres(page.height - page.margins.bottom),
  };
}

/** Of twips. */
export function millimetres(twips: number): number {
  return (twips / 1440) * 25.4;
}

export function middle({ left, right }: Box): number {
  return (left + right) / 2;
}

/** The words below the top margin: all but the page number. */
export function textOf(page: Page, area: Box): readonly Word[] {
  return page.words.filter(({ bottom }) => bottom >= area.top);
}

/** The longest dark horizontal line just below a line of text. */
export function longestRule(ink: Ink, text: Box): Box {
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
