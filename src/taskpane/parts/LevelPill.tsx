import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { AlertLevel } from "../../rules";
import { useVocabulary } from "../state/text-context";
import { meaning } from "../theme/meaning";
import { pillForms } from "../theme/pill-forms";
import { LevelSign } from "./LevelSign";

interface LevelPillProps {
  readonly level: AlertLevel;
  /** The pupil is back at school: the same words, quietly. */
  readonly isOver?: boolean;
}

/** 预警级别: a sign with as many triangles as it is grave, and the word. */
export function LevelPill({ level, isOver = false }: LevelPillProps) {
  const styles = useStyles();
  const { levels } = useVocabulary().attention;
  return (
    <span className={mergeClasses(styles.pill, isOver ? styles.over : styles[form[level]])}>
      <LevelSign level={level} />
      {levels[level]}
    </span>
  );
}

const form = {
  dropout: "filled",
  "suspected-dropout": "filled",
  "home-visit": "red",
  contact: "marigold",
  cumulative: "marigold",
  chronic: "marigold",
} as const satisfies Record<AlertLevel, string>;

const useStyles = makeStyles({
  pill: pillForms.pill,
  filled: pillForms.filled,
  over: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
  },
  red: { border: `1px solid ${meaning.alarm.text}`, color: meaning.alarm.text },
  marigold: pillForms.outlined,
});
