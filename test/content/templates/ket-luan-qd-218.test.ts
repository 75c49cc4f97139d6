import { draftFixture, printedHeadings } from "../draftFixture";

describe("the conclusion on Quyết định 218", () => {
  test("has its three parts, their items counted from one", async () => {
    const { outline } = await draftFixture("ket-luan-qd-218");
    expect(printedHeadings(outline)).toEqual([
      "I- KẾT QUẢ 15 NĂM THỰC HIỆN QUYẾT ĐỊNH 218",
      "II- MỘT SỐ NHIỆM VỤ, GIẢI PHÁP TRONG THỜI GIAN TỚI",
      "III- TỔ CHỨC THỰC HIỆN",
    ]);
    expect(outline.filter(({ kind }) => kind === "item").map(({ number }) => number)).toEqual([
      ...["1.", "2.", "3.", "4.", "5."],
      ...["1.", "2."],
    ]);
  });

  test("is the standing committee's: in its title, its text and its signature", async () => {
    const { draft, text } = await draftFixture("ket-luan-qd-218");
    expect(draft.title[0]?.text).toBe("KẾT LUẬN\vCỦA BAN THƯỜNG VỤ ĐẢNG ỦY");
    expect(text).toContain("Số 12-KL/ĐU");
    expect(text).toContain("Ban Thường vụ Đảng ủy kết luận như sau:");
    expect(draft.signature.right[0]?.text).toBe("T/M BAN THƯỜNG VỤ");
  });

  test("filled, leaves nothing open and ends every paragraph with one mark", async () => {
    expect((await draftFixture("ket-luan-qd-218")).blemishes).toEqual([]);
  });

  test("defines the short name once and keeps to it", async () => {
    const { draft, text } = await draftFixture("ket-luan-qd-218");
    const title = draft.title.map((paragraph) => paragraph.text).join("\n");
    expect(text.match(/sau đây gọi tắt là Quyết định 218/g)).toHaveLength(1);
    expect(text.replace(title, "").match(/218-QĐ\/TW/g)).toHaveLength(1);
  });
});
