import { DocumentError } from "../core/document/DraftingDocument";
import type { DocumentNotes } from "../core/document/DraftingDocument";
import { withDeadline } from "./wordErrors";

/** The part of `window.localStorage` that is used; every call may throw. */
export interface LocalStore {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
}

const settingName = "soan-thao";
/** Milliseconds; saving settings writes a part of the document. */
const saveDeadline = 15_000;

/**
 * Notes in the settings that Word keeps with the document. A document above 5 MB has none (#6304), and a read-only one
 * cannot save them: then they are kept on this machine under the document's address.
 */
export function wordNotes(store: () => LocalStore): DocumentNotes {
  return {
    get: () => Promise.resolve(parse(settingsText()) ?? parse(localText(store))),
    async set(value) {
      const text = JSON.stringify(value);
      const settings = documentSettings();
      if (settings !== undefined) {
        settings.set(settingName, text);
        if (await withDeadline(save(settings), saveDeadline).catch(() => false)) return;
      }
      try {
        store().setItem(localKey(), text);
      } catch (error) {
        throw new DocumentError("notes-unavailable", String(error));
      }
    },
  };
}

function documentSettings(): Office.Settings | undefined {
  // The types promise settings; large documents have none.
  return (Office.context.document.settings as Office.Settings | null | undefined) ?? undefined;
}

function settingsText(): string | undefined {
  const text: unknown = documentSettings()?.get(settingName);
  return typeof text === "string" ? text : undefined;
}

function save(settings: Office.Settings): Promise<boolean> {
  return new Promise((resolve) => {
    settings.saveAsync((result) => resolve(result.status === Office.AsyncResultStatus.Succeeded));
  });
}

function localText(store: () => LocalStore): string | undefined {
  try {
    return store().getItem(localKey()) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Where storage is partitioned (the web), the key of the partition keeps what belongs elsewhere apart. */
function localKey(): string {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return `${partitionKey ?? ""}soan-thao/ghi-chu/${Office.context.document.url}`;
}

function parse(text: string | undefined): unknown {
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
