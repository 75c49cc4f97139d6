import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import type { Finding } from "../../core/checks/finding";
import { bareLabel } from "../../core/checks/bareLabel";
import type { RefusalReason } from "../../core/document/edit";
import { vi } from "../../strings/vi";
import { focusRing } from "../shared/focusRing";
import { Unseen } from "../shared/Unseen";
import type { RovingItem } from "../shared/useRovingFocus";
import { describeContext } from "./describeContext";

interface FindingRowProps {
  readonly finding: Finding;
  readonly active: boolean;
  /** Gaps that one answer fills, this one among them. */
  readonly places?: number;
  /** Why it was not filled when somebody asked. */
  readonly refusal?: RefusalReason | undefined;
  readonly control: RovingItem;
  readonly onJump: (finding: Finding) => void;
}

const [oneLine, twoLines, refusalLines] = [46, 62, 36];
/** A context this short stands on one line even in the narrowest pane. */
const lettersOfOneLine = 38;

/** In pixels, known before the row is drawn. */
export function findingRowHeight(finding: Finding, refusal?: RefusalReason): number {
  const { left, marked, right } = describeContext(finding);
  const height = left.length + marked.length + right.length < lettersOfOneLine ? oneLine : twoLines;
  return refusal === undefined ? height : height + refusalLines;
}

/** Longer units may be cut short before the label is. */
const lettersOfUnit = 12;

/** One finding: what is asked for, its unit, and the words around it. A click or Enter goes there. */
export function FindingRow({ finding, active, places = 1, refusal, control, onJump }: FindingRowProps) {
  const styles = useStyles();
  const { rule } = finding;
  const label = bareLabel(finding);
  // "giờ bắt đầu": a label that begins with its unit has told it.
  const unit = `${label} `.startsWith(`${finding.unit ?? ""} `) ? undefined : finding.unit;
  const hasLongUnit = unit !== undefined && unit.length > lettersOfUnit;
  return (
    <button
      type="button"
      className={mergeClasses(styles.row, active && styles.active)}
      aria-current={active ? "location" : undefined}
      onClick={() => onJump(finding)}
      {...control}
    >
      <span className={styles.label}>
        {rule !== "unfilled-gap" && (
          <WarningRegular className={styles.warning} aria-label={vi.rules[rule].title} title={vi.rules[rule].title} />
        )}
        <span className={styles.labelText} title={label}>
          {label}
        </span>
        {unit !== undefined && (
          <span
            className={mergeClasses(styles.unit, hasLongUnit && styles.longUnit)}
            title={hasLongUnit ? unit : undefined}
          >
            {`(${unit})`}
          </span>
        )}
        {places > 1 && (
          <span className={styles.unit} title={vi.fill.placesSpoken(places)}>
            {vi.fill.places(places)}
          </span>
        )}
      </span>
      <Context finding={finding} />
      {refusal !== undefined && <span className={styles.refusal}>{vi.fill.notFilled(vi.refusals[refusal])}</span>}
    </button>
  );
}

function Context({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { left, marked, right } = describeContext(finding);
  const stands = finding.place.start === finding.place.end ? vi.check.emptyCell : vi.check.gapInWords;
  return (
    <span className={styles.context}>
      {left}
      {marked === "" ? (
        <mark className={mergeClasses(styles.mark, styles.blank)}>
          <Unseen>{` ${stands} `}</Unseen>
        </mark>
      ) : (
        <mark className={styles.mark}>{marked}</mark>
      )}
      {right}
    </span>
  );
}

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    gap: tokens.spacingVerticalXXS,
    width: "100%",
    height: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 9px`,
    border: "none",
    borderLeft: "3px solid transparent",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    // High contrast draws what is transparent.
    "@media (forced-colors: active)": { borderLeftColor: "Canvas" },
    ...focusRing,
  },
  active: {
    borderLeftColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    "@media (forced-colors: active)": { borderLeftColor: "Highlight" },
  },
  label: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  labelText: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontWeight: tokens.fontWeightSemibold,
  },
  unit: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  // "triệu đồng/người/năm" makes room for the label, not the label for it.
  longUnit: { flexShrink: 99_999, minWidth: "7ch", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  warning: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
  context: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  refusal: {
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  mark: {
    borderBottom: `2px solid ${tokens.colorPaletteMarigoldBorderActive}`,
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
  },
  blank: { display: "inline-block", width: "32px", height: "12px", marginInline: "1px", verticalAlign: "-2px" },
});
