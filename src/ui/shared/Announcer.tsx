import { createContext, useCallback, useContext, useState } from "react";
import type { ReactNode } from "react";
import { useUnseen } from "./Unseen";

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says a sentence to those who hear the pane; nothing is shown. */
export function useAnnounce(): Announce {
  return useContext(AnnounceContext);
}

/** Holds the one live region of the pane. */
export function Announcer({ children }: { readonly children: ReactNode }) {
  const unseen = useUnseen();
  const [said, setSaid] = useState({ sentence: "", turn: 0 });
  const announce = useCallback<Announce>((sentence) => setSaid((before) => ({ sentence, turn: before.turn + 1 })), []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      <div role="status" aria-live="polite" className={unseen}>
        {/* A new element for each sentence, so that the same one is heard again. */}
        <span key={said.turn}>{said.sentence}</span>
      </div>
    </AnnounceContext.Provider>
  );
}
