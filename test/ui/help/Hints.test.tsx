import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../../src/content/index";
import { vi } from "../../../src/strings/vi";
import { viHelp } from "../../../src/strings/viHelp";
import { App } from "../../../src/ui/App";
import { FakeDocument } from "../../support/fakeDocument";
import { memoryStorage } from "../../support/memoryStorage";
import { control, findControl } from "../../support/pane";

jest.setTimeout(60_000);
afterEach(cleanup);

const { hints } = viHelp;

test("three hints, one after the other, are not shown a second time", async () => {
  const settings = memorySettings();
  const user = openPane(settings);
  expect(await screen.findByText(hints.texts[0])).toBeTruthy();
  await user.click(await findControl(hints.next));
  expect(screen.getByText(hints.texts[1])).toBeTruthy();
  await user.click(await findControl(hints.next));
  expect(screen.getByText(hints.texts[2])).toBeTruthy();
  expect(settings.hintsWereSeen()).toBe(false);
  await user.click(await findControl(hints.done));
  expect(settings.hintsWereSeen()).toBe(true);
  expect(screen.queryByText(hints.texts[2])).toBeNull();
  expect(document.activeElement?.getAttribute("role")).toBe("tab");
});

test("hints go away at the first word", async () => {
  const settings = memorySettings();
  const user = openPane(settings);
  await user.click(await findControl(hints.dismiss));
  expect(settings.hintsWereSeen()).toBe(true);
  cleanup();
  openPane(settings);
  await screen.findByText(vi.state.empty);
  expect(control(hints.dismiss)).toBeUndefined();
});

function openPane(settings: ReturnType<typeof memorySettings>) {
  render(
    <App
      document={new FakeDocument()}
      content={contentLibrary}
      storage={memoryStorage()}
      settings={settings}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("not asked for"))}
    />,
  );
  return userEvent.setup({ pointerEventsCheck: 0 });
}

function memorySettings(seen = false) {
  return {
    hintsWereSeen: () => seen,
    keepHintsSeen: () => {
      seen = true;
    },
  };
}
