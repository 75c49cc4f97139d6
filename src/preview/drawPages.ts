import { renderAsync } from "docx-preview";

/**
 * Draws a .docx as pages. Loaded with the first document. HTML inside a file is never drawn: it would run in a frame of
 * its own. Tab stops are left to the browser, since measuring them needs a visible page.
 */
export async function drawPages(docx: Uint8Array): Promise<HTMLElement> {
  const pages = document.createElement("div");
  await renderAsync(new Blob([docx as BlobPart]), pages, pages, {
    inWrapper: false,
    renderAltChunks: false,
    renderComments: false,
    renderChanges: false,
    ignoreLastRenderedPageBreak: true,
    experimental: false,
  });
  return pages;
}
