import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { meaning } from "../theme/meaning";
import { forcedColors } from "../theme/measures";
import type { DaySign } from "../view/attendance/day-sign";

interface DayCellProps {
  readonly sign: DaySign;
  /** Part of a day only is drawn as an outline. */
  readonly isWhole: boolean;
  readonly width: number;
}

const height = 12;

/** One day of the strip, or a key of its legend: told apart by its sign, not by colour alone. */
export function DayCell({ sign, isWhole, width }: DayCellProps) {
  const styles = useStyles();
  const inset = isOutlined(sign, isWhole) ? 0.5 : 0;
  return (
    <>
      <rect
        className={mergeClasses(
          styles.day,
          styles[sign],
          sign === "unexcused" && !isWhole && styles.partly,
        )}
        x={inset}
        y={inset}
        width={width - 2 * inset}
        height={height - 2 * inset}
        rx="2.5"
      />
      <Sign sign={sign} isWhole={isWhole} middle={width / 2} />
    </>
  );
}

/** The same as a key beside a word. */
export function DayKey({ sign }: { readonly sign: DaySign }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden>
      <DayCell sign={sign} isWhole width={12} />
    </svg>
  );
}

function Sign({
  sign,
  isWhole,
  middle,
}: Omit<DayCellProps, "width"> & { readonly middle: number }) {
  const styles = useStyles();
  const at = { transform: `translate(${middle} 6)` };
  switch (sign) {
    case "unexcused":
      return (
        <path
          {...at}
          className={mergeClasses(styles.line, isWhole ? styles.onRed : styles.red)}
          d="M-2.4-2.4l4.8 4.8M2.4-2.4l-4.8 4.8"
        />
      );
    case "leave":
      return (
        <path {...at} className={mergeClasses(styles.line, styles.marigold)} d="M-3 0h6M0-3v6" />
      );
    case "late":
      return <circle {...at} className={styles.dot} r="2" />;
    case "away":
      return <path {...at} className={mergeClasses(styles.line, styles.grey)} d="M-2.5 0h5" />;
    case "unknown":
      return (
        <path
          {...at}
          className={mergeClasses(styles.line, styles.lavender)}
          d="M-1.6-1.6a1.6 1.6 0 1 1 2.2 1.5c-.4.2-.6.5-.6 1M0 2.7v.4"
        />
      );
    case "present":
    case "no-school":
      return null;
  }
}

function isOutlined(sign: DaySign, isWhole: boolean): boolean {
  return ["leave", "unknown", "no-school", "away"].includes(sign) || !isWhole;
}

const useStyles = makeStyles({
  day: {
    strokeWidth: "1px",
    [forcedColors]: { fill: "Canvas", stroke: "CanvasText", forcedColorAdjust: "none" },
  },
  present: { fill: tokens.colorNeutralStroke2 },
  late: { fill: tokens.colorNeutralStroke2 },
  unexcused: {
    fill: meaning.alarm.fill,
    [forcedColors]: { fill: "CanvasText", forcedColorAdjust: "none" },
  },
  partly: {
    fill: meaning.alarm.ground,
    stroke: meaning.alarm.text,
    [forcedColors]: { fill: "Canvas", forcedColorAdjust: "none" },
  },
  leave: { fill: meaning.waiting.ground, stroke: meaning.waiting.edge },
  unknown: { fill: "none", stroke: meaning.open.edge, strokeDasharray: "2 1.5" },
  away: { fill: "none", stroke: tokens.colorNeutralStroke1 },
  "no-school": { fill: "none", stroke: tokens.colorNeutralStroke1, strokeDasharray: "2 1.5" },
  line: {
    fill: "none",
    strokeWidth: "1.6px",
    strokeLinecap: "round",
    [forcedColors]: { stroke: "CanvasText", forcedColorAdjust: "none" },
  },
  onRed: {
    stroke: meaning.alarm.onFill,
    [forcedColors]: { stroke: "Canvas", forcedColorAdjust: "none" },
  },
  red: { stroke: meaning.alarm.text },
  marigold: { stroke: meaning.waiting.text },
  grey: { stroke: tokens.colorNeutralForeground3 },
  lavender: { stroke: meaning.open.text, strokeWidth: "1.3px" },
  dot: {
    fill: tokens.colorNeutralForeground2,
    [forcedColors]: { fill: "CanvasText", forcedColorAdjust: "none" },
  },
});
