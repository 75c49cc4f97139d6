import type { DocumentSnapshot, Story } from "../../../src/core/document/snapshot";
import { habitsOf, habitsToKeep } from "../../../src/core/checks/habitsOf";
import { runChecks } from "../../../src/core/checks/runChecks";
import { storyOfText } from "../gaps/storyOfText";

const context = { standard: "", hints: [] };
const doubtful = "Khảo sát Bến Đá xx và đã xong";

test("all stories of a document tell together how it leaves values open", () => {
  const snapshot = documentOf(storyOfText("Xã có xx hộ."), { ...storyOfText("Trang của xx hộ"), kind: "footer" });
  expect([...habitsOf(snapshot, context)]).toEqual(["x"]);
  expect([...habitsOf(documentOf(storyOfText("Xã có xx hộ.")), context)]).toEqual([]);
});

test("a doubtful place of one story is a gap by the habits of another", () => {
  const body = storyOfText("Xã có xx hộ, xx khẩu.");
  const footer: Story = { ...storyOfText(doubtful), kind: "footer" };
  expect(storiesOfGaps(documentOf(body, footer))).toEqual(["body", "body", "footer"]);
  expect(storiesOfGaps(documentOf(footer))).toEqual([]);
});

test("what was known of a document before still counts", () => {
  const snapshot = documentOf(storyOfText(doubtful));
  expect(runChecks(snapshot, { ...context, habits: ["x"] })).toHaveLength(1);
  expect(runChecks(snapshot, { ...context, habits: ["?"] })).toEqual([]);
});

test("habits are to be kept with a document while a gap is one by habit alone", () => {
  const toKeep = (...lines: readonly string[]) => {
    const snapshot = documentOf(storyOfText(lines.join("\n")));
    return habitsToKeep(snapshot, context, habitsOf(snapshot, { ...context, habits: ["x"] }));
  };
  expect(toKeep("Xã có xx hộ, xx khẩu.", doubtful)).toEqual(["x"]);
  expect(toKeep("Xã có 12 hộ, 45 khẩu.", doubtful)).toEqual(["x"]);
  expect(toKeep("Xã có xx hộ, xx khẩu.", "Khảo sát Bến Đá đã xong")).toEqual([]);
  expect(toKeep("Xã có 12 hộ, 45 khẩu.")).toEqual([]);
});

function documentOf(...stories: readonly Story[]): DocumentSnapshot {
  return { stories, unread: [] };
}

function storiesOfGaps(snapshot: DocumentSnapshot): readonly string[] {
  return runChecks(snapshot, context).map(({ place }) => place.story);
}
