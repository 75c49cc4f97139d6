/**
 * Members that are newer than the pinned client (WordApi 1.3), so that code for newer hosts can be run at all. They are
 * ours: names on the wire are guesses. What they prove is the control flow of the product, not Microsoft's client.
 */
export function addStandIns(client: Client): void {
  Object.defineProperty(client.Word.Document.prototype, "printPreview", {
    configurable: true,
    value(this: DocumentProxy) {
      client.OfficeExtension.BatchApiHelper.invokeMethod(this, "PrintPreview", 0, [], 0, 0);
    },
  });
  for (const [member, event] of Object.entries(paragraphEvents)) {
    Object.defineProperty(client.Word.Document.prototype, member, {
      configurable: true,
      get(this: DocumentProxy) {
        const handlers = (this.standInEvents ??= {});
        return (handlers[member] ??= new client.OfficeExtension.GenericEventHandlers(this.context, this, event.name, {
          eventType: event.type,
          registerFunc: () => this._RegisterEvent("", event.name),
          unregisterFunc: () => this._UnregisterEvent("", event.name),
          getTargetIdFunc: () => "",
          eventArgsTransformFunc: (value) => Promise.resolve(value),
        }));
      },
    });
  }
}

/** The paragraph events of WordApi 1.6. */
export const paragraphEvents = {
  onParagraphAdded: { name: "ParagraphAdded", type: 21 },
  onParagraphChanged: { name: "ParagraphChanged", type: 22 },
  onParagraphDeleted: { name: "ParagraphDeleted", type: 23 },
} as const;

export type ParagraphEventName = (typeof paragraphEvents)[keyof typeof paragraphEvents]["name"];

interface Client {
  readonly Word: { readonly Document: { readonly prototype: object } };
  readonly OfficeExtension: {
    readonly BatchApiHelper: {
      invokeMethod(target: object, name: string, operation: number, args: unknown[], flags: number, type: number): void;
    };
    readonly GenericEventHandlers: new (
      context: unknown,
      parent: unknown,
      name: string,
      info: {
        eventType: number;
        registerFunc(): unknown;
        unregisterFunc(): unknown;
        getTargetIdFunc(): string;
        eventArgsTransformFunc(value: unknown): Promise<unknown>;
      },
    ) => unknown;
  };
}

interface DocumentProxy {
  readonly context: unknown;
  standInEvents?: Record<string, unknown>;
  _RegisterEvent(referenceId: string, name: string): unknown;
  _UnregisterEvent(referenceId: string, name: string): unknown;
}
