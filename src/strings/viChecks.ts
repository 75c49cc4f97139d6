import type { FindingKind } from "../core/checks/findingKind";
import type { RuleId } from "../core/checks/rules/index";

/** Words of the tab "Kiểm tra" beyond the list itself; they come with the tab, not with the first screen. */
export const viChecks = {
  ignore: {
    gap: "Không phải ô trống",
    other: "Không cần sửa",
    titleOf: (label: string) => `${viChecks.ignore.gap}: ${label}`,
    otherTitleOf: (label: string) => `${viChecks.ignore.other}: ${label}`,
    count: (places: number) => `Đã bỏ qua ${places} chỗ`,
    hint: "Những chỗ này không tính là thiếu khi kiểm tra.",
    restore: "Khôi phục",
    restoreOf: (label: string) => `Khôi phục: ${label}`,
    done: (label: string) => `Đã bỏ qua: ${label}.`,
    restored: (label: string) => `Đã khôi phục: ${label}.`,
    notKept: "Không lưu được vào văn bản: các chỗ đã bỏ qua chỉ nhớ đến khi đóng ngăn này. Văn bản không bị ảnh hưởng.",
  },

  print: {
    /** Where Word lets a pane open its print preview. */
    preview: "Xem bản in",
    /** Everywhere else. */
    keys: "Không còn ô trống nào. Bấm Ctrl+P trong văn bản để in.",
    keysInPreview: "Không còn ô trống nào. Tải về rồi in bằng Word.",
  },

  filter: {
    show: "Lọc danh sách",
    kind: "Loại chỗ",
    section: "Ở mục",
    everyKind: "Mọi loại",
    everySection: "Mọi mục",
    kinds: {
      dots: "Dấu chấm, gạch dưới",
      blank: "Chỗ trắng, ô bảng",
      placeholder: "Ngoặc, chữ giữ chỗ",
      choice: "Câu giữ hay bỏ",
      warning: "Cảnh báo",
    } satisfies Record<FindingKind, string>,
    nothing: "Không có chỗ nào thuộc loại, mục đã chọn.",
    clear: "Bỏ lọc",
  },

  report: {
    copy: "Sao chép danh sách",
    copied: "Đã sao chép danh sách. Dán vào nơi cần dùng bằng Ctrl+V.",
    notCopied: "Chưa sao chép được. Bấm vào danh sách rồi thử lại.",
    print: "In danh sách",
    title: "DANH SÁCH CHỖ CẦN XEM TRƯỚC KHI IN",
    file: (name: string) => `Văn bản: ${name}`,
    date: (date: string) => `Ngày kiểm tra: ${date}`,
    verdict: (sentence: string) => `Kết quả: ${sentence}`,
    atRegistration: "Điền khi phát hành",
    ignored: "Đã bỏ qua",
    nothing: "Không có chỗ nào cần xem.",
  },

  why: {
    show: "Vì sao?",
    showOf: (label: string) => `Vì sao? ${label}`,
    clause: "Căn cứ",
    bad: "Chưa được",
    fixed: "Sửa thành",
    good: "Không tính là thiếu",
    rules: {
      "unfilled-gap": "Chỗ này còn bỏ ngỏ, người đọc không biết số liệu hay nội dung.",
      "empty-section": "Đề mục hoặc câu dẫn này chưa có nội dung ở dưới.",
      "suspected-gap": "Lời văn cho thấy thiếu một số liệu, dù không có dấu chấm.",
      "numbers-disagree": "Các số này có quan hệ với nhau nhưng cộng lại không khớp.",
      "value-differs": "Cùng một nội dung được ghi khác nhau trong văn bản.",
    } satisfies Record<RuleId, string>,
  },
};
