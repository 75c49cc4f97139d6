import type { Block } from "../core/document/block";
import type { LayoutStandard } from "../core/document/standard";
import { DocxPackage } from "./DocxPackage";
import { escapeAttribute } from "./escapeXml";
import { officeRelationships, relationshipsNamespace, wordprocessingNamespace } from "./namespaces";
import { writeBlocks } from "./writeBlocks";
import { writeParagraph } from "./writeParagraph";

/** A whole document: blocks on the page of the standard, numbered as it says. The same blocks give the same bytes. */
export function writeDocx(blocks: readonly Block[], standard: LayoutStandard): Uint8Array {
  const content = blocks.length === 0 ? emptyParagraph(standard) : writeBlocks(blocks, standard);
  return DocxPackage.of(
    new Map([
      ["[Content_Types].xml", contentTypes],
      ["_rels/.rels", rootRelationships],
      ["word/document.xml", documentXml(content, standard)],
      ["word/_rels/document.xml.rels", documentRelationships],
      ["word/styles.xml", stylesXml(standard)],
      ["word/settings.xml", settingsXml],
      ["word/fontTable.xml", fontTableXml(standard)],
      ["word/header1.xml", headerXml(standard)],
      ["word/header2.xml", firstPageHeaderXml],
      ["docProps/core.xml", corePropertiesXml],
      ["docProps/app.xml", appPropertiesXml],
    ]),
  ).toBytes();
}

const declaration = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n`;

function emptyParagraph(standard: LayoutStandard): string {
  const width = standard.page.width - standard.page.margins.left - standard.page.margins.right;
  return writeParagraph({ kind: "paragraph", role: "bodyText", text: "" }, { standard, width });
}

function documentXml(content: string, standard: LayoutStandard): string {
  const { width, height, margins, pageNumber } = standard.page;
  const section = [
    "<w:sectPr>",
    `<w:headerReference w:type="default" r:id="rIdHeader"/>`,
    // The first page has a header of its own, an empty one: some readers show the other one where none is named.
    pageNumber.onFirstPage ? "" : `<w:headerReference w:type="first" r:id="rIdFirstHeader"/>`,
    `<w:pgSz w:w="${width}" w:h="${height}"/>`,
    `<w:pgMar w:top="${margins.top}" w:right="${margins.right}" w:bottom="${margins.bottom}" w:left="${margins.left}" w:header="${pageNumber.fromTop}" w:footer="${pageNumber.fromTop}" w:gutter="0"/>`,
    pageNumber.onFirstPage ? "" : "<w:titlePg/>",
    "</w:sectPr>",
  ].join("");
  return `${declaration}<w:document xmlns:w="${wordprocessingNamespace}" xmlns:r="${officeRelationships}"><w:body>${content}${section}</w:body></w:document>`;
}

/** The number of the page, set as the standard says. */
function headerXml(standard: LayoutStandard): string {
  const { size, alignment } = standard.page.pageNumber;
  const font = escapeAttribute(standard.font);
  const look = `<w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/><w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  const sign = (type: string) => `<w:r>${look}<w:fldChar w:fldCharType="${type}"/></w:r>`;
  return [
    `${declaration}<w:hdr xmlns:w="${wordprocessingNamespace}"><w:p><w:pPr><w:pStyle w:val="Header"/><w:jc w:val="${alignment}"/>${look}</w:pPr>`,
    sign("begin"),
    `<w:r>${look}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>`,
    sign("separate"),
    `<w:r>${look}<w:t>2</w:t></w:r>`,
    sign("end"),
    "</w:p></w:hdr>",
  ].join("");
}

const firstPageHeaderXml = `${declaration}<w:hdr xmlns:w="${wordprocessingNamespace}"><w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr></w:p></w:hdr>`;

function stylesXml(standard: LayoutStandard): string {
  const font = escapeAttribute(standard.font);
  const size = (standard.looks.bodyText?.size ?? 14) * 2;
  return [
    `${declaration}<w:styles xmlns:w="${wordprocessingNamespace}"><w:docDefaults><w:rPrDefault><w:rPr>`,
    `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}" w:cs="${font}"/>`,
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/><w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/>`,
    `</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>`,
    `<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>`,
    `<w:style w:type="paragraph" w:styleId="Header"><w:name w:val="header"/><w:basedOn w:val="Normal"/><w:uiPriority w:val="99"/><w:unhideWhenUsed/></w:style>`,
    `</w:styles>`,
  ].join("");
}

const settingsXml = [
  `${declaration}<w:settings xmlns:w="${wordprocessingNamespace}">`,
  `<w:zoom w:percent="100"/><w:defaultTabStop w:val="567"/><w:characterSpacingControl w:val="doNotCompress"/>`,
  `<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>`,
  `<w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`,
].join("");

function fontTableXml(standard: LayoutStandard): string {
  return `${declaration}<w:fonts xmlns:w="${wordprocessingNamespace}"><w:font w:name="${escapeAttribute(standard.font)}"><w:charset w:val="A3"/><w:family w:val="roman"/><w:pitch w:val="variable"/></w:font></w:fonts>`;
}

const corePropertiesXml = `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:language>vi-VN</dc:language></cp:coreProperties>`;

const appPropertiesXml = `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>soan-thao</Application></Properties>`;

const wordPart = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes = [
  `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
  `<Default Extension="xml" ContentType="application/xml"/>`,
  `<Override PartName="/word/document.xml" ContentType="${wordPart}.document.main+xml"/>`,
  ...["styles", "settings", "fontTable"].map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${wordPart}.${name}+xml"/>`,
  ),
  ...["header1", "header2"].map(
    (name) => `<Override PartName="/word/${name}.xml" ContentType="${wordPart}.header+xml"/>`,
  ),
  `<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>`,
  `<Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>`,
  `</Types>`,
].join("");

const rootRelationships = [
  `${declaration}<Relationships xmlns="${relationshipsNamespace}">`,
  `<Relationship Id="rId1" Type="${officeRelationships}/officeDocument" Target="word/document.xml"/>`,
  `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>`,
  `<Relationship Id="rId3" Type="${officeRelationships}/extended-properties" Target="docProps/app.xml"/>`,
  `</Relationships>`,
].join("");

const documentRelationships = [
  `${declaration}<Relationships xmlns="${relationshipsNamespace}">`,
  ...["styles", "settings", "fontTable"].map(
    (name) => `<Relationship Id="rId${name}" Type="${officeRelationships}/${name}" Target="${name}.xml"/>`,
  ),
  `<Relationship Id="rIdHeader" Type="${officeRelationships}/header" Target="header1.xml"/>`,
  `<Relationship Id="rIdFirstHeader" Type="${officeRelationships}/header" Target="header2.xml"/>`,
  `</Relationships>`,
].join("");
