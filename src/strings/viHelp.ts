/** The help page and the hints of the first use; they come when they are shown. */
export const viHelp = {
  open: "Trợ giúp",
  close: "Đóng trợ giúp",
  print: "In trang này",
  title: "Trợ giúp",
  sections: [
    {
      picture: "draft",
      title: "Soạn văn bản",
      lines: [
        "Ở thẻ Soạn, chọn loại văn bản.",
        "«Tạo văn bản mới» mở một văn bản đúng thể thức: lề, cỡ chữ, số trang.",
        "«Chèn» đưa từng mục vào văn bản đang mở, đúng chỗ của mục đó.",
      ],
    },
    {
      picture: "gap",
      title: "Điền chỗ trống",
      lines: [
        "Ở thẻ Kiểm tra, bấm một dòng để đến đúng chỗ trong văn bản.",
        "Gõ nội dung rồi bấm Enter: nội dung vào văn bản, danh sách sang chỗ tiếp theo.",
        "Điền nhầm thì bấm «Hoàn tác» ở dòng vừa điền.",
      ],
    },
    {
      picture: "profile",
      title: "Hồ sơ đơn vị",
      lines: [
        "Nhập tên đơn vị, số liệu một lần ở thẻ Hồ sơ; lần sau chỉ bấm «Điền từ hồ sơ».",
        "Hồ sơ chỉ lưu trên máy này, không gửi đi đâu.",
      ],
    },
    {
      picture: "ready",
      title: "Trước khi in",
      lines: [
        "Danh sách tự cập nhật khi văn bản thay đổi; «Kiểm tra lại» đọc lại ngay.",
        "Chỗ không phải ô trống: bấm «Không phải ô trống»; lấy lại ở dòng «Đã bỏ qua».",
        "«Sẵn sàng in» nghĩa là không còn chỗ nào phải điền. Số, ngày, tháng ghi khi phát hành được để riêng.",
      ],
    },
  ],
  keysTitle: "Phím tắt",
  keys: [
    ["F8, Shift+F8", "ô sau, ô trước"],
    ["Alt+1, 2, 3", "chuyển thẻ"],
    ["↑ ↓ Home End", "đi trong danh sách"],
    ["Enter", "đến chỗ đó, hoặc điền"],
    ["Esc", "về danh sách"],
  ],
  troubleTitle: "Khi gặp trục trặc",
  trouble: [
    "Word không trả lời: đợi vài giây rồi bấm «Thử lại»; văn bản vẫn nguyên.",
    "Không chèn được: xem văn bản có đang ở chế độ chỉ đọc hoặc bị bảo vệ không.",
    "Chỗ cần đến đã thay đổi: bấm «Kiểm tra lại».",
  ],

  hints: {
    label: "Hướng dẫn lần đầu",
    place: (index: number, all: number) => `${index}/${all}`,
    texts: [
      "Chọn loại văn bản rồi bấm «Tạo văn bản mới», hoặc «Chèn» từng mục vào văn bản đang mở.",
      "Thẻ Hồ sơ: nhập tên đơn vị, số liệu một lần, dùng cho mọi văn bản.",
      "Trước khi in, mở thẻ Kiểm tra; phím F8 đưa đến từng chỗ còn trống.",
    ],
    next: "Tiếp",
    done: "Đã hiểu",
    dismiss: "Không hiện nữa",
  },
} as const;

export type HelpPicture = (typeof viHelp.sections)[number]["picture"];
