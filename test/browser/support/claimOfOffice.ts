import type { Page } from "playwright-core";

/**
 * Says something else of Word than the simulated one does (its theme, its platform), before the pane can ask: these are
 * plain properties of `Office.context`.
 */
export async function claimOfOffice(page: Page, claims: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((told) => {
    const tell = (event: Event) => {
      if (!(event.target instanceof HTMLScriptElement) || event.target.id !== "office-js") return;
      void Office.onReady(() => {
        for (const [name, value] of Object.entries(told)) {
          Object.defineProperty(Office.context, name, { value, configurable: true });
        }
      });
    };
    // Heard on the way down to the script, so before the listeners of the pane.
    document.addEventListener("load", tell, true);
  }, claims);
}
