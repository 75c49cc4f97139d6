import { createRoot } from "react-dom/client";
import { contentLibrary } from "../content/index";
import { localPaneSettings } from "../storage/localPaneSettings";
import { localProfileStorage } from "../storage/localProfileStorage";
import { onStorageEvent } from "../storage/onStorageEvent";
import type { TabId } from "../ui/App";
import type { LoadedTemplate } from "../ui/templates/loadTemplate";
import { PaneInWord } from "./PaneInWord";
import { wordOnDemand } from "./wordOnDemand";

/** Where port, content and UI meet for the pane in Word. */
export function showPane(firstTemplate: LoadedTemplate | undefined): void {
  const pane = document.getElementById("pane");
  if (pane === null) return;
  createRoot(pane).render(
    <PaneInWord
      document={wordOnDemand()}
      content={contentLibrary}
      buildDocx={async (blocks, standard) => (await loadWriter()).writeDocx(blocks, standard)}
      openCopy={async (bytes) => (await loadCopy()).openDocxCopy(bytes)}
      storage={localProfileStorage({
        store: () => window.localStorage,
        onOtherPaneWrote: onStorageEvent,
        ...partition(),
      })}
      settings={localPaneSettings({ store: () => window.localStorage, ...partition() })}
      initialTab={askedTab()}
      {...(firstTemplate === undefined ? {} : { firstTemplate })}
      {...fileName()}
    />,
  );
}

/** On the web each site that shows Word has a storage of its own behind one address; the key keeps them apart. */
function partition(): { readonly prefix?: string } {
  const key = (Office.context as { readonly partitionKey?: string }).partitionKey;
  return key === undefined ? {} : { prefix: key };
}

/** The last part of the document's address; a document that was never saved has none. */
function fileName(): { readonly fileName?: string } {
  const address = (Office.context.document as { readonly url?: string | null }).url ?? "";
  const name = address.split(/[\\/]/).pop() ?? "";
  return name === "" ? {} : { fileName: name };
}

function loadCopy() {
  return import(/* webpackChunkName: "docx-copy" */ "../docx/openDocxCopy");
}

function loadWriter() {
  return import(/* webpackChunkName: "docx-writer" */ "../ooxml/writeDocx");
}

/** The ribbon's second button opens `taskpane.html?tab=kiem-tra`. */
function askedTab(): TabId {
  return new URLSearchParams(location.search).get("tab") === "kiem-tra" ? "check" : "draft";
}
