import { strToU8, unzipSync, zipSync } from "fflate";
import { DocumentError } from "../../src/core/document/DraftingDocument";
import { DocxPackage } from "../../src/ooxml/DocxPackage";
import { readDocument } from "../../src/ooxml/readDocument";
import { docxFixture, p, t } from "../support/docxFixture";
import type { DocxFixture } from "../support/docxFixture";

const plain: DocxFixture = { body: p(t("a")), styles: "" };

describe("what is no document", () => {
  test.each<[what: string, bytes: Uint8Array, code: string]>([
    ["no bytes", new Uint8Array(), "not-a-docx"],
    ["a text", strToU8("Báo cáo"), "not-a-docx"],
    ["a PDF", strToU8("%PDF-1.7 …"), "not-a-docx"],
    ["a zip of something else", zipSync({ "a.txt": strToU8("a") }), "not-a-docx"],
    [
      "a spreadsheet",
      zipSync({ "_rels/.rels": relsTo("xl/workbook.xml"), "xl/workbook.xml": strToU8("<workbook/>") }),
      "not-a-docx",
    ],
    ["a missing document.xml", zipSync({ "_rels/.rels": relsTo("word/document.xml") }), "docx-malformed"],
    ["a document.xml that is not well formed", changed((xml) => xml.replace("</w:body>", "")), "docx-malformed"],
    ["a document.xml that is cut off", changed((xml) => xml.slice(0, -20)), "docx-malformed"],
    ["an empty document.xml", changed(() => ""), "docx-malformed"],
    [
      "a document.xml of other bytes",
      docxFixture({ ...plain, more: { "word/document.xml": Uint8Array.of(0x3c, 0xc3, 0x28) } }),
      "docx-malformed",
    ],
    ["an unknown entity", changed((xml) => xml.replace(">a<", ">&nbsp;<")), "docx-malformed"],
    ["a DOCTYPE", changed((xml) => xml.replace("?>", "?><!DOCTYPE w [<!ENTITY a 'x'>]>")), "docx-doctype"],
    [
      "a DOCTYPE in another part",
      changed((xml) => xml.replace("?>", "?><!DOCTYPE w SYSTEM 'file:///etc/passwd'>"), "word/styles.xml"),
      "docx-doctype",
    ],
    ["no body", changed((xml) => xml.replaceAll("w:body", "w:other")), "docx-no-body"],
  ])("%s", (_, bytes, code) => {
    expect(codeOf(() => readDocument(DocxPackage.open(bytes)))).toBe(code);
  });
});

describe("names and relations", () => {
  test("a main part of another name and place", () => {
    const document = new TextDecoder().decode(unzipSync(docxFixture(plain))["word/document.xml"]);
    const bytes = zipSync({ "_rels/.rels": relsTo("/văn bản/chính.xml"), "văn bản/chính.xml": strToU8(document) });
    expect(readDocument(DocxPackage.open(bytes)).snapshot.stories[0]?.paragraphs[0]?.text).toBe("a");
  });

  test("targets are relative to their part, or to the package; outside is nowhere", () => {
    const file = DocxPackage.of(
      new Map([
        [
          "word/_rels/document.xml.rels",
          `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="x/header" Target="h/header1.xml"/><Relationship Id="b" Type="x/customXml" Target="../customXml/item1.xml"/><Relationship Id="c" Type="x/footer" Target="/word/f%20a.xml"/><Relationship Id="d" Type="x/hyperlink" Target="https://a.b/" TargetMode="External"/></Relationships>`,
        ],
      ]),
    );
    expect(file.relationships("word/document.xml")).toEqual([
      { id: "a", kind: "header", part: "word/h/header1.xml" },
      { id: "b", kind: "customXml", part: "customXml/item1.xml" },
      { id: "c", kind: "footer", part: "word/f a.xml" },
      { id: "d", kind: "hyperlink" },
    ]);
  });
});

describe("changing a part", () => {
  test("leaves every other part as it was, packed", () => {
    const image = Uint8Array.from({ length: 3000 }, (_, index) => index % 251);
    const bytes = docxFixture({ ...plain, more: { "word/media/image1.png": image } });
    const file = DocxPackage.open(bytes);
    const xml = file.text("word/document.xml") ?? "";
    const changedFile = file.with(new Map([["word/document.xml", xml.replace(">a<", ">b<")]]));
    const [before, after] = [unzipSync(bytes), unzipSync(changedFile.toBytes())];
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const name of Object.keys(before)) {
      if (name !== "word/document.xml") expect(after[name]).toEqual(before[name]);
    }
    expect(new TextDecoder().decode(after["word/document.xml"])).toContain(">b<");
    expect(file.text("word/document.xml")).toBe(xml);
  });

  test("keeps the encoding of the part", () => {
    const utf16 = (text: string) =>
      new Uint8Array(Uint16Array.from(`\ufeff${text}`, (sign) => sign.charCodeAt(0)).buffer);
    const xml = `<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${p(t("Đảng ủy"))}</w:body></w:document>`;
    const file = DocxPackage.open(docxFixture({ ...plain, more: { "word/document.xml": utf16(xml) } }));
    expect(readDocument(file).snapshot.stories[0]?.paragraphs[0]?.text).toBe("Đảng ủy");
    const text = (file.text("word/document.xml") ?? "").replace("Đảng", "Chi");
    const after = unzipSync(file.with(new Map([["word/document.xml", text]])).toBytes());
    expect(after["word/document.xml"]).toEqual(utf16(xml.replace("Đảng", "Chi")));
  });
});

function relsTo(target: string): Uint8Array {
  return strToU8(
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${target}"/></Relationships>`,
  );
}

function changed(change: (xml: string) => string, part = "word/document.xml"): Uint8Array {
  return docxFixture({ ...plain, rewrite: (xml, name) => (name === part ? change(xml) : xml) });
}

function codeOf(work: () => unknown): string | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof DocumentError) return error.code;
    throw error;
  }
}
