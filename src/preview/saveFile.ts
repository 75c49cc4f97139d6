const docxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** Hands bytes to the browser's downloads. */
export function saveFile(docx: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([docx as BlobPart], { type: docxType }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
