import { readFileSync } from "node:fs";
import path from "node:path";
import type { Values } from "../../../src/core/profile/field";
import { type DraftSection, draftParagraphs, draftTemplate } from "../../../src/core/templates/draft";
import { listOutline } from "../../../src/core/templates/listOutline";
import { openTemplate } from "../../../src/core/templates/openTemplate";
import { contentLibrary } from "../../../src/content/index";

const values = JSON.parse(
  readFileSync(path.join(__dirname, "../fixtures/bao-cao-qd-218.values.json"), "utf8"),
) as Values;

async function open(filled: Values) {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const standard = await contentLibrary.standards.find(({ id }) => id === "DANG-HD05-2026")!.load();
  return { kit, standard, draft: draftTemplate(kit, filled, standard) };
}

describe("the report on Quyết định 218", () => {
  test("has the heading tree of the commune's report, its numbering mended", async () => {
    const { kit, standard } = await open({});
    const outline = listOutline(kit.template, standard, {}, kit.fields);
    expect(outline.filter(({ kind }) => kind !== "item").map(({ number, heading }) => `${number} ${heading}`)).toEqual([
      "I- ĐẶC ĐIỂM TÌNH HÌNH",
      "1. Khái quát tình hình kinh tế - xã hội địa phương",
      "2. Những thuận lợi và khó khăn tác động trực tiếp đến việc Mặt trận Tổ quốc, các đoàn thể chính trị - xã hội và Nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền",
      "* Thuận lợi",
      "* Khó khăn",
      "II- KẾT QUẢ THỰC HIỆN",
      "1. Công tác lãnh đạo, chỉ đạo",
      "1.1. Công tác quán triệt, triển khai",
      "1.2. Công tác kiểm tra, giám sát, sơ kết, tổng kết",
      "2. Kết quả thực hiện nội dung Quy định",
      "2.1. Kết quả tham gia góp ý",
      "2.1.1. Góp ý xây dựng Đảng",
      "- Góp ý đối với tổ chức đảng",
      "- Góp ý đối với đảng viên",
      "2.1.2. Góp ý xây dựng chính quyền",
      "- Góp ý đối với cơ quan, tổ chức",
      "- Góp ý đối với cá nhân",
      "2.2. Trách nhiệm của cấp ủy, chính quyền trong việc tiếp nhận góp ý",
      "2.2.1. Việc thông báo, cung cấp thông tin phục vụ góp ý",
      "2.2.2. Việc tiếp nhận, xử lý, tiếp thu góp ý",
      "2.2.3. Việc chủ trì, phối hợp tổ chức đối thoại, góp ý",
      "2.2.4. Việc khen thưởng, kỷ luật và báo cáo kết quả góp ý",
      "3. Đánh giá chung, hạn chế, nguyên nhân và bài học kinh nghiệm",
      "3.1. Đánh giá chung",
      "3.2. Hạn chế và nguyên nhân",
      "* Hạn chế",
      "* Nguyên nhân",
      "3.3. Bài học kinh nghiệm",
      "III- NHIỆM VỤ VÀ GIẢI PHÁP TRONG THỜI GIAN TỚI",
      "1. Dự báo tình hình",
      "2. Nhiệm vụ và giải pháp trọng tâm",
      "IV- KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
    expect(outline.filter(({ kind }) => kind === "item").map(({ number }) => number)).toEqual([
      "Một là,",
      "Hai là,",
      "Ba là,",
      "Bốn là,",
      "2.1.",
      "2.2.",
      "2.3.",
      "2.4.",
    ]);
  });

  test.each([
    ["khai-quat", 3],
    ["thuan-loi", 3],
    ["kho-khan", 3],
    ["quan-triet-trien-khai", 4],
    ["kiem-tra-so-ket", 2],
    ["gop-y-to-chuc-dang", 3],
    ["gop-y-dang-vien", 3],
    ["gop-y-co-quan", 3],
    ["gop-y-ca-nhan", 2],
    ["cung-cap-thong-tin", 1],
    ["tiep-thu", 3],
    ["doi-thoai", 1],
    ["khen-thuong-ky-luat", 1],
    ["danh-gia-chung", 5],
    ["han-che", 2],
    ["nguyen-nhan", 3],
    ["du-bao", 2],
    ["kien-nghi", 1],
  ])("says in %s at least the %i paragraphs of the commune's report", async (id, count) => {
    const { draft } = await open(values);
    expect(flat(draft.sections).find(({ section }) => section.id === id)?.content.length).toBeGreaterThanOrEqual(count);
  });

  test("cites in full once, defines the short name, and keeps to it", async () => {
    const { draft } = await open(values);
    const text = draftParagraphs(draft)
      .filter(({ role }) => role !== "trichYeu")
      .map(({ text }) => text)
      .join("\n");
    expect(text.match(/sau đây gọi tắt là Quyết định 218/g)).toHaveLength(1);
    for (const number of ["218-QĐ/TW", "217-QĐ/TW", "124-QĐ/TW", "99-QĐ/TW", "54-KL/TW", "114-QĐ/TW", "11-QĐi/TW"]) {
      expect([number, text.split(`${number}, ngày`).length - 1]).toEqual([number, 1]);
    }
    expect(text).not.toContain("205-QĐ/TW");
  });

  test("filled, leaves nothing open and ends every paragraph with one mark", async () => {
    const { draft } = await open(values);
    const paragraphs = draftParagraphs(draft);
    expect(paragraphs.filter(({ places }) => places.some(({ state }) => state === "open"))).toEqual([]);
    expect(paragraphs.map(({ text }) => text).filter((text) => /……|\[|\]| {2}| [,.;:]|[.;:,]{2}/.test(text))).toEqual(
      [],
    );
    const bodies = paragraphs.filter(({ role }) => /^(bodyText|dashItem|ordinalItem|numberedItem)$/.test(role));
    expect(bodies.map(({ text }) => text).filter((text) => !/[.:;]$/.test(text))).toEqual([]);
  });

  test("names no body that was dissolved on 01/7/2025", async () => {
    const { draft } = await open(values);
    const text = draftParagraphs(draft)
      .map(({ text }) => text)
      .join("\n");
    expect(text).not.toMatch(/huyện|thị xã|Khối Dân vận|Ban Tuyên giáo Đảng ủy|Ban Dân vận Tỉnh ủy/i);
  });
});

function flat(sections: readonly DraftSection[]): readonly DraftSection[] {
  return sections.flatMap((section) => [section, ...flat(section.children)]);
}
