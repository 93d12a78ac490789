import type { StudentFinding } from "../../screening";
import { isBorderline } from "../borderline";
import { isClauseSilent } from "../run-context";

/** Why a pupil's marks call for attention, what calls loudest first. */
export const concerns = [
  "listed",
  "undetermined",
  "pending",
  "clause-silent",
  "borderline",
] as const;

export type Concern = (typeof concerns)[number];

/** Null for pupils whose marks call for nobody's attention; borderline is nobody who passed everything. */
export function concernOf(finding: StudentFinding): Concern | null {
  switch (finding.verdict) {
    case "candidate":
    case "at-risk":
      return "listed";
    case "undetermined":
      return "undetermined";
    case "make-up-pending":
      return "pending";
    case "not-candidate":
      if (isClauseSilent(finding)) return "clause-silent";
      return isBorderline(finding) && finding.failingBefore.length > 0 ? "borderline" : null;
    case "not-at-risk":
      return isBorderline(finding) && finding.failingBefore.length > 0 ? "borderline" : null;
    case "exempt":
    case "not-covered":
      return null;
  }
}
