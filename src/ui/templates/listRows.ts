import type { OutlineNode } from "../../core/templates/listOutline";
import type { TemplatePart } from "../../core/templates/template";
import { vi } from "../../strings/vi";
import type { Inspection } from "../shared/inspect";
import type { OutlineRow, Presence } from "./OutlineList";
import { countGaps, rangeOfPart } from "./parts";

export interface OutlineRows {
  /** Header block, skeleton, signature. */
  readonly common: readonly OutlineRow[];
  readonly sections: readonly OutlineRow[];
  /** The first section that the document lacks, where it has some; none for a document of another kind. */
  readonly nextKey?: string;
}

export function listRows(outline: readonly OutlineNode[], last: Inspection | undefined): OutlineRows {
  const sections = outline.map((node) => sectionRow(node, last));
  const present = sections.filter((row) => row.presence.kind === "present").length;
  const next = present === 0 ? undefined : sections.find((row) => row.presence.kind === "absent");
  return {
    common: [
      commonRow({ kind: "headerBlock" }, vi.draft.headerBlock, last),
      skeletonRow(present, sections.length, last),
      commonRow({ kind: "signature" }, vi.draft.signature, last),
    ],
    sections,
    ...(next === undefined ? {} : { nextKey: next.key }),
  };
}

function sectionRow({ id, level, number, heading, kind }: OutlineNode, last: Inspection | undefined): OutlineRow {
  const part: TemplatePart = { kind: "section", id };
  return {
    key: id,
    part,
    ...(number === undefined || number === "" ? {} : { number }),
    title: heading,
    level,
    quiet: kind !== "heading",
    presence: presenceOf(part, last),
  };
}

function commonRow(part: TemplatePart, title: string, last: Inspection | undefined): OutlineRow {
  return { key: part.kind, part, title, level: 1, presence: presenceOf(part, last) };
}

/** The skeleton is there when every section is. */
function skeletonRow(present: number, all: number, last: Inspection | undefined): OutlineRow {
  const row = commonRow({ kind: "skeleton" }, vi.draft.skeleton, undefined);
  if (last?.match === undefined) return row;
  if (present === all) return { ...row, presence: { kind: "present", gaps: 0 } };
  if (present === 0) return { ...row, presence: { kind: "absent" } };
  return { ...row, presence: { kind: "partly", text: vi.draft.sectionsPresent(present, all) } };
}

function presenceOf(part: TemplatePart, last: Inspection | undefined): Presence {
  if (last?.match === undefined) return { kind: "unknown" };
  const range = rangeOfPart(part, last);
  return range === undefined ? { kind: "absent" } : { kind: "present", gaps: countGaps(last.findings, range) };
}
