import { contentLibrary } from "../../src/content/index";
import { describeProblem, validateContent } from "../../src/core/templates/validateContent";
import { contentFiles } from "./contentFiles";

test("all content is sound", async () => {
  const problems = await validateContent(contentLibrary);
  expect(problems.map(describeProblem)).toEqual([]);
});

test("the library lists every file of templates and standards under its own name", async () => {
  const listed = async (entries: readonly { id: string; title: string; load(): Promise<{ title: string }> }[]) =>
    Promise.all(entries.map(async ({ id, title, load }) => ({ id, title, own: (await load()).title })));
  const templates = await listed(contentLibrary.templates);
  const standards = await listed(contentLibrary.standards);
  expect(templates.map(({ id }) => `templates/${id}.json`).sort()).toEqual(fileNames("templates"));
  expect(standards.map(({ id }) => `standards/${id}.json`).sort()).toEqual(fileNames("standards"));
  for (const { title, own } of [...templates, ...standards]) {
    expect(title).toBe(own);
  }
});

test("the library loads every block and every field that lies in its folders", async () => {
  const blocks = Object.keys(await contentLibrary.loadBlocks());
  expect(blocks.map((id) => `blocks/${id}.json`).sort()).toEqual(fileNames("blocks"));
  const fields = (await contentLibrary.loadFields()).map(({ id }) => id);
  const inFiles = contentFiles("fields").flatMap(({ data }) => (data as readonly { id: string }[]).map(({ id }) => id));
  expect([...fields].sort()).toEqual([...inFiles].sort());
});

function fileNames(folder: string): readonly string[] {
  return contentFiles(folder).map(({ file }) => file);
}
