import type { Cohort, Reading, ReadingChoices } from "../records";
import type { Grade } from "../school";
import type { WorkbookSnapshot } from "../sheet";
import { allAtOnce, type Slices } from "../slices";
import { choicesInForce, choicesIssues, matchSheets, settleChoice } from "./choices";
import { fillScores } from "./extract/fill-scores";
import { openGradebook, type RepeatedCell } from "./extract/gradebook";
import { sourceTables } from "./extract/source-tables";
import { joinTables } from "./join/join-tables";
import type { JoinedTable } from "./join/source-table";
import { toStudents } from "./join/roll";
import { readHeading } from "./heading";
import { keepTables } from "./live/kept-tables";
import { readBeside } from "./read-beside";
import { leaveOtherResults } from "./recognise/other-results";
import { recogniseSheet, type RecognisedSheet } from "./recognise/recognise-sheet";
import type { RecognisedTable } from "./recognise/table";
import type { FullMarkPolicy } from "./settle/full-marks";
import { settleSubjects } from "./settle/settle-subjects";
import { sheetIssues, type UsedTables } from "./sheet-issues";

/** What reading must be told beside the workbook itself. */
export interface ReadingOptions {
  /** 年级 of pupils whose sheets do not say; null where nobody said. */
  readonly grade: Grade | null;
  /** 识别更正 to go by; those kept in the workbook where left out. */
  readonly choices?: ReadingChoices;
  /** Sheets below the threshold take part all the same; each is said in an issue. */
  readonly acceptGuesses?: boolean;
  readonly policy: FullMarkPolicy & {
    /** 及格线 in hundredths of the full mark: tells which rounded cells matter. */
    readonly passPercent?: number;
  };
}

/**
 * 读表: the whole workbook, read once.
 *
 *     sheets ─ recognise ─> tables ─ join ─> roll of pupils ─ fill ─> scores ─ settle ─> cohort + issues
 *                             └─ lists, attendance, changes ─ join ─> register ─> facts, attendance, changes
 *
 * Whatever is not understood becomes an issue with its cell; no input is an error.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, options: ReadingOptions): Reading {
  return allAtOnce(readWorkbookInSlices(snapshot, options));
}

/** The same with pauses: between sheets, and between any few dozen rows. */
export function* readWorkbookInSlices(
  snapshot: WorkbookSnapshot,
  options: ReadingOptions,
): Slices<Reading> {
  return (yield* readClosely(snapshot, options)).reading;
}

/** A reading with the tables it was made from: what an account of every cell is drawn up from. */
export interface CloseReading {
  readonly reading: Reading;
  /** The tables that marks were taken from. */
  readonly tables: readonly JoinedTable[];
  /** 学生信息表、考勤表、异动表 that take part. */
  readonly tablesBeside: readonly RecognisedTable[];
  /** The others. */
  readonly unusedTables: readonly RecognisedTable[];
  /** Cells that say what another cell says already. */
  readonly repeated: readonly RepeatedCell[];
}

/** As {@link readWorkbook}, keeping what came between. */
export function* readClosely(
  snapshot: WorkbookSnapshot,
  options: ReadingOptions,
): Slices<CloseReading> {
  const { choices, issues: choiceIssues } = choicesInForce(snapshot, options.choices);
  const said = matchSheets(snapshot.sheets, choices.sheets);
  const found: RecognisedSheet[] = [];
  for (const [index, sheet] of snapshot.sheets.entries()) {
    const choice = said.bySheet[index] ?? null;
    const one = yield* recogniseSheet(sheet, choice);
    const recognition = settleChoice(one.recognition, choice, options.acceptGuesses ?? false);
    found.push({ ...one, recognition });
    yield;
  }
  const recognised = leaveOtherResults(found);
  const sources = yield* sourceTables(snapshot.sheets, recognised, choices, options.grade);
  const joined = yield* joinTables(sources);
  const pupils = [...joined.roll.pupils];
  const roll = { ...joined.roll, pupils };
  const beside = yield* readBeside(snapshot.sheets, recognised, choices, options.grade, joined);
  const book = openGradebook(roll);
  for (const table of joined.tables) yield* fillScores(book, table);
  const subjectTables = recognised
    .flatMap(({ tables }) => tables)
    .filter(({ role }) => role === "subject-table");
  const settled = yield* settleSubjects(
    book,
    roll,
    subjectTables,
    choices.fullMarks,
    options.policy,
  );
  yield;
  const register = toStudents(joined.roll);
  const cohort: Cohort = {
    students: register.slice(0, pupils.length),
    subjects: settled.subjects,
  };
  const asideSheets = new Set(
    [...joined.setAside, ...beside.setAside].map(({ table }) => table.grid.sheet.name),
  );
  const sheets = recognised.map(({ recognition }) => ({
    ...recognition,
    needsConfirmation: recognition.needsConfirmation || asideSheets.has(recognition.sheet),
    studentCount: countStudents([...joined.tables, ...beside.tables], recognition.sheet),
  }));
  const used: UsedTables = {
    sources: new Set(joined.tables.map(({ table }) => table)),
    beside: new Set(beside.tables.map(({ table }) => table)),
  };
  const issues = [
    ...choiceIssues,
    ...choicesIssues(snapshot.sheets, sheets, said),
    ...(yield* sheetIssues(snapshot, recognised, sheets, used)),
    ...joined.issues,
    ...beside.issues,
    ...settled.issues,
  ];
  const heading = readHeading(recognised, pupils.length > 0 ? cohort.students : register);
  const reading: Reading = {
    ...{ sheets, cohort, issues, heading, choices },
    register,
    attendance: beside.attendance,
    facts: beside.facts,
    changes: beside.changes,
  };
  keepTables(reading, {
    ...{ roll, subjectTables, policy: options.policy, fullMarks: choices.fullMarks },
    marks: joined.tables,
    attendance: beside.rolls,
    subjects: new Set(book.subjects.keys()),
  });
  const unusedTables = recognised
    .flatMap(({ tables }) => tables)
    .filter((table) => !used.sources.has(table) && !used.beside.has(table));
  const { repeated } = book;
  return { reading, tables: joined.tables, tablesBeside: [...used.beside], unusedTables, repeated };
}

function countStudents(
  tables: readonly Pick<JoinedTable, "table" | "students">[],
  sheet: string,
): number {
  const students = new Set<number>();
  for (const { table, students: indexes } of tables) {
    if (table.grid.sheet.name !== sheet) continue;
    for (const index of indexes) if (index >= 0) students.add(index);
  }
  return students.size;
}
