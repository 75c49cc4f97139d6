import { DocumentError } from "../core/document/DraftingDocument";

export type PartEncoding = "utf-8" | "utf-16le" | "utf-16be";

/** The text of an XML part, its byte order mark included, so that encoding it again gives the same bytes. */
export function decodePart(
  bytes: Uint8Array,
  name: string,
): { readonly text: string; readonly encoding: PartEncoding } {
  const encoding = encodingOf(bytes);
  try {
    return { text: new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes), encoding };
  } catch {
    throw new DocumentError("docx-malformed", `${name} is not ${encoding}`);
  }
}

export function encodePart(text: string, encoding: PartEncoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), encoding === "utf-16le");
  return bytes;
}

function encodingOf(bytes: Uint8Array): PartEncoding {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return "utf-16le";
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return "utf-16be";
  return "utf-8";
}
