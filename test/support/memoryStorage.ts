import type { OfficeProfile } from "../../src/core/profile/officeProfile";
import type { ProfileStorage } from "../../src/core/profile/ProfileStorage";
import { localProfileStorage } from "../../src/storage/localProfileStorage";
import type { KeyValueStore } from "../../src/storage/localProfileStorage";

/** A store of its own for each test, which fails when told to. */
export class MemoryStore implements KeyValueStore {
  readonly items = new Map<string, string>();
  failure: { readonly on: "read" | "write"; readonly name: string } | undefined;

  getItem(key: string): string | null {
    if (this.failure?.on === "read") throw new DOMException("no", this.failure.name);
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    if (this.failure !== undefined) throw new DOMException("no", this.failure.name);
    this.items.set(key, value);
  }
}

/** Profiles in memory, with these values known from the start. */
export function memoryStorage(values: OfficeProfile["values"] = {}, store = new MemoryStore()): ProfileStorage {
  const storage = localProfileStorage({ store: () => store });
  storage.save({ kind: "set", profileId: "1", values });
  return storage;
}
