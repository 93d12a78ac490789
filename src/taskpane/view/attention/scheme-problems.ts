import type { SchemeProblem } from "../../../rules";
import type { PaneText } from "../../../text";
import type { ProblemsAt } from "../attendance/alert-problems";

/** What is to be mended in a scheme of categories, place by place. */
export function schemeProblems(
  problems: readonly SchemeProblem[],
  { wrong, wrongElsewhere }: PaneText["attention"]["rules"],
): ProblemsAt {
  return (...places) => [
    ...new Set(
      problems
        .filter(({ path }) => places.some((place) => path.startsWith(place)))
        .map((one) => said(one)),
    ),
  ];

  function said({ problem }: SchemeProblem): string {
    switch (problem) {
      case "not-a-number":
      case "empty":
      case "twice":
        return wrong[problem];
      case "unknown-value":
        return wrong["out-of-range"];
      case "missing":
      case "not-text":
      case "not-a-list":
        return wrongElsewhere;
    }
  }
}
