// Global set-up of the browser tests: tells them the browser (BROWSER), or says plainly that there is none.
import { findBrowser, noBrowser } from "./browser.mjs";

// Jest asks for a default export.
export default function setUp() {
  const browser = findBrowser();
  if (browser === undefined) throw new Error(noBrowser);
  process.env.BROWSER = browser;
}
