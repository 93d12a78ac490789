import { encodeScoreKind, type Cohort } from "../src/records";

/** What the verdict bytes of the plain loop mean. */
export const loopVerdicts = ["not-candidate", "candidate", "undetermined"] as const;

const candidate = loopVerdicts.indexOf("candidate");
const undetermined = loopVerdicts.indexOf("undetermined");
const absent = encodeScoreKind("absent");

const coreSubjects = 3;

/**
 * The bound: the Shanghai clause written out as a plain loop over typed arrays. It reads every mark and
 * every make-up mark, compares both with the pass mark, counts core and other subjects before and after
 * the make-up exams, and leaves one verdict byte for each pupil: no reasons, no cells. 缺考 fails, any
 * other missing mark is open; the first three subjects are the core ones.
 */
export function decideByPlainLoop(cohort: Cohort): Uint8Array {
  const pupils = cohort.students.length;
  const verdicts = new Uint8Array(pupils);
  const columns = cohort.subjects.map(({ results: [result], makeUp }) => {
    if (!result || !makeUp || result.fullMark.kind === "ambiguous") throw new Error("not plain");
    return {
      first: result.scores.marks,
      kinds: result.scores.kinds,
      makeUp: makeUp.marks,
      passMark: result.fullMark.value * 0.6,
    };
  });
  const sureBefore = new Uint8Array(pupils);
  const sureCore = new Uint8Array(pupils);
  const sureOther = new Uint8Array(pupils);
  const openBefore = new Uint8Array(pupils);
  const openCore = new Uint8Array(pupils);
  const openOther = new Uint8Array(pupils);
  columns.forEach(({ first, kinds, makeUp, passMark }, index) => {
    const sure = index < coreSubjects ? sureCore : sureOther;
    const open = index < coreSubjects ? openCore : openOther;
    for (let pupil = 0; pupil < pupils; pupil += 1) {
      const mark = first[pupil] ?? Number.NaN;
      if (mark >= passMark) continue;
      const second = makeUp[pupil] ?? Number.NaN;
      const fails = mark < passMark || kinds[pupil] === absent;
      if (fails) sureBefore[pupil] = (sureBefore[pupil] ?? 0) + 1;
      else openBefore[pupil] = (openBefore[pupil] ?? 0) + 1;
      if (fails && second < passMark) sure[pupil] = (sure[pupil] ?? 0) + 1;
      else if (!(second >= passMark)) open[pupil] = (open[pupil] ?? 0) + 1;
    }
  });
  for (let pupil = 0; pupil < pupils; pupil += 1) {
    const before = sureBefore[pupil] ?? 0;
    const core = sureCore[pupil] ?? 0;
    const other = sureOther[pupil] ?? 0;
    if (before >= 5 || core >= 2 || (core >= 1 && other >= 2) || core + other >= 4) {
      verdicts[pupil] = candidate;
      continue;
    }
    const mostCore = core + (openCore[pupil] ?? 0);
    const mostOther = other + (openOther[pupil] ?? 0);
    if (
      before + (openBefore[pupil] ?? 0) >= 5 ||
      mostCore >= 2 ||
      (mostCore >= 1 && mostOther >= 2) ||
      mostCore + mostOther >= 4
    ) {
      verdicts[pupil] = undetermined;
    }
  }
  return verdicts;
}
