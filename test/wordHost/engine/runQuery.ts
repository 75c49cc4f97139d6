import { HostError } from "./HostError";
import type { HostObject } from "./HostObject";
import type { QueryInfo } from "./wire";

/**
 * load(): the wanted scalars in PascalCase, navigation properties as nested objects, items of a collection as `_Items`.
 * `*` or nothing means every scalar of the type.
 */
export function runQuery(
  object: HostObject,
  query: QueryInfo,
  offer: Offer,
  reference: (object: HostObject) => string,
): unknown {
  return answer(object, readSelection(query), query, { offer, reference });
}

interface Offer {
  assertOffered(typeName: string, member: string): void;
  isOffered(typeName: string, member: string): boolean;
}

interface Answering {
  readonly offer: Offer;
  readonly reference: (object: HostObject) => string;
}

/** Wanted members: names to what is wanted of them; an empty map below a scalar. */
type Wanted = Map<string, WantedBelow>;
interface WantedBelow {
  readonly members: Wanted;
}

function readSelection(query: QueryInfo): Wanted {
  const wanted: Wanted = new Map();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = wanted;
    for (const step of path.split("/")) {
      if (step === "" || step === "items") continue;
      const name = pascal(step);
      const below = level.get(name) ?? { members: new Map() };
      level.set(name, below);
      level = below.members;
    }
  }
  return wanted;
}

function answer(object: HostObject, wanted: Wanted, query: QueryInfo, answering: Answering): unknown {
  const { offer, reference } = answering;
  if (object.items !== undefined) {
    const skip = query.Skip ?? 0;
    const items = object.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
    return { _ReferenceId: reference(object), _Items: items.map((item) => answer(item, wanted, {}, answering)) };
  }
  const result: Record<string, unknown> = { _ReferenceId: reference(object), ...object.identity() };
  const everything = wanted.has("*") || wanted.size === 0;
  const scalars = everything ? object.scalarNames.filter((name) => offer.isOffered(object.typeName, name)) : [];
  for (const name of [...scalars, ...wanted.keys()]) {
    if (name === "*") continue;
    offer.assertOffered(object.typeName, name);
    if (object.hasScalar(name)) {
      result[name] = object.get(name);
      continue;
    }
    const below = object.navigate(name);
    if (below === null && !name.endsWith("OrNullObject")) {
      throw new HostError("ItemNotFound", `${object.typeName}.${name}`);
    }
    result[name] =
      below === null ? { _IsNull: true } : answer(below, wanted.get(name)?.members ?? nothing, {}, answering);
  }
  return result;
}

const nothing: Wanted = new Map();

function pascal(name: string): string {
  return name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);
}
