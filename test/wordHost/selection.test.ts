import { flatOpc, p, table } from "./fixtures";
import { settle, startWord } from "./startWord";

const selectionChanges = async () => {
  let count = 0;
  await new Promise<void>((resolve, reject) => {
    Office.context.document.addHandlerAsync(
      Office.EventType.DocumentSelectionChanged,
      () => (count += 1),
      (result) =>
        result.status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(new Error(result.error.message)),
    );
  });
  return () => count;
};

test("select shows exactly the range, and tells who listens", async () => {
  const host = await startWord(flatOpc(["Số ……-BC"]));
  const changes = await selectionChanges();
  await Word.run(async (context) => {
    context.document.body.search("……").getFirst().select();
    await context.sync();
  });
  await settle();
  expect(host.selectedText()).toBe("……");
  expect(changes()).toBe(1);
  expect(host.batches.user.map((batch) => batch.writes)).toEqual([false]);
});

test("select can put the cursor at either end", async () => {
  const host = await startWord(flatOpc(["một hai"]));
  for (const [mode, offset] of [
    ["Start", 4],
    ["End", 7],
  ] as const) {
    await Word.run(async (context) => {
      context.document.body.search("hai").getFirst().select(mode);
      await context.sync();
    });
    expect(host.model.selection.start.offset).toBe(offset);
    expect(host.selectedText()).toBe("");
  }
});

test("a person moving the cursor is told as well, until the handler is removed", async () => {
  const host = await startWord(flatOpc(["a", "b"]));
  const changes = await selectionChanges();
  host.user.select(1);
  await settle();
  expect(changes()).toBe(1);
  await new Promise<void>((resolve) =>
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {}, () => resolve()),
  );
  host.user.select(0);
  await settle();
  expect(changes()).toBe(1);
});

test("the selection tells its paragraph and the table around it", async () => {
  const host = await startWord(flatOpc({ body: p("a") + table([["b", "c"]]) + p("d") }), { cursor: { paragraph: 2 } });
  const read = () =>
    Word.run(async (context) => {
      const paragraph = context.document.getSelection().paragraphs.getFirst();
      const around = paragraph.parentTableOrNullObject;
      const cell = paragraph.parentTableCellOrNullObject;
      paragraph.load("text,tableNestingLevel");
      around.load("rowCount,values");
      cell.load("cellIndex");
      await context.sync();
      return [
        paragraph.text,
        paragraph.tableNestingLevel,
        around.isNullObject,
        cell.isNullObject ? undefined : cell.cellIndex,
      ];
    });
  expect(await read()).toEqual(["c", 1, false, 1]);
  host.user.select(3);
  expect(await read()).toEqual(["d", 0, true, undefined]);
});

test("behind the table of the cursor there is a place for blocks", async () => {
  const host = await startWord(flatOpc({ body: table([["b"]]) + p("d") }), { cursor: { paragraph: 0 } });
  await Word.run(async (context) => {
    context.document
      .getSelection()
      .parentTable.getRange("After")
      .insertOoxml(flatOpc(["x", "y"]), "Start");
    await context.sync();
  });
  expect(host.paragraphs()).toEqual(["b", "x", "y", "d"]);
});

test("ranges say how they stand to each other", async () => {
  await startWord(flatOpc(["một hai ba"]));
  const relations = await Word.run(async (context) => {
    const { body } = context.document;
    const [one, two, all] = [body.search("một").getFirst(), body.search("hai").getFirst(), body.getRange()];
    const results = [one.compareLocationWith(two), two.compareLocationWith(all), two.compareLocationWith(two)];
    await context.sync();
    return results.map((result) => result.value);
  });
  expect(relations).toEqual(["Before", "Inside", "Equal"]);
});
