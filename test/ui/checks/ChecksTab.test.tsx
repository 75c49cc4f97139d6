import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../../src/content/index";
import { rules } from "../../../src/core/checks/rules/index";
import { vi } from "../../../src/strings/vi";
import { viChecks } from "../../../src/strings/viChecks";
import { App } from "../../../src/ui/App";
import { liveTiming } from "../../../src/ui/shared/liveUpdates";
import { FakeDocument } from "../../support/fakeDocument";
import { memoryStorage } from "../../support/memoryStorage";
import { control, controls, findControl } from "../../support/pane";

jest.setTimeout(60_000);
afterEach(cleanup);

const letter = `I- ĐẶC ĐIỂM TÌNH HÌNH
Xã có diện tích …… ha, dân số …… hộ.
II- KẾT QUẢ
Đã tổ chức [số cuộc] hội nghị.
III- KIẾN NGHỊ
Nơi nhận:`;

const { ignore, filter, report, why } = viChecks;

test("a row tells the unit beside its label, but says no word twice", async () => {
  await openChecks(new FakeDocument("1. Thời gian: …… giờ …… phút; có …… hộ dự."));
  const told = () => rows().map(({ textContent }) => textContent ?? "");
  await waitFor(() => expect(told().filter((text) => text.includes("(hộ)"))).toHaveLength(1));
  expect(told().filter((text) => /\((?:giờ|phút)\)/.test(text))).toEqual([]);
  expect(told().filter((text) => /^(?:giờ|phút)/.test(text))).toHaveLength(2);
});

describe("Không phải ô trống", () => {
  test("takes the gap out of list and verdict, keeps that with the document, and gives it back", async () => {
    const { document, user } = await openChecks();
    await user.keyboard("{F8}");
    await user.click(await findControl(ignore.titleOf("diện tích xã (ha)")));
    await waitFor(() => expect(verdict()).toContain("2 ô trống"));
    await waitFor(() =>
      expect(document.kept).toMatchObject({ ignores: { version: 1, list: [{ label: "diện tích xã (ha)" }] } }),
    );
    // Focus goes on in the list.
    expect(window.document.activeElement?.closest("ul")?.getAttribute("aria-label")).toBe(vi.check.list);
    cleanup();

    // Opened again, with text added above.
    const again = new FakeDocument(`Đoạn mới.\n${document.lines.join("\n")}`);
    again.kept = document.kept;
    await openChecks(again);
    await waitFor(() => expect(verdict()).toContain("2 ô trống"));
    await user.click(await findControl(ignore.count(1)));
    await user.click(await findControl(ignore.restoreOf("diện tích xã (ha)")));
    await waitFor(() => expect(verdict()).toContain("3 ô trống"));
    await waitFor(() => expect(again.kept).toMatchObject({ ignores: { list: [] } }));
    expect(control(ignore.count(1))).toBeUndefined();
  });

  test("is remembered until the pane is closed where the document takes no notes, and that is said", async () => {
    const document = new FakeDocument(letter);
    document.refuseNotes = true;
    const { user } = await openChecks(document);
    await user.keyboard("{F8}");
    await user.click(await findControl(ignore.titleOf("diện tích xã (ha)")));
    await waitFor(() => expect(verdict()).toContain("2 ô trống"));
    expect(await screen.findByText(ignore.notKept)).toBeTruthy();
    await user.click(await findControl(vi.check.again));
    await waitFor(() => expect(verdict()).toContain("2 ô trống"));
  });
});

test("a gap that only the gap beside it told stays in the list when that is filled, and is gone to next", async () => {
  const document = new FakeDocument("Quy tập thêm … hài cốt, … có tên, còn lại chưa rõ tên.");
  const { user } = await openChecks(document);
  await waitFor(() => expect(verdict()).toContain("2 ô trống"));
  await fillGap(user, /số hài cốt quy tập/, "12", "1 ô trống");
  await waitFor(() => expect(window.document.activeElement?.getAttribute("aria-label")).toContain("số hài cốt có tên"));
  await user.click(await findControl(vi.check.again));
  await waitFor(() => expect(verdict()).toContain("1 ô trống"));
  await fillGap(user, /số hài cốt có tên/, "5", vi.check.ready);
  expect(document.lines).toEqual(["Quy tập thêm 12 hài cốt, 5 có tên, còn lại chưa rõ tên."]);
});

