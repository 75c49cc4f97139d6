import { Button, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Field } from "../../core/profile/field";
import { freeProfileId } from "../../core/profile/officeProfile";
import type { OfficeProfile } from "../../core/profile/officeProfile";
import { readProfileFile, writeProfileFile } from "../../core/profile/profileFile";
import type { ProfileFileProblem } from "../../core/profile/profileFile";
import { vi } from "../../strings/vi";
import { useAnnounce } from "../shared/Announcer";
import { Choice } from "../shared/Choice";
import { copyText } from "../shared/copyText";
import { Notice } from "../shared/Notice";
import { ImportPreview } from "./ImportPreview";
import { saveTextFile } from "./saveTextFile";
import type { ProfileState } from "./useProfile";

interface ProfileBarProps {
  readonly state: ProfileState;
  readonly fields: readonly Field[];
}

type BarPhase =
  | { readonly phase: "idle" }
  | { readonly phase: "naming"; readonly why: "add" | "rename" }
  | { readonly phase: "removing" }
  /** Nobody tells whether the host took the file; the text can be copied instead. */
  | { readonly phase: "exported" }
  | { readonly phase: "copied"; readonly done: boolean }
  | { readonly phase: "pasting" }
  | { readonly phase: "importing"; readonly read: OfficeProfile; readonly leftOut: readonly string[] }
  | { readonly phase: "refused"; readonly problem: ProfileFileProblem | "unreadable" };

