import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { DraftingDocument } from "../core/document/DraftingDocument";
import type { PaneSettings } from "../core/profile/PaneSettings";
import type { ProfileStorage } from "../core/profile/ProfileStorage";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import type { OutlineNode } from "../core/templates/listOutline";
import type { TemplatePart } from "../core/templates/template";
import { vi } from "../strings/vi";
import { useChecks } from "./checks/useChecks";
import { useIgnores } from "./checks/useIgnores";
import { useProfile } from "./profile/useProfile";
import { Announcer, useAnnounce } from "./shared/Announcer";
import { DocumentState } from "./shared/DocumentState";
import type { Inspection, Lens } from "./shared/inspect";
import { keepGaps } from "./shared/keepGaps";
import { Notice } from "./shared/Notice";
import { Tabs, panelId, tabId } from "./shared/Tabs";
import { ThinBar } from "./shared/ThinBar";
import { trackCalls } from "./shared/trackCalls";
import { useInspection } from "./shared/useInspection";
import type { Reading } from "./shared/useInspection";
import { usePaneKeys } from "./shared/usePaneKeys";
import { usePaneTheme } from "./shared/usePaneTheme";
import type { PaneTheme } from "./shared/usePaneTheme";
import { DraftingBar } from "./templates/DraftingBar";
import type { OpenCopy } from "./templates/renewDocument";
import type { TemplateList } from "./templates/templateList";
import { TemplatesTab } from "./templates/TemplatesTab";
import { nameOfPart, rangeOfPart } from "./templates/parts";
import { useDrafting } from "./templates/useDrafting";
import type { BuildDocx } from "./templates/useDrafting";
import { useTemplate } from "./templates/useTemplate";

export type TabId = "draft" | "check" | "profile";

export interface AppProps {
  readonly document: DraftingDocument;
  readonly content: ContentLibrary;
  /** The bytes of a whole .docx; the entry knows how to write one. */
  readonly buildDocx: BuildDocx;
  /** Reads a .docx that is not open and changes it; the entry knows how to. */
  readonly openCopy: OpenCopy;
  /** Where the office's profiles are kept. */
  readonly storage: ProfileStorage;
  /** What the pane remembers of its user; without it there are no hints. */
  readonly settings?: PaneSettings;
  readonly initialTab?: TabId;
  /** What is in the first template of the content, where that is known before its text. */
  readonly firstList?: TemplateList;
  /** What the host's theme is; absent: what the system prefers. */
  readonly theme?: PaneTheme;
  /** Name of the open file, where the entry knows it; the report of a check says it. */
  readonly fileName?: string;
  /** Told after each reading: the preview marks the same gaps in its pages. */
  readonly onInspection?: (inspection: Inspection) => void;
}

/** The pane: the same in Word and beside a file in the browser. */
export function App(props: AppProps) {
  const theme = usePaneTheme(props.theme);
  const styles = useStyles();
  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <Announcer>
        <Pane {...props} />
      </Announcer>
    </FluentProvider>
  );
}

const tabs: readonly TabId[] = ["draft", "check", "profile"];

const ChecksTab = lazy(() =>
  import(/* webpackChunkName: "checks" */ "./checks/ChecksTab").then((module) => ({ default: module.ChecksTab })),
);

const ProfileTab = lazy(() =>
  import(/* webpackChunkName: "profile" */ "./profile/ProfileTab").then((module) => ({ default: module.ProfileTab })),
);

const HelpPage = lazy(() =>
  import(/* webpackChunkName: "help" */ "./help/HelpPage").then((module) => ({ default: module.HelpPage })),
);

const Hints = lazy(() =>
  import(/* webpackChunkName: "help" */ "./help/Hints").then((module) => ({ default: module.Hints })),
);