test("such a gap is listed still when the document is opened again, until it is filled", async () => {
  const document = new FakeDocument("Quy tập thêm … hài cốt, … có tên, còn lại chưa rõ tên.");
  const first = await openChecks(document);
  const set = jest.spyOn(document.notes, "set");
  await waitFor(() => expect(verdict()).toContain("2 ô trống"));
  expect(document.kept).toBeUndefined();
  await fillGap(first.user, /số hài cốt quy tập/, "12", "1 ô trống");
  await waitFor(() => expect(document.kept).toMatchObject({ gaps: { list: [{ label: "số hài cốt có tên" }] } }));
  expect(set).toHaveBeenCalledTimes(1);
  cleanup();

  const { user } = await openChecks(document);
  await waitFor(() => expect(verdict()).toContain("1 ô trống"));
  await user.click(await findControl(vi.check.again));
  await waitFor(() => expect(verdict()).toContain("1 ô trống"));
  expect(set).toHaveBeenCalledTimes(1);
  await fillGap(user, /số hài cốt có tên/, "5", vi.check.ready);
  await waitFor(() => expect(document.kept).toMatchObject({ gaps: { list: [] } }));
});

describe("a gap that only the way of typing tells", () => {
  const text = "Xã có xx hộ.\nXã có xx khẩu.\nKhảo sát Bến Đá xx và đã xong.";

  test("stays in the list while the sure ones are filled", async () => {
    const document = new FakeDocument(text);
    const { user } = await openChecks(document);
    await waitFor(() => expect(verdict()).toContain("3 ô trống"));
    document.lines = ["Xã có 12 hộ.", "Xã có 45 khẩu.", "Khảo sát Bến Đá xx và đã xong."];
    await user.click(await findControl(vi.check.again));
    await waitFor(() => expect(verdict()).toContain("1 ô trống"));
    // Nobody filled or set aside anything here: the document is as it was found.
    expect(document.kept).toBeUndefined();
  });

  test("is listed still when the document is opened again after the sure ones were filled", async () => {
    const { document, user } = await openChecks(new FakeDocument(text));
    const set = jest.spyOn(document.notes, "set");
    await waitFor(() => expect(verdict()).toContain("3 ô trống"));
    await fillGap(user, /hộ/, "12", "2 ô trống");
    await fillGap(user, /khẩu/, "45", "1 ô trống");
    expect(document.lines).toEqual(["Xã có 12 hộ.", "Xã có 45 khẩu.", "Khảo sát Bến Đá xx và đã xong."]);
    expect(set).toHaveBeenCalledTimes(1);
    cleanup();

    await openChecks(document);
    await waitFor(() => expect(verdict()).toContain("1 ô trống"));
    await user.click(await findControl(vi.check.again));
    await waitFor(() => expect(verdict()).toContain("1 ô trống"));
    expect(set).toHaveBeenCalledTimes(1);
    expect(document.kept).toEqual({ habits: { version: 1, list: ["x"] } });

    // Whoever says that it is none is not asked again.
    await user.keyboard("{F8}");
    await user.click(await findControl(new RegExp(`^${ignore.gap}`)));
    await waitFor(() => expect(document.kept).toMatchObject({ ignores: { list: [{}] }, habits: { list: ["x"] } }));
    cleanup();
    render(paneOf(document));
    await waitFor(() => expect(verdict()).toContain(vi.check.ready));
  });

  test("is kept with what is set aside, in the same write", async () => {
    const { document, user } = await openChecks(new FakeDocument(text));
    const set = jest.spyOn(document.notes, "set");
    await user.keyboard("{F8}");
    await user.click(await findControl(new RegExp(`^${ignore.gap}`)));
    await waitFor(() => expect(verdict()).toContain("2 ô trống"));
    await waitFor(() => expect(document.kept).toMatchObject({ ignores: { list: [{}] }, habits: { list: ["x"] } }));
    expect(set).toHaveBeenCalledTimes(1);
  });

  test("does not disturb a fill where the document takes no notes", async () => {
    const document = new FakeDocument(text);
    document.refuseNotes = true;
    const { user } = await openChecks(document);
    await fillGap(user, /hộ/, "12", "2 ô trống");
    await fillGap(user, /khẩu/, "45", "1 ô trống");
    expect(screen.queryByText(ignore.notKept)).toBeNull();
  });

  test("leaves no trace in a document that has none", async () => {
    const { document, user } = await openChecks(new FakeDocument("Xã có xx hộ.\nXã có xx khẩu.\nXã có xx thôn."));
    await fillGap(user, /hộ/, "12", "2 ô trống");
    expect(document.kept).toBeUndefined();
  });
});

test("the list is narrowed by kind and section, F8 stays inside, and the verdict stays whole", async () => {
  const { document, user } = await openChecks();
  await user.click(await findControl(filter.show));
  await user.selectOptions(screen.getByLabelText(filter.kind), filter.kinds.placeholder);
  await waitFor(() => expect(rows()).toHaveLength(1));
  expect(verdict()).toContain("3 ô trống");
  await user.keyboard("{F8}{F8}");
  expect(new Set(document.revealed.map(({ paragraph }) => paragraph))).toEqual(new Set([3]));
  await user.selectOptions(screen.getByLabelText(filter.section), "I- ĐẶC ĐIỂM TÌNH HÌNH");
  expect(await screen.findByText(filter.nothing)).toBeTruthy();
  await user.click(await findControl(filter.clear));
  await waitFor(() => expect(rows().length).toBeGreaterThan(2));
});

