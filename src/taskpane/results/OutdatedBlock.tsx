import { usePaneText } from "../state/text-context";
import { NewsBlock } from "./NewsBlock";

interface OutdatedBlockProps {
  /** What was changed since. */
  readonly by: "reading" | "rule";
  readonly endedAt: Date;
  readonly onUpdate: () => void;
}

/** 读法改过了, 规则改过了: these results do not know of it yet. */
export function OutdatedBlock({ by, endedAt, onUpdate }: OutdatedBlockProps) {
  const text = usePaneText();
  const time = text.frame.time(endedAt.getHours(), endedAt.getMinutes());
  return (
    <NewsBlock update={{ words: text.correct.taken.update, onPress: onUpdate }}>
      {by === "reading" ? text.correct.taken.outdated(time) : text.results.ruleChanged(time)}
    </NewsBlock>
  );
}
