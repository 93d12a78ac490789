import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ScreeningStage } from "../../school";
import { usePaneText } from "../state/text-context";
import { forcedColors } from "../theme/measures";

interface StageLineProps {
  readonly stage: ScreeningStage;
  readonly onChoose: (stage: ScreeningStage) => void;
}

const stages: readonly ScreeningStage[] = ["midterm", "annual", "after-make-up"];

/** 学年阶段 as three points on a line; real radio buttons, so arrows move between them. */
export function StageLine({ stage, onChoose }: StageLineProps) {
  const styles = useStyles();
  const text = usePaneText().rules;
  return (
    <div className={styles.stages} role="radiogroup" aria-label={text.stageHeading}>
      <div className={styles.line} aria-hidden />
      {stages.map((choice) => (
        <label key={choice} className={styles.stage}>
          <span className={styles.point}>
            <input
              type="radio"
              name="screening-stage"
              className={styles.radio}
              checked={choice === stage}
              onChange={() => {
                onChoose(choice);
              }}
            />
          </span>
          <span className={mergeClasses(styles.name, choice === stage && styles.nameChosen)}>
            {text.stage[choice]}
          </span>
        </label>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  stages: { position: "relative", display: "grid", gridTemplateColumns: "repeat(3, 1fr)" },
  line: {
    position: "absolute",
    top: "9px",
    left: "16.6%",
    right: "16.6%",
    height: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  stage: {
    position: "relative",
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "6px",
    minHeight: "48px",
    cursor: "pointer",
  },
  point: {
    display: "grid",
    placeItems: "center",
    width: "22px",
    height: "20px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  radio: {
    appearance: "none",
    boxSizing: "border-box",
    width: "12px",
    height: "12px",
    margin: 0,
    borderRadius: "9px",
    cursor: "pointer",
    border: `1.5px solid ${tokens.colorNeutralStrokeAccessible}`,
    backgroundColor: tokens.colorNeutralBackground1,
    ":checked": {
      width: "18px",
      height: "18px",
      border: `5px solid ${tokens.colorCompoundBrandBackground}`,
      [forcedColors]: { border: "5px solid Highlight", forcedColorAdjust: "none" },
    },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  name: {
    fontSize: "13px",
    lineHeight: "18px",
    textAlign: "center",
    color: tokens.colorNeutralForeground2,
  },
  nameChosen: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
});
