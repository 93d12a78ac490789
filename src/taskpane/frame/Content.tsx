import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import { measures } from "../theme/measures";
import { ContentScrollContext, titleId } from "./content-scroll";

interface ContentProps {
  readonly children: ReactNode;
  /** Closer blocks, where the screen must fit. */
  readonly dense?: boolean;
}

/** The middle band: the only one that scrolls, named by its h2. */
export function Content({ children, dense = false }: ContentProps) {
  const styles = useStyles();
  const scroll = useRef<HTMLElement>(null);
  return (
    <ContentScrollContext value={scroll}>
      <main
        ref={scroll}
        className={mergeClasses(styles.content, dense && styles.dense)}
        aria-labelledby={titleId}
        data-band
      >
        {children}
      </main>
    </ContentScrollContext>
  );
}

const useStyles = makeStyles({
  content: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    rowGap: measures.betweenBlocks,
    minHeight: 0,
    overflowX: "hidden",
    overflowY: "auto",
    padding: `14px ${measures.side} ${measures.side}`,
  },
  dense: { rowGap: "10px" },
});
