import type { RunContext } from "../run-context";

/** What is counted, and where teachers counted otherwise. */
export function headcountNotes({ input, vocabulary }: RunContext): readonly string[] {
  const { headcounts } = vocabulary.resultSheets.attendance;
  const differing = input.issues.reduce(
    (sum, issue) => sum + (issue.code === "attendance-total-differs" ? issue.totals : 0),
    0,
  );
  return [
    differing > 0 && input.version === "internal"
      ? headcounts.unit + headcounts.totalsDiffer(differing)
      : headcounts.unit,
  ];
}
