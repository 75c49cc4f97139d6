import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";

export type PaneTheme = "light" | "dark";

/** Fluent's theme: what the host says, else what the system prefers. */
export function usePaneTheme(told?: PaneTheme): Theme {
  const preferred = useSyncExternalStore(watchPreference, readPreference);
  return (told ?? preferred) === "dark" ? darkTheme : lightTheme;
}

/** Word's panes are set in Segoe UI; the others carry every Vietnamese letter where it is missing. */
const fontFamilyBase = "'Segoe UI', -apple-system, 'Noto Sans', 'Liberation Sans', Arial, system-ui, sans-serif";
const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
const darkTheme: Theme = { ...webDarkTheme, fontFamilyBase };

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
