import type { Locator, Page } from "playwright-core";
import { vi } from "../../../src/strings/vi";

/** What the tests do in the pane, said in its own words: the same in Word and in the preview. */
export function paneParts(page: Page): PaneParts {
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const verdict = page.getByRole("heading", { level: 2 }).filter({ hasText: /ô trống|Sẵn sàng in/ });
  return {
    tab: (name) => page.getByRole("tab", { name: new RegExp(`^${vi.tabs[name]}`) }),
    insertWhole: button(vi.draft.insertWhole),
    insertPart: (part) => button(vi.draft.insertPart(part)),
    scan: button(vi.check.again),
    next: button(vi.check.next),
    verdict,
    gaps: page.getByRole("list").getByRole("button"),
    openGaps: async () => {
      await verdict.waitFor();
      const text = (await verdict.textContent()) ?? "";
      return Number(/Còn ([\d.]+) ô trống/.exec(text)?.[1]?.replace(/\./g, "") ?? 0);
    },
  };
}

export interface PaneParts {
  tab(name: "draft" | "check"): Locator;
  readonly insertWhole: Locator;
  insertPart(part: string): Locator;
  readonly scan: Locator;
  readonly next: Locator;
  /** The one sentence that a check ends with. */
  readonly verdict: Locator;
  readonly gaps: Locator;
  /** How many gaps the verdict counts; 0 when the document is ready. */
  openGaps(): Promise<number>;
}
