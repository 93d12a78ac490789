import { cellAt, scoreAt, type Cohort, type FullMark } from "../records";
import type { RepetitionPolicy, SubjectState } from "../rules";
import type { ScreeningStage } from "../school";
import type { Standing, SubjectFinding } from "./finding";
import { judgeBy } from "./judge-subject";
import { passMarkOf } from "./pass-mark";
import { hasCell, resultOf, subjectColumns, type SubjectColumn } from "./subject-column";
import { taughtSubjects } from "./taught-subjects";

/** Every subject of one pupil with its marks, its cells and how it counts. */
export function explainSubjects(
  cohort: Cohort,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  student: number,
): readonly SubjectFinding[] {
  return explainer(cohort, policy, stage)(student);
}

type Explain = (student: number) => readonly SubjectFinding[];

/** What a cohort needs once, not for each pupil; a cohort never changes. */
const explainers = new WeakMap<
  Cohort,
  { readonly policy: RepetitionPolicy; readonly stage: ScreeningStage; readonly explain: Explain }
>();

function explainer(cohort: Cohort, policy: RepetitionPolicy, stage: ScreeningStage): Explain {
  const known = explainers.get(cohort);
  if (known && known.policy === policy && known.stage === stage) return known.explain;
  const columns = subjectColumns(cohort, policy, stage);
  const judge = judgeBy(policy, stage, taughtSubjects(cohort));
  const explain: Explain = (student) =>
    columns.map((column) => explainSubject(column, student, judge(column, student), policy));
  explainers.set(cohort, { policy, stage, explain });
  return explain;
}

function explainSubject(
  column: SubjectColumn,
  student: number,
  state: SubjectState,
  policy: RepetitionPolicy,
): SubjectFinding {
  const result = resultOf(column, student);
  const makeUp = column.makeUp && hasCell(column.makeUp, student) ? column.makeUp : null;
  const before = result ? scoreAt(result.scores, student) : ({ kind: "blank" } as const);
  const fullMark: FullMark = (result ?? column.results[0])?.fullMark ?? {
    kind: "assumed",
    value: policy.defaultFullMark,
  };
  const beforeAt = result && cellAt(result.scores, student);
  const makeUpAt = makeUp && cellAt(makeUp, student);
  return {
    subject: column.subject,
    standing: standingOf(state, before.kind === "exempt"),
    before,
    fullMark,
    passMark: fullMark.kind === "ambiguous" ? null : passMarkOf(fullMark.value, policy.passPercent),
    makeUp: makeUp && scoreAt(makeUp, student),
    cells: [beforeAt, makeUpAt].filter((at) => at !== null),
    beforeAt,
    makeUpAt,
  };
}

/** The standing now: a subject passed in the make-up exam passes. */
function standingOf(state: SubjectState, isExempt: boolean): Standing {
  switch (state) {
    case "passed":
    case "failed-passed":
    case "unknown-passed":
      return "pass";
    case "failed-open":
    case "failed-failed":
      return "fail";
    case "unknown-open":
    case "unknown-failed":
      return "unknown";
    case "left-out":
      return isExempt ? "exempt" : "not-taken";
  }
}
