import { formatAddress } from "../../../src/sheet";
import { aChange, aRegister, screening, weekdays, type BookInWords } from "./a-book";

const first = (book: BookInWords) => screening(book).screening.findings[0]!;

describe("节次和天数", () => {
  it("半天算半天：上午旷课、下午到校不算旷课一天，也中断连续", () => {
    const finding = first({
      sheets: [
        {
          sessions: ["2026-03-02 am", "2026-03-02 pm", "2026-03-03 am", "2026-03-03 pm"],
          rows: { 0: "× √ × ×" },
        },
      ],
    });
    expect([finding.sessions, finding.days, finding.unexcusedDays]).toEqual([4, 2, 1.5]);
    expect(finding.counts).toEqual({
      present: { sessions: 1, days: 0.5 },
      unexcused: { sessions: 3, days: 1.5 },
    });
    expect(finding.streaks.map(({ from, schoolDays }) => [from, schoolDays])).toEqual([
      ["2026-03-03", 1],
    ]);
    expect(finding.rate).toEqual({ attended: 0.5, expected: 2 });
  });

  it("按节点名：每节占当天的几分之一；一格两种各半", () => {
    const finding = first({
      sheets: [
        {
          sessions: ["2026-03-02 1", "2026-03-02 2", "2026-03-02 3", "2026-03-02 4", "2026-03-03"],
          rows: { 0: "× √ √ √ 病/事" },
        },
      ],
    });
    expect(finding.counts).toEqual({
      present: { sessions: 3, days: 0.75 },
      unexcused: { sessions: 1, days: 0.25 },
      sickLeave: { sessions: 0.5, days: 0.5 },
      personalLeave: { sessions: 0.5, days: 0.5 },
    });
    expect(finding.days).toBe(2);
  });

  it("整列空白不是上课日；上课日的空白按规则算到或看不懂", () => {
    const sheets = [{ sessions: weekdays("2026-03-02", 3), rows: { 0: "× . .", 1: "√ . √" } }];
    const present = first({ pupils: 2, sheets });
    expect([present.days, present.counts.present]).toEqual([2, { sessions: 1, days: 1 }]);
    const unknown = first({ pupils: 2, sheets, policy: { blankMeans: "unknown" } });
    expect(unknown.counts.unknown).toEqual({ sessions: 1, days: 1 });
    expect(unknown.rate).toEqual({ attended: 0, expected: 1 });
  });

  it("没有日期的列只算次数，不算天数", () => {
    const finding = first({
      sheets: [{ layout: "undated", sessions: ["-", "-"], rows: { 0: "× √" } }],
    });
    expect([finding.sessions, finding.days, finding.streaks]).toEqual([2, 0, []]);
    expect(finding.rate).toEqual({ attended: 1, expected: 2 });
  });

  it("迟到、早退是否算到，由规则说", () => {
    const sheets = [{ sessions: weekdays("2026-03-02", 4), rows: { 0: "迟 退 √ 事" } }];
    expect(first({ sheets }).rate).toEqual({ attended: 3, expected: 4 });
    expect(first({ sheets, policy: { lateCountsAsPresent: false } }).rate).toEqual({
      attended: 1,
      expected: 4,
    });
  });

  it("缺勤按旷课算，每张表说一次；规则说不算的，是可能的旷课", () => {
    const sheets = [{ sessions: weekdays("2026-03-02", 3), rows: { 0: "缺 × 缺", 1: "√ 缺 √" } }];
    const assumed = screening({ pupils: 2, sheets });
    expect(assumed.screening.findings[0]?.unexcusedDays).toBe(3);
    expect(assumed.issues).toMatchObject([
      { code: "attendance-absent-assumed", words: ["缺"], cells: 3, severity: "info" },
    ]);
    const open = screening({ pupils: 2, sheets, policy: { absentMeans: "unknown" } });
    expect(open.issues).toEqual([]);
    expect(
      open.screening.alerts.map(({ student, level, isCertain }) => [student, level, isCertain]),
    ).toEqual([
      [0, "home-visit", false],
      [0, "contact", true],
      [1, "contact", false],
    ]);
  });

  it("看不懂的记号夹在旷课中间：一定的和可能的分开说", () => {
    const { alerts, findings } = screening({
      sheets: [{ sessions: weekdays("2026-03-02", 5), rows: { 0: "× × ? × √" } }],
    }).screening;
    expect(alerts.map(({ level, isCertain, from, to }) => [level, isCertain, from, to])).toEqual([
      ["home-visit", false, "2026-03-02", "2026-03-05"],
      ["contact", true, "2026-03-02", "2026-03-03"],
      ["contact", true, "2026-03-05", "2026-03-05"],
    ]);
    expect(alerts[0]?.duties.map(({ duty }) => duty)).toEqual(["home-visit-record"]);
    expect(findings[0]?.longestStreak?.schoolDays).toBe(2);
    expect(alerts[0]?.cells.map(formatAddress)).toEqual([
      ...["考勤!D3", "考勤!E3", "考勤!F3", "考勤!G3"],
    ]);
  });

  it("逐日：一天一条，按节次先后，带单元格", () => {
    const { timeline } = first({
      pupils: 2,
      sheets: [
        {
          sessions: ["2026-03-02 am", "2026-03-02 pm", "2026-03-03 am"],
          rows: { 0: "√ × .", 1: "√ √ √" },
        },
      ],
    });
    expect(
      timeline.map(({ date, parts, cells }) => [date, parts, cells.map(formatAddress)]),
    ).toEqual([
      ["2026-03-02", ["present", "unexcused"], ["考勤!D3", "考勤!E3"]],
      ["2026-03-03", ["present"], []],
    ]);
  });
});

