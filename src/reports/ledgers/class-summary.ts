import type { ClassSummaryFacts } from "../../text";
import { hasCategories } from "../has-something-to-say";
import { hasMarks, type RunContext } from "../run-context";

/** What the run knows of a class as a whole, in counts; null where it knows nothing of a kind. */
export function summariseClass(context: RunContext, classIndex: number): ClassSummaryFacts {
  const isOfClass = ({ student }: { readonly student: number }) =>
    context.classes.of[student] === classIndex;
  return {
    marks: marksOf(context, isOfClass),
    attendance: attendanceOf(context, isOfClass),
    attention: attentionOf(context, isOfClass),
  };
}

type IsOfClass = (of: { readonly student: number }) => boolean;

function marksOf(context: RunContext, isOfClass: IsOfClass): ClassSummaryFacts["marks"] {
  const { input, sittings } = context;
  const judged = input.screening.findings.filter(
    (finding) =>
      isOfClass(finding) &&
      finding.verdict !== "exempt" &&
      finding.verdict !== "not-covered" &&
      !finding.reasons.some(({ kind }) => kind === "no-marks"),
  );
  if (!hasMarks(input) || judged.length === 0) return null;
  const failing = judged.filter(({ failingBefore }) => failingBefore.length > 0).length;
  const passing = judged.filter(({ reasons }) =>
    reasons.some(({ kind }) => kind === "all-pass"),
  ).length;
  const own = sittings.filter(({ finding }) => isOfClass(finding));
  const ended = (outcome: "passed" | "failed" | "open") =>
    own.filter(({ exams }) => exams.some((exam) => exam.outcome === outcome)).length;
  return {
    stage: input.screening.stage,
    pupils: judged.length,
    passing,
    failing,
    incomplete: judged.length - passing - failing,
    makeUp: {
      pupils: own.length,
      passed: own.filter(({ exams }) => exams.every(({ outcome }) => outcome === "passed")).length,
      failed: ended("failed"),
      open: ended("open"),
    },
  };
}

function attendanceOf(
  { input }: RunContext,
  isOfClass: IsOfClass,
): ClassSummaryFacts["attendance"] {
  const findings = input.attendance.findings.filter(isOfClass);
  if (findings.length === 0) return null;
  const alerts = input.attendance.alerts.filter(isOfClass);
  const alerted = new Set(alerts.map(({ student }) => student));
  const certain = new Set(
    alerts.filter(({ isCertain }) => isCertain).map(({ student }) => student),
  );
  return {
    rate: attendanceRate(findings.map(({ rate }) => rate)),
    alerts: alerted.size,
    uncertain: alerted.size - certain.size,
  };
}

/** Null where of one pupil it is not known. */
function attendanceRate(
  rates: readonly ({ readonly attended: number; readonly expected: number } | null)[],
): string | null {
  let attended = 0;
  let expected = 0;
  for (const rate of rates) {
    if (rate === null) return null;
    attended += rate.attended;
    expected += rate.expected;
  }
  return expected === 0 ? null : `${((attended / expected) * 100).toFixed(1)}%`;
}

function attentionOf({ input }: RunContext, isOfClass: IsOfClass): ClassSummaryFacts["attention"] {
  if (!hasCategories(input)) return null;
  const tags = input.attention.tags.filter(isOfClass);
  return { entries: tags.length, heads: new Set(tags.map(({ student }) => student)).size };
}
