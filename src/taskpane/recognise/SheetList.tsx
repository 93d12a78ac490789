import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import {
  ClipboardTextEdit20Regular,
  PeopleSwap20Regular,
  PersonInfo20Regular,
  QuestionCircle16Regular,
  BookNumber20Regular,
  TableSimple20Regular,
} from "@fluentui/react-icons";
import type { SheetRecognition, SheetRole } from "../../records";
import type { SheetSnapshot } from "../../sheet";
import { usePaneText, useVocabulary } from "../state/text-context";
import { hairline, measures, narrowPane, oneLine, quiet, type } from "../theme/measures";
import { meaning } from "../theme/meaning";
import { Block } from "../parts/Block";
import { previewOf } from "../view/sheets";
import { SheetPreviewTable } from "./SheetPreview";

interface SheetListProps {
  readonly sheets: readonly SheetRecognition[];
  readonly snapshots: readonly SheetSnapshot[];
}

/** The sheets that were recognised; each opens to its own first rows. */
export function SheetList({ sheets, snapshots }: SheetListProps) {
  const styles = useStyles();
  const [first] = sheets;
  return (
    <Block flush className={styles.list}>
      <Accordion collapsible multiple defaultOpenItems={first ? [first.sheet] : []}>
        {sheets.map((sheet) => (
          <AccordionItem key={sheet.sheet} value={sheet.sheet} className={styles.item}>
            <AccordionHeader
              as="h3"
              expandIconPosition="end"
              className={styles.header}
              button={{ className: styles.button }}
              expandIcon={{ className: styles.expand }}
            >
              <SheetLine sheet={sheet} />
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>
              <SheetDetails sheet={sheet} snapshots={snapshots} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
    </Block>
  );
}

function SheetLine({ sheet }: { readonly sheet: SheetRecognition }) {
  const styles = useStyles();
  const text = usePaneText();
  const words = useVocabulary();
  const subjects = new Set(sheet.columns.flatMap(({ subject }) => subject ?? [])).size;
  const facts = [
    words.roles[sheet.role],
    ...(sheet.studentCount > 0 ? [text.recognise.pupils(sheet.studentCount)] : []),
    ...(sheet.role === "gradebook" && subjects > 0 ? [text.recognise.subjects(subjects)] : []),
  ].join(text.frame.middleDot);
  return (
    <span className={styles.line}>
      <span className={styles.icon}>
        <RoleIcon role={sheet.role} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>{sheet.sheet}</span>
        <span className={styles.facts}>{facts}</span>
      </span>
      {sheet.needsConfirmation ? (
        <span className={styles.unsure}>
          <QuestionCircle16Regular aria-hidden />
          {text.recognise.unsure}
        </span>
      ) : (
        <Confidence percent={Math.round(sheet.confidence * 100)} />
      )}
    </span>
  );
}

function Confidence({ percent }: { readonly percent: number }) {
  const styles = useStyles();
  const text = usePaneText().recognise;
  return (
    <span className={styles.confidence}>
      <span className={styles.percent} aria-hidden>
        {percent}%
      </span>
      <ProgressBar
        className={styles.bar}
        value={percent / 100}
        thickness="medium"
        aria-label={text.sure(percent)}
      />
    </span>
  );
}

interface SheetDetailsProps {
  readonly sheet: SheetRecognition;
  readonly snapshots: readonly SheetSnapshot[];
}

function SheetDetails({ sheet, snapshots }: SheetDetailsProps) {
  const styles = useStyles();
  const text = usePaneText().recognise;
  const preview = previewOf(sheet, snapshots);
  const { headerRows, firstDataRow, lastDataRow } = sheet;
  return (
    <>
      {preview && <SheetPreviewTable sheet={sheet.sheet} preview={preview} />}
      <div className={styles.rows}>
        {sheet.needsConfirmation
          ? text.unsureHint
          : headerRows &&
            firstDataRow !== null &&
            lastDataRow !== null &&
            text.rowsRead(
              [headerRows.first + 1, headerRows.last + 1],
              [firstDataRow + 1, lastDataRow + 1],
            )}
      </div>
    </>
  );
}

function RoleIcon({ role }: { readonly role: SheetRole }) {
  switch (role) {
    case "make-up":
      return <ClipboardTextEdit20Regular aria-hidden />;
    case "student-info":
      return <PersonInfo20Regular aria-hidden />;
    case "enrolment-change":
      return <PeopleSwap20Regular aria-hidden />;
    case "subject-table":
      return <BookNumber20Regular aria-hidden />;
    case "gradebook":
    case "attendance":
    case "result":
    case "other":
      return <TableSimple20Regular aria-hidden />;
  }
}

const useStyles = makeStyles({
  list: { overflowX: "hidden", overflowY: "hidden" },
  item: { ":not(:last-child)": { borderBottom: hairline } },
  header: { minHeight: measures.sheetRow },
  button: { minHeight: measures.sheetRow, padding: `0 10px 0 ${measures.insideBlock}` },
  expand: { flexGrow: 0, flexBasis: "auto", color: tokens.colorNeutralForeground3 },
  panel: { margin: 0, paddingBottom: "10px" },
  line: { display: "flex", flexGrow: 1, alignItems: "center", columnGap: "10px", minWidth: 0 },
  icon: { display: "flex", [narrowPane]: { display: "none" }, color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  name: { ...oneLine, ...type.heading },
  facts: { ...oneLine, ...type.small, ...quiet },
  unsure: {
    display: "flex",
    alignItems: "center",
    columnGap: "4px",
    color: meaning.waiting.text,
    ...type.small,
    fontWeight: tokens.fontWeightSemibold,
  },
  confidence: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-end",
    rowGap: "4px",
    width: "40px",
    [narrowPane]: { display: "none" },
  },
  percent: {
    fontSize: "12px",
    lineHeight: "14px",
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
  },
  bar: { width: "36px" },
  rows: { padding: `6px ${measures.insideBlock} 0`, ...type.small, ...quiet },
});
