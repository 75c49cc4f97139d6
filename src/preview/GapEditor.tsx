import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import type { FormEvent } from "react";
import type { Finding } from "../core/checks/finding";
import type { Answer } from "../core/filling/fillFindings";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import { vi } from "../strings/vi";
import { useTypedValue } from "./useTypedValue";

interface GapEditorProps {
  readonly finding: Finding;
  readonly content: ContentLibrary;
  /** The mark in the page that was clicked. */
  readonly anchor: HTMLElement;
  /** Resolves to a sentence where it was refused. */
  readonly onFill: (answer: Answer) => Promise<string | undefined>;
  readonly onClose: () => void;
}

/** A small input at a gap of the page: Enter writes it into the document, Esc leaves it. */
export function GapEditor({ finding, content, anchor, onFill, onClose }: GapEditorProps) {
  const styles = useStyles();
  const id = useId();
  const box = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState("");
  const [refusal, setRefusal] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const read = useTypedValue(content, finding);

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

  const newestRead = useRef(read);
  newestRead.current = read;
  useEffect(() => {
    let wanted = true;
    void newestRead.current(typed).then((value) => {
      if (wanted) setProblem(value.problem && vi.valueProblems[value.problem]);
    });
    return () => {
      wanted = false;
    };
  }, [typed]);

  const fill = async (event: FormEvent) => {
    event.preventDefault();
    const { text } = await read(typed);
    if (text !== "") setRefusal(await onFill({ kind: "value", text }));
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
            onChange={(_, data) => {
              setTyped(data.value);
              setRefusal(undefined);
            }}
          />
          <Button type="submit" appearance="primary" size="small">
            {vi.preview.fill}
          </Button>
        </div>
      )}
      {(refusal ?? problem) !== undefined && (
        <p role="alert" className={styles.refusal}>
          {refusal ?? problem}
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
