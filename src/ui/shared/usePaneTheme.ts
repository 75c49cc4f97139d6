import { webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";

export type PaneTheme = "light" | "dark";

/**
 * Fluent's theme: what the host says, else what the system prefers. The dark one is fetched when it is first wanted;
 * until then what was shown stays, and at the very start nothing is shown (undefined), so that nobody in the dark sees
 * a flash of white.
 */
export function usePaneTheme(told?: PaneTheme): Theme | undefined {
  const preferred = useSyncExternalStore(watchPreference, readPreference);
  const wantsDark = (told ?? preferred) === "dark";
  const [dark, setDark] = useState<Theme>();
  useEffect(() => {
    if (!wantsDark) return;
    import(/* webpackChunkName: "dark" */ "./darkTheme").then(
      ({ darkTheme }) => setDark({ ...darkTheme, fontFamilyBase }),
      // Light is better than nothing.
      () => setDark(lightTheme),
    );
  }, [wantsDark]);
  const shown = useRef<Theme>();
  shown.current = wantsDark ? (dark ?? shown.current) : lightTheme;
  return shown.current;
}

/** Word's panes are set in Segoe UI; the others carry every Vietnamese letter where it is missing. */
const fontFamilyBase = "'Segoe UI', -apple-system, 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif";
const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };

function watchPreference(listener: () => void): () => void {
  const query = darkQuery();
  query?.addEventListener("change", listener);
  return () => query?.removeEventListener("change", listener);
}

function readPreference(): PaneTheme {
  return darkQuery()?.matches === true ? "dark" : "light";
}

/** Absent in test environments without a layout. */
function darkQuery(): MediaQueryList | undefined {
  return typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : undefined;
}
