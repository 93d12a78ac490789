import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Reading, SheetRecognition } from "../../records";
import type { SheetSnapshot } from "../../sheet";
import { usePaneText } from "../state/text-context";
import { hairline, measures } from "../theme/measures";
import { Block } from "../parts/Block";
import { sheetFacts } from "../view/attendance/sheet-facts";
import type { SubjectChoices } from "../view/column-menu";
import type { Correction } from "../view/correction";
import { SheetDetails } from "./SheetDetails";
import { SheetLine } from "./SheetLine";

interface SheetListProps {
  readonly sheets: readonly SheetRecognition[];
  readonly reading: Reading;
  readonly snapshots: readonly SheetSnapshot[];
  readonly subjects: SubjectChoices;
  /** Ids of the sheets that are open. */
  readonly open: readonly string[];
  readonly onToggle: (open: readonly string[]) => void;
  readonly onCorrect: (correction: Correction) => void;
}

/** The sheets that were recognised; each opens to its own first rows. */
export function SheetList(props: SheetListProps) {
  const { sheets, reading, snapshots, subjects, open, onToggle, onCorrect } = props;
  const styles = useStyles();
  const text = usePaneText();
  return (
    <Block flush className={styles.list}>
      <Accordion
        collapsible
        multiple
        openItems={[...open]}
        onToggle={(_, { openItems }) => {
          onToggle(openItems.map(String));
        }}
      >
        {sheets.map((sheet) => {
          const snapshot = snapshots.find(({ id }) => id === sheet.sheetId);
          return (
            <AccordionItem
              key={sheet.sheetId}
              value={sheet.sheetId}
              className={styles.item}
              data-sheet={sheet.sheetId}
            >
              <AccordionHeader
                as="h3"
                expandIconPosition="end"
                className={styles.header}
                button={{ className: styles.button }}
                expandIcon={{ className: styles.expand }}
              >
                <SheetLine sheet={sheet} read={sheetFacts(reading, sheet, text)} />
              </AccordionHeader>
              <AccordionPanel className={styles.panel}>
                {snapshot && (
                  <SheetDetails
                    sheet={sheet}
                    snapshot={snapshot}
                    subjects={subjects}
                    onCorrect={onCorrect}
                  />
                )}
              </AccordionPanel>
            </AccordionItem>
          );
        })}
      </Accordion>
    </Block>
  );
}

const useStyles = makeStyles({
  list: { overflowX: "hidden", overflowY: "hidden" },
  item: { ":not(:last-child)": { borderBottom: hairline } },
  header: { minHeight: measures.sheetRow },
  button: { minHeight: measures.sheetRow, padding: `0 10px 0 ${measures.insideBlock}` },
  expand: { flexGrow: 0, flexBasis: "auto", color: tokens.colorNeutralForeground3 },
  panel: { margin: 0, paddingBottom: "10px" },
});
