import { parseAsync, renderDocument } from "docx-preview";

/**
 * Draws a .docx as pages. Loaded with the first document. HTML inside a file is never drawn: it would run in a frame of
 * its own. Tab stops are left to the browser, since measuring them needs a visible page.
 */
export async function drawPages(docx: Uint8Array): Promise<HTMLElement> {
  const parsed: unknown = await parseAsync(new Blob([docx as BlobPart]), options);
  leaveFirstPagesBare(parsed);
  const pages = document.createElement("div");
  pages.append(...(await renderDocument(parsed, options)));
  return pages;
}

const options = {
  inWrapper: false,
  renderAltChunks: false,
  renderComments: false,
  renderChanges: false,
  ignoreLastRenderedPageBreak: true,
  experimental: false,
};

/** The part of the library's own model that is touched here; it publishes no types for it. */
interface ParsedSection {
  readonly titlePage?: boolean;
  readonly headerRefs?: { id: string; type: string }[];
  readonly footerRefs?: { id: string; type: string }[];
}

/**
 * A section with a different first page and no header for it has a bare one; the library draws the default header, and
 * with it a page number that Word leaves out. A reference that leads nowhere says "none".
 */
function leaveFirstPagesBare(parsed: unknown): void {
  const body = (parsed as { readonly documentPart?: { readonly body?: ParsedBody } }).documentPart?.body;
  const sections = [body?.props, ...(body?.children ?? []).map((child) => child.sectionProps)];
  for (const section of sections) {
    if (section?.titlePage !== true) continue;
    for (const references of [section.headerRefs, section.footerRefs]) {
      if (references?.some(({ type }) => type === "first") === false) references.push({ id: "none", type: "first" });
    }
  }
}

interface ParsedBody {
  readonly props?: ParsedSection;
  readonly children?: readonly { readonly sectionProps?: ParsedSection }[];
}
