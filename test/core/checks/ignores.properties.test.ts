import fc from "fast-check";
import { sortOutIgnored } from "../../../src/core/checks/ignores";
import { snapshotOf } from "../filling/documents";
import { findingsIn, letter, setAside } from "./setAside";

test("whatever is added far from a finding that was set aside, it is found; whatever else there is, only it is left out", () => {
  const line = fc.constantFrom("Xã có …… thôn.", "Số: ……", "Kết quả đạt được.", "", "Trong kỳ có …… cuộc họp.");
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), fc.array(line, { maxLength: 8 }), fc.nat(), (top, end, pick) => {
      const before = [...top, "a.", "b.", "c.", ...letter, "d.", "e.", "g.", ...end];
      const index = pick % findingsIn(before).length;
      const ignore = setAside(before, index);
      const wanted = findingsIn(before)[index];
      expect(sortOutIgnored(findingsIn(before), [ignore], snapshotOf(...before)).ignored).toEqual([
        { finding: wanted, ignore },
      ]);
      const after = ["Thêm một đoạn.", "Thêm …… nữa.", "Và một đoạn.", "Và …… đây.", ...before];
      const { kept, ignored } = sortOutIgnored(findingsIn(after), [ignore], snapshotOf(...after));
      expect(kept.length + ignored.length).toBe(findingsIn(after).length);
      for (const { finding } of ignored) expect(finding.place.paragraph).toBe((wanted?.place.paragraph ?? 0) + 4);
    }),
    { numRuns: 150 },
  );
});
