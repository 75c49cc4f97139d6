import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/** What comes in place of the button that was pressed takes the focus from it, and comes into view. */
export function useTakeOver<T extends HTMLElement>(): RefObject<T> {
  const taker = useRef<T>(null);
  useEffect(() => {
    taker.current?.focus({ preventScroll: true });
    // jsdom has no layout.
    taker.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return taker;
}
