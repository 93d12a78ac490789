import type { ScreenedWorkbook } from "../../app";
import type { SubjectFinding } from "../../screening";
import type { PaneText, Vocabulary } from "../../text";
import { pupilMarks, type OpenMark } from "./pupil-marks";

/** A pupil who fails, or of whom a mark is missing, with each of these subjects in words. */
export interface FailingLine {
  readonly student: number;
  readonly reason: string;
}

/** More subjects than this say something about a verdict. */
const fewSubjects = 2;

/**
 * The subjects of a subject teacher's workbook: one or two, too few for any clause to say much; null where
 * there are more. Who fails is what such a teacher asks first.
 */
export function onlySubjects({
  issues,
}: Pick<ScreenedWorkbook, "issues">): readonly string[] | null {
  const issue = issues.find(({ code }) => code === "few-subjects");
  if (issue?.code !== "few-subjects") return null;
  return issue.subjects.length > 0 && issue.subjects.length <= fewSubjects ? issue.subjects : null;
}

/** In the order of the sheets. */
export function failingLines(
  { screening, subjectsOf }: ScreenedWorkbook,
  { text, words }: { readonly text: PaneText; readonly words: Vocabulary },
): readonly FailingLine[] {
  return screening.findings.flatMap((finding) => {
    const { open } = pupilMarks(subjectsOf(finding.student).filter(isOpen), finding);
    if (open.length === 0) return [];
    const said = open.map((mark) => inWords(mark, text.failing, words));
    return { student: finding.student, reason: said.join(text.frame.middleDot) };
  });
}

/** Whoever passed the make-up exam is through. */
function isOpen({ standing }: SubjectFinding): boolean {
  return standing === "fail" || standing === "unknown";
}

function inWords(
  { subject, score, makeUp }: OpenMark,
  failing: PaneText["failing"],
  words: Vocabulary,
): string {
  const [name, shown] = [words.shortSubject(subject), words.score(score)];
  switch (makeUp.kind) {
    case "none":
    case "no-matter":
      return failing.first(name, shown);
    case "open":
      return failing.makeUpOpen(name, shown);
    case "entered":
      return failing.makeUpFailed(name, shown, words.score(makeUp.score));
  }
}
