import { Link, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons";
import type { UndoState } from "../state/output-states";
import { usePaneText } from "../state/text-context";
import { parsePrintedMoment } from "../view/clock";

interface LastWritingProps {
  /** `2026-08-27 16:40`; null or nothing printed where nothing was written yet. */
  readonly when: string | null;
  readonly undo: UndoState;
  readonly isLocked: boolean;
  readonly onUndo: () => void;
}

/** 上次写入 8月27日 16:40, with 撤销 where it can be taken back. */
export function LastWriting({ when, undo, isLocked, onUndo }: LastWritingProps) {
  const styles = useStyles();
  const { frame, output: text } = usePaneText();
  const moment = parsePrintedMoment(when ?? "");
  if (!moment) return null;
  const said = frame.dayAndTime(moment.month, moment.day, frame.time(moment.hours, moment.minutes));
  return (
    <span className={styles.line}>
      <span>{undo.step === "running" ? text.undo.running : text.lastWriting(said)}</span>
      {undo.step === "possible" && (
        <Link
          as="button"
          className={styles.undo}
          disabled={isLocked}
          aria-label={text.undo.actionOf(said)}
          onClick={onUndo}
        >
          <ArrowUndo16Regular aria-hidden />
          {text.undo.action}
        </Link>
      )}
    </span>
  );
}

const useStyles = makeStyles({
  line: {
    display: "inline-flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "center",
    columnGap: "12px",
  },
  undo: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: "4px",
    minHeight: "24px",
    fontSize: "13px",
  },
});
