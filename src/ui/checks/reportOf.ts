import type { Finding } from "../../core/checks/finding";
import type { ReportItem } from "../../core/checks/writeReport";
import { writeReport } from "../../core/checks/writeReport";
import { viChecks } from "../../strings/viChecks";
import type { Inspection } from "../shared/inspect";
import { describeContext } from "./describeContext";
import { tellVerdict } from "./tellVerdict";
import type { Checks } from "./useChecks";

interface ReportInput {
  readonly inspection: Inspection;
  readonly checks: Pick<Checks, "groups" | "atRegistration">;
  readonly fileName?: string;
  readonly date: Date;
}

/** The list of a check as text: all of it, whatever the list is narrowed to. */
export function reportOf({ inspection, checks, fileName, date }: ReportInput): string {
  const { report } = viChecks;
  const { groups, atRegistration } = checks;
  const sections = groups.filter(({ findings }) => findings.some(({ rule }) => rule === "unfilled-gap")).length;
  return writeReport({
    title: report.title,
    lines: [
      ...(fileName === undefined ? [] : [report.file(fileName)]),
      report.date(dateFormat.format(date)),
      report.verdict(tellVerdict(inspection.verdict, sections)),
    ],
    sections: [
      ...groups.map(({ title, findings }) => ({ title, items: findings.map(itemOf) })),
      { title: report.atRegistration, items: atRegistration.map(itemOf) },
      { title: report.ignored, items: inspection.ignored.map(({ finding }) => itemOf(finding)) },
    ],
    nothing: report.nothing,
  });
}

const dateFormat = new Intl.DateTimeFormat("vi-VN", {
  day: "2-digit",
  month: "2-digit",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
});

function itemOf(finding: Finding): ReportItem {
  const { label, unit } = finding;
  return { label, ...(unit === undefined ? {} : { unit }), ...describeContext(finding) };
}
