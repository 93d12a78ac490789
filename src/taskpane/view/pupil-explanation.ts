import type { ScreenedWorkbook } from "../../app";
import type { Clause } from "../../rules";
import type { MissingMark, Verdict } from "../../screening";
import { reasonLine, wayInLine, wayOutLine, type Language } from "../../text";
import { pupilMarks, type PupilMarks } from "./pupil-marks";

/** Everything the pupil's screen says. */
export interface PupilExplanation {
  readonly verdict: Verdict;
  readonly reason: string;
  readonly missing: readonly MissingMark[];
  readonly wayOut: string | null;
  readonly wayIn: string | null;
  readonly marks: PupilMarks;
  readonly clauses: readonly Clause[];
  readonly interpretation: string | null;
}

export function explainPupil(
  screened: Pick<ScreenedWorkbook, "policy" | "screening" | "subjectsOf">,
  student: number,
  language: Language,
): PupilExplanation | null {
  const { policy, screening } = screened;
  const finding = screening.findings.find((one) => one.student === student);
  if (!finding) return null;
  const subjects = screened.subjectsOf(student);
  const silent = finding.reasons.find((reason) => reason.kind === "clause-silent");
  const reading =
    silent?.kind === "clause-silent"
      ? policy.interpretations.find(({ id }) => id === silent.interpretation)
      : undefined;
  return {
    verdict: finding.verdict,
    reason: reasonLine(finding, subjects, policy, language),
    missing: finding.missing,
    wayOut: wayOutLine(finding, policy, screening.stage, language),
    wayIn: wayInLine(finding, language),
    marks: pupilMarks(subjects, finding),
    clauses: policy.clauses.filter(({ id }) => finding.clauses.includes(id)),
    interpretation: reading?.text[language] ?? null,
  };
}
