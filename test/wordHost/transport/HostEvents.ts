/** Listeners of the client by dispId. */
export class HostEvents {
  private readonly listeners = new Map<
    number,
    { readonly dispId: number; readonly call: (payload: unknown) => void }
  >();
  private lastId = 0;

  add(dispId: number, call: (payload: unknown) => void): number {
    this.lastId += 1;
    this.listeners.set(this.lastId, { dispId, call });
    return this.lastId;
  }

  remove(id: number): void {
    this.listeners.delete(id);
  }

  /** How many handlers wait for an event. */
  count(dispId: number): number {
    return [...this.listeners.values()].filter((listener) => listener.dispId === dispId).length;
  }

  fire(dispId: number, data: unknown): void {
    for (const listener of this.listeners.values()) {
      if (listener.dispId === dispId) listener.call([data, dispId]);
    }
  }
}

export const dispIds = {
  settingsChanged: 1,
  selectionChanged: 2,
  richApiMessage: 33,
  getDocumentCopy: 77,
  getDocumentCopyChunk: 80,
  releaseDocumentCopy: 81,
  executeRichApi: 93,
} as const;
