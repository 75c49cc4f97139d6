import type { PaneTheme } from "../ui/shared/usePaneTheme";

/**
 * Office's own theme, where the host tells it; absent on older ones. Told by its colours, because they are all that every
 * client gives: colourful and white are dark on light, dark grey and black light on dark.
 */
export function officeTheme(): PaneTheme | undefined {
  const told = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const paper = lightnessOf(told?.bodyBackgroundColor);
  const ink = lightnessOf(told?.bodyForegroundColor) ?? 128;
  if (paper === undefined) return undefined;
  return paper < ink ? "dark" : "light";
}

/**
 * Word tells of no change. A person changes the theme in a dialog of Word; it is asked for again when the pane is looked
 * at, pointed at or used after that.
 */
export function watchOfficeTheme(listener: () => void): () => void {
  window.addEventListener("focus", listener);
  document.addEventListener("visibilitychange", listener);
  document.documentElement.addEventListener("pointerenter", listener);
  return () => {
    window.removeEventListener("focus", listener);
    document.removeEventListener("visibilitychange", listener);
    document.documentElement.removeEventListener("pointerenter", listener);
  };
}

/** 0 to 255, as the eye weighs the three colours. */
function lightnessOf(colour: string | undefined): number | undefined {
  const channels = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(colour ?? "");
  if (channels === null) return undefined;
  const [red = 0, green = 0, blue = 0] = channels.slice(1).map((channel) => parseInt(channel, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
