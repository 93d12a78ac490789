import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import {
  hairline,
  measures,
  narrowPane,
  oneLine,
  pressedRow,
  quiet,
  type,
} from "../theme/measures";

interface ValueRowProps {
  readonly icon?: ReactElement;
  readonly name: string;
  /** What holds now. */
  readonly value: string;
  readonly onPress: () => void;
}

/** A row of a block: a name, what holds, and a way to where it is changed. */
export function ValueRow({ icon, name, value, onPress }: ValueRowProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.row} onClick={onPress}>
      {icon && <span className={styles.icon}>{icon}</span>}
      <span className={styles.name}>{name}</span>
      <span className={styles.value}>{value}</span>
      <ChevronRight16Regular className={styles.chevron} aria-hidden />
    </button>
  );
}

const useStyles = makeStyles({
  row: {
    ...pressedRow,
    minHeight: "48px",
    padding: `0 10px 0 ${measures.insideBlock}`,
    ":not(:last-child)": {
      borderBottom: hairline,
      borderBottomLeftRadius: 0,
      borderBottomRightRadius: 0,
    },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { flexShrink: 0, ...type.body, [narrowPane]: { flexShrink: 1 } },
  value: { ...oneLine, flexGrow: 1, textAlign: "right", ...type.small, ...quiet },
  chevron: { flexShrink: 0, ...quiet },
});
