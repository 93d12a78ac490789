import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons";
import type { ReactElement } from "react";
import { hairline, measures, oneLine, quiet, type } from "../theme/measures";

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
    display: "flex",
    alignItems: "center",
    columnGap: "8px",
    boxSizing: "border-box",
    width: "100%",
    minHeight: "48px",
    padding: `0 10px 0 ${measures.insideBlock}`,
    border: "none",
    borderRadius: measures.blockRadius,
    backgroundColor: "transparent",
    color: "inherit",
    fontFamily: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":not(:last-child)": {
      borderBottom: hairline,
      borderBottomLeftRadius: 0,
      borderBottomRightRadius: 0,
    },
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  icon: { display: "flex", flexShrink: 0, color: tokens.colorBrandForeground1 },
  name: { flexShrink: 0, ...type.body },
  value: { ...oneLine, flexGrow: 1, textAlign: "right", ...type.small, ...quiet },
  chevron: { flexShrink: 0, ...quiet },
});
