import type { RuleId } from "../core/checks/rules/index";
import type { DocumentErrorCode } from "../core/document/DraftingDocument";
import type { Reach, StoryKind } from "../core/document/place";
import type { RefusalReason } from "../core/document/edit";
import type { ValueProblemCode } from "../core/profile/parseValue";
import type { ProfileFileProblem } from "../core/profile/profileFile";
import type { StorageTrouble } from "../core/profile/ProfileStorage";
import type { UnreadPart } from "../core/document/snapshot";

/** Every word that the user reads, content aside, by screen. Sentences with a value in them are functions. */
export const vi = {
  product: "Soạn thảo",
  thisDocument: "Văn bản này",

  tabs: {
    label: "Các thẻ của ngăn",
    draft: "Soạn",
    check: "Kiểm tra",
    profile: "Hồ sơ",
    /** Said after the number beside "Kiểm tra". */
    gaps: "ô trống",
    many: "999+",
  },

  state: {
    reading: "Đang đọc văn bản…",
    readingParagraphs: (paragraphs: number) => `Đang đọc ${count(paragraphs)} đoạn…`,
    empty: "Văn bản trống",
    ready: "Sẵn sàng in",
    gaps: (gaps: number) => `${count(gaps)} ô trống`,
    warnings: (warnings: number) => `${count(warnings)} cảnh báo`,
    unread: "Chưa đọc được văn bản",
    readOnly: "Văn bản đang ở chế độ chỉ đọc: xem và kiểm tra được, chưa chèn được.",
    trackedChanges: "Word đang theo dõi thay đổi: phần chèn vào sẽ được đánh dấu.",
  },

  draft: {
    template: "Loại văn bản",
    standard: "Thể thức",
    createNew: "Tạo văn bản mới",
    insertWhole: "Chèn vào văn bản này",
    newWindow: "Văn bản mới mở ở cửa sổ khác; ở đó bấm «Soạn thảo» để mở ngăn này.",
    newFile: "Văn bản mới mở thay tệp đang xem.",
    known: (known: number, asked: number) =>
      known === 0
        ? "Hồ sơ chưa có nội dung nào của văn bản này; điền ở thẻ Hồ sơ để khỏi gõ lại."
        : `Hồ sơ đã biết ${count(known)}/${count(asked)} nội dung cần điền; chèn vào là có sẵn.`,
    commonParts: "Phần chung",
    headerBlock: "Khối đầu văn bản",
    skeleton: "Khung đề mục",
    signature: "Ký, nơi nhận",
    sections: "Các mục",
    insert: "Chèn",
    insertPart: (part: string) => `Chèn ${part}`,
    insertAgain: "Chèn thêm lần nữa",
    insertPartAgain: (part: string) => `Chèn thêm lần nữa: ${part}`,
    /** Said before and after what a row shows: "Đến I- ĐẶC ĐIỂM TÌNH HÌNH, 12 ô trống". */
    goTo: "Đến",
    emptyFields: "trống",
    present: "Đã có",
    gaps: (gaps: number) => `${count(gaps)} ô`,
    gapsTitle: (gaps: number) => `${count(gaps)} ô trống`,
    sectionsPresent: (present: number, all: number) => `${count(present)}/${count(all)} mục`,
    wholeDocument: "cả văn bản mẫu",
    asksAgain: (part: string) => `Văn bản đã có ${part}. Chèn thêm lần nữa?`,
    asksNotEmpty: "Văn bản đang có nội dung. Chèn cả văn bản mẫu vào cuối?",
    /** "Chèn" and "Hủy" are the two answers. */
    cancel: "Hủy",
    inserting: (part: string) => `Đang chèn ${part}…`,
    creating: "Đang tạo văn bản mới…",
    inserted: (part: string) => `Đã chèn ${part}.`,
    created: "Đã mở văn bản mới.",
    slowOnWeb: "Word trên web chèn chậm, xin đợi đến khi xong.",
    wentTo: (part: string) => `Đã đến ${part}.`,
    loading: "Đang mở mẫu văn bản…",
    loadFailed: "Không mở được mẫu văn bản này.",
    loadFailedNext: "Kiểm tra đường mạng rồi thử lại.",
  },

  check: {
    run: "Kiểm tra",
    again: "Kiểm tra lại",
    intro: "Tìm mọi ô trống còn lại trong văn bản trước khi in.",
    ready: "Sẵn sàng in",
    stillOpen: (gaps: number, sections: number) =>
      sections > 1 ? `Còn ${count(gaps)} ô trống ở ${count(sections)} mục` : `Còn ${count(gaps)} ô trống`,
    mistakes: (errors: number) => `Còn ${count(errors)} lỗi cần sửa`,
    emptyDocument: "Văn bản chưa có nội dung để kiểm tra.",
    list: "Các ô trống, theo thứ tự trong văn bản",
    previous: "Ô trước (Shift+F8)",
    next: "Ô sau (F8)",
    position: (index: number, all: number) => `${count(index)}/${count(all)}`,
    atRegistration: (gaps: number) => `Điền khi phát hành (${count(gaps)})`,
    atRegistrationHint: "Số, ngày, tháng ghi khi đăng ký; không tính là thiếu.",
    gapInWords: "ô trống",
    emptyCell: "ô bảng trống",
    beforeFirstHeading: "Đầu văn bản",
    read: (parts: string) => `Đã đọc: ${parts}.`,
    unread: (parts: string) => `Không đọc được: ${parts}.`,
    changedSince: "Văn bản có thể đã thay đổi từ lần kiểm tra trước.",
    done: (verdict: string) => `Đã kiểm tra xong. ${verdict}.`,
    reached: {
      exact: (label: string) => `Đã đến: ${label}.`,
      paragraph: (label: string) => `Đã đến đoạn có ô trống: ${label}.`,
      none: () => "Chỗ này trong văn bản đã thay đổi. Kiểm tra lại để cập nhật danh sách.",
    } satisfies Record<Reach, (label: string) => string>,
    noMore: "Không còn ô trống nào.",
  },

  fill: {
    fill: "Điền",
    fillGap: (label: string) => `Điền: ${label}`,
    skip: "Bỏ qua",
    keep: "Giữ câu này",
    drop: "Bỏ câu này",
    /** The input is named by the gap's label; this says what may be typed. */
    datePlaceholder: "05/02/2026",
    dateLabel: "ngày, tháng, năm",
    placeholder: "Nhập nội dung",
    fromProfile: (value: string) => `Theo hồ sơ: ${value}`,
    places: (places: number) => `×${count(places)}`,
    placesSpoken: (places: number) => `${count(places)} chỗ cùng hỏi một nội dung`,
    alsoAt: "Điền luôn ở các chỗ:",
    printedDate: (printed: string) => `Văn bản đã ghi ${printed}; ngày nhập phải khớp.`,
    printedPart: { day: "ngày", month: "tháng", year: "năm" },
    done: (label: string, value: string) => `Đã điền ${label}: ${value}.`,
    doneMany: (places: number) => `Đã điền ${count(places)} chỗ.`,
    kept: "giữ câu",
    dropped: "bỏ câu",
    undo: "Hoàn tác",
    undoOf: (label: string) => `Hoàn tác: ${label}`,
    undone: (label: string) => `Đã hoàn tác: ${label}.`,
    remember: "Nhớ vào hồ sơ",
    rememberOf: (label: string) => `Nhớ vào hồ sơ: ${label}`,
    remembered: (label: string) => `Đã nhớ vào hồ sơ: ${label}.`,
    fillKnown: (gaps: number) => `Điền từ hồ sơ (${count(gaps)})`,
    knownList: "Các ô sẽ điền theo hồ sơ",
    confirmKnown: (gaps: number) => `Điền ${count(gaps)} ô`,
    refused: (label: string, reason: string) => `Chưa điền ${label}. ${reason}`,
    notFilled: (reason: string) => `Chưa điền. ${reason}`,
    undoRefused: (label: string, reason: string) => `Chưa hoàn tác ${label}. ${reason}`,
    /** "Đã điền 3 chỗ. Còn 2 chỗ chưa điền: số hộ, số thôn. …" */
    refusedMany: (done: number, left: number, labels: readonly string[], reason: string) => {
      const named = labels.slice(0, 3).join(", ") + (labels.length > 3 ? "…" : "");
      const begin = done === 0 ? "" : `Đã điền ${count(done)} chỗ. `;
      return `${begin}Còn ${count(left)} chỗ chưa điền: ${named}. ${reason}`;
    },
    refusedInRows: "Lý do ghi ở từng chỗ.",
    tracked: "Word đang theo dõi thay đổi: chỗ vừa điền được đánh dấu.",
  },

  profile: {
    choose: "Hồ sơ",
    unnamed: "Hồ sơ chưa đặt tên",
    intro: "Điền một lần, dùng cho mọi văn bản. Hồ sơ chỉ lưu trên máy này.",
    name: "Tên hồ sơ",
    add: "Thêm hồ sơ",
    rename: "Đổi tên",
    remove: "Xóa hồ sơ",
    more: "Quản lý hồ sơ",
    asksRemove: (name: string) => `Xóa ${name}? Các giá trị trong hồ sơ này sẽ mất.`,
    confirmRemove: "Xóa",
    removed: (name: string) => `Đã xóa ${name}.`,
    export: "Xuất ra tệp",
    import: "Nhập từ tệp",
    fileName: "ho-so-don-vi.json",
    exported: "Tệp hồ sơ nằm ở thư mục tải về. Không thấy tệp thì sao chép nội dung rồi dán vào nơi cần giữ.",
    copy: "Sao chép nội dung",
    copied: "Đã sao chép hồ sơ. Dán vào một tệp văn bản rồi lưu; khi cần thì dùng «Dán hồ sơ».",
    notCopied: "Chưa sao chép được. Bấm vào ngăn này rồi thử lại.",
    paste: "Dán hồ sơ",
    pasteHere: "Dán nội dung hồ sơ đã sao chép vào đây",
    readPasted: "Đọc hồ sơ",
    cancel: "Hủy",
    save: "Lưu",
    filled: (filled: number, all: number) => `${count(filled)}/${count(all)}`,
    filledSpoken: (filled: number, all: number) => `đã điền ${count(filled)} trong ${count(all)}`,
    otherGroup: "Khác",
    asOf: "Tính đến",
    asOfOf: (label: string) => `${label}: số liệu tính đến ngày`,
    listHint: "Mỗi dòng một mục.",
    usual: (value: string) => `Bỏ trống thì ghi «${value}».`,
    yes: "Có",
    no: "Không",
    open: "Chưa chọn",
    keptAnyway: "Vẫn giữ như đã gõ.",
    broken: (relations: number) => `${count(relations)} chỗ số liệu chưa khớp nhau.`,
    relations: {
      sum: (parts: string, sum: string, total: string) => `${parts} cộng lại là ${sum}, khác với ${total}.`,
      "sum-above": (parts: string, total: string) => `${parts} cộng lại nhiều hơn ${total}.`,
      "at-most": (low: string, high: string) => `${low} lớn hơn ${high}.`,
      "at-most-factor": (low: string, factor: number, high: string) =>
        `${high} ít hơn ${count(factor)} lần ${low}: xem lại.`,
      range: (fields: string, min: string, max: string) => `${fields} phải trong khoảng ${min} đến ${max}.`,
      same: (fields: string) => `${fields} phải giống nhau.`,
      "year-difference": (fields: string) => `${fields} chưa khớp về số năm.`,
    },
    troubles: {
      full: "Bộ nhớ của trình duyệt đã đầy: thay đổi chỉ giữ đến khi đóng ngăn. Xuất hồ sơ ra tệp để khỏi mất.",
      blocked: "Máy này không cho lưu: hồ sơ chỉ giữ đến khi đóng ngăn. Xuất hồ sơ ra tệp để khỏi mất.",
      damaged: "Hồ sơ đã lưu bị hỏng, không đọc được. Bản hỏng được cất riêng, không xóa; nhập lại từ tệp nếu có.",
      newer: "Hồ sơ trên máy do bản mới hơn lưu. Cập nhật ngăn soạn thảo rồi mở lại; hồ sơ đó không bị ghi đè.",
    } satisfies Record<StorageTrouble, string>,
    fileProblems: {
      "not-json": "Tệp này không đọc được. Chọn tệp đã xuất từ ngăn soạn thảo.",
      "not-a-profile": "Tệp này không phải hồ sơ đơn vị. Chọn tệp đã xuất từ ngăn soạn thảo.",
      newer: "Tệp này do bản mới hơn xuất ra. Cập nhật ngăn soạn thảo rồi nhập lại.",
      unreadable: "Không mở được tệp này. Thử lại.",
    } satisfies Record<ProfileFileProblem | "unreadable", string>,
    importTitle: (name: string) => `Nhập ${name}`,
    importChanges: (changes: number) =>
      changes === 0 ? "Tệp giống hệt hồ sơ đang dùng." : `${count(changes)} nội dung sẽ thay đổi:`,
    importLeftOut: (fields: number) => `${count(fields)} nội dung trong tệp không dùng được, được bỏ ra.`,
    importInto: "Thay vào hồ sơ này",
    importAsNew: "Thêm thành hồ sơ mới",
    imported: "Đã nhập hồ sơ.",
    nothing: "(trống)",
    change: (label: string, before: string, after: string) => `${label}: ${before} → ${after}`,
    loading: "Đang mở hồ sơ…",
    loadFailed: "Không mở được danh mục hồ sơ. Kiểm tra đường mạng rồi thử lại.",
  },

  startOver: {
    start: "Bắt đầu từ văn bản này",
    hint: "Lấy văn bản đang mở làm nền: số liệu, ngày tháng cũ thành ô trống. Văn bản này giữ nguyên.",
    reading: "Đang tìm số liệu, ngày tháng cũ…",
    list: "Những chỗ sẽ thành ô trống",
    found: (values: number) => `${count(values)} chỗ sẽ thành ô trống. Bỏ chọn chỗ muốn giữ.`,
    none: "Không thấy số liệu, ngày tháng nào cần thay. Văn bản mới sẽ giống văn bản này.",
    all: "Chọn tất cả",
    create: (values: number) => `Tạo văn bản mới (${count(values)} ô trống)`,
    cancel: "Hủy",
    creating: "Đang tạo văn bản mới…",
    created: (values: number) => `Đã mở văn bản mới với ${count(values)} ô trống. Văn bản cũ giữ nguyên.`,
  },

  preview: {
    title: "Bản xem thử",
    explain: "Bản xem thử: cùng một ngăn soạn thảo như trong Word, tệp không rời máy này.",
    emptyName: "Văn bản mới",
    defaultFile: "van-ban.docx",
    changed: "chưa tải về",
    open: "Mở…",
    download: "Tải về",
    undo: "Hoàn tác (Ctrl+Z)",
    redo: "Làm lại (Ctrl+Y)",
    pages: "Trang văn bản",
    bar: "Tệp",
    pane: "Ngăn soạn thảo",
    drop: "Thả tệp .docx vào đây để mở",
    empty: "Văn bản trống",
    emptyHint: "Chọn loại văn bản rồi bấm «Tạo văn bản mới», hoặc mở một tệp .docx.",
    gap: (label: string) => `Ô trống: ${label}`,
    fill: "Điền",
    filled: (label: string) => `Đã điền: ${label}.`,
    placeholder: "Nhập nội dung",
    /** The two answers to a sentence in brackets. */
    keep: "Giữ câu này",
    leaveOut: "Bỏ câu này",
    undone: "Đã hoàn tác.",
    redone: "Đã làm lại.",
    opened: (file: string) => `Đã mở ${file}.`,
    asksToLeave: "Văn bản đang mở có thay đổi chưa tải về. Bỏ các thay đổi đó?",
    leave: "Bỏ thay đổi",
    stay: "Giữ lại",
    renderFailed: "Không vẽ được trang văn bản; ngăn soạn thảo vẫn dùng được.",
    close: "Đóng",
  },

  start: {
    opening: "Đang mở ngăn soạn thảo…",
    oldWord: "Bản Word này quá cũ để chạy ngăn soạn thảo.",
    oldWordNext: "Cần Word 2021 trở lên, Microsoft 365 hoặc Word trên web. Nhờ người phụ trách máy tính cập nhật Word.",
    noWord: "Trang này mở trong Word, ở ngăn bên phải.",
    noWordNext: "Không có Word trên máy thì dùng",
    noWordLink: "bản xem thử",
    noAnswer: "Word không trả lời.",
    noAnswerNext: "Văn bản vẫn nguyên. Thử lại, hoặc đóng ngăn này rồi mở lại từ thẻ Trang đầu.",
    noOffice: "Không tải được phần kết nối với Word.",
    noOfficeNext: "Kiểm tra đường mạng rồi thử lại. Văn bản vẫn nguyên.",
    broken: "Ngăn soạn thảo gặp trục trặc.",
    brokenNext: "Văn bản vẫn nguyên. Thử lại.",
  },

  retry: "Thử lại",
  close: "Đóng",
  help: "Trợ giúp",

  errors: {
    "anchor-changed": {
      what: "Văn bản đã thay đổi so với lần đọc trước.",
      next: "Chưa chèn gì. Đọc lại văn bản rồi thử lại.",
    },
    "body-not-empty": {
      what: "Văn bản đang có nội dung.",
      next: "Chèn từng mục, hoặc dùng «Tạo văn bản mới».",
    },
    "read-only": {
      what: "Văn bản đang ở chế độ chỉ đọc.",
      next: "Bấm «Bật Chỉnh sửa» trong Word rồi thử lại.",
    },
    protected: {
      what: "Văn bản hoặc đoạn này đang được bảo vệ.",
      next: "Ở thẻ Xem lại, mục Hạn chế Chỉnh sửa, dừng bảo vệ rồi thử lại.",
    },
    "host-lost": {
      what: "Word không trả lời.",
      next: "Văn bản vẫn nguyên. Thử lại.",
    },
    "host-refused": {
      what: "Word không cho thực hiện việc này.",
      next: "Văn bản vẫn nguyên. Đóng hộp thoại đang mở trong Word (nếu có) rồi thử lại.",
    },
    "host-busy": {
      what: "Word đang bận.",
      next: "Văn bản vẫn nguyên. Đợi vài giây rồi thử lại.",
    },
    "not-supported": {
      what: "Bản Word này chưa làm được việc này.",
      next: "Cần Word 2021 trở lên hoặc Microsoft 365.",
    },
    "not-a-docx": {
      what: "Tệp này không phải văn bản Word (.docx).",
      next: "Chọn tệp khác; tệp .doc cũ thì mở bằng Word rồi lưu thành .docx.",
    },
    "docx-cut-off": {
      what: "Tệp bị thiếu một phần, có thể do tải về hoặc sao chép chưa xong.",
      next: "Lấy lại tệp gốc rồi mở lại.",
    },
    "docx-malformed": {
      what: "Nội dung tệp bị hỏng, không đọc được.",
      next: "Mở tệp bằng Word, lưu thành tệp mới rồi mở lại.",
    },
    "docx-doctype": {
      what: "Tệp có thành phần lạ, không an toàn nên không mở.",
      next: "Mở tệp bằng Word, lưu thành tệp mới rồi mở lại.",
    },
    "docx-no-body": {
      what: "Tệp không có phần nội dung văn bản.",
      next: "Chọn tệp khác.",
    },
    "docx-too-large": {
      what: "Tệp quá lớn nên không mở.",
      next: "Bỏ bớt ảnh trong tệp, hoặc tách thành nhiều tệp.",
    },
    "docx-encrypted": {
      what: "Tệp có mật khẩu nên không đọc được.",
      next: "Mở tệp bằng Word, bỏ mật khẩu, lưu lại rồi mở lại.",
    },
    "notes-unavailable": {
      what: "Không lưu được ghi nhớ kèm văn bản.",
      next: "Nội dung văn bản không bị ảnh hưởng.",
    },
    unknown: {
      what: "Việc này chưa thực hiện được.",
      next: "Văn bản vẫn nguyên. Thử lại.",
    },
  } satisfies Record<DocumentErrorCode | "unknown", ErrorWords>,

  refusals: {
    changed: "Đoạn này đã thay đổi từ lúc đọc. Xem lại rồi điền.",
    unreachable: "Bản Word này chưa ghi được vào chỗ này. Điền thẳng trong văn bản.",
    overlap: "Chỗ này trùng với một chỗ khác vừa điền.",
    locked: "Đoạn này bị khóa, không sửa được.",
    "not-reached": "Word dừng trước khi đến chỗ này. Thử lại.",
  } satisfies Record<RefusalReason, string>,

  /** Why a typed value is not taken, and what is. */
  valueProblems: {
    "not-a-number": "Cần một số, ví dụ 1.234,5.",
    "decimal-point": "Phần lẻ viết sau dấu phẩy, ví dụ 93,6.",
    "not-a-count": "Cần một số nguyên, ví dụ 1.234.",
    negative: "Số này không thể âm.",
    "not-a-percent": "Cần một tỷ lệ từ 0 đến 100.",
    "not-a-day": "Cần một ngày từ 1 đến 31.",
    "not-a-month": "Cần một tháng từ 1 đến 12.",
    "not-a-year": "Cần một năm, ví dụ 2026.",
    "not-a-month-year": "Cần tháng và năm, ví dụ 5/2026.",
    "not-a-date": "Cần một ngày có thật, ví dụ 05/02/2026.",
    "not-a-period": "Cần năm đầu và năm cuối, ví dụ 2020-2025.",
    "period-order": "Năm đầu phải trước năm cuối.",
    "not-a-document-number": "Cần số văn bản, ví dụ 05 hoặc 05-KH/ĐU.",
    "not-a-document": "Cần tên loại, số, ngày và cơ quan ban hành, ví dụ Kế hoạch số 05-KH/TU của Tỉnh ủy.",
    "not-a-list": "Cần một danh sách, mỗi dòng một mục.",
    "not-an-option": "Cần chọn một giá trị trong danh sách.",
    "not-yes-no": "Cần trả lời có hoặc không.",
    "not-text": "Cần nội dung bằng chữ.",
  } satisfies Record<ValueProblemCode, string>,

  rules: {
    "unfilled-gap": {
      title: "Ô trống",
      message: (label: string) => `Chưa điền: ${label}.`,
    },
    "empty-section": {
      title: "Mục trống",
      message: (label: string) => `Mục chưa có nội dung: ${label}.`,
    },
    "suspected-gap": {
      title: "Có thể thiếu",
      message: (label: string) => `Có thể còn thiếu: ${label}.`,
    },
    "numbers-disagree": {
      title: "Số liệu không khớp",
      message: (label: string) => `Các số này không khớp nhau: ${label}.`,
    },
    "value-differs": {
      title: "Ghi khác nhau",
      message: (label: string) => `Cùng một nội dung nhưng ghi khác nhau: ${label}.`,
    },
  } satisfies Record<RuleId, RuleWords>,

  stories: {
    body: "thân bài",
    header: "đầu trang",
    footer: "chân trang",
    footnote: "chú thích cuối trang",
    endnote: "chú thích cuối văn bản",
    textbox: "khung chữ",
  } satisfies Record<StoryKind, string>,

  tables: (tables: number) => `${count(tables)} bảng`,
  unreadParts: (kind: UnreadPart["kind"], parts: number | undefined): string => {
    const name = kind === "markup" ? "định dạng chi tiết" : vi.stories[kind];
    return parts === undefined ? name : `${count(parts)} ${name}`;
  },
};

interface ErrorWords {
  /** What happened. */
  readonly what: string;
  /** What to do. */
  readonly next: string;
}

interface RuleWords {
  readonly title: string;
  /** States one finding. */
  readonly message: (label: string) => string;
}

/** 1.234, as the staff write it. A browser takes longer to load its number formats than the pane to draw itself. */
function count(whole: number): string {
  return String(whole).replace(/\B(?=(\d{3})+$)/g, ".");
}
