import { webDarkTheme } from "@fluentui/react-components";

/** In a file of its own: fetched where Office or the system is dark, and not with the first screen of all others. */
export const darkTheme = webDarkTheme;
