import { startTransition, useEffect, useState } from "react";

/**
 * The top of a list when the pane opens; all of it right after, so that what is read and used first does not wait for
 * dozens of rows. Nothing above them moves when the others come.
 */
export function useFirstRows<Row>(rows: readonly Row[]): readonly Row[] {
  const [all, setAll] = useState(false);
  useEffect(() => startTransition(() => setAll(true)), []);
  return all ? rows : rows.slice(0, firstRows);
}

const firstRows = 6;
