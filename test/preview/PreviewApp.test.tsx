import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { contentLibrary } from "../../src/content/index";
import { DocxDocument } from "../../src/docx/DocxDocument";
import { emptyDocx } from "../../src/docx/emptyDocx";
import { openDocxCopy } from "../../src/docx/openDocxCopy";
import { writeDocx } from "../../src/ooxml/writeDocx";
import { PreviewApp } from "../../src/preview/PreviewApp";
import { saveFile } from "../../src/preview/saveFile";
import { vi } from "../../src/strings/vi";
import { viChecks } from "../../src/strings/viChecks";
import { memoryStorage } from "../support/memoryStorage";
import { control, controls, findControl } from "../support/pane";

// The pages themselves are looked at in a real browser.
jest.mock("../../src/preview/drawPages", () => ({
  drawPages: () => Promise.resolve(document.createElement("div")),
}));
jest.mock("../../src/preview/saveFile");
jest.setTimeout(30_000);

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });

const saved = jest.mocked(saveFile);

beforeEach(() => saved.mockClear());
afterEach(cleanup);

test("starts empty; a draft is downloaded, opened again, and counts the same gaps", async () => {
  const user = await openPreview();
  expect(screen.getByText(vi.preview.explain)).toBeTruthy();
  await user.click(await findControl(vi.draft.createNew));
  const gaps = await gapsTold();
  expect(gaps).toBeGreaterThan(20);

  await user.click(await findControl(vi.preview.download));
  await waitFor(() => expect(saved).toHaveBeenCalledTimes(1));
  const [bytes, name] = saved.mock.calls[0] ?? [];
  expect(name).toBe(vi.preview.defaultFile);

  await chooseFile("bao-cao.docx", bytes ?? new Uint8Array());
  expect(await screen.findByText("bao-cao.docx")).toBeTruthy();
  expect(await gapsTold()).toBe(gaps);
});

test.each([
  ["no zip", new Uint8Array([1, 2, 3]), "not-a-docx"],
  ["an empty file", new Uint8Array(), "not-a-docx"],
] as const)("%s: one clear sentence, the document as it was, the pane alive", async (_, bytes, code) => {
  const user = await openPreview();
  await user.click(await findControl(vi.draft.createNew));
  const gaps = await gapsTold();
  await chooseFile("la.docx", bytes);
  const { what, next } = vi.errors[code];
  expect(await screen.findByText(`${what} ${next}`)).toBeTruthy();
  expect(control(/^la\.docx/, "header span")).toBeUndefined();
  expect(await gapsTold()).toBe(gaps);
  await user.click(await findControl(vi.close));
  expect(screen.queryByText(`${what} ${next}`)).toBeNull();
});

test("what is set aside is a change of the file until it is downloaded, and comes back with it", async () => {
  const user = await openPreview();
  await user.click(await findControl(vi.draft.createNew));
  const gaps = await gapsTold();
  await user.click(await findControl(vi.preview.download));
  await waitFor(() => expect(screen.queryByText(vi.preview.changed, { exact: false })).toBeNull());

  await user.click(await findControl(/^Kiểm tra/, "[role=tab]"));
  await findControl(vi.check.next);
  await user.keyboard("{F8}");
  await user.click(await findControl(new RegExp(`^${viChecks.ignore.gap}`)));
  await screen.findByText(vi.preview.changed, { exact: false });

  await user.click(await findControl(vi.preview.download));
  await waitFor(() => expect(screen.queryByText(vi.preview.changed, { exact: false })).toBeNull());
  const [bytes] = saved.mock.calls[1] ?? [];
  await chooseFile("bao-cao.docx", bytes ?? new Uint8Array());
  await screen.findByText("bao-cao.docx");
  await waitFor(async () => expect(await gapsTold()).toBe(gaps - 1));
});

test("asks before a change is given up for another file", async () => {
  const user = await openPreview();
  await user.click(await findControl(/^Chèn I[.-]? /));
  await screen.findByText(vi.preview.changed, { exact: false });
  await chooseFile("khac.docx", await standardPage());
  expect(await screen.findByText(vi.preview.asksToLeave)).toBeTruthy();
  await user.click(await findControl(vi.preview.stay));
  expect(screen.queryByText("khac.docx")).toBeNull();

  await chooseFile("khac.docx", await standardPage());
  await user.click(await findControl(vi.preview.leave));
  expect(await screen.findByText("khac.docx")).toBeTruthy();
});

