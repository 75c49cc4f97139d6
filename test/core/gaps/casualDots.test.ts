import { findGaps } from "../../../src/core/gaps/findGaps";
import { storyOfText } from "./storyOfText";

/** Halts of somebody who tells a story; none of them is a gap. */
const told = [
  "Chiều xuống… sương giăng kín bến.",
  "Bà cụ ngẩng lên… rồi lại cúi xuống.",
  "Nước cứ dâng… người cứ chạy.",
  "Mấy đứa nhỏ im thin thít… chẳng đứa nào khóc.",
  "Xa lắm… còn nghe tiếng gà.",
  "Mẹ gọi… con chạy ra.",
  "Gió lặng… bến vắng tanh.",
];
const doubtful = "- Tôi là... con ông Tư Thới.";

describe("halts within sentences", () => {
  test("among many of them one that looks as if it asked is a halt too", () => {
    expect(gaps([...told, doubtful])).toEqual([]);
  });

  test("where nobody halts the same words ask for a value", () => {
    expect(gaps([doubtful])).toEqual(["..."]);
  });

  test("where as many values are left open so, it is how the document leaves them open", () => {
    const open = ["1. Trưởng đoàn là... cán bộ huyện.", "2. Phó đoàn là... cán bộ xã."];
    expect(gaps([...told, doubtful, ...open])).toEqual(["...", "...", "..."]);
  });

  test("a number before its unit, a date and a run apart from its word stay gaps", () => {
    const open = ["1. Xã có… ha đất.", "2. Họp ngày… tháng 5.", "Trưởng đoàn là ……… đến từ huyện."];
    expect(gaps([...told, ...open])).toEqual(["…", "…", "………"]);
  });
});

describe("a document that ends lists with dots everywhere and leaves hardly anything open", () => {
  const lists = Array.from({ length: 60 }, (_, index) => `${index + 1}. Chăm lo nhà ở, trường học, đường làng…`);
  const doubtful = "Đơn vị nào xin thêm cũng phải có lý do…chính đáng.";

  test("leaves nothing open with dots that look like those", () => {
    expect(gaps([doubtful])).toEqual(["…"]);
    expect(gaps([...lists, doubtful])).toEqual([]);
  });

  test("still leaves open a number, a date, an hour, what is measured and what has room", () => {
    const open = ["Số: …/BC-ĐU", "Họp ngày…/11.", "Khai mạc lúc …h….", "Diện tích…ha.", "Trưởng đoàn là đồng chí ………"];
    expect(gaps([...lists, doubtful, ...open])).toEqual(["…", "…", "…", "….", "…", "………"]);
  });
});

function gaps(lines: readonly string[]): readonly string[] {
  return findGaps(storyOfText(lines.join("\n"))).map(
    ({ paragraph, start, end }) => lines[paragraph]?.slice(start, end) ?? "",
  );
}
