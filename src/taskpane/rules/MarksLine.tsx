import { makeStyles } from "@fluentui/react-components";
import type { PolicyDraft } from "../../rules";
import { PhraseText } from "../parts/PhraseText";
import { usePaneText, useVocabulary } from "../state/text-context";
import { type } from "../theme/measures";
import { gradeOfYear } from "../view/grades-of-stages";

/** Where the pass mark lies, and in which grades nobody repeats. */
export function MarksLine({ policy }: { readonly policy: PolicyDraft }) {
  const styles = useStyles();
  const { block } = usePaneText().rulesForm;
  const words = useVocabulary();
  const exempt = policy.exemptGradeYears.map((year) => words.grade(gradeOfYear(year)));
  return (
    <p className={styles.line}>
      <PhraseText phrase={block.marks(policy.passPercent, exempt)} />
    </p>
  );
}

const useStyles = makeStyles({ line: { margin: 0, ...type.reason } });
