import type { AttendancePolicyProblem } from "../../../rules";
import type { PaneText } from "../../../text";

/** What is to be mended at one place of the alert rules, in words. */
export type ProblemsAt = (...places: readonly string[]) => readonly string[];

export function alertProblems(
  problems: readonly AttendancePolicyProblem[],
  { wrong }: Pick<PaneText["attendance"]["rules"], "wrong">,
): ProblemsAt {
  return (...places) => [
    ...new Set(
      problems
        .filter(({ path }) => places.some((place) => path.startsWith(place)))
        .map(({ problem }) =>
          problem === "not-rising" || problem === "out-of-range"
            ? wrong[problem]
            : wrong["not-a-number"],
        ),
    ),
  ];
}
