import { installBridge } from "../../wordHost/transport/installBridge";
import { fromBase64 } from "../../wordHost/model/WordPackage";
import type { WordHostOptions } from "../../wordHost/hostOptions";
import { WordHost } from "../../wordHost/WordHost";

/**
 * Runs in the page before anything else: puts the simulated Word with its document under the window, as Word itself
 * would, and leaves it as `wordHost` for the test.
 */
if (window.top === window) {
  const { document: source, options } = window.wordHostFixture;
  const host = WordHost.open(source.kind === "docx" ? fromBase64(source.base64) : source.xml, options);
  installBridge(window, host);
  window.wordHost = host;
}

/** Set by a script of its own before this one. */
export interface WordHostFixture {
  readonly document: FixtureDocument;
  readonly options: WordHostOptions;
}

export type FixtureDocument =
  | { readonly kind: "docx"; readonly base64: string }
  /** Flat OPC, or a lone document part. */
  | { readonly kind: "xml"; readonly xml: string };

declare global {
  interface Window {
    wordHostFixture: WordHostFixture;
    wordHost: WordHost;
  }
}
