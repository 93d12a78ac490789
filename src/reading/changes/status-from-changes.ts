import type { EnrolmentChange } from "../../records";
import type { RolledPupil } from "../join/roll";
import { normaliseText } from "../normalise";
import { leavingTypes, wordOfChange } from "../words/enrolment-changes";
import { findEnrolmentWord } from "../words/score-words";

/**
 * 学籍状态 by the latest change: a pupil who left or is on leave, and did not come back, where no sheet states a
 * status. Changes without dates count only where all of a pupil's changes say the same.
 */
export function noteStatuses(
  pupils: readonly RolledPupil[],
  changes: readonly EnrolmentChange[],
): void {
  const byPupil = new Map<number, EnrolmentChange[]>();
  for (const change of changes) {
    if (change.student === null) continue;
    const known = byPupil.get(change.student);
    if (known) known.push(change);
    else byPupil.set(change.student, [change]);
  }
  for (const [student, own] of byPupil) {
    const pupil = pupils[student];
    const latest = latestOf(own);
    if (!pupil || !latest || !hasLeft(latest) || latest.type === null) continue;
    const word = findEnrolmentWord(normaliseText(latest.word)) ?? wordOfChange(latest.type);
    pupil.enrolmentStatus ??= { word, at: latest.at };
  }
}

/** The change with the last date; null where dates cannot tell and the changes disagree. */
function latestOf(changes: readonly EnrolmentChange[]): EnrolmentChange | null {
  const [first] = changes;
  if (!first) return null;
  if (changes.every(hasLeft)) return changes.at(-1) ?? first;
  if (changes.some(({ date, type }) => date === null || type === null)) return null;
  const lastDate = changes
    .map(({ date }) => date ?? "")
    .reduce((one, other) => (other > one ? other : one));
  const last = changes.filter(({ date }) => date === lastDate);
  return last.every(hasLeft) ? (last[0] ?? null) : null;
}

function hasLeft({ type }: EnrolmentChange): boolean {
  return type !== null && leavingTypes.has(type);
}
