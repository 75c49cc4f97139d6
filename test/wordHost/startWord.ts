import type { WordHostOptions } from "./hostOptions";
import { loadOffice, type LoadedOffice } from "./loadOffice";
import { WordHost } from "./WordHost";

/**
 * Opens a document in a simulated Word and loads the real client under it: `Word`, `Office` and `OfficeExtension` are
 * globals until the test ends. A defect of the host itself fails the test.
 */
export async function startWord(source: string | Uint8Array, options?: WordHostOptions): Promise<WordHost> {
  const host = WordHost.open(source, options);
  const office = await loadOffice(host);
  started.push({ host, office });
  await settle();
  host.batches.clear();
  return host;
}

/** Waits until the client has sent its housekeeping. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Closes what was started; a test that starts many does it in between. */
export async function closeWord(): Promise<void> {
  const ended = started.splice(0);
  for (const { host, office } of ended) {
    if (!host.faults.isAway) await settle();
    office.unload();
  }
  const defects = ended.flatMap(({ host }) => host.defects);
  if (defects.length > 0) throw defects[0];
}

const started: { readonly host: WordHost; readonly office: LoadedOffice }[] = [];

afterEach(closeWord);
