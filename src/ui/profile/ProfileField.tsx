import { Input, Textarea, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useEffect, useId, useRef, useState } from "react";
import { isoDate, parseDate } from "../../core/profile/dates";
import type { Field, FieldValue } from "../../core/profile/field";
import { vi } from "../../strings/vi";
import { asOfText, readTyped, textOf } from "./fieldText";

interface ProfileFieldProps {
  readonly field: Field;
  readonly value: FieldValue | undefined;
  /** ISO date at which the value was true. */
  readonly asOf: string | undefined;
  /** What broken relations say of it. */
  readonly sentences: readonly string[];
  readonly onChange: (value: FieldValue | undefined) => void;
  readonly onDate: (date: string | undefined) => void;
}

/** One value: typed the Vietnamese way, looked at while it is typed, kept whatever it is. */
export const ProfileField = memo(OneField, (before, now) => {
  return (
    before.field === now.field &&
    before.value === now.value &&
    before.asOf === now.asOf &&
    before.sentences === now.sentences
  );
});

function OneField({ field, value, asOf, sentences, onChange, onDate }: ProfileFieldProps) {
  const styles = useStyles();
  const id = useId();
  const { typed, setTyped } = useTyped(textOf(field, value), (text) => readTyped(field, text).value, value, onChange);
  const { problem } = readTyped(field, typed);
  const sentenceId = `${id}-sentence`;
  const described = problem !== undefined || sentences.length > 0 ? sentenceId : undefined;
  const input = {
    id,
    value: typed,
    "aria-invalid": problem !== undefined,
    "aria-describedby": described,
  };
  const hint = hintOf(field);
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {upperFirst(field.label)}
        {field.unit !== undefined && <span className={styles.unit}>{` (${field.unit})`}</span>}
      </label>
      {field.type === "choice" || field.type === "yes-no" ? (
        <select {...input} className={styles.select} onChange={(event) => setTyped(event.target.value, true)}>
          <option value="">{field.default === undefined ? vi.profile.open : String(field.default)}</option>
          {optionsOf(field, typed).map(({ id: option, title }) => (
            <option key={option} value={option}>
              {title}
            </option>
          ))}
        </select>
      ) : field.type === "list" ? (
        <Textarea
          {...input}
          className={styles.input}
          size="small"
          resize="vertical"
          onChange={(_, data) => setTyped(data.value)}
        />
      ) : (
        <div className={styles.line}>
          <Input
            {...input}
            className={mergeClasses(styles.input, problem !== undefined && styles.marked)}
            size="small"
            autoComplete="off"
            onChange={(_, data) => setTyped(data.value)}
          />
          {field.dated === true && <AsOf label={field.label} date={asOf} onDate={onDate} />}
        </div>
      )}
      {hint !== undefined && problem === undefined && <p className={styles.hint}>{hint}</p>}
      {described !== undefined && (
        <p id={sentenceId} className={styles.sentence}>
          {[
            ...(problem === undefined ? [] : [`${vi.valueProblems[problem]} ${vi.profile.keptAnyway}`]),
            ...sentences,
          ].join(" ")}
        </p>
      )}
    </div>
  );
}

/** "Số liệu tính đến": the day at which the value was true. */
function AsOf({
  label,
  date,
  onDate,
}: {
  readonly label: string;
  readonly date: string | undefined;
  readonly onDate: (date: string | undefined) => void;
}) {
  const styles = useStyles();
  const isoOf = (text: string) => {
    const read = parseDate(text);
    return read === undefined ? undefined : isoDate(read);
  };
  const { typed, setTyped } = useTyped(asOfText(date), isoOf, date, onDate);
  const isWrong = typed.trim() !== "" && isoOf(typed) === undefined;
  return (
    <Input
      className={mergeClasses(styles.date, isWrong && styles.marked)}
      size="small"
      autoComplete="off"
      aria-label={vi.profile.asOfOf(label)}
      title={vi.profile.asOfOf(label)}
      aria-invalid={isWrong}
      placeholder={vi.profile.asOf}
      value={typed}
      onChange={(_, data) => setTyped(data.value)}
    />
  );
}

/** So long after the last letter what was typed is kept; leaving the field keeps it at once. */
const pause = 400;

/**
 * The text of an input while it is typed in. What it says is kept after a pause and when the input goes; a value that
 * changes elsewhere (another pane, an import) takes its place unless it says the same.
 */
function useTyped<T>(
  shown: string,
  read: (text: string) => T | undefined,
  value: T | undefined,
  onChange: (value: T | undefined) => void,
) {
  const [typed, setText] = useState(shown);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly text: string }>();
  const newest = useRef({ read, value, onChange });
  newest.current = { read, value, onChange };

  const keep = useRef((text: string) => {
    const parsed = newest.current.read(text);
    if (JSON.stringify(parsed) !== JSON.stringify(newest.current.value)) newest.current.onChange(parsed);
  }).current;

  useEffect(() => {
    setText((before) =>
      waiting.current === undefined && JSON.stringify(newest.current.read(before)) !== JSON.stringify(value)
        ? shown
        : before,
    );
  }, [shown, value]);

  useEffect(
    () => () => {
      if (waiting.current === undefined) return;
      clearTimeout(waiting.current.timer);
      keep(waiting.current.text);
    },
    [keep],
  );

  const setTyped = (text: string, atOnce = false) => {
    setText(text);
    clearTimeout(waiting.current?.timer);
    const settle = () => {
      waiting.current = undefined;
      keep(text);
    };
    if (atOnce) settle();
    else waiting.current = { text, timer: setTimeout(settle, pause) };
  };
  return { typed, setTyped };
}

/** A kept value that is none of the options is still there to be seen. */
function optionsOf({ type, options = [] }: Field, typed: string): readonly { id: string; title: string }[] {
  const known =
    type === "yes-no"
      ? [
          { id: String(true), title: vi.profile.yes },
          { id: String(false), title: vi.profile.no },
        ]
      : options.map((option) => ({ id: option, title: option }));
  return typed === "" || known.some(({ id }) => id === typed) ? known : [...known, { id: typed, title: typed }];
}

function hintOf({ type, note, default: usual }: Field): string | undefined {
  if (note !== undefined) return note;
  if (type === "list") return vi.profile.listHint;
  return usual === undefined || type === "choice" || typeof usual === "object"
    ? undefined
    : vi.profile.usual(String(usual));
}

function upperFirst(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}

const useStyles = makeStyles({
  field: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  label: { display: "block", fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  unit: { color: tokens.colorNeutralForeground3 },
  line: { display: "flex", gap: tokens.spacingHorizontalXS },
  input: { flexGrow: 1, width: "100%", minWidth: 0 },
  date: { flexShrink: 0, width: "96px", minWidth: 0 },
  marked: { border: `1px solid ${tokens.colorStatusWarningBorderActive}` },
  select: {
    boxSizing: "border-box",
    width: "100%",
    height: "24px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    ":focus-visible": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  sentence: {
    margin: 0,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
