import type { Population } from "../../../rules";
import { usePaneText } from "../../state/text-context";
import { Choice } from "../form/Choice";
import { useFieldStyles } from "./use-field-styles";

interface PopulationChoiceProps {
  /** The category's name. */
  readonly label: string;
  readonly population: Population;
  readonly onChoose: (population: Population) => void;
}

/** 全年级或本班: whom a pupil is ranked with. */
export function PopulationChoice({ label, population, onChoose }: PopulationChoiceProps) {
  const styles = useFieldStyles();
  const text = usePaneText().attention.rules;
  return (
    <div className={styles.sentence}>
      <span>{text.population}</span>
      <Choice
        className={styles.choice}
        label={text.populationLabel(label)}
        value={population}
        options={(["grade", "class"] as const).map((each) => [each, text.populations[each]])}
        onChoose={onChoose}
      />
    </div>
  );
}
