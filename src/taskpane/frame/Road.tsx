import { makeStyles, mergeClasses, Tab, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircle20Filled,
  ErrorCircle20Filled,
  QuestionCircle20Filled,
} from "@fluentui/react-icons";
import type { FrameText, StepName } from "../../text";
import type { RoadState, StepState } from "../state/road-state";
import { TightTabList } from "../parts/TightTabList";
import { useFrameText } from "../state/text-context";
import { hairline, oneLine } from "../theme/measures";
import { meaning } from "../theme/meaning";

interface RoadProps {
  readonly at: StepName;
  readonly states: RoadState;
  /** Open questions of the step that asks. */
  readonly questions: number;
  readonly onGo: (step: StepName) => void;
}

/** The order in which a screening goes. */
export const roadSteps: readonly StepName[] = [
  "recognise",
  "rules",
  "screening",
  "results",
  "output",
];

/** 识别 规则 筛查 结果 输出: always all five, always open to look back. */
export function Road({ at, states, questions, onGo }: RoadProps) {
  const styles = useStyles();
  const text = useFrameText();
  return (
    <nav className={styles.road} aria-label={text.road} data-band>
      <div className={styles.line} aria-hidden />
      <TightTabList
        className={styles.steps}
        selectedValue={at}
        onTabSelect={(_, { value }) => {
          const step = roadSteps.find((name) => name === value);
          if (step !== undefined) onGo(step);
        }}
      >
        {roadSteps.map((step, index) => (
          <Tab
            key={step}
            value={step}
            className={styles.step}
            aria-label={spokenStep(text, step, states[step], questions)}
          >
            <span className={styles.content}>
              <span className={styles.glyph}>
                <Glyph state={states[step]} here={step === at} number={index + 1} />
              </span>
              <span className={mergeClasses(styles.name, step === at && styles.nameHere)}>
                {text.steps[step]}
              </span>
            </span>
          </Tab>
        ))}
      </TightTabList>
    </nav>
  );
}

interface GlyphProps {
  readonly state: StepState;
  readonly here: boolean;
  readonly number: number;
}

/** Number: to do or here. Tick: done. Question mark: needs an answer. Exclamation mark: failed. */
function Glyph({ state, here, number }: GlyphProps) {
  const styles = useStyles();
  if (state === "failed") return <ErrorCircle20Filled className={styles.failed} />;
  if (state === "asks") return <QuestionCircle20Filled className={styles.asks} />;
  if (state === "done" && !here) return <CheckmarkCircle20Filled className={styles.done} />;
  return <span className={mergeClasses(styles.number, here && styles.numberHere)}>{number}</span>;
}

function spokenStep(text: FrameText, step: StepName, state: StepState, questions: number): string {
  const name = text.steps[step];
  switch (state) {
    case "todo":
      return name;
    case "done":
      return text.stepDone(name);
    case "asks":
      return text.stepAsks(name, questions);
    case "failed":
      return text.stepFailed(name);
  }
}

const useStyles = makeStyles({
  road: {
    position: "relative",
    flexShrink: 0,
    minHeight: "58px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: hairline,
  },
  line: {
    position: "absolute",
    top: "17px",
    left: "12%",
    right: "12%",
    height: "2px",
    backgroundColor: tokens.colorNeutralStroke2,
  },
  steps: { display: "flex", padding: "0 8px" },
  step: {
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    justifyContent: "center",
    padding: "8px 0 10px",
    "& .fui-Tab__content": { minWidth: 0, padding: 0 },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: "3px",
    maxWidth: "100%",
    minWidth: 0,
  },
  glyph: {
    display: "flex",
    height: "20px",
    padding: "0 5px",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: {
    ...oneLine,
    maxWidth: "100%",
    fontSize: "13px",
    lineHeight: "18px",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  nameHere: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  number: {
    display: "grid",
    placeItems: "center",
    boxSizing: "border-box",
    width: "20px",
    height: "20px",
    borderRadius: "10px",
    border: `1.5px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground3,
    fontSize: "12px",
    lineHeight: 1,
    fontWeight: tokens.fontWeightSemibold,
  },
  numberHere: {
    border: `1.5px solid ${tokens.colorBrandBackground}`,
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  done: { color: tokens.colorBrandForeground1 },
  asks: { color: meaning.waiting.edge },
  failed: { color: meaning.alarm.text },
});
