import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { VerdictPill } from "../parts/VerdictPill";
import { usePaneText } from "../state/text-context";
import { hairline, measures, oneLine, quiet, type } from "../theme/measures";
import type { PupilLine } from "../view/roster";

interface PupilRowProps {
  readonly id: string;
  readonly pupil: PupilLine;
  readonly beside: string;
  /** Offset in the list, in pixels. */
  readonly top: number;
  /** From 1, among all rows, drawn or not. */
  readonly position: number;
  readonly of: number;
  readonly isActive: boolean;
  readonly isChosen: boolean;
}

/** Name, class and verdict; below them one reason, one line. */
export function PupilRow({
  id,
  pupil,
  beside,
  top,
  position,
  of,
  isActive,
  isChosen,
}: PupilRowProps) {
  const styles = useStyles();
  const text = usePaneText().results;
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      className={mergeClasses(styles.row, isChosen && styles.chosen)}
      style={{ top }}
      aria-selected={isChosen}
      aria-posinset={position}
      aria-setsize={of}
      aria-label={text.spokenRow(pupil.name, beside, text.verdict[pupil.verdict], pupil.reason)}
      data-student={pupil.student}
      {...(isActive ? { "data-active": true } : {})}
    >
      <div className={styles.first}>
        <span className={styles.name}>{pupil.name}</span>
        <span className={styles.beside}>{beside}</span>
        <span className={styles.pill}>
          <VerdictPill verdict={pupil.verdict} />
        </span>
      </div>
      <div className={styles.reason} title={pupil.reason}>
        {pupil.reason}
      </div>
    </div>
  );
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
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 3px 0 0 ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  first: { display: "flex", alignItems: "center", columnGap: "8px", minWidth: 0 },
  name: { ...oneLine, flexShrink: 1, ...type.name },
  beside: { ...oneLine, flexShrink: 2, ...type.small, ...quiet },
  pill: { display: "flex", flexShrink: 0, marginLeft: "auto" },
  reason: {
    ...oneLine,
    fontSize: "13px",
    lineHeight: "19px",
    color: tokens.colorNeutralForeground2,
  },
});
