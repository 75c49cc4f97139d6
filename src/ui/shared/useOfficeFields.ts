import { useEffect, useState } from "react";
import type { Field } from "../../core/profile/field";
import type { Relation } from "../../core/profile/relation";
import type { ContentLibrary } from "../../core/templates/contentLibrary";

/** All fields of the content and what must hold between them. */
export type OfficeFields =
  | { readonly phase: "loading" }
  | { readonly phase: "ready"; readonly fields: readonly Field[]; readonly relations: readonly Relation[] }
  | { readonly phase: "failed"; readonly retry: () => void };

export function useOfficeFields(content: ContentLibrary): OfficeFields {
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<OfficeFields>({ phase: "loading" });
  useEffect(() => {
    let wanted = true;
    Promise.all([content.loadFields(), content.loadRelations()]).then(
      ([fields, relations]) => wanted && setState({ phase: "ready", fields, relations }),
      () => wanted && setState({ phase: "failed", retry: () => setAttempt((before) => before + 1) }),
    );
    return () => {
      wanted = false;
    };
  }, [content, attempt]);
  return state;
}
