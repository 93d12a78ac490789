import type { Subject } from "../../school";
import type { Alert, StudentFinding } from "../../screening";
import { alertSigns, failingSign, verdictSigns, type ConferenceReasonWords } from "../../text";
import { outcomeOf } from "../make-up-sittings";
import type { RunContext } from "../run-context";
import { breakBetween, formats, lineCount, type TextRoom } from "../visual-language";

const mostLines = 2;

/** What calls for attention, said whole or, where there is no room for that, shortly. */
interface ReasonItem {
  readonly whole: string;
  readonly short: string;
}

/** Failing subjects, and those whose make-up exam is still to come or to be entered. */
export interface OpenSubjects {
  readonly failing: readonly Subject[];
  readonly open: readonly Subject[];
}

/** 本周关注原因 in two lines, gravest first. No verdict and nothing of the family: parents may read it. */
export function reasonText(
  context: RunContext,
  student: number,
  alerts: readonly Alert[],
  width: number,
): string {
  const { semicolon } = context.vocabulary.resultSheets.caseSheets.conference.reasons;
  const { indent, font } = formats.formReason;
  const room: TextRoom = { width, indent, size: font.size };
  const items = [
    ...alerts.map((alert) => alertItem(context, alert)),
    ...markItems(context, context.input.screening.findings[student]),
    ...categoryItems(context, student),
  ];
  const said: string[] = [];
  for (const { whole, short } of items) {
    const found = [whole, short].find((text) => fits([...said, text]));
    if (found !== undefined) said.push(found);
    else if (said.length === 0) said.push(short);
  }
  return breakBetween(said, semicolon, room);

  function fits(texts: readonly string[]): boolean {
    return lineCount(breakBetween(texts, semicolon, room), room) <= mostLines;
  }
}

function alertItem(context: RunContext, alert: Alert): ReasonItem {
  const { streak: found, counted, level, from, isCertain, isOpen, rule } = alert;
  const { reasons } = context.vocabulary.resultSheets.caseSheets.conference;
  const sign = `${isCertain ? "" : verdictSigns.undetermined}${alertSigns[level]} `;
  const back = (text: string) => sign + (isOpen ? text : reasons.back(text));
  if (found) {
    return {
      whole: back(reasons.streak(found.schoolDays, from.slice(5))),
      short: back(reasons.streakShort(found.schoolDays)),
    };
  }
  const value = counted?.value ?? 0;
  const unit = context.input.attendancePolicy.cumulative.find(({ id }) => id === rule)?.atLeast
    .unit;
  const text = back(
    counted?.of != null ? reasons.chronic(value, counted.of) : reasons.total[unit ?? "days"](value),
  );
  return { whole: text, short: text };
}

function markItems(
  context: RunContext,
  finding: StudentFinding | undefined,
): readonly ReasonItem[] {
  if (!finding) return [];
  const { input, vocabulary } = context;
  const { stage } = input.screening;
  const { reasons } = vocabulary.resultSheets.caseSheets.conference;
  const { failing, open } = openSubjects(context, finding);
  const named = (subjects: readonly Subject[]) =>
    subjects.map((subject) => vocabulary.shortSubject(subject));
  const missing = finding.missing
    .filter(({ which, subject }) => which === "first" && !open.includes(subject))
    .map(({ subject }) => subject);
  const item = (
    sign: string,
    text: ConferenceReasonWords["failing"],
    subjects: readonly Subject[],
  ) =>
    subjects.length === 0
      ? []
      : [
          {
            whole: `${sign} ${text(stage, subjects.length, named(subjects))}`,
            short: `${sign} ${text(stage, subjects.length, null)}`,
          },
        ];
  const lacking = verdictSigns.undetermined + reasons.missing(named([...new Set(missing)]));
  return [
    ...item(failingSign, (...facts) => reasons.failing(...facts), failing),
    ...item(verdictSigns["make-up-pending"], (...facts) => reasons.open(...facts), open),
    ...(missing.length > 0 ? [{ whole: lacking, short: lacking }] : []),
  ];
}

/** Whoever a clause decided about before the make-up exams sits none. */
export function openSubjects(
  { input, sittingOf }: RunContext,
  finding: StudentFinding,
): OpenSubjects {
  const { policy, screening, subjects } = input;
  if (screening.stage === "midterm") return { failing: finding.failingBefore, open: [] };
  const exams = sittingOf(finding.student)?.exams ?? [];
  const open = exams
    .filter(({ outcome }) => outcome === "open")
    .map(({ subject }) => subject.subject);
  const failing =
    finding.failingBefore.length === 0
      ? []
      : subjects(finding.student)
          .filter(
            (found) =>
              finding.failingBefore.includes(found.subject) &&
              !open.includes(found.subject) &&
              outcomeOf(finding, found, policy) !== "passed",
          )
          .map(({ subject }) => subject);
  return { failing, open };
}

/** Categories by the scheme's neutral words; those about family, poverty or health never. */
function categoryItems({ input }: RunContext, student: number): readonly ReasonItem[] {
  const { attention, scheme, run } = input;
  const own = new Set(
    attention.tags.filter((tag) => tag.student === student).map(({ category }) => category),
  );
  return scheme.categories
    .filter(({ id, isSensitive }) => own.has(id) && !isSensitive)
    .map(({ label, neutralLabel }) => {
      const text = (neutralLabel ?? label)[run.language];
      return { whole: text, short: text };
    });
}
