import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/core/checks/finding";
import { habitsOf } from "../../../src/core/checks/habitsOf";
import { type Checked, keepOpenGaps } from "../../../src/core/checks/openGaps";
import { unfilledGap } from "../../../src/core/checks/rules/unfilled-gap";
import { runChecks } from "../../../src/core/checks/runChecks";
import { shareUnchanged } from "../../../src/core/document/shareUnchanged";
import type { DocumentSnapshot } from "../../../src/core/document/snapshot";
import { touch } from "../../../src/core/document/spans";
import type { GapHint } from "../../../src/core/gaps/gap";
import { fillFindings } from "../../../src/core/filling/fillFindings";
import { applyTo, linesOf, snapshotOf } from "../filling/documents";
import { arbitraryLine } from "../gaps/arbitraryLine";
import { readMarkup } from "../gaps/markup";

/** A reading, with what is known from the one before. */
function check(read: DocumentSnapshot, before?: Checked, hints: readonly GapHint[] = []): Checked {
  const snapshot = before === undefined ? read : shareUnchanged(before.snapshot, read);
  const habits = before === undefined ? [] : [...habitsOf(before.snapshot, { standard: "", hints })];
  const findings = runChecks(snapshot, { standard: "", hints, habits }, [unfilledGap]);
  return { snapshot, findings: before === undefined ? findings : keepOpenGaps({ snapshot, findings }, before) };
}

function fill(before: Checked, gap: Finding, text = "12"): Checked {
  const edits = fillFindings([{ finding: gap, answer: { kind: "value", text } }], before.snapshot);
  return check(
    applyTo(
      before.snapshot,
      edits.map(({ edit }) => edit),
    ),
    before,
  );
}

const openAt = ({ findings }: Checked) =>
  findings.map(({ place, text }) => `${place.paragraph}:${place.start} ${text}`);

const graves = "Quy tập thêm … hài cốt, … có tên, còn lại chưa rõ tên.";

test("a gap that only the gap beside it told stays one when that is filled", () => {
  const before = check(snapshotOf("Trong năm:", graves));
  expect(openAt(before)).toEqual(["1:13 …", "1:24 …"]);
  const after = fill(before, before.findings[0] as Finding);
  expect(linesOf(after.snapshot)[1]).toBe("Quy tập thêm 12 hài cốt, … có tên, còn lại chưa rõ tên.");
  expect(check(after.snapshot).findings).toEqual([]);
  expect(openAt(after)).toEqual(["1:25 …"]);
  expect(after.findings[0]).toMatchObject({ label: "số hài cốt có tên", paragraphText: linesOf(after.snapshot)[1] });
  // While other paragraphs come and go it stays, until somebody writes there.
  const moved = check(snapshotOf("Mở đầu.", ...linesOf(after.snapshot)), after);
  expect(openAt(moved)).toEqual(["2:25 …"]);
  expect(openAt(check(moved.snapshot, moved))).toEqual(["2:25 …"]);
  expect(openAt(fill(moved, moved.findings[0] as Finding))).toEqual([]);
});

test("who changes other words of the paragraph may have made another sentence of it", () => {
  const before = check(snapshotOf(graves));
  const filled = fill(before, before.findings[0] as Finding);
  const said = "Quy tập thêm 12 hài cốt; nghĩa trang trồng hoa, cây cảnh, … có tên, còn lại chưa rõ tên.";
  expect(openAt(check(snapshotOf(said), filled))).toEqual([]);
});

test("taking a value back is no other sentence either", () => {
  const before = check(snapshotOf(`Thu …… đồng. ${graves}`));
  const paid = fill(before, before.findings[0] as Finding, "500");
  const filled = fill(paid, paid.findings[0] as Finding);
  expect(filled.findings.map(({ text }) => text)).toEqual(["…"]);
  const takenBack = check(snapshotOf(linesOf(filled.snapshot)[0]?.replace("500", "……") ?? ""), filled);
  expect(takenBack.findings.map(({ text }) => text)).toEqual(["……", "…"]);
  expect(check(takenBack.snapshot).findings).toHaveLength(1);
});

