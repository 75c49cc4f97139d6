import { strFromU8, unzipSync } from "fflate";
import { readDocument } from "../../src/ooxml/readDocument";
import { readFlatOpc } from "../../src/ooxml/readFlatOpc";
import { p, t, w } from "../support/docxFixture";

const part = (name: string, type: string, content: string) =>
  `<pkg:part pkg:name="${name}" pkg:contentType="${type}">${content}</pkg:part>`;
const flat = (...parts: readonly string[]) =>
  `<?xml version="1.0" standalone="yes"?><?mso-application progid="Word.Document"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${parts.join("")}</pkg:package>`;
const relationships = (target: string) =>
  `<pkg:xmlData><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships></pkg:xmlData>`;

test("a package as Word hands it out", () => {
  const file = readFlatOpc(
    flat(
      part(
        "/_rels/.rels",
        "application/vnd.openxmlformats-package.relationships+xml",
        relationships("word/document.xml"),
      ),
      part(
        "/word/document.xml",
        "x.document.main+xml",
        `<pkg:xmlData>\n<w:document xmlns:w="${w}"><w:body>${p(t("Số &amp; ký hiệu").replace("&amp;amp;", "&amp;"))}</w:body></w:document>\n</pkg:xmlData>`,
      ),
      part("/word/media/image1.png", "image/png", `<pkg:binaryData>AQID\r\n BAU=</pkg:binaryData>`),
    ),
  );
  expect(readDocument(file).snapshot.stories[0]?.paragraphs[0]?.text).toBe("Số & ký hiệu");
  const parts = unzipSync(file.toBytes());
  expect(parts["word/media/image1.png"]).toEqual(Uint8Array.of(1, 2, 3, 4, 5));
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain(
    `<Override PartName="/word/media/image1.png" ContentType="image/png"/>`,
  );
  expect(file.documentPart).toBe("word/document.xml");
});

test.each([
  ["text", "Word không trả lời", "docx-malformed"],
  ["XML of another kind", "<a/>", "docx-malformed"],
  ["a package without document", flat(), "not-a-docx"],
  ["a package cut off", flat().slice(0, -5), "docx-malformed"],
  ["a DOCTYPE", `<!DOCTYPE a>${flat().replace(/<\?.*?\?>/g, "")}`, "docx-doctype"],
])("%s is refused", (_, xml, code) => {
  expect(() => readDocument(readFlatOpc(xml))).toThrow(expect.objectContaining({ code }));
});
