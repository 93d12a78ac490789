import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CalendarCancel16Regular } from "@fluentui/react-icons";
import { LevelPill } from "../parts/LevelPill";
import { VerdictPill } from "../parts/VerdictPill";
import { usePaneText, useVocabulary } from "../state/text-context";
import { meaning } from "../theme/meaning";
import { hairline, measures, oneLine, quiet, type } from "../theme/measures";
import type { ListRow } from "../view/list-rows";

interface PupilRowProps {
  readonly id: string;
  readonly row: ListRow;
  readonly beside: string;
  /** Offset in the list, in pixels. */
  readonly top: number;
  /** From 1, among all rows, drawn or not. */
  readonly position: number;
  readonly of: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
}

/** Name, class and badge; below them one reason, one line. */
export function PupilRow(props: PupilRowProps) {
  const { id, row, beside, top, position, of, isActive, isChosen } = props;
  const styles = useStyles();
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={mergeClasses(
        styles.row,
        row.isChanged && styles.changed,
        isChosen && styles.chosen,
      )}
      style={{ top }}
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={of}
      aria-label={useSpokenRow(row, beside)}
      data-student={row.student}
      {...(isActive ? { "data-active": true } : {})}
    >
      <div className={styles.first}>
        <span className={styles.name}>{row.name}</span>
        <span className={styles.beside}>{beside}</span>
        {row.alert !== null && <CalendarCancel16Regular className={styles.alert} aria-hidden />}
        {row.badge && (
          <span className={styles.pill}>
            {row.badge.kind === "verdict" ? (
              <VerdictPill verdict={row.badge.verdict} />
            ) : (
              <LevelPill level={row.badge.level} isOver={row.badge.isOver} />
            )}
          </span>
        )}
      </div>
      <div className={styles.reason} title={row.reason}>
        {row.reason}
      </div>
    </div>
  );
}

/** 陆思远，八(3)班，待补考，数学、英语补考还没录入，家访预警 */
function useSpokenRow(row: ListRow, beside: string): string {
  const { name, badge, reason, alert, isChanged } = row;
  const { results, attendance, live } = usePaneText();
  const { levels } = useVocabulary().attention;
  const word =
    badge === null
      ? ""
      : badge.kind === "verdict"
        ? results.verdict[badge.verdict]
        : levels[badge.level];
  const alarm = alert === null ? "" : attendance.results.alertOf(levels[alert]);
  const news = isChanged === true ? live.justChanged : "";
  return results.spokenRow(name, beside, word, reason, alarm, news);
}

const useStyles = makeStyles({
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    display: "flex",
    flexDirection: "column",
    justifyContent: "center",
    rowGap: "2px",
    boxSizing: "border-box",
    height: `${measures.listRow}px`,
    padding: "0 12px",
    cursor: "pointer",
    ":not(:last-child)": { borderBottom: hairline },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  changed: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `3px solid ${tokens.colorBrandBackground}`,
    paddingLeft: "9px",
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  first: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  name: { ...oneLine, flexShrink: 1, ...type.name },
  beside: { ...oneLine, flexShrink: 2, ...type.small, ...quiet },
  alert: { flexShrink: 0, color: meaning.alarm.text },
  pill: { display: "flex", flexShrink: 0, marginLeft: "auto" },
  reason: {
    ...oneLine,
    fontSize: "13px",
    lineHeight: "19px",
    color: tokens.colorNeutralForeground2,
  },
});
