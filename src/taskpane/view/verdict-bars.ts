import type { ScreenedWorkbook } from "../../app";
import type { ScreeningStage } from "../../school";
import { classGroupsOf, verdictGroup, type PupilLine, type VerdictGroup } from "./roster";

/** The small bars of one card: a figure for each class, or for each subject of a single class. */
export interface VerdictBars {
  readonly by: "class" | "subject";
  readonly bars: readonly { readonly label: string | null; readonly count: number }[];
}

/** The cards that a stage has, loud ones first. */
export function verdictsAt(stage: ScreeningStage): {
  readonly cards: readonly VerdictGroup[];
  readonly quiet: readonly VerdictGroup[];
} {
  switch (stage) {
    case "midterm":
      return { cards: ["at-risk", "undetermined"], quiet: ["not-at-risk", "exempt"] };
    case "annual":
    case "after-make-up":
      return {
        cards: ["candidate", "make-up-pending", "undetermined"],
        quiet: ["not-candidate", "exempt"],
      };
  }
}

export function countOf(screened: ScreenedWorkbook, verdict: VerdictGroup): number {
  const { counts } = screened.screening;
  return verdict === "exempt" ? counts.exempt + counts["not-covered"] : counts[verdict];
}

/** Of the pupils with one verdict: how many in each class, or with which failing subjects. */
export function barsOf(
  screened: ScreenedWorkbook,
  roster: readonly PupilLine[],
  verdict: VerdictGroup,
): VerdictBars {
  const { cohort } = screened.recognised.reading;
  const classes = classGroupsOf(cohort.students);
  if (classes.length > 1) {
    const mine = roster.filter((line) => verdictGroup(line.verdict) === verdict);
    return {
      by: "class",
      bars: classes.map((label) => ({
        label,
        count: mine.filter(({ classGroup }) => classGroup === label).length,
      })),
    };
  }
  const findings = screened.screening.findings.filter(
    (finding) => verdictGroup(finding.verdict) === verdict,
  );
  return {
    by: "subject",
    bars: cohort.subjects.map(({ subject }) => ({
      label: subject,
      count: findings.filter(
        ({ failingBefore, missing }) =>
          failingBefore.includes(subject) || missing.some((mark) => mark.subject === subject),
      ).length,
    })),
  };
}
