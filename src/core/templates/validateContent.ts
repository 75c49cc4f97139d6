import { paragraphRoles } from "../document/block";
import type { Field } from "../profile/field";
import { parseDate } from "../profile/dates";
import type { Relation } from "../profile/relation";
import type { Citation } from "./citation";
import type { ContentLibrary } from "./contentLibrary";
import { requiredFrameFields } from "./frame";
import { UnknownTemplateError, openTemplate } from "./openTemplate";
import { ContentReferenceError } from "./resolveTemplate";
import { validateTemplate } from "./validateTemplate";

/** Bad data: the file, the place in it, the reason, for whoever writes the content. */
export interface ContentProblem {
  /** Path below `content`. */
  readonly file: string;
  /** "sections[2].children[0].heading". */
  readonly path: string;
  readonly reason: string;
}

/** Checks all content that a library lists; the build fails with what it returns. Needs neither Node nor a browser. */
export async function validateContent(library: ContentLibrary): Promise<readonly ContentProblem[]> {
  const [fields, citations, relations] = await Promise.all([
    library.loadFields(),
    library.loadCitations(),
    library.loadRelations(),
  ]);
  const standards = library.standards.map(({ id }) => id);
  const templates = await Promise.all(
    library.templates.map(({ id }) => checkTemplate(library, id, { fields, citations, standards })),
  );
  return [
    ...checkFields(fields),
    ...checkCitations(citations),
    ...checkRelationFields(relations, fields),
    ...(await checkStandards(library)),
    ...templates.flat(),
  ];
}

/** One line for a build log. */
export function describeProblem({ file, path, reason }: ContentProblem): string {
  return `content/${file}: ${path}: ${reason}`;
}

async function checkTemplate(
  library: ContentLibrary,
  id: string,
  around: Parameters<typeof validateTemplate>[1],
): Promise<readonly ContentProblem[]> {
  const file = `templates/${id}.json`;
  try {
    const { template } = await openTemplate(library, id);
    const named = template.id === id ? [] : [{ file, path: "id", reason: `is "${template.id}", not "${id}"` }];
    return [...named, ...validateTemplate(template, around)];
  } catch (error) {
    if (error instanceof ContentReferenceError) {
      return [{ file: `templates/${error.template}.json`, path: error.path, reason: error.reason }];
    }
    if (error instanceof UnknownTemplateError) {
      return [{ file, path: "base", reason: error.message }];
    }
    throw error;
  }
}

/** Labels longer than this do not fit the line of a gap. */
const longestLabel = 8;
/** What a yes-no sentence asks for in the list of gaps; what it is about belongs into the field's note. */
const yesNoLabel = "giữ hay bỏ câu này";

function checkFields(fields: readonly Field[]): readonly ContentProblem[] {
  const seen = new Set<string>();
  const problems = fields.flatMap((field) => {
    const reasons = [
      seen.has(field.id) && "is defined twice",
      !/^[a-z][a-z0-9_]*$/.test(field.id) && "is no field id",
      field.label.split(" ").length > longestLabel && `has a label of more than ${longestLabel} words`,
      field.label !== field.label.normalize("NFC").trim() && "has a label that is not NFC or not trimmed",
      field.type === "yes-no" &&
        !field.profile &&
        field.label !== yesNoLabel &&
        `is yes-no; its label is "${yesNoLabel}"`,
      (field.type === "choice") !== (field.options !== undefined) && "has options without being a choice, or none",
      field.type === "choice" &&
        field.default !== undefined &&
        !field.options?.some((option) => option === field.default) &&
        "has a default that is none of its options",
    ];
    seen.add(field.id);
    return reasons.flatMap((reason) => (reason ? [{ file: "fields", path: field.id, reason }] : []));
  });
  const missing = requiredFrameFields.filter((id) => !seen.has(id));
  return [
    ...problems,
    ...missing.map((id) => ({ file: "fields", path: id, reason: "is missing; every document needs it" })),
  ];
}

function checkCitations(citations: readonly Citation[]): readonly ContentProblem[] {
  const ids = new Set(citations.map(({ id }) => id));
  const seen = new Set<string>();
  return citations.flatMap((citation) => {
    const { id, date, supersededBy, amendedBy, continuedBy } = citation;
    const unknown = [supersededBy, amendedBy, continuedBy].filter((each) => each !== undefined && !ids.has(each));
    const reasons = [
      seen.has(id) && "stands twice",
      date !== undefined && !(/^\d{4}-\d{2}-\d{2}$/.test(date) && parseDate(date)) && `has the date "${date}"`,
      citation.number !== undefined && /\s/.test(citation.number) && "has a blank in its number",
      JSON.stringify(citation) !== JSON.stringify(citation).normalize("NFC") && "is not NFC",
      unknown.length > 0 && `names "${unknown.join('", "')}", which the register does not have`,
    ];
    seen.add(id);
    return reasons.flatMap((reason) => (reason ? [{ file: "citations.json", path: id, reason }] : []));
  });
}

function checkRelationFields(relations: readonly Relation[], fields: readonly Field[]): readonly ContentProblem[] {
  const known = new Set(fields.map(({ id }) => id));
  const seen = new Set<string>();
  return relations.flatMap((relation) => {
    const reasons = fieldsOf(relation)
      .filter((id) => !known.has(id))
      .map((id) => `there is no field "${id}"`);
    const twice = seen.has(relation.id) ? ["stands twice"] : [];
    seen.add(relation.id);
    return [...twice, ...reasons].map((reason) => ({ file: "relations.json", path: relation.id, reason }));
  });
}

function fieldsOf(relation: Relation): readonly string[] {
  const named = (entries: readonly unknown[]) => entries.filter((each): each is string => typeof each === "string");
  switch (relation.kind) {
    case "sum":
      return [...relation.parts, relation.total];
    case "at-most":
      return named(relation.ascending);
    case "range":
    case "same":
      return relation.fields;
    case "year-difference":
      return named([relation.from, relation.to, relation.years]);
  }
}

async function checkStandards(library: ContentLibrary): Promise<readonly ContentProblem[]> {
  const roles: readonly string[] = paragraphRoles;
  const found = await Promise.all(
    library.standards.map(async ({ id, load }) => {
      const standard = await load();
      const { leftRoles, rightRoles } = standard.headerBlock;
      const used = [...Object.keys(standard.looks), ...leftRoles, ...rightRoles].filter((role) => role !== "gap");
      const unknown = used.filter((role) => !roles.includes(role));
      return [
        ...(standard.id === id ? [] : [{ path: "id", reason: `is "${standard.id}", not "${id}"` }]),
        ...unknown.map((role) => ({ path: "looks", reason: `there is no role "${role}"` })),
      ].map((problem) => ({ file: `standards/${id}.json`, ...problem }));
    }),
  );
  return found.flat();
}
