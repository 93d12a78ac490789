import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarCancel20Regular } from "@fluentui/react-icons";
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
  const { attention } = useVocabulary();
  return (
    <div className={mergeClasses(styles.box, !alert.isOpen && styles.past)}>
      <CalendarCancel20Regular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <div className={styles.first}>
          <b className={styles.sentence}>{alert.sentence}</b>
          <LevelPill level={alert.level} />
        </div>
        {alert.duties.length > 0 && (
          <ul className={styles.duties}>
            {alert.duties.map(({ key, words, dueOn, daysLeft }) => (
              <li key={key} className={mergeClasses(daysLeft < 0 && styles.overdue)}>
                {text.due(words, dueOn.month, dueOn.day, attention.daysLeft(daysLeft))}
              </li>
            ))}
          </ul>
        )}
        {alert.isOpen && <div>{text.stillAway}</div>}
        {!alert.isCertain && <div>{text.notCertain}</div>}
        <RangeLinks ranges={alert.ranges} onSelect={onSelect} />
      </div>
    </div>
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
  words: { flexGrow: 1, minWidth: 0 },
  first: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    rowGap: "2px",
  },
  sentence: { fontSize: "14px", lineHeight: "22px", fontWeight: tokens.fontWeightSemibold },
  duties: { margin: 0, paddingLeft: "16px" },
  overdue: { color: meaning.alarm.text },
});
