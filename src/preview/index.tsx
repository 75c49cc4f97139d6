import { createRoot } from "react-dom/client";
import { contentLibrary } from "../content/index";
import { localPaneSettings } from "../storage/localPaneSettings";
import { localProfileStorage } from "../storage/localProfileStorage";
import { onStorageEvent } from "../storage/onStorageEvent";
import { PreviewApp } from "./PreviewApp";

/** Where the document in memory, content and UI meet for an ordinary browser. Office.js has no part in it. */
const root = document.getElementById("preview");
if (root !== null) {
  createRoot(root).render(
    <PreviewApp
      content={contentLibrary}
      buildDocx={async (blocks, standard) => (await loadWriter()).writeDocx(blocks, standard)}
      openDocx={async (bytes, openNew) => (await loadDocx()).DocxDocument.open(bytes, { openNew })}
      emptyDocx={makeEmptyDocx}
      openCopy={async (bytes) => (await loadCopy()).openDocxCopy(bytes)}
      storage={localProfileStorage({ store: () => window.localStorage, onOtherPaneWrote: onStorageEvent })}
      settings={localPaneSettings({ store: () => window.localStorage })}
    />,
  );
}

/** A page set up as the first layout standard says. */
async function makeEmptyDocx(): Promise<Uint8Array> {
  const [{ emptyDocx }, standard] = await Promise.all([loadEmptyDocx(), contentLibrary.standards[0]?.load()]);
  if (standard === undefined) throw new Error("The content lists no layout standard");
  return emptyDocx(standard);
}

function loadDocx() {
  return import(/* webpackChunkName: "docx" */ "../docx/DocxDocument");
}

function loadCopy() {
  return import(/* webpackChunkName: "docx" */ "../docx/openDocxCopy");
}

function loadEmptyDocx() {
  return import(/* webpackChunkName: "docx" */ "../docx/emptyDocx");
}

function loadWriter() {
  return import(/* webpackChunkName: "docx" */ "../ooxml/writeDocx");
}
