import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { forcedColors } from "../theme/measures";
import { meaning } from "../theme/meaning";

interface MarkBarProps {
  /** 0 to 1; null draws an empty, dashed bar. */
  readonly share: number | null;
  readonly passShare: number | null;
  readonly isFailing: boolean;
}

const width = 100;

/** A mark against the pass mark; the figures beside it say the same. */
export function MarkBar({ share, passShare, isFailing }: MarkBarProps) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} viewBox={`0 0 ${width} 14`} preserveAspectRatio="none" aria-hidden>
      <rect
        className={share === null ? styles.empty : styles.whole}
        x="0.5"
        y="3.5"
        width={width - 1}
        height="7"
        rx="3.5"
      />
      {share !== null && share > 0 && (
        <rect
          className={mergeClasses(styles.mark, isFailing && styles.failing)}
          x="0"
          y="3"
          width={Math.max(4, share * width)}
          height="8"
          rx="4"
        />
      )}
      {share !== null && passShare !== null && (
        <rect className={styles.pass} x={passShare * width - 0.75} y="0" width="1.5" height="14" />
      )}
    </svg>
  );
}

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "14px" },
  whole: {
    fill: tokens.colorNeutralStroke2,
    [forcedColors]: { fill: "Canvas", stroke: "CanvasText", forcedColorAdjust: "none" },
  },
  empty: { fill: "none", stroke: tokens.colorNeutralStroke1, strokeDasharray: "3 2" },
  mark: {
    fill: tokens.colorBrandBackground,
    [forcedColors]: { fill: "CanvasText", forcedColorAdjust: "none" },
  },
  failing: { fill: meaning.alarm.fill },
  pass: {
    fill: tokens.colorNeutralForeground3,
    [forcedColors]: { fill: "Highlight", forcedColorAdjust: "none" },
  },
});
