import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useLayoutEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { Finding } from "../core/checks/finding";
import type { Answer } from "../core/filling/fillFindings";
import { vi } from "../strings/vi";

interface GapEditorProps {
  readonly finding: Finding;
  /** The mark in the page that was clicked. */
  readonly anchor: HTMLElement;
  /** Resolves to a sentence where it was refused. */
  readonly onFill: (answer: Answer) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** A small input at a gap of the page: Enter writes it into the document, Esc leaves it. */
export function GapEditor({ finding, anchor, onFill, onClose }: GapEditorProps) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string>();

  useLayoutEffect(() => {
    const form = box.current;
    const desk = form?.offsetParent;
    if (form === null || desk === null || desk === undefined) return;
    const gap = anchor.getBoundingClientRect();
    const frame = desk.getBoundingClientRect();
    const left = Math.min(gap.left - frame.left, Math.max(8, desk.clientWidth - form.offsetWidth - 8));
    form.style.left = `${Math.max(8, left)}px`;
    form.style.top = `${gap.bottom - frame.top + 4}px`;
    // Only now: before it had its place, focus would have scrolled away from the gap.
    form.querySelector<HTMLElement>("input, button")?.focus({ preventScroll: true });
    form.scrollIntoView?.({ block: "nearest" });
  }, [anchor]);

  const fill = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() !== "") setRefusal(await onFill({ kind: "value", text: typed }));
  };
  const isYesNo = finding.gapKind === "yes-no";
  const answer = async (kind: "keep" | "drop") => setRefusal(await onFill({ kind }));

  return (
    <form
      ref={box}
      className={styles.box}
      onSubmit={fill}
      onKeyDown={(event) => event.key === "Escape" && onClose()}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) onClose();
      }}
    >
      {isYesNo ? (
        <p className={styles.label}>{finding.label}</p>
      ) : (
        <label htmlFor={id} className={styles.label}>
          {finding.label}
        </label>
      )}
      {isYesNo ? (
        <div className={styles.line}>
          <Button type="button" size="small" appearance="primary" onClick={() => void answer("keep")}>
            {vi.preview.keep}
          </Button>
          <Button type="button" size="small" onClick={() => void answer("drop")}>
            {vi.preview.leaveOut}
          </Button>
        </div>
      ) : (
        <div className={styles.line}>
          <Input
            id={id}
            size="small"
            autoComplete="off"
            className={styles.input}
            value={typed}
            placeholder={vi.preview.placeholder}
            contentAfter={finding.unit}
            onChange={(_, data) => setTyped(data.value)}
          />
          <Button type="submit" appearance="primary" size="small">
            {vi.preview.fill}
          </Button>
        </div>
      )}
      {refusal !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
    </form>
  );
}

const useStyles = makeStyles({
  box: {
    position: "absolute",
    zIndex: 3,
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    gap: tokens.spacingVerticalXS,
    width: "272px",
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, minWidth: 0 },
  refusal: { margin: 0, color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200 },
});
