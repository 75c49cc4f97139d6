import { createRoot } from "react-dom/client";
import { contentLibrary } from "../content/index";
import { App } from "../ui/App";
import type { TabId } from "../ui/App";
import { officeTheme } from "./officeTheme";
import { waitForWord } from "./waitForWord";

/**
 * Where port, content and UI meet for the pane in Word. `data-start` of the page says which of its static sentences is
 * shown; none once the pane is there.
 */
void start();

async function start(): Promise<void> {
  const page = document.documentElement;
  document.querySelectorAll(".retry").forEach((button) => button.addEventListener("click", () => location.reload()));
  // The inline script has told an old webview already.
  if (page.dataset.start === "old-word") return;

  const answer = await waitForWord(document.querySelector<HTMLScriptElement>("#office-js"));
  if (answer.kind !== "word") {
    page.dataset.start = answer.kind;
    return;
  }
  try {
    await showPane();
    delete page.dataset.start;
  } catch {
    // A script of the pane could not be fetched, or the document did not open.
    page.dataset.start = "broken";
  }
}

async function showPane(): Promise<void> {
  const pane = document.getElementById("pane");
  if (pane === null) return;
  const { WordDocument } = await import(/* webpackChunkName: "word" */ "../word/WordDocument");
  const theme = officeTheme();
  createRoot(pane).render(
    <App
      document={new WordDocument(() => window.localStorage)}
      content={contentLibrary}
      buildDocx={async (blocks, standard) => (await loadWriter()).writeDocx(blocks, standard)}
      initialTab={askedTab()}
      {...(theme === undefined ? {} : { theme })}
    />,
  );
}

function loadWriter() {
  return import(/* webpackChunkName: "docx-writer" */ "../ooxml/writeDocx");
}

/** The ribbon's second button opens `taskpane.html?tab=kiem-tra`. */
function askedTab(): TabId {
  return new URLSearchParams(location.search).get("tab") === "kiem-tra" ? "check" : "draft";
}
