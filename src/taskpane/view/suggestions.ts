import { isAccepted } from "../../app";
import type { CellReading, Issue, ReadingChoices, SuggestedReading } from "../../records";
import type { CellAddress } from "../../sheet";
import { formatMark, paneText, vocabularyOf, type Language } from "../../text";

/** 可以这样读: one cell, what stands in it and what it would be read as. */
export interface SuggestionLine {
  readonly key: string;
  /** 数学：全角数字 */
  readonly what: string;
  readonly found: string;
  readonly at: CellAddress | null;
  /** 按 78 读 */
  readonly action: string;
  readonly reading: CellReading;
  readonly isAccepted: boolean;
}

export function suggestionOf(
  issue: Issue,
  { mark, makeUpMark, choice }: SuggestedReading,
  key: string,
  choices: ReadingChoices,
  language: Language,
): SuggestionLine {
  const text = paneText(language).correct.issues;
  const kind = kindWords(issue, text.kinds);
  return {
    key,
    what:
      "subject" in issue && issue.subject !== null
        ? text.ofSubject(vocabularyOf(language).shortSubject(issue.subject), kind)
        : kind,
    found: issue.found,
    at: issue.at,
    action:
      makeUpMark === null
        ? text.readAs(formatMark(mark))
        : text.readAsBoth(formatMark(mark), formatMark(makeUpMark)),
    reading: choice,
    isAccepted: isAccepted(choices, choice),
  };
}

function kindWords(
  { code }: Issue,
  kinds: ReturnType<typeof paneText>["correct"]["issues"]["kinds"],
): string {
  return code === "score-full-width" ||
    code === "score-letter-for-digit" ||
    code === "score-stray-signs" ||
    code === "score-annotated"
    ? kinds[code]
    : kinds.other;
}
