import { makeStyles } from "@fluentui/react-components";
import { ErrorCircle12Filled } from "@fluentui/react-icons";
import { type } from "../../theme/measures";
import { meaning } from "../../theme/meaning";

/** What is to be mended at this place; spoken at once. */
export function ProblemLines({ problems }: { readonly problems: readonly string[] }) {
  const styles = useStyles();
  return (
    <div role="alert" className={styles.lines}>
      {problems.map((problem) => (
        <div key={problem} className={styles.line}>
          <ErrorCircle12Filled className={styles.icon} aria-hidden />
          <span>{problem}</span>
        </div>
      ))}
    </div>
  );
}

const useStyles = makeStyles({
  lines: { ":empty": { display: "none" } },
  line: { display: "flex", columnGap: "6px", ...type.small, color: meaning.alarm.text },
  icon: { flexShrink: 0, marginTop: "3px" },
});
