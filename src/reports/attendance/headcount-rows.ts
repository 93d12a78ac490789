import { dayNumberOf, mondayOf } from "../../school";
import type { HeadCount } from "../../screening";
import type { RunContext } from "../run-context";
import { compareNaturally } from "../natural-order";
import { sumHeadcounts } from "./person-days";

/** One line of 日报 or 周报: a class on a day or in a week, or all of them. */
export interface HeadcountRow {
  readonly count: HeadCount;
  readonly label: string;
  readonly isTotal: boolean;
}

/** The days of the latest recorded week, the latest first. */
export function latestDays(days: readonly HeadCount[]): readonly HeadCount[] {
  const latest = Math.max(...days.map(({ from }) => mondayNumber(from)));
  return days.filter(({ from }) => mondayNumber(from) === latest);
}

/** The latest first; the classes of one time in their order, then all of them together. */
export function headcountRows(
  { vocabulary }: RunContext,
  counts: readonly HeadCount[],
): readonly HeadcountRow[] {
  const { allClasses } = vocabulary.resultSheets.attendance.headcounts;
  const byTime = new Map<string, HeadCount[]>();
  for (const count of counts) {
    const known = byTime.get(count.from);
    if (known) known.push(count);
    else byTime.set(count.from, [count]);
  }
  const label = ({ classGroup }: HeadCount) => classGroup ?? vocabulary.unnamedClass;
  return [...byTime]
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .flatMap(([, found]): readonly HeadcountRow[] => {
      const classes = [...found]
        .sort((one, other) => compareNaturally(label(one), label(other)))
        .map((count): HeadcountRow => ({ count, label: label(count), isTotal: false }));
      const total = classes.length > 1 ? sumHeadcounts(found) : null;
      return total === null
        ? classes
        : [...classes, { count: total, label: allClasses, isTotal: true }];
    });
}

/** Of one line: when, and which class. */
export function headcountKey({ count, isTotal }: HeadcountRow): string {
  return `${count.from}|${isTotal ? "all" : `class ${count.classGroup ?? ""}`}`;
}

function mondayNumber(date: string): number {
  const day = dayNumberOf(date);
  return day === null ? Number.NEGATIVE_INFINITY : mondayOf(day);
}
