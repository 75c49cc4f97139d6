import type { WordAbilities } from "./wordAbilities";

/**
 * Calls the listener when the document may have changed. At the floor the selection is the only signal; from WordApi 1.6
 * on paragraphs tell of themselves, which they do not always (#4874, #3864), so the selection is heard as well.
 */
export function watchWord(abilities: WordAbilities, listener: () => void): () => void {
  const { document } = Office.context;
  const onSelection = (): void => listener();
  document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, onSelection);
  const stopParagraphs = abilities.tellsParagraphChanges ? watchParagraphs(listener) : () => undefined;
  return () => {
    document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, { handler: onSelection });
    stopParagraphs();
  };
}

function watchParagraphs(listener: () => void): () => void {
  const heard = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  // A host that does not take the handlers leaves the selection as the signal.
  const handlers = Word.run(async (context) => {
    const { document } = context;
    const added = [
      document.onParagraphChanged.add(heard),
      document.onParagraphAdded.add(heard),
      document.onParagraphDeleted.add(heard),
    ];
    await context.sync();
    return added;
  }).catch(() => []);
  return () => {
    void handlers.then(async (added) => {
      for (const handler of added) handler.remove();
      await added[0]?.context.sync().catch(() => undefined);
    });
  };
}
