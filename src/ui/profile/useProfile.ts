import { useCallback, useEffect, useMemo, useState } from "react";
import { activeProfile } from "../../core/profile/officeProfile";
import type { OfficeProfile, ProfileChange, ProfileLibrary } from "../../core/profile/officeProfile";
import type { ProfileStorage, StorageTrouble } from "../../core/profile/ProfileStorage";

/** The profiles of this machine, kept at every change; another pane's changes come in by themselves. */
export interface ProfileState {
  readonly library: ProfileLibrary;
  readonly profile: OfficeProfile;
  readonly trouble?: StorageTrouble;
  readonly change: (change: ProfileChange) => void;
}

export function useProfile(storage: ProfileStorage): ProfileState {
  const [stored, setStored] = useState(() => storage.load());
  useEffect(() => storage.watch(setStored), [storage]);
  const change = useCallback((step: ProfileChange) => setStored(storage.save(step)), [storage]);
  return useMemo(() => {
    const { library, trouble } = stored;
    return { library, profile: activeProfile(library), change, ...(trouble === undefined ? {} : { trouble }) };
  }, [stored, change]);
}
