import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";

interface NoticeProps {
  readonly intent: "info" | "success" | "warning" | "error";
  /** What happened and what to do. */
  readonly text: string;
  readonly action?: NoticeAction;
  readonly cancel?: NoticeAction;
  /** Takes the focus to its first button: a question waits for an answer. Esc answers with `cancel`. */
  readonly focusFirst?: boolean;
}

interface NoticeAction {
  readonly label: string;
  readonly onClick: () => void;
}

/** A bar with a sentence and the next step. */
export function Notice({ intent, text, action, cancel, focusFirst = false }: NoticeProps) {
  const styles = useStyles();
  const firstButton = useRef<HTMLButtonElement>(null);
  const asked = useRef<Element | null>(null);
  useEffect(() => {
    if (!focusFirst) return undefined;
    asked.current = document.activeElement;
    firstButton.current?.focus();
    return () => {
      // Back to where the question came from, unless the answer moved on.
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body || !activeElement.isConnected;
      if (lost && asked.current instanceof HTMLElement) asked.current.focus();
    };
  }, [focusFirst]);
  return (
    <div
      className={styles.place}
      role={intent === "error" ? "alert" : undefined}
      onKeyDown={(event) => event.key === "Escape" && cancel?.onClick()}
    >
      <MessageBar intent={intent} layout="multiline" politeness="polite" className={styles.bar}>
        <MessageBarBody className={styles.text}>{text}</MessageBarBody>
        {(action ?? cancel) !== undefined && (
          <MessageBarActions>
            {action && (
              <Button ref={firstButton} size="small" onClick={action.onClick}>
                {action.label}
              </Button>
            )}
            {cancel && (
              <Button size="small" appearance="subtle" onClick={cancel.onClick}>
                {cancel.label}
              </Button>
            )}
          </MessageBarActions>
        )}
      </MessageBar>
    </div>
  );
}

const useStyles = makeStyles({
  place: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  bar: { paddingBlock: tokens.spacingVerticalXS },
  text: { whiteSpace: "normal" },
});
