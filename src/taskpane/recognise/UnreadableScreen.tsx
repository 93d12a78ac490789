import { ArrowClockwise20Regular } from "@fluentui/react-icons";
import { Content } from "../frame/Content";
import { Foot, FootButton } from "../frame/Foot";
import { Title } from "../frame/Title";
import { FailureBlock } from "../parts/FailureBlock";
import { PromiseBlock } from "../parts/PromiseBlock";
import type { Failure } from "../state/failure-of";
import { usePaneText } from "../state/text-context";

interface UnreadableScreenProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** 没有读成: the host refused or broke off while reading. */
export function UnreadableScreen({ failure, onRetry }: UnreadableScreenProps) {
  const text = usePaneText();
  return (
    <>
      <Content>
        <Title>{text.failure.readTitle}</Title>
        <FailureBlock failure={failure} />
        <PromiseBlock>{text.failure.writtenNothing}</PromiseBlock>
      </Content>
      <Foot>
        <FootButton icon={<ArrowClockwise20Regular />} onPress={onRetry}>
          {text.frame.tryAgain}
        </FootButton>
      </Foot>
    </>
  );
}
