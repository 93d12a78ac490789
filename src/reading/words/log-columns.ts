/** What a column of a sign-in log is for. */
export type LogColumn = "date" | "time" | "state" | "part" | "what" | "lessons";

/** 签到记录的表头: whole header words, the likeliest first. One word, one place. */
const words: readonly (readonly [LogColumn, string])[] = [
  [
    "date",
    "签到日期 考勤日期 点名日期 上课日期 缺勤日期 缺课日期 旷课日期 请假日期 打卡日期 日期 date 时间 签到时间 考勤时间 点名时间 打卡时间 上课时间 缺勤时间 记录时间",
  ],
  ["time", "时刻 签到时刻 time"],
  [
    "state",
    `签到状态 考勤状态 出勤状态 到课状态 考勤情况 签到情况 出勤情况 到课情况 点名情况 考勤结果 点名结果 打卡结果 签到结果 考勤类型 考勤类别
      缺勤类型 缺勤类别 缺勤情况 请假类型 请假类别 考勤 出勤 点名 签到 状态 情况 结果 类型 类别 缺勤原因 缺课原因 status`,
  ],
  ["part", "节次 节 第几节 课节 时段 午别 上下午 班次 时间段 上课节次"],
  ["what", "课程 课程名称 科目 学科 签到标题 考勤标题 标题 活动名称 签到活动 subject course"],
  ["lessons", "节数 课时 课时数 缺课节数 旷课节数 缺勤节数"],
];

const rankOf: ReadonlyMap<string, { readonly column: LogColumn; readonly rank: number }> = new Map(
  words.flatMap(([column, list]) =>
    list.split(/\s+/u).map((word, rank) => [word, { column, rank }] as const),
  ),
);

/** Headers that say so, the likeliest first; `headers` are normalised. */
export function findLogColumns(headers: readonly string[], column: LogColumn): readonly number[] {
  return headers
    .map((header, index) => ({ found: rankOf.get(header), index }))
    .filter(({ found }) => found?.column === column)
    .sort((one, other) => (one.found?.rank ?? 0) - (other.found?.rank ?? 0))
    .map(({ index }) => index);
}
