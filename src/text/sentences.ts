import type { Issue, IssueCode } from "../records";
import type { RepetitionPolicy } from "../rules";
import type { ScreeningStage } from "../school";
import type { StudentFinding, SubjectFinding } from "../screening";
import { formatAddress } from "../sheet";
import type { Language } from "./language";
import { wordsOf } from "./languages";
import { reasonFacts } from "./reason-facts";
import type { IssueOf, IssueSentence, Vocabulary } from "./vocabulary";
import { wayInFacts, wayOutFacts } from "./way-facts";

/** What one language says in result sheets, and in the pane where both say the same. */
export function vocabularyOf(language: Language): Vocabulary {
  return wordsOf(language).vocabulary;
}

/** The one-line reason of a finding: 数学、英语补考仍不及格. No full stop. */
export function reasonLine(
  finding: StudentFinding,
  subjects: readonly SubjectFinding[],
  policy: RepetitionPolicy,
  language: Language,
): string {
  return vocabularyOf(language).reason(reasonFacts(finding, subjects, policy));
}

/** 怎样解除: 数学或英语任一补考及格即解除; null where nothing is needed. */
export function wayOutLine(
  finding: StudentFinding,
  policy: RepetitionPolicy,
  stage: ScreeningStage,
  language: Language,
): string | null {
  const facts = wayOutFacts(finding, policy, stage);
  return facts && vocabularyOf(language).wayOut(facts);
}

/** 再有物理不及格就会列入; null where no one or two subjects could. */
export function wayInLine(finding: StudentFinding, language: Language): string | null {
  const facts = wayInFacts(finding);
  return facts && vocabularyOf(language).wayIn(facts);
}

/** What is the matter and what to do, as two columns show them. */
export function issueSentence(issue: Issue, language: Language): IssueSentence {
  return sentenceOf(issue, vocabularyOf(language));
}

/** The whole message: 成绩表!D7“九十”：数学成绩不是数字…。改成数字…。 */
export function issueMessage(issue: Issue, language: Language): string {
  const vocabulary = vocabularyOf(language);
  const where = issue.at && formatAddress(issue.at);
  return vocabulary.issueMessage(where, issue.found, sentenceOf(issue, vocabulary));
}

function sentenceOf<Code extends IssueCode>(
  issue: IssueOf<Code> & { readonly code: Code },
  { issues }: Vocabulary,
): IssueSentence {
  return issues[issue.code](issue);
}
