import { runChecks } from "../../../src/core/checks/runChecks";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import { followRefused } from "../../../src/ui/filling/followRefused";

const read = snapshotOf("Xã có …… hộ.", "Huyện có …… hộ.", "Tỉnh có …… hộ.");

test.each([
  ["stays where nothing changed", ["Xã có …… hộ.", "Huyện có …… hộ.", "Tỉnh có …… hộ."], [1]],
  ["follows its paragraph", ["Thêm.", "Xã có …… hộ.", "Huyện có …… hộ.", "Tỉnh có …… hộ."], [2]],
  ["is found in its changed paragraph", ["Xã có …… hộ.", "Huyện nay có …… hộ.", "Tỉnh có …… hộ."], [1]],
  ["is never taken for another that was there before", ["Xã có …… hộ.", "Huyện có ít hộ.", "Tỉnh có …… hộ."], []],
])("a refused gap %s", (_what, lines, places) => {
  const [, finding] = findingsOf(read);
  const now = findingsOf(snapshotOf(...lines));
  const followed = followRefused([{ finding: finding!, reason: "changed" }], read, now);
  expect(followed.map((one) => [one.finding.place.paragraph, one.reason])).toEqual(
    places.map((paragraph) => [paragraph, "changed"]),
  );
  expect(followed.every((one) => now.includes(one.finding))).toBe(true);
});

test("no two of them take one row", () => {
  const refused = findingsOf(read).map((finding) => ({ finding, reason: "locked" as const }));
  const now = findingsOf(snapshotOf("Xã nay có …… hộ.", "Huyện nay có …… hộ.", "Tỉnh có …… hộ."));
  const rows = followRefused(refused, read, now).map(({ finding }) => finding);
  expect(rows).toHaveLength(3);
  expect(new Set(rows).size).toBe(3);
});

function findingsOf(snapshot: DocumentSnapshot) {
  return runChecks(snapshot, { standard: "", hints: [] }).filter(({ rule }) => rule === "unfilled-gap");
}

function snapshotOf(...lines: readonly string[]): DocumentSnapshot {
  const paragraphs = lines.map((text) => ({ text, marks: [], reach: "exact" as const }));
  return { stories: [{ kind: "body", paragraphs }], unread: [] };
}
