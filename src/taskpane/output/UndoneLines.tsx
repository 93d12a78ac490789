import { makeStyles } from "@fluentui/react-components";
import { PromiseBlock } from "../parts/PromiseBlock";
import { usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";

interface UndoneLinesProps {
  /** Sheets that are as they were before. */
  readonly back: number;
  readonly removed: number;
  /** When the results were worked out that the pane still shows. */
  readonly worked: Date | null;
}

/** What taking back the last writing came to, and that the pane shows another run than the sheets. */
export function UndoneLines({ back, removed, worked }: UndoneLinesProps) {
  const styles = useStyles();
  const { frame, output } = usePaneText();
  const text = output.undo;
  return (
    <>
      <PromiseBlock>
        {back === 0 ? text.gone : removed === 0 ? text.back : text.backAndGone(removed)}
      </PromiseBlock>
      {worked && (
        <p className={styles.note}>
          {text.stillShown(frame.time(worked.getHours(), worked.getMinutes()))}
        </p>
      )}
    </>
  );
}

const useStyles = makeStyles({
  note: { flexShrink: 0, margin: 0, ...type.small, ...quiet },
});
