import { Button, makeStyles } from "@fluentui/react-components";
import { policyProblemSentence } from "../../text";
import { RefusalBlock } from "../parts/RefusalBlock";
import type { RefusedFile } from "../state/rules-states";
import { useLanguage, usePaneText } from "../state/text-context";
import { quiet, type } from "../theme/measures";

interface RefusedFileBlockProps {
  readonly file: RefusedFile;
  readonly onDismiss: () => void;
}

/** A file of rules that was not taken, with every reason and its place in the file. */
export function RefusedFileBlock({ file, onDismiss }: RefusedFileBlockProps) {
  const styles = useStyles();
  const text = usePaneText();
  const language = useLanguage();
  const words = text.rulesForm.file;
  const reasons = file.problems?.map((problem) => policyProblemSentence(problem, language));
  return (
    <RefusalBlock>
      <strong className={styles.title}>{words.refused(file.name)}</strong>
      <ul className={styles.reasons}>
        {(reasons ?? [words.notJson]).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <div className={styles.note}>{words.nothingKept}</div>
      <Button size="small" className={styles.dismiss} onClick={onDismiss}>
        {text.frame.dismiss}
      </Button>
    </RefusalBlock>
  );
}

const useStyles = makeStyles({
  title: { ...type.name, overflowWrap: "anywhere" },
  reasons: { margin: "4px 0", paddingLeft: "18px", overflowWrap: "anywhere", ...type.reason },
  note: { ...type.small, ...quiet },
  dismiss: { marginTop: "6px" },
});
