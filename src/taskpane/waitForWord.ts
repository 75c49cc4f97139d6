import { hasFloor } from "../word/wordAbilities";

/** What the pane found when it looked for Word. */
export type WordAnswer =
  | { readonly kind: "word" }
  /** Below the floor of the product, WordApi 1.3. */
  | { readonly kind: "old-word" }
  /** An ordinary browser, or another Office program. */
  | { readonly kind: "no-word" }
  /** office.js is here, but nobody answers (a host that is starting, or gone). */
  | { readonly kind: "no-answer" }
  /** office.js could not be fetched. */
  | { readonly kind: "no-office" };

/** office.js resolves within a second on a slow machine; a host that was put to sleep may take longer. */
const patience = 20_000;

/** Waits for office.js and for Word behind it. Never rejects. */
export async function waitForWord(script: HTMLScriptElement | null, milliseconds = patience): Promise<WordAnswer> {
  const timeout = new Promise<"late">((resolve) => setTimeout(() => resolve("late"), milliseconds));
  const loaded = await Promise.race([officeIsLoaded(script), timeout]);
  if (loaded !== "loaded") return { kind: "no-office" };

  const info = await Promise.race([Office.onReady().catch(() => "late" as const), timeout]);
  if (info === "late") return { kind: "no-answer" };
  // In a plain browser the client resolves with no host at all.
  if (String(info.host) !== "Word") return { kind: "no-word" };
  return { kind: hasFloor() ? "word" : "old-word" };
}

function officeIsLoaded(script: HTMLScriptElement | null): Promise<"loaded" | "failed"> {
  if (typeof Office !== "undefined") return Promise.resolve("loaded");
  // The inline script of the page saw it fail.
  if (script === null || document.documentElement.dataset.office === "failed") return Promise.resolve("failed");
  return new Promise((resolve) => {
    script.addEventListener("load", () => resolve("loaded"));
    script.addEventListener("error", () => resolve("failed"));
  });
}
