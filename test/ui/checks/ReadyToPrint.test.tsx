import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../../src/content/index";
import { DocumentError } from "../../../src/core/document/DraftingDocument";
import { vi } from "../../../src/strings/vi";
import { viChecks } from "../../../src/strings/viChecks";
import { App } from "../../../src/ui/App";
import type { TabId } from "../../../src/ui/App";
import { FakeDocument } from "../../support/fakeDocument";
import { memoryStorage } from "../../support/memoryStorage";
import { findControl } from "../../support/pane";

jest.setTimeout(60_000);
afterEach(cleanup);

const done = "Toàn xã có 120 hộ dân.";
const open = "Toàn xã có …… hộ dân.";

test("the ribbon's check leads on to the print preview, once, and the button there again", async () => {
  const { document, printPreview } = show(done, "check");
  const button = await findControl(viChecks.print.preview);
  await waitFor(() => expect(printPreview).toHaveBeenCalledTimes(1));
  await userEvent.click(button);
  expect(printPreview).toHaveBeenCalledTimes(2);
  document.type(0, `${done} Hết.`);
  await userEvent.click(await findControl(vi.check.again));
  expect(printPreview).toHaveBeenCalledTimes(2);
});

test("with a gap left nothing is opened, nor when it is filled later", async () => {
  const { document, printPreview } = show(open, "check");
  await findControl(vi.check.next);
  document.lines = [done];
  await userEvent.click(await findControl(vi.check.again));
  await findControl(viChecks.print.preview);
  expect(printPreview).not.toHaveBeenCalled();
});

test("the pane's own tab asks for it by the button alone", async () => {
  const { printPreview } = show(done, "draft");
  await userEvent.click(await findControl(/^Kiểm tra/, "[role=tab]"));
  await findControl(viChecks.print.preview);
  expect(printPreview).not.toHaveBeenCalled();
});

test("a refusal is told with the next step", async () => {
  const { printPreview } = show(done, "check");
  const button = await findControl(viChecks.print.preview);
  printPreview.mockRejectedValue(new DocumentError("host-busy"));
  await userEvent.click(button);
  expect((await screen.findByRole("alert")).textContent).toContain(vi.errors["host-busy"].next);
});

test("elsewhere the keys are told", async () => {
  show(done, "check", false);
  expect(await screen.findByText(viChecks.print.keys)).toBeTruthy();
});

function show(text: string, initialTab: TabId, previews = true) {
  const printPreview = jest.fn(() => Promise.resolve());
  const document = new FakeDocument(text);
  if (previews) Object.assign(document, { printPreview });
  render(
    <App
      document={document}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("not asked for"))}
      storage={memoryStorage()}
      initialTab={initialTab}
    />,
  );
  return { document, printPreview };
}
