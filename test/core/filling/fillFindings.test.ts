import fc from "fast-check";
import type { Answer } from "../../../src/core/filling/fillFindings";
import { fillFindings } from "../../../src/core/filling/fillFindings";
import { applyTo, findGapsIn, linesOf, snapshotOf } from "./documents";

function answerAll(lines: readonly string[], answers: readonly Answer[]): readonly string[] {
  const snapshot = snapshotOf(...lines);
  const findings = findGapsIn(snapshot);
  expect(findings).toHaveLength(answers.length);
  const fills = findings.map((finding, index) => ({ finding, answer: answers[index] as Answer }));
  return linesOf(
    applyTo(
      snapshot,
      fillFindings(fills, snapshot).map(({ edit }) => edit),
    ),
  );
}

const value = (text: string): Answer => ({ kind: "value", text });
const keep: Answer = { kind: "keep" };
const drop: Answer = { kind: "drop" };
const two = "[Hằng quý, Đảng ủy họp giao ban.] [Sáu tháng, Đảng ủy đối thoại với Nhân dân.]";

test.each<[string, readonly string[], readonly Answer[], readonly string[]]>([
  ["values of one paragraph", ["Xã có …… thôn, …… hộ."], [value("06"), value("1.234")], ["Xã có 06 thôn, 1.234 hộ."]],
  ["an empty value writes nothing", ["Xã có …… thôn, …… hộ."], [value(" "), value("5")], ["Xã có …… thôn, 5 hộ."]],
  ["both sentences kept", [two], [keep, keep], [two.replace(/[[\]]/g, "")]],
  ["the first sentence dropped", [two], [drop, keep], ["Sáu tháng, Đảng ủy đối thoại với Nhân dân."]],
  ["the second sentence dropped", [two], [keep, drop], ["Hằng quý, Đảng ủy họp giao ban."]],
  ["both dropped inside a paragraph", [`Một. ${two} Hai.`], [drop, drop], ["Một. Hai."]],
  ["a paragraph of dropped sentences goes", ["Trên.", two, "Dưới."], [drop, drop], ["Trên.", "Dưới."]],
  ["so does one with a dash", ["Trên.", "- [Hằng quý, Đảng ủy họp giao ban.]"], [drop], ["Trên."]],
  ["so does one with a number", ["Trên.", "2.1. [Hằng quý, Đảng ủy họp giao ban.]"], [drop], ["Trên."]],
  ["words beside it stay", ["Một là, kết quả. [Hằng quý, Đảng ủy họp giao ban.]"], [drop], ["Một là, kết quả."]],
  [
    "dotted lines below a filled one go",
    ["Nguyên nhân: ...............", "..........................", "Hết."],
    [value("thiếu vốn")],
    ["Nguyên nhân: thiếu vốn", "Hết."],
  ],
])("%s", (_, lines, answers, expected) => {
  expect(answerAll(lines, answers)).toEqual(expected);
});

test("a paragraph that goes answers all its findings", () => {
  const snapshot = snapshotOf("Trên.", two);
  const findings = findGapsIn(snapshot);
  const edits = fillFindings(
    findings.map((finding) => ({ finding, answer: drop })),
    snapshot,
  );
  expect(edits).toHaveLength(1);
  expect(edits[0]?.findings).toEqual(findings);
  expect(edits[0]?.edit.removesEmptyParagraph).toBe(true);
});

test("property: outside the gaps no letter changes, whatever is answered", () => {
  const pieces = fc.array(
    fc.constantFrom("xã có ", "……", " hộ, ", "…… ha", ". ", "     ", "năm 20…", "Đảng ủy ", two),
    {
      maxLength: 8,
    },
  );
  const answers = fc.array(fc.constantFrom(value("12"), value("Phú Bình"), keep, drop), {
    minLength: 40,
    maxLength: 40,
  });
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 5 }), answers, (paragraphs, given) => {
      const snapshot = snapshotOf(...paragraphs.map((parts) => parts.join("")));
      const fills = findGapsIn(snapshot).map((finding, index) => {
        const yesNo = finding.gapKind === "yes-no";
        const any = given[index % given.length] ?? keep;
        return { finding, answer: yesNo === (any.kind !== "value") ? any : yesNo ? keep : value("7") };
      });
      const edits = fillFindings(fills, snapshot).map(({ edit }) => edit);
      applyTo(snapshot, edits);
      for (const { place, paragraphText } of edits) {
        const line = linesOf(snapshot)[place.paragraph] ?? "";
        expect(paragraphText).toBe(line);
        const gaps = fills.filter(({ finding }) => finding.place.paragraph === place.paragraph);
        for (let at = place.start; at < place.end; at += 1) {
          const inGap = gaps.some(({ finding }) => at >= finding.place.start && at < finding.place.end);
          // Beside a dropped sentence its blank goes; with a whole paragraph its dash or number.
          expect(inGap || /[\s\-.;,]/.test(line[at] ?? "")).toBe(true);
        }
      }
    }),
  );
});
