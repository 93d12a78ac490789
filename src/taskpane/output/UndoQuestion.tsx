import { Button, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { formatAddress, type CellAddress } from "../../sheet";
import { CellLink } from "../parts/CellLink";
import { QuestionFrame } from "../parts/QuestionFrame";
import type { PaneStore } from "../state/pane-store";
import { usePaneText } from "../state/text-context";

interface UndoQuestionProps {
  readonly store: Pick<PaneStore, "undoEvenSo" | "leaveUndo" | "selectCell">;
  /** What a person typed into sheets that would go. */
  readonly cells: readonly CellAddress[];
}

const shown = 6;

/** Asks in place before anything typed is deleted. */
export function UndoQuestion({ store, cells }: UndoQuestionProps) {
  const styles = useStyles();
  const text = usePaneText().output.undo;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const sheets = new Set(cells.map(({ sheet }) => sheet)).size;
  return (
    <QuestionFrame
      title={text.question}
      headingRef={heading}
      why={
        <>
          {text.wouldLose(sheets, cells.length)}
          <ul className={styles.cells}>
            {cells.slice(0, shown).map((at) => (
              <li key={formatAddress(at)}>
                <CellLink at={at} onSelect={(cell) => void store.selectCell(cell)} />
              </li>
            ))}
          </ul>
        </>
      }
    >
      <Button onClick={() => void store.undoEvenSo()}>{text.evenSo}</Button>
      <Button onClick={store.leaveUndo}>{text.leave}</Button>
    </QuestionFrame>
  );
}

const useStyles = makeStyles({
  cells: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: "12px",
    margin: "4px 0 0",
    padding: 0,
    listStyleType: "none",
  },
});
