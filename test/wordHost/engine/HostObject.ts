import { HostError } from "./HostError";

/** An object of Word's object model as a batch sees it. What a type does not define fails as ApiNotFound. */
export interface HostObject {
  readonly typeName: string;
  /** `_Id` or `Id` and other values that the client takes when the object is instantiated. */
  readonly identity: () => Readonly<Record<string, unknown>>;
  readonly scalarNames: readonly string[];
  readonly hasScalar: (name: string) => boolean;
  readonly get: (name: string) => unknown;
  readonly set: (name: string, value: unknown) => void;
  readonly navigate: (name: string) => HostObject | null;
  readonly call: (name: string, args: readonly unknown[]) => unknown;
  /** Items of a collection; absent for anything else. */
  readonly items?: () => readonly HostObject[];
  readonly indexer?: (args: readonly unknown[]) => HostObject | null;
  /** What the object stands for, for members that take it as an argument. */
  readonly target: unknown;
}

export interface HostType<Target> {
  readonly name: string;
  /** Throws ItemNotFound where the target is no longer in the document. */
  readonly assertAlive?: (target: Target) => void;
  readonly identity?: (target: Target) => Readonly<Record<string, unknown>>;
  readonly scalars?: Readonly<Record<string, (target: Target) => unknown>>;
  readonly setters?: Readonly<Record<string, (target: Target, value: unknown) => void>>;
  readonly navigation?: Readonly<Record<string, (target: Target) => HostObject | null>>;
  readonly methods?: Readonly<Record<string, (target: Target, args: readonly unknown[]) => unknown>>;
  readonly items?: (target: Target) => readonly HostObject[];
  readonly indexer?: (target: Target, args: readonly unknown[]) => HostObject | null;
}

export function makeObject<Target>(type: HostType<Target>, target: Target): HostObject {
  const alive = (): Target => {
    type.assertAlive?.(target);
    return target;
  };
  const member = <Member>(table: Readonly<Record<string, Member>> | undefined, name: string): Member => {
    const found = table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
    if (found === undefined) throw new HostError("ApiNotFound", `${type.name}.${name}`, `${type.name}.${name}`);
    return found;
  };
  const { items, indexer } = type;
  return {
    typeName: type.name,
    target,
    identity: () => type.identity?.(target) ?? {},
    scalarNames: Object.keys(type.scalars ?? {}),
    hasScalar: (name) => type.scalars !== undefined && Object.hasOwn(type.scalars, name),
    get: (name) => member(type.scalars, name)(alive()),
    set: (name, value) => member(type.setters, name)(alive(), value),
    navigate: (name) => member(type.navigation, name)(alive()),
    call: (name, args) => member(type.methods, name)(alive(), args),
    ...(items === undefined ? {} : { items: () => items(alive()) }),
    ...(indexer === undefined ? {} : { indexer: (args: readonly unknown[]) => indexer(target, args) }),
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "navigate" in value;
}

/** The target of an argument that has to be an object of one of these types. */
export function targetOf<Target>(value: unknown, ...typeNames: readonly string[]): Target {
  if (!isHostObject(value) || !typeNames.includes(value.typeName)) throw new HostError("InvalidArgument");
  return value.target as Target;
}

/** An argument that has to be one of the given words; `fallback` stands for one that was left out. */
export function oneOf<Word extends string>(value: unknown, words: readonly Word[], fallback?: Word): Word {
  if ((value === null || value === undefined) && fallback !== undefined) return fallback;
  const word = words.find((candidate) => candidate === value);
  if (word === undefined) throw new HostError("InvalidArgument", `"${String(value)}" is none of ${words.join(", ")}`);
  return word;
}

export function text(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument", "A text is needed.");
  return value;
}
