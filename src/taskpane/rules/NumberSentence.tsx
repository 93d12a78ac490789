import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { type } from "../theme/measures";
import { NumberEntry } from "./form/NumberEntry";

interface NumberSentenceProps {
  readonly label: string;
  /** What stands before the number and after it. */
  readonly around: readonly [string, string];
  readonly value: number;
  readonly isWrong: boolean;
  readonly onSet: (value: number) => void;
  /** Something more in the sentence, right after the number. */
  readonly children?: ReactNode;
}

/** A sentence with a number that can be changed in it: 连续旷课满 [3] 个上学日. */
export function NumberSentence(props: NumberSentenceProps) {
  const { label, around, value, isWrong, onSet, children } = props;
  const styles = useStyles();
  const [before, after] = around;
  return (
    <div className={styles.sentence}>
      <span>{before}</span>
      <NumberEntry label={label} value={value} isWrong={isWrong} onSet={onSet} />
      {children}
      <span>{after}</span>
    </div>
  );
}

const useStyles = makeStyles({
  sentence: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: "8px",
    rowGap: "2px",
    minHeight: "40px",
    ...type.body,
  },
});
