import { strToU8, zipSync } from "fflate";

/** The parts of a .docx for a test; what is not given is left out of the file. */
export interface DocxFixture {
  /** Content of `w:body`, its section properties included. */
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  /** Content of `w:hdr` and `w:ftr`; related as rIdheader1, rIdheader2 …, rIdfooter1 … */
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** More parts, by name. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** Changes every part of ours after it was made: another prefix, strict names, malformed markup. */
  readonly rewrite?: (xml: string, name: string) => string;
}

export const w = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const r = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const namespaces = [
  `xmlns:w="${w}"`,
  `xmlns:r="${r}"`,
  `xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`,
  `xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"`,
  `xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"`,
  `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"`,
  `xmlns:v="urn:schemas-microsoft-com:vml"`,
].join(" ");

export function docxFixture(fixture: DocxFixture): Uint8Array {
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${name} ${namespaces}>${content}</w:${name}>`;
  const parts: Record<string, string | Uint8Array> = {};
  const related: [string, string, string][] = [];
  const types: string[] = [];
  const add = (kind: string, file: string, rootName: string, content: string | undefined) => {
    if (content === undefined) return;
    parts[`word/${file}.xml`] = root(rootName, content);
    related.push([`rId${file}`, kind, `${file}.xml`]);
    types.push(override(`word/${file}.xml`, kind));
  };
  add("styles", "styles", "styles", fixture.styles);
  add("numbering", "numbering", "numbering", fixture.numbering);
  add("settings", "settings", "settings", fixture.settings);
  add("footnotes", "footnotes", "footnotes", fixture.footnotes);
  add("endnotes", "endnotes", "endnotes", fixture.endnotes);
  fixture.headers?.forEach((content, index) => add("header", `header${index + 1}`, "hdr", content));
  fixture.footers?.forEach((content, index) => add("footer", `footer${index + 1}`, "ftr", content));

  const all: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override("word/document.xml", "document.main")}${types.join("")}</Types>`,
    "_rels/.rels": relationships([["rId1", "officeDocument", "word/document.xml"]]),
    "word/document.xml": root("document", `<w:body>${fixture.body}</w:body>`),
    "word/_rels/document.xml.rels": relationships(related),
    ...parts,
    ...fixture.more,
  };
  const bytes = Object.entries(all).map(([name, content]) => [
    name,
    typeof content === "string" ? strToU8(fixture.rewrite?.(content, name) ?? content) : content,
  ]);
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>);
}

/** A paragraph: properties, then runs or whatever else is given. */
export function p(content: string, properties = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
}

/** A run of one text. */
export function t(text: string, properties = ""): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;");
  return run(`<w:t xml:space="preserve">${escaped}</w:t>`, properties);
}

export function run(content: string, properties = ""): string {
  return `<w:r>${properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
}

export function cell(content: string, properties = ""): string {
  return `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/>${properties}</w:tcPr>${content}</w:tc>`;
}

/** A table of rows of cells; `columns` is the number of grid columns. */
export function table(columns: number, ...rows: readonly string[]): string {
  const grid = Array.from({ length: columns }, () => `<w:gridCol w:w="2000"/>`).join("");
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join("")}</w:tbl>`;
}

export function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

/** A complex field: its code, and the runs of its result; without a result it has no separator either. */
export function field(code: string, result: string | undefined, begin = ""): string {
  const sign = (type: string, content = "") => run(`<w:fldChar w:fldCharType="${type}">${content}</w:fldChar>`);
  const end = result === undefined ? "" : sign("separate") + result;
  return sign("begin", begin) + run(`<w:instrText xml:space="preserve">${code}</w:instrText>`) + end + sign("end");
}

export const finalSection = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`;

function override(name: string, kind: string): string {
  return `<Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/>`;
}

function relationships(list: readonly (readonly [id: string, kind: string, target: string])[]): string {
  const all = list.map(([id, kind, target]) => `<Relationship Id="${id}" Type="${r}/${kind}" Target="${target}"/>`);
  return `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}</Relationships>`;
}
