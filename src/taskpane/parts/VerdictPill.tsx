import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Verdict } from "../../screening";
import { meaning } from "../theme/meaning";
import { pillForms } from "../theme/pill-forms";
import { usePaneText } from "../state/text-context";
import { VerdictIcon } from "./VerdictIcon";

interface VerdictPillProps {
  readonly verdict: Verdict;
  readonly large?: boolean;
}

/** 结论: its form (filled, outlined, dashed, plain) and its icon say as much as its colour. */
export function VerdictPill({ verdict, large = false }: VerdictPillProps) {
  const styles = useStyles();
  return (
    <span className={mergeClasses(styles.pill, large && styles.large, styles[form[verdict]])}>
      <VerdictIcon verdict={verdict} />
      {usePaneText().results.verdict[verdict]}
    </span>
  );
}

const form = {
  candidate: "filled",
  "make-up-pending": "outlined",
  "at-risk": "outlined",
  undetermined: "dashed",
  "not-candidate": "plain",
  "not-at-risk": "plain",
  exempt: "grey",
  "not-covered": "grey",
} as const satisfies Record<Verdict, string>;

const useStyles = makeStyles({
  pill: pillForms.pill,
  large: { height: "26px", padding: "0 10px", fontSize: "14px" },
  filled: pillForms.filled,
  outlined: pillForms.outlined,
  dashed: { border: `1.5px dashed ${meaning.open.edge}`, color: meaning.open.text },
  plain: { backgroundColor: meaning.settled.ground, color: meaning.settled.text },
  grey: { border: `1px solid ${meaning.outside.edge}`, color: meaning.outside.text },
});
