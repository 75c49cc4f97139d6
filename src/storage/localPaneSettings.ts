import type { PaneSettings } from "../core/profile/PaneSettings";
import type { LocalProfileStorageOptions } from "./localProfileStorage";

const version = 1;

/** Settings in the browser's storage, as one versioned record; where there is none, they last until the pane is closed. */
export function localPaneSettings({ store, prefix = "" }: LocalProfileStorageOptions): PaneSettings {
  const key = `${prefix}soan-thao/thiet-lap`;
  let seen = false;
  return {
    hintsWereSeen() {
      if (seen) return true;
      try {
        return readsSeen(store().getItem(key));
      } catch {
        // Blocked or damaged: the hints are shown once more.
        return false;
      }
    },
    keepHintsSeen() {
      seen = true;
      try {
        store().setItem(key, JSON.stringify({ version, hintsSeen: true }));
      } catch {
        // Known until the pane is closed.
      }
    },
  };
}

/** A record of a later version keeps its meaning here: what it says was seen, was seen. */
function readsSeen(text: string | null): boolean {
  const record: unknown = text === null ? null : JSON.parse(text);
  return typeof record === "object" && record !== null && "hintsSeen" in record && record.hintsSeen === true;
}
