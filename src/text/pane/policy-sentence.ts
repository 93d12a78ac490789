import type { Clause, PolicyDraft } from "../../rules";
import type { Language } from "../language";
import type { PaneText } from "./pane-text";
import { paneText } from "./pane-text-of";
import type { Phrase } from "./phrase";

/**
 * 规定一句话: the policy's clauses as one spoken sentence, counts and groups strong. Clauses on what
 * fails after the make-up exams come first, those on what failed before them end the sentence. What is
 * still a draft can be said too, so that a form shows the sentence as it changes.
 */
export function policySentence(policy: PolicyDraft, language: Language): Phrase {
  const text = paneText(language).policy;
  if (policy.clauses.length === 0) return [text.noClause];
  const said = (counts: Clause["counts"]): Phrase =>
    policy.clauses
      .filter((clause) => clause.counts === counts)
      .flatMap((clause, index) => [
        ...(index > 0 ? [text.or] : []),
        { strong: clauseInShort(clause, policy, language, text) },
      ]);
  const after = said("after-make-up");
  const before = said("before-make-up");
  return [
    ...(after.length > 0 ? text.afterMakeUp(after, policy.resultWord) : []),
    ...(after.length > 0 && before.length > 0 ? [text.also] : []),
    ...(before.length > 0 ? text.beforeMakeUp(before, policy.resultWord) : []),
    text.end,
  ];
}

/** 语数外 1 门加其他 2 门 */
function clauseInShort(
  { atLeast, counts }: Clause,
  policy: PolicyDraft,
  language: Language,
  text: PaneText["policy"],
): string {
  const isOnlyClause = policy.clauses.length === 1 && atLeast.length === 1;
  return atLeast
    .map(({ group, subjects }) => {
      const label = policy.subjectGroups.find(({ id }) => id === group)?.label[language];
      if (label !== undefined) return text.subjects(text.group(label), subjects);
      return counts === "before-make-up" || isOnlyClause
        ? text.plainSubjects(subjects)
        : text.anySubjects(subjects);
    })
    .join(text.together);
}
