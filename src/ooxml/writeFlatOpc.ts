import type { Block } from "../core/document/block";
import type { LayoutStandard } from "../core/document/standard";
import { officeRelationships, packageNamespace, relationshipsNamespace, wordprocessingNamespace } from "./namespaces";
import { writeBlocks } from "./writeBlocks";
import { writeSpacer } from "./writeParagraph";

/**
 * The smallest package that Word's insertOoxml takes: blocks with direct formatting, and a last paragraph of ours. Word
 * merges the last paragraph of a package with what stands there (office-js #2914, #3149), so that one is empty and is
 * taken away afterwards.
 */
export function writeFlatOpc(blocks: readonly Block[], standard: LayoutStandard): string {
  const context = { standard, width: 0 };
  const body = writeBlocks(blocks, standard, { beforeParagraph: true }) + writeSpacer(context);
  return [
    `<pkg:package xmlns:pkg="${packageNamespace}">`,
    `<pkg:part pkg:name="/_rels/.rels" pkg:contentType="application/vnd.openxmlformats-package.relationships+xml"><pkg:xmlData>`,
    `<Relationships xmlns="${relationshipsNamespace}"><Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/></Relationships>`,
    `</pkg:xmlData></pkg:part>`,
    `<pkg:part pkg:name="/word/document.xml" pkg:contentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"><pkg:xmlData>`,
    `<w:document xmlns:w="${wordprocessingNamespace}"><w:body>${body}</w:body></w:document>`,
    `</pkg:xmlData></pkg:part>`,
    `</pkg:package>`,
  ].join("");
}
