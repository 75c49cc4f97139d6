import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import type { Field, FieldValue } from "../../core/profile/field";
import type { OfficeProfile } from "../../core/profile/officeProfile";
import { compareProfiles } from "../../core/profile/profileFile";
import { vi } from "../../strings/vi";
import { textOf } from "./fieldText";

interface ImportPreviewProps {
  readonly before: OfficeProfile;
  readonly after: OfficeProfile;
  readonly leftOut: readonly string[];
  readonly fields: readonly Field[];
  readonly onInto: () => void;
  readonly onAsNew: () => void;
  readonly onCancel: () => void;
}

/** What an import would change, before it changes anything. */
export function ImportPreview({ before, after, leftOut, fields, onInto, onAsNew, onCancel }: ImportPreviewProps) {
  const styles = useStyles();
  const changes = useMemo(() => compareProfiles(before, after, fields), [before, after, fields]);
  const byId = useMemo(() => new Map(fields.map((field) => [field.id, field])), [fields]);
  const said = (id: string, value: FieldValue | undefined) => {
    if (value === undefined) return vi.profile.nothing;
    const text = textOf(byId.get(id) ?? { id, label: id, type: "text", profile: true }, value).replace(/\n/g, "; ");
    return text.length > longestSaid ? `${text.slice(0, longestSaid)}…` : text;
  };
  const name = after.name === "" ? vi.profile.unnamed : after.name;
  return (
    <section
      className={styles.panel}
      aria-label={vi.profile.importTitle(name)}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <h3 className={styles.title}>{vi.profile.importTitle(name)}</h3>
      <p className={styles.sentence}>{vi.profile.importChanges(changes.length)}</p>
      <ul className={styles.list}>
        {changes.map((change) => (
          <li key={change.field} className={styles.change}>
            {vi.profile.change(
              byId.get(change.field)?.label ?? change.field,
              said(change.field, change.before),
              said(change.field, change.after),
            )}
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && <p className={styles.sentence}>{vi.profile.importLeftOut(leftOut.length)}</p>}
      <div className={styles.actions}>
        <Button size="small" appearance="primary" autoFocus onClick={onInto}>
          {vi.profile.importInto}
        </Button>
        <Button size="small" onClick={onAsNew}>
          {vi.profile.importAsNew}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {vi.profile.cancel}
        </Button>
      </div>
    </section>
  );
}

const longestSaid = 80;

const useStyles = makeStyles({
  panel: {
    marginTop: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, overflowWrap: "anywhere" },
  sentence: { margin: 0, fontSize: tokens.fontSizeBase200 },
  list: { maxHeight: "200px", margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowY: "auto" },
  change: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: "anywhere" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalS },
});
