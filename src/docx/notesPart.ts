import type { DocxPackage } from "../ooxml/DocxPackage";
import { escapeText } from "../ooxml/escapeXml";
import { officeRelationships, relationshipsNamespace } from "../ooxml/namespaces";
import { relationshipsPartOf } from "../ooxml/relationships";
import { scanXml } from "../ooxml/scanXml";
import { rootTag } from "../ooxml/splicePart";

/** Our notes in a file, as JSON text: one custom XML part, related from the document as Word relates them. */
export function readNotes(file: DocxPackage): string | undefined {
  const name = findPart(file);
  const xml = name === undefined ? undefined : file.text(name);
  if (xml === undefined) return undefined;
  let json = "";
  scanXml(xml, {
    text(text) {
      json += text;
    },
  });
  return json;
}

/** The file with other notes. No other part changes, but for the lists that name the new part. */
export function writeNotes(file: DocxPackage, json: string): DocxPackage {
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<notes xmlns="${namespace}">${escapeText(json)}</notes>`;
  const known = findPart(file);
  if (known !== undefined) return file.with(new Map([[known, xml]]));

  let number = 1;
  while (file.has(`customXml/item${number}.xml`) || file.has(`customXml/itemProps${number}.xml`)) number += 1;
  const item = `customXml/item${number}.xml`;
  const properties = `customXml/itemProps${number}.xml`;
  const relationships = relationshipsPartOf(file.documentPart);
  const ids = new Set(file.relationships(file.documentPart).map((relationship) => relationship.id));
  let id = "rIdNotes";
  while (ids.has(id)) id += "1";
  const relationship = (name: string, type: string, target: string) =>
    `<Relationship Id="${name}" Type="${officeRelationships}/${type}" Target="${target}"/>`;
  const none = `<Relationships xmlns="${relationshipsNamespace}"></Relationships>`;
  return file.with(
    new Map([
      [item, xml],
      [properties, propertiesXml],
      [relationshipsPartOf(item), append(none, relationship("rId1", "customXmlProps", `itemProps${number}.xml`))],
      [relationships, append(file.text(relationships) ?? none, relationship(id, "customXml", `/${item}`))],
      [
        "[Content_Types].xml",
        append(
          file.text("[Content_Types].xml") ?? "",
          `<Override PartName="/${item}" ContentType="application/xml"/>`,
          `<Override PartName="/${properties}" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>`,
        ),
      ],
    ]),
  );
}

/** JSON in which nothing stands that XML cannot hold. */
export function toNotesJson(value: unknown): string {
  const json = JSON.stringify(value) ?? "null";
  return json.replace(
    /[\u007f-\u009f\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const namespace = "urn:soan-thao:notes";

/** The number by which Word tells data stores apart. */
const propertiesXml = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="{6D1B6F0E-3C0B-4E57-9A4E-5F0E7D7B2A11}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${namespace}"/></ds:schemaRefs></ds:datastoreItem>`;

function findPart(file: DocxPackage): string | undefined {
  return file
    .relationships(file.documentPart)
    .filter((relationship) => relationship.kind === "customXml")
    .map((relationship) => relationship.part)
    .find((part) => part !== undefined && rootTag(file.text(part) ?? "")?.text.includes(`"${namespace}"`) === true);
}

/** Adds children to the root of a list of the package, under the prefix that the list uses. */
function append(xml: string, ...children: readonly string[]): string {
  const name = /<([\w.:-]+)/.exec(rootTag(xml)?.text ?? "")?.[1] ?? "";
  const prefix = name.includes(":") ? `${name.split(":")[0] ?? ""}:` : "";
  const added = children.map((child) => child.replace("<", `<${prefix}`)).join("");
  const end = xml.lastIndexOf(`</${name}`);
  if (end >= 0) return xml.slice(0, end) + added + xml.slice(end);
  return xml.replace(/\/>\s*$/, `>${added}</${name}>`);
}
