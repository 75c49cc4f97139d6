import { contentLibrary } from "../../../src/content/index";
import type { Block } from "../../../src/core/document/block";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import { fillTemplate } from "../../../src/core/templates/fillTemplate";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { recogniseTemplate } from "../../../src/core/templates/recogniseTemplate";
import type { TemplatePart } from "../../../src/core/templates/template";

const templates = contentLibrary.templates.map(({ id }) => id);

test.each(templates)("a document drafted from %s is recognised as that", async (id) => {
  const kit = await recogniseTemplate(contentLibrary, await drafted(id, { kind: "whole" }));
  expect(kit?.template.id).toBe(id);
});

test.each(templates)("the bare headings of %s are enough", async (id) => {
  const kit = await recogniseTemplate(contentLibrary, await drafted(id, { kind: "skeleton" }));
  expect(kit?.template.id).toBe(id);
});

test("a letter is not taken for a report", async () => {
  const lines = ["Kính gửi: Đảng ủy xã", "Đề nghị cho biết kết quả thực hiện.", "Nơi nhận:", "- Như trên;"];
  expect(await recogniseTemplate(contentLibrary, snapshotOf(lines))).toBeUndefined();
});

test("an empty document is not taken for anything", async () => {
  expect(await recogniseTemplate(contentLibrary, snapshotOf([""]))).toBeUndefined();
});

async function drafted(id: string, part: TemplatePart): Promise<DocumentSnapshot> {
  const kit = await openTemplate(contentLibrary, id);
  const standard = await contentLibrary.standards.find((each) => each.id === kit.template.standards[0])?.load();
  if (standard === undefined) throw new Error(`${id} has no standard`);
  return snapshotOf(fillTemplate(kit, part, {}, standard).flatMap(textsOf));
}

function textsOf(block: Block): readonly string[] {
  return block.kind === "paragraph" ? [block.text] : [...block.left, ...block.right].map(({ text }) => text);
}

function snapshotOf(lines: readonly string[]): DocumentSnapshot {
  const paragraphs = lines.map((text) => ({ text, marks: [], reach: "exact" as const }));
  return { stories: [{ kind: "body", paragraphs }], unread: [] };
}
