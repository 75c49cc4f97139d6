import { useEffect, useState } from "react";
import type { KnownCount } from "../../core/templates/countKnown";
import type { OpenTemplate } from "./useTemplate";

/** How much of the open template the profile knows; counted once the first screen stands. */
export function useKnownCount(open: OpenTemplate | undefined, begin: boolean): KnownCount | undefined {
  const [count, setCount] = useState<{ readonly open: OpenTemplate; readonly known: KnownCount }>();
  useEffect(() => {
    if (open === undefined || !begin) return undefined;
    let wanted = true;
    void import(/* webpackChunkName: "draft" */ "../../core/templates/countKnown").then(
      ({ countKnown }) => wanted && setCount({ open, known: countKnown(open.kit, open.values, open.standard) }),
      // What could not be fetched now is fetched with the insert, which tells.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [open, begin]);
  return count !== undefined && count.open === open ? count.known : undefined;
}
