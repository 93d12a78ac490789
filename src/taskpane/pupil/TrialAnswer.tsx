import { makeStyles, tokens } from "@fluentui/react-components";
import type { Verdict } from "../../screening";
import { usePaneText, useVocabulary } from "../state/text-context";
import { type } from "../theme/measures";

interface TrialAnswerProps {
  readonly from: Verdict;
  readonly to: Verdict;
}

/** How the verdict moves under the trial, in one line. */
export function TrialAnswer({ from, to }: TrialAnswerProps) {
  const styles = useStyles();
  const text = usePaneText().trial;
  const { verdicts } = useVocabulary();
  return (
    <p className={styles.line}>
      {from === to ? text.unchanged(verdicts[to]) : text.changed(verdicts[from], verdicts[to])}
    </p>
  );
}

const useStyles = makeStyles({
  line: {
    flexShrink: 0,
    margin: 0,
    ...type.small,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});
