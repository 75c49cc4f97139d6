import fc from "fast-check";
import { readIgnores, writeIgnores } from "../../src/core/checks/ignoreNotes";
import { ignoreFinding, sortOutIgnored } from "../../src/core/checks/ignores";
import { runChecks } from "../../src/core/checks/runChecks";
import type { DraftingDocument } from "../../src/core/document/DraftingDocument";
import type { Edit } from "../../src/core/document/edit";
import type { DocumentSnapshot } from "../../src/core/document/snapshot";
import type { LayoutStandard } from "../../src/core/document/standard";
import type { Answer } from "../../src/core/filling/fillFindings";
import { fillFindings } from "../../src/core/filling/fillFindings";
import type { Written } from "../../src/core/filling/undoFill";
import { followWritten, undoEdits } from "../../src/core/filling/undoFill";
import standardData from "../../src/content/standards/DANG-HD05-2026.json";
import { cell, docxFixture, finalSection, p, row, t, table } from "./docxFixture";
import type { DocumentHarness, MakeHarness } from "./draftingDocumentContract";

const standard = standardData as unknown as LayoutStandard;

/** What happens to a document: reading, filling, inserting, taking back, setting aside, and somebody else who types meanwhile. */
type Step =
  | { readonly kind: "fill"; readonly which: number; readonly answers: readonly Answer[] }
  | { readonly kind: "read" }
  | { readonly kind: "insert"; readonly after: number }
  | { readonly kind: "undo"; readonly which: number }
  | { readonly kind: "ignore"; readonly which: number }
  | { readonly kind: "rewrite"; readonly which: number }
  | { readonly kind: "add" };

const answers: readonly Answer[] = [
  { kind: "value", text: "1.234,5" },
  { kind: "value", text: "Phú Bình <&>" },
  { kind: "keep" },
  { kind: "drop" },
];

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("fill" as const),
      which: fc.nat(7),
      answers: fc.shuffledSubarray([...answers], { minLength: 1 }),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: "read" as const }) },
  fc.record({ kind: fc.constant("insert" as const), after: fc.nat(20) }),
  fc.record({ kind: fc.constant("undo" as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant("ignore" as const), which: fc.nat(20) }),
  fc.record({ kind: fc.constant("rewrite" as const), which: fc.nat(20) }),
  fc.constant({ kind: "add" as const }),
);

const line = fc
  .array(
    fc.constantFrom(
      "Xã có …… hộ, ",
      "tại …… thôn. ",
      "Hết. ",
      "[Hằng quý, Đảng ủy họp giao ban với các chi bộ.] ",
      "số      -KH/ĐU ",
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) => parts.join("").trimEnd());

/** Filling on one of the adapters: whatever happens in whatever order, no letter changes that no edit named. */
export function describeFilling(name: string, makeHarness: MakeHarness, numRuns: number): void {
  test(`${name}: any sequence of fills, inserts, ignores and foreign edits keeps everything outside the edits`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { minLength: 2, maxLength: 5 }),
        fc.array(step, { minLength: 2, maxLength: 7 }),
        async (lines, steps) => {
          // Each paragraph says something of its own, so that it is known after everything.
          const own = lines.map((text, index) => (index % 3 === 2 ? text : `Đoạn ${index}: ${text}`));
          const [first = "", second = "", ...rest] = own;
          const body =
            p(t(first)) +
            table(2, row(cell(p(t(second))), cell(p(t("ô bên"))))) +
            rest.map((text) => p(t(text))).join("") +
            p(t("Cuối."));
          await play(await makeHarness(docxFixture({ body: body + finalSection })), steps);
        },
      ),
      { numRuns, endOnFailure: true },
    );
  }, 240_000);
}

