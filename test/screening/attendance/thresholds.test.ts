import { usualChronic, usualCumulative } from "../../../src/rules";
import { aRegister, aTotal, entries, screening, weekdays } from "./a-book";

describe("累计旷课、折算、长期缺勤", () => {
  const cumulative = [usualCumulative];
  const lessons = Array.from({ length: 11 }, (_, index) => `2026-03-02 ${index + 1}`);
  const missing = (count: number) =>
    screening({
      sheets: [
        {
          sessions: lessons,
          rows: { 0: `${entries("×", count)} ${entries("√", 11 - count)}`.trim() },
        },
      ],
      policy: { cumulative },
    }).screening.alerts.flatMap(({ level, counted }) =>
      level === "cumulative" ? [counted?.value] : [],
    );

  it("9 节不到，10 节达到，11 节超过", () => {
    expect([missing(9), missing(10), missing(11)]).toEqual([[], [10], [11]]);
  });

  it("整天按学段折成节：初中 7 节一天，第二天达到 10 节", () => {
    const [alert] = screening({
      sheets: [{ sessions: weekdays("2026-03-02", 5), rows: { 0: "× √ × √ √" } }],
      policy: { cumulative },
    }).screening.alerts.filter(({ level }) => level === "cumulative");
    expect([alert?.counted, alert?.reachedOn, alert?.from, alert?.to, alert?.rule]).toEqual([
      { value: 14, of: null },
      ...["2026-03-04", "2026-03-02", "2026-03-04", "unexcused-in-all"],
    ]);
    expect(alert?.duties).toEqual([
      { duty: "talk-and-record", dueOn: "2026-03-06", daysLeft: -112 },
    ]);
  });

  it("年级不明：只按多的学段才达到的，不肯定", () => {
    const certainty = (days: number) =>
      screening({
        register: aRegister(1, { 0: { grade: null } }),
        sheets: [
          {
            sessions: weekdays("2026-03-02", days + 1).flatMap((day) => [`${day} am`, `${day} pm`]),
            rows: { 0: `${entries("× √", days)} √ √` },
          },
        ],
        policy: { cumulative },
      }).screening.alerts.map(({ isCertain, counted }) => [isCertain, counted?.value]);
    expect(certainty(2)).toEqual([]);
    expect(certainty(3)).toEqual([[false, 12]]);
    expect(certainty(4)).toEqual([[true, 12]]);
  });

  it("迟到早退 3 次折 1 节：2 次不折，3 次折", () => {
    const rest = entries("×", 9);
    const alerts = (late: string) =>
      screening({
        sheets: [
          {
            sessions: [...lessons.slice(0, 9), ...weekdays("2026-03-03", 3)],
            rows: { 0: `${rest} ${late}` },
          },
        ],
        policy: { cumulative, lateOrEarlyPerLesson: 3 },
      }).screening.alerts.filter(({ level }) => level === "cumulative");
    expect(alerts("迟 退 √")).toEqual([]);
    expect(alerts("迟 退 迟").map(({ counted, reachedOn }) => [counted?.value, reachedOn])).toEqual(
      [[10, "2026-03-05"]],
    );
  });

  it("长期缺勤：20 次里缺 2 次达到一成，1 次不到；19 次不够数", () => {
    const chronic = (sessions: number, sick: number) =>
      screening({
        sheets: [
          {
            sessions: weekdays("2026-03-02", sessions),
            rows: { 0: `${entries("病", sick)} ${entries("√", sessions - sick)}` },
          },
        ],
        policy: { chronic: usualChronic },
      }).screening.alerts.map(({ level, counted }) => [level, counted]);
    expect(chronic(20, 1)).toEqual([]);
    expect(chronic(20, 2)).toEqual([["chronic", { value: 2, of: 20 }]]);
    expect(chronic(19, 2)).toEqual([]);
  });

  it("只有合计的学生：数得出次数，看不出连续，累计仍可预警", () => {
    const { findings, alerts } = screening({
      totals: [
        aTotal({
          ...{ header: "旷课节数", value: 12, counts: "unexcused", unit: "lessons", source: null },
          of: { kind: "pupil", student: 0 },
        }),
        aTotal({
          ...{ header: "病假天数", value: 2, counts: "sickLeave", unit: "days", source: null },
          of: { kind: "pupil", student: 0 },
        }),
      ],
      policy: { cumulative },
    }).screening;
    expect(findings).toMatchObject([
      {
        from: "totals",
        counts: { unexcused: { sessions: 12, days: 0 }, sickLeave: { sessions: 2, days: 2 } },
        ...{ rate: null, streaks: [], timeline: [] },
      },
    ]);
    expect(
      alerts.map(({ level, counted, isCertain }) => [level, counted?.value, isCertain]),
    ).toEqual([["cumulative", 12, true]]);
    expect(alerts[0]?.cells).toEqual([{ sheet: "考勤", row: 2, column: 40 }]);
  });
});
