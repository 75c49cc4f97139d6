import type { Page } from "playwright-core";
import { flatOpc, p, r, table } from "../wordHost/fixtures";
import { useBrowser } from "./support/browser";
import { guardRequests } from "./support/guardRequests";
import { putWordUnder } from "./support/openPaneInWord";

/** The simulated Word does in Chromium what its own tests hold in jsdom: the same code on another DOM. */
const browser = useBrowser();

async function openBare(source: string): Promise<Page> {
  const page = await browser.newPage();
  const requests = await guardRequests(page, browser.origin);
  await putWordUnder(page, source);
  await page.route(`${browser.origin}/bare.html`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: '<!doctype html><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    }),
  );
  await page.goto(`${browser.origin}/bare.html`);
  const info = await page.evaluate(() => Office.onReady());
  expect(info.host).toBe("Word");
  expect(requests.foreign).toEqual([]);
  return page;
}

test("the real client reads, searches, selects and writes the document", async () => {
  const body = `<w:p>${r("Số ")}${r("……", "<w:b/>")}${r("-BC/ĐU")}</w:p>${table([["ô một", "ô hai"]])}${p("hết")}`;
  const page = await openBare(flatOpc({ body }));
  const read = await page.evaluate(() =>
    Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/text,items/tableNestingLevel");
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      const gap = paragraphs.items[0]!.search("……", { matchCase: true }).getFirst();
      gap.select();
      await context.sync();
      const selected = window.wordHost.selectedText();
      gap.insertText("12", "Replace");
      await context.sync();
      return {
        texts: paragraphs.items.map((paragraph) => `${paragraph.tableNestingLevel} ${paragraph.text}`),
        ooxml: ooxml.value.includes("ô hai"),
        selected,
      };
    }),
  );
  expect(read).toEqual({
    texts: ["0 Số ……-BC/ĐU", "1 ô một", "1 ô hai", "0 hết"],
    ooxml: true,
    selected: "……",
  });
  expect(await page.evaluate(() => window.wordHost.paragraphs()[0])).toBe("Số 12-BC/ĐU");
  expect(await page.evaluate(() => window.wordHost.defects)).toEqual([]);
});

test("insertOoxml leaves the same marks as in jsdom", async () => {
  const page = await openBare(flatOpc(["cũ"]));
  const paragraphs = await page.evaluate(
    async (ooxml) => {
      await Word.run(async (context) => {
        context.document.body.insertOoxml(ooxml, "End");
        await context.sync();
      });
      return [...window.wordHost.paragraphs()];
    },
    flatOpc(["x", "y"]),
  );
  expect(paragraphs).toEqual(["cũx", "y", ""]);
});

test("5,000 paragraphs are read in one round trip", async () => {
  const page = await openBare(flatOpc(Array.from({ length: 5000 }, (_, index) => `Đoạn ${index} của văn bản`)));
  const result = await page.evaluate(async () => {
    window.wordHost.batches.clear();
    const count = await Word.run(async (context) => {
      const paragraphs = context.document.body.paragraphs;
      paragraphs.load("items/text");
      const ooxml = context.document.body.getOoxml();
      await context.sync();
      return ooxml.value.length > 0 ? paragraphs.items.length : 0;
    });
    return { count, trips: window.wordHost.roundTrips };
  });
  expect(result).toEqual({ count: 5000, trips: 1 });
});
