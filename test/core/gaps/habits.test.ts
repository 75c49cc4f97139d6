import { type Found, habitsIn, inQuotes, keepHabitual } from "../../../src/core/gaps/habits";
import { expectMarkedGaps } from "./markedGaps";

/** Two gaps that nobody doubts, and a line that the document's way of leaving values open decides. */
const document = (sure: string, doubtful: string) => `${sure}\n${doubtful}`;

describe("where the words around leave doubt, the document's own way of leaving values open tells", () => {
  const ways: Readonly<Record<string, { readonly sure: string; readonly gap: string; readonly none: string }>> = {
    tabs: {
      sure: "Hộ có⟦→|⟧nhân khẩu, thu nhập⟦→→|⟧đồng.",
      gap: "Đã khoan tất cả⟦→|⟧mẫu tại hiện trường",
      none: "Đã khoan tất cả→mẫu tại hiện trường",
    },
    "letters and question marks": {
      sure: "Có ⟦xx|⟧ hộ, ⟦xx|⟧ khẩu và ⟦??|⟧ hộ nghèo, ⟦??|⟧ cháu.",
      gap: "Phát hiện tại khoảnh rừng giáp Bến Đá ⟦xx|⟧ cây bị chặt, đội ⟦??|⟧ xử lý",
      none: "Phát hiện tại bìa rừng giáp bến đá xx và đã xử lý",
    },
    "dots apart from the words": {
      sure: "Xã có ⟦....|⟧ hộ, ⟦....|⟧ khẩu.",
      gap: "Trong đó có cán bộ quản lý 03, cán bộ phục vụ ⟦....|⟧, còn lại là nữ",
      none: "Trong đó có cán bộ quản lý 03, cán bộ phục vụ ...., còn lại là nữ",
    },
    "dots glued to a code": {
      sure: "Xã có⟦…|⟧hộ,⟦…|⟧khẩu.",
      gap: "Ống cỡ DN⟦…|⟧, dày 2 mm",
      none: "Ống cỡ DN…, dày 2 mm",
    },
    "brackets with dots": {
      sure: "Xã có ⟦[...]|⟧ hộ, ⟦[...]|⟧ khẩu.",
      gap: "Vòng loại chia làm hai lượt ⟦[...]|⟧, thi đấu vòng tròn",
      none: "Vòng loại chia làm hai lượt [...], thi đấu vòng tròn",
    },
    "brackets with words": {
      sure: "Xã ⟦[tên xã]|⟧ có ⟦[số hộ]|⟧ hộ.",
      gap: "Đội thắng được ⟦[phần thưởng]|⟧.",
      none: "Đội thắng được [phần thưởng].",
    },
    blanks: {
      sure: "Xã có⟦     |⟧hộ,⟦     |⟧khẩu.",
      gap: "Giám sát chuyên đề đối với⟦   |⟧mặt trận cơ sở",
      none: "Giám sát chuyên đề đối với   mặt trận cơ sở",
    },
  };
  test.each(Object.entries(ways))("%s", (_, { sure, gap, none }) => {
    expectMarkedGaps(document(sure, gap));
    expectMarkedGaps(none);
  });

  test("one other value is no habit, two are", () => {
    expectMarkedGaps("Xã có ⟦xx|⟧ hộ.\nKhảo sát Bến Đá xx và đã xong");
    expectMarkedGaps("Xã có ⟦xx|⟧ hộ, ⟦xx|⟧ khẩu.\nKhảo sát Bến Đá ⟦xx|⟧ và đã xong");
  });

  test("the number and the date of a document are left open by everybody: no habit", () => {
    const header = "Số⟦     |⟧-BC/ĐU→Phú Bình, ngày⟦     |⟧tháng⟦     |⟧năm 2026";
    expectMarkedGaps(`${header}\nGiám sát đối với   mặt trận cơ sở`);
  });

  test("dots of one kind say nothing of another kind", () => {
    expectMarkedGaps("Xã có ⟦....|⟧ hộ, ⟦....|⟧ khẩu.\nỐng cỡ DN…, dày 2 mm");
  });

  test("blanks say nothing of tabs", () => {
    expectMarkedGaps("Xã có⟦     |⟧hộ,⟦     |⟧khẩu.\nĐã khoan tất cả→mẫu tại hiện trường");
  });
});

test("a way in which two values are surely left open is a habit; what is sure needs none", () => {
  const found: readonly Found[] = [
    { certainty: "sure", habit: "…" },
    { certainty: "sure", habit: "…" },
    { certainty: "sure", habit: "tab" },
    { certainty: "sure" },
    { certainty: "doubtful", habit: "…" },
    { certainty: "doubtful", habit: "tab" },
    { certainty: "doubtful" },
  ];
  expect([...habitsIn(found)]).toEqual(["…", inQuotes]);
  expect(keepHabitual(found, new Set(["…"]))).toEqual(found.slice(0, 5));
  expect(keepHabitual(found, new Set())).toEqual(found.slice(0, 4));
});

test("three places that are likely gaps are a habit, or one that surely is and two", () => {
  const likely = { certainty: "likely", habit: "○" } as const;
  expect(habitsIn([likely, likely])).toEqual(new Set());
  expect(habitsIn([likely, likely, likely])).toEqual(new Set(["○"]));
  expect(habitsIn([likely, { certainty: "sure", habit: "○" }])).toEqual(new Set());
  expect(habitsIn([likely, likely, { certainty: "sure", habit: "○" }])).toEqual(new Set(["○"]));
});
