import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId } from "react";
import type { Field } from "../../core/profile/field";
import type { OfficeProfile, ProfileChange } from "../../core/profile/officeProfile";
import { vi } from "../../strings/vi";
import { focusRing } from "../shared/focusRing";
import { ProfileField } from "./ProfileField";

interface ProfileGroupProps {
  readonly title: string;
  readonly fields: readonly Field[];
  readonly profile: OfficeProfile;
  /** What broken relations say, by field. */
  readonly sentences: ReadonlyMap<string, readonly string[]>;
  readonly unfolded: boolean;
  readonly onUnfold: (unfolded: boolean) => void;
  readonly onChange: (change: ProfileChange) => void;
}

/** One group of the profile under its heading; only what is unfolded is drawn. */
export function ProfileGroup(props: ProfileGroupProps) {
  const { title, fields, profile, sentences, unfolded, onUnfold, onChange } = props;
  const styles = useStyles();
  const id = useId();
  const filled = fields.filter((field) => profile.values[field.id] !== undefined).length;
  const isBroken = fields.some((field) => sentences.has(field.id));
  return (
    <section aria-labelledby={id}>
      <h2 className={styles.heading}>
        <button
          type="button"
          id={id}
          className={styles.fold}
          aria-expanded={unfolded}
          aria-label={`${title}, ${vi.profile.filledSpoken(filled, fields.length)}`}
          onClick={() => onUnfold(!unfolded)}
        >
          {unfolded ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
          <span className={styles.title}>{title}</span>
          <span className={isBroken ? styles.broken : styles.count}>{vi.profile.filled(filled, fields.length)}</span>
        </button>
      </h2>
      {unfolded &&
        fields.map((field) => (
          <ProfileField
            key={field.id}
            field={field}
            value={profile.values[field.id]}
            asOf={profile.asOf[field.id]}
            sentences={sentences.get(field.id) ?? noSentences}
            onChange={(value) => onChange({ kind: "set", profileId: profile.id, values: { [field.id]: value } })}
            onDate={(date) => onChange({ kind: "set", profileId: profile.id, values: {}, asOf: { [field.id]: date } })}
          />
        ))}
    </section>
  );
}

const noSentences: readonly string[] = [];

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase300 },
  fold: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: "none",
    background: "none",
    color: "inherit",
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ...focusRing,
  },
  title: { flexGrow: 1 },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: 400 },
  broken: { color: tokens.colorStatusWarningForeground1, fontSize: tokens.fontSizeBase200, fontWeight: 400 },
});
