import type { FullMark, Issue } from "../../records";
import type { DraftSeries } from "../extract/draft-series";
import type { RaisedIssue } from "../extract/gradebook";
import { raiseIssue } from "../raise-issue";

/** 可以这样读: a mark above the full mark that a sheet states is no safe reading, and none is proposed. */
export function withoutImpossible(
  { issue, draft }: RaisedIssue,
  fullMarks: ReadonlyMap<DraftSeries, readonly FullMark[]>,
): Issue {
  const { suggestion } = issue;
  if (!suggestion || !draft || !("subject" in issue) || issue.subject === null) return issue;
  const highest = highestStated(fullMarks.get(draft) ?? []);
  const proposed = Math.max(suggestion.mark, suggestion.makeUpMark ?? 0);
  if (highest === null || proposed <= highest) return issue;
  const { severity, at, also, found, students, subject } = issue;
  return raiseIssue(
    severity,
    { code: "score-not-a-number", subject },
    { at, also, found, students },
  );
}

function highestStated(fullMarks: readonly FullMark[]): number | null {
  if (fullMarks.length === 0 || fullMarks.some(({ kind }) => kind === "assumed")) return null;
  return Math.max(
    ...fullMarks.flatMap((one) => (one.kind === "ambiguous" ? one.values : [one.value])),
  );
}
