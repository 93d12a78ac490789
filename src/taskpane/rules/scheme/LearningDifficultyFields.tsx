import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { LearningDifficultySource } from "../../../rules";
import { usePaneText } from "../../state/text-context";
import { NumberEntry } from "../form/NumberEntry";
import { PopulationChoice } from "./PopulationChoice";
import { useFieldStyles } from "./use-field-styles";

interface LearningDifficultyFieldsProps {
  /** The category's name. */
  readonly label: string;
  readonly source: LearningDifficultySource;
  readonly isWrong: boolean;
  readonly onSet: (source: LearningDifficultySource) => void;
}

const usualFailing = 2;
const usualBottom = 20;

/** 满 2 科不及格，或排在全年级后 20%; either can be left out. */
export function LearningDifficultyFields(props: LearningDifficultyFieldsProps) {
  const { label, source, isWrong, onSet } = props;
  const styles = useFieldStyles();
  const mine = useStyles();
  const text = usePaneText().attention.rules;
  const { failingSubjects, bottomPercent, population } = source;
  return (
    <div className={mine.fields}>
      <div className={styles.sentence}>
        <Checkbox
          className={styles.check}
          aria-label={text.failingOn}
          checked={failingSubjects !== null}
          onChange={(_, { checked }) => {
            onSet({ ...source, failingSubjects: checked === true ? usualFailing : null });
          }}
        />
        <span>{text.failing[0]}</span>
        {failingSubjects !== null && (
          <NumberEntry
            label={text.failingLabel(label)}
            value={failingSubjects}
            isWrong={isWrong && Number.isNaN(failingSubjects)}
            onSet={(value) => {
              onSet({ ...source, failingSubjects: value });
            }}
          />
        )}
        <span>{text.failing[1]}</span>
      </div>
      <div className={styles.sentence}>
        <Checkbox
          className={styles.check}
          aria-label={text.bottomOn}
          checked={bottomPercent !== null}
          onChange={(_, { checked }) => {
            onSet({ ...source, bottomPercent: checked === true ? usualBottom : null });
          }}
        />
        <span>{text.bottom[0]}</span>
        {bottomPercent !== null && (
          <NumberEntry
            label={text.bottomLabel(label)}
            value={bottomPercent}
            isWrong={isWrong}
            onSet={(value) => {
              onSet({ ...source, bottomPercent: value });
            }}
          />
        )}
        <span>{text.bottom[1]}</span>
      </div>
      {bottomPercent !== null && (
        <PopulationChoice
          label={label}
          population={population}
          onChoose={(chosen) => {
            onSet({ ...source, population: chosen });
          }}
        />
      )}
    </div>
  );
}

const useStyles = makeStyles({ fields: { width: "100%" } });
