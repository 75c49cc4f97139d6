import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../src/content/index";
import { runChecks } from "../../src/core/checks/runChecks";
import type { ContentLibrary } from "../../src/core/templates/contentLibrary";
import { GapEditor } from "../../src/preview/GapEditor";
import { vi } from "../../src/strings/vi";

afterEach(cleanup);

test("what is typed is written as the pane writes it, and looked at while it is typed", async () => {
  const { user, fill } = openEditor("Xã có …… hộ.");
  await user.keyboard("93.6");
  expect(await screen.findByText(vi.valueProblems["decimal-point"])).toBeTruthy();
  await user.clear(screen.getByRole("textbox"));
  await user.keyboard("1234 hộ{Enter}");
  expect(fill).toHaveBeenCalledWith({ kind: "value", text: "1.234" });
  expect(fill).toHaveBeenCalledTimes(1);
});

test("where the fields cannot be loaded, a value is written as it is typed", async () => {
  const { user, fill } = openEditor("Xã có …… hộ.", () => Promise.reject(new Error("no line")));
  await user.keyboard("1234{Enter}");
  expect(fill).toHaveBeenCalledWith({ kind: "value", text: "1234" });
});

test("a refusal is told until something else is typed", async () => {
  const { user, fill } = openEditor("Xã có …… hộ.");
  fill.mockResolvedValue(vi.refusals.changed);
  await user.keyboard("12{Enter}");
  expect(await screen.findByText(vi.refusals.changed)).toBeTruthy();
  await user.keyboard("3");
  expect(screen.queryByText(vi.refusals.changed)).toBeNull();
});

function openEditor(text: string, loadFields: ContentLibrary["loadFields"] = contentLibrary.loadFields) {
  const snapshot = {
    stories: [{ kind: "body" as const, paragraphs: [{ text, marks: [], reach: "exact" as const }] }],
    unread: [],
  };
  const [finding] = runChecks(snapshot, { standard: "", hints: [] });
  if (finding === undefined) throw new Error("no gap");
  const fill = jest.fn<Promise<string | undefined>, [unknown]>().mockResolvedValue(undefined);
  const anchor = document.createElement("span");
  render(
    <div style={{ position: "relative" }}>
      <GapEditor
        finding={{ ...finding, field: "so_ho" }}
        content={{ ...contentLibrary, loadFields }}
        anchor={anchor}
        onFill={fill}
        onClose={() => undefined}
      />
    </div>,
  );
  const input = screen.getByRole("textbox");
  input.focus();
  return { user: userEvent.setup({ pointerEventsCheck: 0 }), fill };
}
