import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { quiet, type } from "../theme/measures";
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
      <div className={styles.words}>
        <h2 id={titleId} tabIndex={-1} className={mergeClasses(styles.h2, large && styles.large)}>
          {children}
        </h2>
        {under !== undefined && <div className={styles.under}>{under}</div>}
      </div>
      {action}
    </div>
  );
}

const useStyles = makeStyles({
  title: {
    display: "flex",
    flexShrink: 0,
    alignItems: "flex-start",
    justifyContent: "space-between",
    columnGap: "8px",
  },
  words: { display: "flex", flexDirection: "column", rowGap: "2px", flexGrow: 1, minWidth: 0 },
  h2: { margin: 0, overflowWrap: "anywhere", outlineStyle: "none", ...type.title },
  large: type.pupilName,
  under: { ...type.small, ...quiet },
});
