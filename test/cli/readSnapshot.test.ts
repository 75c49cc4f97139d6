import { writeFileSync } from "node:fs";
import path from "node:path";
import { CommandError } from "../../src/cli/CommandError";
import { readSnapshot, snapshotOfText } from "../../src/cli/readSnapshot";
import { temporaryFolder } from "../support/temporaryFolder";

const folder = temporaryFolder();

describe("text", () => {
  test("each line is a paragraph of the body, empty lines too", () => {
    expect(linesOf(snapshotOfText("một\n\nhai"))).toEqual(["một", "", "hai"]);
  });

  test("a carriage return before the line feed is not part of the text", () => {
    expect(linesOf(snapshotOfText("một\r\nhai\r\n"))).toEqual(["một", "hai", ""]);
  });

  test("nothing else is changed: tabs, decomposed letters, no-break spaces", () => {
    const line = "\tso\u0302\u0301\u00a0 ……";
    expect(linesOf(snapshotOfText(line))).toEqual([line]);
  });

  test.each([
    ["UTF-8 with its mark", Buffer.from("\ufeffxã ……", "utf8")],
    ["UTF-16 as old editors write it", Buffer.from("\ufeffxã ……", "utf16le")],
  ])("%s is read without the mark", async (_, bytes) => {
    expect(linesOf(await readSnapshot(fileOf("a.txt", bytes)))).toEqual(["xã ……"]);
  });

  test("bytes that are no UTF-8 are refused", async () => {
    await expect(readSnapshot(fileOf("b.txt", Buffer.from([0x78, 0xe3, 0x20])))).rejects.toThrow(/UTF-8/);
  });
});

describe("what cannot be read is one sentence that names the file", () => {
  test.each([
    ["a file that is not there", path.join(folder, "nothing.docx"), "không tìm thấy"],
    ["a folder", folder, "thư mục"],
    ["a file that is no .docx", fileOf("c.docx", Buffer.from("xin chào")), "không phải văn bản Word"],
    ["a zip that is cut off", fileOf("d.docx", Buffer.from("PK\u0003\u0004 cut")), "d.docx"],
  ])("%s", async (_, file, words) => {
    const failure = await readSnapshot(file).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toBeInstanceOf(CommandError);
    const { sentence } = failure as CommandError;
    expect(sentence).toContain(words);
    expect(sentence.startsWith(file)).toBe(true);
    expect(sentence).not.toContain("\n");
  });
});

function linesOf(snapshot: Awaited<ReturnType<typeof readSnapshot>>): readonly string[] {
  expect(snapshot.unread).toEqual([]);
  return snapshot.stories.flatMap((story) => (story.kind === "body" ? story.paragraphs.map(({ text }) => text) : []));
}

function fileOf(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}
