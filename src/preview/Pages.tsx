import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import type { Finding } from "../core/checks/finding";
import type { Place } from "../core/document/place";
import type { DocumentSnapshot } from "../core/document/snapshot";
import type { Answer } from "../core/filling/fillFindings";
import type { ContentLibrary } from "../core/templates/contentLibrary";
import { vi } from "../strings/vi";
import { Notice } from "../ui/shared/Notice";
import type { Inspection } from "../ui/shared/inspect";
import { GapEditor } from "./GapEditor";
import { PageMap } from "./PageMap";
import { gapAttribute, markGaps, unmarkGaps } from "./markGaps";
import type { OpenFile } from "./usePreviewFile";

interface PagesProps {
  readonly file: OpenFile;
  readonly inspection: Inspection | undefined;
  readonly content: ContentLibrary;
  /** The place that the pane jumped to last. */
  readonly revealed: Place | undefined;
  readonly onFill: (finding: Finding, answer: Answer) => Promise<string | undefined>;
}

/** The document as pages on grey, with its gaps marked. */
export function Pages({ file, inspection, content, revealed, onFill }: PagesProps) {
  const styles = useStyles();
  const scroller = useRef<HTMLDivElement>(null);
  const paper = useRef<HTMLDivElement>(null);
  const [drawn, setDrawn] = useState<{ readonly revision: number; readonly failed: boolean }>();
  const [editing, setEditing] = useState<{ readonly index: number; readonly anchor: HTMLElement }>();
  const map = useRef<PageMap>();
  const refocus = useRef<Refocus>();

  useEffect(() => {
    let wanted = true;
    const draw = async () => {
      const [{ drawPages }, docx] = await Promise.all([loadDrawPages(), file.document.copy()]);
      const pages = await drawPages(docx);
      if (!wanted || paper.current === null) return;
      map.current = undefined;
      paper.current.replaceChildren(...pages.childNodes);
      setDrawn({ revision: file.revision, failed: false });
    };
    draw().catch(() => wanted && setDrawn({ revision: file.revision, failed: true }));
    return () => {
      wanted = false;
    };
  }, [file.document, file.revision]);

  useLayoutEffect(() => {
    if (paper.current === null || drawn === undefined || drawn.failed || inspection === undefined) return;
    unmarkGaps(paper.current);
    map.current = new PageMap(paper.current, inspection.snapshot);
    markGaps(map.current, inspection.findings);
    setEditing(undefined);
    if (refocus.current !== undefined) {
      nextMark(paper.current, refocus.current.index)?.focus({ preventScroll: true });
      // The drawing and the reading come one after the other.
      const { revision, snapshot } = refocus.current;
      if (drawn.revision > revision && inspection.snapshot !== snapshot) refocus.current = undefined;
    }
  }, [drawn, inspection]);
  useShowInserted(paper, map, inspection);

  useEffect(() => {
    if (revealed === undefined || paper.current === null) return;
    showPlace(paper.current, map.current, revealed);
  }, [revealed, drawn, inspection]);

  const edit = (event: MouseEvent | KeyboardEvent) => {
    const target = event.target as Element;
    // Links of the document lead out of the preview.
    if (target.closest("a") !== null) event.preventDefault();
    const mark = target.closest<HTMLElement>(`[${gapAttribute}]`);
    if (mark === null) return;
    event.preventDefault();
    setEditing({ index: Number(mark.getAttribute(gapAttribute)), anchor: mark });
  };

  const finding = editing === undefined ? undefined : inspection?.findings[editing.index];
  return (
    <main ref={scroller} className={styles.scroller} aria-label={vi.preview.pages} tabIndex={-1}>
      {drawn?.failed === true && <Notice intent="warning" text={vi.preview.renderFailed} />}
      {inspection?.empty === true && (
        <div className={styles.empty}>
          <p className={styles.emptyTitle}>{vi.preview.empty}</p>
          <p className={styles.emptyHint}>{vi.preview.emptyHint}</p>
        </div>
      )}
      <div className={styles.desk}>
        <div
          ref={paper}
          className={styles.paper}
          onClick={edit}
          onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && edit(event)}
        />
        {editing !== undefined && finding !== undefined && (
          <GapEditor
            key={editing.index}
            finding={finding}
            content={content}
            anchor={editing.anchor}
            onFill={async (answer) => {
              refocus.current = {
                index: editing.index,
                revision: file.revision,
                snapshot: inspection?.snapshot,
              };
              const refusal = await onFill(finding, answer);
              if (refusal !== undefined) refocus.current = undefined;
              return refusal;
            }}
            onClose={() => {
              setEditing(undefined);
              editing.anchor.focus();
            }}
          />
        )}
      </div>
    </main>
  );
}

