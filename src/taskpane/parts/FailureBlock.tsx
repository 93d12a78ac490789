import { makeStyles } from "@fluentui/react-components";
import { ErrorCircle20Regular, LockClosed20Regular } from "@fluentui/react-icons";
import type { Failure } from "../state/failure-of";
import { usePaneText } from "../state/text-context";
import { measures, type } from "../theme/measures";
import { meaning } from "../theme/meaning";

/** What, where and what to do; spoken at once. */
export function FailureBlock({ failure }: { readonly failure: Failure }) {
  const styles = useStyles();
  const text = usePaneText().failure;
  const isLocked = failure.problem.endsWith("-protected");
  return (
    <section role="alert" className={styles.block}>
      <div className={styles.heading}>
        {isLocked ? (
          <LockClosed20Regular className={styles.icon} aria-hidden />
        ) : (
          <ErrorCircle20Regular className={styles.icon} aria-hidden />
        )}
        <h3 className={styles.title}>{text.heading[failure.problem]}</h3>
      </div>
      <div className={styles.body}>{text.whatToDo[failure.problem](failure.sheet ?? "")}</div>
    </section>
  );
}

const useStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    flexShrink: 0,
    rowGap: "10px",
    padding: "14px",
    borderRadius: measures.blockRadius,
    border: `1px solid ${meaning.alarm.edge}`,
    backgroundColor: meaning.alarm.ground,
  },
  heading: { display: "flex", columnGap: "8px" },
  title: { margin: 0, ...type.large },
  icon: { flexShrink: 0, marginTop: "1px", color: meaning.alarm.text },
  body: { fontSize: "14px", lineHeight: "23px" },
});
