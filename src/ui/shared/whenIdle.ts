/** Resolves when the pane has its hands free: letters that are being typed come first. Not every webview tells. */
export function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ("requestIdleCallback" in window) window.requestIdleCallback(() => resolve(), { timeout: longestWait });
    else setTimeout(resolve);
  });
}

const longestWait = 1_000;
