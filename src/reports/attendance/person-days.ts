import type { HeadCount } from "../../screening";
import type { Cell } from "../visual-language";

/** 人次 with as many decimals as half days and lessons make; nothing is shown as a dash. */
export function personDays(value: number, look: "plain" | "alert" | "total" = "plain"): Cell {
  const rounded = Math.round(value * 100) / 100;
  const decimals = Number.isInteger(rounded) ? 0 : Number.isInteger(rounded * 10) ? 1 : 2;
  const format = formatsOf[look === "alert" && rounded === 0 ? "plain" : look][decimals];
  return { value: rounded, format };
}

const formatsOf = {
  plain: ["count", "countHalves", "countQuarters"],
  alert: ["countAlert", "countAlertHalves", "countAlertQuarters"],
  total: ["totalCount", "totalCountHalves", "totalCountQuarters"],
} as const;

/** 出勤率; a dash where nobody was expected. */
export function attendanceRate(
  { attended, expected }: Pick<HeadCount, "attended" | "expected">,
  isTotal = false,
): Cell {
  if (expected === 0) return { value: "—", format: isTotal ? "totalLabel" : "center" };
  return { value: attended / expected, format: isTotal ? "totalRate" : "rate" };
}

/** Counts of several classes, or of several days, as one. */
export function sumHeadcounts(counts: readonly HeadCount[]): HeadCount | null {
  const [first, ...others] = counts;
  if (!first) return null;
  return others.reduce(
    (sum, each): HeadCount => ({
      classGroup: null,
      from: each.from < sum.from ? each.from : sum.from,
      to: each.to > sum.to ? each.to : sum.to,
      schoolDays: Math.max(sum.schoolDays, each.schoolDays),
      expected: sum.expected + each.expected,
      attended: sum.attended + each.attended,
      sick: sum.sick + each.sick,
      personal: sum.personal + each.personal,
      otherLeave: sum.otherLeave + each.otherLeave,
      unexcused: sum.unexcused + each.unexcused,
      unknown: sum.unknown + each.unknown,
      late: sum.late + each.late,
      leftEarly: sum.leftEarly + each.leftEarly,
      absentees: [...sum.absentees, ...each.absentees],
    }),
    first,
  );
}
