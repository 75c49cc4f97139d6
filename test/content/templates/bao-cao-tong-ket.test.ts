import type { Values } from "../../../src/core/profile/field";
import { draftParagraphs, draftTemplate } from "../../../src/core/templates/draft";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { contentLibrary } from "../../../src/content/index";

async function paragraphsOf(id: string, values: Values) {
  const kit = await openTemplate(contentLibrary, id);
  const standard = await contentLibrary.standards[0]!.load();
  return draftParagraphs(draftTemplate(kit, values, standard));
}

const trichYeuOf = async (id: string, values: Values) =>
  (await paragraphsOf(id, values)).find(({ role }) => role === "trichYeu")?.text;

describe("the report that reviews any document", () => {
  test("is drafted by naming a document of the register and the number of years", async () => {
    const values: Values = { van_ban_tong_ket: "01-KL/TW", so_nam_tong_ket: 5 };
    const paragraphs = await paragraphsOf("bao-cao-tong-ket", values);
    expect(paragraphs.find(({ role }) => role === "trichYeu")?.text).toMatch(
      /^tổng kết 05 năm thực hiện Kết luận số 01-KL\/TW, ngày 18\/5\/2021 của Bộ Chính trị khóa XIII về /,
    );
    const open = new Set(paragraphs.flatMap(({ places }) => places.filter(({ state }) => state === "open")));
    expect([...open].map(({ field }) => field)).not.toContain("van_ban_tong_ket");
    expect(paragraphs.some(({ text }) => text.includes("(sau đây gọi tắt là Kết luận 01)"))).toBe(true);
    expect(paragraphs.filter(({ text }) => text.includes("thực hiện Kết luận 01")).length).toBeGreaterThan(3);
  });

  test("is drafted by naming a document that no register knows", async () => {
    const document = {
      number: "09-NQ/TU",
      kind: "Nghị quyết",
      date: "2026-02-03",
      issuer: "Ban Chấp hành Đảng bộ tỉnh",
      title: "về phát triển du lịch",
    };
    expect(await trichYeuOf("bao-cao-tong-ket", { van_ban_tong_ket: document, so_nam_tong_ket: 3 })).toBe(
      "tổng kết 03 năm thực hiện Nghị quyết số 09-NQ/TU, ngày 03/02/2026 của Ban Chấp hành Đảng bộ tỉnh về phát triển du lịch",
    );
  });

  test("says in its instances what it says with their document typed in", async () => {
    const named = await trichYeuOf("bao-cao-tong-ket", { van_ban_tong_ket: "218-QĐ/TW", so_nam_tong_ket: 15 });
    expect(await trichYeuOf("bao-cao-qd-218", { so_nam_tong_ket: 15 })).toBe(named);
  });
});
