import type { PaneTheme } from "../ui/shared/usePaneTheme";

/** Office's own theme, where the host tells it; absent on older ones. */
export function officeTheme(): PaneTheme | undefined {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(background ?? "");
  if (channels === null) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}