function Pane(props: AppProps) {
  const { content, buildDocx, openCopy, storage, initialTab = "draft", onInspection, fileName } = props;
  const { document, isBusy } = useMemo(() => trackCalls(props.document), [props.document]);
  const styles = useStyles();
  const announce = useAnnounce();
  const [tab, setTab] = useState<TabId>(initialTab);

  const visited = useRef(new Set<TabId>()).current.add(tab);

  const profile = useProfile(storage);
  const templateState = useTemplate(content, profile.profile.values, props.firstList);
  const { template, opened, recognise } = templateState;
  const { list, open } = template;
  const lens = useMemo<Lens | undefined>(() => open && pickLens(open), [open]);

  const ignoring = useIgnores(document);
  const pane = useRef<HTMLDivElement>(null);
  const { reading, refresh } = useInspection({
    document,
    lens,
    begin: template.phase === "ready" || template.phase === "failed" || tab === "check",
    ignoring,
    mustWait: () => isBusy() || isHalfTyped(pane.current),
  });
  const { last } = reading;
  const drafting = useDrafting({ document, buildDocx, opened, outline: list?.outline ?? noHeadings, last, refresh });
  const checks = useChecks(document, last);
  useRecognition(reading, recognise);
  usePrintPreview(reading, initialTab === "check" ? document.printPreview : undefined);
  useEffect(() => {
    if (last === undefined) return;
    keepGaps(document.notes, last);
    onInspection?.(last);
  }, [document, last, onInspection]);

  const showTab = useCallback(
    (id: TabId) => {
      setTab(id);
      // What may have changed since is read when it is looked at.
      if (reading.phase === "done" && reading.stale) void refresh();
    },
    [reading, refresh],
  );
  const scan = useScan(refresh, announce);
  const step = (by: 1 | -1) => {
    setTab("check");
    checks.step(by);
  };
  usePaneKeys(pane, { tabs, onTab: showTab, onStep: step });

  const goTo = (part: TemplatePart) => {
    const range = last && rangeOfPart(part, last);
    const text = range && bodyText(last, range.paragraph);
    if (range === undefined || text === undefined || list === undefined) return;
    document.reveal({ story: "body", paragraph: range.paragraph, start: 0, end: text.length }, text).then(
      (reach) => announce(reach === "none" ? vi.check.reached.none() : vi.draft.wentTo(nameOfPart(part, list.outline))),
      () => announce(vi.errors.unknown.what),
    );
  };

  const [helps, setHelps] = useState(false);
  const helpButton = useRef<HTMLButtonElement>(null);
  const closeHelp = () => {
    setHelps(false);
    helpButton.current?.focus();
  };
  const [hintsSeen, setHintsSeen] = useState(() => props.settings?.hintsWereSeen() ?? true);
  const forgetHints = () => {
    props.settings?.keepHintsSeen();
    setHintsSeen(true);
    // The buttons of the hints go away with them.
    pane.current?.querySelector<HTMLElement>(`#${tabId(tab)}`)?.focus();
  };

  const { abilities } = document;
  const gaps = last?.empty === false ? last.verdict.openGaps : 0;
  return (
    <div ref={pane} className={styles.pane}>
      <DocumentState reading={reading} open={open} onHelp={() => setHelps(true)} helpButton={helpButton} />
      <Tabs
        label={vi.tabs.label}
        selected={tab}
        onSelect={showTab}
        items={[
          { id: "draft", label: vi.tabs.draft },
          {
            id: "check",
            label: vi.tabs.check,
            ...(gaps > 0 ? { badge: { count: gaps > 999 ? vi.tabs.many : String(gaps), of: vi.tabs.gaps } } : {}),
          },
          { id: "profile", label: vi.tabs.profile },
        ]}
      />
      <ThinBar busy={reading.phase === "reading"} label={tellReading(last)} />
      <div
        role="tabpanel"
        id={panelId("draft")}
        aria-labelledby={tabId("draft")}
        hidden={tab !== "draft"}
        className={styles.panel}
      >
        <div className={styles.scroller}>
          {abilities.readOnly && <Notice intent="info" text={vi.state.readOnly} />}
          {abilities.trackedChanges === true && <p className={styles.quiet}>{vi.state.trackedChanges}</p>}
          <TemplatesTab
            content={content}
            abilities={abilities}
            state={templateState}
            last={last}
            drafting={drafting}
            onGoTo={goTo}
            document={document}
            openCopy={openCopy}
          />
        </div>
        {list !== undefined && <DraftingBar drafting={drafting} outline={list.outline} abilities={abilities} />}
      </div>
      <div
        role="tabpanel"
        id={panelId("check")}
        aria-labelledby={tabId("check")}
        hidden={tab !== "check"}
        className={styles.panel}
      >
        {visited.has("check") && (
          <Suspense fallback={null}>
            <ChecksTab
              reading={reading}
              checks={checks}
              onScan={scan}
              document={document}
              content={content}
              profile={profile}
              refresh={refresh}
              ignoring={ignoring}
              {...(fileName === undefined ? {} : { fileName })}
            />
          </Suspense>
        )}
      </div>
      <div
        role="tabpanel"
        id={panelId("profile")}
        aria-labelledby={tabId("profile")}
        hidden={tab !== "profile"}
        className={styles.panel}
      >
        {visited.has("profile") && (
          <Suspense fallback={null}>
            <ProfileTab content={content} state={profile} />
          </Suspense>
        )}
      </div>
      {!hintsSeen && (last !== undefined || reading.phase === "failed") && (
        <Suspense fallback={null}>
          <Hints onSeen={forgetHints} />
        </Suspense>
      )}
      {helps && (
        <Suspense fallback={null}>
          <HelpPage canPrint={abilities.host === "file"} onClose={closeHelp} />
        </Suspense>
      )}
    </div>
  );
}

