import { makeStyles, mergeClasses, ProgressBar, Spinner, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { Block } from "../parts/Block";
import { LocalOnlyLine } from "../parts/LocalOnlyLine";
import type { RunningScreening } from "../state/screening-states";
import { usePaneText } from "../state/text-context";
import type { PaneText } from "../../text";
import { offScreen, quiet, type } from "../theme/measures";
import { formatSeconds } from "../view/clock";

interface RunningScreenProps {
  readonly running: RunningScreening;
  readonly subtitle: string;
  readonly sheets: number;
  readonly onStop: () => void;
}

/** Share of the work that is done when a phase begins; reading is the longest. */
const doneBefore = [0.04, 0.45, 0.62, 0.88];

/** 正在筛查: percentage, step x of y, the four phases with time or count; 停止 at the primary's place. */
export function RunningScreen({ running, subtitle, sheets, onStop }: RunningScreenProps) {
  const styles = useStyles();
  const text = usePaneText().screening;
  const { phase } = running;
  const [reading, ...rest] = text.phase;
  const phases = [reading(sheets), ...rest];
  const stepOf = text.stepOf(phase + 1, phases.length);
  const done = shareDone(running);
  const percent = Math.round(done * 100);
  return (
    <>
      <Content>
        <Title under={subtitle}>{text.runningTitle}</Title>
        <Block className={styles.block}>
          <div className={styles.figures}>
            <span className={styles.percent}>
              {percent}
              <span className={styles.sign}>%</span>
            </span>
            <span className={styles.stepOf}>{stepOf}</span>
          </div>
          <ProgressBar
            value={done}
            thickness="large"
            shape="rounded"
            aria-label={text.runningTitle}
          />
          <ol className={styles.phases}>
            {phases.map((name, index) => (
              <li key={name} className={styles.phase}>
                <PhaseGlyph state={Math.sign(phase - index)} />
                <span
                  className={mergeClasses(
                    styles.name,
                    index === phase && styles.nameNow,
                    index > phase && styles.nameLater,
                  )}
                >
                  {name}
                </span>
                <span className={styles.figure}>{figureOf(running, index, text)}</span>
              </li>
            ))}
          </ol>
        </Block>
        <LocalOnlyLine>{text.local}</LocalOnlyLine>
        <div role="status" className={styles.spoken}>
          {text.phaseSpoken(stepOf, phases[phase] ?? "")}
        </div>
      </Content>
      <Foot note={text.stopNote}>
        <FootButton secondary onPress={onStop}>
          {text.stop}
        </FootButton>
      </Foot>
    </>
  );
}

function shareDone({ phase, progress }: RunningScreening): number {
  const [before, after = 1] = doneBefore.slice(phase);
  const share = progress && progress.of > 0 ? progress.done / progress.of : 0;
  return (before ?? 1) + (after - (before ?? 1)) * share;
}

/** Pupils matched, pupils done so far, or the time that an earlier phase took. */
function figureOf(
  { phase, progress, seconds, pupils }: RunningScreening,
  index: number,
  text: PaneText["screening"],
): string {
  if (index === phase && progress) return text.soFar(progress.done, progress.of);
  if (index === 1 && pupils !== null) return text.pupils(pupils);
  const took = seconds[index];
  return took === undefined ? "" : text.seconds(formatSeconds(took));
}

/** Done (1), now (0) or to come (−1). */
function PhaseGlyph({ state }: { readonly state: number }) {
  const styles = useStyles();
  return (
    <span className={styles.glyph} aria-hidden>
      {state > 0 ? (
        <CheckmarkCircle20Filled />
      ) : state === 0 ? (
        <Spinner size="extra-tiny" className={styles.spinner} />
      ) : (
        <span className={styles.ring} />
      )}
    </span>
  );
}

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", rowGap: "16px", padding: "16px" },
  figures: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
  },
  percent: {
    fontSize: "40px",
    lineHeight: "48px",
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
  sign: { fontSize: "20px" },
  stepOf: { ...type.body, ...quiet },
  phases: { margin: 0, padding: 0, listStyleType: "none" },
  phase: { display: "flex", alignItems: "center", columnGap: "10px", minHeight: "44px" },
  glyph: {
    display: "flex",
    flexShrink: 0,
    width: "20px",
    color: tokens.colorBrandForeground1,
  },
  spinner: { "@media (prefers-reduced-motion: reduce)": { visibility: "hidden" } },
  ring: {
    boxSizing: "border-box",
    width: "16px",
    height: "16px",
    margin: "2px",
    borderRadius: "8px",
    border: `1.5px solid ${tokens.colorNeutralStroke1}`,
  },
  name: { flexGrow: 1, fontSize: "15px", lineHeight: "22px" },
  figure: { ...type.body, ...quiet, fontVariantNumeric: "tabular-nums" },
  nameNow: { fontWeight: tokens.fontWeightSemibold },
  nameLater: { color: tokens.colorNeutralForeground3 },
  spoken: offScreen,
});
