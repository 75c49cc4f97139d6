import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular, ArrowUndoRegular } from "@fluentui/react-icons";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Finding } from "../core/checks/finding";
import type { Answer } from "../core/filling/fillFindings";
import type { PaneSettings } from "../core/profile/PaneSettings";
import type { ProfileStorage } from "../core/profile/ProfileStorage";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import type { DocxDocument } from "../docx/DocxDocument";
import { vi } from "../strings/vi";
import { App } from "../ui/App";
import type { Inspection } from "../ui/shared/inspect";
import { keepHabits } from "../ui/shared/keepHabits";
import { Notice } from "../ui/shared/Notice";
import { usePaneTheme } from "../ui/shared/usePaneTheme";
import type { OpenCopy } from "../ui/templates/renewDocument";
import type { BuildDocx } from "../ui/templates/useDrafting";
import { Pages } from "./Pages";
import { saveFile } from "./saveFile";
import { useDropped } from "./useDropped";
import { hasChanges, usePreviewFile } from "./usePreviewFile";
import type { OpenDocx, OpenFile } from "./usePreviewFile";
import { useUndoKeys } from "./useUndoKeys";

interface PreviewAppProps {
  readonly content: ContentLibrary;
  readonly buildDocx: BuildDocx;
  readonly openDocx: OpenDocx;
  readonly emptyDocx: () => Promise<Uint8Array>;
  readonly openCopy: OpenCopy;
  readonly storage: ProfileStorage;
  readonly settings: PaneSettings;
}

/** The pane beside a document in an ordinary browser. */
export function PreviewApp({ content, buildDocx, openDocx, emptyDocx, openCopy, storage, settings }: PreviewAppProps) {
  const styles = useStyles();
  const theme = usePaneTheme();
  const leave = useLeaveQuestion();
  const { preview, revealed, open, markSaved, forgetFailure } = usePreviewFile({
    openDocx,
    emptyDocx,
    mayLeave: leave.ask,
  });
  const [inspection, setInspection] = useState<Inspection>();
  const file = preview.phase === "open" ? preview.file : undefined;
  const failure = preview.phase === "opening" ? undefined : preview.phase === "open" ? preview.failure : preview.code;

  const openFile = useCallback((chosen: File) => void open(chosen.name, () => readBytes(chosen)), [open]);
  const dragged = useDropped(openFile);
  useUndoKeys(file?.document);
  useAskBeforeClosing(file);
  useEffect(() => setInspection(undefined), [file?.id]);

  const download = async () => {
    if (file === undefined) return;
    saveFile(await file.document.copy(), file.name ?? vi.preview.defaultFile);
    markSaved();
  };

  if (theme === undefined) return null;
  return (
    <FluentProvider theme={theme} className={styles.provider}>
      <div className={styles.window}>
        <div className={styles.left}>
          <Bar file={file} onOpen={openFile} onDownload={() => void download()} />
          {failure !== undefined && (
            <div className={styles.notice}>
              <Notice
                intent="error"
                text={`${vi.errors[failure].what} ${vi.errors[failure].next}`}
                cancel={{ label: vi.close, onClick: forgetFailure }}
              />
            </div>
          )}
          {leave.asking && (
            <div className={styles.notice}>
              <Notice
                intent="warning"
                focusFirst
                text={vi.preview.asksToLeave}
                action={{ label: vi.preview.leave, onClick: () => leave.answer(true) }}
                cancel={{ label: vi.preview.stay, onClick: () => leave.answer(false) }}
              />
            </div>
          )}
          {file === undefined ? (
            <div className={styles.nothing} />
          ) : (
            <Pages
              key={file.id}
              file={file}
              inspection={inspection}
              content={content}
              revealed={revealed}
              onFill={async (finding, answer) => inspection && (await fill(file.document, inspection, finding, answer))}
            />
          )}
        </div>
        <aside className={styles.pane} aria-label={vi.preview.pane}>
          {file !== undefined && (
            <App
              key={file.id}
              document={file.document}
              content={content}
              buildDocx={buildDocx}
              openCopy={openCopy}
              storage={storage}
              settings={settings}
              {...(file.name === undefined ? {} : { fileName: file.name })}
              onInspection={setInspection}
            />
          )}
        </aside>
        {dragged && <div className={styles.drop}>{vi.preview.drop}</div>}
      </div>
    </FluentProvider>
  );
}

