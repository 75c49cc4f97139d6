/**
 * The requirement set that a member came with, for those that are simulated; what is not named here is as old as
 * WordApi 1.1. An older Word refuses newer members; the client itself does not check.
 */
export function setOf(typeName: string, member: string): string {
  return special[`${typeName}.${member}`] ?? since[member]?.[typeName] ?? whole[typeName] ?? "1.1";
}

export function isOffered(claimed: string, typeName: string, member: string): boolean {
  return minor(setOf(typeName, member)) <= minor(claimed);
}

/** Types that came with a set as a whole. */
const whole: Readonly<Record<string, string>> = {
  Table: "1.3",
  TableCollection: "1.3",
  TableRow: "1.3",
  TableRowCollection: "1.3",
  TableCell: "1.3",
  TableCellCollection: "1.3",
  DocumentProperties: "1.3",
  CustomProperty: "1.3",
  CustomPropertyCollection: "1.3",
  DocumentCreated: "1.3",
  NoteItem: "1.5",
  NoteItemCollection: "1.5",
};

const special: Readonly<Record<string, string>> = {
  "Application.CreateDocument": "1.3",
  "Document.Properties": "1.3",
  "Document.ChangeTrackingMode": "1.4",
  "Document._RegisterEvent": "1.6",
  "Body.ParentBody": "1.3",
  "Body.ParentBodyOrNullObject": "1.3",
  "Body.Type": "1.3",
  "Paragraph.IsLastParagraph": "1.3",
  "Paragraph.IsListItem": "1.3",
  "Paragraph.TableNestingLevel": "1.3",
  "Range.IsEmpty": "1.3",
  "Range.Hyperlink": "1.3",
  "ContentControl.Subtype": "1.3",
};

const since: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...at(
    "1.3",
    ["Body", "Paragraph", "Range", "ContentControl"],
    ["StyleBuiltIn", "GetRange", "ParentContentControlOrNullObject", "Lists", "Tables"],
  ),
  ...at(
    "1.3",
    ["Paragraph", "Range", "ContentControl"],
    ["ParentBody", "ParentTable", "ParentTableOrNullObject", "ParentTableCell", "ParentTableCellOrNullObject"],
  ),
  ...at("1.3", ["Paragraph", "Section"], ["GetNext", "GetNextOrNullObject", "GetPrevious", "GetPreviousOrNullObject"]),
  ...at(
    "1.3",
    ["Range"],
    ["CompareLocationWith", "ExpandTo", "ExpandToOrNullObject", "IntersectWith", "IntersectWithOrNullObject"],
  ),
  ...at(
    "1.3",
    ["ParagraphCollection", "RangeCollection", "SectionCollection", "ContentControlCollection"],
    ["GetFirst", "GetFirstOrNullObject", "GetLast", "GetLastOrNullObject"],
  ),
  ...at("1.3", ["ContentControlCollection"], ["GetByIdOrNullObject", "GetByTypes"]),
  ...at("1.5", ["Body", "Paragraph", "Range", "ContentControl", "Table"], ["Footnotes", "Endnotes"]),
};

function at(set: string, types: readonly string[], members: readonly string[]): Record<string, Record<string, string>> {
  return Object.fromEntries(members.map((member) => [member, Object.fromEntries(types.map((type) => [type, set]))]));
}

function minor(set: string): number {
  return Number(set.split(".")[1]);
}
