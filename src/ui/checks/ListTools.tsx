import { Button } from "@fluentui/react-components";
import { CopyRegular, FilterRegular, PrintRegular } from "@fluentui/react-icons";
import { viChecks } from "../../strings/viChecks";
import { useAnnounce } from "../shared/Announcer";
import { copyText } from "../shared/copyText";
import type { Inspection } from "../shared/inspect";
import { printText } from "../shared/printText";
import { reportOf } from "./reportOf";
import type { Checks } from "./useChecks";

interface ListToolsProps {
  readonly inspection: Inspection;
  readonly checks: Checks;
  /** Word's own webview prints nothing of a pane; there the list is copied. */
  readonly canPrint: boolean;
  readonly filters: boolean;
  readonly onFilters: () => void;
  readonly fileName?: string;
}

/** Narrow the list, copy it, print it. */
export function ListTools({ inspection, checks, canPrint, filters, onFilters, fileName }: ListToolsProps) {
  const announce = useAnnounce();
  const { filter, report } = viChecks;
  const text = () =>
    reportOf({ inspection, checks, date: new Date(), ...(fileName === undefined ? {} : { fileName }) });
  const copy = async () => announce((await copyText(text())) ? report.copied : report.notCopied);
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={<FilterRegular />}
        aria-label={filter.show}
        title={filter.show}
        aria-expanded={filters}
        onClick={onFilters}
      />
      <Button
        appearance="subtle"
        size="small"
        icon={<CopyRegular />}
        aria-label={report.copy}
        title={report.copy}
        onClick={() => void copy()}
      />
      {canPrint && (
        <Button
          appearance="subtle"
          size="small"
          icon={<PrintRegular />}
          aria-label={report.print}
          title={report.print}
          onClick={() => printText(text())}
        />
      )}
    </>
  );
}
