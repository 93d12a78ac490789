import { encodeScoreKind } from "../../records";
import { foreignLanguages, type Subject } from "../../school";
import { hasCell } from "../extract/draft-series";
import type { Roll } from "../join/roll";
import type { CountedDrafts } from "./counted-drafts";

/** Taught in every grade: a sheet without them has left them out. */
const taughtAlways: readonly Subject[] = ["语文", "数学", ...foreignLanguages];

const notTaken = encodeScoreKind("not-taken");

/**
 * A subject that other grades have and not one pupil of this grade (物理 in 七年级) is not taken there,
 * rather than unknown for everybody. Only where sheets state the grades.
 */
export function settleNotTaught(
  subject: Subject,
  { firsts: results }: CountedDrafts,
  roll: Roll,
): void {
  if (taughtAlways.includes(subject)) return;
  const firsts = results.map(({ draft }) => draft);
  const grades = new Set<number>();
  roll.pupils.forEach(({ grade }, student) => {
    if (grade && firsts.some((draft) => hasCell(draft, student))) grades.add(grade.year);
  });
  if (grades.size === 0) return;
  roll.pupils.forEach(({ grade }, student) => {
    if (!grade || grades.has(grade.year)) return;
    for (const { series } of firsts) series.kinds[student] = notTaken;
  });
}
