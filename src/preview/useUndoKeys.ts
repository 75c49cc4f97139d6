import { useEffect } from "react";
import type { DocxDocument } from "../docx/DocxDocument";

/** Ctrl+Z and Ctrl+Y (or Shift+Ctrl+Z), but in a field, which has its own. */
export function useUndoKeys(document: DocxDocument | undefined): void {
  useEffect(() => {
    if (document === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) document.redo();
      else document.undo();
    };
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, [document]);
}
