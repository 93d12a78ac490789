import { ArrowClockwise20Regular, ArrowRight16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { Content } from "./Content";
import { Foot, FootButton } from "./Foot";
import { Title } from "./Title";

interface OneAnswerScreenProps {
  readonly title: string;
  readonly under?: string;
  /** What is the matter. */
  readonly children: ReactNode;
  readonly note?: ReactNode;
  /** Onwards, or the same once more. */
  readonly leads: "on" | "again";
  readonly button: string;
  readonly onPress: () => void;
}

/** A screen that says one thing and offers one way to go: refused, failed, not yet, done. */
export function OneAnswerScreen(props: OneAnswerScreenProps) {
  const { title, under, children, note, leads, button, onPress } = props;
  return (
    <>
      <Content>
        <Title {...(under === undefined ? {} : { under })}>{title}</Title>
        {children}
      </Content>
      <Foot {...(note === undefined ? {} : { note })}>
        {leads === "on" ? (
          <FootButton icon={<ArrowRight16Regular />} iconAfter onPress={onPress}>
            {button}
          </FootButton>
        ) : (
          <FootButton icon={<ArrowClockwise20Regular />} onPress={onPress}>
            {button}
          </FootButton>
        )}
      </Foot>
    </>
  );
}
