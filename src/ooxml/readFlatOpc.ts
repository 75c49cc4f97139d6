import { DocumentError } from "../core/document/DraftingDocument";
import { DocxPackage } from "./DocxPackage";
import { scanXml } from "./scanXml";

/** A package written as one XML text (`pkg:package`), as Word hands out and takes in its OOXML. */
export function readFlatOpc(xml: string): DocxPackage {
  const parts = new Map<string, string | Uint8Array>();
  const overrides: string[] = [];
  let name = "";
  let dataStart = 0;
  let base64: string | undefined;
  let isPackage = false;
  scanXml(xml, {
    open(tag) {
      if (tag.name === "pkg:package") isPackage = true;
      else if (tag.name === "pkg:part") {
        name = (tag.attribute("pkg:name") ?? "").replace(/^\//, "");
        const type = tag.attribute("pkg:contentType");
        if (type !== undefined) overrides.push(`<Override PartName="/${name}" ContentType="${type}"/>`);
      } else if (tag.name === "pkg:xmlData") dataStart = tag.end;
      else if (tag.name === "pkg:binaryData") base64 = "";
    },
    text(text) {
      if (base64 !== undefined) base64 += text;
    },
    close(tagName, start) {
      if (tagName === "pkg:xmlData") parts.set(name, xml.slice(dataStart, start).trim());
      if (tagName === "pkg:binaryData") {
        parts.set(name, decodeBase64(base64 ?? ""));
        base64 = undefined;
      }
    },
  });
  if (!isPackage) throw new DocumentError("docx-malformed", "no pkg:package");
  parts.set(
    "[Content_Types].xml",
    `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${overrides.join("")}</Types>`,
  );
  return DocxPackage.of(parts);
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replace(/\s+/g, "")), (character) => character.charCodeAt(0));
}
