import { makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircle20Filled } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { measures } from "../theme/measures";
import { meaning } from "../theme/meaning";

/** What kept us from writing; spoken at once. */
export function RefusalBlock({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <section role="alert" className={styles.block}>
      <QuestionCircle20Filled className={styles.icon} aria-hidden />
      <div className={styles.words}>{children}</div>
    </section>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexShrink: 0,
    columnGap: "8px",
    padding: measures.insideBlock,
    borderRadius: measures.blockRadius,
    border: `1px solid ${meaning.waiting.edge}`,
    boxShadow: `inset 3px 0 0 ${meaning.waiting.edge}`,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: "14px",
    lineHeight: "23px",
  },
  icon: { flexShrink: 0, marginTop: "1px", color: meaning.waiting.text },
  words: { flexGrow: 1, minWidth: 0 },
});
