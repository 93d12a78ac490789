import type { Issue } from "../../records";
import type { Score, Subject } from "../../school";
import type { CellAddress } from "../../sheet";
import { raiseIssue } from "../raise-issue";
import type { ParsedScore } from "./parse-score";

interface ScorePlace {
  readonly at: CellAddress;
  /** What the cell shows. */
  readonly found: string;
  readonly students: readonly number[];
}

/** The issue of one score cell, if there is something odd about it that a person should see. */
export function scoreIssue(
  { problem, score, suggestion }: ParsedScore,
  subject: Subject,
  { at, found: shown, students }: ScorePlace,
): Issue | null {
  const found = score.kind === "unreadable" ? score.found : shown;
  const place = { at, found, students };
  switch (problem) {
    case null:
    case "score-shown-rounded":
      return null;
    case "score-full-width":
    case "score-letter-for-digit":
    case "score-stray-signs":
      return suggestion
        ? raiseIssue("error", { code: problem, subject, readAs: suggestion.mark }, place)
        : null;
    case "score-annotated": {
      if (!suggestion) return null;
      const { mark, makeUpMark } = suggestion;
      return raiseIssue("error", { code: problem, subject, readAs: mark, makeUpMark }, place);
    }
    case "score-is-a-date":
      return raiseIssue("error", { code: problem, subject, shown: found }, place);
    case "score-not-a-number":
    case "score-negative":
    case "score-zero-hidden":
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
