import type { ScreenedWorkbook } from "../../app";
import type { Issue, IssueCode } from "../../records";
import type { CellAddress } from "../../sheet";
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
 * What leaves a verdict open or could not be read; then what was read by a reading of ours; then mere
 * remarks.
 */
export function groupIssues(screened: ScreenedWorkbook, language: Language): IssueGroups {
  const lines = screened.issues.map((issue, index) => ({
    code: issue.code,
    severity: issue.severity,
    line: {
      key: `issue-${index}`,
      ...issueSentence(issue, language),
      ...waitingPupil(issue, screened, language),
      found: issue.found,
      at: issue.at,
    },
  }));
  const isGap = ({ code }: { readonly code: IssueCode }) => code === "mark-missing";
  const rest = lines.filter((one) => !isGap(one));
  const isOpen = (one: (typeof rest)[number]) =>
    one.severity === "error" || one.code === "full-mark-ambiguous";
  const of = (severity: Issue["severity"]) =>
    rest.filter((one) => one.severity === severity && !isOpen(one)).map(({ line }) => line);
  const matter = [...lines.filter(isGap), ...rest.filter(isOpen)].map(({ line }) => line);
  return { matter, readSo: of("warning"), remarks: of("info") };
}

/** A gap is said by the pupil who waits: 方知夏：物理总评空白. */
function waitingPupil(
  issue: Issue,
  screened: ScreenedWorkbook,
  language: Language,
): Partial<Pick<IssueLine, "what" | "todo">> {
  if (issue.code !== "mark-missing") return {};
  const text = paneText(language).issues;
  const say = issue.which === "first" ? text.blankFirst : text.blankMakeUp;
  const { students } = screened.recognised.reading.cohort;
  const name = students[issue.students[0] ?? -1]?.name ?? "";
  return { what: say(name, vocabularyOf(language).subject(issue.subject)), todo: null };
}
