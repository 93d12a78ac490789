import {
  Checkmark12Filled,
  Clock12Filled,
  Flag16Filled,
  QuestionCircle12Filled,
  Subtract12Filled,
  Warning12Filled,
} from "@fluentui/react-icons";
import { makeStyles } from "@fluentui/react-components";
import type { Verdict } from "../../screening";

/** Flag, clock, question mark, tick or dash: the verdict without words. */
export function VerdictIcon({ verdict }: { readonly verdict: Verdict }) {
  const styles = useStyles();
  switch (verdict) {
    case "candidate":
      return <Flag16Filled className={styles.flag} aria-hidden />;
    case "make-up-pending":
      return <Clock12Filled aria-hidden />;
    case "at-risk":
      return <Warning12Filled aria-hidden />;
    case "undetermined":
      return <QuestionCircle12Filled aria-hidden />;
    case "not-candidate":
    case "not-at-risk":
      return <Checkmark12Filled aria-hidden />;
    case "exempt":
    case "not-covered":
      return <Subtract12Filled aria-hidden />;
  }
}

const useStyles = makeStyles({ flag: { width: "13px", height: "13px" } });
