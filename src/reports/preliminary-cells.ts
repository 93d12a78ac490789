import type { Clause } from "../rules";
import { groupOf, type RepetitionPolicy } from "../rules";
import type { Subject } from "../school";
import type { StudentFinding, SubjectFinding } from "../screening";
import { wayOutLine } from "../text";
import { clausesBeforeMakeUp, outcomeOf } from "./make-up-sittings";
import { isClauseSilent, type RunContext } from "./run-context";
import { breakBetween, breakByMeaning, formats } from "./visual-language";

/** 学年总评不及格: subject and mark, two a line; with what is missing, signed ？. */
export function failingBeforeText(
  context: RunContext,
  finding: StudentFinding,
  width: number,
): string {
  const { vocabulary, input } = context;
  const missing = finding.missing
    .filter(({ which }) => which === "first")
    .map(({ subject }) => subject);
  const items = input.subjects(finding.student).flatMap(({ subject, before, parts }) => {
    const unknown = missing.includes(subject);
    if (!unknown && !finding.failingBefore.includes(subject)) return [];
    const isInParts = before.kind === "blank" && parts.length > 0;
    const score = isInParts
      ? vocabulary.resultSheets.preliminary.partMissing
      : vocabulary.score(before);
    return [item(context, subject, unknown ? `？${score}` : score)];
  });
  return items.length === 0 ? "—" : onLines(items, context, width);
}

/** 补考后仍不及格: what still fails, and the make-up marks that have not been entered. */
export function failingAfterText(
  context: RunContext,
  finding: StudentFinding,
  width: number,
): string {
  const { input, vocabulary } = context;
  const { preliminary } = vocabulary.resultSheets;
  const failing = input
    .subjects(finding.student)
    .filter(({ subject }) => finding.failingBefore.includes(subject));
  if (failing.length === 0) return "—";
  if (failing.every(({ makeUp }) => makeUp === null || makeUp.kind === "blank")) {
    if (decidedBefore(finding, input.policy)) return preliminary.noMakeUp;
    if (input.screening.stage === "annual") return preliminary.notDecided;
  }
  const items = failing.flatMap((subject) => afterItem(context, finding, subject));
  return items.length === 0 ? "—" : onLines(items, context, width);
}

function afterItem(
  context: RunContext,
  finding: StudentFinding,
  subject: SubjectFinding,
): readonly string[] {
  const { input, vocabulary } = context;
  switch (outcomeOf(finding, subject, input.policy)) {
    case "passed":
      return [];
    case "failed":
      return [item(context, subject.subject, vocabulary.score(subject.makeUp ?? subject.before))];
    case "open":
      return [item(context, subject.subject, vocabulary.resultSheets.preliminary.open)];
  }
}

/** 符合的条款: the number, then its sentence in words. */
export function clauseText(context: RunContext, finding: StudentFinding, width: number): string {
  const { input, vocabulary } = context;
  const { policy, run } = input;
  const room = { width, ...textRoom };
  const inWords = (clause: Clause) => breakByMeaning(clause.sentence[run.language], room);
  if (isClauseSilent(finding)) {
    const silent = finding.reasons.find(({ kind }) => kind === "clause-silent");
    const reading = policy.interpretations.find(
      ({ id }) => silent?.kind === "clause-silent" && id === silent.interpretation,
    );
    const { silentWhy } = vocabulary.resultSheets.preliminary;
    return reading ? breakByMeaning(reading.text[run.language], room) : silentWhy;
  }
  const held = policy.clauses.filter(({ id }) => finding.clauses.includes(id));
  if (held.length > 0) {
    const { colon } = vocabulary.resultSheets;
    return held
      .map((clause) => `${clause.label[run.language]}${colon}\n${inWords(clause)}`)
      .join("\n");
  }
  const next = clauseIfAllFail(finding, policy);
  if (!next) return "—";
  const missing = vocabulary.subjects([...new Set(finding.missing.map(({ subject }) => subject))]);
  const { preliminary } = vocabulary.resultSheets;
  return `${breakByMeaning(preliminary.ifFailing(missing, next.label[run.language]), room)}\n${inWords(next)}`;
}

/** 缺什么／怎样解除 */
export function nextText(context: RunContext, finding: StudentFinding, width: number): string {
  const { input, vocabulary } = context;
  const { preliminary } = vocabulary.resultSheets;
  const room = { width, ...textRoom };
  if (isClauseSilent(finding)) return breakByMeaning(preliminary.silentNext, room);
  const { run, policy, screening } = input;
  const lines: string[] = [];
  if (finding.missing.length > 0) {
    const missing = preliminary.missing(
      finding.missing.map(({ subject, which, part }) => ({
        subject:
          vocabulary.shortSubject(subject) +
          (part ? vocabulary.resultPart(part.assessment, part.term) : ""),
        makeUp: which === "make-up",
      })),
    );
    lines.push(missing, ...outcomes(context, finding));
  }
  const wayOut =
    finding.verdict === "undetermined"
      ? null
      : wayOutLine(finding, policy, screening.stage, run.language);
  if (wayOut !== null) lines.push(breakByMeaning(wayOut, room));
  return lines.length === 0 ? "—" : lines.join("\n");
}

/** With a single make-up mark missing both its outcomes are known. */
function outcomes(
  { vocabulary }: RunContext,
  { verdict, missing }: StudentFinding,
): readonly string[] {
  const [only, ...more] = missing;
  if (!only || more.length > 0 || only.which !== "make-up" || verdict !== "undetermined") return [];
  const { preliminary } = vocabulary.resultSheets;
  const subject = vocabulary.shortSubject(only.subject);
  return [
    preliminary.outcome(subject, true, vocabulary.verdicts["not-candidate"]),
    preliminary.outcome(subject, false, vocabulary.verdicts.candidate),
  ];
}

const textRoom = { indent: formats.text.indent, size: formats.text.font.size };

function item({ vocabulary }: RunContext, subject: Subject, score: string): string {
  return vocabulary.resultSheets.preliminary.failingItem(vocabulary.shortSubject(subject), score);
}

function onLines(items: readonly string[], { vocabulary }: RunContext, width: number): string {
  return breakBetween(items, vocabulary.resultSheets.listComma, { width, ...textRoom }, 2);
}

function decidedBefore({ clauses }: StudentFinding, policy: RepetitionPolicy): boolean {
  return clausesBeforeMakeUp(policy).some(({ id }) => clauses.includes(id));
}

/** The clause that would hold if everything missing failed. */
function clauseIfAllFail(finding: StudentFinding, policy: RepetitionPolicy): Clause | undefined {
  const missing = finding.missing.map(({ subject }) => subject);
  const firstMissing = finding.missing
    .filter(({ which }) => which === "first")
    .map(({ subject }) => subject);
  const before = new Set([...finding.failingBefore, ...firstMissing]);
  const after = new Set([...finding.failingAfter, ...missing]);
  return policy.clauses.find(({ counts, atLeast }) =>
    atLeast.every(({ group, subjects }) => {
      const failing = counts === "before-make-up" ? before : after;
      const inGroup = [...failing].filter(
        (subject) =>
          group === "all" || policy.subjectGroups[groupOf(policy, subject)]?.id === group,
      );
      return inGroup.length >= subjects;
    }),
  );
}