const noHeadings: readonly OutlineNode[] = [];

function pickLens({ kit, standard, relations, values }: Lens): Lens {
  return { kit, standard, relations, values };
}

/** An answer that was begun and not sent yet; a list that moves would take it away. */
function isHalfTyped(pane: HTMLElement | null): boolean {
  const inputs = pane?.querySelectorAll<HTMLInputElement>(`#${panelId("check")} form input:not([type=checkbox])`) ?? [];
  return [...inputs].some((input) => input.value !== "");
}

/** Once the document was read, the template that it was made from is opened. */
function useRecognition(reading: Reading, recognise: ReturnType<typeof useTemplate>["recognise"]): void {
  const { last } = reading;
  const asked = useRef(false);
  useEffect(() => {
    if (last === undefined || last.empty || asked.current) return;
    asked.current = true;
    recognise(last);
  }, [last, recognise]);
}

/** The ribbon's "Kiểm tra trước khi in" leads on to the print preview where nothing stands against printing. */
function usePrintPreview(reading: Reading, printPreview: DraftingDocument["printPreview"]): void {
  const { last } = reading;
  const judged = useRef(false);
  useEffect(() => {
    if (last === undefined || judged.current) return;
    judged.current = true;
    // A Word that refuses leaves the verdict with its button, which tells why.
    if (!last.empty && last.verdict.ready) printPreview?.().catch(() => undefined);
  }, [last, printPreview]);
}

/** The button of the tab "Kiểm tra": reads anew and says the verdict. */
function useScan(refresh: ReturnType<typeof useInspection>["refresh"], announce: (sentence: string) => void) {
  return useCallback(() => {
    void refresh().then((inspection) => {
      if (inspection === undefined) return;
      const { verdict, empty } = inspection;
      const sentence = empty ? vi.state.empty : verdict.ready ? vi.check.ready : vi.state.gaps(verdict.openGaps);
      announce(vi.check.done(sentence));
    });
  }, [refresh, announce]);
}

/** How much is read is known from the reading before. */
function tellReading(last: Inspection | undefined): string {
  const paragraphs = last?.snapshot.stories.reduce((sum, story) => sum + story.paragraphs.length, 0);
  return paragraphs === undefined ? vi.state.reading : vi.state.readingParagraphs(paragraphs);
}

function bodyText({ snapshot }: NonNullable<Reading["last"]>, paragraph: number): string | undefined {
  return snapshot.stories.find(({ kind }) => kind === "body")?.paragraphs[paragraph]?.text;
}

const useStyles = makeStyles({
  provider: { height: "100%" },
  pane: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
  },
  panel: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    "&[hidden]": { display: "none" },
  },
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  quiet: {
    margin: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
