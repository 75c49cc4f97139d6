import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Finding } from "../../../src/core/checks/finding";
import { touch } from "../../../src/core/document/spans";
import { snapshotOf } from "../filling/documents";
import { arbitraryLine } from "../gaps/arbitraryLine";
import { readMarkup } from "../gaps/markup";
import { check, fill } from "./checkedDocument";

const folder = join(__dirname, "../gaps/everyday");
const names = readdirSync(folder).filter((name) => name.endsWith(".txt"));

test.each(names.filter((_, index) => index % 10 === 0))(
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
