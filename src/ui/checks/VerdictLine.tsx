import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled, WarningFilled } from "@fluentui/react-icons";
import { vi } from "../../strings/vi";
import type { Inspection } from "../shared/inspect";
import { tellVerdict } from "./tellVerdict";

interface VerdictLineProps {
  readonly inspection: Inspection;
  /** How many sections hold open gaps. */
  readonly sections: number;
}

/** The one sentence that a check ends with. */
export function VerdictLine({ inspection, sections }: VerdictLineProps) {
  const styles = useStyles();
  const { verdict, empty } = inspection;
  if (empty) return null;
  const Icon = verdict.ready ? CheckmarkCircleFilled : WarningFilled;
  return (
    <h2 className={styles.verdict}>
      <Icon className={mergeClasses(styles.icon, verdict.ready ? styles.ready : styles.open)} />
      <span>
        {tellVerdict(verdict, sections)}
        {verdict.warnings > 0 && <span className={styles.warnings}>{` · ${vi.state.warnings(verdict.warnings)}`}</span>}
      </span>
    </h2>
  );
}

const useStyles = makeStyles({
  verdict: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  icon: { flexShrink: 0, marginTop: "1px", fontSize: "20px" },
  ready: { color: tokens.colorStatusSuccessForeground1 },
  open: { color: tokens.colorStatusWarningForeground1 },
  warnings: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});
