import { actionTypes, type Action, type RequestBody, type ResponseBody } from "./wire";

/** Every batch that came over the seam, those of the user apart from the client's housekeeping. */
export class BatchLog {
  private readonly entries: LoggedBatch[] = [];

  add(batch: LoggedBatch): void {
    this.entries.push(batch);
  }

  get all(): readonly LoggedBatch[] {
    return this.entries;
  }

  /** What a round trip count means: batches that the code under test caused. */
  get user(): readonly LoggedBatch[] {
    return this.entries.filter((batch) => !batch.housekeeping);
  }

  clear(): void {
    this.entries.length = 0;
  }
}

export interface LoggedBatch {
  readonly housekeeping: boolean;
  /** The flag of the request: the client says that something in it changes the document. */
  readonly writes: boolean;
  readonly request: RequestBody;
  /** Absent while it is being executed, and for good when the host went away. */
  response?: ResponseBody;
}

/** "Type.Member" in short: the methods, loads and properties of a batch, references apart. */
export function describeActions(batch: LoggedBatch): readonly string[] {
  const { Actions, ObjectPaths } = batch.request;
  const pathNames = Object.values(ObjectPaths)
    .filter((path) => path.ObjectPathType === 3)
    .map((path) => path.Name ?? "");
  const actionNames = Actions.flatMap((action) => {
    if (action.ActionType === actionTypes.query) return [`load ${(action.QueryInfo?.Select ?? []).join(",")}`];
    if (action.ActionType === actionTypes.setProperty) return [`set ${action.Name ?? ""}`];
    return action.ActionType === actionTypes.method && action.Name !== "_KeepReference" ? [action.Name ?? ""] : [];
  });
  return [...pathNames, ...actionNames];
}

/**
 * Indexes of the actions of a batch at which something can go wrong in a way of its own: each path's first Instantiate
 * (it runs the path), loads, methods and settings; keeping a reference and instantiating it again change nothing.
 */
export function decisiveActions(batch: LoggedBatch): readonly number[] {
  const seen = new Set<number>();
  return batch.request.Actions.flatMap((action, index) => {
    const again = action.ActionType === actionTypes.instantiate && seen.has(action.ObjectPathId);
    seen.add(action.ObjectPathId);
    return again || action.Name === "_KeepReference" ? [] : [index];
  });
}

/** Releasing references and announcing itself: the client's own affairs. An empty batch is the user's. */
export function isHousekeeping(actions: readonly Action[]): boolean {
  const methods = actions.filter((action) => action.ActionType !== actionTypes.instantiate);
  return (
    methods.length > 0 &&
    methods.every((action) => action.ActionType === actionTypes.method && ownMethods.has(action.Name ?? ""))
  );
}

const ownMethods = new Set(["_RemoveReference", "NotifyActionHandlerReady"]);
