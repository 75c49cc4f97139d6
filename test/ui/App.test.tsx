import { act, cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { contentLibrary } from "../../src/content/index";
import type { Block } from "../../src/core/document/block";
import { fillTemplate } from "../../src/core/templates/fillTemplate";
import { openTemplate } from "../../src/core/templates/openTemplate";
import { vi } from "../../src/strings/vi";
import { firstList } from "../../src/taskpane/firstList";
import { App } from "../../src/ui/App";
import type { AppProps } from "../../src/ui/App";
import { FakeDocument, textsOf } from "../support/fakeDocument";
import { memoryStorage } from "../support/memoryStorage";
import { control, findControl } from "../support/pane";

// Each test opens a whole pane; a busy machine takes its time.
jest.setTimeout(30_000);

/** The report as the pane itself drafts it, all values open. */
let report = "";

beforeAll(async () => {
  const kit = await openTemplate(contentLibrary, "bao-cao-qd-218");
  const standard = await contentLibrary.standards[0]?.load();
  if (standard === undefined) throw new Error("no standard");
  report = fillTemplate(kit, { kind: "whole" }, {}, standard).flatMap(textsOf).join("\n");
});

/** Nine gaps in three sections. */
const letter = `BÁO CÁO
I- ĐẶC ĐIỂM TÌNH HÌNH
1. Khái quát tình hình
Xã có diện tích …… ha, dân số …… hộ với …… nhân khẩu.
Đảng bộ xã có …… chi bộ trực thuộc với …… đảng viên.
2. Thuận lợi, khó khăn
Trong nhiệm kỳ, tỷ lệ hộ nghèo giảm còn ……%.
II- KẾT QUẢ THỰC HIỆN
Đã tổ chức …… hội nghị với …… lượt người tham gia, đạt ……% kế hoạch.`;

afterEach(cleanup);

describe("the tab Soạn", () => {
  test("an empty document: making a new one is the first thing to do, every section can be inserted", async () => {
    await openPane(new FakeDocument());
    expect(await screen.findByText(vi.state.empty)).toBeTruthy();
    expect(mustFind(vi.draft.createNew)).toBeTruthy();
    expect(screen.getByText(vi.draft.newWindow)).toBeTruthy();
    const inserts = buttonsOf(mustFind(vi.draft.sections, "ul"));
    expect(inserts.length).toBeGreaterThan(20);
    expect(inserts.every((button) => button.getAttribute("aria-label")?.startsWith(vi.draft.insert))).toBe(true);
  });

  test("one click inserts a section; its row then leads to it, and keeps the focus", async () => {
    const { document, user } = await openPane(new FakeDocument());
    await user.click(await findControl(/^Chèn I[.-]? /));
    const row = await findControl(/^Đến I[.-]? .*ô trống/);
    expect(document.calls.filter((call) => call === "insert")).toHaveLength(1);
    expect(window.document.activeElement).toBe(row);

    await user.click(row);
    expect(document.revealed).toHaveLength(1);
    expect(document.lines[document.revealed[0]?.paragraph ?? -1]).toMatch(/^I[.-]/);
  });

  test("arrows, Home and End move between the rows; Enter is a click", async () => {
    const { document, user } = await openPane(new FakeDocument());
    const list = await findControl(vi.draft.commonParts, "ul");
    const rows = buttonsOf(list);
    act(() => rows[0]?.focus());
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(window.document.activeElement).toBe(rows[2]);
    await user.keyboard("{Home}");
    expect(window.document.activeElement).toBe(rows[0]);
    await user.keyboard("{End}{Enter}");
    await waitFor(() => expect(document.inserted).toHaveLength(1));
    expect(rows.filter((row) => row.tabIndex === 0)).toHaveLength(1);
  });

  test("inserting what is there asks first; Esc and No leave the document as it was", async () => {
    const { document, user } = await openPane(new FakeDocument(report));
    const before = document.lines.join("\n");
    const again = await findControl(/^Chèn thêm lần nữa: 1\. /);
    await user.click(again);
    const no = await findControl(vi.draft.cancel);
    expect(document.lines.join("\n")).toBe(before);
    await user.click(no);
    expect(control(vi.draft.cancel)).toBeUndefined();
    expect(document.calls).not.toContain("insert");

    await user.click(again);
    await user.keyboard("{Escape}");
    expect(control(vi.draft.cancel)).toBeUndefined();
    expect(window.document.activeElement).toBe(again);

    await user.click(again);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.inserted).toHaveLength(1));
  });

  test("the whole document goes into an empty body, and asks before it joins existing text", async () => {
    const empty = await openPane(new FakeDocument());
    await empty.user.click(await findControl(vi.draft.insertWhole));
    await waitFor(() => expect(empty.document.inserted.map(({ anchor }) => anchor.kind)).toEqual(["empty-body"]));
    cleanup();

    const full = await openPane(new FakeDocument("Ghi chép cuộc họp"));
    await full.user.click(await findControl(vi.draft.insertWhole));
    expect(await screen.findByText(vi.draft.asksNotEmpty)).toBeTruthy();
    await full.user.keyboard("{Enter}");
    await waitFor(() => expect(full.document.inserted.map(({ anchor }) => anchor.kind)).toEqual(["body-end"]));
    expect(full.document.lines[0]).toBe("Ghi chép cuộc họp");
  });

  test("a refused insert says what happened and what to do, and can be tried again", async () => {
    const { document, user } = await openPane(new FakeDocument());
    document.failNext("insert", "host-refused");
    await user.click(await findControl(/^Chèn I[.-]? /));
    const { what, next } = vi.errors["host-refused"];
    expect(await screen.findByText(`${what} ${next}`)).toBeTruthy();
    expect(document.lines).toEqual([""]);
    await user.click(mustFind(vi.retry));
    await waitFor(() => expect(document.inserted).toHaveLength(1));
    expect(screen.queryByText(`${what} ${next}`)).toBeNull();
  });

  test("a document that changed since it was read is read again, and the part still finds its place", async () => {
    const { document, user } = await openPane(new FakeDocument(report.replace(/^1\.2\. .*\n/m, "")));
    const missing = await findControl(/^Chèn 1\.2\. /);
    const reads = countReads(document);
    document.failNext("insert", "anchor-changed");
    await user.click(missing);
    await waitFor(() => expect(document.inserted).toHaveLength(1));
    expect(countReads(document)).toBeGreaterThan(reads);
  });

  test("two quick clicks insert once", async () => {
    const { document, user } = await openPane(new FakeDocument());
    const button = await findControl(/^Chèn I[.-]? /);
    const release = document.hold();
    await user.dblClick(button);
    release();
    await findControl(/^Đến I[.-]? /);
    expect(document.inserted).toHaveLength(1);
  });

  test("a new document is built whole and handed over", async () => {
    const built: (readonly Block[])[] = [];
    const { document, user } = await openPane(new FakeDocument(), {
      buildDocx: (blocks) => {
        built.push(blocks);
        return Promise.resolve(new Uint8Array([80, 75]));
      },
    });
    await user.click(await findControl(vi.draft.createNew));
    await waitFor(() => expect(document.opened).toEqual([new Uint8Array([80, 75])]));
    expect(built[0]?.length).toBeGreaterThan(50);
  });

  test("a read-only document is told and not written to", async () => {
    const document = new FakeDocument();
    document.abilities = { ...document.abilities, readOnly: true };
    const { user } = await openPane(document);
    expect(await screen.findByText(vi.state.readOnly)).toBeTruthy();
    await user.click(await findControl(/^Chèn I[.-]? /));
    await user.click(mustFind(vi.draft.insertWhole));
    expect(document.calls).not.toContain("insert");
  });

  test("the template that the document was made from is chosen by itself, but not against the user", async () => {
    await openPane(new FakeDocument(report));
    const choice = await screen.findByLabelText<HTMLSelectElement>(vi.draft.template);
    await waitFor(() => expect(choice.value).toBe("bao-cao-qd-218"));
    expect(await findControl(/Quyết định 218/, "h1")).toBeTruthy();
  });

  test("a document of another kind is not called after the chosen template, though they share a heading", async () => {
    const other = "I. TÌNH HÌNH\nỔn định.\nII. HẠN CHẾ\nCòn …… việc chậm.\nIII. NHIỆM VỤ NĂM SAU\nTiếp tục.";
    await openPane(new FakeDocument(other));
    await screen.findByText(vi.state.gaps(1));
    expect(await findControl(vi.thisDocument, "h1")).toBeTruthy();
  });

  test("what is in the first template is listed before its text is there; a click waits for it", async () => {
    const { content, arrive } = slowContent();
    const list = await firstList();
    const { document, user } = await openPane(new FakeDocument(), { content, ...(list && { firstList: list }) });
    const headings = () =>
      buttonsOf(mustFind(vi.draft.sections, "ul")).map((button) => button.getAttribute("aria-label"));
    await waitFor(() => expect(headings()).toHaveLength(list?.outline.length ?? NaN));
    const before = headings();
    await user.click(mustFind(/^Chèn I[.-]? /));
    expect(document.calls).not.toContain("insert");

    arrive();
    await findControl(/^Đến I[.-]? /);
    expect(document.inserted).toHaveLength(1);
    expect(before).toContain(vi.draft.insertPart("I- ĐẶC ĐIỂM TÌNH HÌNH"));
  });

  test("a template whose text does not come is told, though its headings were there", async () => {
    const content = { ...contentLibrary, loadFields: () => Promise.reject(new Error("offline")) };
    const list = await firstList();
    await openPane(new FakeDocument(), { content, ...(list && { firstList: list }) });
    expect(await screen.findByText(`${vi.draft.loadFailed} ${vi.draft.loadFailedNext}`)).toBeTruthy();
  });

  test("a template that cannot be loaded is told, and tried again", async () => {
    let broken = true;
    const content = {
      ...contentLibrary,
      loadFields: () => (broken ? Promise.reject(new Error("offline")) : contentLibrary.loadFields()),
    };
    const { user } = await openPane(new FakeDocument(), { content });
    expect(await screen.findByText(`${vi.draft.loadFailed} ${vi.draft.loadFailedNext}`)).toBeTruthy();
    broken = false;
    await user.click(mustFind(vi.retry));
    expect(await findControl(vi.draft.sections, "ul")).toBeTruthy();
  });
});

