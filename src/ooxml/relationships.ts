import { relationshipKind } from "./namespaces";
import { scanXml } from "./scanXml";

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "header", "styles". */
  readonly kind: string;
  /** Name of the part that it leads to, without a leading slash; absent for a target outside of the file. */
  readonly part?: string;
}

/** The relationships that a `.rels` part lists, for the part (or "" for the package) that owns them. */
export function readRelationships(xml: string, owner: string): readonly Relationship[] {
  const found: Relationship[] = [];
  scanXml(xml, {
    open(tag) {
      if (tag.name !== "rel:Relationship") return;
      const target = tag.attribute("Target") ?? "";
      const outside = tag.attribute("TargetMode") === "External";
      found.push({
        id: tag.attribute("Id") ?? "",
        kind: relationshipKind(tag.attribute("Type") ?? ""),
        ...(outside ? {} : { part: resolvePart(target, owner) }),
      });
    },
  });
  return found;
}

/** Name of the part that holds the relationships of another. */
export function relationshipsPartOf(owner: string): string {
  const slash = owner.lastIndexOf("/") + 1;
  return `${owner.slice(0, slash)}_rels/${owner.slice(slash)}.rels`;
}

function resolvePart(target: string, owner: string): string {
  const path = target.startsWith("/") ? [] : owner.split("/").slice(0, -1);
  for (const step of decodePath(target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

function decodePath(target: string): string {
  try {
    return decodeURI(target.split("#")[0] ?? "");
  } catch {
    return target;
  }
}
