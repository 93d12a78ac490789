import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { narrowPane, quiet, type } from "../theme/measures";
import { titleId } from "./content-scroll";

interface TitleProps {
  readonly children: ReactNode;
  /** One line under the title. */
  readonly under?: ReactNode;
  readonly action?: ReactNode;
  /** A pupil's name is set larger. */
  readonly large?: boolean;
}

/** The one h2 of a screen; it takes the focus when the screen opens. */
export function Title({ children, under, action, large = false }: TitleProps) {
  const styles = useStyles();
  return (
    <div className={styles.title}>
      <div className={styles.first}>
        <h2 id={titleId} tabIndex={-1} className={mergeClasses(styles.h2, large && styles.large)}>
          {children}
        </h2>
        {action}
      </div>
      {under !== undefined && <div className={styles.under}>{under}</div>}
    </div>
  );
}

const useStyles = makeStyles({
  title: { display: "flex", flexDirection: "column", flexShrink: 0, rowGap: "2px" },
  first: {
    display: "flex",
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: "8px",
    [narrowPane]: { flexWrap: "wrap", rowGap: "4px" },
  },
  h2: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowWrap: "anywhere",
    textWrap: "balance",
    outlineStyle: "none",
    ...type.title,
    [narrowPane]: { flexBasis: "96px" },
  },
  large: type.pupilName,
  under: { ...type.small, ...quiet },
});