describe("the tab Kiểm tra", () => {
  test("lists every gap under its heading, in document order, and jumps to exactly the gap", async () => {
    const { document, user } = await openPane(new FakeDocument(letter), { initialTab: "check" });
    const rows = await findingRows();
    expect(rows).toHaveLength(9);
    expect(verdict().textContent).toBe(vi.check.stillOpen(9, 3));
    const headings = [...mustFind(vi.check.list, "ul").querySelectorAll("h3")].map(({ textContent }) => textContent);
    expect(headings).toEqual(["I.1. Khái quát tình hình", "I.2. Thuận lợi, khó khăn", "II- KẾT QUẢ THỰC HIỆN"]);
    await user.click(rows[2] as HTMLElement);
    await user.click(rows[1] as HTMLElement);
    const [later, earlier] = document.revealed;
    expect(later && earlier && later.paragraph >= earlier.paragraph).toBe(true);
    const marked = document.lines[later?.paragraph ?? -1]?.slice(later?.start, later?.end);
    expect(marked).toMatch(/^[\s….]+$/u);
    expect(rows[1]?.getAttribute("aria-current")).toBe("location");
  });

  test("F8 and Shift+F8 go on from anywhere, round the end; Alt+1 and Alt+2 choose a tab", async () => {
    const { document, user } = await openPane(new FakeDocument(letter));
    await findControl(/ô trống/, "[role=tab]");
    await user.keyboard("{F8}");
    const rows = await findingRows();
    await waitFor(() => expect(focusIsAt(rows[0])).toBe(true));
    await user.keyboard("{F8}");
    await waitFor(() => expect(focusIsAt(rows[1])).toBe(true));
    await user.keyboard("{Shift>}{F8}{F8}{/Shift}");
    expect(screen.getByText(vi.check.position(rows.length, rows.length))).toBeTruthy();
    expect(document.revealed).toHaveLength(4);

    await user.keyboard("{Alt>}1{/Alt}");
    expect(mustFind(vi.tabs.draft, "[role=tab]").getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Alt>}2{/Alt}");
    expect(mustFind(/Kiểm tra/, "[role=tab]").getAttribute("aria-selected")).toBe("true");
  });

  test("after a gap was filled in the document, a new scan counts one less and goes on at the same place", async () => {
    const { document, user } = await openPane(new FakeDocument(letter), { initialTab: "check" });
    const before = await findingRows();
    await user.click(before[3] as HTMLElement);
    const place = document.revealed[0];
    const line = place?.paragraph ?? 0;
    const text = document.lines[line] ?? "";
    act(() => document.type(line, `${text.slice(0, place?.start)} 12${text.slice(place?.end)}`));
    await user.click(mustFind(vi.check.again));
    await waitFor(() => expect(verdict().textContent).toContain(`${before.length - 1} ô`));
    expect(await findingRows()).toHaveLength(before.length - 1);
    const current = control(/./, "[aria-current=location]");
    expect(current?.textContent).toMatch(/^số đảng viên.*có 12 chi bộ/);
  });

  test("a clean document is ready, in plain words", async () => {
    await openPane(new FakeDocument("Xã có 12 thôn."), { initialTab: "check" });
    await waitFor(() => expect(verdict().textContent).toBe(vi.check.ready));
    expect(screen.getByText(vi.check.read(vi.stories.body))).toBeTruthy();
  });

  test("says what could not be read", async () => {
    const document = new FakeDocument("Xã có 12 thôn.");
    document.unread = [{ kind: "textbox", reason: "unsupported", count: 1 }];
    await openPane(document, { initialTab: "check" });
    expect(await screen.findByText(vi.check.unread(vi.unreadParts("textbox", 1)))).toBeTruthy();
  });

  test("a host that went away is told in words; the pane reads again on request", async () => {
    const document = new FakeDocument(letter);
    document.failNext("read", "host-lost");
    const { user } = await openPane(document, { initialTab: "check" });
    const { what, next } = vi.errors["host-lost"];
    expect(await screen.findByText(`${what} ${next}`)).toBeTruthy();
    await user.click(mustFind(vi.retry));
    expect((await findingRows()).length).toBeGreaterThan(5);
  });

  test("a place that is gone is told, and nothing else is shown in its stead", async () => {
    const { document, user } = await openPane(new FakeDocument(letter), { initialTab: "check" });
    const rows = await findingRows();
    document.lines = document.lines.map((line) => line.replaceAll("…", "x"));
    await user.click(rows[5] as HTMLElement);
    expect(await screen.findAllByText(vi.check.reached.none())).not.toHaveLength(0);
    expect(document.revealed).toHaveLength(0);
  });

  test("of five thousand gaps only the visible rows are drawn", async () => {
    const text = Array.from({ length: 5_000 }, (_, index) => `Trong kỳ có …… cuộc họp lần thứ ${index}.`).join("\n");
    await openPane(new FakeDocument(text), { initialTab: "check" });
    const rows = await findingRows();
    expect(rows.length).toBeLessThan(80);
    expect(rows[0]?.closest("li")?.getAttribute("aria-setsize")).toBe("5000");
  });
});

