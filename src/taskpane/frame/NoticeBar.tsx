import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { Notice } from "../state/pane-state";
import { usePaneText } from "../state/text-context";
import { measures } from "../theme/measures";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** A passing remark above the content: a cell is gone, something could not be kept or read. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const text = usePaneText();
  const said = (): string => {
    switch (notice.kind) {
      case "cannot-select":
        return text.failure.cannotSelect(notice.sheet);
      case "choices-not-kept":
        return text.correct.taken.notKept;
      case "policies-damaged":
        return text.rulesForm.damaged;
      case "policies-not-kept":
        return text.rulesForm.notKept;
      case "attention-not-kept":
        return text.attention.rules.notKept;
    }
  };
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody>{said()}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            aria-label={text.frame.dismiss}
            icon={<Dismiss20Regular />}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `10px ${measures.side} 0` },
});
