import { contentLibrary } from "../content/index";
import { loadTemplate } from "../ui/templates/loadTemplate";
import type { LoadedTemplate } from "../ui/templates/loadTemplate";
import { waitForWord } from "./waitForWord";

/**
 * Where the pane in Word begins: what needs neither React nor Word is done while their scripts are still on the way.
 * `data-start` of the page says which of its static sentences is shown; it is gone once the pane is there.
 */
void start();

async function start(): Promise<void> {
  const page = document.documentElement;
  document.querySelectorAll(".retry").forEach((button) => button.addEventListener("click", () => location.reload()));
  // The inline script has told an old webview already.
  if (page.dataset.start === "old-word") return;

  // What was missed once is asked for again.
  const pane = loadPane().catch(loadPane);
  // Told below; until then nobody waits for it.
  pane.catch(() => undefined);
  const firstTemplate = loadFirstTemplate();
  const answer = await waitForWord(document.querySelector<HTMLScriptElement>("#office-js"));
  if (answer.kind !== "word") {
    page.dataset.start = answer.kind;
    return;
  }
  try {
    (await pane).showPane(await firstTemplate);
    delete page.dataset.start;
  } catch {
    page.dataset.start = "broken";
  }
}

function loadPane() {
  return import(/* webpackChunkName: "pane" */ "./showPane");
}

/** Its content comes with this script. What cannot be put together the pane tries again, and tells of failures. */
function loadFirstTemplate(): Promise<LoadedTemplate | undefined> {
  return loadTemplate(contentLibrary, contentLibrary.templates[0]?.id ?? "").catch(() => undefined);
}
