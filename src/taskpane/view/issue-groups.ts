import type { ScreenedWorkbook } from "../../app";
import { formatAddress, type CellAddress } from "../../sheet";
import { issueSentence, paneText, vocabularyOf, type Language } from "../../text";

/** One data issue, said. */
export interface IssueLine {
  readonly key: string;
  readonly what: string;
  readonly todo: string | null;
  readonly found: string;
  readonly at: CellAddress | null;
}

/** 会影响结论 → 已这样读 → 只是提醒 */
export interface IssueGroups {
  readonly matter: readonly IssueLine[];
  readonly readSo: readonly IssueLine[];
  readonly remarks: readonly IssueLine[];
}

/**
 * Gaps that leave a verdict open come first, then what could not be read; then what was read by a
 * reading of ours, and mere remarks. A cell named once is not named again.
 */
export function groupIssues(screened: ScreenedWorkbook, language: Language): IssueGroups {
  const gaps = gapLines(screened, language);
  const named = new Set(gaps.flatMap(({ at }) => (at ? formatAddress(at) : [])));
  const lines = screened.issues
    .map((issue, index) => ({ issue, index }))
    .filter(({ issue }) => issue.at === null || !named.has(formatAddress(issue.at)))
    .map(({ issue, index }) => ({
      severity: issue.severity,
      line: {
        key: `issue-${index}`,
        ...issueSentence(issue, language),
        found: issue.found,
        at: issue.at,
      },
    }));
  const of = (severity: "error" | "warning" | "info") =>
    lines.filter((one) => one.severity === severity).map(({ line }) => line);
  return { matter: [...gaps, ...of("error")], readSo: of("warning"), remarks: of("info") };
}

/** The cells that pupils without a verdict wait for. */
function gapLines(screened: ScreenedWorkbook, language: Language): readonly IssueLine[] {
  const text = paneText(language).issues;
  const words = vocabularyOf(language);
  const { students } = screened.recognised.reading.cohort;
  return screened.screening.findings
    .filter(({ verdict }) => verdict === "undetermined")
    .flatMap(({ student, missing }) =>
      missing.map(({ subject, which, at }) => {
        const say = which === "first" ? text.blankFirst : text.blankMakeUp;
        return {
          key: `gap-${student}-${subject}-${which}`,
          what: say(students[student]?.name ?? "", words.subject(subject)),
          todo: null,
          found: "",
          at,
        };
      }),
    );
}
