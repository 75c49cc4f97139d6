import fc from "fast-check";
import type { Finding } from "../../../src/core/checks/finding";
import { readKeptGaps, writeKeptGaps } from "../../../src/core/checks/gapNotes";
import { findKeptGaps, gapsToKeep } from "../../../src/core/checks/keptGaps";
import { unfilledGap } from "../../../src/core/checks/rules/unfilled-gap";
import { runChecks } from "../../../src/core/checks/runChecks";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import { findGapsIn, snapshotOf } from "../filling/documents";
import { arbitraryLine } from "../gaps/arbitraryLine";

const lost = "Quy tập thêm 12 hài cốt, … có tên, còn lại chưa rõ tên.";

/** The gap at the first "…" of the paragraph, as an earlier reading told it. */
function earlierGap(snapshot: DocumentSnapshot, paragraph: number): Finding {
  const paragraphText = snapshot.stories[0]?.paragraphs[paragraph]?.text ?? "";
  const start = paragraphText.indexOf("…");
  return {
    rule: "unfilled-gap",
    severity: "error",
    place: { story: "body", paragraph, start, end: start + 1 },
    text: "…",
    paragraphText,
    label: "số hài cốt có tên",
    gapKind: "dots",
    namedBefore: true,
  };
}

/** Kept with the document `before`, and looked for in another. */
function findAgain(before: DocumentSnapshot, gaps: readonly Finding[], now: DocumentSnapshot): readonly Finding[] {
  const notes = writeKeptGaps({}, gapsToKeep(gaps, [], before));
  return findKeptGaps(readKeptGaps(notes), now);
}

test("a gap is found again in its paragraph, wherever that stands now", () => {
  const before = snapshotOf("Mở đầu.", lost);
  const gap = earlierGap(before, 1);
  expect(findAgain(before, [gap], before)).toEqual([gap]);
  const moved = snapshotOf("Mở đầu.", "Thêm một đoạn.", lost, "Kết thúc.");
  expect(findAgain(before, [gap], moved)).toEqual([earlierGap(moved, 2)]);
});

test("in a paragraph that was changed it is not", () => {
  const before = snapshotOf(lost);
  for (const line of [lost.replace("…", "5"), lost.replace("12", "13"), `${lost} `, lost.normalize("NFD")])
    expect(findAgain(before, [earlierGap(before, 0)], snapshotOf(line))).toEqual([]);
  expect(findAgain(before, [earlierGap(before, 0)], { stories: [], unread: [] })).toEqual([]);
});

test("of paragraphs that say the same it is the one where it stood, while there are as many", () => {
  const before = snapshotOf(lost, "Ở giữa.", lost);
  const gap = earlierGap(before, 2);
  const now = snapshotOf("Mới.", lost, lost);
  expect(findAgain(before, [gap], now)).toEqual([earlierGap(now, 2)]);
  expect(findAgain(before, [gap], snapshotOf(lost))).toEqual([]);
});

test("what the document tells by itself, and what is no gap, is not kept", () => {
  const snapshot = snapshotOf("Đảng bộ xã có …… đảng viên.", "Kết quả:", lost);
  const found = runChecks(snapshot, { standard: "", hints: [] });
  expect(found.map(({ rule }) => rule)).toContain("unfilled-gap");
  expect(gapsToKeep(found, found, snapshot)).toEqual([]);
  const [gap] = runChecks(snapshot, { standard: "", hints: [] }, [unfilledGap]) as [Finding];
  expect(gapsToKeep([...found, { ...gap, rule: "suspected-gap" }], found, snapshot)).toEqual([]);
  expect(gapsToKeep([...found, earlierGap(snapshot, 2)], found, snapshot)).toHaveLength(1);
});

test("whatever stands in a document, what was kept is found where it stood", () => {
  fc.assert(
    fc.property(fc.array(arbitraryLine, { minLength: 1, maxLength: 5 }), (lines) => {
      const snapshot = snapshotOf(...lines);
      const gaps = findGapsIn(snapshot).filter(({ gapKind, continuedIn }) => gapKind !== "cell" && !continuedIn);
      const places = findAgain(snapshot, gaps, snapshot).map(({ place, text }) => ({ place, text }));
      expect(places).toEqual(gaps.map(({ place, text }) => ({ place, text })));
    }),
  );
});
