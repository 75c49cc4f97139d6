import { contentLibrary } from "../../../src/content/index";
import { recogniseStandard } from "../../../src/core/templates/recogniseStandard";
import { snapshotOfText } from "./documents";

test.each([
  ["ĐẢNG BỘ TỈNH ……\tĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY XÃ ……", "DANG-HD05-2026"],
  ["ỦY BAN NHÂN DÂN\nXÃ ……\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc", "ND30-2020"],
  ["Báo cáo gửi Đảng Cộng sản Việt Nam và Nhân dân.", undefined],
  ["", undefined],
])("%j is headed by the title of %s", async (text, standard) => {
  expect(await recogniseStandard(contentLibrary, snapshotOfText(text.normalize("NFD")))).toBe(standard);
});
