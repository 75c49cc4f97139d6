import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core";
import { serveDist, type DistServer } from "./serveDist";

/**
 * A browser and the built pane for the tests of one file: call at the top of the file.
 *
 * @param buildSite builds another site than `dist` and answers its folder
 */
export function useBrowser(buildSite?: () => string): TestBrowser {
  let browser: Browser | undefined;
  let server: DistServer | undefined;
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    // set by the global set-up of the browser tests, which says plainly when there is none
    const executablePath = process.env.BROWSER;
    if (executablePath === undefined) throw new Error("no browser: run the browser tests through their jest project");
    server = await serveDist(buildSite?.());
    browser = await chromium.launch({ executablePath, args: process.getuid?.() === 0 ? ["--no-sandbox"] : [] });
  }, 300_000);

  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  return {
    get origin() {
      return server?.origin ?? "";
    },
    async newPage(viewport = { width: 350, height: 800 }) {
      const context = await browser!.newContext({ viewport, locale: "vi-VN", acceptDownloads: true });
      contexts.push(context);
      return context.newPage();
    },
  };
}

export interface TestBrowser {
  /** Where the built pane is served. */
  readonly origin: string;
  /** A page in a context of its own: nothing of another test is stored in it. */
  newPage(viewport?: { readonly width: number; readonly height: number }): Promise<Page>;
}
