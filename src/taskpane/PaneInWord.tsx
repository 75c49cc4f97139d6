import { useEffect, useSyncExternalStore } from "react";
import { App } from "../ui/App";
import type { AppProps } from "../ui/App";
import { officeTheme, watchOfficeTheme } from "./officeTheme";

/** The pane in the theme that Office has now, the parts included that the browser draws (scroll bars, lists). */
export function PaneInWord(props: Omit<AppProps, "theme">) {
  const theme = useSyncExternalStore(watchOfficeTheme, officeTheme);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme ?? "light dark";
  }, [theme]);
  return <App {...props} {...(theme === undefined ? {} : { theme })} />;
}
