import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { contentLibrary } from "../../../src/content/index";
import type { Edit } from "../../../src/core/document/edit";
import { vi } from "../../../src/strings/vi";
import { App } from "../../../src/ui/App";
import type { DocxCopy } from "../../../src/ui/templates/renewDocument";
import { FakeDocument } from "../../support/fakeDocument";
import { memoryStorage } from "../../support/memoryStorage";
import { control, findControl } from "../../support/pane";

jest.setTimeout(60_000);

// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

const finished = `BÁO CÁO
Thực hiện Quyết định số 218-QĐ/TW, ngày 12/12/2013 của Bộ Chính trị.
Đảng bộ xã có 12 chi bộ với 215 đảng viên.
Hội nghị ngày 05/02/2026 tại xã.`;

test("a new document opens in which the old numbers are gaps; what was unticked stays, and so does the old document", async () => {
  const { document, user } = await openPane();
  await user.click(await findControl(vi.startOver.start));
  const boxes = await findBoxes(4);
  await user.click(boxes[1] as HTMLElement);
  await user.click(await findControl(vi.startOver.create(2)));
  await waitFor(() => expect(document.opened).toHaveLength(1));
  expect(new TextDecoder().decode(document.opened[0])).toBe(
    finished.replace("215 đảng", "…… đảng").replace("05/02/2026", "……"),
  );
  expect(document.lines.join("\n")).toBe(finished);
  expect(document.calls).not.toContain("apply");
  expect(control(vi.startOver.start)).toBeTruthy();
});

test("Esc leaves everything as it was", async () => {
  const { document, user } = await openPane();
  await user.click(await findControl(vi.startOver.start));
  const boxes = await findBoxes(4);
  boxes[0]?.focus();
  await user.keyboard("{Escape}");
  expect(await findControl(vi.startOver.start)).toBeTruthy();
  expect(document.opened).toEqual([]);
});

test("a copy that cannot be had is told, and tried again", async () => {
  const { document, user } = await openPane();
  const copy = document.copy.bind(document);
  let isBroken = true;
  document.copy = () => (isBroken ? Promise.reject(new Error("gone")) : copy());
  await user.click(await findControl(vi.startOver.start));
  const { what, next } = vi.errors.unknown;
  expect(await screen.findByText(`${what} ${next}`)).toBeTruthy();
  isBroken = false;
  await user.click(await findControl(vi.retry));
  await findBoxes(4);
});

test("a document that lets nothing be changed gives no new one with the old numbers in it", async () => {
  const { document, user } = await openPane((copy) => ({
    ...copy,
    apply: () => Promise.resolve({ docx: new Uint8Array(), done: 0 }),
  }));
  await user.click(await findControl(vi.startOver.start));
  await findBoxes(4);
  await user.click(await findControl(vi.startOver.create(3)));
  expect(await screen.findByText(`${vi.errors.protected.what} ${vi.errors.protected.next}`)).toBeTruthy();
  expect(document.opened).toEqual([]);
});

/** The box for all of them, then one for each value. */
async function findBoxes(count: number): Promise<readonly HTMLElement[]> {
  const panel = await findControl(vi.startOver.list, "section");
  const boxes = [...panel.querySelectorAll<HTMLElement>("input[type=checkbox]")];
  expect(boxes).toHaveLength(count);
  return boxes;
}

async function openPane(change: (copy: DocxCopy) => DocxCopy = (copy) => copy) {
  const document = new FakeDocument(finished);
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const openCopy = async (bytes: Uint8Array): Promise<DocxCopy> => {
    const copied = new FakeDocument(new TextDecoder().decode(bytes));
    const snapshot = await copied.read();
    const apply = async (edits: readonly Edit[]) => {
      const { done } = await copied.apply(edits);
      return { docx: new TextEncoder().encode(copied.lines.join("\n")), done: done.length };
    };
    return change({ snapshot, apply });
  };
  render(
    <App
      document={document}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={openCopy}
      storage={memoryStorage()}
    />,
  );
  await findControl(vi.tabs.label, "[role=tablist]");
  return { document, user };
}
