// Draws the icons of `assets` from their SVG sources: `node .scripts/icons.mjs`, after a source changed.
import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, noBrowser } from "./browser.mjs";
import { root } from "./steps.mjs";

const icons = [
  { name: "icon", sizes: [16, 32, 64, 80, 128] },
  { name: "check", sizes: [16, 32, 64, 80] },
];

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowser);
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { name, sizes } of icons) {
  for (const size of sizes) await draw(name, size);
}
await browser.close();

async function draw(name, size) {
  // 16 px has a drawing of its own: a scaled one would be a blur.
  const source = readFileSync(asset(size === 16 ? `${name}-16.svg` : `${name}.svg`), "utf8");
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`);
  await page.screenshot({ path: asset(`${name}-${size}.png`), omitBackground: true });
}

function asset(file) {
  return path.join(root, "assets", file);
}
