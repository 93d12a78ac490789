import { makeStyles, tokens } from "@fluentui/react-components";
import { forcedColors } from "../theme/measures";

interface SmallBarsProps {
  readonly counts: readonly number[];
  /** The largest count of all cards, so that their bars can be compared. */
  readonly highest: number;
  readonly fill: string;
}

const height = 24;
const width = 42;

/** Bars without words; their figures stand in the card's description. */
export function SmallBars({ counts, highest, fill }: SmallBarsProps) {
  const styles = useStyles();
  const gap = counts.length > 12 ? 0 : counts.length > 8 ? 1 : 2;
  const bar = (width - gap * (counts.length - 1)) / Math.max(1, counts.length);
  return (
    <svg className={styles.bars} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      {counts.map((count, index) => {
        const tall = count === 0 ? 2 : Math.max(4, (count / Math.max(1, highest)) * height);
        return (
          <rect
            key={index}
            className={styles.bar}
            x={index * (bar + gap)}
            y={height - tall}
            width={bar}
            height={tall}
            rx={Math.min(1.5, bar / 2)}
            fill={count === 0 ? tokens.colorNeutralStroke2 : fill}
          />
        );
      })}
    </svg>
  );
}

const useStyles = makeStyles({
  bars: { flexShrink: 1, minWidth: 0, width: `${width}px`, height: `${height}px` },
  bar: { [forcedColors]: { fill: "currentColor", forcedColorAdjust: "none" } },
});
