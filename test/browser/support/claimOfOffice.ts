import type { Page } from "playwright-core";

/**
 * Says something else of Word than the simulated one does (its theme, its platform), before the pane can ask: these are
 * plain properties of `Office.context`, which the client closes for good, so the page gets an `Office` in front of it.
 */
export async function claimOfOffice(page: Page, claims: Readonly<Record<string, unknown>>): Promise<void> {
  await page.addInitScript((told) => {
    const tell = (event: Event) => {
      if (!(event.target instanceof HTMLScriptElement) || event.target.id !== "office-js") return;
      const client = window.Office;
      void client.onReady(() => {
        window.officeClaims = { ...told };
        const names = Object.keys(told);
        const context = Object.create(
          client.context,
          Object.fromEntries(names.map((name) => [name, { get: () => window.officeClaims?.[name] }])),
        ) as Office.Context;
        window.Office = Object.create(client, { context: { value: context } }) as typeof Office;
      });
    };
    // Heard on the way down to the script, so before the listeners of the pane.
    document.addEventListener("load", tell, true);
  }, claims);
}

declare global {
  interface Window {
    /** What `claimOfOffice` tells now; a test may change it. */
    officeClaims?: Record<string, unknown>;
    Office: typeof Office;
  }
}
