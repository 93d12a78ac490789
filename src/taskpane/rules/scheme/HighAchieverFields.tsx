import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { HighAchieverSource } from "../../../rules";
import { usePaneText } from "../../state/text-context";
import { NumberSentence } from "../NumberSentence";
import { PopulationChoice } from "./PopulationChoice";
import { useFieldStyles } from "./use-field-styles";

interface HighAchieverFieldsProps {
  /** The category's name. */
  readonly label: string;
  readonly source: HighAchieverSource;
  readonly isWrong: boolean;
  readonly onSet: (source: HighAchieverSource) => void;
}

/** 排在全年级前 10%，并且没有不及格. */
export function HighAchieverFields({ label, source, isWrong, onSet }: HighAchieverFieldsProps) {
  const styles = useFieldStyles();
  const mine = useStyles();
  const text = usePaneText().attention.rules;
  const { topPercent, noFailing, population } = source;
  return (
    <div className={mine.fields}>
      <NumberSentence
        label={text.topLabel(label)}
        around={text.top}
        value={topPercent}
        isWrong={isWrong}
        onSet={(value) => {
          onSet({ ...source, topPercent: value });
        }}
      />
      <Checkbox
        className={styles.check}
        label={{ className: styles.label, children: text.noFailing }}
        checked={noFailing}
        onChange={(_, { checked }) => {
          onSet({ ...source, noFailing: checked === true });
        }}
      />
      <PopulationChoice
        label={label}
        population={population}
        onChoose={(chosen) => {
          onSet({ ...source, population: chosen });
        }}
      />
    </div>
  );
}

const useStyles = makeStyles({ fields: { width: "100%" } });
