import { changeLibrary, emptyLibrary } from "../core/profile/officeProfile";
import type { ProfileChange, ProfileLibrary } from "../core/profile/officeProfile";
import { readProfile } from "../core/profile/profileFile";
import type { ProfileStorage, StorageTrouble, StoredLibrary } from "../core/profile/ProfileStorage";

/** The part of `window.localStorage` that is used; every call may throw. */
export interface KeyValueStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

export interface LocalProfileStorageOptions {
  /** Asked anew at each use: where storage is blocked, already the access throws. */
  readonly store: () => KeyValueStore;
  /** Put before the keys; in Word `Office.context.partitionKey`, which is undefined on Windows. */
  readonly prefix?: string;
  /** Tells of keys that another pane wrote; in a browser the window's `storage` event. */
  readonly onOtherPaneWrote?: (listener: (key: string) => void) => () => void;
}

const version = 1;

/**
 * Profiles in the browser's storage, as one versioned record. What cannot be read is put aside under a key of its own
 * before anything is written; where storage fails, the pane goes on with what it has in memory.
 */
export function localProfileStorage(options: LocalProfileStorageOptions): ProfileStorage {
  const key = `${options.prefix ?? ""}soan-thao/ho-so`;
  /** The last library of this pane; the truth as long as the store cannot be written. */
  let memory: ProfileLibrary | undefined;
  /** Set after a write failed: what is stored is older than `memory`. */
  let unwritten = false;

  const load = (): StoredLibrary => {
    const stored = readStore(options.store, key);
    if (unwritten && memory !== undefined) return { library: memory, trouble: stored.trouble ?? "full" };
    if (stored.trouble !== undefined) return { library: memory ?? stored.library, trouble: stored.trouble };
    memory = stored.library;
    return stored;
  };

  const save = (change: ProfileChange): StoredLibrary => {
    const current = load();
    const library = changeLibrary(current.library, change);
    memory = library;
    if (current.trouble === "newer" || current.trouble === "blocked") return { library, trouble: current.trouble };
    const trouble = writeStore(options.store, key, library);
    unwritten = trouble !== undefined;
    return trouble === undefined ? { library } : { library, trouble };
  };

  const watch = (listener: (stored: StoredLibrary) => void): (() => void) =>
    options.onOtherPaneWrote?.((written) => {
      if (written === key) listener(load());
    }) ?? (() => undefined);

  return { load, save, watch };
}

function readStore(store: () => KeyValueStore, key: string): StoredLibrary {
  let text: string | null;
  try {
    text = store().getItem(key);
  } catch {
    return { library: emptyLibrary(), trouble: "blocked" };
  }
  if (text === null) return { library: emptyLibrary() };
  const reading = readRecord(text);
  if (reading === "newer") return { library: emptyLibrary(), trouble: "newer" };
  if (reading !== "damaged") return { library: reading };
  return putAside(store, key, text)
    ? { library: emptyLibrary(), trouble: "damaged" }
    : { library: emptyLibrary(), trouble: "blocked" };
}

function readRecord(text: string): ProfileLibrary | "damaged" | "newer" {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return "damaged";
  }
  if (typeof data !== "object" || data === null) return "damaged";
  const record = data as Readonly<Record<string, unknown>>;
  if (typeof record["version"] !== "number") return "damaged";
  if (record["version"] > version) return "newer";
  const list = Array.isArray(record["profiles"]) ? record["profiles"] : [];
  const profiles = list.map((entry) => readProfile(entry)?.profile).filter((profile) => profile !== undefined);
  const first = profiles[0];
  if (first === undefined || profiles.length < list.length) return "damaged";
  const activeId = profiles.some((profile) => profile.id === record["activeId"])
    ? (record["activeId"] as string)
    : first.id;
  return { profiles, activeId };
}

/** Keeps a damaged record under the first free key beside its own; the record itself stays until the next save. */
function putAside(store: () => KeyValueStore, key: string, text: string): boolean {
  try {
    for (let number = 1; ; number += 1) {
      const aside = `${key}.hong-${number}`;
      const taken = store().getItem(aside);
      if (taken === text) return true;
      if (taken === null) {
        store().setItem(aside, text);
        return true;
      }
    }
  } catch {
    return false;
  }
}

function writeStore(store: () => KeyValueStore, key: string, library: ProfileLibrary): StorageTrouble | undefined {
  try {
    store().setItem(key, JSON.stringify({ version, ...library }));
    return undefined;
  } catch (error) {
    const name = error instanceof Object && "name" in error ? String(error.name) : "";
    return /quota/i.test(name) ? "full" : "blocked";
  }
}
