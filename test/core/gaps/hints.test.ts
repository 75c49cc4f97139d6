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

describe("how far the words must agree", () => {
  const hint = (left: string, right: string, field: string): GapHint => ({ left, right, label: "nhãn", field });
  const fieldOf = (text: string, ...hints: readonly GapHint[]) => findGaps(storyOfText(text), hints)[0]?.field;

  test("both sides together by two words", () => {
    expect(fieldOf("đã có …… hộ", hint("có", "hộ", "a"))).toBe("a");
    expect(fieldOf("đã có ……", hint("có", "", "a"))).toBeUndefined();
    expect(fieldOf("đã có ……", hint("đã có", "", "a"))).toBe("a");
    expect(fieldOf("…… hộ dân", hint("", "hộ dân", "a"))).toBe("a");
    expect(fieldOf("…… hộ dân", hint("có", "hộ dân", "a"))).toBeUndefined();
    expect(fieldOf("xã có …… hộ", hint("có", "hộ nghèo", "a"))).toBe("a");
  });

  test("of several hints that which agrees furthest, of equals the first", () => {
    const near = hint("có", "hộ", "near");
    const far = hint("xã nay có", "hộ nghèo", "far");
    expect(fieldOf("toàn xã nay có …… hộ nghèo", near, far)).toBe("far");
    expect(fieldOf("toàn xã nay có …… hộ nghèo", far, near)).toBe("far");
    expect(fieldOf("toàn xã nay có …… hộ nghèo", near, { ...near, field: "other" })).toBe("near");
  });

  test("a word that differs close by parts them, one three words away does not", () => {
    expect(fieldOf("họ đã có …… hộ", hint("ta đã có", "hộ", "a"))).toBeUndefined();
    expect(fieldOf("họ đang đã có …… hộ", hint("ta đang đã có", "hộ", "a"))).toBe("a");
  });

  test("another gap ends the walk, however it is marked", () => {
    const after = hint("có", "hộ ____ 5 khẩu lẻ", "a");
    for (const gap of ["…", "....", "____", "     ", "……"]) {
      expect(fieldOf(`đã có …… hộ ${gap} khẩu`, after)).toBe("a");
    }
    expect(fieldOf("đã có …… hộ và khẩu", hint("có", "hộ ở khẩu", "a"))).toBeUndefined();
    expect(fieldOf("đã có …… …… hộ", hint("có", "hộ", "a"))).toBe("a");
  });

  test("no more than six words and eighty letters to either side", () => {
    const many = "một hai ba bốn năm sáu";
    expect(fieldOf(`bảy ${many} …… hộ`, hint(`tám ${many}`, "hộ", "a"))).toBe("a");
    const long = "nghiêng".repeat(12);
    expect(fieldOf(`${long} đã có …… hộ`, hint(`x${long} đã có`, "hộ", "a"))).toBeUndefined();
  });
});
