import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { KeyboardEventHandler, ReactNode, Ref, RefObject } from "react";

export interface WindowedItem {
  readonly key: string;
  /** In pixels; known before it is drawn, so that nothing jumps. */
  readonly height: number;
  readonly content: () => ReactNode;
  /** Place among the items that count (headings of groups do not); absent for those. */
  readonly position?: number;
}

export interface WindowedListHandle {
  /** Brings an item into view, with its neighbours where there is room. */
  readonly show: (index: number) => void;
}

interface WindowedListProps {
  readonly label: string;
  readonly items: readonly WindowedItem[];
  /** The element that scrolls; the list may be one of several things in it. */
  readonly scroller: RefObject<HTMLElement>;
  /** Stays drawn wherever it is: it holds the focus. */
  readonly pinned?: number;
  readonly handle?: Ref<WindowedListHandle>;
  readonly onKeyDown?: KeyboardEventHandler;
}

/** Drawn beyond both edges of what is visible, so that fast scrolling shows no holes. */
const overscan = 400;

/** A list of thousands of rows of which only the visible ones exist. */
export function WindowedList({ label, items, scroller, pinned, handle, onKeyDown }: WindowedListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const tops = useMemo(() => topsOf(items), [items]);
  const height = tops[items.length] ?? 0;
  const [range, setRange] = useState<Range>({ first: 0, last: 40 });
  const countOfPositions = useMemo(() => items.filter(({ position }) => position !== undefined).length, [items]);

  const update = useCallback(() => {
    if (list.current === null || scroller.current === null) return;
    const next = visibleRange(list.current, scroller.current, tops);
    setRange((before) => (before.first === next.first && before.last === next.last ? before : next));
  }, [scroller, tops]);

  useLayoutEffect(update, [update]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    element.addEventListener("scroll", update, { passive: true });
    window.addEventListener("resize", update);
    return () => {
      element.removeEventListener("scroll", update);
      window.removeEventListener("resize", update);
    };
  }, [scroller, update]);

  useImperativeHandle(
    handle,
    () => ({
      show: (index) => {
        if (list.current === null || scroller.current === null) return;
        scrollTo(list.current, scroller.current, tops[index] ?? 0, tops[index + 1] ?? 0);
        update();
      },
    }),
    [scroller, tops, update],
  );

  const drawn = indexesIn(range, pinned, items.length);
  return (
    <ul ref={list} aria-label={label} className={styles.list} style={{ height }} onKeyDown={onKeyDown}>
      {drawn.map((index) => {
        const item = items[index];
        if (item === undefined) return null;
        const counted = item.position !== undefined;
        return (
          <li
            key={item.key}
            aria-setsize={counted ? countOfPositions : undefined}
            aria-posinset={counted ? item.position : undefined}
            className={styles.item}
            style={{ top: tops[index], height: item.height }}
          >
            {item.content()}
          </li>
        );
      })}
    </ul>
  );
}

interface Range {
  readonly first: number;
  readonly last: number;
}

function topsOf(items: readonly WindowedItem[]): readonly number[] {
  const tops = [0];
  for (const { height } of items) tops.push((tops[tops.length - 1] ?? 0) + height);
  return tops;
}

function visibleRange(list: HTMLElement, scroller: HTMLElement, tops: readonly number[]): Range {
  const scrolled = scroller.getBoundingClientRect().top - list.getBoundingClientRect().top;
  // Without a layout (a hidden pane, a test) some rows are drawn all the same.
  const visible = scroller.clientHeight === 0 ? 1_200 : scroller.clientHeight;
  return {
    first: Math.max(0, indexAt(tops, scrolled - overscan)),
    last: indexAt(tops, scrolled + visible + overscan),
  };
}

/** The item at a height, by halving. */
function indexAt(tops: readonly number[], y: number): number {
  let low = 0;
  let high = tops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((tops[middle] ?? Infinity) <= y) low = middle;
    else high = middle - 1;
  }
  return low;
}

function indexesIn({ first, last }: Range, pinned: number | undefined, length: number): readonly number[] {
  const end = Math.min(last, length - 1);
  const indexes = Array.from({ length: Math.max(0, end - first + 1) }, (_, offset) => first + offset);
  if (pinned === undefined || pinned >= length || (pinned >= first && pinned <= end)) return indexes;
  // In document order, for those who hear the list.
  return pinned < first ? [pinned, ...indexes] : [...indexes, pinned];
}

/** Only as far as needed, and then a little further. */
function scrollTo(list: HTMLElement, scroller: HTMLElement, top: number, bottom: number): void {
  const offset = list.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  // An item with its form may be nearly as high as the pane: then its own lines come before its neighbours'.
  const room = (scroller.clientHeight - (bottom - top)) / 2;
  const margin = Math.max(0, Math.min(48, scroller.clientHeight / 4, room));
  if (offset + top - margin < 0) scroller.scrollTop += offset + top - margin;
  else if (offset + bottom + margin > scroller.clientHeight) {
    scroller.scrollTop += Math.min(offset + bottom + margin - scroller.clientHeight, offset + top);
  }
}

const useStyles = makeStyles({
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  item: { position: "absolute", insetInline: 0, boxSizing: "border-box" },
});