test("closing the window asks only where something would be lost", async () => {
  const user = await openPreview();
  expect(asksBeforeClosing()).toBe(false);
  await user.click(await findControl(/^Chèn I[.-]? /));
  await screen.findByText(vi.preview.changed, { exact: false });
  expect(asksBeforeClosing()).toBe(true);
  await user.click(await findControl(vi.preview.download));
  await waitFor(() => expect(asksBeforeClosing()).toBe(false));
});

test("undo and redo are one step a click", async () => {
  const user = await openPreview();
  await user.click(await findControl(/^Chèn I[.-]? /));
  const gaps = await gapsTold();
  await user.click(await findControl(vi.preview.undo));
  await findControl(/^Chèn I[.-]? /);
  await user.keyboard("{Control>}y{/Control}");
  expect(await gapsTold()).toBe(gaps);
});

test("a file dropped anywhere is opened", async () => {
  await openPreview();
  const dataTransfer = { types: ["Files"], files: [fileOf("tha.docx", await standardPage())] };
  fireEvent.dragOver(window, { dataTransfer });
  expect(screen.getByText(vi.preview.drop)).toBeTruthy();
  fireEvent.drop(window, { dataTransfer });
  expect(screen.queryByText(vi.preview.drop)).toBeNull();
  expect(await screen.findByText("tha.docx")).toBeTruthy();
});

test.each([
  ["comes late", (empty: Uint8Array) => Promise.resolve(empty)],
  ["cannot be made", () => Promise.reject(new Error("no chunk"))],
])("a file that is opened while the page still starts stays, though the empty document %s", async (_, finish) => {
  const empty = await standardPage();
  let start: () => void = () => undefined;
  const late = new Promise<void>((resolve) => (start = resolve)).then(() => finish(empty));
  showPreview(() => late);
  await chooseFile("som.docx", empty);
  expect(await screen.findByText("som.docx")).toBeTruthy();
  await act(async () => {
    start();
    await late.catch(() => undefined);
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
  expect(screen.getByText("som.docx")).toBeTruthy();
  expect(screen.queryByText(vi.preview.emptyName)).toBeNull();
});

async function openPreview() {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  showPreview(standardPage);
  // The pane says it, and so does the empty page once it is drawn.
  await screen.findAllByText(vi.state.empty);
  return user;
}

function showPreview(makeEmpty: () => Promise<Uint8Array>): void {
  render(
    <PreviewApp
      content={contentLibrary}
      buildDocx={(blocks, standard) => Promise.resolve(writeDocx(blocks, standard))}
      openDocx={(bytes, openNew) => new Promise((resolve) => resolve(DocxDocument.open(bytes, { openNew })))}
      emptyDocx={makeEmpty}
      openCopy={openDocxCopy}
      settings={{ hintsWereSeen: () => true, keepHintsSeen: () => undefined }}
      storage={memoryStorage()}
    />,
  );
}

async function standardPage(): Promise<Uint8Array> {
  const standard = await contentLibrary.standards[0]?.load();
  if (standard === undefined) throw new Error("no standard");
  return emptyDocx(standard);
}

async function chooseFile(name: string, bytes: Uint8Array): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no file input");
  await act(async () => {
    fireEvent.change(input, { target: { files: [fileOf(name, bytes)] } });
    await Promise.resolve();
  });
}

/** jsdom's File has no arrayBuffer of its own. */
function fileOf(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  return Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) });
}

async function gapsTold(): Promise<number> {
  return waitFor(() => {
    const told = controls(/^[\d.]+ ô trống/, "header span")[0]?.textContent ?? "";
    const gaps = Number.parseInt(told.replace(".", ""), 10);
    if (!(gaps > 0)) throw new Error("No gaps are told");
    return gaps;
  });
}

function asksBeforeClosing(): boolean {
  const event = new Event("beforeunload", { cancelable: true });
  window.dispatchEvent(event);
  return event.defaultPrevented;
}
