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

/** A passing remark above the content: a cell is gone, a correction could not be kept. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody>
        {notice.kind === "cannot-select"
          ? text.failure.cannotSelect(notice.sheet)
          : text.correct.taken.notKept}
      </MessageBarBody>
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
