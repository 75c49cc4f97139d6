import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { RefObject } from "react";
import type { Finding } from "../../core/checks/finding";
import { vi } from "../../strings/vi";
import { useRovingFocus } from "../shared/useRovingFocus";
import { WindowedList } from "../shared/WindowedList";
import type { WindowedItem, WindowedListHandle } from "../shared/WindowedList";
import { FindingRow, findingRowHeight } from "./FindingRow";
import { findingKey, followFinding } from "./followFinding";
import type { FindingGroup } from "./groupFindings";

interface FindingListProps {
  readonly groups: readonly FindingGroup[];
  readonly active: Finding | undefined;
  /** Counts the jumps: the list brings the active row into view at each, and gives it the focus. */
  readonly jumps: number;
  readonly scroller: RefObject<HTMLElement>;
  readonly onJump: (finding: Finding) => void;
}

const groupHeight = 32;

/** The findings under their headings; only the visible rows are drawn. */
export function FindingList({ groups, active, jumps, scroller, onJump }: FindingListProps) {
  const styles = useStyles();
  const handle = useRef<WindowedListHandle>(null);
  const findings = useMemo(() => groups.flatMap((group) => group.findings), [groups]);
  const keys = useMemo(() => findings.map(findingKey), [findings]);
  const follow = useFollow(findings);
  const roving = useRovingFocus(keys, follow);
  const activeKey = active === undefined ? undefined : findingKey(active);

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
        const findingId = findingKey(finding);
        return {
          key: findingId,
          height: findingRowHeight(finding),
          position: ++position,
          content: () => (
            <FindingRow
              finding={finding}
              active={findingId === activeKey}
              control={roving.item(findingId)}
              onJump={onJump}
            />
          ),
        };
      }),
    ]);
  }, [groups, styles, activeKey, roving, onJump]);

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
    roving.focus(activeKey);
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
function useFollow(findings: readonly Finding[]): (lostKey: string) => string | undefined {
  const known = useRef(new Map<string, Finding>());
  useEffect(() => {
    known.current = new Map(findings.map((finding) => [findingKey(finding), finding]));
  }, [findings]);
  return (lostKey) => {
    const lost = known.current.get(lostKey);
    const successor = lost && followFinding(lost, findings);
    return successor && findingKey(successor);
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
