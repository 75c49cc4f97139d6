import { HostError } from "./HostError";
import { isHostObject, type HostObject } from "./HostObject";
import type { References } from "./References";
import { runQuery } from "./runQuery";
import {
  actionTypes,
  pathTypes,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
} from "./wire";

/**
 * Executes one batch: actions in order, each object path once. On a refusal the results so far and the error with its
 * action's index go back, and what was done stays done, as in Word.
 */
export function executeBatch(request: RequestBody, host: BatchHost): ResponseBody {
  const response: ResponseBody = { Results: [], TraceIds: [] };
  const batch = new Batch(request, host);
  for (const [index, action] of request.Actions.entries()) {
    try {
      host.beforeAction?.(index, action);
      response.Results.push(batch.run(action));
      if (action.ActionType === actionTypes.trace) response.TraceIds.push(action.Id);
    } catch (error) {
      if (!(error instanceof HostError)) host.onDefect(error);
      response.Error = {
        Code: error instanceof HostError ? error.code : "GeneralException",
        Message: error instanceof Error ? error.message : String(error),
        Location: (error instanceof HostError ? error.location : undefined) ?? batch.describe(action),
        ActionIndex: index,
      };
      break;
    }
  }
  batch.release();
  return response;
}

export interface BatchHost {
  readonly references: References;
  /** The document, with the reference that it always has. */
  readonly root: { readonly object: HostObject; readonly reference: string };
  /** Throws where this Word is older than the member. */
  assertOffered(typeName: string, member: string): void;
  isOffered(typeName: string, member: string): boolean;
  createObject(name: string, args: readonly unknown[]): HostObject;
  /** Throws what a test wants to go wrong at an action. */
  beforeAction?(index: number, action: Action): void;
  /** An exception without a code is a defect of this host; a test must not pass over it. */
  onDefect(error: unknown): void;
}

type Resolved = HostObject | null;

class Batch {
  private readonly resolved = new Map<number, Resolved>();
  private readonly given = new Map<HostObject, string>();
  private readonly fresh = new Set<string>();

  constructor(
    private readonly request: RequestBody,
    private readonly host: BatchHost,
  ) {}

  run(action: Action): ActionResult {
    switch (action.ActionType) {
      case actionTypes.instantiate:
        return { ActionId: action.Id, Value: this.instantiate(this.resolve(action.ObjectPathId)) };
      case actionTypes.query:
        return { ActionId: action.Id, Value: this.query(action) };
      case actionTypes.method:
        return { ActionId: action.Id, Value: this.method(action) };
      case actionTypes.setProperty:
        return { ActionId: action.Id, Value: this.setProperty(action) };
      case actionTypes.trace:
        return { ActionId: action.Id, Value: null };
      default:
        throw new HostError("ApiNotFound", `ActionType ${action.ActionType}`);
    }
  }

  /** "Type.member" of an action, for error messages. */
  describe(action: Action): string {
    const object = this.resolved.get(action.ObjectPathId);
    const path = this.path(action.ObjectPathId);
    return `${object?.typeName ?? path?.Name ?? ""}.${action.Name ?? ""}`;
  }

  /** What the client did not ask to keep is gone after the batch. */
  release(): void {
    if (this.request.AutoKeepReference) return;
    for (const reference of this.fresh) this.host.references.remove(reference);
  }

  private instantiate(object: Resolved): unknown {
    return object === null ? null : { _ReferenceId: this.referenceTo(object), ...object.identity() };
  }

  private query(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return null;
    return runQuery(object, action.QueryInfo ?? {}, this.host, (one) => this.referenceTo(one));
  }

  private method(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    const name = action.Name ?? "";
    if (object === null) return { _IsNull: true };
    if (name === "_KeepReference") {
      this.fresh.delete(this.referenceTo(object));
      return null;
    }
    const args = this.argumentsOf(action.ArgumentInfo);
    if (name === "_RemoveReference") {
      this.host.references.remove(String(args[0]));
      return null;
    }
    this.host.assertOffered(object.typeName, name);
    const value = object.call(name, args);
    if (isHostObject(value)) return this.instantiate(value);
    return value ?? null;
  }

  private setProperty(action: Action): unknown {
    const object = this.resolve(action.ObjectPathId);
    if (object === null) return { _IsNull: true };
    this.host.assertOffered(object.typeName, action.Name ?? "");
    object.set(action.Name ?? "", this.argumentsOf(action.ArgumentInfo)[0]);
    return null;
  }

  private resolve(id: number): Resolved {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    if (path === undefined) throw new HostError("InvalidArgument", `There is no object path ${id}.`);
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  private evaluate(path: ObjectPath): Resolved {
    const parent = () => this.resolve(path.ParentObjectPathId ?? 0);
    switch (path.ObjectPathType) {
      case pathTypes.root:
        return this.host.root.object;
      case pathTypes.newObject:
        return this.host.createObject(path.Name ?? "", this.argumentsOf(path.ArgumentInfo));
      case pathTypes.method: {
        const owner = parent();
        if (owner === null) return null;
        this.host.assertOffered(owner.typeName, path.Name ?? "");
        const value = owner.call(path.Name ?? "", this.argumentsOf(path.ArgumentInfo));
        return isHostObject(value) ? value : null;
      }
      case pathTypes.property:
        return this.navigate(parent(), path.Name ?? "");
      case pathTypes.indexer: {
        const owner = parent();
        if (owner !== null && owner.indexer === undefined)
          throw new HostError("ApiNotFound", `${owner.typeName}.getItem`);
        return owner?.indexer?.(this.argumentsOf(path.ArgumentInfo)) ?? null;
      }
      case pathTypes.reference:
        return this.byReference(path.Name ?? "");
      case pathTypes.nothing:
        return null;
      default:
        throw new HostError("ApiNotFound", `ObjectPathType ${path.ObjectPathType}`);
    }
  }

  private navigate(owner: Resolved, name: string): Resolved {
    if (owner === null) return null;
    this.host.assertOffered(owner.typeName, name);
    return owner.navigate(name);
  }

  private byReference(reference: string): HostObject {
    const object = this.host.references.get(reference);
    if (object === undefined) throw new HostError("ItemNotFound", `Nothing has the reference ${reference}.`);
    this.given.set(object, reference);
    return object;
  }

  /** An object argument comes as the id of its path. */
  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    return values.map((value, index) => (ids[index] ? this.argument(value) : this.plain(value)));
  }

  private argument(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.argument(one));
    return typeof value === "number" ? this.resolve(value) : this.plain(value);
  }

  private plain(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((one) => this.plain(one));
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) {
      return this.resolve(Number(value._ObjectPathId));
    }
    return value;
  }

  private referenceTo(object: HostObject): string {
    if (object === this.host.root.object) return this.host.root.reference;
    let reference = this.given.get(object);
    if (reference === undefined) {
      reference = this.host.references.add(object);
      this.fresh.add(reference);
      this.given.set(object, reference);
    }
    return reference;
  }

  private path(id: number): ObjectPath | undefined {
    return this.request.ObjectPaths[String(id)];
  }
}
