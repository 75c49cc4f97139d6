import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { vi } from "../../strings/vi";
import type { OpenTemplate } from "../templates/useTemplate";
import type { Inspection } from "./inspect";
import type { Reading } from "./useInspection";

interface DocumentStateProps {
  readonly reading: Reading;
  readonly open: OpenTemplate | undefined;
  readonly onHelp: () => void;
  /** Focus comes back here when the help is closed. */
  readonly helpButton: RefObject<HTMLButtonElement>;
}

/** The pane's first line: what the open document is, and what is still open in it. */
export function DocumentState({ reading, open, onHelp, helpButton }: DocumentStateProps) {
  const styles = useStyles();
  const { last } = reading;
  const name = last?.followsTemplate === true ? open?.kit.template.title : undefined;
  return (
    <header className={styles.header}>
      <h1 className={styles.name} title={name}>
        {name ?? vi.thisDocument}
      </h1>
      <span className={styles.state}>{tellState(reading, last)}</span>
      <Button
        ref={helpButton}
        appearance="subtle"
        size="small"
        className={styles.help}
        icon={<QuestionCircleRegular />}
        aria-label={vi.help}
        title={vi.help}
        onClick={onHelp}
      />
    </header>
  );
}

function tellState(reading: Reading, last: Inspection | undefined): string {
  if (last === undefined) return reading.phase === "failed" ? vi.state.unread : vi.state.reading;
  if (last.empty) return vi.state.empty;
  const { verdict } = last;
  const parts = [
    ...(verdict.openGaps > 0 ? [vi.state.gaps(verdict.openGaps)] : []),
    ...(verdict.warnings > 0 ? [vi.state.warnings(verdict.warnings)] : []),
  ];
  return parts.length > 0 ? parts.join(" · ") : vi.state.ready;
}

const useStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalM,
  },
  name: {
    minWidth: 0,
    margin: 0,
    overflow: "hidden",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  help: { flexShrink: 0, marginInlineEnd: "-6px" },
  state: {
    flexShrink: 0,
    marginInlineStart: "auto",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});
