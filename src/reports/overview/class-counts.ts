import type { StudentFinding } from "../../screening";
import type { ScreeningStage } from "../../school";
import type { ClassColumn } from "../../text";
import { hasAttendance } from "../has-something-to-say";
import type { MakeUpSitting } from "../make-up-sittings";
import { isClauseSilent, type RunContext } from "../run-context";

export type ClassCounts = Readonly<Record<ClassColumn, number>>;

/** The columns of 各班结论, by stage; ten of them, so that they fill the grid. */
export const classColumns: Readonly<Record<ScreeningStage, readonly ClassColumn[]>> = {
  midterm: [
    "students",
    "failingAny",
    "failingOne",
    "failingTwo",
    "failingThree",
    "failingMore",
    "atRisk",
    "undetermined",
    "notAtRisk",
    "notApplicable",
  ],
  annual: [
    "students",
    "makeUp",
    "makeUpExams",
    "candidate",
    "makeUpPending",
    "undetermined",
    "clauseSilent",
    "borderline",
    "notCandidate",
    "notApplicable",
  ],
  "after-make-up": [
    "students",
    "makeUp",
    "candidate",
    "undetermined",
    "clauseSilent",
    "borderline",
    "makeUpPassed",
    "makeUpFailed",
    "makeUpOpen",
    "notApplicable",
  ],
};

/** What 各班结论 and its chart show. */
export interface ClassFigures {
  readonly columns: readonly ClassColumn[];
  readonly rows: readonly { readonly label: string; readonly counts: ClassCounts }[];
  readonly sum: ClassCounts;
}

/**
 * With attendance there is 考勤预警 too, and a class that only attendance sheets know has a row for it. The
 * public version has no rows.
 */
export function classFigures(context: RunContext): ClassFigures {
  const { input, classes, classesWithMarks } = context;
  const isPublic = input.version === "public";
  const withAlerts = hasAttendance(input) && !isPublic;
  const counts = countByClass(context);
  const sum = sumCounts(counts);
  const columns = classColumns[input.screening.stage];
  const rows = classes.labels.flatMap((label, index) => {
    const own = counts[index];
    const isShown = classesWithMarks.includes(index) || (withAlerts && (own?.alerts ?? 0) > 0);
    return own && isShown && !isPublic ? [{ label, counts: own }] : [];
  });
  return { columns: withAlerts ? [...withoutBlank(columns, sum), "alerts"] : columns, rows, sum };
}

/** What applies to nobody makes room for a column more. */
function withoutBlank(columns: readonly ClassColumn[], sum: ClassCounts): readonly ClassColumn[] {
  return columns.filter((name) => name !== "notApplicable" || sum.notApplicable > 0);
}

/** Counts of pupils for each class, in the order of `classes.labels`. */
export function countByClass({ input, classes, sittings }: RunContext): readonly ClassCounts[] {
  const counts = classes.labels.map(noCounts);
  const countsOf = (student: number) => counts[classes.of[student] ?? 0];
  for (const finding of input.screening.findings) {
    const own = countsOf(finding.student);
    if (own) countFinding(own, finding);
  }
  for (const sitting of sittings) {
    const own = countsOf(sitting.finding.student);
    if (own) countSitting(own, sitting);
  }
  for (const student of new Set(openAlerts(input).map((alert) => alert.student))) {
    const own = countsOf(student);
    if (own) own.alerts += 1;
  }
  return counts;
}

function openAlerts({ attendance }: RunContext["input"]) {
  return attendance.alerts.filter(({ isOpen }) => isOpen);
}

export function sumCounts(counts: readonly ClassCounts[]): ClassCounts {
  const sum = noCounts();
  for (const each of counts) {
    for (const name of columnNames) sum[name] += each[name];
  }
  return sum;
}

function countFinding(counts: Record<ClassColumn, number>, finding: StudentFinding): void {
  const { verdict, failingBefore, wouldTrigger } = finding;
  counts.students += 1;
  switch (verdict) {
    case "candidate":
      counts.candidate += 1;
      break;
    case "make-up-pending":
      counts.makeUpPending += 1;
      break;
    case "undetermined":
      counts.undetermined += 1;
      break;
    case "not-candidate":
      counts.notCandidate += 1;
      if (isClauseSilent(finding)) counts.clauseSilent += 1;
      if (wouldTrigger.some((set) => set.length === 1)) counts.borderline += 1;
      break;
    case "at-risk":
      counts.atRisk += 1;
      break;
    case "not-at-risk":
      counts.notAtRisk += 1;
      break;
    case "exempt":
    case "not-covered":
      counts.notApplicable += 1;
      break;
  }
  const failing = failingBefore.length;
  if (failing > 0) counts.failingAny += 1;
  if (failing === 1) counts.failingOne += 1;
  if (failing === 2) counts.failingTwo += 1;
  if (failing === 3) counts.failingThree += 1;
  if (failing > 3) counts.failingMore += 1;
}

function countSitting(counts: Record<ClassColumn, number>, { exams }: MakeUpSitting): void {
  counts.makeUp += 1;
  counts.makeUpExams += exams.length;
  if (exams.every(({ outcome }) => outcome === "passed")) counts.makeUpPassed += 1;
  if (exams.some(({ outcome }) => outcome === "failed")) counts.makeUpFailed += 1;
  if (exams.some(({ outcome }) => outcome === "open")) counts.makeUpOpen += 1;
}

const columnNames: readonly ClassColumn[] = [
  ...new Set<ClassColumn>([
    ...classColumns.midterm,
    ...classColumns.annual,
    ...classColumns["after-make-up"],
    "alerts",
  ]),
];

function noCounts(): Record<ClassColumn, number> {
  return {
    students: 0,
    makeUp: 0,
    makeUpExams: 0,
    candidate: 0,
    makeUpPending: 0,
    undetermined: 0,
    clauseSilent: 0,
    borderline: 0,
    notCandidate: 0,
    makeUpPassed: 0,
    makeUpFailed: 0,
    makeUpOpen: 0,
    notApplicable: 0,
    atRisk: 0,
    notAtRisk: 0,
    failingOne: 0,
    failingTwo: 0,
    failingThree: 0,
    failingMore: 0,
    failingAny: 0,
    alerts: 0,
  };
}
