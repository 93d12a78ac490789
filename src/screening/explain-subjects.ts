import { cellAt, scoreAt, type Cohort, type FullMark } from "../records";
import { subjectStates, type RepetitionPolicy, type SubjectState } from "../rules";
import type { ScreeningStage } from "../school";
import { leavesOf } from "./composition/composed-result";
import type { PartFinding, Standing, SubjectFinding } from "./finding";
import { hasCell } from "./has-cell";
import { judgeBy } from "./judge-subject";
import { lineAt, passBounds } from "./pass-mark";
import { resultOf, subjectColumns, type CountedResult, type SubjectColumn } from "./subject-column";
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
  const withoutResult = {
    fullMark: { kind: "assumed", value: policy.defaultFullMark },
    bounds: passBounds({ kind: "assumed", value: policy.defaultFullMark }, policy),
  } satisfies FullMarkTaken;
  const explain: Explain = (student) =>
    columns.map((column) =>
      explainSubject(
        column,
        student,
        subjectStates[judge(column, student)] ?? "left-out",
        withoutResult,
        policy,
      ),
    );
  explainers.set(cohort, { policy, stage, explain });
  return explain;
}

/** The full mark that a mark is compared with. */
type FullMarkTaken = Pick<CountedResult, "fullMark" | "bounds">;

function explainSubject(
  column: SubjectColumn,
  student: number,
  state: SubjectState,
  withoutResult: FullMarkTaken,
  { creditOfMakeUpPass }: RepetitionPolicy,
): SubjectFinding {
  const result = resultOf(column, student);
  const makeUp = column.makeUp && hasCell(column.makeUp, student) ? column.makeUp : null;
  const before = result ? scoreAt(result.scores, student) : ({ kind: "blank" } as const);
  const { fullMark, bounds } = result ?? column.results[0] ?? withoutResult;
  const beforeAt = result && cellAt(result.scores, student);
  const makeUpAt = makeUp && cellAt(makeUp, student);
  const parts = result ? partsOf(result, student) : [];
  const firstCells = parts.length > 0 ? parts.map(({ at }) => at) : [beforeAt];
  return {
    subject: column.subject,
    standing: standingOf(state, before.kind === "exempt"),
    before,
    fullMark,
    passMark: bounds.passMark,
    makeUp: makeUp && scoreAt(makeUp, student),
    recordedAs: state === "failed-passed" ? recordedAs(fullMark, creditOfMakeUpPass) : null,
    parts,
    cells: [...firstCells, makeUpAt].filter((at) => at !== null),
    beforeAt,
    makeUpAt,
  };
}

function recordedAs(fullMark: FullMark, percent: number | null): number | null {
  if (percent === null || fullMark.kind === "ambiguous") return null;
  return lineAt(fullMark.value, percent).passMark;
}

function partsOf({ composed }: CountedResult, student: number): readonly PartFinding[] {
  if (!composed) return [];
  return leavesOf(composed).map(({ assessment, term, percent, result }) => ({
    assessment,
    term,
    percent,
    score: result ? scoreAt(result.scores, student) : { kind: "blank" },
    fullMark: result && result.fullMark,
    at: result && cellAt(result.scores, student),
  }));
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
