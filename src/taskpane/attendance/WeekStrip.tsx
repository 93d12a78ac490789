import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { usePaneText } from "../state/text-context";
import { quiet } from "../theme/measures";
import type { Strip } from "../view/attendance/strips";
import { DayCell } from "./DayCell";

interface WeekStripProps {
  readonly strip: Strip;
  readonly top: boolean;
}

const width = 262;
const labels = 18;
const row = 14.5;
const widest = 13.7;

/** Weeks side by side, a row a weekday, the months below: a picture, said in words by what stands around it. */
export function WeekStrip({ strip, top }: WeekStripProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.pupil;
  const { weekdays, weeks } = strip;
  const column = Math.min(widest, (width - labels) / Math.max(1, weeks.length));
  const size = Math.min(12, column - 1.5);
  const bottom = weekdays.length * row;
  return (
    <svg
      className={mergeClasses(styles.strip, !top && styles.next)}
      viewBox={`0 0 ${width} ${bottom + 17}`}
      aria-hidden
    >
      {weekdays.map((weekday, index) => (
        <text key={weekday} className={styles.weekday} x="0" y={index * row + 10}>
          {text.weekdays[weekday - 1]}
        </text>
      ))}
      {weeks.map(({ monday, month, days }, week) => (
        <g key={monday} transform={`translate(${labels + week * column} 0)`}>
          {days.map(
            (day, index) =>
              day && (
                <g key={day.day} transform={`translate(0 ${index * row})`}>
                  <DayCell sign={day.sign} isWhole={day.isWhole} width={size} />
                </g>
              ),
          )}
          {month !== null && (
            <text className={styles.month} x="0" y={bottom + 13}>
              {text.month(month)}
            </text>
          )}
        </g>
      ))}
    </svg>
  );
}

const label = { fill: quiet.color } as const;

const useStyles = makeStyles({
  strip: { display: "block", width: "100%", maxWidth: "420px", height: "auto" },
  next: { marginTop: "6px" },
  weekday: { fontSize: "10px", ...label },
  month: { fontSize: "11px", ...label },
});
