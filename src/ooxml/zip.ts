import { deflateSync, inflateSync } from "fflate";
import { DocumentError } from "../core/document/DraftingDocument";

/** What we are ready to unpack. A report of a commune office is far below each of them. */
export const zipLimits = {
  /** Bytes of one entry that is read, unpacked. */
  entrySize: 64 * 1024 * 1024,
  /** Bytes of all entries, unpacked, read or not. */
  totalSize: 512 * 1024 * 1024,
  entryCount: 5_000,
} as const;

/** One file of a zip, still packed. An entry that is not replaced is written again as it was. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
  /** MS-DOS date and time. */
  readonly modified: number;
}

/** The entries of a zip in the order of its directory. Nothing is unpacked. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseForeign(bytes, view);
  const directory = findDirectory(view);
  if (directory.count > zipLimits.entryCount) throw new DocumentError("docx-too-large", "entries");
  const entries: ZipEntry[] = [];
  let at = directory.offset;
  let total = 0;
  for (let index = 0; index < directory.count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw cutOff();
    const nameLength = view.getUint16(at + 28, true);
    const { entry, flags } = readEntry(bytes, view, at, nameLength);
    if ((flags & 1) !== 0) throw new DocumentError("docx-encrypted", entry.name);
    total += entry.size;
    if (total > zipLimits.totalSize) throw new DocumentError("docx-too-large", "all entries");
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Unpacks an entry and compares it with its checksum. */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.size > zipLimits.entrySize) throw new DocumentError("docx-too-large", entry.name);
  const content = inflate(entry);
  if (content.length !== entry.size || crc32(content) !== entry.crc) {
    throw new DocumentError("docx-malformed", `checksum of ${entry.name}`);
  }
  return content;
}

export function pack(name: string, content: Uint8Array): ZipEntry {
  const packed = deflateSync(content, { level: 6 });
  return { name, method: 8, crc: crc32(content), size: content.length, packed, modified: firstDosDate };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const size = entries.reduce(
    (sum, entry, index) => sum + 76 + 2 * (names[index]?.length ?? 0) + entry.packed.length,
    22,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommonHeader(view, at + 4, entry, name.length);
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, 20, true);
    writeCommonHeader(view, at + 6, entry, name.length);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.subarray(0, at + 22);
}

/** 1 January 1980: files that we write are the same bytes for the same content. */
const firstDosDate = 0x00210000;

/** Version, flags, method, date, checksum, sizes and name length: the same in both headers of an entry. */
function writeCommonHeader(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  // Names are UTF-8; sizes stand in the header, whatever the file had that the entry came from.
  view.setUint16(at + 2, 0x0800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.modified, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/** Encrypted and old Word files are OLE containers, not zips. */
function refuseForeign(bytes: Uint8Array, view: DataView): void {
  if (bytes.length >= 8 && view.getUint32(0, false) === 0xd0cf11e0) {
    throw new DocumentError(holdsUtf16(bytes, "EncryptedPackage") ? "docx-encrypted" : "not-a-docx", "OLE container");
  }
  if (bytes.length < 4 || view.getUint32(0, true) !== 0x04034b50) throw new DocumentError("not-a-docx", "no zip");
}

function holdsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (character) => character.charCodeAt(0));
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + 2 * index] === code && bytes[at + 2 * index + 1] === 0)) return true;
  }
  return false;
}

function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    // Zip64 begins where a document is beyond every limit of ours.
    if (count === 0xffff || offset === 0xffffffff) throw new DocumentError("docx-too-large", "zip64");
    return { count, offset };
  }
  throw cutOff();
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  nameLength: number,
): { entry: ZipEntry; flags: number } {
  const flags = view.getUint16(at + 8, true);
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50) throw cutOff();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length) throw cutOff();
  const entry = {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/"),
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(start, start + packedSize),
  };
  return { entry, flags };
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new DocumentError("docx-malformed", `method ${entry.method} of ${entry.name}`);
  try {
    // Unpacks into the promised size: what promises little and holds much fails at its checksum.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw new DocumentError("docx-malformed", `${entry.name}: ${String(error)}`);
  }
}

function cutOff(): DocumentError {
  return new DocumentError("docx-cut-off");
}

/** For each byte what it does to the checksum; in the further tables what it does when one, two, three bytes follow. */
const crcTables = Array.from({ length: 4 }, () => new Uint32Array(256)) as [
  Uint32Array,
  Uint32Array,
  Uint32Array,
  Uint32Array,
];
for (let index = 0; index < 256; index += 1) {
  let value = index;
  for (const table of crcTables) {
    for (let bit = 0; bit < 8; bit += 1) value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    table[index] = value;
  }
}

/** Four bytes at a time: a long document is some megabytes, and this looks at each of them. */
function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = crcTables;
  const at = (index: number) => bytes[index] ?? 0;
  let value = 0xffffffff;
  let index = 0;
  for (; index + 4 <= bytes.length; index += 4) {
    value ^= at(index) | (at(index + 1) << 8) | (at(index + 2) << 16) | (at(index + 3) << 24);
    value =
      (four[value & 0xff] ?? 0) ^
      (three[(value >>> 8) & 0xff] ?? 0) ^
      (two[(value >>> 16) & 0xff] ?? 0) ^
      (one[value >>> 24] ?? 0);
  }
  for (; index < bytes.length; index += 1) value = (one[(value ^ at(index)) & 0xff] ?? 0) ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
