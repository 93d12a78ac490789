import type { Issue } from "../records";
import { formatAddress, type CellAddress } from "../sheet";
import { eachInSlices, type Slices } from "../slices";
import type { MissingMark, StudentFinding, SubjectFinding } from "./finding";

/** What is looked up about a pupil's subjects and about cells. */
export interface Surroundings {
  readonly subjectsOf: (student: number) => readonly SubjectFinding[];
  readonly textAt: (at: CellAddress) => string;
}

/**
 * 会影响结论的空缺: an issue for each mark that an undetermined pupil waits for and that stands nowhere
 * yet. A mark that is there but cannot be judged, and a cell that another issue names, are not named
 * again.
 */
export function* missingMarkIssues(
  findings: readonly StudentFinding[],
  known: readonly Issue[],
  { subjectsOf, textAt }: Surroundings,
): Slices<readonly Issue[]> {
  const named = new Set<string>();
  yield* eachInSlices(known, ({ at }) => {
    if (at) named.add(formatAddress(at));
  });
  const issues: Issue[] = [];
  yield* eachInSlices(findings, ({ student, verdict, missing }) => {
    if (verdict !== "undetermined") return;
    const subjects = subjectsOf(student);
    for (const mark of missing) {
      const { subject, which, at } = mark;
      const standing = standingOf(mark, subjects);
      if (standing === null || (at && named.has(formatAddress(at)))) continue;
      issues.push({
        code: "mark-missing",
        severity: "error",
        subject,
        which,
        deferred: standing === "deferred",
        ...(mark.part ? { part: mark.part } : {}),
        at,
        also: [],
        found: at ? textAt(at) : "",
        students: [student],
      });
    }
  });
  return issues;
}

/** Whether the cell is blank or says 缓考; null where something else stands in it. */
function standingOf(
  { subject, which, part }: MissingMark,
  subjects: readonly SubjectFinding[],
): "blank" | "deferred" | null {
  const found = subjects.find((one) => one.subject === subject);
  const first = part
    ? found?.parts.find(
        ({ assessment, term }) => assessment === part.assessment && term === part.term,
      )?.score
    : found?.before;
  const score = which === "first" ? first : found?.makeUp;
  if (!score || score.kind === "blank") return "blank";
  return score.kind === "deferred" ? "deferred" : null;
}