async function play({ document, somebody, bodyTexts }: DocumentHarness, steps: readonly Step[]): Promise<void> {
  let read = await document.read();
  let written: readonly Written[] = [];
  let added = 0;
  for (const one of steps) {
    const before = await bodyTexts();
    switch (one.kind) {
      case "read": {
        const now = await document.read();
        written = followWritten(read, [], written, now).kept.filter((each) => each !== undefined);
        read = now;
        expect(await bodyTexts()).toEqual(before);
        break;
      }
      case "fill": {
        const edits = fillSome(read, one.which, one.answers);
        const { done } = await applied(document, bodyTexts, edits);
        const now = await document.read();
        const { fresh, kept } = followWritten(read, done, written, now);
        written = [...kept, ...fresh].filter((each) => each !== undefined);
        for (const each of written) expectStands(each, now);
        read = now;
        break;
      }
      case "undo": {
        const chosen = written[one.which % Math.max(1, written.length)];
        if (chosen === undefined) break;
        const { done } = await applied(document, bodyTexts, undoEdits([chosen]));
        const now = await document.read();
        written = followWritten(read, done, written, now, [chosen]).kept.filter((each) => each !== undefined);
        read = now;
        break;
      }
      case "ignore": {
        const findings = runChecks(read, { standard: "", hints: [] });
        const finding = findings[one.which % Math.max(1, findings.length)];
        if (finding === undefined) break;
        const notes = { ...((await document.notes.get()) as object | undefined), other: "giữ nguyên" };
        const ignores = [...readIgnores(notes), ignoreFinding(finding, findings, read)];
        await document.notes.set(writeIgnores(notes, ignores));
        const kept = await document.notes.get();
        expect(kept).toMatchObject({ other: "giữ nguyên" });
        expect(readIgnores(kept)).toEqual(ignores);
        // In what was read it is the very finding that leaves the list, unless it was set aside before.
        const { ignored } = sortOutIgnored(findings, readIgnores(kept), read);
        expect(ignored.map((each) => each.finding)).toContain(finding);
        expect(await bodyTexts()).toEqual(before);
        break;
      }
      case "insert": {
        const texts = read.stories[0]?.paragraphs ?? [];
        const paragraph = one.after % Math.max(1, texts.length);
        const text = `Chèn ${(added += 1)}.`;
        const anchor = {
          kind: "after",
          paragraph: { paragraph, paragraphText: texts[paragraph]?.text ?? "" },
        } as const;
        const isIn = await document.insert([{ kind: "paragraph", role: "bodyText", text }], standard, anchor).then(
          () => true,
          (error: unknown) => expect(error).toMatchObject({ code: "anchor-changed" }) as unknown as false,
        );
        const now = await bodyTexts();
        expect(now.filter((each) => each !== text)).toEqual(before);
        expect(now.filter((each) => each === text)).toHaveLength(isIn === true ? 1 : 0);
        break;
      }
      case "rewrite": {
        const text = before[one.which % before.length] ?? "";
        // The other hand writes where the reading knows a paragraph, and no other says the same.
        const known = read.stories[0]?.paragraphs.filter((each) => each.text === text).length;
        if (text === "" || known !== 1 || before.filter((each) => each === text).length > 1) break;
        await somebody.rewrites(text, `${text} (sửa ${(added += 1)})`);
        break;
      }
      case "add":
        await somebody.addsAtStart(`Thêm ${(added += 1)}.`);
    }
  }
}

/** Answers to some of the gaps of a reading, sentences by keep or drop, everything else by a value. */
function fillSome(read: DocumentSnapshot, which: number, given: readonly Answer[]): readonly Edit[] {
  const findings = runChecks(read, { standard: "", hints: [] }).filter(({ rule }) => rule === "unfilled-gap");
  const fills = findings
    .filter((_, index) => ((which >> (index % 3)) & 1) === 1)
    .map((finding, index) => {
      const suiting = answers.filter(({ kind }) => (finding.gapKind === "yes-no") !== (kind === "value"));
      const answer = given.find((each) => suiting.includes(each)) ?? suiting[index % suiting.length];
      return { finding, answer: answer ?? { kind: "value" as const, text: "7" } };
    });
  return fillFindings(fills, read).map(({ edit }) => edit);
}

/** Makes edits and holds the document to it: what is done is done, what is refused and everything else is as it was. */
async function applied(document: DraftingDocument, bodyTexts: DocumentHarness["bodyTexts"], edits: readonly Edit[]) {
  const before = await bodyTexts();
  const result = await document.apply(edits);
  expect(result.done.length + result.refused.length).toBe(edits.length);
  const after = await bodyTexts();
  const changes = new Map<string, Edit[]>();
  const beside = result.done.filter(({ ownParagraphs }) => ownParagraphs !== undefined);
  const inside = result.done.filter((edit) => !beside.includes(edit));
  for (const edit of inside) changes.set(edit.paragraphText, [...(changes.get(edit.paragraphText) ?? []), edit]);
  const expected = before.flatMap((text) => {
    const now = withEdits(text, changes.get(text) ?? []);
    const goes = now === "" && changes.get(text)?.some((edit) => edit.removesEmptyParagraph) === true;
    return goes && after.length < before.length ? [] : [now];
  });
  const added = beside.flatMap(({ replacement }) => replacement.split("\n"));
  if (added.length === 0) expect(after).toEqual(expected);
  else expect([...after].sort()).toEqual([...expected, ...added].sort());
  return result;
}

function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.place.start - a.place.start || b.place.end - a.place.end)
    .reduce((all, { place, replacement }) => all.slice(0, place.start) + replacement + all.slice(place.end), text);
}

function expectStands({ place, paragraphText }: Written, now: DocumentSnapshot): void {
  expect(now.stories.find(({ kind }) => kind === place.story)?.paragraphs[place.paragraph]?.text).toBe(paragraphText);
}
