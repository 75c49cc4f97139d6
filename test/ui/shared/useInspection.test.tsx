import { act, cleanup, renderHook, waitFor } from "@testing-library/react";
import { TextDecoder, TextEncoder } from "node:util";
import standardData from "../../../src/content/standards/DANG-HD05-2026.json";
import type { DraftingDocument } from "../../../src/core/document/DraftingDocument";
import type { Edit } from "../../../src/core/document/edit";
import type { LayoutStandard } from "../../../src/core/document/standard";
import { DocxDocument } from "../../../src/docx/DocxDocument";
import { writeDocx } from "../../../src/ooxml/writeDocx";
import { useInspection } from "../../../src/ui/shared/useInspection";

Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

const standard = standardData as unknown as LayoutStandard;
const text = "Xã có …… hộ, …… nhân khẩu.";

/** A .docx is told of every edit; those that come together are read once. */
const pause = () => act(() => new Promise((resolve) => setTimeout(resolve, 200)));

test("what the pane wrote and read itself is not read once more when the file tells of it", async () => {
  const { document, inspection } = await open();
  let read: unknown;
  await act(async () => {
    await document.apply([edit("12")]);
    read = await inspection().refresh();
  });
  expect(inspection().reading.last?.findings).toHaveLength(1);
  await pause();
  expect(inspection().reading.last).toBe(read);
});

test("what somebody else wrote is read as soon as the file tells of it", async () => {
  const { document, inspection } = await open();
  await act(() => document.apply([edit("12")]));
  await waitFor(() => expect(inspection().reading.last?.findings).toHaveLength(1));
});

test("a reading that failed is over once the file says what is known", async () => {
  const { document, inspection } = await open();
  const reading = jest.spyOn(document, "read").mockRejectedValueOnce(new Error("gone"));
  await act(async () => void (await inspection().refresh()));
  expect(inspection().reading.phase).toBe("failed");
  reading.mockRestore();
  await act(() => document.apply([edit("12")]));
  act(() => void document.undo());
  await waitFor(() => expect(inspection().reading).toMatchObject({ phase: "done", stale: false }));
  expect(inspection().reading.last?.findings).toHaveLength(2);
});

function edit(replacement: string): Edit {
  return { place: { story: "body", paragraph: 0, start: 6, end: 8 }, paragraphText: text, replacement };
}

async function open() {
  const document = DocxDocument.open(writeDocx([{ kind: "paragraph", role: "bodyText", text }], standard));
  const ignoring = { ignores: [], load: () => Promise.resolve({ ignores: [], habits: [], gaps: [] }) };
  const port: DraftingDocument = document;
  const { result } = renderHook(() =>
    useInspection({ document: port, lens: undefined, begin: true, ignoring, mustWait: () => false }),
  );
  await waitFor(() => expect(result.current.reading.last?.findings).toHaveLength(2));
  return { document, inspection: () => result.current };
}
