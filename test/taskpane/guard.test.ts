import { readFileSync } from "node:fs";
import path from "node:path";

const guard = readFileSync(path.resolve(__dirname, "../../src/taskpane/guard.js"), "utf8");

const page = document.documentElement;
const userAgent = jest.spyOn(navigator, "userAgent", "get");

beforeEach(() => {
  jest.useFakeTimers();
  delete page.dataset.start;
  delete page.dataset.office;
  document.head.replaceChildren();
});
afterEach(() => jest.useRealTimers());

test.each([
  ["Word 2016 in Trident", "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; .NET4.0C; rv:11.0) like Gecko"],
  ["the first Edge", "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70 Safari/537.36 Edge/18.19045"],
])("%s is told that it is too old, and stays so", (_, agent) => {
  run(agent);
  jest.advanceTimersByTime(60_000);
  expect(page.dataset.start).toBe("old-word");
});

test("WebView2 goes on; a pane that does not come soon is announced, one that never comes is told in the end", () => {
  run("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130 Safari/537.36 Edg/130.0");
  expect(page.dataset.start).toBe("starting");
  jest.advanceTimersByTime(400);
  expect(page.dataset.start).toBe("opening");
  jest.advanceTimersByTime(60_000);
  expect(page.dataset.start).toBe("no-answer");
});

test("a pane that came is left alone", () => {
  run("Mozilla/5.0 AppleWebKit/605.1.15 Safari/605.1.15");
  delete page.dataset.start;
  jest.advanceTimersByTime(60_000);
  expect(page.dataset.start).toBeUndefined();
});

test("remembers that office.js failed", () => {
  run("Mozilla/5.0 AppleWebKit/605.1.15 Safari/605.1.15");
  const script = document.createElement("script");
  script.id = "office-js";
  document.head.append(script);
  script.dispatchEvent(new Event("error"));
  expect(page.dataset.office).toBe("failed");
});

test("asks once more for the pane's script, then says that the pane is broken", () => {
  run("Mozilla/5.0 AppleWebKit/605.1.15 Safari/605.1.15");
  miss("http://localhost/taskpane.1.js");
  const again = [...document.head.querySelectorAll("script")].pop();
  expect(again?.src).toBe("http://localhost/taskpane.1.js");
  expect(page.dataset.start).toBe("starting");
  again?.dispatchEvent(new Event("error"));
  expect(page.dataset.start).toBe("broken");
});

test("leaves a part of the pane that cannot be fetched to the pane", () => {
  run("Mozilla/5.0 AppleWebKit/605.1.15 Safari/605.1.15");
  delete page.dataset.start;
  miss("http://localhost/dark.1.js");
  expect(document.head.querySelectorAll("script")).toHaveLength(1);
  expect(page.dataset.start).toBeUndefined();
});

test("is written for the oldest webview: no word of a newer language", () => {
  expect(guard).not.toMatch(/=>|\b(?:const|let|class|async|await)\b|`|\?\.|\.\.\./);
});

/** jsdom fetches no script. */
function miss(address: string): void {
  const script = document.createElement("script");
  script.src = address;
  document.head.append(script);
  script.dispatchEvent(new Event("error"));
}

function run(agent: string): void {
  userAgent.mockReturnValue(agent);
  window.eval(guard);
}
