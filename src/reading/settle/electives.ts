import { cellAt, encodeScoreKind, type Issue } from "../../records";
import type { Subject } from "../../school";
import type { DraftSeries } from "../extract/draft-series";
import type { Roll } from "../join/roll";
import { raiseIssue } from "../raise-issue";
import { choiceSubjects } from "../words/subjects";
import type { CountedDrafts } from "./counted-drafts";

const notTaken = encodeScoreKind("not-taken");
const blank = encodeScoreKind("blank");

/** A fifth of the pupils with a dash makes a subject an elective. */
const leastDashShare = 1 / 5;

/**
 * Settles dashes: 未选 where the pupil's 选科 says so or the subject is an elective, else unknown with an
 * issue. Answers whether the subject is an elective.
 */
export function settleElective(
  subject: Subject,
  { firsts, makeUp }: CountedDrafts,
  roll: Roll,
  issues: Issue[],
): boolean {
  const isChosen =
    choiceSubjects.has(subject) && roll.pupils.some(({ choice }) => choice?.has(subject));
  const drafts = firsts.map(({ draft }) => draft);
  const isElective = isChosen || drafts.some((draft) => dashShare(draft) >= leastDashShare);
  for (const draft of makeUp ? [...drafts, makeUp] : drafts)
    settleDashes(subject, draft, roll, isElective, isChosen, issues);
  return isElective;
}

function dashShare({ series, dashes }: DraftSeries): number {
  const cells = series.rows.reduce((count, row) => (row >= 0 ? count + 1 : count), 0);
  return cells === 0 ? 0 : dashes.size / cells;
}

function settleDashes(
  subject: Subject,
  { series, dashes }: DraftSeries,
  roll: Roll,
  isElective: boolean,
  isChosen: boolean,
  issues: Issue[],
): void {
  if (isChosen) {
    roll.pupils.forEach(({ choice }, student) => {
      const hasNone = series.kinds[student] === blank;
      if (hasNone && choice !== null && !choice.has(subject)) series.kinds[student] = notTaken;
    });
  }
  for (const [student, found] of dashes) {
    const choice = isChosen ? (roll.pupils[student]?.choice ?? null) : null;
    const takesIt = choice === null ? !isElective : choice.has(subject);
    if (!takesIt) {
      series.kinds[student] = notTaken;
      continue;
    }
    issues.push(
      raiseIssue(
        "warning",
        { code: "dash-in-required-subject", subject },
        { at: cellAt(series, student), found, students: [student] },
      ),
    );
  }
}
