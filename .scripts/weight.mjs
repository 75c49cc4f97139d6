// Weighs the pane's first load: all JavaScript of ours that the browser fetches until the first tab is usable, as gzip
// sends it; office.js and content apart. Run after `npm run build`.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { chromium } from "playwright-core";
import { findBrowser, noBrowser } from "./browser.mjs";
import { root } from "./steps.mjs";

const limit = 120;
const dist = path.join(root, "dist");

/** Stands for office.js and a Word that is slow to answer: the first tab must not wait for it. */
const slowWord = `
  window.Word = { run: () => new Promise(() => undefined) };
  window.Office = {
    onReady: () => Promise.resolve({ host: "Word", platform: "PC" }),
    PlatformType: { OfficeOnline: "OfficeOnline" },
    DocumentMode: { ReadOnly: "readOnly" },
    EventType: {},
    context: {
      platform: "PC",
      requirements: { isSetSupported: (name, version) => version <= "1.3" },
      document: { addHandlerAsync: () => undefined, removeHandlerAsync: () => undefined },
    },
  };`;

if (!existsSync(path.join(dist, "taskpane.html"))) {
  fail("There is no build. Run npm run build first.");
} else {
  const browser = findBrowser();
  if (browser === undefined) fail(noBrowser);
  else await weigh(browser);
}

async function weigh(executablePath) {
  const server = createServer((request, response) => sendFile(new URL(request.url, "http://pane").pathname, response));
  await new Promise((resolve) => server.listen(0, resolve));
  const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
  try {
    const files = await load(browser, `http://localhost:${server.address().port}/taskpane.html`);
    report(files);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The scripts that were fetched, in order, and whether the first tab was usable by then. */
async function load(browser, address) {
  const page = await browser.newPage({ viewport: { width: 330, height: 600 } });
  const files = [];
  let usable = false;
  page.on("request", (request) => {
    const { pathname, origin } = new URL(request.url());
    if (origin === new URL(address).origin && pathname.endsWith(".js")) files.push({ name: pathname.slice(1), usable });
  });
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: slowWord }),
  );
  // Usable: the outline is there and its first section can be inserted.
  await page.exposeFunction("firstTabIsUsable", () => {
    usable = true;
  });
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (document.querySelectorAll("#panel-draft ul:last-of-type button").length < 5) return;
      watch.disconnect();
      window.firstTabIsUsable();
    });
    watch.observe(document, { childList: true, subtree: true });
  });
  await page.goto(address);
  await page.waitForSelector("#panel-draft ul:last-of-type button");
  await page.waitForLoadState("networkidle");
  return files;
}

function report(files) {
  const weighed = files.map((file) => ({ ...file, ...weighFile(file.name) }));
  const ours = weighed.filter(({ content }) => !content);
  const first = ours.filter(({ usable }) => !usable);
  const later = ours.filter(({ usable }) => usable);
  for (const { name, kb, content, usable } of weighed) {
    console.log(`${kb.toFixed(1).padStart(7)} KB  ${name}${content ? "  (content)" : usable ? "  (after)" : ""}`);
  }
  console.log(`First load: ${sum(first).toFixed(1)} KB gz of at most ${limit} KB.`);
  console.log(`Reading the document fetches ${sum(later).toFixed(1)} KB more.`);
  if (sum(first) > limit) fail("The first load is too heavy.");
}

/** Files of content are named after their folder, or after what they gather. */
function weighFile(name) {
  const text = readFileSync(path.join(dist, name));
  return {
    kb: gzipSync(text, { level: 9 }).length / 1024,
    content: /^(?:src_content_|fields|citations|blocks|relations)/.test(name),
  };
}

function sum(files) {
  return files.reduce((total, { kb }) => total + kb, 0);
}

function sendFile(pathname, response) {
  const file = path.join(dist, path.normalize(pathname));
  const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript" };
  if (!file.startsWith(dist) || !existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, { "content-type": types[path.extname(file)] ?? "application/octet-stream" });
  response.end(readFileSync(file));
}

function fail(sentence) {
  console.error(sentence);
  process.exitCode = 1;
}
