import { makeStyles, tokens } from "@fluentui/react-components";

/** A small turning ring with a sentence beside it. */
export function Busy({ label }: { readonly label: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.line}>
      <span aria-hidden className={styles.ring} />
      {label}
    </div>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    color: tokens.colorNeutralForeground2,
  },
  ring: {
    flexShrink: 0,
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    border: `2px solid ${tokens.colorBrandStroke2Contrast}`,
    borderTopColor: tokens.colorBrandStroke1,
    borderRadius: tokens.borderRadiusCircular,
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "0.9s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "4s" },
  },
});
