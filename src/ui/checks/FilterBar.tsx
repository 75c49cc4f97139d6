import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { FindingKind } from "../../core/checks/findingKind";
import { kindOfFinding } from "../../core/checks/findingKind";
import { viChecks } from "../../strings/viChecks";
import { Choice } from "../shared/Choice";
import type { Checks } from "./useChecks";

/** Narrows the list to one kind and one section; only what occurs is offered. */
export function FilterBar({ checks }: { readonly checks: Checks }) {
  const styles = useStyles();
  const { groups, filter, setFilter } = checks;
  const { filter: words } = viChecks;
  const present = new Set(groups.flatMap(({ findings }) => findings.map(kindOfFinding)));
  const kinds = (Object.keys(words.kinds) as FindingKind[]).filter((kind) => present.has(kind));
  const isNarrowed = filter.kind !== undefined || filter.section !== undefined;
  return (
    <div className={styles.bar}>
      <Choice
        label={words.kind}
        value={filter.kind ?? ""}
        options={[{ id: "", title: words.everyKind }, ...kinds.map((kind) => ({ id: kind, title: words.kinds[kind] }))]}
        onChange={(id) =>
          setFilter(
            narrowed(
              kinds.find((kind) => kind === id),
              filter.section,
            ),
          )
        }
      />
      <Choice
        label={words.section}
        value={groups.some(({ key }) => key === filter.section) ? (filter.section ?? "") : ""}
        options={[{ id: "", title: words.everySection }, ...groups.map(({ key, title }) => ({ id: key, title }))]}
        onChange={(id) => setFilter(narrowed(filter.kind, id === "" ? undefined : id))}
      />
      {isNarrowed && (
        <Button size="small" appearance="subtle" className={styles.clear} onClick={() => setFilter({})}>
          {words.clear}
        </Button>
      )}
    </div>
  );
}

function narrowed(kind: FindingKind | undefined, section: string | undefined) {
  return { ...(kind === undefined ? {} : { kind }), ...(section === undefined ? {} : { section }) };
}

const useStyles = makeStyles({
  bar: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  clear: { alignSelf: "flex-end" },
});
