import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { childElements, ns, parseXml, serializeXml } from "./xml";

/**
 * The parts of a document. It opens flat OPC, the bytes of a .docx, or the XML of a lone document part, and writes the
 * first two. XML parts are kept as DOM, the rest as bytes.
 */
export class WordPackage {
  private readonly parts = new Map<string, Part>();

  static open(source: string | Uint8Array): WordPackage {
    if (typeof source !== "string") return WordPackage.fromZip(source);
    const xml = parseXml(source);
    return xml.documentElement.namespaceURI === ns.pkg
      ? WordPackage.fromFlatOpc(xml)
      : WordPackage.fromDocumentXml(source);
  }

  xml(name: string): Document | undefined {
    const part = this.parts.get(name);
    return part?.kind === "xml" ? part.document : undefined;
  }

  names(): readonly string[] {
    return [...this.parts.keys()];
  }

  setXml(name: string, contentType: string, document: Document): void {
    this.parts.set(name, { kind: "xml", contentType, document });
  }

  setBytes(name: string, contentType: string, bytes: Uint8Array): void {
    this.parts.set(name, { kind: "bytes", contentType, bytes });
  }

  part(name: string): Part | undefined {
    return this.parts.get(name);
  }

  /** The relationships of a part, or of the package itself for "". */
  relationships(owner: string): readonly Relationship[] {
    const root = this.xml(relationshipsName(owner))?.documentElement;
    if (root === undefined) return [];
    return childElements(root).map((element) => ({
      id: element.getAttribute("Id") ?? "",
      type: element.getAttribute("Type") ?? "",
      external: element.getAttribute("TargetMode") === "External",
      target:
        element.getAttribute("TargetMode") === "External"
          ? (element.getAttribute("Target") ?? "")
          : resolveTarget(owner, element.getAttribute("Target") ?? ""),
    }));
  }

  /** The first part that `owner` points to with a relationship of this kind ("styles", "header" …). */
  related(owner: string, kind: string): string | undefined {
    return this.relationships(owner).find((relationship) => relationship.type.endsWith(`/${kind}`))?.target;
  }

