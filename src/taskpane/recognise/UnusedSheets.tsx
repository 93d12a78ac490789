import { makeStyles } from "@fluentui/react-components";
import type { SheetRecognition } from "../../records";
import { usePaneText } from "../state/text-context";
import { hairline, measures, oneLine, quiet, type } from "../theme/measures";
import { Block } from "../parts/Block";

/** 未用的表, each with why. */
export function UnusedSheets({ sheets }: { readonly sheets: readonly SheetRecognition[] }) {
  const styles = useStyles();
  const text = usePaneText().recognise;
  return (
    <Block flush>
      <h3 className={styles.heading}>{text.unusedHeading}</h3>
      <ul className={styles.list}>
        {sheets.map(({ sheet, role }) => (
          <li key={sheet} className={styles.sheet}>
            <span className={styles.name}>{sheet}</span>
            <span className={styles.why}>{text.unusedBecause[role]}</span>
          </li>
        ))}
      </ul>
    </Block>
  );
}

const useStyles = makeStyles({
  heading: { margin: 0, padding: `10px ${measures.insideBlock} 8px`, ...type.heading },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  sheet: {
    display: "flex",
    flexDirection: "column",
    padding: `6px ${measures.insideBlock}`,
    borderTop: hairline,
  },
  name: { ...oneLine, ...type.reason },
  why: { ...type.small, ...quiet },
});
