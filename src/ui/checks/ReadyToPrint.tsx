import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { PrintRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { DraftingDocument } from "../../core/document/DraftingDocument";
import { vi } from "../../strings/vi";
import { viChecks } from "../../strings/viChecks";
import { failureCode } from "../shared/failure";
import type { FailureCode } from "../shared/failure";
import { Notice } from "../shared/Notice";

/** What comes after a clean verdict: Word's print preview where it can be opened, else how to print. */
export function ReadyToPrint({ document }: { readonly document: DraftingDocument }) {
  const styles = useStyles();
  const [failure, setFailure] = useState<FailureCode>();
  const { printPreview, abilities } = document;
  if (printPreview === undefined) {
    return (
      <p className={styles.hint}>{abilities.host === "file" ? viChecks.print.keysInPreview : viChecks.print.keys}</p>
    );
  }
  const open = () => {
    setFailure(undefined);
    printPreview().catch((error: unknown) => setFailure(failureCode(error)));
  };
  return (
    <>
      <Button appearance="primary" size="small" className={styles.button} icon={<PrintRegular />} onClick={open}>
        {viChecks.print.preview}
      </Button>
      {failure !== undefined && (
        <Notice intent="error" text={`${vi.errors[failure].what} ${vi.errors[failure].next}`} />
      )}
    </>
  );
}

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
