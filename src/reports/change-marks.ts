import type { StudentFinding, SubjectFinding } from "../screening";
import { formatMark } from "../text";
import { maySitNo, outcomeOf } from "./make-up-sittings";
import type { RunContext } from "./run-context";
import { breakBetween, formats } from "./visual-language";

/** 数学 44→50▼，历史 53→66 及格: what became of every subject that was failing or deferred. */
export function failedExams(
  context: RunContext,
  finding: StudentFinding,
  width: number,
): readonly string[] {
  const { input, vocabulary } = context;
  const { changes, listComma } = vocabulary.resultSheets;
  const items = input.subjects(finding.student).flatMap((subject) => {
    const failing = finding.failingBefore.includes(subject.subject);
    if (!failing && subject.before.kind !== "deferred") return [];
    const outcome = failing ? outcomeOf(finding, subject, input.policy) : ofDeferred(subject);
    return [
      changes.mark({
        subject: vocabulary.shortSubject(subject.subject),
        before: vocabulary.score(subject.before),
        after:
          subject.makeUp && !maySitNo(subject, input.policy)
            ? vocabulary.score(subject.makeUp)
            : null,
        outcome,
        recordedAs: recordedAs(subject),
      }),
    ];
  });
  if (items.length === 0) return [];
  const room = { width, indent: formats.text.indent, size: formats.text.font.size };
  return [breakBetween(items, listComma, room)];
}

/** 记 60, where the paper has another mark. */
function recordedAs({ makeUp, recordedAs }: SubjectFinding): string | null {
  if (recordedAs === null || makeUp?.kind !== "mark" || makeUp.value === recordedAs) return null;
  return formatMark(recordedAs);
}

function ofDeferred({ standing }: SubjectFinding) {
  if (standing === "pass") return "passed";
  return standing === "fail" ? "failed" : "open";
}
