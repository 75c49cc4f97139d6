import { act, cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../../src/content/index";
import type { Values } from "../../../src/core/profile/field";
import { vi } from "../../../src/strings/vi";
import { App } from "../../../src/ui/App";
import { FakeDocument } from "../../support/fakeDocument";
import { memoryStorage } from "../../support/memoryStorage";
import { control, controls, findControl } from "../../support/pane";

jest.setTimeout(60_000);
afterEach(cleanup);

const letter = `BÁO CÁO
I- ĐẶC ĐIỂM TÌNH HÌNH
Xã có diện tích tự nhiên …… ha, dân số …… hộ với …… nhân khẩu.
Đảng bộ xã có …… chi bộ, …… đảng viên.
Hội nghị ngày …/…/20… tại xã.
Trong năm. [Hằng quý, Đảng ủy họp giao ban với các chi bộ.] Hết.`;

test("Enter writes the value in its gap and opens the next; the row stays with the way back", async () => {
  const { document, user } = await openChecks();
  await user.keyboard("{F8}");
  await waitFor(() => expect(input("diện tích tự nhiên (ha)")).toBe(window.document.activeElement));
  await user.keyboard("1234,5{Enter}");
  await waitFor(() => expect(document.lines[2]).toContain("diện tích tự nhiên 1.234,5 ha, dân số …… hộ"));
  expect(document.calls.filter((call) => call === "apply")).toHaveLength(1);
  const row = await findControl(vi.fill.done("diện tích tự nhiên (ha)", "1.234,5"), "[role=group]");
  expect(row.textContent).toContain("1.234,5");
  // The next gap of the same paragraph has moved; its input is the one that is open now.
  await waitFor(() => expect(window.document.activeElement).toBe(formInputs()[0]));
  await user.keyboard("1000{Enter}");
  await waitFor(() => expect(document.lines[2]).toContain("dân số 1.000 hộ với …… nhân khẩu"));
});

test("a fill is taken back by itself after others beside it, unless somebody wrote over it", async () => {
  const { document, user } = await openChecks();
  await fillNext(user, "5");
  await fillNext(user, "6");
  await waitFor(() => expect(document.lines[2]).toContain("tự nhiên 5 ha, dân số 06 hộ"));
  await user.click(await findControl(vi.fill.undoOf("diện tích tự nhiên (ha)")));
  await waitFor(() => expect(document.lines[2]).toContain("tự nhiên …… ha, dân số 06 hộ"));
  expect(control(vi.fill.undoOf("diện tích tự nhiên (ha)"))).toBeUndefined();

  act(() => document.type(2, (document.lines[2] ?? "").replace("06 hộ", "07 hộ")));
  await user.click(await findControl(/^Hoàn tác/));
  await waitFor(() => expect(document.lines[2]).toContain("07 hộ"));
  expect(await screen.findAllByText(new RegExp(vi.refusals.changed))).not.toHaveLength(0);
});

test("a sentence whose paragraph went, and dotted lines that went with a value, are taken back where they stood", async () => {
  const dots = ["Nguyên nhân: " + "…".repeat(40), "…".repeat(60), "…".repeat(61)];
  const text = ["BÁO CÁO", ...dots, "- [Hằng quý, Đảng ủy họp giao ban với các chi bộ.]", "Hết."].join("\n");
  const { document, user } = await openChecks({}, undefined, text);
  await user.click(await rowOf(/giữ hay bỏ/));
  await user.click(await findControl(vi.fill.drop));
  await waitFor(() => expect(document.lines).toEqual(["BÁO CÁO", ...dots, "Hết."]));
  await user.click(await rowOf(/nguyên nhân/i));
  await user.keyboard("mưa bão{Enter}");
  await waitFor(() => expect(document.lines).toEqual(["BÁO CÁO", "Nguyên nhân: mưa bão", "Hết."]));

  await user.click(await findControl(/^Hoàn tác: nguyên nhân/i));
  await waitFor(() => expect(document.lines).toEqual(["BÁO CÁO", ...dots, "Hết."]));
  await user.click(await findControl(/^Hoàn tác: /));
  await waitFor(() => expect(document.lines.join("\n")).toBe(text));
  expect(control(/^Hoàn tác/)).toBeUndefined();
});

test("Bỏ qua steps over, Esc goes back to the list, and nothing is written", async () => {
  const { document, user } = await openChecks();
  await user.keyboard("{F8}");
  await waitFor(() => expect(formInputs()).toHaveLength(1));
  const first = formInputs()[0]?.getAttribute("aria-label");
  await user.click(await findControl(vi.fill.skip));
  await waitFor(() => expect(formInputs()[0]?.getAttribute("aria-label")).not.toBe(first));
  await waitFor(() => expect(window.document.activeElement).toBe(formInputs()[0]));
  await user.keyboard("{Escape}");
  expect(window.document.activeElement?.getAttribute("aria-current")).toBe("location");
  expect(document.calls).not.toContain("apply");
});

test("a date is typed once for its parts, and has to be one", async () => {
  const { document, user } = await openChecks();
  await user.click(await rowOf(/^ngày/));
  await user.keyboard("31/02/2026");
  expect(await screen.findByText(vi.valueProblems["not-a-date"])).toBeTruthy();
  await user.clear(formInputs()[0] as HTMLElement);
  await user.keyboard("5/2/2026{Enter}");
  await waitFor(() => expect(document.lines[4]).toBe("Hội nghị ngày 05/02/2026 tại xã."));
  expect(document.calls.filter((call) => call === "apply")).toHaveLength(1);
});

test.each([
  [vi.fill.keep, "Trong năm. Hằng quý, Đảng ủy họp giao ban với các chi bộ. Hết."],
  [vi.fill.drop, "Trong năm. Hết."],
])("a sentence in brackets is answered by a button: %s", async (button, expected) => {
  const { document, user } = await openChecks();
  await user.click(await rowOf(/giữ hay bỏ/));
  await user.click(await findControl(button));
  await waitFor(() => expect(document.lines[5]).toBe(expected));
});

test("what the profile knows is looked through and written in one click", async () => {
  const { document, user } = await openChecks({ dien_tich_tu_nhien: 1234.5, so_chi_bo: 9, so_dang_vien: 215 });
  await user.click(await findControl(vi.fill.fillKnown(3)));
  const panel = await findControl(vi.fill.knownList, "section");
  expect(within(panel).getAllByRole("checkbox", { hidden: true })).toHaveLength(3);
  await user.click(within(panel).getByLabelText(/chi bộ/));
  await user.click(await findControl(vi.fill.confirmKnown(2)));
  await waitFor(() => expect(document.lines[3]).toContain("có …… chi bộ, 215 đảng viên"));
  expect(document.lines[2]).toContain("1.234,5 ha");
  expect(document.calls.filter((call) => call === "apply")).toHaveLength(1);
  expect(controls(/^Hoàn tác: /)).toHaveLength(2);
});

test("the list of what is known takes the focus and gives it back; a wrong value has to be put in", async () => {
  const { document, user } = await openChecks({ so_chi_bo: "chín", so_dang_vien: 215 });
  await user.click(await findControl(vi.fill.fillKnown(2)));
  const panel = await findControl(vi.fill.knownList, "section");
  expect(window.document.activeElement).toBe(panel);
  expect(within(panel).getByText(vi.valueProblems["not-a-number"])).toBeTruthy();
  expect(within(panel).getByLabelText<HTMLInputElement>(/^số chi bộ/).checked).toBe(false);
  await user.keyboard("{Escape}");
  expect(window.document.activeElement).toBe(control(vi.fill.fillKnown(2)));
  await user.keyboard("{Enter}");
  await user.click(await findControl(vi.fill.confirmKnown(1)));
  await waitFor(() => expect(document.lines[3]).toContain("có …… chi bộ, 215 đảng viên"));
});

test("a value of the profile is offered at its gap; a new one is offered to the profile", async () => {
  const storage = memoryStorage({ so_chi_bo: 9 });
  const { document, user } = await openChecks({}, storage);
  await user.click(await rowOf(/^số chi bộ/));
  await user.click(await findControl(vi.fill.fromProfile("09")));
  await waitFor(() => expect(document.lines[3]).toContain("có 09 chi bộ"));
  expect(control(vi.fill.rememberOf("số chi bộ"))).toBeUndefined();

  await user.click(await rowOf(/^số đảng viên/));
  await user.keyboard("215{Enter}");
  await user.click(await findControl(vi.fill.rememberOf("số đảng viên")));
  expect(storage.load().library.profiles[0]?.values).toEqual({ so_chi_bo: 9, so_dang_vien: 215 });
  expect(control(vi.fill.rememberOf("số đảng viên"))).toBeUndefined();
});

test("gaps that ask for the same thing are filled together; a place can be left out", async () => {
  const text = "BÁO CÁO\nĐảng ủy xã …….\nI- TÌNH HÌNH\nNhân dân xã …… đoàn kết.\nCán bộ xã …….";
  const { document, user } = await openChecks({}, undefined, text);
  const rows = controls(/^tên xã/);
  expect(rows).toHaveLength(3);
  await user.click(rows[0] as HTMLElement);
  const boxes = [...window.document.querySelectorAll<HTMLElement>("form input[type=checkbox]")];
  expect(boxes).toHaveLength(2);
  await user.click(boxes[1] as HTMLElement);
  await user.type(formInputs()[0] as HTMLElement, "Phú Bình{Enter}");
  await waitFor(() => expect(document.lines[1]).toContain("Phú Bình"));
  expect(document.lines[3]).toContain("xã Phú Bình đoàn kết");
  expect(document.lines[4]).toContain("……");
  expect(document.calls.filter((call) => call === "apply")).toHaveLength(1);
});

test("what was refused is named with the reason and stays; nothing else is lost", async () => {
  const { document, user } = await openChecks();
  await user.click(await rowOf(/^số chi bộ/));
  document.lines[3] = "Đảng bộ xã có rất nhiều chi bộ.";
  await user.keyboard("12{Enter}");
  expect(await screen.findAllByText(vi.fill.refused("số chi bộ", vi.refusals.changed))).not.toHaveLength(0);
  expect(document.lines[3]).toBe("Đảng bộ xã có rất nhiều chi bộ.");
  expect(control(/^Hoàn tác/)).toBeUndefined();
});

test("of many, each refused gap says why in its own row until it is filled; the notice counts and names them", async () => {
  const text = "BÁO CÁO\nXã có …… hộ.\nĐảng bộ có …… chi bộ, …… đảng viên.";
  const known = { so_ho: 1250, so_chi_bo: 9, so_dang_vien: 215 };
  const { document, user } = await openChecks(known, undefined, text);
  await user.click(await findControl(vi.fill.fillKnown(3)));
  // Somebody at the document is quicker.
  document.lines[2] = "Đảng bộ xã hiện có …… chi bộ, …… đảng viên.";
  await user.click(await findControl(vi.fill.confirmKnown(3)));
  const labels = ["số chi bộ", "số đảng viên"];
  await screen.findAllByText(vi.fill.refusedMany(1, 2, labels, vi.refusals.changed));
  expect(document.lines.slice(1)).toEqual(["Xã có 1.250 hộ.", "Đảng bộ xã hiện có …… chi bộ, …… đảng viên."]);
  const why = vi.fill.notFilled(vi.refusals.changed);
  for (const label of labels) expect((await rowOf(new RegExp(`^${label}`))).textContent).toContain(why);
  // The first of them is gone to.
  await waitFor(() => expect(window.document.activeElement).toBe(input("số chi bộ")));

  await user.click(await rowOf(/^số chi bộ/));
  await user.click(await findControl(vi.fill.fromProfile("09")));
  await waitFor(() => expect(document.lines[2]).toBe("Đảng bộ xã hiện có 09 chi bộ, …… đảng viên."));
  expect((await rowOf(/^số đảng viên/)).textContent).toContain(why);
  expect(screen.getAllByText(why)).toHaveLength(1);
  await user.click(await findControl(vi.check.again));
  await waitFor(() => expect(screen.queryAllByText(why)).toEqual([]));
});

test("a host that fails is told in words; the typed value waits and can be written again", async () => {
  const { document, user } = await openChecks();
  await user.click(await rowOf(/^số chi bộ/));
  document.failNext("apply", "host-lost");
  await user.keyboard("12{Enter}");
  const { what, next } = vi.errors["host-lost"];
  expect(await screen.findAllByText(`${what} ${next}`)).not.toHaveLength(0);
  expect(document.lines.join("\n")).toBe(letter);
  expect(formInputs()[0]).toHaveProperty("value", "12");
  await user.type(formInputs()[0] as HTMLElement, "{Enter}");
  await waitFor(() => expect(document.lines[3]).toContain("có 12 chi bộ"));
});

test("two quick clicks write once", async () => {
  const { document, user } = await openChecks();
  await user.click(await rowOf(/^số chi bộ/));
  const release = document.hold();
  await user.keyboard("12{Enter}{Enter}");
  release();
  await waitFor(() => expect(document.lines[3]).toContain("có 12 chi bộ"));
  expect(document.calls.filter((call) => call === "apply")).toHaveLength(1);
});

test("a read-only document is looked at, not written to", async () => {
  const document = new FakeDocument(letter);
  document.abilities = { ...document.abilities, readOnly: true };
  const { user } = await openChecks({ so_chi_bo: 9 }, undefined, letter, document);
  await user.click(await rowOf(/^số chi bộ/));
  await waitFor(() => expect(document.revealed).toHaveLength(1));
  expect(formInputs()).toEqual([]);
  expect(control(/^Điền từ hồ sơ/)).toBeUndefined();
});

test("with tracked changes on the pane says that what it wrote is marked", async () => {
  const document = new FakeDocument(letter);
  document.abilities = { ...document.abilities, trackedChanges: true };
  const { user } = await openChecks({}, undefined, letter, document);
  await fillNext(user, "5");
  expect(await screen.findByText(vi.fill.tracked)).toBeTruthy();
});

test("a new scan takes the filled rows out of the list", async () => {
  const { user } = await openChecks();
  await fillNext(user, "5");
  await findControl(/^Hoàn tác/);
  await user.click(await findControl(vi.check.again));
  await waitFor(() => expect(control(/^Hoàn tác/)).toBeUndefined());
});

async function openChecks(
  values: Values = {},
  storage = memoryStorage(values),
  text = letter,
  document = new FakeDocument(text),
) {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  render(
    <App
      document={document}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("no copy"))}
      storage={storage}
      initialTab="check"
    />,
  );
  await findControl(vi.check.list, "ul");
  // The fields tell what a gap asks for; they come a moment later than the list.
  await act(async () => {
    await contentLibrary.loadFields();
  });
  return { document, user };
}

async function fillNext(user: ReturnType<typeof userEvent.setup>, value: string): Promise<void> {
  if (formInputs().length === 0) await user.keyboard("{F8}");
  await waitFor(() => expect(formInputs()).toHaveLength(1));
  await waitFor(() => expect(window.document.activeElement).toBe(formInputs()[0]));
  const before = formInputs()[0];
  await user.keyboard(`${value}{Enter}`);
  await waitFor(() => expect(formInputs()[0]).not.toBe(before));
}

function rowOf(name: RegExp): Promise<HTMLElement> {
  return findControl(name, "li button");
}

function formInputs(): HTMLInputElement[] {
  return [...window.document.querySelectorAll<HTMLInputElement>("form input:not([type=checkbox])")];
}

function input(label: string): HTMLElement | undefined {
  return control(vi.fill.fillGap(label), "input");
}
