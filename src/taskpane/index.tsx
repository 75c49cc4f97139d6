import { createRoot } from "react-dom/client";
import { contentLibrary } from "../content/index";
import { localPaneSettings } from "../storage/localPaneSettings";
import { localProfileStorage } from "../storage/localProfileStorage";
import { onStorageEvent } from "../storage/onStorageEvent";
import type { TabId } from "../ui/App";
import type { TemplateList } from "../ui/templates/templateList";
import { firstList } from "./firstList";
import { PaneInWord } from "./PaneInWord";
import { waitForWord } from "./waitForWord";
import { wordOnDemand } from "./wordOnDemand";

/** Where port, content and UI meet for the pane in Word. `data-start` of the page says which sentence it shows instead. */
void start();

async function start(): Promise<void> {
  const page = document.documentElement;
  // The inline script has told an old webview already.
  if (page.dataset.start === "old-word") return;
  const list = await firstList();
  const answer = await waitForWord(document.querySelector<HTMLScriptElement>("#office-js"));
  if (answer.kind !== "word") {
    page.dataset.start = answer.kind;
    return;
  }
  try {
    showPane(list);
    delete page.dataset.start;
  } catch {
    page.dataset.start = "broken";
  }
}

function showPane(list: TemplateList | undefined): void {
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
      {...(list === undefined ? {} : { firstList: list })}
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
