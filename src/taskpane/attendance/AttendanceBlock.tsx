import { makeStyles } from "@fluentui/react-components";
import { Block, BlockHeading } from "../parts/Block";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";
import type { PupilAttendance } from "../view/attendance/pupil-attendance";
import type { CellRange } from "../view/cell-ranges";
import { AlertBox } from "./AlertBox";
import { DayKey } from "./DayCell";
import { StripTable } from "./StripTable";
import { WeekStrip } from "./WeekStrip";

interface AttendanceBlockProps {
  readonly attendance: PupilAttendance;
  readonly onSelect: (range: CellRange) => void;
}

/** 考勤: alerts with what is due, the strip of weeks, the counts that serve as its legend. */
export function AttendanceBlock({ attendance, onSelect }: AttendanceBlockProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.pupil;
  const { alerts, strips, shows, counts, hasHolidays, unknown } = attendance;
  return (
    <Block className={styles.block}>
      <BlockHeading aside={<span className={styles.expected}>{attendance.expected}</span>}>
        {text.heading}
      </BlockHeading>
      {alerts.map((alert) => (
        <AlertBox key={alert.key} alert={alert} onSelect={onSelect} />
      ))}
      {attendance.isFromTotals && <p className={styles.note}>{text.totalsOnly}</p>}
      {strips.length > 0 && (
        <>
          <div role="img" aria-label={shows}>
            {strips.map((strip, index) => (
              <WeekStrip key={strip.weeks[0]?.monday ?? index} strip={strip} top={index === 0} />
            ))}
          </div>
          {strips.map((strip, index) => (
            <StripTable key={strip.weeks[0]?.monday ?? index} strip={strip} />
          ))}
        </>
      )}
      {counts.length + strips.length > 0 && (
        <ul className={styles.counts}>
          {counts.map(({ kind, sign, words }) => (
            <li key={kind} className={styles.count}>
              <DayKey sign={sign} />
              {words}
            </li>
          ))}
          {counts.length === 0 && <li>{text.nothing}</li>}
          {hasHolidays && (
            <li className={styles.count}>
              <DayKey sign="no-school" />
              {text.noSchool}
            </li>
          )}
        </ul>
      )}
      {unknown > 0 && <p className={styles.note}>{text.unknownEntries(unknown)}</p>}
    </Block>
  );
}

const useStyles = makeStyles({
  block: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    rowGap: "10px",
    fontVariantNumeric: "tabular-nums",
  },
  expected: { ...type.small, ...quiet },
  note: { margin: 0, ...type.small, ...quiet },
  counts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "14px",
    rowGap: "4px",
    margin: 0,
    padding: 0,
    listStyleType: "none",
    ...type.reason,
  },
  count: { display: "flex", alignItems: "center", columnGap: "6px" },
});
