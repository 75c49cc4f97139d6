import { cleanup, render, screen, waitFor } from "@testing-library/react";
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

test("the help opens over the pane, keeps the keyboard, and gives the focus back", async () => {
  const user = openPane(memorySettings(true));
  await user.click(await findControl(vi.help));
  const page = await findControl(viHelp.title, "[role=dialog]");
  expect(document.activeElement).toBe(page);
  for (const { title, lines } of viHelp.sections) {
    expect(screen.getByText(title, { selector: "h3" })).toBeTruthy();
    for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
  }
  for (let stop = 0; stop < 4; stop += 1) {
    await user.tab();
    expect(page.contains(document.activeElement)).toBe(true);
  }
  await user.keyboard("{Escape}");
  await waitFor(() => expect(control(viHelp.title, "[role=dialog]")).toBeUndefined());
  expect(document.activeElement).toBe(control(vi.help));
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
