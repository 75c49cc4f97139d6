import type { GapHint } from "../../../src/core/gaps/gap";
import { findGaps } from "../../../src/core/gaps/findGaps";
import { storyOfText } from "./storyOfText";

const households: GapHint = {
  left: "dân số có",
  right: "hộ với …… nhân khẩu",
  label: "số hộ",
  unit: "hộ",
  field: "so_ho",
};
const people: GapHint = {
  left: "có …… hộ với",
  right: "nhân khẩu, sinh sống",
  label: "số khẩu toàn xã",
  field: "so_khau",
};

test("the words beside a gap tell which field it is", () => {
  expect(
    findGaps(storyOfText("Xã có dân số có …… hộ với …… nhân khẩu, sinh sống ở 5 thôn."), [households, people]),
  ).toMatchObject([
    { label: "số hộ", unit: "hộ", field: "so_ho" },
    { label: "số khẩu toàn xã", field: "so_khau" },
  ]);
});

test("a neighbour may be filled, blanks and tone marks may differ", () => {
  const [gap] = findGaps(storyOfText("Xã  có DÂN SỐ có 500 hộ với … nhân khẩu , sinh sống ở 5 thôn."), [
    households,
    people,
  ]);
  expect(gap).toMatchObject({ label: "số khẩu toàn xã", field: "so_khau" });
  expect(gap).not.toHaveProperty("unit");
});

test("other words are no match", () => {
  const [gap] = findGaps(storyOfText("Hợp tác xã hiện còn … hộ thành viên."), [households, people]);
  expect(gap).not.toHaveProperty("field");
});
