import { ns } from "./model/xml";

/** Small documents for tests, as flat OPC. */
export interface DocumentParts {
  /** Content of `w:body`; a string array is one plain paragraph each. */
  readonly body: string | readonly string[];
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  /** Content of a header or footer by its type. */
  readonly headers?: Readonly<Partial<Record<HeaderType, string>>>;
  readonly footers?: Readonly<Partial<Record<HeaderType, string>>>;
  /** Content of each footnote, ids from 1. */
  readonly footnotes?: readonly string[];
  readonly endnotes?: readonly string[];
  /** Inside the last sectPr, behind the references. */
  readonly section?: string;
}

type HeaderType = "default" | "first" | "even";

export function flatOpc(source: DocumentParts | readonly string[]): string {
  const parts: DocumentParts = isParagraphs(source) ? { body: source } : source;
  const body = typeof parts.body === "string" ? parts.body : parts.body.map((text) => p(text)).join("");
  const relations: string[] = [];
  const written: string[] = [];
  const add = (kind: string, file: string, content: string) => {
    relations.push(`<Relationship Id="rId${relations.length + 1}" Type="${types}/${kind}" Target="${file}"/>`);
    written.push(part(`/word/${file}`, `${wordType}.${kind}+xml`, content));
    return `rId${relations.length}`;
  };
  add("styles", "styles.xml", `<w:styles ${names}>${parts.styles ?? defaultStyles}</w:styles>`);
  add("settings", "settings.xml", `<w:settings ${names}>${parts.settings ?? ""}</w:settings>`);
  if (parts.numbering !== undefined)
    add("numbering", "numbering.xml", `<w:numbering ${names}>${parts.numbering}</w:numbering>`);
  for (const kind of ["footnote", "endnote"] as const) {
    const notes = parts[`${kind}s`];
    if (notes === undefined) continue;
    const separator = `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
    const own = notes.map((content, index) => `<w:${kind} w:id="${index + 1}">${content}</w:${kind}>`).join("");
    add(`${kind}s`, `${kind}s.xml`, `<w:${kind}s ${names}>${separator}${own}</w:${kind}s>`);
  }
  let references = "";
  for (const kind of ["header", "footer"] as const) {
    for (const [type, content] of Object.entries(parts[`${kind}s`] ?? {})) {
      const root = kind === "header" ? "hdr" : "ftr";
      const id = add(kind, `${kind}-${type}.xml`, `<w:${root} ${names}>${content}</w:${root}>`);
      references += `<w:${kind}Reference w:type="${type}" r:id="${id}"/>`;
    }
  }
  const section = `<w:sectPr>${references}${parts.section ?? '<w:pgSz w:w="11907" w:h="16840"/>'}</w:sectPr>`;
  const main = part(
    "/word/document.xml",
    `${wordType}.document.main+xml`,
    `<w:document ${names}><w:body>${body}${section}</w:body></w:document>`,
  );
  const root = part(
    "/_rels/.rels",
    relationshipsType,
    `<Relationships xmlns="${ns.rels}"><Relationship Id="rId1" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  const rels = part(
    "/word/_rels/document.xml.rels",
    relationshipsType,
    `<Relationships xmlns="${ns.rels}">${relations.join("")}</Relationships>`,
  );
  return `<pkg:package xmlns:pkg="${ns.pkg}">${root}${main}${rels}${written.join("")}</pkg:package>`;
}

/** A paragraph of one run; `properties` goes into its pPr, `format` into the run's rPr. */
export function p(text: string, properties = "", format = ""): string {
  return `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${text === "" ? "" : r(text, format)}</w:p>`;
}

/** A run; tabs and vertical tabs become their elements. */
export function r(text: string, format = ""): string {
  const content = text
    .split(/([\t\v])/)
    .map((piece) =>
      piece === "\t"
        ? "<w:tab/>"
        : piece === "\v"
          ? "<w:br/>"
          : piece === ""
            ? ""
            : `<w:t xml:space="preserve">${escape(piece)}</w:t>`,
    )
    .join("");
  return `<w:r>${format === "" ? "" : `<w:rPr>${format}</w:rPr>`}${content}</w:r>`;
}

/** A table; each cell is the content of a `w:tc` or a plain text. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0;
  const grid = `<w:tblGrid>${'<w:gridCol w:w="4000"/>'.repeat(columns)}</w:tblGrid>`;
  const cell = (content: string) =>
    `<w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content.startsWith("<") ? content : p(content)}</w:tc>`;
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr>${grid}${rows
    .map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`)
    .join("")}</w:tbl>`;
}

export function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}

const names = `xmlns:w="${ns.w}" xmlns:r="${ns.r}"`;
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relationshipsType = "application/vnd.openxmlformats-package.relationships+xml";

const defaultStyles =
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
  '<w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/>' +
  '<w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>';

function part(name: string, contentType: string, xml: string): string {
  return `<pkg:part pkg:name="${name}" pkg:contentType="${contentType}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;
}

function isParagraphs(source: DocumentParts | readonly string[]): source is readonly string[] {
  return Array.isArray(source);
}
