import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarCancel20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { LevelPill } from "../parts/LevelPill";
import { RangeLinks } from "../parts/RangeLinks";
import { usePaneText, useVocabulary } from "../state/text-context";
import { meaning } from "../theme/meaning";
import { forcedColors, narrowPane } from "../theme/measures";
import type { PupilAlert } from "../view/attendance/pupil-alerts";
import type { CellRange } from "../view/cell-ranges";

interface AlertBoxProps {
  readonly alert: PupilAlert;
  readonly onSelect: (range: CellRange) => void;
}

/** One occasion: how long, which level, what is due by when, and the cells. */
export function AlertBox({ alert, onSelect }: AlertBoxProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.pupil;
  return (
    <div className={mergeClasses(styles.box, !alert.isOpen && styles.past)}>
      <CalendarCancel20Regular
        className={mergeClasses(styles.icon, !alert.isOpen && styles.quiet)}
        aria-hidden
      />
      <div className={styles.words}>
        <div className={styles.first}>
          <b className={styles.sentence}>{alert.sentence}</b>
          <LevelPill level={alert.level} isOver={!alert.isOpen} />
        </div>
        {!alert.isOpen && <div>{text.back}</div>}
        <DutyList duties={alert.duties} isOver={!alert.isOpen} />
        {alert.isOpen && <div>{text.stillAway}</div>}
        {!alert.isCertain && <div>{text.notCertain}</div>}
        <RangeLinks ranges={alert.ranges} onSelect={onSelect} />
      </div>
    </div>
  );
}

const firstShown = 3;

interface DutyListProps extends Pick<PupilAlert, "duties"> {
  readonly isOver: boolean;
}

/** 应办事项, the most pressing first; of an absence that is over, what should have been done. */
function DutyList({ duties, isOver }: DutyListProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.pupil;
  const { attention } = useVocabulary();
  const [showsAll, setShowsAll] = useState(false);
  if (duties.length === 0) return null;
  const left = showsAll ? 0 : duties.length - firstShown;
  return (
    <>
      <ul className={styles.duties}>
        {(left > 0 ? duties.slice(0, firstShown) : duties).map(
          ({ key, words, dueOn, daysLeft }) => (
            <li key={key}>
              {words}
              <span className={mergeClasses(styles.due, !isOver && daysLeft < 0 && styles.overdue)}>
                {isOver
                  ? text.wasDue(dueOn.month, dueOn.day)
                  : text.due(dueOn.month, dueOn.day, attention.daysLeft(daysLeft))}
              </span>
            </li>
          ),
        )}
      </ul>
      {left > 0 && (
        <Link
          as="button"
          className={styles.more}
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {text.moreDuties(left)}
        </Link>
      )}
    </>
  );
}

const useStyles = makeStyles({
  box: {
    display: "flex",
    columnGap: "10px",
    padding: "8px 10px",
    borderRadius: "6px",
    backgroundColor: meaning.alarm.ground,
    border: "1px solid transparent",
    fontSize: "13px",
    lineHeight: "20px",
    [forcedColors]: { border: "1px solid CanvasText" },
  },
  past: { backgroundColor: tokens.colorNeutralBackground3 },
  icon: {
    flexShrink: 0,
    color: meaning.alarm.text,
    [narrowPane]: { display: "none" },
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  words: { flexGrow: 1, minWidth: 0 },
  first: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    rowGap: "2px",
  },
  sentence: {
    fontSize: "14px",
    lineHeight: "22px",
    fontWeight: tokens.fontWeightSemibold,
    // A span of days is broken before it, not inside a date.
    wordBreak: "keep-all",
    overflowWrap: "anywhere",
  },
  duties: { margin: 0, paddingLeft: "16px" },
  due: {
    marginLeft: "6px",
    whiteSpace: "nowrap",
    [narrowPane]: { marginLeft: 0, whiteSpace: "normal" },
    fontSize: "12px",
    color: tokens.colorNeutralForeground2,
  },
  more: { alignSelf: "flex-start", fontSize: "12px", lineHeight: "24px" },
  overdue: { color: meaning.alarm.text },
});
