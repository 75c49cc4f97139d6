import { DocumentError } from "../core/document/DraftingDocument";
import { decodePart, encodePart } from "./partText";
import type { PartEncoding } from "./partText";
import { readRelationships, relationshipsPartOf } from "./relationships";
import type { Relationship } from "./relationships";
import { pack, readZip, unpack, writeZip } from "./zip";
import type { ZipEntry } from "./zip";

/**
 * The parts of a .docx by name ("word/document.xml"). Never changes: `with` gives a new package that shares every part
 * that stayed. Parts are unpacked when they are first asked for, and written back as they were unless replaced.
 */
export class DocxPackage {
  private readonly related = new Map<string, readonly Relationship[]>();

  private constructor(private readonly parts: ReadonlyMap<string, Part>) {}

  static open(bytes: Uint8Array): DocxPackage {
    const entries = readZip(bytes).filter((entry) => !entry.name.endsWith("/"));
    const opened = new DocxPackage(new Map(entries.map((entry) => [entry.name.replace(/^\//, ""), packedPart(entry)])));
    // Says at once what is no .docx.
    void opened.documentPart;
    return opened;
  }

  static of(texts: ReadonlyMap<string, string | Uint8Array>): DocxPackage {
    return new DocxPackage(new Map([...texts].map(([name, content]) => [name, newPart(content)])));
  }

  has(name: string): boolean {
    return this.parts.has(name);
  }

  get names(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** The text of an XML part; undefined when there is none of that name. */
  text(name: string): string | undefined {
    return this.parts.get(name)?.text(name);
  }

  /** Name of the main document part. */
  get documentPart(): string {
    const root = this.relationships("").find((relationship) => relationship.kind === "officeDocument")?.part;
    const name = root ?? (this.has("word/document.xml") ? "word/document.xml" : undefined);
    if (name === undefined || !/\.xml$/i.test(name)) throw new DocumentError("not-a-docx", "no main document");
    if (/(^|\/)(xl|ppt|visio)\//.test(name)) throw new DocumentError("not-a-docx", name);
    if (!this.has(name)) throw new DocumentError("docx-malformed", `${name} is missing`);
    return name;
  }

  /** What a part (or "" for the package) leads to. */
  relationships(owner: string): readonly Relationship[] {
    let found = this.related.get(owner);
    if (found === undefined) {
      const xml = this.text(relationshipsPartOf(owner));
      found = xml === undefined ? [] : readRelationships(xml, owner);
      this.related.set(owner, found);
    }
    return found;
  }

  /** Text of the part to which the main document is related in this way. */
  relatedText(kind: string): string | undefined {
    const part = this.relationships(this.documentPart).find((relationship) => relationship.kind === kind)?.part;
    return part === undefined ? undefined : this.text(part);
  }

  with(changes: ReadonlyMap<string, string>): DocxPackage {
    const parts = new Map(this.parts);
    for (const [name, text] of changes) {
      const before = parts.get(name);
      if (before === undefined || before.text(name) !== text) parts.set(name, newPart(text, before?.encoding(name)));
    }
    return new DocxPackage(parts);
  }

  toBytes(): Uint8Array {
    return writeZip([...this.parts].map(([name, part]) => part.entry(name)));
  }
}

interface Part {
  text(name: string): string;
  encoding(name: string): PartEncoding;
  entry(name: string): ZipEntry;
}

function packedPart(entry: ZipEntry): Part {
  let decoded: { readonly text: string; readonly encoding: PartEncoding } | undefined;
  const decode = (name: string) => (decoded ??= decodePart(unpack(entry), name));
  return {
    text: (name) => decode(name).text,
    encoding: (name) => decode(name).encoding,
    entry: () => entry,
  };
}

function newPart(content: string | Uint8Array, encoding: PartEncoding = "utf-8"): Part {
  let entry: ZipEntry | undefined;
  const bytes = () => (typeof content === "string" ? encodePart(content, encoding) : content);
  return {
    text: (name) => (typeof content === "string" ? content : decodePart(content, name).text),
    encoding: () => encoding,
    entry: (name) => (entry ??= pack(name, bytes())),
  };
}
