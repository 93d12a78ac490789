import type { StudentFinding } from "../../screening";
import type { ScreeningStage } from "../../school";
import type { ClassColumn } from "../../text";
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
  return counts;
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
  ...new Set([...classColumns.midterm, ...classColumns.annual, ...classColumns["after-make-up"]]),
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
  };
}