interface BarProps {
  readonly file: OpenFile | undefined;
  readonly onOpen: (file: File) => void;
  readonly onDownload: () => void;
}

/** File name, open, download, undo, redo, and what this page is. */
function Bar({ file, onOpen, onDownload }: BarProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const name = file?.name ?? vi.preview.emptyName;
  return (
    <header className={styles.bar}>
      <span className={styles.name} title={name}>
        {name}
        {file !== undefined && hasChanges(file) && <span className={styles.changed}>{` · ${vi.preview.changed}`}</span>}
      </span>
      <Button size="small" onClick={() => input.current?.click()}>
        {vi.preview.open}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx"
        aria-label={vi.preview.open}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen !== undefined) onOpen(chosen);
          // The same file may be chosen again.
          event.target.value = "";
        }}
      />
      <Button size="small" disabled={file === undefined} onClick={onDownload}>
        {vi.preview.download}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label={vi.preview.undo}
        title={vi.preview.undo}
        disabledFocusable={file?.document.canUndo !== true}
        onClick={() => file?.document.undo()}
      />
      <Button
        size="small"
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label={vi.preview.redo}
        title={vi.preview.redo}
        disabledFocusable={file?.document.canRedo !== true}
        onClick={() => file?.document.redo()}
      />
      <span className={styles.explain} title={vi.preview.explain}>
        {vi.preview.explain}
      </span>
    </header>
  );
}

/** Answers one gap in one write; resolves to a sentence where that was refused. */
async function fill(
  document: DocxDocument,
  inspection: Inspection,
  finding: Finding,
  answer: Answer,
): Promise<string | undefined> {
  const { fillFindings } = await import(/* webpackChunkName: "filling" */ "../core/filling/fillFindings");
  const edits = fillFindings([{ finding, answer }], inspection.snapshot).map(({ edit }) => edit);
  const { done, refused } = await document.apply(edits);
  if (done.length > 0) keepHabits(document.notes, inspection);
  const [refusal] = refused;
  return refusal && vi.refusals[refusal.reason];
}

async function readBytes(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The question before unsaved changes are given up, as a promise of its answer. */
function useLeaveQuestion() {
  const [answer, setAnswer] = useState<{ readonly give: (mayLeave: boolean) => void }>();
  const ask = useCallback((file: OpenFile) => {
    if (!hasChanges(file)) return Promise.resolve(true);
    return new Promise<boolean>((resolve) => setAnswer({ give: resolve }));
  }, []);
  return {
    ask,
    asking: answer !== undefined,
    answer: (mayLeave: boolean) => {
      answer?.give(mayLeave);
      setAnswer(undefined);
    },
  };
}

/** The browser's own question when the window is closed. */
function useAskBeforeClosing(file: OpenFile | undefined): void {
  const changed = file !== undefined && hasChanges(file);
  useEffect(() => {
    if (!changed) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [changed]);
}

/** No room for all that the bar says. */
const narrow = "@media (max-width: 679px)";
/** The file and the pane do not fit side by side: the pane stands below. */
const upright = "@media (max-width: 599px) and (orientation: portrait)";

const useStyles = makeStyles({
  provider: { height: "100%" },
  window: { position: "relative", display: "flex", height: "100%", [upright]: { flexDirection: "column" } },
  left: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    [upright]: { flexBasis: 0, minHeight: 0 },
  },
  bar: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    height: "40px",
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    flexShrink: 0,
    maxWidth: "40%",
    overflow: "hidden",
    fontWeight: tokens.fontWeightSemibold,
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [narrow]: { flexGrow: 1, flexShrink: 1, minWidth: 0, maxWidth: "none" },
  },
  changed: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  explain: {
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    textAlign: "end",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    [narrow]: { display: "none" },
  },
  notice: { flexShrink: 0, paddingBottom: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1 },
  nothing: { flexGrow: 1, backgroundColor: tokens.colorNeutralBackground6 },
  // The width of Word's pane on an ordinary screen.
  pane: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "330px",
    borderLeft: `1px solid ${tokens.colorNeutralStroke1}`,
    [upright]: {
      width: "100%",
      height: "60%",
      borderLeft: "none",
      borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    },
  },
  drop: {
    position: "absolute",
    zIndex: 5,
    inset: "12px",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground1,
    fontSize: tokens.fontSizeBase500,
    opacity: 0.95,
    pointerEvents: "none",
  },
});
