import { makeStyles, ToggleButton, tokens } from "@fluentui/react-components";
import type { AlertLevel } from "../../rules";
import type { Alert } from "../../screening";
import { LevelSign } from "../parts/LevelSign";
import { usePaneText, useVocabulary } from "../state/text-context";
import { measures } from "../theme/measures";
import { levelsGravestFirst } from "../view/list-filters";

interface LevelFilterProps {
  readonly alerts: readonly Alert[];
  readonly chosen: AlertLevel | null;
  readonly onChoose: (level: AlertLevel | null) => void;
}

/** The levels that occur, gravest first, with how many pupils; each filters the list. */
export function LevelFilter({ alerts, chosen, onChoose }: LevelFilterProps) {
  const styles = useStyles();
  const { attendance } = usePaneText();
  const { levels } = useVocabulary().attention;
  const counts = levelsGravestFirst.flatMap((level) => {
    const pupils = new Set(
      alerts.filter((alert) => alert.level === level).map(({ student }) => student),
    ).size;
    return pupils > 0 ? { level, pupils } : [];
  });
  if (counts.length < 2) return null;
  return (
    <div className={styles.levels} role="group" aria-label={attendance.results.levelFilter}>
      {counts.map(({ level, pupils }) => (
        <ToggleButton
          key={level}
          className={styles.level}
          checked={level === chosen}
          icon={<LevelSign level={level} />}
          onClick={() => {
            onChoose(level === chosen ? null : level);
          }}
        >
          {levels[level]}&nbsp;<b className={styles.count}>{pupils}</b>
        </ToggleButton>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  levels: { display: "flex", flexWrap: "wrap", flexShrink: 0, gap: "8px" },
  level: {
    minWidth: 0,
    height: measures.filter,
    padding: "0 10px",
    columnGap: "2px",
    fontSize: "13px",
    fontWeight: tokens.fontWeightRegular,
    borderRadius: measures.blockRadius,
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
});
