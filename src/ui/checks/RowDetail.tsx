import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy } from "react";
import type { Finding } from "../../core/checks/finding";
import { viChecks } from "../../strings/viChecks";

interface RowDetailProps {
  readonly finding: Finding;
  readonly whyIsOpen: boolean;
  readonly onWhy: () => void;
  readonly onIgnore: () => void;
}

const [actionsHeight, whyHeight] = [30, 150];

/** In pixels, known before it is drawn. */
export function rowDetailHeight(whyIsOpen: boolean): number {
  return actionsHeight + (whyIsOpen ? whyHeight : 0);
}

const Why = lazy(() => import(/* webpackChunkName: "why" */ "./Why").then((module) => ({ default: module.Why })));

/** Under the chosen row: the word that it is no gap, and why it is listed. */
export function RowDetail({ finding, whyIsOpen, onWhy, onIgnore }: RowDetailProps) {
  const styles = useStyles();
  const { ignore, why } = viChecks;
  const { label } = finding;
  const isGap = finding.rule === "unfilled-gap" || finding.rule === "suspected-gap";
  return (
    <div className={styles.detail}>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="transparent"
          className={styles.button}
          aria-label={isGap ? ignore.titleOf(label) : ignore.otherTitleOf(label)}
          onClick={onIgnore}
        >
          {isGap ? ignore.gap : ignore.other}
        </Button>
        <Button
          size="small"
          appearance="transparent"
          className={styles.button}
          aria-expanded={whyIsOpen}
          aria-label={why.showOf(label)}
          onClick={onWhy}
        >
          {why.show}
        </Button>
      </div>
      {whyIsOpen && (
        <div className={styles.why} style={{ height: whyHeight - 8 }} tabIndex={0} role="region" aria-label={why.show}>
          <Suspense fallback={null}>
            <Why rule={finding.rule} />
          </Suspense>
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  detail: {
    boxSizing: "border-box",
    height: "100%",
    paddingInline: tokens.spacingHorizontalM,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
  },
  actions: { display: "flex", justifyContent: "space-between", height: "30px" },
  button: {
    minWidth: "auto",
    paddingInline: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightRegular,
    textDecorationLine: "underline",
    textUnderlineOffset: "2px",
  },
  why: {
    boxSizing: "border-box",
    overflowY: "auto",
    padding: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});
