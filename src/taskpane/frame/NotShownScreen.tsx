import { makeStyles } from "@fluentui/react-components";
import { useFrameText } from "../state/text-context";
import { measures } from "../theme/measures";
import { meaning } from "../theme/meaning";
import { OneAnswerScreen } from "./OneAnswerScreen";

interface NotShownScreenProps {
  /** It could not be fetched, or it could not be drawn. */
  readonly because: "notLoaded" | "broken";
  readonly onRetry: () => void;
}

/** In the place of a screen that did not come: what, what to do, and that nothing is lost. */
export function NotShownScreen({ because, onRetry }: NotShownScreenProps) {
  const styles = useStyles();
  const frame = useFrameText();
  const { title, what, todo, safe } = frame[because];
  return (
    <OneAnswerScreen title={title} leads="again" button={frame.tryAgain} onPress={onRetry}>
      <div role="alert" className={styles.block}>
        <p className={styles.line}>{what}</p>
        <p className={styles.line}>{todo}</p>
        <p className={styles.line}>{safe}</p>
      </div>
    </OneAnswerScreen>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    rowGap: "8px",
    padding: "14px",
    borderRadius: measures.blockRadius,
    border: `1px solid ${meaning.alarm.edge}`,
    backgroundColor: meaning.alarm.ground,
  },
  line: { margin: 0, fontSize: "14px", lineHeight: "23px" },
});
