import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KnownValue } from "../../core/filling/knownValues";
import { parseValue } from "../../core/profile/parseValue";
import type { ValueProblemCode } from "../../core/profile/parseValue";
import { vi } from "../../strings/vi";
import { useTakeOver } from "../shared/useTakeOver";

interface KnownPanelProps {
  readonly known: readonly KnownValue[];
  readonly busy: boolean;
  readonly onFill: (chosen: readonly KnownValue[]) => void;
  readonly onCancel: () => void;
}

/**
 * What the profile would write, to be looked through before it is written; any of it can be left out, and a value that its
 * field does not take has to be put in.
 */
export function KnownPanel({ known, busy, onFill, onCancel }: KnownPanelProps) {
  const styles = useStyles();
  const rows = useMemo(() => rowsOf(known), [known]);
  const panel = useTakeOver<HTMLElement>();
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(() => {
    return new Set(rows.filter(({ problem }) => problem !== undefined).map(({ key }) => key));
  });
  const chosen = rows.filter(({ key }) => !leftOut.has(key)).flatMap(({ values }) => values);
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={vi.fill.knownList}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <ul className={styles.list}>
        {rows.map(({ key, label, said, values, problem }) => (
          <li key={key}>
            <label className={styles.row}>
              <input
                type="checkbox"
                checked={!leftOut.has(key)}
                onChange={(event) => setLeftOut(toggled(leftOut, key, !event.target.checked))}
              />
              <span className={styles.text} title={`${label}: ${said}`}>
                {`${label}: `}
                <strong>{said}</strong>
                {values.length > 1 && ` ${vi.fill.places(values.length)}`}
              </span>
            </label>
            {problem !== undefined && <p className={styles.problem}>{vi.valueProblems[problem]}</p>}
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={busy || chosen.length === 0}
          onClick={() => chosen.length > 0 && !busy && onFill(chosen)}
        >
          {vi.fill.confirmKnown(chosen.length)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {vi.profile.cancel}
        </Button>
      </div>
    </section>
  );
}

interface KnownRow {
  readonly key: string;
  readonly label: string;
  readonly said: string;
  readonly values: readonly KnownValue[];
  /** Why the field does not take what the profile keeps. */
  readonly problem?: ValueProblemCode;
}

/** Values of one field that are written alike stand in one row. */
function rowsOf(known: readonly KnownValue[]): readonly KnownRow[] {
  const rows = new Map<string, { readonly label: string; readonly said: string; readonly values: KnownValue[] }>();
  for (const value of known) {
    const said = saidOf(value);
    const row = rows.get(value.field.id);
    if (row === undefined) rows.set(value.field.id, { label: value.finding.label, said, values: [value] });
    else row.values.push(value);
  }
  return [...rows].map(([key, row]) => {
    const [first] = row.values;
    const parsed = first === undefined ? undefined : parseValue(first.field, first.value);
    return { key, ...row, ...(parsed?.kind === "problem" ? { problem: parsed.code } : {}) };
  });
}

export function saidOf({ answer }: KnownValue): string {
  switch (answer.kind) {
    case "value":
      return answer.text;
    case "keep":
      return vi.fill.kept;
    case "drop":
      return vi.fill.dropped;
  }
}

function toggled(set: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(key);
  else next.delete(key);
  return next;
}

const useStyles = makeStyles({
  panel: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineStyle: "none",
  },
  problem: {
    margin: "0 0 0 24px",
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: { maxHeight: "180px", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "26px" },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
});
