import { act, cleanup, render, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { TextDecoder, TextEncoder } from "node:util";
import { contentLibrary } from "../../src/content/index";
import { openDocxCopy } from "../../src/docx/openDocxCopy";
import { vi } from "../../src/strings/vi";
import { viChecks } from "../../src/strings/viChecks";
import { App } from "../../src/ui/App";
import { WordDocument } from "../../src/word/WordDocument";
import { memoryStorage } from "../support/memoryStorage";
import { control, findControl } from "../support/pane";
import { decisiveActions } from "../wordHost/engine/BatchLog";
import { flatOpc } from "../wordHost/fixtures";
import { closeWord, settle, startWord } from "../wordHost/startWord";
import type { WordHost } from "../wordHost/WordHost";

/**
 * What a person does in the pane, through the real office.js, with a refusal of Word at the end of every batch, where all
 * of it but the last is done, and at every other call: the pane stays alive, says in words what happened, and the document
 * keeps all text of the user. That an adapter stands a refusal at each action between is tested with the adapter.
 */
jest.setTimeout(300_000);
// Every browser has them; jsdom does not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

const lines = ["BÁO CÁO", "I- ĐẶC ĐIỂM TÌNH HÌNH", "Xã có 1.250 hộ.", "Đảng bộ có …… chi bộ.", "Dân số …… khẩu."];

interface Flow {
  readonly tab: "draft" | "check";
  readonly run: (user: ReturnType<typeof userEvent.setup>) => Promise<void>;
  /** Holds once the flow has come through. */
  readonly done: (host: WordHost) => boolean;
}

const flows: Readonly<Record<string, Flow>> = {
  fill: {
    tab: "check",
    run: async (user) => {
      await user.click(await findControl(/chi bộ/, "li button"));
      await waitFor(() => expect(document.querySelector("form input")).not.toBeNull());
      await user.type(document.querySelector("form input") as HTMLElement, "12{Enter}");
    },
    done: (host) => host.paragraphs().includes("Đảng bộ có 12 chi bộ."),
  },
  insert: {
    tab: "draft",
    run: async (user) => user.click(await findControl(vi.draft.insertPart(vi.draft.signature))),
    done: (host) => host.paragraphs().length > lines.length,
  },
  "set aside": {
    tab: "check",
    run: async (user) => {
      await user.click(await findControl(/chi bộ/, "li button"));
      await user.click(await findControl(new RegExp(`^${viChecks.ignore.gap}`)));
    },
    done: () => control(new RegExp(viChecks.ignore.count(1))) !== undefined,
  },
  "begin anew": {
    tab: "draft",
    run: async (user) => {
      await user.click(await findControl(vi.startOver.start));
      await user.click(await findControl(/^Tạo văn bản mới \(/));
    },
    done: (host) => host.openedDocuments().length > 0,
  },
};

const sentences = [
  ...Object.values(vi.errors).map(({ what }) => what),
  ...Object.values(vi.refusals),
  viChecks.ignore.notKept,
];

test.each(Object.entries(flows))("%s", async (_name, flow) => {
  const clean = await open(flow);
  await flow.run(clean.user);
  await waitFor(() => expect(flow.done(clean.host)).toBe(true));
  await act(settle);
  const batches = clean.host.batches.user.map(decisiveActions);
  const calls = clean.host.faults.calls - clean.calls;
  await close();
  const faults = [
    ...batches.flatMap((actions, batch) => actions.slice(-1).map((action) => ({ batch, action }))),
    ...Array.from({ length: calls }, (_, call) => ({ call })),
  ];
  expect(faults.length).toBeGreaterThan(0);

  for (const fault of faults) {
    const { host, user } = await open(flow);
    if ("call" in fault) host.faults.failCall(fault.call);
    else host.faults.failAt({ ...fault, code: "GeneralException" });
    await flow.run(user).catch(() => undefined);
    await waitFor(() => {
      const said = document.body.textContent ?? "";
      const isTold = sentences.some((sentence) => said.includes(sentence));
      expect({ fault, isTold: isTold || flow.done(host) }).toEqual({ fault, isTold: true });
    });
    const texts = host.paragraphs();
    for (const line of lines) {
      const kept = texts.includes(line) || texts.includes(line.replace("……", "12"));
      expect({ fault, line, kept }).toEqual({ fault, line, kept: true });
    }
    // The pane still answers, and so does Word.
    host.faults.clear();
    await user.click(await findControl(new RegExp(`^${vi.tabs.check}`), "[role=tab]"));
    await user.click(await findControl(vi.check.again));
    await findControl(/khẩu/, "li button");
    await close();
  }
});

async function open({ tab }: Flow) {
  const host = await startWord(flatOpc(lines));
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const word = new WordDocument(() => localStorage);
  render(
    <App
      document={word}
      content={contentLibrary}
      buildDocx={() => Promise.resolve(Uint8Array.of(80, 75, 5, 6, ...new Uint8Array(18)))}
      openCopy={openDocxCopy}
      storage={memoryStorage()}
      initialTab={tab}
    />,
  );
  if (tab === "check") await findControl(/khẩu/, "li button");
  else await findControl(vi.draft.insertPart(vi.draft.signature));
  await act(async () => {
    await contentLibrary.loadFields();
    await settle();
  });
  await waitFor(() => expect(host.batches.user.length).toBeGreaterThan(0));
  await act(settle);
  host.batches.clear();
  return { host, user, calls: host.faults.calls };
}

async function close(): Promise<void> {
  await act(settle);
  cleanup();
  await closeWord();
}
