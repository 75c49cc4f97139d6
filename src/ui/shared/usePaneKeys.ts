import { useEffect, useRef } from "react";
import type { RefObject } from "react";

interface PaneKeys<Id extends string> {
  readonly tabs: readonly Id[];
  readonly onTab: (id: Id) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** Alt+1, Alt+2 … choose a tab; F8 and Shift+F8 go to the next and previous finding, from anywhere in the window. */
export function usePaneKeys<Id extends string>(pane: RefObject<HTMLElement>, keys: PaneKeys<Id>): void {
  const newest = useRef(keys);
  newest.current = keys;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey) return;
      if (event.key === "F8" && !event.altKey) {
        event.preventDefault();
        newest.current.onStep(event.shiftKey ? -1 : 1);
        return;
      }
      if (!event.altKey || event.shiftKey) return;
      const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
      const tab = digit === undefined ? undefined : newest.current.tabs[Number(digit) - 1];
      if (tab === undefined) return;
      event.preventDefault();
      newest.current.onTab(tab);
      // A tab that goes out of view must not keep the focus.
      pane.current?.querySelector<HTMLElement>(`#tab-${tab}`)?.focus();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [pane]);
}
