import type { Block, ParagraphBlock, ParagraphRole } from "../../src/core/document/block";

/** A report with everything that a report has: for tests that look at whole documents. */
export function reportBlocks(bodyParagraphs = 12): readonly Block[] {
  const body = Array.from({ length: bodyParagraphs }, (_, index) =>
    paragraph(
      "bodyText",
      `Toàn xã có …… hộ với …… nhân khẩu, diện tích tự nhiên ……… ha; đoạn ${index + 1} nói thêm về …… chi bộ.`,
    ),
  );
  return [
    {
      kind: "columns",
      role: "headerBlock",
      left: [
        paragraph("coQuanCapTren", "ĐẢNG BỘ TỈNH ……"),
        paragraph("coQuanBanHanh", "ĐẢNG ỦY XÃ ……"),
        paragraph("dauSao", "*"),
        paragraph("soKyHieu", "Số      -BC/ĐU"),
      ],
      right: [
        paragraph("tieuDe", "ĐẢNG CỘNG SẢN VIỆT NAM"),
        paragraph("diaDanhNgayThang", "……, ngày      tháng      năm 2026"),
      ],
    },
    paragraph("tenLoai", "BÁO CÁO"),
    paragraph("trichYeu", "kết quả thực hiện công tác năm 2026"),
    paragraph("trichYeuSeparator", "-----"),
    paragraph("heading1", "I- ĐẶC ĐIỂM TÌNH HÌNH"),
    ...body,
    paragraph("heading2", "1. Kết quả"),
    paragraph("dashItem", "- Đã tổ chức …… hội nghị;"),
    paragraph("bodyText", "Trên đây là báo cáo của Đảng ủy xã."),
    {
      kind: "columns",
      role: "signatureBlock",
      left: [paragraph("noiNhanLabel", "Nơi nhận:"), paragraph("noiNhanItem", "- Lưu Văn phòng Đảng ủy.")],
      right: [
        paragraph("quyenHan", "T/M ĐẢNG ỦY"),
        paragraph("chucVu", "BÍ THƯ"),
        paragraph("signatureSpace", ""),
        paragraph("hoTen", "(ghi rõ họ tên)"),
      ],
    },
  ];
}

function paragraph(role: ParagraphRole, text: string): ParagraphBlock {
  return { kind: "paragraph", role, text };
}
