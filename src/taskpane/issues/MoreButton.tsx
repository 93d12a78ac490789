import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons";
import { useState } from "react";
import { usePaneText } from "../state/text-context";
import { useIssueStyles } from "./use-issue-styles";

const firstShown = 12;
const shownByMore = 50;

/** Some of many, more when asked for. */
export function useSome<One>(all: readonly One[]) {
  const [shown, setShown] = useState(firstShown);
  return {
    some: all.slice(0, shown),
    left: Math.max(0, all.length - shown),
    showMore: () => {
      setShown(shown + shownByMore);
    },
  };
}

interface MoreButtonProps {
  readonly left: number;
  readonly onPress: () => void;
}

/** 还有 2 处 */
export function MoreButton({ left, onPress }: MoreButtonProps) {
  const styles = useIssueStyles();
  const text = usePaneText().issues;
  if (left === 0) return null;
  return (
    <Button
      appearance="transparent"
      className={styles.more}
      iconPosition="after"
      icon={<ChevronDown16Regular />}
      onClick={onPress}
    >
      {text.more(left)}
    </Button>
  );
}