  /** Adds a relationship and answers its new id. */
  relate(owner: string, kind: string, target: string, external = false): string {
    const name = relationshipsName(owner);
    if (!this.parts.has(name)) {
      this.setXml(name, relationshipsType, parseXml(`<Relationships xmlns="${ns.rels}"/>`));
    }
    const document = this.xml(name)!;
    const taken = new Set(this.relationships(owner).map((relationship) => relationship.id));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const element = document.createElementNS(ns.rels, "Relationship");
    element.setAttribute("Id", `rId${number}`);
    element.setAttribute("Type", `${relationshipTypes}/${kind}`);
    element.setAttribute("Target", external ? target : target.replace(/^\/word\//, ""));
    if (external) element.setAttribute("TargetMode", "External");
    document.documentElement.appendChild(element);
    return `rId${number}`;
  }

  toFlatOpc(keep: (name: string) => boolean = () => true): string {
    const parts = [...this.parts].filter(([name]) => keep(name) && !name.endsWith("[Content_Types].xml"));
    const written = parts.map(([name, part]) => {
      const head = `<pkg:part pkg:name="${name}" pkg:contentType="${part.contentType}"`;
      return part.kind === "xml"
        ? `${head}><pkg:xmlData>${serializeXml(part.document.documentElement)}</pkg:xmlData></pkg:part>`
        : `${head} pkg:compression="store"><pkg:binaryData>${toBase64(part.bytes)}</pkg:binaryData></pkg:part>`;
    });
    return `<pkg:package xmlns:pkg="${ns.pkg}">${written.join("")}</pkg:package>`;
  }

  toZip(): Uint8Array {
    const files: Record<string, Uint8Array> = { "[Content_Types].xml": strToU8(this.contentTypes()) };
    for (const [name, part] of this.parts) {
      if (name === "/[Content_Types].xml") continue;
      files[name.slice(1)] =
        part.kind === "xml" ? strToU8(`${xmlHead}${serializeXml(part.document.documentElement)}`) : part.bytes;
    }
    return zipSync(files, { mtime: new Date(2024, 0, 1) });
  }

  private static fromFlatOpc(xml: Document): WordPackage {
    const opened = new WordPackage();
    for (const element of childElements(xml.documentElement)) {
      const name = element.getAttributeNS(ns.pkg, "name") ?? "";
      const contentType = element.getAttributeNS(ns.pkg, "contentType") ?? "";
      const data = childElements(element)[0];
      if (data?.localName === "xmlData") {
        const root = childElements(data)[0];
        if (root !== undefined) opened.setXml(name, contentType, asDocument(root));
      } else if (data !== undefined) {
        opened.setBytes(name, contentType, fromBase64(data.textContent ?? ""));
      }
    }
    return opened;
  }

  private static fromDocumentXml(source: string): WordPackage {
    const opened = new WordPackage();
    opened.setXml("/_rels/.rels", relationshipsType, parseXml(`<Relationships xmlns="${ns.rels}"/>`));
    opened.relate("", "officeDocument", "word/document.xml");
    opened.setXml(mainPart, `${wordType}.document.main+xml`, parseXml(source));
    return opened;
  }

  private static fromZip(bytes: Uint8Array): WordPackage {
    const files = unzipSync(bytes);
    const typeOf = readContentTypes(files["[Content_Types].xml"]);
    const opened = new WordPackage();
    for (const [file, content] of Object.entries(files)) {
      if (file === "[Content_Types].xml" || file.endsWith("/")) continue;
      const name = `/${file}`;
      const contentType = typeOf(name);
      if (/[+/]xml$/.test(contentType)) opened.setXml(name, contentType, parseXml(strFromU8(content)));
      else opened.setBytes(name, contentType, content);
    }
    return opened;
  }

  private contentTypes(): string {
    const overrides = [...this.parts]
      .filter(([name]) => name !== "/[Content_Types].xml" && !name.endsWith(".rels"))
      .map(([name, part]) => `<Override PartName="${name}" ContentType="${part.contentType}"/>`);
    return (
      `${xmlHead}<Types xmlns="${ns.types}"><Default Extension="rels" ContentType="${relationshipsType}"/>` +
      `<Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`
    );
  }
}

export type Part =
  | { readonly kind: "xml"; readonly contentType: string; readonly document: Document }
  | { readonly kind: "bytes"; readonly contentType: string; readonly bytes: Uint8Array };

export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export const mainPart = "/word/document.xml";
export const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";
const relationshipTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const xmlHead = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

export function toBase64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s+/g, "")), (letter) => letter.charCodeAt(0));
}

function relationshipsName(owner: string): string {
  const slash = owner.lastIndexOf("/");
  return `${owner.slice(0, slash + 1) || "/"}_rels/${owner.slice(slash + 1)}.rels`;
}

function resolveTarget(owner: string, target: string): string {
  if (target.startsWith("/")) return target;
  const folders = owner.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") folders.pop();
    else if (step !== ".") folders.push(step);
  }
  return `/${folders.filter((folder) => folder !== "").join("/")}`;
}

function readContentTypes(content: Uint8Array | undefined): (name: string) => string {
  const defaults = new Map<string, string>();
  const overrides = new Map<string, string>();
  if (content !== undefined) {
    for (const element of childElements(parseXml(strFromU8(content)).documentElement)) {
      const type = element.getAttribute("ContentType") ?? "";
      if (element.localName === "Override") overrides.set(element.getAttribute("PartName") ?? "", type);
      else defaults.set((element.getAttribute("Extension") ?? "").toLowerCase(), type);
    }
  }
  return (name) =>
    overrides.get(name) ??
    defaults.get(name.slice(name.lastIndexOf(".") + 1).toLowerCase()) ??
    "application/octet-stream";
}

/** A document of its own around a copy of `root`, with the namespace declarations that stood above it. */
function asDocument(root: Element): Document {
  const created = document.implementation.createDocument(null, null, null);
  created.appendChild(created.importNode(root, true));
  return created;
}