test("a gap whose letters are gone is none", () => {
  const before = check(snapshotOf("Đảng bộ xã có …… đảng viên, …… chi bộ."));
  expect(openAt(check(snapshotOf("Đảng bộ xã có 12 đảng viên, 3 chi bộ."), before))).toEqual([]);
  expect(openAt(check(snapshotOf("Đảng bộ xã có …… đảng viên."), before))).toEqual(["0:14 ……"]);
  expect(openAt(check(snapshotOf(), before))).toEqual([]);
  expect(check({ stories: [], unread: [] }, before).findings).toEqual([]);
});

test("a row is called the same while the gaps beside it are filled", () => {
  const before = check(snapshotOf("Chi bộ có … đồng chí (chính thức …, dự bị …)."));
  const [first, second, third] = before.findings as [Finding, Finding, Finding];
  const after = fill(fill(before, first), second);
  expect(after.findings.map(({ label }) => label)).toEqual([third.label]);
  // Also while other paragraphs change, and when nothing does.
  const elsewhere = check(snapshotOf(...linesOf(after.snapshot), "Mới."), after);
  expect(check(elsewhere.snapshot, elsewhere).findings.map(({ label }) => label)).toEqual([third.label]);
  const rewritten = linesOf(after.snapshot)[0]?.replace("Chi bộ", "Chi đoàn") ?? "";
  expect(check(snapshotOf(rewritten), after).findings).toEqual(check(snapshotOf(rewritten)).findings);
  expect(fill(after, after.findings[0] as Finding).findings).toEqual([]);
});

test("what a template says of a place, and the registration, are told anew", () => {
  const hints: readonly GapHint[] = [{ left: "Xã có", right: "hộ", label: "số hộ của xã", field: "so_ho", unit: "hộ" }];
  const before = check(snapshotOf("Kết nạp … đảng viên. Xã có … hộ."));
  const now = shareUnchanged(before.snapshot, snapshotOf("Kết nạp 12 đảng viên. Xã có … hộ."));
  const findings = runChecks(now, { standard: "", hints }, [unfilledGap]);
  expect(keepOpenGaps({ snapshot: now, findings }, before)).toEqual(findings);
  expect(findings).toMatchObject([{ label: "số hộ của xã", field: "so_ho" }]);
});

test("an empty cell and a value of several dotted lines are found anew or not at all", () => {
  const lines = ["Ý kiến:", "……………………………………………………", "……………………………………………………"];
  const before = check(snapshotOf(...lines));
  expect(before.findings).toMatchObject([{ continuedIn: [2] }]);
  expect(openAt(check(snapshotOf("Ý kiến:", lines[1] ?? "", "Đồng ý."), before))).toEqual(["1:0 ……………………………………………………"]);
  expect(openAt(check(snapshotOf("Ý kiến:", "Đồng ý.", lines[2] ?? ""), before))).toEqual(
    openAt(check(snapshotOf("Ý kiến:", "Đồng ý.", lines[2] ?? ""))),
  );
});

const folder = join(__dirname, "../gaps/everyday");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test.each(names.filter((_, index) => index % 5 === 0))(
  "%s: filled from top to bottom, no gap is lost on the way",
  (name) => {
    const { text } = readMarkup(name, readFileSync(join(folder, name), "utf8"));
    let now = check(snapshotOf(...text.split("\n")));
    for (let [gap] = now.findings; gap !== undefined; [gap] = now.findings) {
      const others = now.findings.filter((one) => one !== gap).map(({ text: letters }) => letters);
      now = fill(now, gap);
      expect(now.findings.map(({ text: letters }) => letters)).toEqual(others);
    }
  },
);

test("whatever stands in a document, filling one gap takes no other away", () => {
  fc.assert(
    fc.property(fc.array(arbitraryLine, { minLength: 1, maxLength: 4 }), fc.nat(), (lines, at) => {
      const before = check(snapshotOf(...lines));
      const gap = before.findings[at % Math.max(1, before.findings.length)];
      if (gap === undefined) return;
      const after = fill(before, gap);
      const texts = after.findings.map(({ text }) => text);
      const others = before.findings.filter(
        (one) => one !== gap && one.continuedIn === undefined && !isBeside(one, gap),
      );
      for (const { text } of others) expect(texts.splice(texts.indexOf(text), 1)).toEqual([text]);
    }),
  );
});

/** One ends where the other begins. */
function isBeside({ place: one }: Finding, { place: other }: Finding): boolean {
  return one.paragraph === other.paragraph && touch(one, other);
}
