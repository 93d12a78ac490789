import { findCitation, usualAttendancePolicy } from "../../../src/rules";
import { formatAddress } from "../../../src/sheet";
import { entries, screening, weekdays } from "./a-book";

/** Absent on so many school days from Monday 2 March 2026, then seen again. */
function absentFor(schoolDays: number, today = "2026-06-26") {
  return screening({
    sheets: [
      {
        sessions: weekdays("2026-03-02", schoolDays + 1),
        rows: { 0: `${entries("×", schoolDays)} √`.trim() },
      },
    ],
    today,
  }).screening;
}

function levelsOf(schoolDays: number) {
  return absentFor(schoolDays).alerts.map(({ level, reachedOn }) => [level, reachedOn]);
}

describe("连续旷课的预警级别", () => {
  const cases: readonly (readonly [string, number, string | null, string | null])[] = [
    ["没有旷课 → 无预警", 0, null, null],
    ["旷课 1 天 → 当日联系", 1, "contact", "2026-03-02"],
    ["连续 2 个上课日 → 仍是当日联系", 2, "contact", "2026-03-02"],
    ["连续 3 个上课日 → 家访", 3, "home-visit", "2026-03-04"],
    ["连续 4 个上课日 → 家访", 4, "home-visit", "2026-03-04"],
    ["连续 5 个上课日（5 个自然日）→ 家访", 5, "home-visit", "2026-03-04"],
    ["连续 6 个上课日（到下周一，8 个自然日）→ 疑似辍学", 6, "suspected-dropout", "2026-03-09"],
    ["连续 7 个上课日 → 疑似辍学", 7, "suspected-dropout", "2026-03-09"],
    ["到第 30 个自然日 → 疑似辍学", 22, "suspected-dropout", "2026-03-09"],
    ["到第 31 个自然日 → 辍学", 23, "dropout", "2026-04-01"],
    ["到第 32 个自然日 → 辍学", 24, "dropout", "2026-04-01"],
  ];
  it.each(cases)("%s", (_, schoolDays, level, reachedOn) => {
    expect(levelsOf(schoolDays)).toEqual(level === null ? [] : [[level, reachedOn]]);
    const rule = usualAttendancePolicy.levels.find(({ id }) => id === level);
    for (const id of rule?.cites ?? []) expect(findCitation(id)?.id).toBe(id);
    expect(rule === undefined || rule.cites.length > 0).toBe(true);
  });

  it("超过一周的第 8 天逢周末 → 下一个旷课的上课日才达到", () => {
    const [alert] = screening({
      sheets: [
        {
          sessions: ["2026-03-07", ...weekdays("2026-03-09", 6)],
          rows: { 0: entries("×", 7) },
        },
      ],
    }).screening.alerts;
    expect([alert?.level, alert?.reachedOn]).toEqual(["suspected-dropout", "2026-03-16"]);
  });

  it("五一假期前后各旷课 → 疑似辍学；寒假前后、一周一次的课 → 只是可能", () => {
    const alertsOf = (sessions: readonly string[]) =>
      screening({
        sheets: [{ sessions, rows: { 0: entries("×", sessions.length) } }],
      }).screening.alerts.map(({ level, isCertain, duties }) => [level, isCertain, duties.length]);
    expect(alertsOf(["2026-04-29", "2026-04-30", "2026-05-06"])).toEqual([
      ["suspected-dropout", true, 5],
    ]);
    expect(alertsOf(["2026-01-30", "2026-03-02"])).toEqual([
      ["dropout", false, 5],
      ["contact", true, 1],
    ]);
    expect(alertsOf(["2026-03-02", "2026-03-09", "2026-03-16"])).toEqual([
      ["suspected-dropout", false, 3],
      ["home-visit", true, 2],
    ]);
  });

  it("另有没写日期的出勤 → 隔着没有记录的上课日只是可能；没写日期的也是旷课则照算", () => {
    const alertsOf = (undated: string) =>
      screening({
        sheets: [
          {
            sessions: ["2026-03-03", "2026-03-04", "2026-03-06", "-"],
            rows: { 0: `× × × ${undated}`, 1: "√ √ √ √" },
          },
        ],
      }).screening.alerts.map(({ level, isCertain, from, to }) => [level, isCertain, from, to]);
    expect(alertsOf("√")).toEqual([
      ["home-visit", false, "2026-03-03", "2026-03-06"],
      ["contact", true, "2026-03-06", "2026-03-06"],
      ["contact", true, "2026-03-03", "2026-03-04"],
    ]);
    expect(alertsOf("×")).toEqual([["home-visit", true, "2026-03-03", "2026-03-06"]]);
  });

  it("names the streak, its cells and whether anybody has seen the pupil since", () => {
    const [alert] = absentFor(3).alerts;
    expect([alert?.from, alert?.to, alert?.isOpen, alert?.isCertain]).toEqual([
      ...["2026-03-02", "2026-03-04", false, true],
    ]);
    expect([alert?.streak?.schoolDays, alert?.streak?.calendarDays]).toEqual([3, 3]);
    expect(alert?.cells.map(formatAddress)).toEqual(["考勤!D3", "考勤!E3", "考勤!F3"]);
    const open = screening({
      sheets: [{ sessions: weekdays("2026-03-02", 3), rows: { 0: "√ × ×" } }],
    }).screening.alerts;
    expect(open.map(({ isOpen, level }) => [isOpen, level])).toEqual([[true, "contact"]]);
  });

  it("goes by the numbers that a school has set", () => {
    const levels = usualAttendancePolicy.levels.map((level) =>
      level.id === "home-visit" ? { ...level, atLeast: { ...level.atLeast, count: 2 } } : level,
    );
    const { alerts } = screening({
      sheets: [{ sessions: weekdays("2026-03-02", 3), rows: { 0: "× × √" } }],
      policy: { levels },
    }).screening;
    expect(alerts.map(({ level, reachedOn }) => [level, reachedOn])).toEqual([
      ["home-visit", "2026-03-03"],
    ]);
  });

  it("stands gravest first, open before closed", () => {
    const { alerts } = screening({
      pupils: 4,
      sheets: [
        {
          sessions: weekdays("2026-03-02", 7),
          rows: {
            0: "× √ √ √ √ √ √",
            1: "√ √ √ √ √ √ ×",
            2: "√ × × × √ √ √",
            3: "√ √ × × × × ×",
          },
        },
      ],
    }).screening;
    expect(alerts.map(({ student, level, isOpen }) => [student, level, isOpen])).toEqual([
      [3, "home-visit", true],
      [2, "home-visit", false],
      [1, "contact", true],
      [0, "contact", false],
    ]);
  });
});

