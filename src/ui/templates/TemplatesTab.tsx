import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useMemo } from "react";
import type { Abilities, DraftingDocument } from "../../core/document/DraftingDocument";
import type { ContentLibrary } from "../../core/templates/contentLibrary";
import type { TemplatePart } from "../../core/templates/template";
import { vi } from "../../strings/vi";
import { Busy } from "../shared/Busy";
import { Choice } from "../shared/Choice";
import type { Inspection } from "../shared/inspect";
import { Notice } from "../shared/Notice";
import { OutlineList } from "./OutlineList";
import type { OpenCopy } from "./renewDocument";
import { listRows } from "./listRows";
import type { TemplateList } from "./templateList";
import type { Drafting } from "./useDrafting";
import { useFirstRows } from "./useFirstRows";
import { useKnownCount } from "./useKnownCount";
import type { OpenTemplate, TemplateState } from "./useTemplate";

/** Only a document that holds something has an old report to start from. */
const StartOver = lazy(() =>
  import(/* webpackChunkName: "start-over" */ "./StartOver").then((module) => ({ default: module.StartOver })),
);

interface TemplatesTabProps {
  readonly content: ContentLibrary;
  readonly abilities: Abilities;
  readonly state: TemplateState;
  readonly last: Inspection | undefined;
  readonly drafting: Drafting;
  readonly onGoTo: (part: TemplatePart) => void;
  readonly document: DraftingDocument;
  readonly openCopy: OpenCopy;
}

/** The tab "Soạn": choose a document, see which parts the open one has, insert what is missing. */
export function TemplatesTab(props: TemplatesTabProps) {
  const { content, abilities, state, last, drafting, onGoTo, document, openCopy } = props;
  const styles = useStyles();
  const { template } = state;
  const { list, open } = template;
  return (
    <div className={styles.tab}>
      <div className={styles.choices}>
        <Choice label={vi.draft.template} options={content.templates} value={template.id} onChange={state.choose} />
        {list !== undefined && list.standards.length > 1 && (
          <Choice
            label={vi.draft.standard}
            options={content.standards.filter(({ id }) => list.standards.includes(id))}
            value={list.standard}
            onChange={state.chooseStandard}
          />
        )}
      </div>
      {template.phase === "loading" && <Busy label={vi.draft.loading} />}
      {template.phase === "failed" && (
        <Notice
          intent="error"
          text={`${vi.draft.loadFailed} ${vi.draft.loadFailedNext}`}
          action={{ label: vi.retry, onClick: state.retry }}
        />
      )}
      {list !== undefined && (
        <Parts list={list} open={open} abilities={abilities} last={last} drafting={drafting} onGoTo={onGoTo} />
      )}
      {open !== undefined && abilities.canOpenNew && last?.empty === false && (
        <Suspense fallback={null}>
          <StartOver document={document} open={open} openCopy={openCopy} />
        </Suspense>
      )}
    </div>
  );
}

interface PartsProps extends Pick<TemplatesTabProps, "abilities" | "last" | "drafting" | "onGoTo"> {
  readonly list: TemplateList;
  readonly open: OpenTemplate | undefined;
}

function Parts({ list: { outline }, open, abilities, last, drafting, onGoTo }: PartsProps) {
  const styles = useStyles();
  const rows = useMemo(() => listRows(outline, last), [outline, last]);
  const sections = useFirstRows(rows.sections);
  const count = useKnownCount(open, last !== undefined);
  const { phase } = drafting.drafting;
  const disabled = abilities.readOnly || phase === "inserting" || phase === "creating";
  const nextKey = last === undefined || last.empty ? undefined : rows.nextKey;
  const busyKey = drafting.drafting.phase === "inserting" ? keyOf(drafting.drafting.part) : undefined;
  const list = {
    disabled,
    ...(nextKey === undefined ? {} : { nextKey }),
    ...(busyKey === undefined ? {} : { busyKey }),
    onInsert: ({ part }: { readonly part: TemplatePart }) => drafting.insert(part),
    onGoTo: ({ part }: { readonly part: TemplatePart }) => onGoTo(part),
  };
  return (
    <>
      <div className={styles.actions}>
        {abilities.canOpenNew && (
          <Button
            className={styles.action}
            appearance={nextKey === undefined && (last === undefined || last.empty) ? "primary" : "secondary"}
            disabledFocusable={phase === "creating"}
            onClick={drafting.createNew}
          >
            {vi.draft.createNew}
          </Button>
        )}
        <Button
          className={styles.action}
          appearance="subtle"
          disabledFocusable={disabled}
          onClick={() => !disabled && drafting.insert({ kind: "whole" })}
        >
          {vi.draft.insertWhole}
        </Button>
      </div>
      {abilities.canOpenNew && (
        <p className={styles.hint}>{abilities.host === "file" ? vi.draft.newFile : vi.draft.newWindow}</p>
      )}
      {count !== undefined && <p className={styles.hint}>{vi.draft.known(count.known, count.asked)}</p>}
      <h2 className={styles.heading}>{vi.draft.commonParts}</h2>
      <OutlineList label={vi.draft.commonParts} rows={rows.common} {...list} />
      <h2 className={styles.heading}>{vi.draft.sections}</h2>
      <OutlineList label={vi.draft.sections} rows={sections} {...list} />
    </>
  );
}

function keyOf(part: TemplatePart): string {
  return part.kind === "section" ? part.id : part.kind;
}

const useStyles = makeStyles({
  tab: { display: "flex", flexDirection: "column", paddingBottom: tokens.spacingVerticalL },
  choices: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
  },
  action: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS, whiteSpace: "nowrap" },
  hint: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  heading: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});
