import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useDelayed } from "./useDelayed";

/** A thin moving bar over the top edge while something takes longer than 300 ms. It takes no room. */
export function ThinBar({ busy, label }: { readonly busy: boolean; readonly label: string }) {
  const styles = useStyles();
  const shown = useDelayed(busy, 300);
  return (
    <div className={styles.place}>
      {shown && (
        <div role="progressbar" aria-label={label} className={styles.track}>
          <div className={mergeClasses(styles.moving)} />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  place: { position: "relative", height: 0, zIndex: 2 },
  track: { position: "absolute", insetInline: 0, top: 0, height: "2px", overflow: "hidden" },
  moving: {
    height: "100%",
    width: "33%",
    backgroundColor: tokens.colorCompoundBrandBackground,
    animationName: { from: { transform: "translateX(-100%)" }, to: { transform: "translateX(300%)" } },
    animationDuration: "1.6s",
    animationIterationCount: "infinite",
    animationTimingFunction: "linear",
    "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" },
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "8s" },
  },
});
