import { makeStyles } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons";
import { measures, type } from "../theme/measures";
import { meaning } from "../theme/meaning";
import { Block } from "./Block";

/** A promise kept: what was not touched and what is not lost. */
export function PromiseBlock({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <Block className={styles.promise}>
      <ShieldCheckmark20Regular className={styles.icon} aria-hidden />
      <span>{children}</span>
    </Block>
  );
}

const useStyles = makeStyles({
  promise: {
    display: "flex",
    columnGap: "10px",
    padding: `10px ${measures.insideBlock}`,
    ...type.reason,
  },
  icon: { flexShrink: 0, color: meaning.kept },
});
