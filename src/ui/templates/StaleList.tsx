import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { StaleValue } from "../../core/filling/staleValues";
import { vi } from "../../strings/vi";
import { useTakeOver } from "../shared/useTakeOver";

interface StaleListProps {
  readonly values: readonly StaleValue[];
  readonly onCreate: (chosen: readonly StaleValue[]) => void;
  readonly onCancel: () => void;
}

const lettersBefore = 28;
const lettersBehind = 22;

/** Every value that will become a gap, in its words; what shall stay is unticked. */
export function StaleList({ values, onCreate, onCancel }: StaleListProps) {
  const styles = useStyles();
  const panel = useTakeOver<HTMLElement>();
  const [kept, setKept] = useState<ReadonlySet<StaleValue>>(new Set());
  const chosen = useMemo(() => values.filter((value) => !kept.has(value)), [values, kept]);
  const toggle = (value: StaleValue, goes: boolean) => {
    const next = new Set(kept);
    if (goes) next.delete(value);
    else next.add(value);
    setKept(next);
  };
  return (
    <section
      ref={panel}
      tabIndex={-1}
      className={styles.panel}
      aria-label={vi.startOver.list}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <p className={styles.sentence}>{values.length === 0 ? vi.startOver.none : vi.startOver.found(values.length)}</p>
      {values.length > 1 && (
        <label className={styles.row}>
          <input
            type="checkbox"
            checked={kept.size === 0}
            onChange={(event) => setKept(new Set(event.target.checked ? [] : values))}
          />
          {vi.startOver.all}
        </label>
      )}
      <ul className={styles.list}>
        {values.map((value) => (
          <li key={keyOf(value)}>
            <StaleRow value={value} goes={!kept.has(value)} onChange={toggle} />
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" onClick={() => onCreate(chosen)}>
          {vi.startOver.create(chosen.length)}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {vi.startOver.cancel}
        </Button>
      </div>
    </section>
  );
}

function StaleRow({
  value,
  goes,
  onChange,
}: {
  readonly value: StaleValue;
  readonly goes: boolean;
  readonly onChange: (value: StaleValue, goes: boolean) => void;
}) {
  const styles = useStyles();
  const { place, paragraphText, text } = value;
  return (
    <label className={styles.row} title={paragraphText}>
      <input type="checkbox" checked={goes} onChange={(event) => onChange(value, event.target.checked)} />
      <span className={styles.words}>
        {wordsBefore(paragraphText, place.start)}
        <mark className={styles.mark}>{text}</mark>
        {paragraphText.slice(place.end, place.end + lettersBehind)}
      </span>
    </label>
  );
}

/** Cut at a word. */
function wordsBefore(text: string, end: number): string {
  const start = Math.max(0, end - lettersBefore);
  const words = text.slice(start, end);
  return start === 0 ? words : words.replace(/^\S*\s/, "…");
}

function keyOf({ place }: StaleValue): string {
  return `${place.story} ${place.paragraph} ${place.start}`;
}

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, outlineStyle: "none" },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  list: {
    maxHeight: "240px",
    margin: 0,
    padding: 0,
    overflowY: "auto",
    listStyleType: "none",
  },
  row: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
  },
  words: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  mark: { backgroundColor: tokens.colorPaletteYellowBackground2, color: tokens.colorNeutralForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});
