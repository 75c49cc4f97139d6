import type { HostObject } from "./HostObject";

/** Objects that the client may name in a later batch, until it lets them go. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly roots = new Set<string>();
  private next = 1;

  add(object: HostObject): string {
    const reference = `ref${this.next}`;
    this.next += 1;
    this.objects.set(reference, object);
    return reference;
  }

  /** The root keeps one reference for good; the client never gives it back. */
  addRoot(object: HostObject): string {
    const reference = this.add(object);
    this.roots.add(reference);
    return reference;
  }

  get(reference: string): HostObject | undefined {
    return this.objects.get(reference);
  }

  remove(reference: string): void {
    if (!this.roots.has(reference)) this.objects.delete(reference);
  }

  /**
   * How many the client holds, the root apart: above zero after a settled run, something leaks. Search options are not
   * counted: the client makes them without tracking and never gives them back, whatever the caller does.
   */
  get live(): number {
    const untracked = [...this.objects.values()].filter((object) => object.typeName === "SearchOptions");
    return this.objects.size - this.roots.size - untracked.length;
  }
}
