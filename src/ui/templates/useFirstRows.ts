import { startTransition, useEffect, useState } from "react";

/**
 * The rows that can be in view when the pane opens; all of them right after. What stands below the edge is drawn while
 * what stands above it can already be read and used.
 */
export function useFirstRows<Row>(rows: readonly Row[]): readonly Row[] {
  const [all, setAll] = useState(false);
  useEffect(() => startTransition(() => setAll(true)), []);
  return all ? rows : rows.slice(0, Math.max(0, Math.ceil((window.innerHeight - roomAbove) / leastHeight)));
}

/** Pixels: no row is lower, and less never stands above the first one. */
const leastHeight = 30;
const roomAbove = 200;
