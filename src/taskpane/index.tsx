import { createRoot } from "react-dom/client";
import { contentLibrary } from "../content/index";
import { localPaneSettings } from "../storage/localPaneSettings";
import { localProfileStorage } from "../storage/localProfileStorage";
import { onStorageEvent } from "../storage/onStorageEvent";
import type { TabId } from "../ui/App";
import { loadTemplate } from "../ui/templates/loadTemplate";
import type { LoadedTemplate } from "../ui/templates/loadTemplate";
import { PaneInWord } from "./PaneInWord";
import { waitForWord } from "./waitForWord";
import { wordOnDemand } from "./wordOnDemand";

/**
 * Where port, content and UI meet for the pane in Word. `data-start` of the page says which of its static sentences is
 * shown; it is gone once the pane is there.
 */
void start();

async function start(): Promise<void> {
  const page = document.documentElement;
  document.querySelectorAll(".retry").forEach((button) => button.addEventListener("click", () => location.reload()));
  // The inline script has told an old webview already.
  if (page.dataset.start === "old-word") return;

  const firstTemplate = loadFirstTemplate();
  const answer = await waitForWord(document.querySelector<HTMLScriptElement>("#office-js"));
  if (answer.kind !== "word") {
    page.dataset.start = answer.kind;
    return;
  }
  try {
    showPane(await firstTemplate);
    delete page.dataset.start;
  } catch {
    page.dataset.start = "broken";
  }
}

/**
 * The content of the first screen comes with the page. What is not there soon the pane asks for again, and tells of
 * failures.
 */
function loadFirstTemplate(): Promise<LoadedTemplate | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 100));
  const loaded = loadTemplate(contentLibrary, contentLibrary.templates[0]?.id ?? "");
  return Promise.race([loaded.catch(() => undefined), late]);
}

function showPane(firstTemplate: LoadedTemplate | undefined): void {
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