/** Which profile, and what can be done with it: add, rename, remove, export, import. */
export function ProfileBar({ state, fields }: ProfileBarProps) {
  const styles = useStyles();
  const announce = useAnnounce();
  const { library, profile, change } = state;
  const [phase, setPhase] = useState<BarPhase>({ phase: "idle" });
  const [unfolded, setUnfolded] = useState(false);
  const file = useRef<HTMLInputElement>(null);
  const idle = () => setPhase({ phase: "idle" });

  const read = (text: string | undefined) => {
    const reading = text === undefined ? { problem: "unreadable" as const } : readProfileFile(text, profile.id);
    if ("problem" in reading) setPhase({ phase: "refused", problem: reading.problem });
    else setPhase({ phase: "importing", read: reading.profile, leftOut: reading.leftOut });
  };
  const exportFile = () => {
    saveTextFile(writeProfileFile(profile), vi.profile.fileName);
    setPhase({ phase: "exported" });
    announce(vi.profile.exported);
  };
  const copy = async () => {
    const done = await copyText(writeProfileFile(profile));
    setPhase({ phase: "copied", done });
    announce(done ? vi.profile.copied : vi.profile.notCopied);
  };
  const nameProfile = (name: string, why: "add" | "rename") => {
    const id = freeProfileId(library);
    if (why === "add") change({ kind: "add", profile: { id, name, values: {}, asOf: {} } });
    else change({ kind: "rename", profileId: profile.id, name });
    idle();
  };
  const importInto = (asNew: boolean) => {
    if (phase.phase !== "importing") return;
    const { read: imported } = phase;
    if (asNew) change({ kind: "add", profile: { ...imported, id: freeProfileId(library) } });
    else {
      const gone = Object.keys(profile.values).map((id) => [id, undefined] as const);
      change({
        kind: "set",
        profileId: profile.id,
        values: { ...Object.fromEntries(gone), ...imported.values },
        asOf: { ...Object.fromEntries(Object.keys(profile.asOf).map((id) => [id, undefined])), ...imported.asOf },
      });
      if (imported.name !== "") change({ kind: "rename", profileId: profile.id, name: imported.name });
    }
    announce(vi.profile.imported);
    idle();
  };

  return (
    <div className={styles.bar}>
      <Choice
        label={vi.profile.choose}
        options={library.profiles.map(({ id, name }) => ({ id, title: nameOf(name) }))}
        value={profile.id}
        onChange={(id) => change({ kind: "activate", profileId: id })}
      />
      <p className={styles.intro}>{vi.profile.intro}</p>
      <Button
        size="small"
        appearance="transparent"
        className={styles.fold}
        icon={unfolded ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={unfolded}
        onClick={() => setUnfolded(!unfolded)}
      >
        {vi.profile.more}
      </Button>
      {unfolded && (
        <div className={styles.actions}>
          <Button size="small" onClick={() => setPhase({ phase: "naming", why: "rename" })}>
            {vi.profile.rename}
          </Button>
          <Button size="small" onClick={() => setPhase({ phase: "naming", why: "add" })}>
            {vi.profile.add}
          </Button>
          {library.profiles.length > 1 && (
            <Button size="small" onClick={() => setPhase({ phase: "removing" })}>
              {vi.profile.remove}
            </Button>
          )}
          <Button size="small" onClick={exportFile}>
            {vi.profile.export}
          </Button>
          <Button size="small" onClick={() => file.current?.click()}>
            {vi.profile.import}
          </Button>
          <Button size="small" onClick={() => setPhase({ phase: "pasting" })}>
            {vi.profile.paste}
          </Button>
          <input
            ref={file}
            type="file"
            hidden
            accept=".json,.txt,application/json,text/plain"
            aria-label={vi.profile.import}
            onChange={(event) => {
              const [chosen] = event.target.files ?? [];
              if (chosen !== undefined) void readText(chosen).then(read);
              // The same file may be chosen again.
              event.target.value = "";
            }}
          />
        </div>
      )}
      {phase.phase === "naming" && (
        <NameForm
          key={phase.why}
          initial={phase.why === "rename" ? profile.name : ""}
          onSave={(name) => nameProfile(name, phase.why)}
          onCancel={idle}
        />
      )}
      {phase.phase === "removing" && (
        <Notice
          intent="warning"
          focusFirst
          text={vi.profile.asksRemove(nameOf(profile.name))}
          action={{
            label: vi.profile.confirmRemove,
            onClick: () => {
              change({ kind: "remove", profileId: profile.id });
              announce(vi.profile.removed(nameOf(profile.name)));
              idle();
            },
          }}
          cancel={{ label: vi.profile.cancel, onClick: idle }}
        />
      )}
      {phase.phase === "exported" && (
        <Notice
          intent="info"
          text={vi.profile.exported}
          action={{ label: vi.profile.copy, onClick: () => void copy() }}
          cancel={{ label: vi.close, onClick: idle }}
        />
      )}
      {phase.phase === "copied" && (
        <Notice
          intent={phase.done ? "info" : "warning"}
          text={phase.done ? vi.profile.copied : vi.profile.notCopied}
          cancel={{ label: vi.close, onClick: idle }}
        />
      )}
      {phase.phase === "pasting" && <PasteForm onRead={read} onCancel={idle} />}
      {phase.phase === "refused" && (
        <Notice
          intent="error"
          text={vi.profile.fileProblems[phase.problem]}
          cancel={{ label: vi.close, onClick: idle }}
        />
      )}
      {phase.phase === "importing" && (
        <ImportPreview
          before={profile}
          after={phase.read}
          leftOut={phase.leftOut}
          fields={fields}
          onInto={() => importInto(false)}
          onAsNew={() => importInto(true)}
          onCancel={idle}
        />
      )}
    </div>
  );
}

function NameForm({
  initial,
  onSave,
  onCancel,
}: {
  readonly initial: string;
  readonly onSave: (name: string) => void;
  readonly onCancel: () => void;
}) {
  const styles = useStyles();
  const [name, setName] = useState(initial);
  return (
    <form
      className={styles.naming}
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== "") onSave(name.trim().slice(0, longestName));
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <Input
        className={styles.name}
        size="small"
        autoFocus
        aria-label={vi.profile.name}
        placeholder={vi.profile.name}
        maxLength={longestName}
        value={name}
        onChange={(_, data) => setName(data.value)}
      />
      <Button type="submit" size="small" appearance="primary" className={styles.button}>
        {vi.profile.save}
      </Button>
      <Button size="small" appearance="subtle" className={styles.button} onClick={onCancel}>
        {vi.profile.cancel}
      </Button>
    </form>
  );
}

/** The text of a copied profile, where a host opens no files. */
function PasteForm({ onRead, onCancel }: { readonly onRead: (text: string) => void; readonly onCancel: () => void }) {
  const styles = useStyles();
  const [text, setText] = useState("");
  return (
    <form
      className={styles.pasting}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "") onRead(text);
      }}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <Textarea
        size="small"
        autoFocus
        resize="vertical"
        aria-label={vi.profile.pasteHere}
        placeholder={vi.profile.pasteHere}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      <div className={styles.actions}>
        <Button type="submit" size="small" appearance="primary">
          {vi.profile.readPasted}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {vi.profile.cancel}
        </Button>
      </div>
    </form>
  );
}

const longestName = 200;

function nameOf(name: string): string {
  return name === "" ? vi.profile.unnamed : name;
}

async function readText(file: File): Promise<string | undefined> {
  try {
    return await file.text();
  } catch {
    return undefined;
  }
}

const useStyles = makeStyles({
  bar: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  intro: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fold: { paddingInline: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  naming: { display: "flex", gap: tokens.spacingHorizontalXXS, marginTop: tokens.spacingVerticalS },
  pasting: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalS,
  },
  name: { flexGrow: 1, minWidth: 0 },
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS },
});
