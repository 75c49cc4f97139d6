import { TextEncoder } from "node:util";
import type { Block } from "../../src/core/document/block";
import type { Edit } from "../../src/core/document/edit";
import type { LayoutStandard } from "../../src/core/document/standard";
import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { WordDocument } from "../../src/word/WordDocument";
import { decisiveActions } from "../wordHost/engine/BatchLog";
import { flatOpc, p, table } from "../wordHost/fixtures";
import { closeWord, settle, startWord } from "../wordHost/startWord";
import type { WordHost } from "../wordHost/WordHost";

/**
 * Every flow with a refusal at every action of every batch: the document keeps all text of the user, what fails fails as
 * a `DocumentError`, and the document can be read again afterwards.
 */
jest.setTimeout(180_000);

// Every browser has it; jsdom does not.
Object.assign(globalThis, { TextEncoder });

const standard = standardData as unknown as LayoutStandard;
const users = ["Có …… hộ.", "ô một", "ô hai", "Có …… khẩu."];
const source = flatOpc({ body: p(users[0]!) + table([[users[1]!, users[2]!]]) + p(users[3]!) });

const blocks: readonly Block[] = [
  { kind: "paragraph", role: "heading1", text: "I- TÌNH HÌNH" },
  { kind: "paragraph", role: "bodyText", text: "Xã có …… thôn." },
];
const brought = ["I- TÌNH HÌNH", "Xã có …… thôn."];

const place = (paragraph: number) => ({ story: "body", paragraph, start: 3, end: 5 }) as const;
const edits: readonly Edit[] = [0, 3].map((paragraph) => ({
  place: place(paragraph),
  paragraphText: users[paragraph]!,
  replacement: "7",
}));

const flows: readonly (readonly [string, (word: WordDocument) => Promise<unknown>])[] = [
  ["read", (word) => word.read()],
  ["insert after a paragraph", (word) => word.insert(blocks, standard, anchor)],
  ["insert at the cursor in a table", (word) => word.insert(blocks, standard, { kind: "cursor" })],
  ["insert at the end", (word) => word.insert(blocks, standard, { kind: "body-end" })],
  ["apply", (word) => word.apply(edits)],
  ["reveal", (word) => word.reveal(place(3), users[3]!)],
  ["openNew", (word) => word.openNew(Uint8Array.of(80, 75, 5, 6, ...new Uint8Array(18)))],
];
const anchor = { kind: "after", paragraph: { paragraph: 0, paragraphText: users[0]! } } as const;

async function start(): Promise<{ host: WordHost; word: WordDocument }> {
  const host = await startWord(source, { cursor: { paragraph: 1 } });
  const word = new WordDocument(() => localStorage);
  await word.read();
  await settle();
  host.batches.clear();
  return { host, word };
}

describe.each(flows)("%s", (_name, run) => {
  test("keeps the user's text and the document readable, wherever the host refuses", async () => {
    const { host: clean, word } = await start();
    await run(word).catch(() => undefined);
    await settle();
    const batches = clean.batches.user.map(decisiveActions);
    expect(batches.length).toBeGreaterThan(0);
    await closeWord();

    for (const [batch, actions] of batches.entries()) {
      for (const action of actions) {
        const { host, word: faulty } = await start();
        host.faults.failAt({ batch, action, code: "GeneralException" });
        const failure = await run(faulty).then(
          () => undefined,
          (error: unknown) => (error as Error).name,
        );
        const { kept, others } = sortParagraphs(host);
        expect({ batch, action, kept }).toEqual({ batch, action, kept: users });
        expect([[], brought]).toContainEqual(others);
        expect([undefined, "DocumentError"]).toContain(failure);
        host.faults.clear();
        expect((await faulty.read()).stories.length).toBeGreaterThan(0);
        await closeWord();
      }
    }
  });
});

/** Settings and copies go other ways than batches: through calls of the Common API. */
describe.each<readonly [string, (word: WordDocument) => Promise<unknown>]>([
  ["notes.set", (word) => word.notes.set({ ignored: ["a"] })],
  ["copy", (word) => word.copy()],
])("%s", (name, run) => {
  test("keeps the document as it is and the next try whole, whichever call the host refuses", async () => {
    const { host: clean, word } = await start();
    const from = clean.faults.calls;
    await run(word);
    const calls = clean.faults.calls - from;
    expect(calls).toBe(name === "copy" ? 3 : 1);
    await closeWord();

    for (let call = 0; call < calls; call += 1) {
      const { host, word: faulty } = await start();
      const before = host.xml();
      host.faults.failCall(call);
      await run(faulty);
      expect(host.xml()).toBe(before);
      host.faults.clear();
      await faulty.notes.set({ ignored: ["b"] });
      expect(await faulty.notes.get()).toEqual({ ignored: ["b"] });
      expect(Array.from((await faulty.copy()).slice(0, 2))).toEqual([0x50, 0x4b]);
      expect((await faulty.read()).stories.length).toBeGreaterThan(0);
      await closeWord();
    }
  });
});

test("a copy that the host refuses every way fails as a DocumentError, and nothing is changed", async () => {
  const { host, word } = await start();
  const before = host.xml();
  host.faults.failCall(0);
  host.faults.failAt({ when: () => true, code: "GeneralException" });
  await expect(word.copy()).rejects.toMatchObject({ name: "DocumentError", code: "host-refused" });
  expect(host.xml()).toBe(before);
});

