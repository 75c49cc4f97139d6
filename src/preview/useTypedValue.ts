import { useEffect, useRef } from "react";
import type { Finding } from "../core/checks/finding";
import type { TypedValue } from "../core/filling/typedValue";
import type { ContentLibrary } from "../core/templates/contentLibrary";

/** Reads what is typed at a gap as the pane does; waits for the fields, which come with the first gap that is opened. */
export function useTypedValue(content: ContentLibrary, finding: Finding): (typed: string) => Promise<TypedValue> {
  const reader = useRef<ReturnType<typeof loadReader>>();
  useEffect(() => {
    reader.current = loadReader(content);
  }, [content]);
  return async (typed) => {
    const { typedValue, fieldOf } = await (reader.current ??= loadReader(content));
    return typedValue(finding, fieldOf(finding), typed);
  };
}

async function loadReader(content: ContentLibrary) {
  const [fields, { openFields }, { typedValue }] = await Promise.all([
    // Without the fields a value is written as it is typed.
    content.loadFields().catch(() => []),
    import(/* webpackChunkName: "filling" */ "../core/filling/fieldOfFinding"),
    import(/* webpackChunkName: "filling" */ "../core/filling/typedValue"),
  ]);
  return { typedValue, fieldOf: openFields(fields) };
}
