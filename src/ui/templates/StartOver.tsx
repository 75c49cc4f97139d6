import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import type { StaleValue } from "../../core/filling/staleValues";
import { vi } from "../../strings/vi";
import { useAnnounce } from "../shared/Announcer";
import { Busy } from "../shared/Busy";
import { failureCode } from "../shared/failure";
import type { FailureCode } from "../shared/failure";
import { Notice } from "../shared/Notice";
import { StaleList } from "./StaleList";
import type { OpenCopy, StaleCopy } from "./renewDocument";
import type { OpenTemplate } from "./useTemplate";

interface StartOverProps {
  readonly document: DraftingDocument;
  readonly open: OpenTemplate;
  readonly openCopy: OpenCopy;
}

type StartOverPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "reading" }
  | { readonly phase: "asking"; readonly stale: StaleCopy }
  | { readonly phase: "creating" }
  | { readonly phase: "failed"; readonly code: FailureCode; readonly retry: () => void };

/** Next year's report out of this one: the list of what goes stale, a yes, a new document. This one stays as it is. */
export function StartOver({ document, open, openCopy }: StartOverProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const [state, setState] = useState<StartOverPhase>({ phase: "idle" });

  const attempt = async (begin: StartOverPhase, work: () => Promise<StartOverPhase>) => {
    setState(begin);
    try {
      setState(await work());
    } catch (error) {
      setState({ phase: "failed", code: failureCode(error), retry: () => void attempt(begin, work) });
    }
  };
  const look = () =>
    void attempt({ phase: "reading" }, async () => {
      const { findStale } = await loadRenewal();
      const stale = await findStale(document, open, openCopy);
      announce(stale.values.length === 0 ? vi.startOver.none : vi.startOver.found(stale.values.length));
      return { phase: "asking", stale };
    });
  const create = (stale: StaleCopy, values: readonly StaleValue[]) =>
    void attempt({ phase: "creating" }, async () => {
      const { openWithout } = await loadRenewal();
      announce(vi.startOver.created(await openWithout(document, stale, values)));
      return { phase: "idle" };
    });
  const cancel = () => setState({ phase: "idle" });

  switch (state.phase) {
    case "idle":
      return (
        <div className={styles.start}>
          <Button size="small" appearance="subtle" className={styles.button} onClick={look}>
            {vi.startOver.start}
          </Button>
          <p className={styles.hint}>{vi.startOver.hint}</p>
        </div>
      );
    case "reading":
      return <Busy label={vi.startOver.reading} />;
    case "creating":
      return <Busy label={vi.startOver.creating} />;
    case "asking":
      return (
        <StaleList values={state.stale.values} onCreate={(values) => create(state.stale, values)} onCancel={cancel} />
      );
    case "failed": {
      const { what, next } = vi.errors[state.code];
      return (
        <Notice
          intent="error"
          text={`${what} ${next}`}
          action={{ label: vi.retry, onClick: state.retry }}
          cancel={{ label: vi.close, onClick: cancel }}
        />
      );
    }
  }
}

function loadRenewal() {
  return import(/* webpackChunkName: "start-over" */ "./renewDocument");
}

const useStyles = makeStyles({
  start: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalXS },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
