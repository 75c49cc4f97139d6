import type { Severity } from "../core/checks/finding";
import type { Verdict } from "../core/checks/judge";
import type { StoryKind } from "../core/document/place";

/** Every word of the command line. Apart from `vi.ts`, so that the pane does not load what only a shell shows. */
export const cliStrings = {
  help: `Soạn thảo và kiểm tra văn bản từ dòng lệnh.

  templates [--json]
      Liệt kê các mẫu văn bản; --json: kèm dàn ý và các trường cần điền.

  draft <mã mẫu> [--values <tệp.json>] [--standard <mã thể thức>] [--out <tệp.docx>]
      Soạn trọn văn bản ra tệp .docx; trường chưa có giá trị để lại ô trống.

  check <tệp.docx hoặc .txt>… [--standard <mã thể thức>] [--json]
      Tìm ô trống và chỗ cần xem lại; --json: mỗi tệp một dòng.

Mã kết thúc: 0 không có lỗi; 1 văn bản còn lỗi; 2 không đọc được tệp hoặc lệnh viết sai.
`,

  unknownCommand: (command: string) => `Không có lệnh «${command}». Viết «help» để xem các lệnh.`,
  unknownOption: (option: string) => `Lệnh này không có tùy chọn ${option}. Viết «help» để xem các lệnh.`,
  optionNeedsValue: (option: string) => `Tùy chọn ${option} cần một giá trị đi kèm.`,
  optionTakesNoValue: (option: string) => `Tùy chọn ${option} không có giá trị đi kèm.`,
  needsTemplate: "Lệnh «draft» cần đúng một mã mẫu; xem các mã bằng lệnh «templates».",
  needsFiles: "Lệnh «check» cần ít nhất một tệp .docx hoặc .txt.",
  takesNothing: "Lệnh «templates» không nhận tham số nào ngoài --json.",

  unknownTemplate: (id: string, known: readonly string[]) => `Không có mẫu «${id}». Các mẫu: ${known.join(", ")}.`,
  unknownStandard: (id: string, known: readonly string[]) =>
    `Không có thể thức «${id}» cho việc này. Các thể thức: ${known.join(", ")}.`,
  unknownField: (id: string, template: string) => `Mẫu «${template}» không có trường «${id}».`,
  badValue: (id: string, problem: string, options: readonly string[] = []) =>
    `Giá trị của trường «${id}» không hợp lệ. ${problem}${options.length > 0 ? ` Các giá trị: ${options.join(", ")}.` : ""}`,
  valuesNotJson: (file: string) => `${file}: không phải tệp JSON đúng cách viết.`,
  valuesNotObject: (file: string) => `${file}: cần một đối tượng JSON dạng {"mã trường": giá trị}.`,

  templateLine: (headings: number, fields: number) => `${headings} đề mục, ${fields} trường`,
  drafted: (file: string) => `Đã soạn ${file}.`,

  file: {
    missing: (file: string) => `${file}: không tìm thấy tệp.`,
    folder: (file: string) => `${file}: là thư mục, không phải tệp.`,
    denied: (file: string) => `${file}: không có quyền mở tệp.`,
    notWritten: (file: string) => `${file}: không ghi được tệp.`,
    failed: (file: string) => `${file}: không đọc được tệp.`,
    notUtf8: (file: string) => `${file}: không phải văn bản UTF-8; lưu lại tệp với mã UTF-8.`,
    refused: (file: string, what: string, next: string) => `${file}: ${what} ${next}`,
  },
  unexpected: (detail: string) => `Chương trình gặp lỗi ngoài dự tính: ${detail}`,

  severities: { error: "lỗi", warning: "cảnh báo", info: "lưu ý" } satisfies Record<Severity, string>,
  /** Where a finding stands: paragraph and column as people count, other stories than the body by name. */
  place: (story: StoryKind, storyName: string, paragraph: number, column: number) =>
    story === "body" ? `${paragraph}:${column}` : `${storyName} ${paragraph}:${column}`,
  unread: (parts: readonly string[]) => `không đọc được: ${parts.join(", ")}`,
  /** A dotted line below the first one of the same value. */
  continued: (label: string) => `${label} (tiếp)`,
  verdict: ({ ready, openGaps, otherErrors, warnings, atRegistration }: Verdict) =>
    [
      ready ? "sẵn sàng in" : "",
      openGaps > 0 ? `còn ${openGaps} ô trống` : "",
      otherErrors > 0 ? `${otherErrors} lỗi khác` : "",
      warnings > 0 ? `${warnings} cảnh báo` : "",
      atRegistration > 0 ? `${atRegistration} chỗ điền khi phát hành` : "",
    ]
      .filter((part) => part !== "")
      .join("; "),
};
