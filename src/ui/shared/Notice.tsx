import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoFilled, WarningFilled } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";

interface NoticeProps {
  readonly intent: "info" | "warning" | "error";
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

/** A bar with a sentence and the next step, as Fluent's message bar looks (which costs more than the rest of a tab). */
export function Notice({ intent, text, action, cancel, focusFirst = false }: NoticeProps) {
  const styles = useStyles();
  const firstButton = useFocusWhileShown(focusFirst);
  const Icon = icons[intent];
  return (
    <div
      className={mergeClasses(styles.bar, styles[intent])}
      role={intent === "error" ? "alert" : "group"}
      aria-label={intent === "error" ? undefined : text}
      onKeyDown={(event) => event.key === "Escape" && cancel?.onClick()}
    >
      <Icon className={mergeClasses(styles.icon, styles[`${intent}Icon`])} />
      <div className={styles.content}>
        <p className={styles.text}>{text}</p>
        {(action ?? cancel) !== undefined && (
          <div className={styles.actions}>
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
          </div>
        )}
      </div>
    </div>
  );
}

const icons = { info: InfoFilled, warning: WarningFilled, error: ErrorCircleFilled };

/** Focus comes to the element, and goes back to where it was unless the answer took it elsewhere. */
function useFocusWhileShown(wanted: boolean) {
  const target = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    const before = document.activeElement;
    target.current?.focus();
    return () => {
      const { activeElement } = document;
      const lost = activeElement === null || activeElement === document.body || !activeElement.isConnected;
      if (lost && before instanceof HTMLElement) before.focus();
    };
  }, [wanted]);
  return target;
}

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: "1px solid transparent",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  info: { backgroundColor: tokens.colorNeutralBackground3, border: `1px solid ${tokens.colorNeutralStroke1}` },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { flexShrink: 0, fontSize: "16px" },
  infoIcon: { color: tokens.colorNeutralForeground3 },
  warningIcon: { color: tokens.colorStatusWarningForeground3 },
  errorIcon: { color: tokens.colorStatusDangerForeground1 },
  content: { flexGrow: 1, minWidth: 0 },
  text: { margin: 0 },
  actions: { display: "flex", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});
