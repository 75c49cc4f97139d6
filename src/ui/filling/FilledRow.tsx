import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons";
import { vi } from "../../strings/vi";
import type { RovingItem } from "../shared/useRovingFocus";
import type { FilledGap } from "./useFilling";

interface FilledRowProps {
  readonly gap: FilledGap;
  readonly busy: boolean;
  readonly control: RovingItem;
  readonly onUndo: (gap: FilledGap) => void;
  readonly onRemember: (gap: FilledGap) => void;
}

export function filledRowHeight({ remember }: FilledGap): number {
  return remember === undefined ? 32 : 60;
}

/** A gap that was just filled: what with, the way back, and the offer to keep the value. */
export function FilledRow({ gap, busy, control, onUndo, onRemember }: FilledRowProps) {
  const styles = useStyles();
  const { label, said, places, written, remember } = gap;
  return (
    <div className={styles.row} role="group" aria-label={vi.fill.done(label, said)}>
      <div className={styles.line}>
        <CheckmarkCircleFilled className={styles.check} aria-hidden />
        <span className={styles.text} title={`${label}: ${said}`} {...(written.length === 0 ? control : {})}>
          {`${label}: `}
          <strong>{said}</strong>
          {places > 1 && ` ${vi.fill.places(places)}`}
        </span>
        {written.length > 0 && (
          <Button
            size="small"
            appearance="transparent"
            className={styles.button}
            disabledFocusable={busy}
            aria-label={vi.fill.undoOf(label)}
            onClick={() => onUndo(gap)}
            {...control}
          >
            {vi.fill.undo}
          </Button>
        )}
      </div>
      {remember !== undefined && (
        <Button
          size="small"
          className={styles.remember}
          aria-label={vi.fill.rememberOf(remember.field.label)}
          onClick={() => onRemember(gap)}
        >
          {vi.fill.remember}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: { boxSizing: "border-box", height: "100%", padding: `0 ${tokens.spacingHorizontalM}` },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, height: "32px" },
  check: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1, fontSize: "16px" },
  text: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: "auto", paddingInline: tokens.spacingHorizontalXS },
  remember: { marginInlineStart: "20px" },
});
