import { useCallback, useEffect, useRef, useState } from "react";
import type { Place } from "../core/document/place";
import type { DocxDocument } from "../docx/DocxDocument";
import { failureCode } from "../ui/shared/failure";
import type { FailureCode } from "../ui/shared/failure";

/** The document beside the pane. */
export interface OpenFile {
  /** Another one for each file that is opened: the pane starts anew with it. */
  readonly id: number;
  readonly name: string | undefined;
  readonly document: DocxDocument;
  /** Counts the changes. */
  readonly revision: number;
  /** The revision that was opened or downloaded last. */
  readonly savedRevision: number;
  /** What a person set aside is kept in the file, and is not in the one that was opened or downloaded last. */
  readonly notesChanged: boolean;
}

const unsaved = -1;

export type PreviewPhase =
  | { readonly phase: "opening" }
  | { readonly phase: "open"; readonly file: OpenFile; readonly failure?: FailureCode }
  /** Not even an empty document could be made. */
  | { readonly phase: "failed"; readonly code: FailureCode };

export interface PreviewFile {
  readonly preview: PreviewPhase;
  readonly revealed: Place | undefined;
  readonly open: (name: string | undefined, bytes: () => Promise<Uint8Array>) => Promise<void>;
  readonly markSaved: () => void;
  readonly forgetFailure: () => void;
}

/** `openNew` is where the pane's "Tạo văn bản mới" leads: the new document takes the place of the open one. */
export type OpenDocx = (bytes: Uint8Array, openNew: (docx: Uint8Array) => Promise<void>) => Promise<DocxDocument>;

interface PreviewFileInput {
  readonly openDocx: OpenDocx;
  readonly emptyDocx: () => Promise<Uint8Array>;
  /** Asks whether unsaved changes may be given up. */
  readonly mayLeave: (file: OpenFile) => Promise<boolean>;
}

export function usePreviewFile({ openDocx, emptyDocx, mayLeave }: PreviewFileInput): PreviewFile {
  const [preview, setPreview] = useState<PreviewPhase>({ phase: "opening" });
  const [revealed, setRevealed] = useState<Place>();
  // Files may be asked for while another is still being read: what was asked for last stays.
  const lastAsked = useRef(0);
  const lastOpened = useRef(0);
  const openAgain = useRef<(docx: Uint8Array) => Promise<void>>(() => Promise.resolve());
  const current = useRef<OpenFile>();
  current.current = preview.phase === "open" ? preview.file : undefined;

  const open = useCallback(
    async (name: string | undefined, bytes: () => Promise<Uint8Array>, isDraft = false) => {
      const id = ++lastAsked.current;
      const isOvertaken = () => id < lastOpened.current;
      try {
        const document = await openDocx(await bytes(), (docx) => openAgain.current(docx));
        if (isOvertaken()) return;
        if (current.current !== undefined && !(await mayLeave(current.current))) return;
        const file = {
          id,
          name,
          document,
          revision: 0,
          savedRevision: isDraft ? unsaved : 0,
          notesChanged: false,
        };
        lastOpened.current = id;
        setRevealed(undefined);
        setPreview({ phase: "open", file });
      } catch (error) {
        if (isOvertaken()) return;
        // What is open stays open, as it was.
        const code = failureCode(error);
        setPreview((before) => (before.phase === "open" ? { ...before, failure: code } : { phase: "failed", code }));
      }
    },
    [openDocx, mayLeave],
  );

  // What the pane drafted exists nowhere else yet.
  openAgain.current = (docx) => open(undefined, () => Promise.resolve(docx), true);

  useEffect(() => {
    void open(undefined, emptyDocx);
  }, [open, emptyDocx]);

  const document = preview.phase === "open" ? preview.file.document : undefined;
  useEffect(() => {
    if (document === undefined) return undefined;
    const stopWatching = document.watch(() => {
      setPreview(countChange);
      // A change moves places; the pane jumps anew.
      setRevealed(undefined);
    });
    const stopListening = document.onReveal((place) => setRevealed({ ...place }));
    const stopNotes = document.onNotes(() => setPreview(countNotes));
    return () => {
      stopWatching();
      stopNotes();
      stopListening();
    };
  }, [document]);

  const markSaved = useCallback(() => setPreview(saved), []);
  const forgetFailure = useCallback(
    () => setPreview((before) => (before.phase === "open" ? { phase: "open", file: before.file } : before)),
    [],
  );
  return { preview, revealed, open, markSaved, forgetFailure };
}

export function hasChanges({ revision, savedRevision, notesChanged }: OpenFile): boolean {
  return revision !== savedRevision || notesChanged;
}

function countChange(preview: PreviewPhase): PreviewPhase {
  if (preview.phase !== "open") return preview;
  return { ...preview, file: { ...preview.file, revision: preview.file.revision + 1 } };
}

function countNotes(preview: PreviewPhase): PreviewPhase {
  if (preview.phase !== "open") return preview;
  return { ...preview, file: { ...preview.file, notesChanged: true } };
}

function saved(preview: PreviewPhase): PreviewPhase {
  if (preview.phase !== "open") return preview;
  return { ...preview, file: { ...preview.file, savedRevision: preview.file.revision, notesChanged: false } };
}
