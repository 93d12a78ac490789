import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { Dismiss20Regular } from "@fluentui/react-icons";
import { reportSentences } from "../../text";
import type { Notice } from "../state/pane-state";
import { useLanguage, usePaneText } from "../state/text-context";
import { measures } from "../theme/measures";

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** A passing remark above the content: a cell is gone, something could not be kept or read. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  const said = (): string => {
    switch (notice.kind) {
      case "command":
        return reportSentences(notice.report, language).lines.join(" ");
      case "cannot-select":
        return text.failure.cannotSelect(notice.sheet);
      case "pupil-gone":
        return text.live.pupilGone(notice.sheet, notice.pupil);
      case "choices-not-kept":
        return text.correct.taken.notKept;
      case "opened":
        return [
          ...(notice.recovered === null ? [] : [text.opening.recovered[notice.recovered]]),
          ...(notice.damaged.length === 0 ? [] : [text.opening.damaged(notice.damaged)]),
        ].join("");
      case "policies-not-kept":
        return text.rulesForm.notKept;
      case "attention-not-kept":
        return text.attention.rules.notKept;
      case "preferences-not-kept":
        return text.settings.notKept;
      case "school-not-kept":
        return text.output.school.notKept;
      case "started":
        return text.empty.started[notice.which];
      case "not-started":
        return text.empty.notStarted[notice.which];
      case "removed":
        return notice.sheets === 0
          ? text.output.removal.doneNoSheets
          : text.output.removal.done(notice.sheets);
    }
  };
  return (
    <MessageBar
      intent={isWarning(notice) ? "warning" : "success"}
      layout="multiline"
      politeness={isWarning(notice) ? "assertive" : "polite"}
      className={styles.bar}
    >
      <MessageBarBody>
        {notice.kind === "command" && (
          <MessageBarTitle>{reportSentences(notice.report, language).title}</MessageBarTitle>
        )}
        {said()}
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

const goodNews: ReadonlySet<Notice["kind"]> = new Set(["removed", "started"]);

/** Something is in the way, or does not hold; otherwise something went well. */
function isWarning(notice: Notice): boolean {
  if (notice.kind === "command") return notice.report.kind === "not-done";
  return notice.kind === "opened" ? notice.damaged.length > 0 : !goodNews.has(notice.kind);
}

const useStyles = makeStyles({
  bar: { flexShrink: 0, margin: `10px ${measures.side} 0` },
});
