import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { KnownValue } from "../../core/filling/knownValues";
import { vi } from "../../strings/vi";

interface KnownPanelProps {
  readonly known: readonly KnownValue[];
  readonly busy: boolean;
  readonly onFill: (chosen: readonly KnownValue[]) => void;
  readonly onCancel: () => void;
}

/** What the profile would write, to be looked through before it is written; any of it can be left out. */
export function KnownPanel({ known, busy, onFill, onCancel }: KnownPanelProps) {
  const styles = useStyles();
  const rows = useMemo(() => rowsOf(known), [known]);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const chosen = rows.filter(({ key }) => !leftOut.has(key)).flatMap(({ values }) => values);
  return (
    <section
      className={styles.panel}
      aria-label={vi.fill.knownList}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <ul className={styles.list}>
        {rows.map(({ key, label, said, values }) => (
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
  return [...rows].map(([key, row]) => ({ key, ...row }));
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
  },
  list: { maxHeight: "180px", margin: 0, padding: 0, overflowY: "auto", listStyleType: "none" },
  row: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS, minHeight: "26px" },
  text: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS },
});
