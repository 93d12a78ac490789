import { OneAnswerScreen } from "../frame/OneAnswerScreen";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import type { ScreeningState } from "../state/screening-states";
import { usePaneText } from "../state/text-context";
import { formatSeconds } from "../view/clock";
import { needsAction } from "../view/roster";
import { RunningScreen } from "./RunningScreen";

interface ScreeningScreenProps {
  readonly screening: ScreeningState;
  /** Rule and stage: 上海 2006 · 中学 · 补考后复核 */
  readonly subtitle: string;
  readonly sheets: number;
  readonly onStop: () => void;
  readonly onToRules: () => void;
  readonly onToResults: () => void;
  readonly onRetry: () => void;
}

/** 筛查: what goes on, or what became of it. */
export function ScreeningScreen(props: ScreeningScreenProps) {
  const text = usePaneText();
  const { screening } = props;
  switch (screening.step) {
    case "running":
      return (
        <RunningScreen
          running={screening}
          subtitle={props.subtitle}
          sheets={props.sheets}
          onStop={props.onStop}
        />
      );
    case "idle":
    case "stopped":
      return (
        <OneAnswerScreen
          title={text.screening.notYetTitle}
          leads="on"
          button={text.screening.toRules}
          onPress={props.onToRules}
        >
          <PromiseBlock>
            {screening.step === "stopped" ? text.screening.stopped : text.screening.notYet}
          </PromiseBlock>
        </OneAnswerScreen>
      );
    case "failed":
      return (
        <OneAnswerScreen
          title={text.failure.readTitle}
          leads="again"
          button={text.frame.tryAgain}
          onPress={props.onRetry}
        >
          <FailureBlock failure={screening.failure} />
          <PromiseBlock>{text.failure.writtenNothing}</PromiseBlock>
        </OneAnswerScreen>
      );
    case "done":
      return (
        <OneAnswerScreen
          title={text.screening.doneTitle}
          under={props.subtitle}
          leads="on"
          button={text.screening.toResults}
          onPress={props.onToResults}
        >
          <PromiseBlock>
            {text.screening.done(
              screening.roster.filter(({ verdict }) => needsAction(verdict)).length,
              formatSeconds(screening.seconds),
            )}
          </PromiseBlock>
        </OneAnswerScreen>
      );
  }
}