/** After a fill the focus goes to the mark that takes the filled one's place, once page and marks are new. */
interface Refocus {
  readonly index: number;
  readonly revision: number;
  readonly snapshot: DocumentSnapshot | undefined;
}

/** Scrolls to what an insert added: the first paragraph that is new in a body that grew. */
function useShowInserted(
  paper: RefObject<HTMLElement>,
  map: RefObject<PageMap | undefined>,
  inspection: Inspection | undefined,
): void {
  const before = useRef<readonly string[]>();
  useEffect(() => {
    if (inspection === undefined) return;
    const texts = bodyTexts(inspection.snapshot);
    const known = before.current;
    before.current = texts;
    if (known === undefined || paper.current === null || texts.length <= known.length) return;
    const paragraph = texts.findIndex((text, index) => text !== known[index]);
    map.current?.paragraphAt({ story: "body", paragraph })?.scrollIntoView?.({ block: "center" });
  }, [paper, map, inspection]);
}

function bodyTexts({ stories }: DocumentSnapshot): readonly string[] {
  return stories.find(({ kind }) => kind === "body")?.paragraphs.map(({ text }) => text) ?? [];
}

function loadDrawPages() {
  return import(/* webpackChunkName: "pages" */ "./drawPages");
}

/** The mark at or after an index; the filled one is gone. */
function nextMark(pages: HTMLElement, index: number): HTMLElement | undefined {
  return [...pages.querySelectorAll<HTMLElement>(`[${gapAttribute}][role]`)].find(
    (mark) => Number(mark.getAttribute(gapAttribute)) >= index,
  );
}

const currentClass = "current";

/** Scrolls to a place and marks it: its gap where it is one, else its paragraph. */
function showPlace(pages: HTMLElement, map: PageMap | undefined, place: Place): void {
  pages.querySelectorAll(`.${currentClass}`).forEach((element) => element.classList.remove(currentClass));
  const paragraph = map?.paragraphAt(place);
  if (map === undefined || paragraph === undefined) return;
  const mark = map.stretchesAt(place)[0]?.node.parentElement?.closest<HTMLElement>(`[${gapAttribute}]`);
  const marks =
    mark === null || mark === undefined
      ? [place.start === place.end ? (paragraph.querySelector<HTMLElement>(".gap-cell") ?? paragraph) : paragraph]
      : [...pages.querySelectorAll<HTMLElement>(`[${gapAttribute}="${mark.getAttribute(gapAttribute)}"]`)];
  marks.forEach((element) => element.classList.add(currentClass));
  marks[0]?.scrollIntoView?.({ block: "center" });
}

const useStyles = makeStyles({
  scroller: {
    position: "relative",
    flexGrow: 1,
    minWidth: 0,
    overflow: "auto",
    backgroundColor: tokens.colorNeutralBackground6,
    outlineStyle: "none",
  },
  desk: { position: "relative", width: "max-content", minWidth: "100%" },
  paper: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    boxSizing: "border-box",
    gap: "16px",
    padding: "24px",
    "& > section": { backgroundColor: "#fff", color: "#000", boxShadow: tokens.shadow8 },
    "& .gap": {
      borderRadius: "2px",
      backgroundColor: "#fff1a8",
      boxShadow: "0 1px 0 #c19c00",
      cursor: "text",
      whiteSpace: "pre-wrap",
    },
    "& .gap:hover": { backgroundColor: "#ffe45c" },
    "& .gap:focus-visible": { outline: "2px solid #0f6cbd", outlineOffset: "1px" },
    "& .gap-registration": { backgroundColor: "#e3e9f2", boxShadow: "0 1px 0 #8a97a8" },
    "& .gap-cell": { display: "inline-block", minWidth: "24px", height: "1em", verticalAlign: "middle" },
    [`& .gap.${currentClass}`]: { backgroundColor: "#ffd400", outline: "2px solid #0f6cbd", outlineOffset: "1px" },
    [`& p.${currentClass}`]: { backgroundColor: "#deecf9" },
  },
  empty: {
    position: "absolute",
    zIndex: 2,
    top: "30%",
    insetInline: 0,
    boxSizing: "border-box",
    maxWidth: "444px",
    marginInline: "auto",
    paddingInline: tokens.spacingHorizontalM,
    color: "#424242",
    textAlign: "center",
    pointerEvents: "none",
  },
  emptyTitle: { margin: 0, fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
  emptyHint: { margin: `${tokens.spacingVerticalS} 0 0` },
});
