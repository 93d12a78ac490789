import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo20Regular } from "@fluentui/react-icons";
import { BlockHeading, Block } from "../parts/Block";
import { usePaneText } from "../state/text-context";
import { hairline, measures, type } from "../theme/measures";
import type { Correction } from "../view/correction";
import type { SaidLine } from "../view/said-lines";

interface SaidBlockProps {
  readonly said: readonly SaidLine[];
  readonly onCorrect: (correction: Correction) => void;
}

/** 您定过的: readings, pupils and letters that hold in this workbook, each to be taken back. */
export function SaidBlock({ said, onCorrect }: SaidBlockProps) {
  const styles = useStyles();
  const text = usePaneText().correct;
  if (said.length === 0) return null;
  return (
    <Block flush>
      <div className={styles.heading}>
        <BlockHeading>{text.said.heading}</BlockHeading>
      </div>
      <ul className={styles.list}>
        {said.map(({ key, words, takeBack }) => (
          <li key={key} className={styles.line}>
            <span className={styles.words}>{words}</span>
            <Button
              appearance="subtle"
              className={styles.undo}
              icon={<ArrowUndo20Regular />}
              aria-label={text.issues.undoOf(words)}
              title={text.taken.undo}
              onClick={() => {
                onCorrect(takeBack);
              }}
            />
          </li>
        ))}
      </ul>
    </Block>
  );
}

const useStyles = makeStyles({
  heading: { padding: `8px ${measures.insideBlock}` },
  list: { margin: 0, padding: 0, listStyleType: "none", maxHeight: "240px", overflowY: "auto" },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: `2px 4px 2px ${measures.insideBlock}`,
    borderTop: hairline,
  },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", ...type.reason },
  undo: { minWidth: measures.rowButton, height: measures.rowButton },
});
