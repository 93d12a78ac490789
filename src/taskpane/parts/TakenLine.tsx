import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowUndo16Regular, CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { usePaneText } from "../state/text-context";
import { measures, type } from "../theme/measures";
import { meaning } from "../theme/meaning";
import { Block } from "./Block";

interface TakenLineProps {
  readonly children: string;
  readonly onUndo: () => void;
}

/** What was just taken, with 撤销. */
export function TakenLine({ children, onUndo }: TakenLineProps) {
  const styles = useStyles();
  const text = usePaneText().correct.taken;
  return (
    <Block className={styles.line}>
      <CheckmarkCircle20Filled className={styles.icon} aria-hidden />
      <span className={styles.words}>{children}</span>
      <Button
        appearance="subtle"
        className={styles.undo}
        icon={<ArrowUndo16Regular />}
        onClick={onUndo}
      >
        {text.undo}
      </Button>
    </Block>
  );
}

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    padding: `4px 4px 4px ${measures.insideBlock}`,
  },
  icon: { flexShrink: 0, color: meaning.kept },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", ...type.reason },
  undo: { flexShrink: 0, minWidth: 0, height: measures.rowButton, padding: "0 8px" },
});
