import type {
  Cohort,
  FullMark,
  Issue,
  Reading,
  ReadingChoices,
  SubjectRecord,
  SubjectResult,
} from "../records";
import { subjectOrder, type Assessment, type Grade, type Subject } from "../school";
import type { WorkbookSnapshot } from "../sheet";
import { choicesInForce, choicesIssues, matchSheets, settleChoice } from "./choices";
import type { DraftSeries } from "./extract/draft-series";
import { fillScores } from "./extract/fill-scores";
import { openGradebook, type Gradebook } from "./extract/gradebook";
import { readPupils } from "./extract/read-pupils";
import { toGrid } from "./grid";
import { joinTables } from "./join/join-tables";
import type { JoinedTable, SourceTable } from "./join/source-table";
import { toStudents, type Roll } from "./join/roll";
import { readHeading } from "./heading";
import { recogniseSheet, splitParts, type RecognisedSheet } from "./recognise/recognise-sheet";
import { isSource } from "./recognise/source";
import { sheetIssue, tableIssues } from "./recognise/table-issues";
import { raiseIssue } from "./raise-issue";
import { settleElective } from "./settle/electives";
import { refuseMakeUpMarks, settleFullMarks, type FullMarkPolicy } from "./settle/full-marks";
import { settleNotTaught } from "./settle/not-taught";
import { reportRounded } from "./settle/rounded-cells";
import { readSubjectTables } from "./settle/subject-tables";

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
  const { choices, issues: choiceIssues } = choicesInForce(snapshot, options.choices);
  const said = matchSheets(snapshot.sheets, choices.sheets);
  const recognised = snapshot.sheets.map((sheet, index) => {
    const choice = said.bySheet[index] ?? null;
    const found = recogniseSheet(sheet, choice);
    const recognition = settleChoice(found.recognition, choice, options.acceptGuesses ?? false);
    return { ...found, recognition };
  });
  const joined = joinTables(sourcesOf(recognised, options.grade));
  const book = openGradebook(joined.roll);
  for (const table of joined.tables) fillScores(book, table);
  const settleIssues: Issue[] = [];
  const subjects = settleSubjects(book, joined.roll, recognised, options.policy, settleIssues);
  const cohort: Cohort = { students: toStudents(joined.roll), subjects };
  const asideSheets = new Set(joined.setAside.map(({ table }) => table.grid.sheet.name));
  const sheets = recognised.map(({ recognition }) => ({
    ...recognition,
    needsConfirmation: recognition.needsConfirmation || asideSheets.has(recognition.sheet),
    studentCount: countStudents(joined.tables, recognition.sheet),
  }));
  const used = new Set(joined.tables.map(({ table }) => table.grid.sheet.name));
  const sheetIssues = sheets.flatMap((recognition, index) => {
    const tables = recognised[index]?.tables ?? [];
    const sheet = snapshot.sheets[index];
    if (used.has(recognition.sheet)) return tables.flatMap(tableIssues);
    return sheetIssue(recognition, sheet ? toGrid(sheet) : null);
  });
  const issues = [
    ...choiceIssues,
    ...choicesIssues(snapshot.sheets, sheets, said),
    ...sheetIssues,
    ...joined.issues,
    ...book.issues,
    ...settleIssues,
  ];
  return { sheets, cohort, issues, heading: readHeading(recognised, cohort), choices };
}

function sourcesOf(
  recognised: readonly RecognisedSheet[],
  grade: Grade | null,
): readonly SourceTable[] {
  return recognised
    .filter(({ recognition }) => !recognition.needsConfirmation)
    .flatMap(({ tables }) => tables)
    .flatMap((table) => {
      const { role } = table;
      if (!isSource(role, table.columns) || (role !== "gradebook" && role !== "make-up")) return [];
      return splitParts(table).map((part) => ({
        table: part,
        role,
        pupils: readPupils(part, grade),
      }));
    });
}

function countStudents(tables: readonly JoinedTable[], sheet: string): number {
  const students = new Set<number>();
  for (const { table, students: indexes } of tables) {
    if (table.grid.sheet.name !== sheet) continue;
    for (const index of indexes) if (index >= 0) students.add(index);
  }
  return students.size;
}

function settleSubjects(
  book: Gradebook,
  roll: Roll,
  recognised: readonly RecognisedSheet[],
  policy: ReadingOptions["policy"],
  issues: Issue[],
): readonly SubjectRecord[] {
  const subjectTables = recognised
    .flatMap(({ tables }) => tables)
    .filter(({ role }) => role === "subject-table");
  const fromTables = readSubjectTables(subjectTables);
  const allFullMarks = new Map<DraftSeries, FullMark>();
  const records = [...book.subjects].flatMap(([subject, drafts]): readonly SubjectRecord[] => {
    const elective = settleElective(subject, drafts, roll, issues);
    const firsts = [...drafts].flatMap(([assessment, draft]) =>
      assessment === "make-up" ? [] : [[assessment, draft] as const],
    );
    const makeUp = drafts.get("make-up") ?? null;
    if (firsts.length === 0) {
      issues.push(...withoutFirstResult(subject, makeUp));
      return [];
    }
    settleNotTaught(subject, drafts, roll);
    const fromTable = fromTables.get(subject) ?? null;
    const fullMarks = settleFullMarks(subject, firsts, fromTable, policy, issues);
    for (const [draft, fullMark] of fullMarks) allFullMarks.set(draft, fullMark);
    if (makeUp) refuseMakeUpMarks(subject, makeUp, fullMarks.values(), issues);
    const results = firsts.flatMap(([assessment, draft]) => toResult(assessment, draft, fullMarks));
    return [{ subject, elective, results, makeUp: makeUp?.series ?? null }];
  });
  issues.push(...reportRounded(book.rounded, allFullMarks, policy.passPercent ?? null));
  return records.sort((first, second) => placeOf(first.subject) - placeOf(second.subject));
}

/** A make-up column without a column of first results decides nothing. */
function withoutFirstResult(subject: Subject, makeUp: DraftSeries | null): readonly Issue[] {
  const [source] = makeUp?.sources ?? [];
  if (!source) return [];
  const facts = { code: "make-up-subject-unknown", name: subject } as const;
  return [raiseIssue("error", facts, { at: source.at, found: source.header })];
}

function toResult(
  assessment: Exclude<Assessment, "make-up">,
  draft: DraftSeries,
  fullMarks: ReadonlyMap<DraftSeries, FullMark>,
): readonly SubjectResult[] {
  const fullMark = fullMarks.get(draft);
  return fullMark ? [{ assessment, term: null, fullMark, scores: draft.series }] : [];
}

function placeOf(subject: Subject): number {
  const place = subjectOrder.indexOf(subject);
  return place < 0 ? subjectOrder.length : place;
}
