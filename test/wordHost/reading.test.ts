import { flatOpc, p, table } from "./fixtures";
import { settle, startWord } from "./startWord";

const loadTexts = (context: Word.RequestContext) => {
  const paragraphs = context.document.body.paragraphs;
  paragraphs.load("items/text");
  return paragraphs;
};

test("texts of all paragraphs come in one round trip, table cells included", async () => {
  const host = await startWord(flatOpc({ body: p("Một") + table([["a", "b"]]) + p("Hai\tba\vbốn") }));
  const texts = await Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    await context.sync();
    return paragraphs.items.map((paragraph) => paragraph.text);
  });
  expect(texts).toEqual(["Một", "a", "b", "Hai\tba\vbốn"]);
  await settle();
  expect(host.roundTrips).toBe(1);
  expect(host.batches.user[0]?.writes).toBe(false);
});

test("5,000 paragraphs: one round trip, no reference left", async () => {
  const host = await startWord(
    flatOpc(Array.from({ length: 5000 }, (_, index) => `Đoạn ${index} của văn bản rất dài`)),
  );
  const count = await Word.run(async (context) => {
    const paragraphs = loadTexts(context);
    const ooxml = context.document.body.getOoxml();
    await context.sync();
    return paragraphs.items.length + (ooxml.value.length > 0 ? 1 : 0);
  });
  await settle();
  await settle();
  expect(count).toBe(5001);
  expect(host.roundTrips).toBe(1);
  expect(host.liveReferences).toBe(0);
}, 60_000);
