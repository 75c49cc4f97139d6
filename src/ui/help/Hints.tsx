import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { LightbulbRegular } from "@fluentui/react-icons";
import { useState } from "react";
import { viHelp } from "../../strings/viHelp";

/** Three sentences for the first use, one at a time, at the foot of the pane: nothing above them moves. */
export function Hints({ onSeen }: { readonly onSeen: () => void }) {
  const styles = useStyles();
  const [index, setIndex] = useState(0);
  const { hints } = viHelp;
  const isLast = index === hints.texts.length - 1;
  return (
    <section className={styles.bar} aria-label={hints.label}>
      <LightbulbRegular className={styles.icon} aria-hidden />
      <div className={styles.content}>
        <p className={styles.text} role="status">
          {hints.texts[index]}
        </p>
        <div className={styles.actions}>
          <span className={styles.place}>{hints.place(index + 1, hints.texts.length)}</span>
          {!isLast && (
            <Button size="small" appearance="subtle" onClick={onSeen}>
              {hints.dismiss}
            </Button>
          )}
          <Button size="small" onClick={() => (isLast ? onSeen() : setIndex(index + 1))}>
            {isLast ? hints.done : hints.next}
          </Button>
        </div>
      </div>
    </section>
  );
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: { flexShrink: 0, marginTop: "1px", color: tokens.colorBrandForeground1, fontSize: "16px" },
  content: { flexGrow: 1, minWidth: 0 },
  text: { margin: 0, minHeight: "32px" },
  actions: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  place: { flexGrow: 1, color: tokens.colorNeutralForeground3 },
});
