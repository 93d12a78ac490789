import type { WrittenTotal } from "../../records";
import { attendanceWords, findAttendanceWord } from "./attendance-marks";

/** 旷课节数: what is counted, and in what; `counts` is null where several things are counted together. */
export interface TotalWord {
  readonly counts: WrittenTotal["counts"] | null;
  readonly unit: WrittenTotal["unit"];
}

/** Words of totals that are no words of a cell, or mean something else there. */
const counted: readonly (readonly [WrittenTotal["counts"], string])[] = [
  ["expected", "应到 应到校 应出勤 应签到 应到课"],
  ["attended", "实到 实到校 实到课 实际出勤 实际到课 出勤 到课 到校 出席 签到 点名"],
];

/** Two kinds in one column: known as a count, yet none that could be checked. */
const together = "迟到早退 迟到/早退 迟到、早退 迟早退 旷课迟到 缺勤请假".split(" ");

const units: readonly (readonly [WrittenTotal["unit"], string])[] = [
  ["lessons", "节数 节次 节 课时数 课时 时数"],
  ["days", "天数 天 日数 日"],
  ["times", "次数 次 人次"],
];

const unitOf: ReadonlyMap<string, WrittenTotal["unit"]> = new Map(
  units.flatMap(([unit, list]) => list.split(" ").map((word) => [word, unit] as const)),
);

const countsOf: ReadonlyMap<string, TotalWord["counts"]> = new Map<string, TotalWord["counts"]>([
  ...attendanceWords.flatMap((word) => {
    const kind = findAttendanceWord(word);
    return kind === null ? [] : [[word, kind] as const];
  }),
  ...together.map((word) => [word, null] as const),
  ...counted.flatMap(([counts, list]) => list.split(" ").map((word) => [word, counts] as const)),
]);

const totalWord = new RegExp(
  `^(?:累计|合计|总计|小计|本月|本周|本学期|学期|全学期|全年|当日|今日|总|共|因|月|周)?(${[
    ...countsOf.keys(),
  ]
    .sort((one, other) => other.length - one.length)
    .join(
      "|",
    )})(${[...unitOf.keys()].join("|")}|人数|人|总数|合计|总计|小计|累计|数|率%?|百分比|%)?$`,
  "u",
);

/** 旷课节数, 迟到（次）, 出勤率, 应到; null for a word that counts no attendance. `word` is normalised. */
export function findTotalWord(word: string): TotalWord | null {
  const [, what, how = ""] =
    totalWord.exec(word.replace(/[()[\]【】]|\/(?=[节天次日人]$)/gu, "")) ?? [];
  if (what === undefined) return null;
  const counts = countsOf.get(what) ?? null;
  const isRate = /[率%比]/u.test(how);
  if (!isRate) return { counts, unit: unitOf.get(how) ?? null };
  return { counts: counts === "attended" ? "rate" : null, unit: null };
}

/** As a header of its own: 旷 alone is a sign, 上课人数 and 转出 are about something else. */
export function isTotalHeader(word: string): boolean {
  if (word.length === 1) return false;
  const total = findTotalWord(word);
  if (total === null || total.counts === "away") return false;
  return total.counts !== "present" || /[签勤]/u.test(word);
}
