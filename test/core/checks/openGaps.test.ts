import type { Finding } from "../../../src/core/checks/finding";
import { type Checked, keepOpenGaps } from "../../../src/core/checks/openGaps";
import { unfilledGap } from "../../../src/core/checks/rules/unfilled-gap";
import { runChecks } from "../../../src/core/checks/runChecks";
import { shareUnchanged } from "../../../src/core/document/shareUnchanged";
import type { GapHint } from "../../../src/core/gaps/gap";
import { linesOf, snapshotOf } from "../filling/documents";
import { check, fill } from "./checkedDocument";

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
  const [first, , third] = before.findings as [Finding, Finding, Finding];
  const once = fill(before, first);
  const after = fill(once, once.findings[0] as Finding);
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
