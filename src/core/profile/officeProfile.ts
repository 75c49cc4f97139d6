import type { FieldValue, Values } from "./field";

/** What an office keeps of itself, filled once and offered in every document. */
export interface OfficeProfile {
  readonly id: string;
  /** How the office calls it, "Đảng ủy xã Phú Bình". */
  readonly name: string;
  readonly values: Values;
  /** For values that go stale: the ISO date at which they were true, by field id. */
  readonly asOf: Readonly<Record<string, string>>;
}

/** All profiles of this machine. There is always at least one; `activeId` names one of them. */
export interface ProfileLibrary {
  readonly profiles: readonly OfficeProfile[];
  readonly activeId: string;
}

/** One step of a person. Kept as a step, not as a state, so that two panes that are open at once do not undo each other. */
export type ProfileChange =
  | {
      readonly kind: "set";
      readonly profileId: string;
      /** `undefined` takes the value out. */
      readonly values: Readonly<Record<string, FieldValue | undefined>>;
      readonly asOf?: Readonly<Record<string, string | undefined>>;
    }
  | { readonly kind: "add"; readonly profile: OfficeProfile }
  | { readonly kind: "rename"; readonly profileId: string; readonly name: string }
  | { readonly kind: "remove"; readonly profileId: string }
  | { readonly kind: "activate"; readonly profileId: string };

/** The library of a machine on which nothing was kept yet. */
export function emptyLibrary(): ProfileLibrary {
  return { profiles: [{ id: "1", name: "", values: {}, asOf: {} }], activeId: "1" };
}

export function activeProfile(library: ProfileLibrary): OfficeProfile {
  const found = library.profiles.find((profile) => profile.id === library.activeId) ?? library.profiles[0];
  return found ?? { id: "1", name: "", values: {}, asOf: {} };
}

/** The library after a change. A change of a profile that is gone, and the removal of the last one, change nothing. */
export function changeLibrary(library: ProfileLibrary, change: ProfileChange): ProfileLibrary {
  switch (change.kind) {
    case "set":
      return mapProfile(library, change.profileId, (profile) => ({
        ...profile,
        values: assign(profile.values, change.values),
        asOf: assign(profile.asOf, change.asOf ?? {}),
      }));
    case "rename":
      return mapProfile(library, change.profileId, (profile) => ({ ...profile, name: change.name }));
    case "add":
      return {
        profiles: [...library.profiles.filter((profile) => profile.id !== change.profile.id), change.profile],
        activeId: change.profile.id,
      };
    case "remove": {
      const profiles = library.profiles.filter((profile) => profile.id !== change.profileId);
      const first = profiles[0];
      if (first === undefined) return library;
      return { profiles, activeId: library.activeId === change.profileId ? first.id : library.activeId };
    }
    case "activate":
      return library.profiles.some((profile) => profile.id === change.profileId)
        ? { ...library, activeId: change.profileId }
        : library;
  }
}

/** An id that no profile of the library has. */
export function freeProfileId(library: ProfileLibrary): string {
  const taken = new Set(library.profiles.map((profile) => profile.id));
  let number = library.profiles.length + 1;
  while (taken.has(String(number))) number += 1;
  return String(number);
}

function mapProfile(
  library: ProfileLibrary,
  id: string,
  map: (profile: OfficeProfile) => OfficeProfile,
): ProfileLibrary {
  return { ...library, profiles: library.profiles.map((profile) => (profile.id === id ? map(profile) : profile)) };
}

/** `base` with the entries of `changes`; `undefined` takes an entry out. */
function assign<T>(
  base: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, T | undefined>>,
): Readonly<Record<string, T>> {
  const kept = Object.entries({ ...base, ...changes }).filter((entry): entry is [string, T] => entry[1] !== undefined);
  return Object.fromEntries(kept);
}
