import type { ProfileChange, ProfileLibrary } from "./officeProfile";

/** Where the profiles are kept on the machine. The pane always works on what `load` and `save` answer. */
export interface ProfileStorage {
  load(): StoredLibrary;
  /** Applies one change to what is stored now (another pane may have written since) and stores the result. */
  save(change: ProfileChange): StoredLibrary;
  /** Calls the listener when another pane has saved. Returns the function that stops it. */
  watch(listener: (stored: StoredLibrary) => void): () => void;
}

export interface StoredLibrary {
  readonly library: ProfileLibrary;
  readonly trouble?: StorageTrouble;
}

export type StorageTrouble =
  /** No room left: the change is kept until the pane closes, not on the machine. */
  | "full"
  /** The browser forbids storage: everything is kept until the pane closes. */
  | "blocked"
  /** What was stored could not be read. It was put aside, not deleted; the pane begins with an empty profile. */
  | "damaged"
  /** It was stored by a newer version of the product: shown empty, nothing is written over it. */
  | "newer";
