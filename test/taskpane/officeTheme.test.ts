import { officeTheme, watchOfficeTheme } from "../../src/taskpane/officeTheme";

const scope = globalThis as unknown as { Office?: unknown };

afterEach(() => {
  delete scope.Office;
});

test.each([
  ["colourful", "#E6E6E6", "#262626", "light"],
  ["white", "#FFFFFF", "#262626", "light"],
  ["dark grey", "#666666", "#F0F0F0", "dark"],
  ["black", "#262626", "#FFFFFF", "dark"],
  ["black of an older client, without #", "262626", "FFFFFF", "dark"],
  ["one that tells its paper alone", "#1F1F1F", undefined, "dark"],
])("Office's %s theme", (_, bodyBackgroundColor, bodyForegroundColor, theme) => {
  scope.Office = { context: { officeTheme: { bodyBackgroundColor, bodyForegroundColor } } };
  expect(officeTheme()).toBe(theme);
});

test.each([[undefined], [{}], [{ bodyBackgroundColor: "" }]])("a host that tells nothing of use: %j", (told) => {
  scope.Office = { context: { officeTheme: told } };
  expect(officeTheme()).toBeUndefined();
});

test("is asked for again when the pane is looked at, until nobody wants to know", () => {
  const listener = jest.fn();
  const stop = watchOfficeTheme(listener);
  window.dispatchEvent(new Event("focus"));
  document.dispatchEvent(new Event("visibilitychange"));
  document.documentElement.dispatchEvent(new Event("pointerenter"));
  expect(listener).toHaveBeenCalledTimes(3);
  stop();
  window.dispatchEvent(new Event("focus"));
  document.documentElement.dispatchEvent(new Event("pointerenter"));
  expect(listener).toHaveBeenCalledTimes(3);
});
