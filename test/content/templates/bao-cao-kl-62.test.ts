import { draftFixture, printedHeadings } from "../draftFixture";

describe("the review of Kết luận 62", () => {
  test("has the corrected heading tree, with lessons and proposals", async () => {
    const { outline } = await draftFixture("bao-cao-kl-62");
    expect(printedHeadings(outline)).toEqual([
      "I- ĐẶC ĐIỂM TÌNH HÌNH",
      "* Thuận lợi",
      "* Khó khăn",
      "II- KẾT QUẢ LÃNH ĐẠO, CHỈ ĐẠO VÀ TỔ CHỨC THỰC HIỆN KẾT LUẬN SỐ 62-KL/TW",
      "1. Công tác lãnh đạo, chỉ đạo, quán triệt, triển khai",
      "2. Nâng cao chất lượng các cuộc vận động, phong trào thi đua yêu nước; chăm lo, bảo vệ lợi ích hợp pháp, chính đáng của đoàn viên, hội viên và Nhân dân",
      "3. Đa dạng hóa hình thức tập hợp Nhân dân, hướng mạnh hoạt động về cơ sở",
      "4. Kiện toàn tổ chức bộ máy, thực hiện chế độ, chính sách đối với cán bộ Mặt trận, đoàn thể",
      "5. Công tác dân vận của chính quyền; cơ chế phối hợp giữa chính quyền với Mặt trận Tổ quốc và các đoàn thể",
      "III- HẠN CHẾ VÀ NGUYÊN NHÂN",
      "1. Hạn chế",
      "2. Nguyên nhân của hạn chế",
      "IV- BÀI HỌC KINH NGHIỆM",
      "V- PHƯƠNG HƯỚNG, NHIỆM VỤ VÀ GIẢI PHÁP",
      "VI- KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
    expect(outline.filter(({ kind }) => kind === "item").map(({ number }) => number)).toEqual([
      ...["1.", "2.", "3.", "4.", "5.", "6.", "7."],
    ]);
  });

  test("gives Kết luận 62 one date, in the title and where it is named in full", async () => {
    const { text } = await draftFixture("bao-cao-kl-62");
    expect(text.match(/62-KL\/TW, ngày 08\/12\/2009/g)).toHaveLength(2);
    expect(text.match(/sau đây gọi tắt là Kết luận 62/g)).toHaveLength(1);
  });

  test("reports, proposes and signs for the standing committee alike", async () => {
    const { draft, text } = await draftFixture("bao-cao-kl-62");
    expect(text).toContain("Ban Thường vụ Đảng ủy xã Phú Bình báo cáo như sau:");
    expect(text).toContain("Ban Thường vụ Đảng ủy xã Phú Bình kiến nghị, đề xuất:");
    expect(draft.signature.right[0]?.text).toBe("T/M BAN THƯỜNG VỤ");
  });

  test("filled, leaves nothing open and ends every paragraph with one mark", async () => {
    expect((await draftFixture("bao-cao-kl-62")).blemishes).toEqual([]);
  });
});
