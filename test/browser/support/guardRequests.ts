import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";

const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeFolder = path.resolve(__dirname, "../../../node_modules/@microsoft/office-js/dist");

/**
 * Lets a page reach its own origin and, in place of Microsoft's CDN, the office.js of node_modules. Everything else is
 * cut off and noted: nothing may leave the machine.
 */
export async function guardRequests(page: Page, origin: string): Promise<RequestLog> {
  const log = { office: [] as string[], foreign: [] as string[], own: [] as string[] };
  await page.route("**/*", async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith("blob:") || url.startsWith("data:")) {
      log.own.push(url.slice(origin.length));
      await route.continue();
      return;
    }
    const name = url.startsWith(officeAddress) ? new URL(url).pathname.slice("/lib/1/hosted/".length) : "";
    const file = path.join(officeFolder, path.normalize(name));
    if (name !== "" && file.startsWith(officeFolder) && existsSync(file)) {
      log.office.push(name);
      await route.fulfill({ contentType: "text/javascript; charset=utf-8", body: readFileSync(file) });
      return;
    }
    log.foreign.push(url);
    await route.abort();
  });
  return log;
}

export interface RequestLog {
  /** Files of office.js, by their names below the CDN's folder. */
  readonly office: readonly string[];
  /** What the page asked of anybody else; has to stay empty. */
  readonly foreign: readonly string[];
  readonly own: readonly string[];
}
