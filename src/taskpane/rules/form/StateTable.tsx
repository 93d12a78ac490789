import { makeStyles } from "@fluentui/react-components";
import type { Counting, MakeUpCounting } from "../../../rules";
import type { SettableState } from "../../../text";
import { usePaneText } from "../../state/text-context";
import { quiet, type } from "../../theme/measures";
import { Choice } from "./Choice";
import { FormPart, type FormPartProps } from "./FormPart";

const states: readonly SettableState[] = ["absent", "misconduct", "deferred", "blank"];

/** What 缺考, 作弊, 缓考 and an empty cell count as, in the first exam and in the make-up exam. */
export function StateTable({ draft, problems, onChange }: FormPartProps) {
  const styles = useStyles();
  const text = usePaneText().rulesForm.form;
  const { counting, makeUpCounting } = text;
  const first: readonly Counting[] = ["fail", "unknown", "left-out"];
  const makeUp: readonly MakeUpCounting[] = ["fail", "not-yet"];
  return (
    <FormPart heading={text.states} problems={problems.at("countsAs", "makeUpCountsAs")}>
      <div className={styles.heads} aria-hidden>
        <span className={styles.state} />
        <span className={styles.choice}>{text.statesFirst}</span>
        <span className={styles.choice}>{text.statesMakeUp}</span>
      </div>
      {states.map((state) => (
        <div key={state} className={styles.row}>
          <span className={styles.state}>{text.state[state]}</span>
          <Choice
            label={text.stateLabel(text.state[state], text.statesFirst)}
            className={styles.choice}
            value={draft.countsAs[state]}
            options={first.map((each) => [each, counting[each]] as const)}
            onChoose={(chosen) => {
              onChange({ kind: "counts-as", states: { [state]: chosen } });
            }}
          />
          <Choice
            label={text.stateLabel(text.state[state], text.statesMakeUp)}
            className={styles.choice}
            value={draft.makeUpCountsAs[state]}
            options={makeUp.map((each) => [each, makeUpCounting[each]] as const)}
            onChoose={(chosen) => {
              onChange({ kind: "make-up-counts-as", states: { [state]: chosen } });
            }}
          />
        </div>
      ))}
    </FormPart>
  );
}

const useStyles = makeStyles({
  heads: { display: "flex", columnGap: "8px", ...type.small, ...quiet },
  row: { display: "flex", alignItems: "center", columnGap: "8px" },
  state: { flexGrow: 1, minWidth: 0, ...type.reason },
  choice: { flexShrink: 0, width: "96px" },
});
