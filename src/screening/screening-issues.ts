import {
  cellAt,
  encodeScoreKind,
  scoreAt,
  type Cohort,
  type Issue,
  type IssueFacts,
  type ScoreSeries,
} from "../records";
import type { RepetitionPolicy } from "../rules";
import type { ScreeningStage } from "../school";
import type { CellAddress } from "../sheet";
import type { Slices } from "../slices";
import { compositionIssues } from "./composition/composition-issues";
import { judgeLetter } from "./judge-subject";
import { resultOf, wasDeferred, type CountedResult, type SubjectColumn } from "./subject-column";

/** 筛查时发现的问题: what had to be assumed, and what could not be decided. */
export function* screeningIssues(
  cohort: Cohort,
  columns: readonly SubjectColumn[],
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  isPassed: (student: number, column: number) => boolean,
): Slices<readonly Issue[]> {
  if (cohort.students.length === 0) return [];
  const issues = [...fewSubjects(columns, policy)];
  if (stage !== "midterm") {
    issues.push(...annualResultAssumed(cohort, columns));
    yield;
    issues.push(...compositionIssues(cohort, columns, policy));
  }
  for (const column of columns) {
    yield;
    issues.push(...lettersNotDecided(column, policy));
  }
  for (const [index, column] of columns.entries()) {
    yield;
    issues.push(...makeUpNotNeeded(column, (student) => isPassed(student, index)));
  }
  return issues;
}

/** The grade of these pupils is not known, and nobody said it. */
export function gradeAssumed(cohort: Cohort, students: readonly number[]): readonly Issue[] {
  if (students.length === 0) return [];
  const concerned = students.length === cohort.students.length ? [] : students;
  return [warning({ code: "grade-assumed" }, concerned)];
}

/** With so few subjects a verdict rests on part of what the clauses count. */
const fewestSubjects = 3;

function fewSubjects(
  columns: readonly SubjectColumn[],
  policy: RepetitionPolicy,
): readonly Issue[] {
  const withResults = columns.filter(({ results }) => results.length > 0);
  const groupsFound = new Set(withResults.map(({ group }) => group));
  const namedGroupMissing = policy.subjectGroups.some(
    ({ subjects }, group) => subjects !== "others" && !groupsFound.has(group),
  );
  if (withResults.length >= fewestSubjects && !namedGroupMissing) return [];
  const subjects = withResults.map(({ subject }) => subject);
  return [warning({ code: "few-subjects", subjects }, [])];
}

/** One warning for each kind of result that stands for the annual one. */
function annualResultAssumed(cohort: Cohort, columns: readonly SubjectColumn[]): readonly Issue[] {
  const takenFrom = new Set<ReturnType<typeof standsFor>>();
  for (const column of columns) {
    const [main] = column.results;
    if (!main) continue;
    if (column.results.length === 1) takenFrom.add(standsFor(main));
    else {
      for (const student of cohort.students.keys()) {
        const result = resultOf(column, student);
        if (result) takenFrom.add(standsFor(result));
      }
    }
  }
  return [...takenFrom].flatMap((assessment) =>
    assessment === "annual"
      ? []
      : [warning({ code: "annual-result-assumed", takenFrom: assessment }, [])],
  );
}

/** What was taken for the annual result: that itself, 学期总评, or an exam. */
function standsFor({ assessment, term, composed }: CountedResult) {
  if (assessment !== "annual") return assessment;
  const ofOneTerm = term !== null || composed?.parts.some((part) => part.assessment !== "annual");
  return ofOneTerm ? "term" : assessment;
}

function lettersNotDecided(column: SubjectColumn, policy: RepetitionPolicy): readonly Issue[] {
  const cellsByLetter = new Map<string, StudentCell[]>();
  const note = (scores: ScoreSeries, counts: (student: number) => boolean) => {
    for (const [student, word] of scores.words) {
      if (scores.kinds[student] !== letter || !counts(student)) continue;
      if (judgeLetter(policy, word) !== "unknown") continue;
      const cells = cellsByLetter.get(word) ?? [];
      cells.push({ student, at: cellAt(scores, student) });
      cellsByLetter.set(word, cells);
    }
  };
  for (const { scores } of column.results) {
    note(scores, (student) => resultOf(column, student)?.scores === scores);
  }
  if (column.makeUp) note(column.makeUp, () => true);
  return [...cellsByLetter].map(([found, cells]) =>
    issueAt({ code: "letter-not-decided", subject: column.subject }, "warning", cells, found),
  );
}

function makeUpNotNeeded(
  column: SubjectColumn,
  isPassed: (student: number) => boolean,
): readonly Issue[] {
  const { makeUp, subject } = column;
  if (!makeUp) return [];
  const cells: StudentCell[] = [];
  for (let student = 0; student < makeUp.kinds.length; student += 1) {
    const kind = makeUp.kinds[student];
    if (kind !== mark && kind !== letter) continue;
    if (!isPassed(student) || wasDeferred(column, student)) continue;
    cells.push({ student, at: cellAt(makeUp, student) });
  }
  const [first] = cells;
  if (!first) return [];
  const score = scoreAt(makeUp, first.student);
  const found =
    score.kind === "mark" ? String(score.value) : score.kind === "letter" ? score.letter : "";
  return [issueAt({ code: "make-up-not-needed", subject }, "info", cells, found)];
}

interface StudentCell {
  readonly student: number;
  readonly at: CellAddress | null;
}

const mark = encodeScoreKind("mark");
const letter = encodeScoreKind("letter");

function issueAt(
  facts: IssueFacts,
  severity: Issue["severity"],
  cells: readonly StudentCell[],
  found: string,
): Issue {
  const [at, ...also] = cells.flatMap((cell) => cell.at ?? []);
  const students = [...new Set(cells.map(({ student }) => student))];
  return { ...facts, severity, at: at ?? null, also, found, students };
}

/** About the workbook as a whole, or about pupils whatever their cells. */
function warning(facts: IssueFacts, students: readonly number[]): Issue {
  return { ...facts, severity: "warning", at: null, also: [], found: "", students };
}
