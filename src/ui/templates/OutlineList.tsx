import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { AddRegular, CheckmarkFilled } from "@fluentui/react-icons";
import type { KeyboardEvent } from "react";
import type { TemplatePart } from "../../core/templates/template";
import { vi } from "../../strings/vi";
import { focusRing } from "../shared/focusRing";
import { Unseen } from "../shared/Unseen";
import { useRovingFocus } from "../shared/useRovingFocus";
import type { RovingItem } from "../shared/useRovingFocus";

/** A part of the template as a row: in the document or not. */
export interface OutlineRow {
  readonly key: string;
  readonly part: TemplatePart;
  readonly number?: string;
  readonly title: string;
  /** 1 for the outermost. */
  readonly level: number;
  /** A row that is no heading of the printed text is set in a quieter type. */
  readonly quiet?: boolean;
  readonly presence: Presence;
}

export type Presence =
  /** The document has not been read yet. */
  | { readonly kind: "unknown" }
  | { readonly kind: "absent" }
  /** "3/12 mục" of the skeleton. */
  | { readonly kind: "partly"; readonly text: string }
  | { readonly kind: "present"; readonly gaps: number };

interface OutlineListProps {
  readonly label: string;
  readonly rows: readonly OutlineRow[];
  /** The row whose insert is the next thing to do. */
  readonly nextKey?: string;
  readonly busyKey?: string;
  readonly disabled: boolean;
  readonly onInsert: (row: OutlineRow) => void;
  readonly onGoTo: (row: OutlineRow) => void;
}

/**
 * A plain list with indentation: one control a row, arrows move between the rows. Dozens of Fluent's own buttons would
 * take longer to draw than the rest of the first screen; these look the same.
 */
export function OutlineList(props: OutlineListProps) {
  const { label, rows } = props;
  const styles = useStyles();
  const { list, item } = useRovingFocus(rows.map(({ key }) => key));
  return (
    <ul aria-label={label} className={styles.list} {...list}>
      {rows.map((row) => (
        <li key={row.key} aria-level={row.level} className={styles.row} onKeyDown={moveInRow}>
          <Row {...props} row={row} control={item(row.key)} />
        </li>
      ))}
    </ul>
  );
}

/** Right reaches the small button of a row, left comes back. */
function moveInRow(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") return;
  const controls = event.currentTarget.querySelectorAll("button");
  controls[event.key === "ArrowRight" ? controls.length - 1 : 0]?.focus();
}

interface RowProps extends OutlineListProps {
  readonly row: OutlineRow;
  readonly control: RovingItem;
}

function Row({ row, control, nextKey, busyKey, disabled, onInsert, onGoTo }: RowProps) {
  const styles = useStyles();
  const name = row.number === undefined ? row.title : `${row.number} ${row.title}`;
  const indent = { paddingInlineStart: `${12 + (row.level - 1) * 12}px` };
  const title = (
    <span className={mergeClasses(styles.title, row.quiet && styles.quiet)} title={name}>
      {row.number !== undefined && <span className={styles.number}>{`${row.number} `}</span>}
      <span className={styles.words}>{row.title}</span>
    </span>
  );
  const insert = () => !disabled && onInsert(row);

  if (row.presence.kind === "present") {
    const { gaps } = row.presence;
    return (
      <>
        <button
          type="button"
          className={mergeClasses(styles.line, styles.goTo)}
          style={indent}
          onClick={() => onGoTo(row)}
          {...control}
        >
          <Unseen>{`${vi.draft.goTo} `}</Unseen>
          {title}
          <span className={styles.state} title={gaps > 0 ? vi.draft.gapsTitle(gaps) : vi.draft.present}>
            <CheckmarkFilled className={mergeClasses(styles.tick, gaps > 0 && styles.tickWithGaps)} />
            <Unseen>{gaps > 0 ? ", " : `, ${vi.draft.present}`}</Unseen>
            {gaps > 0 && <span>{vi.draft.gaps(gaps)}</span>}
            {gaps > 0 && <Unseen>{` ${vi.draft.emptyFields}`}</Unseen>}
          </span>
        </button>
        <button
          type="button"
          className={mergeClasses(styles.insert, styles.again, "again")}
          tabIndex={-1}
          aria-disabled={disabled}
          aria-label={vi.draft.insertPartAgain(name)}
          title={vi.draft.insertAgain}
          onClick={insert}
        >
          <AddRegular className={styles.plus} />
        </button>
      </>
    );
  }
  return (
    <div className={styles.line} style={indent}>
      {title}
      {row.presence.kind === "partly" && <span className={styles.state}>{row.presence.text}</span>}
      <button
        type="button"
        className={mergeClasses(styles.insert, row.key === nextKey && styles.next)}
        aria-label={vi.draft.insertPart(name)}
        aria-disabled={disabled}
        aria-busy={row.key === busyKey}
        onClick={insert}
        {...control}
      >
        <AddRegular className={styles.plus} />
        {vi.draft.insert}
      </button>
    </div>
  );
}

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  row: {
    position: "relative",
    ":hover .again, :focus-within .again": { opacity: 1 },
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  line: {
    display: "flex",
    alignItems: "center",
    boxSizing: "border-box",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    minHeight: "30px",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalS,
  },
  goTo: {
    border: "none",
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    // Room for the small button that inserts once more.
    paddingInlineEnd: "36px",
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    ...focusRing,
  },
  title: { display: "flex", flexGrow: 1, minWidth: 0, gap: tokens.spacingHorizontalXS, lineHeight: "20px" },
  quiet: { color: tokens.colorNeutralForeground3 },
  number: { flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  words: {
    display: "-webkit-box",
    overflow: "hidden",
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
  },
  state: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
  },
  tick: { fontSize: "14px", color: tokens.colorStatusSuccessForeground1 },
  tickWithGaps: { color: tokens.colorNeutralForeground3 },
  insert: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "24px",
    paddingInline: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorSubtleBackground,
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2BrandHover },
    ":active": { backgroundColor: tokens.colorSubtleBackgroundPressed },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: "not-allowed" },
    ...focusRing,
  },
  next: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover, color: tokens.colorNeutralForegroundOnBrand },
    ":active": { backgroundColor: tokens.colorBrandBackgroundPressed },
    '&[aria-disabled="true"]': {
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      color: tokens.colorNeutralForegroundDisabled,
    },
  },
  plus: { flexShrink: 0, fontSize: "16px" },
  again: {
    paddingInline: "3px",
    position: "absolute",
    insetInlineEnd: tokens.spacingHorizontalXS,
    top: "50%",
    transform: "translateY(-50%)",
    opacity: 0,
    "@media (hover: none)": { opacity: 1 },
  },
});
