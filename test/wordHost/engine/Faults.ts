import { HostError, type HostErrorCode } from "./HostError";
import type { Action } from "./wire";

/** What a test wants to go wrong. Batches are those of the user, counted from the last `expectFrom`. */
export class Faults {
  private planned: PlannedFault[] = [];
  private readonly plannedCalls = new Map<number, number>();
  private batch = -1;
  private call = -1;
  private away = false;

  /** Fails with `code` at an action (its index in the batch, 0 unless told). */
  failAt(fault: Fault): void {
    this.planned.push({ action: 0, ...fault, batch: this.batch + 1 + (fault.batch ?? 0) });
  }

  /** Fails a call of the Common API (settings, copies of the file), 0 for the next one, with an error number of Office. */
  failCall(call: number, error = internalError): void {
    this.plannedCalls.set(this.call + 1 + call, error);
  }

  /** From now on nothing is answered. */
  goAway(): void {
    this.away = true;
  }

  comeBack(): void {
    this.away = false;
  }

  get isAway(): boolean {
    return this.away;
  }

  clear(): void {
    this.planned = [];
    this.plannedCalls.clear();
    this.away = false;
  }

  /** To be called at the start of each batch of the user. */
  nextBatch(): void {
    this.batch += 1;
  }

  /** How many calls of the Common API were made, as `failCall` counts them. */
  get calls(): number {
    return this.call + 1;
  }

  /** To be called at each call of the Common API; tells the error that it fails with. */
  nextCall(): number | undefined {
    this.call += 1;
    return this.plannedCalls.get(this.call);
  }

  /** The fault that concerns the transport as a whole in this batch. */
  transportFault(): number | undefined {
    return this.planned.find((fault) => fault.batch === this.batch)?.transport;
  }

  check(index: number, action: Action): void {
    for (const fault of this.planned) {
      if (fault.batch !== this.batch || fault.transport !== undefined) continue;
      const hit = fault.when === undefined ? fault.action === index : fault.when(action);
      if (hit) throw new HostError(fault.code ?? "GeneralException", fault.message);
    }
  }
}

/** Office's "An internal error has occurred". */
const internalError = 5001;

export interface Fault {
  /** Which batch of the user from now: 0 is the next one. */
  readonly batch?: number;
  /** Index of the action at which it fails. */
  readonly action?: number;
  /** Instead of an index: the first action for which this holds. */
  readonly when?: (action: Action) => boolean;
  readonly code?: HostErrorCode;
  readonly message?: string;
  /** Instead of an error of an action: the client error code of the whole call, such as 5102 (too many requests). */
  readonly transport?: number;
}

interface PlannedFault extends Omit<Fault, "batch" | "action"> {
  readonly batch: number;
  readonly action: number;
}
