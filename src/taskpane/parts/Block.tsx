import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { hairline, measures, type } from "../theme/measures";

interface BlockProps {
  readonly children: ReactNode;
  /** Without padding, for lists that bring their own rows. */
  readonly flush?: boolean;
  readonly className?: string;
}

/** A white block with a hairline; the pane's unit of content. */
export function Block({ children, flush = false, className }: BlockProps) {
  const styles = useStyles();
  return (
    <section className={mergeClasses(styles.block, !flush && styles.padded, className)}>
      {children}
    </section>
  );
}

interface BlockHeadingProps {
  readonly children: ReactNode;
  /** What stands at the right of the heading. */
  readonly aside?: ReactNode;
}

export function BlockHeading({ children, aside }: BlockHeadingProps) {
  const styles = useStyles();
  return (
    <div className={styles.headingRow}>
      <h3 className={styles.heading}>{children}</h3>
      {aside}
    </div>
  );
}

const useStyles = makeStyles({
  block: {
    flexShrink: 0,
    boxSizing: "border-box",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    border: hairline,
    borderRadius: measures.blockRadius,
  },
  padded: { padding: measures.insideBlock },
  headingRow: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: "8px",
    minHeight: "24px",
  },
  heading: { margin: 0, ...type.heading },
});
