import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Ignore, IgnoredFinding } from "../../core/checks/ignores";
import { viChecks } from "../../strings/viChecks";
import { focusRing } from "../shared/focusRing";
import { describeContext } from "./describeContext";

interface IgnoredListProps {
  readonly ignored: readonly IgnoredFinding[];
  readonly onRestore: (ignore: Ignore) => void;
}

/** A quiet line; unfolded, what a person has set aside, and the way back for each. */
export function IgnoredList({ ignored, onRestore }: IgnoredListProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const fold = useRef<HTMLButtonElement>(null);
  const { ignore: words } = viChecks;
  return (
    <section>
      <button
        ref={fold}
        type="button"
        className={styles.fold}
        aria-expanded={unfolded}
        title={words.hint}
        onClick={() => setUnfolded(!unfolded)}
      >
        {unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {words.count(ignored.length)}
      </button>
      {unfolded && (
        <ul className={styles.list} aria-label={words.count(ignored.length)}>
          {ignored.map(({ finding, ignore }, index) => {
            const { left, marked, right } = describeContext(finding);
            return (
              <li key={index} className={styles.item}>
                <span className={styles.text} title={finding.paragraphText}>
                  <span>{finding.label}</span>
                  <span className={styles.context}>{`${left}${marked === "" ? "…" : marked}${right}`}</span>
                </span>
                <Button
                  size="small"
                  className={styles.button}
                  aria-label={words.restoreOf(finding.label)}
                  onClick={() => {
                    // The row goes away with its button.
                    fold.current?.focus();
                    onRestore(ignore);
                  }}
                >
                  {words.restore}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

const useStyles = makeStyles({
  fold: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    width: "100%",
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalM,
    border: "none",
    background: "none",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0, lineHeight: tokens.lineHeightBase300 },
  context: {
    overflow: "hidden",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  button: { flexShrink: 0, minWidth: "auto" },
});
