import type { ScreenedWorkbook } from "../../app";
import type { Issue, IssueCode, ReadingChoices } from "../../records";
import type { CellAddress } from "../../sheet";
import { issueSentence, paneText, vocabularyOf, type Language } from "../../text";
import { signQuestionOf, type SignQuestion } from "./attendance/sign-question";
import { candidatesOf, type CandidateQuestion } from "./candidates";
import { suggestionOf, type SuggestionLine } from "./suggestions";

/** One data issue, said. */
export interface IssueLine {
  readonly key: string;
  readonly what: string;
  readonly todo: string | null;
  readonly found: string;
  readonly at: CellAddress | null;
  /** 选人: whose row it may be. */
  readonly candidates: CandidateQuestion | null;
  /** What a sign of an attendance sheet means. */
  readonly sign: SignQuestion | null;
}

/** Issues of one kind: their sentence is said once where it is the same for all. */
export interface IssueKind {
  readonly key: string;
  readonly said: Pick<IssueLine, "what" | "todo"> | null;
  readonly lines: readonly IssueLine[];
}

/** 会影响结论 → 可以这样读 → 只是提醒 */
export interface IssueGroups {
  readonly matter: readonly IssueKind[];
  readonly suggested: readonly SuggestionLine[];
  /** Read by a reading of ours, to be checked. */
  readonly readSo: readonly IssueKind[];
  readonly remarks: readonly IssueKind[];
  readonly counts: { readonly matter: number; readonly all: number };
}

/**
 * What leaves a verdict open or could not be read; then what a person may agree to, and what was read by
 * a reading of ours; then mere remarks. Readings agreed to since the screening stay in their line; those
 * that it went by already follow.
 */
export function groupIssues(
  screened: ScreenedWorkbook,
  choices: ReadingChoices,
  language: Language,
): IssueGroups {
  const entries = screened.issues.map((issue, index) => ({ issue, key: `issue-${index}` }));
  const suggested = entries.flatMap(({ issue, key }) =>
    issue.suggestion ? suggestionOf(issue, issue.suggestion, key, choices, language) : [],
  );
  const rest = entries.filter(({ issue }) => !issue.suggestion);
  const kinds = (isMine: (issue: Issue) => boolean) =>
    kindsOf(
      rest.filter(({ issue }) => isMine(issue)),
      screened,
      choices,
      language,
    );
  const matter = [
    ...kinds(({ code }) => code === "mark-missing"),
    ...kinds((issue) => issue.code !== "mark-missing" && isOpen(issue)),
  ];
  const readSo = kinds((issue) => issue.severity === "warning" && !isOpen(issue));
  const remarks = kinds((issue) => issue.severity === "info" && !isOpen(issue));
  return {
    matter,
    suggested,
    readSo,
    remarks,
    counts: { matter: countOf(matter), all: entries.length },
  };
}

export function countOf(kinds: readonly IssueKind[]): number {
  return kinds.reduce((sum, { lines }) => sum + lines.length, 0);
}

const openCodes: readonly IssueCode[] = [
  "mark-missing",
  "full-mark-ambiguous",
  "letter-not-decided",
  "make-up-student-ambiguous",
];

function isOpen({ code, severity }: Issue): boolean {
  return severity === "error" || openCodes.includes(code);
}

interface Entry {
  readonly issue: Issue;
  readonly key: string;
}

/** Same code and same sentence make one kind, in the order of its first issue. */
function kindsOf(
  entries: readonly Entry[],
  screened: ScreenedWorkbook,
  choices: ReadingChoices,
  language: Language,
): readonly IssueKind[] {
  const byKind = new Map<string, IssueLine[]>();
  for (const { issue, key } of entries) {
    const sentence = issueSentence(issue, language);
    const isGap = issue.code === "mark-missing";
    const kind = isGap ? issue.code : `${issue.code} ${sentence.what}`;
    const line: IssueLine = {
      key,
      what: isGap ? waitingPupil(issue, screened, language) : sentence.what,
      todo: isGap ? null : sentence.todo,
      found: isGap && issue.deferred ? "" : issue.found,
      at: issue.at,
      candidates: candidatesOf(issue, screened, choices),
      sign: signQuestionOf(issue, screened, choices),
    };
    byKind.set(kind, [...(byKind.get(kind) ?? []), line]);
  }
  return [...byKind].map(([key, lines]) => {
    const [first] = lines;
    const isSame = lines.length > 1 && lines.every(({ what }) => what === first?.what);
    return { key, said: isSame && first ? { what: first.what, todo: first.todo } : null, lines };
  });
}

/** A gap is said by the pupil who waits: 方知夏：物理总评空白. */
function waitingPupil(
  issue: Extract<Issue, { readonly code: "mark-missing" }>,
  screened: ScreenedWorkbook,
  language: Language,
): string {
  const text = paneText(language).issues;
  const blank = issue.which === "first" ? text.blankFirst : text.blankMakeUp;
  const put = issue.which === "first" ? text.deferredFirst : text.deferredMakeUp;
  const say = issue.deferred ? put : blank;
  const { register } = screened.recognised.reading;
  const name = register[issue.students[0] ?? -1]?.name ?? "";
  return say(name, vocabularyOf(language).subject(issue.subject));
}