test("notes that neither document nor machine takes fail as a DocumentError, and nothing is changed", async () => {
  const host = await startWord(source);
  const word = new WordDocument(() => {
    throw new DOMException("blocked", "SecurityError");
  });
  const before = host.xml();
  host.faults.failCall(0);
  await expect(word.notes.set({ ignored: [] })).rejects.toMatchObject({ code: "notes-unavailable" });
  expect(host.xml()).toBe(before);
});

/** The user's paragraphs that the document still says, filled or not, and everything else that it says. */
function sortParagraphs(host: WordHost): { readonly kept: readonly string[]; readonly others: readonly string[] } {
  const texts = host.paragraphs().map((text) => text.replace(/^Có 7 /, "Có …… "));
  return {
    kept: texts.filter((text) => users.includes(text)),
    others: texts.filter((text) => text !== "" && !users.includes(text)),
  };
}

test("an apply that takes paragraphs away says truly which are gone, wherever the host stops", async () => {
  const lines = ["Trên.", "- câu một.", "Có …… hộ.", "- câu hai.", "Dưới."];
  const begin = async () => {
    const host = await startWord(flatOpc(lines));
    const word = new WordDocument(() => localStorage);
    await word.read();
    await settle();
    host.batches.clear();
    return { host, word };
  };
  const removals = [1, 3].map((paragraph): Edit => {
    const text = lines[paragraph]!;
    const span = { story: "body", paragraph, start: 0, end: text.length } as const;
    return { place: span, paragraphText: text, replacement: "", removesEmptyParagraph: true };
  });
  const fill: Edit = { place: place(2), paragraphText: lines[2]!, replacement: "7" };
  const all = [...removals, fill];

  const clean = await begin();
  expect((await clean.word.apply(all)).refused).toEqual([]);
  expect(clean.host.paragraphs()).toEqual(["Trên.", "Có 7 hộ.", "Dưới."]);
  await settle();
  const batches = clean.host.batches.user.map(decisiveActions);
  await closeWord();

  for (const [batch, actions] of batches.entries()) {
    for (const action of actions) {
      const { host, word } = await begin();
      host.faults.failAt({ batch, action, code: "GeneralException" });
      const result = await word.apply(all).catch((error: unknown) => {
        expect(error).toMatchObject({ name: "DocumentError" });
        return { done: [] as readonly Edit[] };
      });
      const expected = lines.flatMap((text) => {
        const edit = result.done.find(({ paragraphText }) => paragraphText === text);
        if (edit === undefined) return [text];
        return edit.removesEmptyParagraph === true ? [] : ["Có 7 hộ."];
      });
      expect({ batch, action, now: host.paragraphs() }).toEqual({ batch, action, now: expected });
      await closeWord();
    }
  }
});

test("an apply that brings paragraphs says truly which are there, wherever the host stops", async () => {
  const lines = ["Trên.", "Có …… hộ.", "Dưới."];
  const begin = async () => {
    const host = await startWord(flatOpc(lines));
    const word = new WordDocument(() => localStorage);
    await word.read();
    await settle();
    host.batches.clear();
    return { host, word };
  };
  const end = (paragraph: number, side: "before" | "after", replacement: string): Edit => {
    const at = side === "after" ? lines[paragraph]!.length : 0;
    const point = { story: "body", paragraph, start: at, end: at } as const;
    return { place: point, paragraphText: lines[paragraph]!, replacement, ownParagraphs: side };
  };
  const fill: Edit = { place: place(1), paragraphText: lines[1]!, replacement: "7" };
  const all = [end(0, "after", "một"), fill, end(1, "after", "hai\nba"), end(2, "before", "bốn")];

  const clean = await begin();
  expect((await clean.word.apply(all)).refused).toEqual([]);
  expect(clean.host.paragraphs()).toEqual(["Trên.", "một", "Có 7 hộ.", "hai", "ba", "bốn", "Dưới."]);
  await settle();
  const batches = clean.host.batches.user.map(decisiveActions);
  await closeWord();

  for (const [batch, actions] of batches.entries()) {
    for (const action of actions) {
      const { host, word } = await begin();
      host.faults.failAt({ batch, action, code: "GeneralException" });
      const { done } = await word.apply(all).catch((error: unknown) => {
        expect(error).toMatchObject({ name: "DocumentError" });
        return { done: [] as readonly Edit[] };
      });
      const has = (edit: Edit | undefined) => edit !== undefined && done.includes(edit);
      const now = host.paragraphs();
      // Two lines of one edit are two calls of Word: one of them may stand alone, and is then not called done.
      const expected = [
        ...["Trên.", ...(has(all[0]) ? ["một"] : []), has(fill) ? "Có 7 hộ." : "Có …… hộ."],
        ...[...(has(all[2]) ? ["hai"] : []), ...(has(all[2]) || now.includes("ba") ? ["ba"] : [])],
        ...[...(has(all[3]) ? ["bốn"] : []), "Dưới."],
      ];
      expect({ batch, action, now }).toEqual({ batch, action, now: expected });
      await closeWord();
    }
  }
});
