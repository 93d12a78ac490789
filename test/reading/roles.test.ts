import { issuesWith, readSheets, scoresOf, type GridSheet } from "./sheet-from-grid";

const pupils = [
  ["2025070101", "林一诺"],
  ["2025070102", "周子墨"],
  ["2025070103", "许安然"],
  ["2025070104", "陈可心"],
] as const;

function sheet(
  name: string,
  headers: readonly string[],
  cells: readonly (string | number)[],
  title?: string,
): GridSheet {
  return {
    name,
    rows: [
      ...(title === undefined ? [] : [[title]]),
      [...headers],
      ...pupils.map((pupil) => [...pupil, ...cells]),
    ],
  };
}

const id = ["学号", "姓名"];

describe("what a sheet is for", () => {
  it.each([
    ["gradebook", sheet("期末", [...id, "语文", "数学", "总分"], [80, 70, 150])],
    ["gradebook", sheet("成绩汇总", [...id, "班级", "语文", "数学"], ["七1班", 80, 70])],
    ["gradebook", sheet("数学", [...id, "出勤", "平时", "期末", "总评"], [10, 80, 70, 73])],
    ["gradebook", sheet("期末", [...id, "性别", "语文", "数学"], ["女", 80, 70])],
    ["make-up", sheet("补考成绩", [...id, "语文", "数学"], [60, 61])],
    ["make-up", sheet("Sheet1", [...id, "科目", "补考成绩"], ["语文", 61])],
    ["make-up", sheet("补考名单", [...id, "补考科目"], ["语文"])],
    [
      "result",
      sheet(
        "八类名册 (2)",
        [...id, "类别", "来源单元格", "成长导师\n（填）"],
        ["家庭贫困", "学生信息\nJ5", "李老师"],
      ),
    ],
    ["attendance", sheet("3月", [...id, "1", "2", "3"], ["√", "×", "√"], "七1班3月考勤表")],
    ["attendance", sheet("Sheet1", [...id, "事假天数", "病假天数", "旷课节数"], [1, 0, 2])],
    ["attendance", sheet("签到", [...id, "签到状态", "签到时间"], ["已签", "8:00"])],
    ["attendance", sheet("点名册", [...id, "平时1", "平时2", "成绩"], ["", "", ""])],
    ["student-info", sheet("花名册", [...id, "性别", "家长电话"], ["女", "13800000000"])],
    ["student-info", sheet("名单", [...id, "班级"], ["七1班"])],
    [
      "student-info",
      sheet("学籍", [...id, "身份证件号", "是否留守儿童", "监护人"], ["1", "否", "王建国"]),
    ],
    ["enrolment-change", sheet("异动", [...id, "异动类型", "异动时间"], ["转出", "2026-03-01"])],
    ["other", sheet("评语", [...id, "评语"], ["你是个好孩子"])],
  ] as const)("%s: %#", (role, oneSheet) => {
    const reading = readSheets(oneSheet);
    expect(reading.sheets[0]).toMatchObject({ role, needsConfirmation: false });
    expect(reading.sheets[0]?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  it.each([
    [
      "校班级成绩表",
      ["班级", "参考人数", "语文", "数学"],
      ["七1班", 45, 81.2, 77.5],
      ["七2班", 44, 80.4, 78.1],
    ],
    [
      "Sheet1",
      ["年级", "班级", "语文", "数学"],
      ["七年级", "1班", 81.2, 77.5],
      ["七年级", "2班", 80.4, 78.1],
    ],
    ["各班平均分", ["班级", "语文", "数学"], ["七1班", 81.2, 77.5], ["七2班", 80.4, 78.1]],
    ["分数段统计", ["分数段", "1班", "2班"], ["90-100", 12, 10], ["80-89", 20, 22]],
    [
      "报告",
      ["班级", "任课教师", "平均分", "及格率", "优秀率"],
      ["七1班", "王建国", 81.2, 0.95, 0.4],
      ["七2班", "李红梅", 80.4, 0.93, 0.38],
    ],
    ["任课表", ["班级", "语文", "数学"], ["七1班", "王建国", "李红梅"], ["七2班", "张伟", "刘洋"]],
    [
      "考试安排",
      ["科目", "日期", "时间", "考场"],
      ["语文", "1月8日", "8:00", "301"],
      ["数学", "1月8日", "10:00", "301"],
    ],
  ])("%s: nobody becomes a pupil, nothing is asked", (name, ...rows) => {
    const reading = readSheets({ name, rows });
    expect(reading.sheets[0]).toMatchObject({ role: "other", needsConfirmation: false });
    expect(reading.cohort.students).toEqual([]);
  });

  it("subjects with full marks and pass marks", () => {
    const reading = readSheets({
      rows: [
        ["科目", "满分", "及格线"],
        ["语文", 150, 90],
        ["数学", 150, 90],
      ],
    });
    expect(reading.sheets[0]).toMatchObject({
      role: "subject-table",
      columns: [{ means: "subject-name" }, { means: "full-mark" }, { means: "pass-mark" }],
    });
  });
});

describe("how sure we are", () => {
  it.each([
    [
      "a university's courses",
      sheet("成绩", [...id, "课程名称", "学分", "成绩"], ["数据库", 3, 80]),
    ],
    ["a contest", sheet("竞赛", [...id, "成绩", "名次", "奖项"], [80, 1, "一等"], "数学竞赛成绩")],
    ["title against sheet name", sheet("期末", [...id, "语文", "数学"], [80, 70], "期中考试成绩")],
    ["marks that are words", sheet("成绩", [...id, "语文", "数学"], ["已交作业", "未交作业"])],
  ])("%s is asked about", (_, oneSheet) => {
    const [recognition] = readSheets(oneSheet).sheets;
    expect(recognition).toMatchObject({ role: "gradebook", needsConfirmation: true });
    expect(recognition?.evidence.some(({ kind }) => kind === "doubt")).toBe(true);
  });

  it("every sheet below the threshold says its doubts, a plain one has none", () => {
    const plain = readSheets(sheet("期末", [...id, "语文", "数学"], [80, 70])).sheets[0];
    expect(plain?.confidence).toBe(1);
    expect(plain?.evidence.filter(({ kind }) => kind === "doubt")).toEqual([]);
    const unsure = readSheets(sheet("期末", [...id, "大学物理", "离散数学"], [80, 70])).sheets[0];
    expect(unsure?.evidence).toContainEqual({ kind: "doubt", doubt: "subjects-unclear" });
  });
});

describe("results that are of no school subject, beside a gradebook that is sure", () => {
  const gradebook = {
    name: "期末成绩",
    rows: [
      ["学号", "姓名", "语文", "数学"],
      ["2025701", "林一诺", 80, 81],
      ["2025702", "周子墨", 70, 71],
    ],
  };
  const others = [
    {
      name: "体测",
      rows: [
        ["学号", "姓名", "50米", "立定跳远", "总分"],
        ["2025701", "林一诺", 8.2, 210, 85],
        ["2025702", "周子墨", 8.9, 195, 78],
      ],
    },
    {
      name: "数学竞赛",
      rows: [
        ["姓名", "成绩", "名次"],
        ["林一诺", 95, 1],
        ["周子墨", 40, 2],
      ],
    },
  ];

  it("are not asked about, not used, and said", () => {
    const reading = readSheets(gradebook, ...others);
    expect(reading.sheets.map(({ role, needsConfirmation }) => [role, needsConfirmation])).toEqual([
      ["gradebook", false],
      ["other", false],
      ["other", false],
    ]);
    expect(issuesWith(reading, "sheet-not-used").map(({ at }) => at?.sheet)).toEqual([
      "体测",
      "数学竞赛",
    ]);
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/final": 80, "数学/final": 81 });
  });

  it("ask where no gradebook stands beside them", () => {
    const reading = readSheets(...others);
    expect(reading.sheets.map(({ needsConfirmation }) => needsConfirmation)).toEqual([true, true]);
  });
});
