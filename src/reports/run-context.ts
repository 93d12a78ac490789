import { subjectStatistics, type StudentFinding } from "../screening";
import type { Slices } from "../slices";
import { vocabularyOf, type Vocabulary } from "../text";
import { listClassGroups, type ClassGroups } from "./class-groups";
import { listMakeUpSittings, type MakeUpSitting } from "./make-up-sittings";
import { compareNaturally } from "./natural-order";
import type { ReportInput } from "./report-input";
import type { PrintHeads } from "./visual-language";

/** What all result sheets of one run share, worked out once. */
export interface RunContext {
  readonly input: ReportInput;
  readonly vocabulary: Vocabulary;
  /** Classes of the whole register. */
  readonly classes: ClassGroups;
  /** Index into `classes.labels` of those that have pupils with marks. */
  readonly classesWithMarks: readonly number[];
  readonly sittings: readonly MakeUpSitting[];
  readonly sittingOf: (student: number) => MakeUpSitting | undefined;
  /** 一分三率 of any group of pupils of the cohort. */
  readonly statisticsOf: ReturnType<typeof subjectStatistics>;
}

export function* runContext(given: ReportInput): Slices<RunContext> {
  const seen = new Map<number, ReturnType<ReportInput["subjects"]>>();
  const input: ReportInput = {
    ...given,
    subjects: (student) => {
      const known = seen.get(student) ?? given.subjects(student);
      seen.set(student, known);
      return known;
    },
  };
  const { cohort, policy, screening, run } = input;
  const vocabulary = vocabularyOf(run.language);
  const classes = listClassGroups(input.register, vocabulary);
  const sittings = yield* listMakeUpSittings(input);
  const sittingOf = new Map(sittings.map((sitting) => [sitting.finding.student, sitting]));
  const withMarks = new Set(cohort.students.map((_, student) => classes.of[student] ?? 0));
  return {
    input,
    vocabulary,
    classes,
    classesWithMarks: [...withMarks].sort((one, other) => one - other),
    sittings,
    sittingOf: (student) => sittingOf.get(student),
    statisticsOf: subjectStatistics(cohort, policy, screening.stage),
  };
}

/** Whether anything of this run comes from marks; a workbook of attendance alone has none. */
export function hasMarks({ cohort, register }: ReportInput): boolean {
  return cohort.students.length > 0 || register.length === 0;
}

/** What a title's second line, a header and a footer are made of, where the rule on marks is behind it. */
export function runHeads(context: RunContext) {
  const { policy, run, screening } = context.input;
  const { stages, resultSheets: words } = context.vocabulary;
  const rule = words.policy(policy.shortTitle[run.language], policy.version);
  return headsOf(context, rule, [words.stage(stages[screening.stage]), rule]);
}

/** The same for a sheet that goes by other rules. */
export function headsOf(
  { input, vocabulary }: RunContext,
  rule: string | null,
  described: readonly string[],
) {
  const { heading, run, school } = input;
  const words = vocabulary.resultSheets;
  const grade = heading.grade && vocabulary.grade(heading.grade);
  const plain: PrintHeads = {
    left: [school.school, grade, school.schoolYear],
    footer: [rule, words.run(run.at)],
    gap: words.gap,
    wideGap: words.wideGap,
  };
  return {
    subtitle: [school.schoolYear, grade, ...described, words.run(run.at)].filter(
      (part) => part !== null,
    ),
    plain,
    internal: { ...plain, warning: words.attention.internal },
    /** For sheets that name pupils or verdicts. */
    withStandingSentence: { ...plain, footer: [vocabulary.standingSentence, ...plain.footer] },
    pages: words.page("&P", "&N"),
  };
}

/** Class first, then 学号, then sheet order. */
export function byClassAndNumber({ input, classes }: RunContext) {
  const students = input.register;
  return (one: number, other: number): number => {
    const classOrder = (classes.of[one] ?? 0) - (classes.of[other] ?? 0);
    if (classOrder !== 0) return classOrder;
    const numbers = [students[one]?.studentNumber, students[other]?.studentNumber] as const;
    if (!numbers[0] || !numbers[1]) {
      return Number(!numbers[0]) - Number(!numbers[1]) || one - other;
    }
    return compareNaturally(numbers[0], numbers[1]) || one - other;
  };
}

/** 条文未列: no clause reaches the pupil, the text is silent about the case, and all exams are sat. */
export function isClauseSilent({ verdict, reasons, failingAfter }: StudentFinding): boolean {
  return (
    verdict === "not-candidate" &&
    reasons.some(
      (reason) =>
        reason.kind === "clause-silent" &&
        reason.subjects.every((subject) => failingAfter.includes(subject)),
    )
  );
}
