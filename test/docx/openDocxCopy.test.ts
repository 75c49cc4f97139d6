import { writeKept } from "../../src/core/checks/keptNotes";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { openDocxCopy } from "../../src/docx/openDocxCopy";
import { docxFixture, finalSection, p, t } from "../support/docxFixture";

test("edits of a copy are in its bytes; the bytes that it came from are as they were", async () => {
  const bytes = docxFixture({ body: p(t("Đảng bộ có 215 đảng viên.")) + finalSection });
  const before = bytes.slice();
  const copy = await openDocxCopy(bytes);
  const paragraphText = copy.snapshot.stories[0]?.paragraphs[0]?.text ?? "";
  const place = { story: "body", paragraph: 0, start: 11, end: 14 } as const;
  const { docx, done } = await copy.apply([{ place, paragraphText, replacement: "……" }]);
  expect(done).toBe(1);
  const now = await DocxDocument.open(docx).read();
  expect(now.stories[0]?.paragraphs[0]?.text).toBe("Đảng bộ có …… đảng viên.");
  expect(bytes).toEqual(before);
});

test("what is kept with a document goes on with its copy: the same hands fill it", async () => {
  const document = DocxDocument.open(docxFixture({ body: p(t("Đảng bộ có 215 đảng viên.")) + finalSection }));
  const notes = writeKept(undefined, { ignores: [], habits: ["x"] });
  await document.notes.set(notes);
  const { docx } = await (await openDocxCopy(await document.copy())).apply([]);
  expect(await DocxDocument.open(docx).notes.get()).toEqual(notes);
});

test("bytes that are no .docx are refused with the reason", async () => {
  await expect(openDocxCopy(new Uint8Array([1, 2, 3]))).rejects.toMatchObject({ code: "not-a-docx" });
});
