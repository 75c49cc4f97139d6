/**
 * The namespaces that we understand, each under the prefix by which our code names it ("w:p"). Office writes the
 * transitional names; "Strict Open XML" files use those below purl.oclc.org for the same things.
 */
export const prefixByNamespace: ReadonlyMap<string, string> = new Map([
  ["http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"],
  ["http://purl.oclc.org/ooxml/wordprocessingml/main", "w"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"],
  ["http://purl.oclc.org/ooxml/officeDocument/relationships", "r"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "ct"],
  ["http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"],
  ["http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"],
  ["http://schemas.microsoft.com/office/2006/xmlPackage", "pkg"],
  ["http://schemas.microsoft.com/office/word/2012/wordml", "w15"],
  ["http://schemas.openxmlformats.org/officeDocument/2006/customXml", "ds"],
  ["http://www.w3.org/XML/1998/namespace", "xml"],
  ["urn:soan-thao:notes", "notes"],
]);

export const wordprocessingNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
export const strictWordprocessingNamespace = "http://purl.oclc.org/ooxml/wordprocessingml/main";
export const relationshipsNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
export const officeRelationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const packageNamespace = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** The last word of a relationship's type: "officeDocument", "header", "customXml". The same in strict files. */
export function relationshipKind(type: string): string {
  return type.slice(type.lastIndexOf("/") + 1);
}

/** Whether a reader may take the `mc:Choice` that requires this namespace. */
export function isUnderstood(namespace: string | undefined): boolean {
  return (
    namespace !== undefined &&
    /^http:\/\/(schemas\.(microsoft\.com\/office|openxmlformats\.org)|purl\.oclc\.org\/ooxml)\//.test(namespace)
  );
}