test("the list is copied whole, as text", async () => {
  const { user } = await openChecks();
  await user.click(await findControl(report.copy));
  const text = await window.navigator.clipboard.readText();
  expect(text).toMatch(
    new RegExp(
      `^${report.title}\\nVăn bản: bao-cao\\.docx\\nNgày kiểm tra: \\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}\\nKết quả: Còn 3 ô trống`,
    ),
  );
  expect(text).toContain("I- ĐẶC ĐIỂM TÌNH HÌNH\n  1. diện tích xã (ha): Xã có diện tích «…» ha, dân số … hộ.");
  expect(text).toContain("Đã tổ chức «[số cuộc]» hội nghị.");
});

test("printing is offered where the pane stands in a browser of its own, not in Word", async () => {
  const inWord = new FakeDocument(letter);
  await openChecks(inWord);
  expect(control(report.print)).toBeUndefined();
  cleanup();
  const beside = new FakeDocument(letter);
  beside.abilities = { ...beside.abilities, host: "file" };
  await openChecks(beside);
  expect(control(report.print)).toBeDefined();
});

test("Vì sao? shows the clause and the examples of the finding's rule", async () => {
  const { user } = await openChecks();
  await user.keyboard("{F8}");
  await user.click(await findControl(why.showOf("diện tích xã (ha)")));
  const rule = rules.find(({ id }) => id === "unfilled-gap");
  expect(await screen.findByText(rule?.clause ?? "")).toBeTruthy();
  expect(screen.getByText(rule?.examples.bad[0]?.text ?? "")).toBeTruthy();
  expect(screen.getByText(rule?.examples.good[0] ?? "")).toBeTruthy();
});

describe("a change in the document", () => {
  test("comes into the list by itself, and nothing announces or hides it", async () => {
    const { document } = await openChecks();
    act(() => document.type(1, "Xã có diện tích 12 ha, dân số …… hộ."));
    expect(verdict()).toContain("3 ô trống");
    await waitFor(() => expect(verdict()).toContain("2 ô trống"), { timeout: 4 * liveTiming.quiet });
    expect(document.calls.filter((call) => call === "read")).toHaveLength(2);
  });

  test("waits while an answer is half typed, so that no letter is lost", async () => {
    const { document, user } = await openChecks();
    await user.keyboard("{F8}");
    const input = await findControl(vi.fill.fillGap("diện tích xã (ha)"), "input");
    await user.type(input, "12");
    act(() => document.type(0, "I- ĐẶC ĐIỂM\nMới"));
    await new Promise((resolve) => setTimeout(resolve, 2 * liveTiming.quiet));
    expect(document.calls.filter((call) => call === "read")).toHaveLength(1);
    expect((input as HTMLInputElement).value).toBe("12");
    await user.clear(input);
    await waitFor(() => expect(document.calls.filter((call) => call === "read").length).toBe(2), { timeout: 4_000 });
  });

  test("that cannot be read is quiet: what is known stays", async () => {
    const { document } = await openChecks();
    document.failNext("read", "host-busy");
    act(() => document.changed());
    await waitFor(() => expect(document.calls.filter((call) => call === "read")).toHaveLength(2), { timeout: 4_000 });
    expect(screen.queryByText(new RegExp(vi.errors["host-busy"].what))).toBeNull();
    expect(verdict()).toContain("3 ô trống");
  });
});

/** Fills the gap whose row says so. */
async function fillGap(user: ReturnType<typeof userEvent.setup>, row: RegExp, value: string, then: string) {
  await user.click(await findControl(row, "li button"));
  const input = () => control(row, "form input");
  await waitFor(() => expect(input()).toBe(window.document.activeElement));
  await user.keyboard(`${value}{Enter}`);
  await waitFor(() => expect(verdict()).toContain(then));
}

async function openChecks(document = new FakeDocument(letter)) {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  render(paneOf(document));
  await findControl(vi.check.list, "ul");
  return { document, user };
}

function paneOf(document: FakeDocument) {
  return (
    <App
      document={document}
      content={contentLibrary}
      storage={memoryStorage()}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("not asked for"))}
      initialTab="check"
      fileName="bao-cao.docx"
    />
  );
}

function verdict(): string {
  return control(/./, "#panel-check h2")?.textContent ?? "";
}

function rows(): HTMLElement[] {
  return controls(/./, `ul[aria-label="${vi.check.list}"] button`).filter(
    (button) => button.closest("form") === null && !/^(Không|Vì sao)/.test(button.getAttribute("aria-label") ?? ""),
  );
}
