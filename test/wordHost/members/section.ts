import { HostError } from "../engine/HostError";
import { oneOf, type HostObject, type HostType } from "../engine/HostObject";
import type { DocumentModel } from "../model/DocumentModel";
import { blocksOf } from "../model/stories";
import { wordType } from "../model/WordPackage";
import { createW, isW, ns, parseXml, wAttribute, wChild, wChildren, wPath } from "../model/xml";
import { missing } from "./content";
import type { WordObjects } from "./WordObjects";

export interface SectionTarget {
  readonly index: number;
  /** The sectPr of the sections up to this one, the last is its own. */
  readonly properties: readonly Element[];
}

export function sectionType(objects: WordObjects): HostType<SectionTarget> {
  const { model } = objects;
  const story = (kind: "header" | "footer") => (section: SectionTarget, args: readonly unknown[]) =>
    objects.body(headerOf(model, section, kind, oneOf(args[0], ["Primary", "FirstPage", "EvenPages"] as const)));
  const next = (section: SectionTarget, orNull: boolean): HostObject | null => {
    const found = sectionsOf(model)[section.index + 1];
    return found === undefined ? missing(orNull, "This is the last section.") : objects.section(found);
  };
  return {
    name: "Section",
    identity: (section) => ({ _Id: `Section${section.index}` }),
    navigation: {
      Body: () => {
        if (sectionsOf(model).length > 1) throw new HostError("ApiNotFound", "Section.body of one of several sections");
        return objects.body(model.body);
      },
    },
    methods: {
      GetHeader: story("header"),
      GetFooter: story("footer"),
      GetNext: (section) => next(section, false),
      GetNextOrNullObject: (section) => next(section, true),
    },
  };
}

export function sectionsOf(model: DocumentModel): SectionTarget[] {
  const inText = blocksOf(model.body).flatMap((block) =>
    isW(block, "p") ? (wPath(block, "pPr", "sectPr") ?? []) : [],
  );
  // Word always has a last one; a missing one is written only when something is put into it
  const last = wChild(model.body, "sectPr") ?? createW(model.body, "sectPr");
  const all = [...inText, last];
  return all.map((_, index) => ({ index, properties: all.slice(0, index + 1) }));
}

const wireTypes = { Primary: "default", FirstPage: "first", EvenPages: "even" } as const;

/** A section without a header of its own shows that of the section before it. */
function headerOf(
  model: DocumentModel,
  section: SectionTarget,
  kind: "header" | "footer",
  type: keyof typeof wireTypes,
): Element {
  for (const properties of [...section.properties].reverse()) {
    const reference = wChildren(properties, `${kind}Reference`).find(
      (candidate) => wAttribute(candidate, "type") === wireTypes[type],
    );
    const id = reference?.getAttributeNS(ns.r, "id");
    const name = model.package.relationships(model.mainName).find((relationship) => relationship.id === id)?.target;
    const part = name === undefined ? undefined : model.package.xml(name);
    if (part !== undefined) return part.documentElement;
  }
  if (model.rules.missingHeader === "throws") {
    throw new HostError("ItemNotFound", `The section has no ${kind} of type ${type}.`);
  }
  return createHeader(model, section.properties.at(-1)!, kind, wireTypes[type]);
}

function createHeader(model: DocumentModel, properties: Element, kind: "header" | "footer", type: string): Element {
  const root = kind === "header" ? "hdr" : "ftr";
  let number = 1;
  while (model.package.part(`/word/${kind}${number}.xml`) !== undefined) number += 1;
  const name = `/word/${kind}${number}.xml`;
  model.package.setXml(
    name,
    `${wordType}.${kind}+xml`,
    parseXml(`<w:${root} xmlns:w="${ns.w}" xmlns:r="${ns.r}"><w:p/></w:${root}>`),
  );
  const reference = createW(properties, `${kind}Reference`, { type });
  reference.setAttributeNS(ns.r, "r:id", model.package.relate(model.mainName, kind, name));
  properties.insertBefore(reference, properties.firstChild);
  if (!properties.isConnected) model.body.appendChild(properties);
  return model.package.xml(name)!.documentElement;
}
