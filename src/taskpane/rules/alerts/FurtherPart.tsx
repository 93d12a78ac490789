import { makeStyles, Switch } from "@fluentui/react-components";
import { usualChronic, usualCumulative } from "../../../rules";
import { Block, BlockHeading } from "../../parts/Block";
import { usePaneText } from "../../state/text-context";
import { Choice } from "../form/Choice";
import { ProblemLines } from "../form/ProblemLines";
import { NumberSentence } from "../NumberSentence";
import type { AlertPartProps } from "./LevelsPart";

/** 另外提醒: what adds up over the term; off until a school wants it. */
export function FurtherPart({ draft, problems, onChange }: AlertPartProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.rules;
  const [cumulative] = draft.cumulative;
  const { chronic } = draft;
  const ofCumulative = problems("cumulative");
  const ofChronic = problems("chronic");
  return (
    <Block className={styles.part}>
      <BlockHeading>{text.further}</BlockHeading>
      <div>
        <Switch
          className={styles.switch}
          label={text.cumulative}
          labelPosition="before"
          checked={cumulative !== undefined}
          onChange={(_, { checked }) => {
            const { count, unit } = usualCumulative.atLeast;
            onChange({ kind: "cumulative", ...(checked ? { count, unit } : { count: null }) });
          }}
        />
        {cumulative && (
          <NumberSentence
            label={text.cumulativeLabel}
            around={text.cumulativeAt}
            value={cumulative.atLeast.count}
            isWrong={ofCumulative.length > 0}
            onSet={(count) => {
              onChange({ kind: "cumulative", count, unit: cumulative.atLeast.unit });
            }}
          >
            <Choice
              className={styles.unit}
              label={text.unitLabel}
              value={cumulative.atLeast.unit}
              options={(["lessons", "days"] as const).map((each) => [each, text.unit[each]])}
              onChoose={(unit) => {
                onChange({ kind: "cumulative", count: cumulative.atLeast.count, unit });
              }}
            />
          </NumberSentence>
        )}
        <ProblemLines problems={ofCumulative} />
      </div>
      <div>
        <Switch
          className={styles.switch}
          label={text.chronic}
          labelPosition="before"
          checked={chronic !== null}
          onChange={(_, { checked }) => {
            onChange({ kind: "chronic", percent: checked ? usualChronic.percent : null });
          }}
        />
        {chronic && (
          <NumberSentence
            label={text.chronicLabel}
            around={text.chronicAt}
            value={chronic.percent}
            isWrong={ofChronic.length > 0}
            onSet={(percent) => {
              onChange({ kind: "chronic", percent });
            }}
          />
        )}
        <ProblemLines problems={ofChronic} />
      </div>
    </Block>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "8px" },
  unit: { minWidth: "76px" },
  switch: {
    display: "flex",
    justifyContent: "space-between",
    margin: "-4px -8px",
    "& label": { paddingLeft: "8px", fontSize: "13px" },
  },
});
