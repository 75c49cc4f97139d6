import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Finding } from "../../core/checks/finding";
import { vi } from "../../strings/vi";
import { FillForm, fillFormHeight } from "../filling/FillForm";
import { FilledRow, filledRowHeight } from "../filling/FilledRow";
import type { FillStep, FilledGap, Filling } from "../filling/useFilling";
import { useRovingFocus } from "../shared/useRovingFocus";
import { WindowedList } from "../shared/WindowedList";
import type { WindowedItem, WindowedListHandle } from "../shared/WindowedList";
import { FindingRow, findingRowHeight } from "./FindingRow";
import { findingKey, followFinding } from "./followFinding";
import type { FindingGroup } from "./groupFindings";
import { RowDetail, rowDetailHeight } from "./RowDetail";

interface FindingListProps {
  /** What is due, and at their places the gaps that were filled here. */
  readonly groups: readonly FindingGroup[];
  readonly filledGaps: ReadonlyMap<Finding, FilledGap>;
  readonly filling: Filling;
  readonly active: Finding | undefined;
  /** Counts the jumps: the list brings the active row into view at each, and gives it the focus. */
  readonly jumps: number;
  readonly scroller: RefObject<HTMLElement>;
  readonly onJump: (finding: Finding) => void;
  readonly onFill: (step: FillStep, finding: Finding) => void;
  readonly onSkip: (finding: Finding) => void;
  /** The person says that it is none. */
  readonly onIgnore: (finding: Finding) => void;
}

const groupHeight = 32;

/** The findings under their headings; only the visible rows are drawn. */
export function FindingList(props: FindingListProps) {
  const { groups, filledGaps, filling, active, jumps, scroller, onJump, onFill, onSkip, onIgnore } = props;
  const styles = useStyles();
  const handle = useRef<WindowedListHandle>(null);
  const findings = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const keyOf = useMemo(() => {
    return (finding: Finding) => {
      const gap = filledGaps.get(finding);
      return gap === undefined ? findingKey(finding) : `filled ${gap.id}`;
    };
  }, [filledGaps]);
  const keys = useMemo(() => findings.map(keyOf), [findings, keyOf]);
  const follow = useFollow(findings, keyOf);
  const roving = useRovingFocus(keys, follow);
  const activeKey = active === undefined ? undefined : findingKey(active);
  const jumpWithFocus = useRef(0);
  const [explained, setExplained] = useState<string>();
  const busy = filling.phase.phase === "writing";

  const items: readonly WindowedItem[] = useMemo(() => {
    let position = 0;
    return groups.flatMap(({ key, title, findings: inGroup }): WindowedItem[] => [
      {
        key: `heading ${key}`,
        height: groupHeight,
        content: () => (
          <h3 className={styles.heading} title={title}>
            {title}
          </h3>
        ),
      },
      ...inGroup.map((finding): WindowedItem => {
        const findingId = keyOf(finding);
        const gap = filledGaps.get(finding);
        if (gap !== undefined) {
          return {
            key: findingId,
            height: filledRowHeight(gap),
            position: ++position,
            content: () => (
              <FilledRow
                gap={gap}
                busy={busy}
                control={roving.item(findingId)}
                onUndo={filling.undo}
                onRemember={filling.remember}
              />
            ),
          };
        }
        const isActive = findingId === activeKey;
        const ask = filling.askOf(finding);
        const known = filling.knownOf(finding);
        const refusal = filling.refusalOf(finding);
        const rowHeight = findingRowHeight(finding, refusal);
        const form = isActive ? ask : undefined;
        const formHeight = form === undefined ? 0 : fillFormHeight(form, known);
        const isExplained = explained === findingId;
        const detailHeight = isActive ? rowDetailHeight(isExplained) : 0;
        return {
          key: findingId,
          height: rowHeight + formHeight + detailHeight,
          position: ++position,
          content: () => (
            <>
              <div style={{ height: rowHeight }}>
                <FindingRow
                  finding={finding}
                  active={isActive}
                  places={ask?.kind === "value" ? ask.findings.length : 1}
                  refusal={refusal}
                  control={roving.item(findingId)}
                  onJump={onJump}
                />
              </div>
              {form !== undefined && (
                <div style={{ height: formHeight }} onFocus={() => roving.stay(findingId)}>
                  <FillForm
                    key={findingId}
                    finding={finding}
                    ask={form}
                    field={filling.fieldOf(finding)}
                    known={known}
                    busy={busy}
                    jumps={jumps}
                    takesFocus={() => {
                      const isFirst = jumpWithFocus.current !== jumps;
                      jumpWithFocus.current = jumps;
                      return isFirst;
                    }}
                    onFill={(step) => onFill(step, finding)}
                    onSkip={() => onSkip(finding)}
                    onLeave={() => roving.focus(findingId)}
                  />
                </div>
              )}
              {isActive && (
                <div style={{ height: detailHeight }}>
                  <RowDetail
                    finding={finding}
                    whyIsOpen={isExplained}
                    onWhy={() => setExplained(isExplained ? undefined : findingId)}
                    onIgnore={() => {
                      // The row goes away with its buttons; from the row the list passes the focus on.
                      roving.focus(findingId);
                      onIgnore(finding);
                    }}
                  />
                </div>
              )}
            </>
          ),
        };
      }),
    ]);
  }, [
    groups,
    filledGaps,
    filling,
    busy,
    styles,
    activeKey,
    explained,
    jumps,
    roving,
    keyOf,
    onJump,
    onFill,
    onSkip,
    onIgnore,
  ]);

  const indexOf = (key: string | undefined) => {
    const index = key === undefined ? -1 : items.findIndex((item) => item.key === key);
    return index < 0 ? undefined : index;
  };
  const pinned = indexOf(roving.current);

  const bringIntoView = useRef<() => void>(() => undefined);
  bringIntoView.current = () => {
    const index = indexOf(activeKey);
    if (index === undefined) return;
    handle.current?.show(index);
    // The form of the row takes the focus by itself; it stands there already when the row was drawn.
    if (jumpWithFocus.current !== jumps) roving.focus(activeKey);
  };
  useEffect(() => {
    if (jumps > 0) bringIntoView.current();
  }, [jumps]);

  return (
    <div onFocus={roving.list.onFocus} onBlur={roving.list.onBlur}>
      <WindowedList
        label={vi.check.list}
        items={items}
        scroller={scroller}
        handle={handle}
        onKeyDown={roving.list.onKeyDown}
        {...(pinned === undefined ? {} : { pinned })}
      />
    </div>
  );
}

/** Names the successor of a row that is gone since the document was read again. */
function useFollow(
  findings: readonly Finding[],
  keyOf: (finding: Finding) => string,
): (lostKey: string) => string | undefined {
  const known = useRef(new Map<string, Finding>());
  useEffect(() => {
    known.current = new Map(findings.map((finding) => [keyOf(finding), finding]));
  }, [findings, keyOf]);
  return (lostKey) => {
    const lost = known.current.get(lostKey);
    const successor = lost && followFinding(lost, findings);
    return successor && keyOf(successor);
  };
}

const useStyles = makeStyles({
  heading: {
    boxSizing: "border-box",
    margin: 0,
    padding: `8px ${tokens.spacingHorizontalM} 4px`,
    overflow: "hidden",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: "20px",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
});
