import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { HelpPicture } from "../../strings/viHelp";

/** A small drawing beside the words that say the same; not read aloud. In the theme's colours, so dark stays dark. */
export function HelpDrawing({ picture }: { readonly picture: HelpPicture }) {
  const styles = useStyles();
  return (
    <svg className={styles.drawing} viewBox="0 0 280 72" aria-hidden focusable="false">
      <rect className={styles.page} x="1" y="1" width="278" height="70" rx="4" />
      {drawings[picture](styles)}
    </svg>
  );
}

type Styles = ReturnType<typeof useStyles>;

const drawings: Readonly<Record<HelpPicture, (styles: Styles) => ReactNode>> = {
  draft: (styles) => (
    <>
      <rect className={styles.accent} x="14" y="14" width="92" height="16" rx="3" />
      {[40, 52].map((y) => (
        <rect key={y} className={styles.line} x="14" y={y} width="92" height="5" rx="2" />
      ))}
      <path className={styles.arrow} d="M120 36h26m-8-7 8 7-8 7" />
      <rect className={styles.sheet} x="168" y="8" width="84" height="56" rx="2" />
      {[18, 28, 38, 48].map((y, index) => (
        <rect key={y} className={styles.line} x="178" y={y} width={index === 0 ? 40 : 64} height="4" rx="2" />
      ))}
    </>
  ),
  gap: (styles) => (
    <>
      <rect className={styles.line} x="14" y="16" width="70" height="5" rx="2" />
      <rect className={styles.mark} x="90" y="11" width="44" height="15" rx="2" />
      <rect className={styles.line} x="140" y="16" width="110" height="5" rx="2" />
      <rect className={styles.field} x="14" y="40" width="150" height="20" rx="3" />
      <path className={styles.arrow} d="M24 45v10" />
      <rect className={styles.accent} x="172" y="40" width="48" height="20" rx="3" />
    </>
  ),
  profile: (styles) => (
    <>
      {[12, 32, 52].map((y) => (
        <g key={y}>
          <rect className={styles.line} x="14" y={y + 4} width="60" height="5" rx="2" />
          <rect className={styles.field} x="86" y={y - 2} width="120" height="15" rx="3" />
          <path className={styles.check} d={`M222 ${y + 6}l5 5 10-11`} />
        </g>
      ))}
    </>
  ),
  ready: (styles) => (
    <>
      <circle className={styles.good} cx="36" cy="36" r="18" />
      <path className={styles.tick} d="M27 36l7 7 12-14" />
      <rect className={styles.line} x="68" y="24" width="150" height="7" rx="3" />
      <rect className={styles.line} x="68" y="42" width="104" height="5" rx="2" />
    </>
  ),
};

const useStyles = makeStyles({
  drawing: { display: "block", width: "100%", maxWidth: "320px", marginBottom: tokens.spacingVerticalS },
  page: { fill: tokens.colorNeutralBackground2, stroke: tokens.colorNeutralStroke2 },
  sheet: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  field: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStroke1 },
  line: { fill: tokens.colorNeutralStroke1 },
  accent: { fill: tokens.colorBrandBackground },
  mark: { fill: tokens.colorPaletteYellowBackground2, stroke: tokens.colorPaletteMarigoldBorderActive },
  good: { fill: tokens.colorStatusSuccessBackground3 },
  arrow: { fill: "none", stroke: tokens.colorNeutralForeground3, strokeWidth: "2" },
  check: { fill: "none", stroke: tokens.colorStatusSuccessForeground1, strokeWidth: "2.5" },
  tick: { fill: "none", stroke: tokens.colorNeutralForegroundOnBrand, strokeWidth: "3" },
});
