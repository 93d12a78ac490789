import type { Subject } from "../school";
import type { SubjectFinding } from "../screening";
import { formatMark } from "../text";
import type { RunContext } from "./run-context";

/** 数学 55（差 5）: a failing subject and how far it is below the pass mark. */
export function pointsShort({ vocabulary }: RunContext, found: SubjectFinding): string {
  const { distance } = vocabulary.resultSheets;
  const subject = vocabulary.shortSubject(found.subject);
  const score = vocabulary.score(found.before);
  if (found.before.kind !== "mark" || found.passMark === null) {
    return distance.noPoints(subject, score);
  }
  return distance.short(subject, score, points(found.passMark - found.before.value));
}

const mostNamed = 2;

/** 语文 62（高 2）: of these subjects the passing ones that are nearest to the pass mark. */
export function nearestAbove(
  { vocabulary }: RunContext,
  subjects: readonly SubjectFinding[],
  among: ReadonlySet<Subject>,
): readonly string[] {
  const { distance } = vocabulary.resultSheets;
  return subjects
    .flatMap((found) => {
      if (found.passMark === null || !among.has(found.subject)) return [];
      const passed = [found.before, found.makeUp].find(
        (score) => score?.kind === "mark" && score.value >= (found.passMark ?? 0),
      );
      return passed?.kind === "mark"
        ? [{ found, mark: passed.value, above: passed.value - found.passMark }]
        : [];
    })
    .sort((one, other) => one.above - other.above)
    .slice(0, mostNamed)
    .map(({ found, mark, above }) =>
      distance.above(vocabulary.shortSubject(found.subject), formatMark(mark), points(above)),
    );
}

/** A difference of decimals, without the dust of binary subtraction. */
function points(difference: number): string {
  return formatMark(Number(difference.toFixed(4)));
}
