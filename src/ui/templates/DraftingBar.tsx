import { makeStyles, tokens } from "@fluentui/react-components";
import type { Abilities } from "../../core/document/DraftingDocument";
import type { OutlineNode } from "../../core/templates/listOutline";
import { vi } from "../../strings/vi";
import { Busy } from "../shared/Busy";
import { Notice } from "../shared/Notice";
import { nameOfPart } from "./parts";
import type { Drafting } from "./useDrafting";

interface DraftingBarProps {
  readonly drafting: Drafting;
  readonly outline: readonly OutlineNode[];
  readonly abilities: Abilities;
}

/** The question, the progress or the failure of what was clicked, under the list, so that no row moves. */
export function DraftingBar({ drafting: { drafting, confirm, cancel }, outline, abilities }: DraftingBarProps) {
  const styles = useStyles();
  switch (drafting.phase) {
    case "idle":
      return null;
    case "asking":
      return (
        <div className={styles.bar}>
          <Notice
            intent="warning"
            focusFirst
            text={
              drafting.why === "not-empty"
                ? vi.draft.asksNotEmpty
                : vi.draft.asksAgain(nameOfPart(drafting.part, outline))
            }
            action={{ label: vi.draft.insert, onClick: confirm }}
            cancel={{ label: vi.draft.cancel, onClick: cancel }}
          />
        </div>
      );
    case "inserting":
    case "creating": {
      const label =
        drafting.phase === "creating" ? vi.draft.creating : vi.draft.inserting(nameOfPart(drafting.part, outline));
      return (
        <div className={styles.bar}>
          <Busy label={label} />
          {abilities.host === "word-web" && <p className={styles.hint}>{vi.draft.slowOnWeb}</p>}
        </div>
      );
    }
    case "failed": {
      const { what, next } = vi.errors[drafting.code];
      return (
        <div className={styles.bar}>
          <Notice
            intent="error"
            text={`${what} ${next}`}
            action={{ label: vi.retry, onClick: drafting.retry }}
            cancel={{ label: vi.close, onClick: cancel }}
          />
        </div>
      );
    }
  }
}

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    paddingBottom: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: {
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});
