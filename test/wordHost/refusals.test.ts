import { describeActions } from "./engine/BatchLog";
import { flatOpc, p } from "./fixtures";
import { settle, startWord } from "./startWord";

const write = () =>
  Word.run(async (context) => {
    context.document.body.insertText("x", "End");
    await context.sync();
  });

const readText = () =>
  Word.run(async (context) => {
    context.document.body.load("text");
    await context.sync();
    return context.document.body.text;
  });

test("a member that is not simulated fails with its name", async () => {
  await startWord(flatOpc(["a"]));
  const html = Word.run(async (context) => {
    const result = context.document.body.getHtml();
    await context.sync();
    return result.value;
  });
  await expect(html).rejects.toMatchObject({ code: "ApiNotFound", message: "Body.GetHtml" });
  const spacing = Word.run(async (context) => {
    context.document.body.paragraphs.getFirst().spaceAfter = 3;
    await context.sync();
  });
  await expect(spacing).rejects.toMatchObject({ code: "ApiNotFound", message: "Paragraph.SpaceAfter" });
  const lists = Word.run(async (context) => {
    context.document.body.load("lists/id");
    await context.sync();
  });
  await expect(lists).rejects.toMatchObject({ code: "ApiNotFound", message: "Body.Lists" });
});

test("an argument of no known value is refused", async () => {
  await startWord(flatOpc(["a"]));
  const wrong = Word.run(async (context) => {
    context.document.body.insertText("x", "Before" as "Start");
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("the first of nothing is an error, or a null object when asked so", async () => {
  await startWord(flatOpc(["a"]));
  const first = Word.run(async (context) => {
    context.document.body.search("z").getFirst().select();
    await context.sync();
  });
  await expect(first).rejects.toMatchObject({ code: "ItemNotFound" });
  const isNull = await Word.run(async (context) => {
    const hit = context.document.body.search("z").getFirstOrNullObject();
    hit.load("text");
    await context.sync();
    return hit.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("a read-only document says so, can be read, and refuses writes", async () => {
  const host = await startWord(flatOpc(["a"]), { readOnly: true });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadOnly);
  expect(await readText()).toBe("a");
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
  expect(host.text()).toBe("a");
});

test("a protected document looks writable and refuses every kind of change", async () => {
  const host = await startWord(flatOpc(["a", "b"]), { isProtected: true });
  expect(Office.context.document.mode).toBe(Office.DocumentMode.ReadWrite);
  const changes: ((context: Word.RequestContext) => void)[] = [
    ({ document }) => document.body.insertText("x", "Start"),
    ({ document }) => document.body.insertParagraph("x", "End"),
    ({ document }) => document.body.insertOoxml(flatOpc(["x", "y"]), "End"),
    ({ document }) => document.body.insertOoxml(flatOpc(["x"]), "Replace"),
    ({ document }) => document.body.clear(),
    ({ document }) => document.body.paragraphs.getFirst().delete(),
    ({ document }) => document.body.paragraphs.getFirst().insertText("x", "Replace"),
    ({ document }) => document.body.search("a").getFirst().delete(),
    ({ document }) => void (document.body.search("a").getFirst().font.bold = true),
  ];
  for (const change of changes) {
    const before = host.xml();
    const run = Word.run(async (context) => {
      change(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: "AccessDenied" });
    expect(host.xml()).toBe(before);
  }
});

test("an error can be planned at any action of any batch; what was done before stays", async () => {
  const host = await startWord(flatOpc(["a"]));
  const twoWrites = () =>
    Word.run(async (context) => {
      const { body } = context.document;
      body.insertText("1", "End");
      body.insertText("2", "End");
      await context.sync();
    });
  let seen = 0;
  for (let action = 0; action < 20; action += 1) {
    host.faults.failAt({ action, code: "ServerBusy", message: "thử" });
    const failed = await twoWrites().then(
      () => false,
      (error: OfficeExtension.Error) => error.code === "ServerBusy" && error.message === "thử",
    );
    if (!failed) break;
    seen += 1;
  }
  expect(seen).toBe(host.batches.user.at(-1)?.request.Actions.length);
  expect(host.text()).toMatch(/^a1+(12)+1?2?/);
});

test("a later batch can be the one that fails, and a whole call can fail at the transport", async () => {
  const host = await startWord(flatOpc(["a"]));
  host.faults.failAt({ batch: 1, code: "GeneralException" });
  expect(await readText()).toBe("a");
  await expect(readText()).rejects.toMatchObject({ code: "GeneralException" });
  host.faults.failAt({ transport: 5102 });
  await expect(readText()).rejects.toMatchObject({ code: "ActivityLimitReached" });
  expect(await readText()).toBe("a");
});

test("a host that went away never answers", async () => {
  const host = await startWord(flatOpc(["a"]));
  host.faults.goAway();
  const answer = await Promise.race([readText(), new Promise((resolve) => setTimeout(() => resolve("nothing"), 100))]);
  expect(answer).toBe("nothing");
});

test("every batch can be slow, and insertOoxml slower still", async () => {
  const host = await startWord(flatOpc(["a"]), { latency: 30, insertOoxmlTakes: 80 });
  const time = async (run: () => Promise<unknown>) => {
    const started = performance.now();
    await run();
    return performance.now() - started;
  };
  expect(await time(readText)).toBeGreaterThanOrEqual(29);
  const insert = () =>
    Word.run(async (context) => {
      context.document.body.insertOoxml(flatOpc(["x", "y"]), "Start");
      await context.sync();
    });
  expect(await time(insert)).toBeGreaterThanOrEqual(109);
  expect(host.paragraphs()).toEqual(["x", "y", "a"]);
});

test("round trips are the user's batches; the client's own are kept apart, and no reference leaks", async () => {
  const host = await startWord(flatOpc({ body: p("a") + p("b") }));
  await Word.run(async (context) => {
    const paragraphs = context.document.body.paragraphs;
    paragraphs.load("items/text");
    await context.sync();
    paragraphs.items[1]!.search("b").getFirst().select();
    await context.sync();
  });
  await settle();
  expect(host.roundTrips).toBe(2);
  expect(host.batches.all.length).toBeGreaterThan(2);
  expect(host.liveReferences).toBe(0);
  expect(describeActions(host.batches.user[0]!)).toEqual(["load text"]);
  expect(describeActions(host.batches.user[1]!)).toEqual(["Search", "GetFirst", "Select"]);
});

test("a tracked object is a reference that is still held", async () => {
  const host = await startWord(flatOpc(["a"]));
  await Word.run(async (context) => {
    const range = context.document.getSelection();
    context.trackedObjects.add(range);
    await context.sync();
  });
  await settle();
  expect(host.liveReferences).toBe(1);
});

test("a defect of the host is not taken for an answer of Word", async () => {
  const host = await startWord(flatOpc(["a"]));
  host.model.editor.insertTextAt = () => {
    throw new TypeError("defect");
  };
  await expect(write()).rejects.toMatchObject({ code: "GeneralException" });
  expect(host.defects.splice(0)).toHaveLength(1);
});
