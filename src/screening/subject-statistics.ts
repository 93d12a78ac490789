import { encodeScoreKind, type Cohort } from "../records";
import type { RepetitionPolicy } from "../rules";
import { scoreKinds, type ScreeningStage, type Subject } from "../school";
import { decimalsOf, toFifteenDigits } from "./composition/weighted-mark";
import { judgeLetter } from "./judge-subject";
import { lineAt } from "./pass-mark";
import { resultOf, subjectColumns, type CountedResult } from "./subject-column";

/** 一分三率 of one subject in one group of pupils, by first results. Null where it cannot be said. */
export interface SubjectStatistics {
  readonly subject: Subject;
  /** Null where the pupils' marks are out of several full marks, or of none that is sure. */
  readonly fullMark: number | null;
  /** 应考: all who take the subject; deferred, exempt and not taken are left out. */
  readonly enrolled: number;
  /** 实考: those with a mark or a letter. */
  readonly present: number;
  /** 缺考, 作弊 */
  readonly absent: number;
  /** Blank or not to be read: among the enrolled, and nobody knows what they have. */
  readonly unknown: number;
  readonly average: number | null;
  readonly highest: number | null;
  readonly lowest: number | null;
  readonly passing: number | null;
  readonly excellent: number | null;
  readonly low: number | null;
}

/** Works out one group of pupils after the other, subjects in the order in which schools print them. */
export function subjectStatistics(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
): (students: readonly number[]) => readonly SubjectStatistics[] {
  const columns = subjectColumns(cohort, policy, stage).map((column) => ({
    column,
    lines: new Map(column.results.map((result) => [result, linesOf(result, policy)])),
  }));
  return (students) =>
    columns.map(({ column, lines }) => {
      const count = newCount();
      for (const student of students) {
        const result = resultOf(column, student);
        if (result) countOne(count, result, lines.get(result) ?? null, student, policy);
      }
      return statisticsOf(column.subject, count);
    });
}

/** 及格线, 优秀线, 低分线 of one result, as the least mark that reaches each. */
interface Lines {
  readonly fullMark: number;
  readonly passing: number;
  readonly excellent: number;
  readonly low: number;
}

/** Null where several full marks are plausible. */
function linesOf({ fullMark }: CountedResult, policy: RepetitionPolicy): Lines | null {
  if (fullMark.kind === "ambiguous") return null;
  const reaching = (percent: number) => lineAt(fullMark.value, percent).passesFrom;
  return {
    fullMark: fullMark.value,
    passing: reaching(policy.passPercent),
    excellent: reaching(policy.excellentPercent),
    low: reaching(policy.lowPercent),
  };
}

interface Count {
  enrolled: number;
  letters: number;
  absent: number;
  unknown: number;
  passing: number | null;
  excellent: number | null;
  low: number | null;
  readonly marks: number[];
  readonly fullMarks: Set<number | null>;
}

function newCount(): Count {
  return {
    enrolled: 0,
    letters: 0,
    absent: 0,
    unknown: 0,
    passing: 0,
    excellent: 0,
    low: 0,
    marks: [],
    fullMarks: new Set(),
  };
}

function countOne(
  count: Count,
  { scores, bounds }: CountedResult,
  lines: Lines | null,
  student: number,
  policy: RepetitionPolicy,
): void {
  const kind = scoreKinds[scores.kinds[student] ?? blank] ?? "blank";
  switch (kind) {
    case "exempt":
    case "not-taken":
    case "deferred":
      return;
    case "absent":
    case "misconduct":
      count.enrolled += 1;
      count.absent += 1;
      return;
    case "letter":
      count.enrolled += 1;
      countLetter(count, scores.words.get(student) ?? "", policy);
      return;
    case "mark":
      count.enrolled += 1;
      countMark(count, toFifteenDigits(scores.marks[student] ?? Number.NaN), bounds.highest, lines);
      return;
    case "blank":
    case "unreadable":
      count.enrolled += 1;
      count.unknown += 1;
  }
}

/** A letter says whether it passes, and nothing of averages or of the lines above and below. */
function countLetter(count: Count, letter: string, policy: RepetitionPolicy): void {
  count.letters += 1;
  count.excellent = null;
  count.low = null;
  const judged = judgeLetter(policy, letter);
  if (judged === "unknown") count.passing = null;
  if (judged === "pass" && count.passing !== null) count.passing += 1;
}

function countMark(count: Count, mark: number, highest: number, lines: Lines | null): void {
  if (!(mark >= 0 && mark <= highest)) {
    count.unknown += 1;
    return;
  }
  count.marks.push(mark);
  if (lines === null) {
    count.fullMarks.add(null);
    count.passing = null;
    count.excellent = null;
    count.low = null;
    return;
  }
  count.fullMarks.add(lines.fullMark);
  if (count.passing !== null && mark >= lines.passing) count.passing += 1;
  if (count.excellent !== null && mark >= lines.excellent) count.excellent += 1;
  if (count.low !== null && mark < lines.low) count.low += 1;
}

function statisticsOf(subject: Subject, count: Count): SubjectStatistics {
  const { enrolled, letters, absent, unknown, marks, passing, excellent, low } = count;
  const present = marks.length + letters;
  const [fullMark = null, ...others] = count.fullMarks;
  const oneScale = others.length === 0;
  const known = present > 0;
  return {
    subject,
    fullMark: oneScale ? fullMark : null,
    enrolled,
    present,
    absent,
    unknown,
    average: oneScale ? exactMean(marks) : null,
    highest: oneScale && marks.length > 0 ? marks.reduce((a, b) => Math.max(a, b)) : null,
    lowest: oneScale && marks.length > 0 ? marks.reduce((a, b) => Math.min(a, b)) : null,
    passing: known ? passing : null,
    excellent: known ? excellent : null,
    low: known ? low : null,
  };
}

/** Sums whole numbers, so that ten marks of 59.9 have the mean 59.9. */
function exactMean(marks: readonly number[]): number | null {
  if (marks.length === 0) return null;
  const scale = 10 ** Math.max(...new Set(marks.map((mark) => decimalsOf(mark))));
  let sum = 0;
  for (const mark of marks) sum += Math.round(mark * scale);
  return toFifteenDigits(sum / (scale * marks.length));
}

const blank = encodeScoreKind("blank");
