/** @jest-environment jsdom */
import { onStorageEvent } from "../../src/storage/onStorageEvent";

test("names the key that another pane wrote, until it is stopped", () => {
  const heard: string[] = [];
  const stop = onStorageEvent((key) => heard.push(key));
  window.dispatchEvent(new StorageEvent("storage", { key: "soan-thao/ho-so" }));
  // Somebody cleared the whole storage: no key is named.
  window.dispatchEvent(new StorageEvent("storage", { key: null }));
  stop();
  window.dispatchEvent(new StorageEvent("storage", { key: "soan-thao/ho-so" }));
  expect(heard).toEqual(["soan-thao/ho-so"]);
});