async function openPane(document: FakeDocument, props: Partial<AppProps> = {}) {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  render(
    <App
      document={document}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(new Uint8Array())}
      openCopy={() => Promise.reject(new Error("no copy"))}
      storage={memoryStorage()}
      {...props}
    />,
  );
  await findControl(vi.tabs.label, "[role=tablist]");
  return { document, user };
}

/** Content that comes when it is told to. */
function slowContent() {
  let arrive = () => {};
  const there = new Promise<void>((resolve) => (arrive = resolve));
  const content = { ...contentLibrary, loadFields: () => there.then(contentLibrary.loadFields) };
  return { content, arrive };
}

function mustFind(name: string | RegExp, selector?: string): HTMLElement {
  const found = control(name, selector);
  if (found === undefined) throw new Error(`Nothing is called ${String(name)}`);
  return found;
}

function buttonsOf(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll("button")];
}

function verdict(): HTMLElement {
  return mustFind(/./, "#panel-check h2");
}

async function findingRows(): Promise<HTMLElement[]> {
  const list = await findControl(vi.check.list, "ul");
  // The chosen row's own buttons are named for what they do.
  return buttonsOf(list).filter((button) => button.closest("form") === null && !button.hasAttribute("aria-label"));
}

/** In the input that the chosen row opens. */
function focusIsAt(row: HTMLElement | undefined): boolean {
  const { activeElement } = window.document;
  return activeElement instanceof HTMLInputElement && row?.closest("li")?.contains(activeElement) === true;
}

function countReads(document: FakeDocument): number {
  return document.calls.filter((call) => call === "read").length;
}
