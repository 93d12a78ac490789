import { makeStyles, Switch } from "@fluentui/react-components";
import { usualLateOrEarlyPerLesson } from "../../../rules";
import { Block, BlockHeading } from "../../parts/Block";
import { usePaneText } from "../../state/text-context";
import { type } from "../../theme/measures";
import { Choice } from "../form/Choice";
import { ProblemLines } from "../form/ProblemLines";
import { NumberSentence } from "../NumberSentence";
import type { AlertPartProps } from "./LevelsPart";

/** 怎么算: blank cells, absence without a reason, lateness. */
export function CountingPart({ draft, problems, onChange }: AlertPartProps) {
  const styles = useStyles();
  const text = usePaneText().attendance.rules;
  const ofLate = problems("lateOrEarlyPerLesson");
  return (
    <Block className={styles.part}>
      <BlockHeading>{text.counting}</BlockHeading>
      <div className={styles.question}>
        <span>{text.blank}</span>
        <Choice
          label={text.blank}
          value={draft.blankMeans}
          options={(["present", "unknown"] as const).map((each) => [each, text.blankMeans[each]])}
          onChoose={(means) => {
            onChange({ kind: "blank-means", means });
          }}
        />
      </div>
      <div className={styles.question}>
        <span>{text.absent}</span>
        <Choice
          label={text.absent}
          value={draft.absentMeans}
          options={(["unexcused", "unknown"] as const).map((each) => [
            each,
            text.absentMeans[each],
          ])}
          onChoose={(means) => {
            onChange({ kind: "absent-means", means });
          }}
        />
      </div>
      <div>
        <Switch
          className={styles.switch}
          label={text.late}
          labelPosition="before"
          checked={draft.lateOrEarlyPerLesson !== null}
          onChange={(_, { checked }) => {
            onChange({
              kind: "late-or-early",
              perLesson: checked ? usualLateOrEarlyPerLesson : null,
            });
          }}
        />
        {draft.lateOrEarlyPerLesson !== null && (
          <NumberSentence
            label={text.lateLabel}
            around={text.latePer}
            value={draft.lateOrEarlyPerLesson}
            isWrong={ofLate.length > 0}
            onSet={(perLesson) => {
              onChange({ kind: "late-or-early", perLesson });
            }}
          />
        )}
        <ProblemLines problems={ofLate} />
      </div>
    </Block>
  );
}

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: "10px" },
  question: { display: "flex", flexDirection: "column", rowGap: "4px", ...type.reason },
  switch: {
    display: "flex",
    justifyContent: "space-between",
    margin: "-4px -8px",
    "& label": { paddingLeft: "8px", fontSize: "13px" },
  },
});
