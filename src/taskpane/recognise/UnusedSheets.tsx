import { makeStyles } from "@fluentui/react-components";
import type { SheetRecognition } from "../../records";
import { usePaneText } from "../state/text-context";
import { hairline, measures, oneLine, quiet, type } from "../theme/measures";
import { Block } from "../parts/Block";
import type { Correction } from "../view/correction";
import { RoleMenu } from "./RoleMenu";

interface UnusedSheetsProps {
  readonly sheets: readonly SheetRecognition[];
  readonly onCorrect: (correction: Correction) => void;
}

/** 未用的表, each with why; any but our own results can be used all the same. */
export function UnusedSheets({ sheets, onCorrect }: UnusedSheetsProps) {
  const styles = useStyles();
  const text = usePaneText();
  return (
    <Block flush>
      <h3 className={styles.heading}>{text.recognise.unusedHeading}</h3>
      <ul className={styles.list}>
        {sheets.map((sheet) => (
          <li key={sheet.sheetId} className={styles.sheet}>
            <div className={styles.words}>
              <div className={styles.name}>{sheet.sheet}</div>
              <div className={styles.why}>
                {sheet.decidedBy === "person" && sheet.role === "other"
                  ? text.correct.sheet.notUsedByPerson
                  : text.recognise.unusedBecause[sheet.role]}
              </div>
            </div>
            {sheet.role !== "result" && (
              <RoleMenu
                sheet={sheet}
                label={text.correct.sheet.useAsOf(sheet.sheet)}
                onCorrect={onCorrect}
              >
                {text.correct.sheet.useAs}
              </RoleMenu>
            )}
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
    alignItems: "center",
    columnGap: "8px",
    padding: `6px 8px 6px ${measures.insideBlock}`,
    borderTop: hairline,
  },
  words: { flexGrow: 1, minWidth: 0 },
  name: { ...oneLine, ...type.reason },
  why: { ...type.small, ...quiet },
});
