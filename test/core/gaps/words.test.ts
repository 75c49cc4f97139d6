import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The word lists, as somebody who reads Vietnamese and no TypeScript finds them. */
const folder = path.resolve(__dirname, "../../../src/core/gaps/words");
const files = readdirSync(folder).map((file) => {
  const { "ghi chú": note = "", ...lists } = JSON.parse(readFileSync(path.join(folder, file), "utf8")) as {
    readonly [name: string]: unknown;
    readonly "ghi chú"?: string;
  };
  return { file, note, lists };
});

describe.each(files)("$file", ({ note, lists }) => {
  test("its note says of each list what it is for", () => {
    expect(Object.keys(lists).filter((name) => !note.includes(name))).toEqual([]);
  });

  test("no list holds a word twice, or one in parts", () => {
    for (const [name, list] of Object.entries(lists)) {
      if (!Array.isArray(list)) continue;
      const words = list as readonly string[];
      expect({ name, words }).toEqual({ name, words: [...new Set(words.map((word) => word.normalize("NFC")))] });
    }
  });
});
