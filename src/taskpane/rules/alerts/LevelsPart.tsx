import { makeStyles } from "@fluentui/react-components";
import type { AttendancePolicy } from "../../../app";
import type { AttendancePolicyChange, StreakLevel } from "../../../rules";
import { Block, BlockHeading } from "../../parts/Block";
import { LevelPill } from "../../parts/LevelPill";
import { useLanguage, usePaneText } from "../../state/text-context";
import { hairline, quiet, type } from "../../theme/measures";
import type { ProblemsAt } from "../../view/attendance/alert-problems";
import { ProblemLines } from "../form/ProblemLines";
import { NumberSentence } from "../NumberSentence";

export interface AlertPartProps {
  readonly draft: AttendancePolicy;
  readonly problems: ProblemsAt;
  readonly onChange: (change: AttendancePolicyChange) => void;
}

/** 连续旷课: the levels, each with its number in its sentence and what is due by when. */
export function LevelsPart({ draft, problems, onChange }: AlertPartProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.rules;
  return (
    <Block>
      <BlockHeading>{text.streaks}</BlockHeading>
      <ul className={styles.levels}>
        {draft.levels.map((level, index) => (
          <LevelLine
            key={level.id}
            level={level}
            problems={problems(`levels[${index}]`)}
            onSet={(count) => {
              onChange({ kind: "level", level: level.id, count });
            }}
          />
        ))}
      </ul>
    </Block>
  );
}

interface LevelLineProps {
  readonly level: StreakLevel;
  readonly problems: readonly string[];
  readonly onSet: (count: number) => void;
}

function LevelLine({ level, problems, onSet }: LevelLineProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.rules;
  const language = useLanguage();
  return (
    <li className={styles.level}>
      <LevelPill level={level.id} />
      <NumberSentence
        label={text.streakLabel(level.label[language])}
        around={text.streak[level.atLeast.unit]}
        value={level.atLeast.count}
        isWrong={problems.length > 0}
        onSet={onSet}
      />
      <ProblemLines problems={problems} />
      <ul className={styles.duties}>
        {level.duties.map(({ id, words, responsible, dueAfterDays, countsFromService }) => (
          <li key={id}>
            {text.within(
              words[language],
              responsible[language],
              countsFromService ? 0 : dueAfterDays,
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

const useStyles = makeStyles({
  levels: { margin: 0, padding: 0, listStyleType: "none" },
  level: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    rowGap: "4px",
    padding: "10px 0",
    ":not(:last-child)": { borderBottom: hairline },
    ":last-child": { paddingBottom: 0 },
  },
  duties: { margin: 0, paddingLeft: "16px", ...type.small, ...quiet },
});
