import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState } from "react";
import type { FormEvent, KeyboardEvent, ReactNode } from "react";
import type { Finding } from "../../core/checks/finding";
import type { Answer, Fill } from "../../core/filling/fillFindings";
import type { Ask } from "../../core/filling/groupFindings";
import { fillDate } from "../../core/filling/groupFindings";
import type { KnownValue } from "../../core/filling/knownValues";
import { answerTo } from "../../core/filling/knownValues";
import { typedValue } from "../../core/filling/typedValue";
import { parseDate, runningDate } from "../../core/profile/dates";
import type { Field } from "../../core/profile/field";
import { vi } from "../../strings/vi";
import { describeContext } from "../checks/describeContext";
import type { FillStep } from "./useFilling";

interface FillFormProps {
  readonly finding: Finding;
  readonly ask: Ask;
  readonly field: Field | undefined;
  readonly known: KnownValue | undefined;
  readonly busy: boolean;
  /** True once for each jump that led here: the input takes the focus. */
  readonly takesFocus: () => boolean;
  /** Counts the jumps. */
  readonly jumps: number;
  readonly onFill: (step: FillStep) => void;
  readonly onSkip: () => void;
  readonly onLeave: () => void;
}

const [lineHeight, sentenceHeight, offerHeight, placeHeight, mostPlaces] = [36, 20, 30, 22, 4];

/** In pixels, known before the form is drawn. */
export function fillFormHeight(ask: Ask, known: KnownValue | undefined): number {
  if (ask.kind === "yes-no") return lineHeight + 4;
  const offer = known === undefined || known.answer.kind !== "value" ? 0 : offerHeight;
  const others = ask.kind === "date" ? 0 : ask.findings.length - 1;
  const places = others === 0 ? 0 : (Math.min(others, mostPlaces) + 1) * placeHeight;
  return lineHeight + sentenceHeight + offer + places;
}

/** The answer to the chosen gap: Enter writes it and goes on, Esc goes back to the list. */
export function FillForm(props: FillFormProps) {
  switch (props.ask.kind) {
    case "yes-no":
      return <YesNoForm {...props} />;
    case "date":
      return <DateForm {...props} />;
    case "value":
      return <ValueForm {...props} />;
  }
}

function ValueForm(props: FillFormProps) {
  const styles = useStyles();
  const { finding, ask, field, known, busy, onFill } = props;
  const [typed, setTyped] = useState("");
  const others = ask.findings.filter((one) => one !== finding);
  const [leftOut, setLeftOut] = useState<ReadonlySet<Finding>>(new Set());
  const value = typedValue(finding, field, typed);

  const send = (answerOf: (place: Finding) => Answer | undefined, said: string, kept?: FillStep["value"]) => {
    const places = [finding, ...others.filter((one) => !leftOut.has(one))];
    const fills = places.flatMap((place): Fill[] => {
      const answer = answerOf(place);
      return answer === undefined ? [] : [{ finding: place, answer }];
    });
    onFill({
      ask,
      fills,
      said,
      ...(field === undefined ? {} : { field }),
      ...(kept === undefined ? {} : { value: kept }),
    });
  };

  return (
    <Frame
      {...props}
      onSubmit={() =>
        value.text !== "" &&
        send((place) => ({ kind: "value", text: typedValue(place, field, typed).text }), value.text, value.value)
      }
    >
      <div className={styles.line}>
        <GapInput {...props} label={ask.label} value={typed} onChange={setTyped} placeholder={vi.fill.placeholder} />
        <FillButtons {...props} />
      </div>
      <p className={styles.sentence} role="status">
        {value.problem === undefined ? "" : vi.valueProblems[value.problem]}
      </p>
      {known?.answer.kind === "value" && (
        <Button
          className={styles.offer}
          size="small"
          disabledFocusable={busy}
          onClick={() => {
            const { answer } = known;
            const said = answer.kind === "value" ? answer.text : "";
            send((place) => answerToPlace(known, place), said);
          }}
        >
          {vi.fill.fromProfile(known.answer.text)}
        </Button>
      )}
      {others.length > 0 && (
        <fieldset className={styles.places} style={{ maxHeight: (mostPlaces + 1) * placeHeight }}>
          <legend className={styles.legend}>{vi.fill.alsoAt}</legend>
          {others.map((place, index) => (
            <PlaceBox
              key={index}
              place={place}
              checked={!leftOut.has(place)}
              onChange={(checked) => setLeftOut(withOrWithout(leftOut, place, !checked))}
            />
          ))}
        </fieldset>
      )}
    </Frame>
  );
}

/** The profile's value in the form of each place: capitals here, a sentence's letters there. */
function answerToPlace({ field, answer, value }: KnownValue, place: Finding): Answer | undefined {
  return answerTo(place, field, value) ?? answer;
}

