import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

/** Words for those who hear the pane; nothing is shown. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  return <span className={useUnseen()}>{children}</span>;
}

export function useUnseen(): string {
  return useStyles().unseen;
}

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: "-1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "pre",
  },
});