describe("应办事项的期限", () => {
  it("当日联系：当天到期；以前、当天、以后分别是剩、今日、逾期", () => {
    const left = (today: string) =>
      absentFor(1, today).alerts[0]?.duties.map(({ duty, dueOn, daysLeft }) => [
        duty,
        dueOn,
        daysLeft,
      ]);
    expect(left("2026-03-01")).toEqual([["contact-guardian", "2026-03-02", 1]]);
    expect(left("2026-03-02")).toEqual([["contact-guardian", "2026-03-02", 0]]);
    expect(left("2026-03-05")).toEqual([["contact-guardian", "2026-03-02", -3]]);
  });

  it("疑似辍学：带着联系和家访各自的期限；复学从应送达之日起 7 天", () => {
    const [alert] = absentFor(6, "2026-03-11").alerts;
    expect(alert?.duties).toEqual([
      { duty: "contact-guardian", dueOn: "2026-03-02", daysLeft: -9 },
      { duty: "home-visit-record", dueOn: "2026-03-05", daysLeft: -6 },
      { duty: "mark-suspected", dueOn: "2026-03-11", daysLeft: 0 },
      { duty: "serve-return-notice", dueOn: "2026-03-11", daysLeft: 0 },
      { duty: "return-to-school", dueOn: "2026-03-18", daysLeft: 7 },
    ]);
  });

  it("辍学：从第 31 天起算", () => {
    const duties = absentFor(23, "2026-04-01").alerts[0]?.duties ?? [];
    expect(duties.slice(-2)).toEqual([
      { duty: "register-dropout", dueOn: "2026-04-02", daysLeft: 1 },
      { duty: "report-to-government", dueOn: "2026-04-03", daysLeft: 2 },
    ]);
  });
});