function PlaceBox({
  place,
  checked,
  onChange,
}: {
  readonly place: Finding;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  const styles = useStyles();
  const { left, right } = describeContext(place);
  return (
    <label className={styles.place}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span className={styles.placeText} title={place.paragraphText}>{`${lastWords(left)}…${right}`}</span>
    </label>
  );
}

/** The end of a text, from the start of a word on. */
function lastWords(text: string): string {
  return text.length <= 24 ? text : text.slice(-24).replace(/^\S*\s+/, "");
}

function DateForm(props: FillFormProps) {
  const styles = useStyles();
  const { ask, onFill } = props;
  const [typed, setTyped] = useState("");
  const date = parseDate(typed);
  const fills = date && fillDate(ask, date);
  const sentence =
    typed.trim().length < 8
      ? ""
      : date === undefined
        ? vi.valueProblems["not-a-date"]
        : fills === undefined
          ? vi.fill.printedDate(describePrinted(ask))
          : "";
  return (
    <Frame
      {...props}
      onSubmit={() => date !== undefined && fills !== undefined && onFill({ ask, fills, said: runningDate(date) })}
    >
      <div className={styles.line}>
        <GapInput
          {...props}
          label={vi.fill.dateLabel}
          value={typed}
          onChange={setTyped}
          placeholder={vi.fill.datePlaceholder}
        />
        <FillButtons {...props} />
      </div>
      <p className={styles.sentence} role="status">
        {sentence}
      </p>
    </Frame>
  );
}

function describePrinted({ date }: Ask): string {
  const { printed } = date ?? { printed: {} };
  return (["day", "month", "year"] as const)
    .flatMap((part) => {
      const value = (printed as Readonly<Record<string, number | undefined>>)[part];
      return value === undefined ? [] : [`${vi.fill.printedPart[part]} ${value}`];
    })
    .join(", ");
}

function YesNoForm(props: FillFormProps) {
  const styles = useStyles();
  const { finding, ask, busy, onFill, onSkip, takesFocus, jumps } = props;
  const first = useRef<HTMLButtonElement>(null);
  useFocusOnJump(first, takesFocus, jumps);
  const answer = (kind: "keep" | "drop") =>
    onFill({ ask, fills: [{ finding, answer: { kind } }], said: kind === "keep" ? vi.fill.kept : vi.fill.dropped });
  return (
    <Frame {...props} onSubmit={() => undefined}>
      <div className={styles.line}>
        <Button ref={first} size="small" appearance="primary" disabledFocusable={busy} onClick={() => answer("keep")}>
          {vi.fill.keep}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => answer("drop")}>
          {vi.fill.drop}
        </Button>
        <Button size="small" appearance="subtle" onClick={onSkip}>
          {vi.fill.skip}
        </Button>
      </div>
    </Frame>
  );
}

function Frame({
  onSubmit,
  onLeave,
  busy,
  children,
}: Pick<FillFormProps, "onLeave" | "busy"> & { readonly onSubmit: () => void; readonly children: ReactNode }) {
  const styles = useStyles();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // Inside a line Home and End are the line's, not the list's.
    if (event.key === "Home" || event.key === "End") event.stopPropagation();
    if (event.key !== "Escape") return;
    event.stopPropagation();
    onLeave();
  };
  return (
    <form className={styles.form} onSubmit={submit} onKeyDown={onKeyDown} aria-busy={busy}>
      {children}
    </form>
  );
}

function GapInput({
  label,
  value,
  placeholder,
  finding,
  takesFocus,
  jumps,
  onChange,
}: Pick<FillFormProps, "finding" | "takesFocus" | "jumps"> & {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onChange: (value: string) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useFocusOnJump(input, takesFocus, jumps);
  return (
    <Input
      id={id}
      input={{ ref: input }}
      className={styles.input}
      size="small"
      aria-label={vi.fill.fillGap(label)}
      autoComplete="off"
      value={value}
      placeholder={placeholder}
      contentAfter={finding.unit === undefined ? undefined : <span className={styles.unit}>{finding.unit}</span>}
      onChange={(_, data) => onChange(data.value)}
    />
  );
}

function FillButtons({ busy, onSkip }: Pick<FillFormProps, "busy" | "onSkip">) {
  const styles = useStyles();
  return (
    <>
      <Button type="submit" className={styles.button} size="small" appearance="primary" disabledFocusable={busy}>
        {vi.fill.fill}
      </Button>
      <Button className={styles.button} size="small" appearance="subtle" onClick={onSkip}>
        {vi.fill.skip}
      </Button>
    </>
  );
}

function useFocusOnJump(target: React.RefObject<HTMLElement>, takesFocus: () => boolean, jumps: number): void {
  const newest = useRef(takesFocus);
  newest.current = takesFocus;
  useEffect(() => {
    if (newest.current()) target.current?.focus({ preventScroll: true });
  }, [target, jumps]);
}

function withOrWithout<T>(set: ReadonlySet<T>, item: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}

const useStyles = makeStyles({
  form: {
    boxSizing: "border-box",
    padding: `4px ${tokens.spacingHorizontalM} 0`,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorSubtleBackgroundSelected,
    height: "100%",
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS, height: "28px" },
  input: { flexGrow: 1, minWidth: 0 },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, whiteSpace: "nowrap" },
  button: { flexShrink: 0, minWidth: "auto", paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  sentence: {
    overflow: "hidden",
    height: "20px",
    margin: 0,
    color: tokens.colorStatusDangerForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: "20px",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  offer: {
    display: "block",
    maxWidth: "100%",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  places: { minWidth: 0, margin: 0, padding: 0, border: "none", overflowX: "hidden", overflowY: "auto" },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: "20px" },
  place: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    height: "22px",
    fontSize: tokens.fontSizeBase200,
  },
  placeText: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});
