import { noAttendance, type Cohort, type Reading, type ReadingChoices } from "../records";
import type { Grade } from "../school";
import type { WorkbookSnapshot } from "../sheet";
import { choicesInForce, choicesIssues, matchSheets, settleChoice } from "./choices";
import { fillScores } from "./extract/fill-scores";
import { openGradebook, type RepeatedCell } from "./extract/gradebook";
import { pupilLists, sourceTables } from "./extract/source-tables";
import { toGrid } from "./grid";
import { joinTables } from "./join/join-tables";
import type { JoinedTable } from "./join/source-table";
import { toStudents } from "./join/roll";
import { readHeading } from "./heading";
import { leaveOtherResults } from "./recognise/other-results";
import { recogniseSheet } from "./recognise/recognise-sheet";
import { sheetIssue, tableIssues, unusedTableIssues } from "./recognise/table-issues";
import type { RecognisedTable } from "./recognise/table";
import { unreadCells } from "./recognise/unread-cells";
import type { FullMarkPolicy } from "./settle/full-marks";
import { settleSubjects } from "./settle/settle-subjects";

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
 *
 * Whatever is not understood becomes an issue with its cell; no input is an error.
 */
export function readWorkbook(snapshot: WorkbookSnapshot, options: ReadingOptions): Reading {
  return readClosely(snapshot, options).reading;
}

/** A reading with the tables it was made from: what an account of every cell is drawn up from. */
export interface CloseReading {
  readonly reading: Reading;
  /** The tables that take part. */
  readonly tables: readonly JoinedTable[];
  /** The others. */
  readonly unusedTables: readonly RecognisedTable[];
  /** Cells that say what another cell says already. */
  readonly repeated: readonly RepeatedCell[];
}

/** As {@link readWorkbook}, keeping what came between. */
export function readClosely(snapshot: WorkbookSnapshot, options: ReadingOptions): CloseReading {
  const { choices, issues: choiceIssues } = choicesInForce(snapshot, options.choices);
  const said = matchSheets(snapshot.sheets, choices.sheets);
  const recognised = leaveOtherResults(
    snapshot.sheets.map((sheet, index) => {
      const choice = said.bySheet[index] ?? null;
      const found = recogniseSheet(sheet, choice);
      const recognition = settleChoice(found.recognition, choice, options.acceptGuesses ?? false);
      return { ...found, recognition };
    }),
  );
  const sources = sourceTables(snapshot.sheets, recognised, choices, options.grade);
  const lists = pupilLists(recognised, options.grade);
  const joined = joinTables(sources, lists);
  const book = openGradebook(joined.roll);
  for (const table of joined.tables) fillScores(book, table);
  const subjectTables = recognised
    .flatMap(({ tables }) => tables)
    .filter(({ role }) => role === "subject-table");
  const settled = settleSubjects(
    book,
    joined.roll,
    subjectTables,
    choices.fullMarks,
    options.policy,
  );
  const cohort: Cohort = { students: toStudents(joined.roll), subjects: settled.subjects };
  const asideSheets = new Set(joined.setAside.map(({ table }) => table.grid.sheet.name));
  const sheets = recognised.map(({ recognition }) => ({
    ...recognition,
    needsConfirmation: recognition.needsConfirmation || asideSheets.has(recognition.sheet),
    studentCount: countStudents(joined.tables, recognition.sheet),
  }));
  const used = new Set(joined.tables.map(({ table }) => table.grid.sheet.name));
  const taken = new Set(joined.tables.map(({ table }) => table));
  const listed = new Set(lists.map(({ table }) => table.grid.sheet.name));
  const sheetIssues = sheets.flatMap((recognition, index) => {
    if (listed.has(recognition.sheet)) return [];
    const tables = recognised[index]?.tables ?? [];
    const sheet = snapshot.sheets[index];
    const grid = sheet ? toGrid(sheet) : null;
    if (!grid || !used.has(recognition.sheet)) return sheetIssue(recognition, grid);
    return [
      ...tables.flatMap((table) =>
        taken.has(table) ? tableIssues(table) : unusedTableIssues(table),
      ),
      ...unreadCells(grid, tables),
    ];
  });
  const issues = [
    ...choiceIssues,
    ...choicesIssues(snapshot.sheets, sheets, said),
    ...sheetIssues,
    ...joined.issues,
    ...settled.issues,
  ];
  const heading = readHeading(recognised, cohort);
  const reading: Reading = {
    ...{ sheets, cohort, issues, heading, choices },
    register: cohort.students,
    attendance: noAttendance,
    facts: [],
    changes: [],
  };
  const unusedTables = recognised
    .flatMap(({ tables }) => tables)
    .filter((table) => !taken.has(table));
  return { reading, tables: joined.tables, unusedTables, repeated: book.repeated };
}

function countStudents(tables: readonly JoinedTable[], sheet: string): number {
  const students = new Set<number>();
  for (const { table, students: indexes } of tables) {
    if (table.grid.sheet.name !== sheet) continue;
    for (const index of indexes) if (index >= 0) students.add(index);
  }
  return students.size;
}
