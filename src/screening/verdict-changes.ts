import type { Cohort } from "../records";
import type { StudentFinding, Verdict } from "./finding";
import { pupilKey, type PreviousRun, type PreviousVerdict } from "./previous-run";

/** 变动: onto the list, open now, or off the list. */
export type ChangeKind = "listed" | "open" | "released";

export interface VerdictChange {
  readonly finding: StudentFinding;
  /** Null where the earlier run did not know the pupil. */
  readonly before: PreviousVerdict | null;
  readonly kind: ChangeKind;
}

/** 谁出谁入: pupils of whom the two runs say something different that somebody has to act on. */
export function verdictChanges(
  findings: readonly StudentFinding[],
  { students }: Cohort,
  previous: PreviousRun,
): readonly VerdictChange[] {
  return findings.flatMap((finding) => {
    const record = students[finding.student];
    const before = (record && previous.pupils.get(pupilKey(record))) ?? null;
    const kind = kindOf(before?.verdict ?? null, finding.verdict);
    return kind === null ? [] : [{ finding, before, kind }];
  });
}

function kindOf(before: Verdict | null, now: Verdict): ChangeKind | null {
  switch (now) {
    case "candidate":
      return before === "candidate" ? null : "listed";
    case "undetermined":
    case "make-up-pending":
      return before === now ? null : "open";
    case "not-candidate":
    case "exempt":
    case "not-covered":
      return before !== null && waiting.has(before) ? "released" : null;
    case "at-risk":
    case "not-at-risk":
      return null;
  }
}

const waiting: ReadonlySet<Verdict> = new Set(["candidate", "make-up-pending", "undetermined"]);
