import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addStandIns } from "./standIns";
import { installBridge } from "./transport/installBridge";
import type { WordHost } from "./WordHost";

/**
 * Loads the real client of @microsoft/office-js, unchanged, under a host, and makes `Office`, `Word` and
 * `OfficeExtension` globals. Each call loads it anew into a window of its own (an iframe), because a client reads its
 * host's requirement sets, settings and mode once; the globals are those of the latest call.
 */
export async function loadOffice(host: WordHost): Promise<LoadedOffice> {
  const frame = document.createElement("iframe");
  document.body.appendChild(frame);
  const window = frame.contentWindow as unknown as ClientWindow;
  // errors and promises of the client are those of the test's own window, as in a real pane
  window.Error = Error;
  window.Promise = Promise;
  installBridge(window as unknown as Window, host);
  serveScripts(window);
  window.eval(readScript("office.js"));
  const info = await withTimeout(window.Office.onReady(), 20_000);
  if (host.rules.standIns) addStandIns(window as unknown as Parameters<typeof addStandIns>[0]);
  const names = ["Office", "Word", "OfficeExtension"] as const;
  for (const name of names) Object.assign(globalThis, { [name]: window[name] });
  return {
    info,
    unload: () => {
      frame.remove();
      for (const name of names) delete (globalThis as Record<string, unknown>)[name];
    },
  };
}

export interface LoadedOffice {
  readonly info: { readonly host: unknown; readonly platform: unknown };
  unload(): void;
}

type ClientWindow = typeof globalThis & {
  Office: typeof Office;
  Word: typeof Word;
  OfficeExtension: typeof OfficeExtension;
  Error: ErrorConstructor;
  Promise: PromiseConstructor;
};

const folder = join(__dirname, "../../node_modules/@microsoft/office-js/dist");
const address = "http://localhost/officejs/";
const scripts = new Map<string, string>();

/** The client finds its own address by this element and loads its other files beside it. */
function serveScripts(window: ClientWindow): void {
  const { document } = window;
  const marker = document.createElement("script");
  marker.type = "text/x-marker";
  marker.setAttribute("src", `${address}office.js`);
  document.head.appendChild(marker);
  for (const parent of [document.head, document.body]) {
    const append = parent.appendChild.bind(parent);
    parent.appendChild = <Child extends Node>(child: Child): Child => {
      const script = child as unknown as HTMLScriptElement;
      if (script.tagName !== "SCRIPT" || !script.src.startsWith(address)) return append(child);
      window.setTimeout(() => {
        window.eval(readScript(script.src.slice(address.length)));
        script.dispatchEvent(new window.Event("load"));
      }, 0);
      append(document.createComment(script.src));
      return child;
    };
  }
}

function readScript(name: string): string {
  const file = name.split("?")[0]!;
  let text = scripts.get(file);
  if (text === undefined) {
    text = `${readFileSync(join(folder, file), "utf8")}\n//# sourceURL=${address}${file}`;
    scripts.set(file, text);
  }
  return text;
}

function withTimeout<Value>(promise: Promise<Value>, milliseconds: number): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("Office.onReady did not answer")), milliseconds);
    promise.then(
      (value) => {
        clearTimeout(timer);
        resolve(value);
      },
      (error: unknown) => {
        clearTimeout(timer);
        reject(error instanceof Error ? error : new Error(String(error)));
      },
    );
  });
}
