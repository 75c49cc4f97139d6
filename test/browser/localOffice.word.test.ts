import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { vi } from "../../src/strings/vi";
import { flatOpc } from "../wordHost/fixtures";
import type { WordHostOptions } from "../wordHost/hostOptions";
import { useBrowser } from "./support/browser";
import { eventually } from "./support/eventually";
import { buildLocalSite, localUrl } from "./support/localSite";
import { openPaneInWord } from "./support/openPaneInWord";
import { paneParts } from "./support/paneParts";

/** A network without internet: the site is built with office.js beside the pane, and nothing else is asked of anybody. */
jest.setTimeout(120_000);
const site = path.resolve(__dirname, "../../.build/site-local");
const browser = useBrowser(buildLocalSite);
const client = path.resolve(__dirname, "../../node_modules/@microsoft/office-js");
const { version } = JSON.parse(readFileSync(path.join(client, "package.json"), "utf8")) as { readonly version: string };
const copies = path.join(site, "office-js", version);

test("the copies are byte for byte those of the package, with its licence and the notice that it asks for", () => {
  const files = filesBelow(copies);
  const scripts = files.filter((file) => file.endsWith(".js"));
  expect(scripts).toContain("office.js");
  expect(scripts.filter((file) => /^word-(win32|mac|web)-/.test(file))).toHaveLength(3);
  expect(scripts).toContain("vi-vn/office_strings.js");
  for (const file of scripts) {
    expect(readFileSync(path.join(copies, file)).equals(readFileSync(path.join(client, "dist", file)))).toBe(true);
  }
  expect(files.filter((file) => !file.endsWith(".js"))).toEqual(["LICENSE.md", "NOTICE.txt"]);
  expect(readFileSync(path.join(copies, "LICENSE.md")).equals(readFileSync(path.join(client, "LICENSE.md")))).toBe(
    true,
  );
  expect(readFileSync(path.join(copies, "NOTICE.txt"), "utf8")).toMatch(/Microsoft is not responsible/);
});

test("no page, manifest or policy names anybody else", () => {
  for (const file of ["taskpane.html", "preview.html", "web.config", "nginx.conf"]) {
    expect(readFileSync(path.join(site, file), "utf8")).not.toContain("appsforoffice");
  }
  const manifest = readFileSync(path.join(site, "manifest.xml"), "utf8");
  const addresses = [...manifest.matchAll(/DefaultValue="(https:[^"]+)"/g)].map(([, address]) => address ?? "");
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses.filter((address) => !address.startsWith(`${localUrl}/`))).toEqual([]);
});

const hosts: readonly (readonly [string, WordHostOptions])[] = [
  ["in Vietnamese", {}],
  ["in English", { locale: "en-US" }],
  ["in a language without strings of its own here", { locale: "fr-FR" }],
  ["that claims WordApi 1.9 above the copy's 1.3", { wordApi: "1.9" }],
  ["that lets office.js report to Microsoft", { reports: true }],
];

test.each(hosts)(
  "the drafting loop closes in a Word %s, and every foreign request would have failed",
  async (_, host) => {
    const page = await browser.newPage();
    const parts = paneParts(page);
    const word = await openPaneInWord(page, browser, { document: flatOpc([""]), host });
    await parts.insertWhole.click();
    await page.getByText(vi.draft.inserted(vi.draft.wholeDocument)).waitFor({ state: "attached" });
    await parts.tab("check").click();
    const before = await parts.openGaps();
    expect(before).toBeGreaterThan(50);
    await parts.gaps.first().click();
    await eventually(async () => expect(await word.selectedText()).toMatch(/^[….]+$/));
    await word.typeOver("SƠN LA");
    await parts.scan.click();
    await eventually(async () => expect(await parts.openGaps()).toBe(before - 1));

    expect(word.requests.foreign).toEqual([]);
    expect(word.requests.office).toEqual([]);
    expect(word.requests.own).toContain(`/office-js/${version}/office.js`);
    expect(await word.defects()).toEqual([]);
    // Files of the client that tell of telemetry or another language are not beside it: it goes on without them.
    expect(word.problems.filter((problem) => !problem.includes("404"))).toEqual([]);
  },
);

function filesBelow(folder: string, below = ""): string[] {
  return readdirSync(path.join(folder, below), { withFileTypes: true })
    .flatMap((entry) => {
      const name = path.posix.join(below, entry.name);
      return entry.isDirectory() ? filesBelow(folder, name) : [name];
    })
    .sort();
}
