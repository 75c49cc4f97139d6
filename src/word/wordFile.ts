/* eslint-disable office-addins/load-object-before-read -- a ClientResult is read after sync without a load */
import { DocumentError } from "../core/document/DraftingDocument";
import { readFlatOpc } from "../ooxml/readFlatOpc";
import { asDocumentError, runWord, withDeadline } from "./wordErrors";

/** Bytes a slice; Word allows 4 MB. */
const sliceSize = 4_194_304;
/** Milliseconds for one call; large documents are saved first. */
const callDeadline = 60_000;

/** The open document as a .docx. Hosts without file access give its content as a package, headers left to chance. */
export async function copyDocument(): Promise<Uint8Array> {
  try {
    return await withDeadline(readFile(), callDeadline);
  } catch (error) {
    if (asDocumentError(error).code === "host-lost") throw asDocumentError(error);
    const ooxml = await runWord(async (context) => {
      const package_ = context.document.body.getOoxml();
      await context.sync();
      return package_.value;
    });
    return readFlatOpc(ooxml).toBytes();
  }
}

/** Opens the bytes as a new document in a window of its own. */
export async function openNewDocument(docx: Uint8Array): Promise<void> {
  await runWord(async (context) => {
    context.application.createDocument(toBase64(docx)).open();
    await context.sync();
  });
}

/** Word's own view before printing (WordApiDesktop 1.4). */
export async function showPrintPreview(): Promise<void> {
  await runWord(async (context) => {
    context.document.printPreview();
    await context.sync();
  });
}

async function readFile(): Promise<Uint8Array> {
  const file = await call<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await call<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    return bytes;
  } finally {
    // Word keeps at most two files open; one that is not closed blocks the next copy.
    file.closeAsync();
  }
}

function call<T>(send: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    send((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(new DocumentError("host-refused", `${result.error.code} ${result.error.message}`));
    });
  });
}

function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  const step = 0x8000;
  for (let at = 0; at < bytes.length; at += step) pieces.push(String.fromCharCode(...bytes.subarray(at, at + step)));
  return btoa(pieces.join(""));
}
