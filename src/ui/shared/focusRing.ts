import { tokens } from "@fluentui/react-components";
import type { GriffelStyle } from "@fluentui/react-components";

/** The mark of the keyboard's place on our own controls, as Fluent draws it. */
export const focusRing: GriffelStyle = {
  ":focus-visible": {
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: "-2px",
  },
};
