import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular, PrintRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import { viHelp } from "../../strings/viHelp";
import { focusRing } from "../shared/focusRing";
import { printText } from "../shared/printText";
import { HelpDrawing } from "./HelpDrawing";
import { helpText } from "./helpText";

interface HelpPageProps {
  /** Word's own webview prints nothing of a pane. */
  readonly canPrint: boolean;
  readonly onClose: () => void;
}

/** How the pane is used, on one page; stands over the pane and gives it back as it was. */
export function HelpPage({ canPrint, onClose }: HelpPageProps) {
  const styles = useStyles();
  const page = useRef<HTMLDivElement>(null);
  useEffect(() => page.current?.focus(), []);
  return (
    <div
      ref={page}
      className={styles.page}
      role="dialog"
      aria-modal="true"
      aria-label={viHelp.title}
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
        if (event.key === "Tab") keepInside(event.currentTarget, event);
      }}
    >
      <div className={styles.bar}>
        <h2 className={styles.title}>{viHelp.title}</h2>
        {canPrint && (
          <Button
            appearance="subtle"
            size="small"
            icon={<PrintRegular />}
            aria-label={viHelp.print}
            title={viHelp.print}
            onClick={() => printText(helpText())}
          />
        )}
        <Button
          appearance="subtle"
          size="small"
          icon={<DismissRegular />}
          aria-label={viHelp.close}
          title={viHelp.close}
          onClick={onClose}
        />
      </div>
      <div className={styles.content} tabIndex={0} role="region" aria-label={viHelp.title}>
        {viHelp.sections.map(({ picture, title, lines }) => (
          <section key={picture}>
            <h3 className={styles.heading}>{title}</h3>
            <HelpDrawing picture={picture} />
            <ul className={styles.list}>
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </section>
        ))}
        <h3 className={styles.heading}>{viHelp.keysTitle}</h3>
        <dl className={styles.keys}>
          {viHelp.keys.map(([key, what]) => (
            <div key={key} className={styles.key}>
              <dt className={styles.keyName}>{key}</dt>
              <dd className={styles.keyUse}>{what}</dd>
            </div>
          ))}
        </dl>
        <h3 className={styles.heading}>{viHelp.troubleTitle}</h3>
        <ul className={styles.list}>
          {viHelp.trouble.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** Tab goes round inside the page: what lies under it is not there for the keyboard. */
function keepInside(page: HTMLElement, event: { readonly shiftKey: boolean; preventDefault(): void }): void {
  const stops = [...page.querySelectorAll<HTMLElement>('button, [tabindex="0"]')];
  const [first, last] = [stops[0], stops[stops.length - 1]];
  const { activeElement } = document;
  const leaves = event.shiftKey ? activeElement === first || activeElement === page : activeElement === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}

const useStyles = makeStyles({
  page: {
    position: "absolute",
    zIndex: 4,
    inset: 0,
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    outlineStyle: "none",
  },
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    minHeight: "36px",
    paddingInline: tokens.spacingHorizontalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { flexGrow: 1, margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  content: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`,
    lineHeight: tokens.lineHeightBase300,
    ...focusRing,
  },
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: "18px", color: tokens.colorNeutralForeground2 },
  keys: { margin: 0 },
  key: { display: "flex", gap: tokens.spacingHorizontalS, paddingBlock: tokens.spacingVerticalXXS },
  keyName: { flexShrink: 0, width: "112px", fontWeight: tokens.fontWeightSemibold },
  keyUse: { margin: 0, color: tokens.colorNeutralForeground2 },
});
