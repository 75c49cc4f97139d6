// Takes the README's picture: the built preview beside a drafted report. `npm run build && node .scripts/picture.mjs`.
import { mkdirSync } from "node:fs";
import path from "node:path";
import { chromium } from "playwright-core";
import { findBrowser, noBrowser } from "./browser.mjs";
import { root } from "./steps.mjs";

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(noBrowser);
const file = path.join(root, "assets", "readme", "pane.png");
mkdirSync(path.dirname(file), { recursive: true });

const origin = "http://soan-thao.test";
const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1200, height: 760 }, locale: "vi-VN" });
await page.route(`${origin}/**`, (route) =>
  route.fulfill({ path: path.join(root, "dist", new URL(route.request().url()).pathname) }),
);
await page.goto(`${origin}/preview.html`);
await page.getByRole("button", { name: "Tạo văn bản mới" }).click();
await page.getByText("ĐẢNG CỘNG SẢN VIỆT NAM").first().waitFor();
await page.getByRole("tab", { name: /^Kiểm tra/ }).click();
// The marks come a moment after the pages.
await page.waitForTimeout(1500);
await page.screenshot({ path: file });
await browser.close();
