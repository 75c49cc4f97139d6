import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { useBrowser } from "./support/browser";
import { openPaneInWord } from "./support/openPaneInWord";
import { dist } from "./support/serveDist";

/**
 * What the pane makes a browser fetch until its first tab can be used: our scripts with React and Fluent UI, office.js
 * and content apart. Printed by `npm run weight`.
 */
const budget = 105;

const browser = useBrowser();
const emptyDocument =
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p/></w:body></w:document>';

test(`the first load of the pane weighs at most ${budget} KB`, async () => {
  const page = await browser.newPage();
  const { requests } = await openPaneInWord(page, browser, { document: emptyDocument });
  // Usable: the document can be created, and its sections are there to be inserted.
  await page
    .getByRole("button", { name: /^Chèn / })
    .nth(4)
    .waitFor();

  const code = [...new Set(requests.own)].filter((file) => file.endsWith(".js")).map(weigh);
  const total = code.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const lines = code.map(({ file, kilobytes }) => `  ${kilobytes.toFixed(1).padStart(6)} KB gz  ${file}`);
  process.stdout.write(
    `First load of the pane:\n${lines.join("\n")}\n  ${total.toFixed(1).padStart(6)} KB gz  in all\n`,
  );
  expect(code.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(budget);
}, 120_000);

function weigh(file: string) {
  const script = readFileSync(path.join(dist, file), "utf8");
  return { file, kilobytes: gzipSync(withoutContent(script), { level: 9 }).length / 1024 };
}

/** Content is what webpack wrote as JSON. */
function withoutContent(script: string): string {
  return script.replace(/JSON\.parse\('(?:[^'\\]|\\.)*'\)/gs, "");
}
