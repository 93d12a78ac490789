import { makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { measures } from "../../theme/measures";

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, words: string])[];
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
}

/** One of a few, as a drop-down of the browser's own. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChoose, className } = props;
  const styles = useStyles();
  return (
    <Select
      aria-label={label}
      className={mergeClasses(styles.root, className)}
      select={{ className: styles.select }}
      value={value}
      onChange={(_, data) => {
        const chosen = options.find(([option]) => option === data.value);
        if (chosen) onChoose(chosen[0]);
      }}
    >
      {options.map(([option, words]) => (
        <option key={option} value={option}>
          {words}
        </option>
      ))}
    </Select>
  );
}

const useStyles = makeStyles({
  root: { minWidth: 0 },
  select: {
    minWidth: 0,
    height: measures.rowButton,
    paddingLeft: "8px",
    paddingRight: "26px",
    fontSize: "13px",
    textOverflow: "ellipsis",
  },
});
