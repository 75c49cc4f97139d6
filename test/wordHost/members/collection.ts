import { HostError } from "../engine/HostError";
import type { HostObject, HostType } from "../engine/HostObject";

type Items = () => readonly HostObject[];

/** What every collection has. */
export function collectionType(name: string): HostType<Items> {
  const edge = (pick: (items: readonly HostObject[]) => HostObject | undefined) => (items: Items) => {
    const item = pick(items());
    if (item === undefined) throw new HostError("ItemNotFound", `The ${name} is empty.`);
    return item;
  };
  return {
    name,
    items: (items) => items(),
    methods: {
      GetFirst: edge((items) => items[0]),
      GetFirstOrNullObject: (items) => items()[0] ?? null,
      GetLast: edge((items) => items.at(-1)),
      GetLastOrNullObject: (items) => items().at(-1) ?? null,
    },
    indexer: (items, [index]) => {
      const item = items()[Number(index)];
      if (item === undefined) throw new HostError("ItemNotFound", `The ${name} has no item ${String(index)}.`);
      return item;
    },
  };
}
