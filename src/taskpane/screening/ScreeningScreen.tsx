import { ArrowClockwise20Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import type { ScreeningState } from "../state/pane-state";
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
          phase={screening.phase}
          subtitle={props.subtitle}
          sheets={props.sheets}
          onStop={props.onStop}
        />
      );
    case "idle":
    case "stopped":
      return (
        <>
          <Content>
            <Title>{text.screening.notYetTitle}</Title>
            <PromiseBlock>
              {screening.step === "stopped" ? text.screening.stopped : text.screening.notYet}
            </PromiseBlock>
          </Content>
          <Foot>
            <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={props.onToRules}>
              {text.screening.toRules}
            </FootButton>
          </Foot>
        </>
      );
    case "failed":
      return (
        <>
          <Content>
            <Title>{text.failure.readTitle}</Title>
            <FailureBlock failure={screening.failure} />
            <PromiseBlock>{text.failure.writtenNothing}</PromiseBlock>
          </Content>
          <Foot>
            <FootButton icon={<ArrowClockwise20Regular />} onPress={props.onRetry}>
              {text.frame.tryAgain}
            </FootButton>
          </Foot>
        </>
      );
    case "done":
      return (
        <>
          <Content>
            <Title under={props.subtitle}>{text.screening.doneTitle}</Title>
            <PromiseBlock>
              {text.screening.done(
                screening.roster.filter(({ verdict }) => needsAction(verdict)).length,
                formatSeconds(screening.seconds),
              )}
            </PromiseBlock>
          </Content>
          <Foot>
            <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={props.onToResults}>
              {text.screening.toResults}
            </FootButton>
          </Foot>
        </>
      );
  }
}
