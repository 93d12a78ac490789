import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import type { PaneState } from "../state/pane-state";
import { usePaneText } from "../state/text-context";
import { measures } from "../theme/measures";

interface NoticeBarProps {
  readonly notice: NonNullable<PaneState["notice"]>;
  readonly onDismiss: () => void;
}

/** A passing remark above the content: the cell to be selected is gone. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <MessageBar intent="warning" layout="multiline" politeness="assertive" className={styles.bar}>
      <MessageBarBody>{text.failure.cannotSelect(notice.cannotSelectIn)}</MessageBarBody>
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
