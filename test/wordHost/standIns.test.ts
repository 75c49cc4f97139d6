import { flatOpc } from "./fixtures";
import { settle, startWord } from "./startWord";

test("without stand-ins the client has no member above 1.3, whatever the host claims", async () => {
  await startWord(flatOpc(["a"]), { wordApi: "1.6" });
  expect("onParagraphChanged" in Word.Document.prototype).toBe(false);
});

test("paragraph events tell of a person's change, until they are removed", async () => {
  const host = await startWord(flatOpc(["a", "b"]), { wordApi: "1.6", standIns: true });
  const heard: string[] = [];
  const handler = await Word.run(async (context) => {
    const added = context.document.onParagraphChanged.add((event) => {
      heard.push(event.type);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  host.user.type(0, 1, "x");
  await settle();
  expect(heard).toEqual(["ParagraphChanged"]);
  handler.remove();
  await handler.context.sync();
  host.user.type(0, 1, "y");
  await settle();
  expect(heard).toHaveLength(1);
});

test("an older host refuses the event", async () => {
  await startWord(flatOpc(["a"]), { wordApi: "1.5", standIns: true });
  const added = Word.run(async (context) => {
    context.document.onParagraphChanged.add(() => Promise.resolve());
    await context.sync();
  });
  await expect(added).rejects.toMatchObject({ code: "ApiNotFound" });
});
