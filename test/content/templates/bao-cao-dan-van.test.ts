import { draftFixture, printedHeadings } from "../draftFixture";

describe("the report on mass work", () => {
  test("has the corrected heading tree, the administration's work divided", async () => {
    const { outline } = await draftFixture("bao-cao-dan-van");
    expect(printedHeadings(outline)).toEqual([
      "I- TÌNH HÌNH CHUNG",
      "1. Khái quát tình hình kinh tế - xã hội",
      "2. Những thuận lợi, khó khăn ảnh hưởng trực tiếp đến công tác dân vận nhiệm kỳ 2020-2025",
      "* Thuận lợi",
      "* Khó khăn",
      "II- KẾT QUẢ THỰC HIỆN",
      "1. Kết quả công tác dân vận của cấp ủy, hệ thống chính trị",
      "2. Kết quả cụ thể hóa, thể chế hóa đường lối, chủ trương của Đảng về công tác dân vận",
      "3. Công tác phối hợp thực hiện Quy chế công tác dân vận; xây dựng đội ngũ cán bộ làm công tác dân vận",
      "4. Công tác dân vận của chính quyền; công tác dân tộc, tôn giáo, người Việt Nam ở nước ngoài",
      "4.1. Hoạt động của Hội đồng nhân dân",
      "4.2. Công tác dân vận của Ủy ban nhân dân, cải cách hành chính",
      "4.3. Tiếp công dân, giải quyết đơn thư, hòa giải",
      "4.4. Công tác dân tộc, tôn giáo",
      "5. Hoạt động giám sát, phản biện xã hội của Mặt trận Tổ quốc, các tổ chức chính trị - xã hội; tập hợp, vận động Nhân dân",
      "6. Phát huy quyền làm chủ của Nhân dân, thực hiện dân chủ ở cơ sở",
      "7. Phong trào thi đua yêu nước, phong trào thi đua “Dân vận khéo”; nhân rộng mô hình, điển hình",
      "III- ĐÁNH GIÁ CHUNG, HẠN CHẾ, NGUYÊN NHÂN VÀ BÀI HỌC KINH NGHIỆM",
      "1. Ưu điểm và nguyên nhân",
      "* Ưu điểm",
      "* Nguyên nhân",
      "2. Hạn chế và nguyên nhân",
      "* Hạn chế",
      "* Nguyên nhân",
      "3. Bài học kinh nghiệm",
      "IV- PHƯƠNG HƯỚNG, NHIỆM VỤ, GIẢI PHÁP CÔNG TÁC DÂN VẬN TRONG THỜI GIAN TỚI",
      "1. Phương hướng",
      "2. Nhiệm vụ, giải pháp",
      "V- KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
    expect(outline.filter(({ kind }) => kind === "item").map(({ number }) => number)).toEqual([
      ...["Một là,", "Hai là,", "Ba là,", "Bốn là,"],
      ...["2.1.", "2.2.", "2.3.", "2.4.", "2.5.", "2.6.", "2.7.", "2.8."],
    ]);
  });

  test("filled, leaves nothing open and ends every paragraph with one mark", async () => {
    expect((await draftFixture("bao-cao-dan-van")).blemishes).toEqual([]);
  });

  test("tells the two resolutions numbered 25-NQ/TW apart by their dates at every mention", async () => {
    const { text } = await draftFixture("bao-cao-dan-van");
    const inOurWords = text.replace(/tiếp tục thực hiện Nghị quyết số 25-NQ\/TW của/g, "");
    expect(inOurWords.match(/25-NQ\/TW(?!, ngày (?:03\/6\/2013|12\/3\/2003))/g)).toBeNull();
  });

  test("cites what is in force, and no document that nobody could confirm to exist", async () => {
    const { text } = await draftFixture("bao-cao-dan-van");
    expect(text).not.toMatch(/150-KL\/TW|16\/CT-TTg|162\/2017|34\/2007|04\/2015\/NĐ-CP|Khối Dân vận|[Hh]uyện/);
    for (const number of ["33/CT-TTg", "95/2023/NĐ-CP", "10/2022/QH15", "59/2023/NĐ-CP", "215-KL/TW"]) {
      expect(text).toContain(number);
    }
  });
});
