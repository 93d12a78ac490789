import type { Issue } from "../records";
import { formatAddress } from "../sheet";
import type { StudentFinding } from "./finding";

/**
 * 会影响结论的空缺: an issue for each mark that an undetermined pupil waits for. A cell that another
 * issue names already is not named again.
 */
export function missingMarkIssues(
  findings: readonly StudentFinding[],
  known: readonly Issue[],
): readonly Issue[] {
  const named = new Set(known.flatMap(({ at }) => (at ? formatAddress(at) : [])));
  return findings
    .filter(({ verdict }) => verdict === "undetermined")
    .flatMap(({ student, missing }) =>
      missing
        .filter(({ at }) => at === null || !named.has(formatAddress(at)))
        .map(({ subject, which, at }): Issue => ({
          code: "mark-missing",
          severity: "error",
          subject,
          which,
          at,
          also: [],
          found: "",
          students: [student],
        })),
    );
}
