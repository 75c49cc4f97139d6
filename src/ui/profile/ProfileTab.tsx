import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { checkRelations } from "../../core/profile/checkRelations";
import type { Field } from "../../core/profile/field";
import type { ContentLibrary } from "../../core/templates/contentLibrary";
import { vi } from "../../strings/vi";
import { Busy } from "../shared/Busy";
import { Notice } from "../shared/Notice";
import { useOfficeFields } from "../shared/useOfficeFields";
import { describeRelation } from "./describeRelation";
import { ProfileBar } from "./ProfileBar";
import { ProfileGroup } from "./ProfileGroup";
import type { ProfileState } from "./useProfile";

interface ProfileTabProps {
  readonly content: ContentLibrary;
  readonly state: ProfileState;
}

/** The tab "Hồ sơ": what the office is and counts, typed once. Kept at every change. */
export function ProfileTab({ content, state }: ProfileTabProps) {
  const styles = useStyles();
  const office = useOfficeFields(content);
  const { profile, trouble } = state;
  const fields = office.phase === "ready" ? office.fields : undefined;
  const groups = useMemo(() => groupFields(fields ?? []), [fields]);
  const sentences = useMemo(() => {
    if (office.phase !== "ready") return new Map<string, readonly string[]>();
    return sentencesByField(checkRelations(profile.values, office.relations), office.fields, profile.values);
  }, [office, profile.values]);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>();
  const open = unfolded ?? new Set(groups[0] === undefined ? [] : [groups[0].title]);

  return (
    <div className={styles.scroller}>
      {trouble !== undefined && <Notice intent="warning" text={vi.profile.troubles[trouble]} />}
      <ProfileBar state={state} fields={fields ?? []} />
      {office.phase === "loading" && <Busy label={vi.profile.loading} />}
      {office.phase === "failed" && (
        <Notice intent="error" text={vi.profile.loadFailed} action={{ label: vi.retry, onClick: office.retry }} />
      )}
      {sentences.size > 0 && <p className={styles.broken}>{vi.profile.broken(countOf(sentences))}</p>}
      {groups.map(({ title, fields: inGroup }) => (
        <ProfileGroup
          key={`${profile.id} ${title}`}
          title={title}
          fields={inGroup}
          profile={profile}
          sentences={sentences}
          unfolded={open.has(title)}
          onUnfold={(wanted) => setUnfolded(withOrWithout(open, title, wanted))}
          onChange={state.change}
        />
      ))}
    </div>
  );
}

interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Field[];
}

/** In the order of the content: a group stands where its first field stands. */
function groupFields(fields: readonly Field[]): readonly FieldGroup[] {
  const groups = new Map<string, Field[]>();
  for (const field of fields) {
    if (!field.profile) continue;
    const title = field.group ?? vi.profile.otherGroup;
    const known = groups.get(title);
    if (known === undefined) groups.set(title, [field]);
    else known.push(field);
  }
  return [...groups].map(([title, inGroup]) => ({ title, fields: inGroup }));
}

/** What each broken relation says, under the last of its fields. */
function sentencesByField(
  broken: ReturnType<typeof checkRelations>,
  fields: readonly Field[],
  values: Parameters<typeof describeRelation>[2],
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const sentences = new Map<string, readonly string[]>();
  for (const one of broken) {
    const last = one.fields.at(-1);
    if (last === undefined) continue;
    sentences.set(last, [...(sentences.get(last) ?? []), describeRelation(one, byId, values)]);
  }
  return sentences;
}

function countOf(sentences: ReadonlyMap<string, readonly string[]>): number {
  return [...sentences.values()].reduce((sum, ofField) => sum + ofField.length, 0);
}

function withOrWithout(set: ReadonlySet<string>, item: string, isIn: boolean): ReadonlySet<string> {
  const next = new Set(set);
  if (isIn) next.add(item);
  else next.delete(item);
  return next;
}

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", paddingBottom: tokens.spacingVerticalL },
  broken: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
