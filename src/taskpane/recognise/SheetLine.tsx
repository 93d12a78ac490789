import { makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import {
  BookNumber20Regular,
  CalendarLtr20Regular,
  ClipboardTextEdit20Regular,
  PeopleSwap20Regular,
  PersonInfo20Regular,
  QuestionCircle16Regular,
  TableSimple20Regular,
} from "@fluentui/react-icons";
import type { SheetRecognition, SheetRole } from "../../records";
import { usePaneText, useVocabulary } from "../state/text-context";
import { meaning } from "../theme/meaning";
import { narrowPane, oneLine, quiet, type } from "../theme/measures";

interface SheetLineProps {
  readonly sheet: SheetRecognition;
  /** What was read of it: 48 人, 22 天. */
  readonly read: readonly string[];
}

/** One sheet in a line: role, name, what was read, and how sure we are or that it is asked about. */
export function SheetLine({ sheet, read }: SheetLineProps) {
  const styles = useStyles();
  const text = usePaneText();
  const words = useVocabulary();
  const subjects = new Set(sheet.columns.flatMap(({ subject }) => subject ?? [])).size;
  const isForMarks = sheet.role === "gradebook" || sheet.role === "make-up";
  const isPerson = sheet.decidedBy === "person";
  const facts = [
    words.roles[sheet.role],
    ...read,
    ...(isPerson && sheet.studentCount === 0 && isForMarks ? [text.correct.sheet.noPupils] : []),
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
      ) : isPerson ? (
        <span className={styles.person}>{text.correct.sheet.corrected}</span>
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
    case "attendance":
      return <CalendarLtr20Regular aria-hidden />;
    case "gradebook":
    case "result":
    case "other":
      return <TableSimple20Regular aria-hidden />;
  }
}

const useStyles = makeStyles({
  line: { display: "flex", flexGrow: 1, alignItems: "center", columnGap: "10px", minWidth: 0 },
  icon: { display: "flex", [narrowPane]: { display: "none" }, color: tokens.colorBrandForeground1 },
  words: { display: "flex", flexDirection: "column", flexGrow: 1, flexBasis: 0, minWidth: 0 },
  name: { ...oneLine, ...type.heading },
  facts: { ...type.small, ...quiet },
  unsure: {
    display: "flex",
    flexShrink: 0,
    alignItems: "center",
    columnGap: "4px",
    color: meaning.waiting.text,
    ...type.small,
    fontWeight: tokens.fontWeightSemibold,
  },
  person: { flexShrink: 0, ...type.small, ...quiet, [narrowPane]: { display: "none" } },
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
});