describe("多张表、异动", () => {
  it("两张表接起来算连续，周末和假期不断；同一次点名只算一次", () => {
    const { findings } = screening({
      sheets: [
        { sheet: "4月", sessions: weekdays("2026-04-01", 2), rows: { 0: "√ ×" } },
        { sheet: "3月", sessions: weekdays("2026-03-30", 3), rows: { 0: "× × ." } },
        { sheet: "4月下", sessions: ["2026-04-02", "2026-04-08"], rows: { 0: "× ×" } },
      ],
    }).screening;
    expect(findings[0]?.streaks.map(({ from, to, schoolDays }) => [from, to, schoolDays])).toEqual([
      ["2026-03-30", "2026-03-31", 2],
      ["2026-04-02", "2026-04-08", 2],
    ]);
    expect(findings[0]?.days).toBe(5);
  });

  it("两张表对同一次点名写得不一样 → 看不懂", () => {
    const { findings } = screening({
      sheets: [
        { sheet: "甲", sessions: ["2026-03-02"], rows: { 0: "×" } },
        { sheet: "乙", sessions: ["2026-03-02"], rows: { 0: "√" } },
      ],
    }).screening;
    expect(findings[0]?.counts).toEqual({ unknown: { sessions: 1, days: 1 } });
  });

  it("转出以后、转入以前不应到；转出的不再算“至今未到”", () => {
    const sheets = [{ sessions: weekdays("2026-03-02", 4), rows: { 0: "× × × ×", 1: "× × √ √" } }];
    const { findings, alerts } = screening({
      pupils: 2,
      sheets,
      changes: [
        aChange(0, "transferredOut", "2026-03-04"),
        aChange(1, "transferredIn", "2026-03-03"),
      ],
    }).screening;
    expect(findings.map(({ days, unexcusedDays }) => [days, unexcusedDays])).toEqual([
      [2, 2],
      [3, 1],
    ]);
    expect(alerts.map(({ student, level, isOpen }) => [student, level, isOpen])).toEqual([
      [0, "contact", false],
      [1, "contact", false],
    ]);
  });

  it("休学、转出而没有日期的不预警，仍计数；写着辍学的照样预警", () => {
    const at = { sheet: "成绩", row: 2, column: 5 };
    const { findings, alerts } = screening({
      register: aRegister(3, {
        0: { enrolmentStatus: { word: "休学", at } },
        1: { enrolmentStatus: { word: "辍学", at } },
      }),
      sheets: [
        { sessions: weekdays("2026-03-02", 3), rows: { 0: "× × ×", 1: "× × ×", 2: "休 × 休" } },
      ],
    }).screening;
    expect(findings.map(({ unexcusedDays }) => unexcusedDays)).toEqual([3, 3, 1]);
    expect(alerts.map(({ student, level }) => [student, level])).toEqual([
      [1, "home-visit"],
      [2, "contact"],
    ]);
  });
});

describe("签到记录", () => {
  const days = weekdays("2026-03-02", 4);

  it("有签到的记录里没有这名学生的一行：不算到，也不算旷课，前后分开算", () => {
    const { findings } = screening({
      pupils: 2,
      sheets: [{ layout: "log", sessions: days, rows: { 0: "× . × √", 1: "√ √ √ √" } }],
    }).screening;
    expect([findings[0]?.days, findings[0]?.unexcusedDays]).toEqual([3, 2]);
    expect(
      findings[0]?.streaks.map(({ schoolDays, isCertain }) => [schoolDays, isCertain]),
    ).toEqual([
      [1, true],
      [1, true],
      [3, false],
    ]);
  });

  it("别的班才有记录的日子：这个班上没上课不知道，可能的连续不算那一天", () => {
    const { findings } = screening({
      register: aRegister(2, { 1: { classGroup: "七2班" } }),
      sheets: [{ layout: "log", sessions: days, rows: { 0: "× . × √", 1: ". √ . ." } }],
    }).screening;
    expect(
      findings[0]?.streaks.map(({ schoolDays, isCertain }) => [schoolDays, isCertain]),
    ).toEqual([
      [1, true],
      [1, true],
      [2, false],
    ]);
  });

  it("只记缺勤的：没有记录的上课日当作可能放假，一定的连续不跨过去", () => {
    const { findings } = screening({
      sheets: [{ layout: "log", sessions: ["2026-03-02", "2026-03-04"], rows: { 0: "× ×" } }],
    }).screening;
    expect(
      findings[0]?.streaks.map(({ schoolDays, isCertain }) => [schoolDays, isCertain]),
    ).toEqual([
      [1, true],
      [1, true],
      [2, false],
    ]);
  });
});
