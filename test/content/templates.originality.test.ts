import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Values } from "../../src/core/profile/field";
import type { Citation } from "../../src/core/templates/citation";
import { citeDocument } from "../../src/core/templates/citeDocument";
import { draftParagraphs, draftTemplate } from "../../src/core/templates/draft";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { contentLibrary } from "../../src/content/index";
import { hashOf, runsOf, wordsOf } from "./wordRuns";

/**
 * No sentence of ours is an office's: no run of 14 words is shared with the texts that the templates were studied from:
 * headings, trích yếu, titles and names of documents and bodies aside.
 * Those texts are not kept here, only the hashes of their runs. To take in more texts:
 * `OFFICE_TEXTS=<folder with .txt> npx jest --testPathPattern templates.originality`.
 */
const hashFile = path.join(__dirname, "fixtures/office-texts.hashes.txt");
const officeRuns = new Set(readFileSync(hashFile, "utf8").split("\n").filter(Boolean));

const officeTexts = process.env["OFFICE_TEXTS"];
if (officeTexts !== undefined) {
  const runs = readdirSync(officeTexts)
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => runsOf(wordsOf(readFileSync(path.join(officeTexts, name), "utf8"))));
  for (const run of runs) officeRuns.add(hashOf(run));
  writeFileSync(hashFile, `${[...officeRuns].sort().join("\n")}\n`);
}

test("the hashes of the office texts are at hand", () => {
  expect(officeRuns.size).toBeGreaterThan(7_000);
});

describe.each(contentLibrary.templates.map(({ id }) => id))("%s", (id) => {
  test.each([
    ["with nothing filled", {}],
    ["filled", valuesOf(id)],
  ])("shares no run of words with an office's text, %s", async (_, values) => {
    const kit = await openTemplate(contentLibrary, id);
    const standard = await contentLibrary.standards[0]!.load();
    const everybodys = knownWords([...kit.citations.flatMap(namesOf)]);
    const shared = draftParagraphs(draftTemplate(kit, values, standard))
      .filter(({ role }) => role !== "trichYeu" && !role.startsWith("heading"))
      .flatMap(({ text }) => runsOf(withoutKnown(wordsOf(text), everybodys)))
      .filter((run) => !run.includes(setAside) && officeRuns.has(hashOf(run)));
    expect(shared).toEqual([]);
  });
});

const setAside = "\u0000";

/** A document as citations write it, and its title alone: everybody's words. */
function namesOf(citation: Citation): readonly string[] {
  const forms = (["full", "dated", "short", "title"] as const).map((form) => citeDocument(citation, form));
  return forms.filter((text) => wordsOf(text).length > 3);
}

function knownWords(texts: readonly string[]): readonly string[] {
  return texts.map((text) => ` ${wordsOf(text).join(" ")} `).sort((a, b) => b.length - a.length);
}

/** The words with every known text in them replaced by one mark that no run may hold. */
function withoutKnown(words: readonly string[], known: readonly string[]): readonly string[] {
  const marked = known.reduce((text, each) => text.replaceAll(each, ` ${setAside} `), ` ${words.join(" ")} `);
  return marked.trim().split(" ");
}

function valuesOf(id: string): Values {
  return JSON.parse(readFileSync(path.join(__dirname, `fixtures/${id}.values.json`), "utf8")) as Values;
}
