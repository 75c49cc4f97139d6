import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons";
import { useId } from "react";

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly id: string; readonly title: string }[];
  readonly value: string;
  readonly onChange: (id: string) => void;
}

/** A label and the browser's own select, drawn as Fluent draws it. */
export function Choice({ label, options, value, onChange }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.line}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <span className={styles.frame}>
        <select id={id} value={value} className={styles.select} onChange={(event) => onChange(event.target.value)}>
          {options.map((option) => (
            <option key={option.id} value={option.id}>
              {option.title}
            </option>
          ))}
        </select>
        <ChevronDownRegular className={styles.chevron} aria-hidden />
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  label: {
    flexShrink: 0,
    width: "76px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  frame: { position: "relative", flexGrow: 1, minWidth: 0 },
  select: {
    boxSizing: "border-box",
    width: "100%",
    height: "28px",
    padding: `0 28px 0 ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    appearance: "none",
    cursor: "pointer",
    ":hover": { border: `1px solid ${tokens.colorNeutralStroke1Hover}` },
    ":focus-visible": { outline: `2px solid ${tokens.colorCompoundBrandStroke}`, outlineOffset: "-1px" },
  },
  chevron: {
    position: "absolute",
    insetInlineEnd: tokens.spacingHorizontalS,
    top: "50%",
    transform: "translateY(-50%)",
    color: tokens.colorNeutralForeground3,
    pointerEvents: "none",
  },
});
