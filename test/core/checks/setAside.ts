import type { Finding } from "../../../src/core/checks/finding";
import type { Ignore } from "../../../src/core/checks/ignores";
import { ignoreFinding } from "../../../src/core/checks/ignores";
import { findGapsIn, snapshotOf } from "../filling/documents";

export const letter = [
  "I- ĐẶC ĐIỂM TÌNH HÌNH",
  "Xã có diện tích …… ha, dân số …… hộ với …… nhân khẩu.",
  "Đảng bộ xã có …… chi bộ trực thuộc.",
  "II- KẾT QUẢ",
  "Trong kỳ đã tổ chức được …… hội nghị quán triệt cho cán bộ.",
  "III- PHỤ LỤC",
  "Số: ……",
  "Số: ……",
  "Hết.",
];

export function findingsIn(lines: readonly string[]): readonly Finding[] {
  return findGapsIn(snapshotOf(...lines));
}

/** What is noted when somebody says that the finding with this index is no gap. */
export function setAside(lines: readonly string[], index: number): Ignore {
  const findings = findingsIn(lines);
  const finding = findings[index];
  if (finding === undefined) throw new Error(`only ${findings.length} findings`);
  return ignoreFinding(finding, findings, snapshotOf(...lines));
}
