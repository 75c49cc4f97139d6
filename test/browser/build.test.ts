import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { dist } from "./support/serveDist";

/** What `npm run build` wrote: everything that a static web server needs, and nothing else. */

test("holds the pages, the manifest, the icons and their scripts", () => {
  expect(readdirSync(path.join(dist, "assets")).every((file) => file.endsWith(".png"))).toBe(true);
  const others = readdirSync(dist).filter((file) => !/\.js(\.LICENSE\.txt)?$/.test(file));
  expect(others.sort()).toEqual([
    ...["assets", "manifest.xml", "nginx.conf", "preview.html", "taskpane.html", "web.config"],
  ]);
});

test("every file that the manifest names is there", () => {
  const named = [...read("manifest.xml").matchAll(/"(https:\/\/[^"]+)"/g)].map(([, address = ""]) => new URL(address));
  const files = named.filter(({ hostname }) => !hostname.endsWith("microsoft.com")).map(({ pathname }) => pathname);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((file) => !existsSync(path.join(dist, file)))).toEqual([]);
});

test.each(["taskpane.html", "preview.html"])("every script that %s loads is there", (page) => {
  const scripts = [...read(page).matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)].map(([, source = ""]) => source);
  const own = scripts.filter((source) => !source.startsWith("https://appsforoffice.microsoft.com/"));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((source) => !existsSync(path.join(dist, source)))).toEqual([]);
});

test("only the pane names office.js", () => {
  expect(read("taskpane.html")).toContain("/office.js");
  expect(read("preview.html")).not.toMatch(/office\.js|appsforoffice/);
});

test("the pane's own script knows the headings of the first template, and holds no text of any", () => {
  const script = readdirSync(dist).find((file) => /^taskpane\..*\.js$/.test(file)) ?? "";
  expect(read(script)).toContain("ĐẶC ĐIỂM TÌNH HÌNH");
  expect(read(script)).not.toContain("{=coQuanBanHanh}");
});

function read(file: string): string {
  return readFileSync(path.join(dist, file), "utf8");
}
