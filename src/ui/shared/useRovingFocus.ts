import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { FocusEvent, KeyboardEvent, RefCallback } from "react";

export interface RovingItem {
  readonly ref: RefCallback<HTMLElement>;
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
}

/**
 * One tab stop for a list: arrows, Home and End move inside it. Focus stays in the list when the control that had it
 * turns into another one (a missing section that was inserted) or goes away; `follow` then names its successor, so that
 * focus never falls back to the top. `stay` says that something else of an item has the focus.
 */
export function useRovingFocus(keys: readonly string[], follow?: (lostKey: string) => string | undefined) {
  const [active, setActive] = useState<string>();
  const elements = useRef(new Map<string, HTMLElement>());
  const hasFocus = useRef(false);
  /** The item to be focused once it is drawn. */
  const awaited = useRef<string>();
  const current = currentKey(keys, active, follow);

  // eslint-disable-next-line react-hooks/exhaustive-deps -- looks after every drawing; settles once `active` is `current`
  useLayoutEffect(() => {
    if (current === undefined) return;
    if (current !== active && active !== undefined) setActive(current);
    const lost = hasFocus.current && focusIsNowhere();
    if (!lost && awaited.current !== current) return;
    const element = elements.current.get(current);
    if (element === undefined) return;
    awaited.current = undefined;
    element.focus();
  });

  const focus = useCallback((key: string | undefined) => {
    if (key === undefined) return;
    const element = elements.current.get(key);
    if (element !== undefined) {
      element.focus();
      return;
    }
    awaited.current = key;
    setActive(key);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (current === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = targetOfKey(event.key, keys.indexOf(current), keys.length);
    if (target === undefined) return;
    event.preventDefault();
    focus(keys[target]);
  };

  const item = (key: string): RovingItem => ({
    ref: (element) => {
      if (element === null) elements.current.delete(key);
      else elements.current.set(key, element);
    },
    tabIndex: key === current ? 0 : -1,
    onFocus: () => setActive(key),
  });

  const list = {
    onKeyDown,
    onFocus: () => {
      hasFocus.current = true;
      // Something in the list has it: an item that is drawn only now must not take it away.
      awaited.current = undefined;
    },
    onBlur: (event: FocusEvent) => {
      const { target, currentTarget, relatedTarget } = event;
      if (relatedTarget !== null) {
        hasFocus.current = currentTarget.contains(relatedTarget);
        return;
      }
      // Focus that goes nowhere: the element is going away, and the layout effect gives it back; or the user left.
      setTimeout(() => {
        if (target.isConnected && document.activeElement !== target) hasFocus.current = false;
      });
    },
  };

  return { list, item, focus, current, stay: setActive };
}

function currentKey(
  keys: readonly string[],
  active: string | undefined,
  follow: ((lostKey: string) => string | undefined) | undefined,
): string | undefined {
  if (active === undefined) return keys[0];
  return keys.includes(active) ? active : (follow?.(active) ?? keys[0]);
}

function focusIsNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function targetOfKey(key: string, index: number, length: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(index + 1, length - 1);
    case "ArrowUp":
      return Math.max(index - 1, 0);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return undefined;
  }
}
