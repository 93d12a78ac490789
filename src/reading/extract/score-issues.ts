import type { Issue } from "../../records";
import type { Score, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { raiseIssue } from "../raise-issue";
import type { ParsedScore } from "./parse-score";

/** The issue of one score cell, if there is something odd about it that a person should see. */
export function scoreIssue(
  { problem, score }: ParsedScore,
  subject: Subject,
  at: CellAddress,
  shown: string,
  student: number,
): Issue | null {
  const found = score.kind === "unreadable" ? score.found : shown;
  const place = { at, found, students: [student] };
  switch (problem) {
    case null:
    case "score-shown-rounded":
      return null;
    case "score-full-width":
      return score.kind === "mark"
        ? raiseIssue("warning", { code: problem, subject, readAs: score.value }, place)
        : null;
    case "score-is-a-date":
      return raiseIssue("error", { code: problem, subject, shown: found }, place);
    case "score-not-a-number":
    case "score-negative":
    case "score-error-value":
    case "formula-without-value":
      return raiseIssue("error", { code: problem, subject }, place);
  }
}

/** A score in a few characters, for putting two beside each other. */
export function describeScore(score: Score): string {
  switch (score.kind) {
    case "mark":
      return String(score.value);
    case "letter":
      return score.letter;
    case "unreadable":
      return score.found;
    case "absent":
    case "misconduct":
    case "deferred":
    case "exempt":
    case "not-taken":
    case "blank":
      return score.kind;
  }
}
