import { waitForWord } from "../../src/taskpane/waitForWord";

const scope = globalThis as unknown as { Office?: unknown };

afterEach(() => {
  delete scope.Office;
  delete document.documentElement.dataset.office;
});

test("Word at the floor", async () => {
  scope.Office = office({ host: "Word", wordApi: 1.3 });
  await expect(waitForWord(null)).resolves.toEqual({ kind: "word" });
});

test("Word below the floor, another host, an ordinary browser", async () => {
  scope.Office = office({ host: "Word", wordApi: 1.1 });
  await expect(waitForWord(null)).resolves.toEqual({ kind: "old-word" });
  scope.Office = office({ host: "Excel", wordApi: 0 });
  await expect(waitForWord(null)).resolves.toEqual({ kind: "no-word" });
  scope.Office = office({ host: null, wordApi: 0 });
  await expect(waitForWord(null)).resolves.toEqual({ kind: "no-word" });
});

test("a host that never answers", async () => {
  scope.Office = { ...office({ host: "Word", wordApi: 1.3 }), onReady: () => new Promise(() => undefined) };
  await expect(waitForWord(null, 20)).resolves.toEqual({ kind: "no-answer" });
});

test("office.js that fails, failed before, or never comes", async () => {
  const script = document.createElement("script");
  const waiting = waitForWord(script);
  script.dispatchEvent(new Event("error"));
  await expect(waiting).resolves.toEqual({ kind: "no-office" });
  await expect(waitForWord(document.createElement("script"), 20)).resolves.toEqual({ kind: "no-office" });
  document.documentElement.dataset.office = "failed";
  await expect(waitForWord(document.createElement("script"))).resolves.toEqual({ kind: "no-office" });
});

test("office.js that comes later", async () => {
  const script = document.createElement("script");
  const waiting = waitForWord(script);
  scope.Office = office({ host: "Word", wordApi: 1.9 });
  script.dispatchEvent(new Event("load"));
  await expect(waiting).resolves.toEqual({ kind: "word" });
});

function office({ host, wordApi }: { readonly host: string | null; readonly wordApi: number }) {
  return {
    onReady: () => Promise.resolve({ host, platform: null }),
    context: { requirements: { isSetSupported: (_: string, version: string) => Number(version) <= wordApi } },
  };
}
