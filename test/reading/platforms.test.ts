import { readSheets, scoresOf, type GridCell } from "./sheet-from-grid";

/** Invented sheets laid out as exam platforms, registers and forms export them. */
const pupils = ["林一诺", "周子墨", "许安然", "陈可心", "吴思远", "郑雨桐"];

function rowsOf(cells: (name: string, index: number) => readonly GridCell[]) {
  return pupils.map((name, index) => cells(name, index));
}

function columnMeanings(reading: ReturnType<typeof readSheets>): readonly string[] {
  return (reading.sheets[0]?.columns ?? []).map(({ means }) => means);
}

describe("sheets as platforms export them", () => {
  it("one subject's paper: 总分, 等级, places, 客观分, 主观分 and questions by number", () => {
    const reading = readSheets({
      name: "数学",
      rows: [
        ["准考证号", "自定义考号", "班级", "姓名", "总分", "等级", "校次", "班次", "1", "2", "3"],
        ...rowsOf((name, index) => [
          ...[String(20250001 + index), String(9001 + index), "701", name],
          ...[60 + index, "B", 6 - index, 6 - index, 20, 20, 20 + index],
        ]),
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: false });
    expect(columnMeanings(reading)).toEqual([
      ...["exam-number", "other", "class", "name", "score", "letter-grade", "rank", "rank"],
      ...["other", "other", "other"],
    ]);
    expect(scoresOf(reading, "许安然")).toEqual({ "数学/unstated": 62 });
  });

  it("all subjects: 学生属性, and 得分, 校次, 班次 under each subject", () => {
    const reading = readSheets({
      merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:G1", "H1:J1"],
      rows: [
        ["准考证号", "班级", "姓名", "学生属性", "语文", "", "", "数学", "", ""],
        ["", "", "", "", "得分", "校次", "班次", "得分", "校次", "班次"],
        ...rowsOf((name, index) => [
          ...[String(20250001 + index), "701", name, "在籍"],
          ...[80 + index, 20 - index, 6 - index, 70 - index, 20 + index, 1 + index],
        ]),
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: false });
    expect(reading.sheets[0]?.confidence).toBeGreaterThanOrEqual(0.8);
    expect(scoresOf(reading, "林一诺")).toEqual({ "语文/unstated": 80, "数学/unstated": 70 });
  });

  it("a register of pupils, parents' names under 监护人", () => {
    const reading = readSheets({
      name: "学籍信息",
      merges: ["E1:F1", "A1:A2", "B1:B2", "C1:C2", "D1:D2"],
      rows: [
        ["全国学籍号", "姓名", "性别", "身份证件号", "监护人1", ""],
        ["", "", "", "", "姓名", "联系电话"],
        ...rowsOf((name, index) => [
          ...[`G11010120130101000${index}`, name, "女", `11010120130101000${index}`],
          ...["王建国", `1380000000${index}`],
        ]),
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "student-info", needsConfirmation: false });
    expect(columnMeanings(reading)).toEqual([
      ...["registration-number", "name", "personal", "personal", "personal", "personal"],
    ]);
  });

  it("answers to a form: 提交时间, 您孩子的姓名（必填）", () => {
    const reading = readSheets({
      rows: [
        ["序号", "提交时间", "您孩子的姓名（必填）", "班级（必填）", "家长手机", "是否住校"],
        ...rowsOf((name, index) => [
          ...[index + 1, "2026/3/1 8:00", name, "七1班", `1380000000${index}`, "否"],
        ]),
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "student-info", needsConfirmation: false });
    expect(columnMeanings(reading)).toEqual([
      ...["row-number", "other", "name", "class", "personal", "personal"],
    ]);
  });

  it("an import template with stars: * 考试成绩, * 状态", () => {
    const reading = readSheets({
      name: "物理",
      rows: [
        ["*学号", "*姓名", "*考试成绩", "*状态"],
        ...rowsOf((name, index) => [String(2025070101 + index), name, 60 + index, "正常"]),
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: false });
    expect(scoresOf(reading, "周子墨")).toEqual({ "物理/unstated": 61 });
  });

  it("a primary school's report: 上, 下 and 学年 under each subject", () => {
    const reading = readSheets({
      merges: ["A1:A2", "B1:B2", "C1:E1", "F1:H1"],
      rows: [
        ["学号", "姓名", "语文", "", "", "数学", "", ""],
        ["", "", "上", "下", "学年", "上", "下", "学年"],
        ...rowsOf((name, index) => [
          ...[String(2025070101 + index), name, "优", "良", "优", "良", "良", "及格"],
        ]),
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: false });
    expect(
      reading.cohort.subjects.map(({ subject, results }) => [
        subject,
        results.map(({ assessment, term }) => `${assessment}${term ?? ""}`).sort(),
      ]),
    ).toEqual([
      ["语文", ["annual", "unstated1", "unstated2"]],
      ["数学", ["annual", "unstated1", "unstated2"]],
    ]);
  });

  it("a vocational class: 德育, 专业课, 技能 and a roll of 留级次数", () => {
    const reading = readSheets({
      rows: [
        ["学号", "姓名", "留级次数", "语文", "数学", "德育", "专业课", "技能"],
        ...rowsOf((name, index) => [
          ...[String(2025070101 + index), name, 0, 80, 70 + index, 66, 81, 90],
        ]),
      ],
    });
    expect(columnMeanings(reading)[2]).toBe("repetitions");
    expect(reading.sheets[0]).toMatchObject({ needsConfirmation: false, confidence: 1 });
    expect(Object.keys(scoresOf(reading, 0))).toHaveLength(5);
  });

  it("a pupil's name in two columns", () => {
    const reading = readSheets({
      rows: [
        ["Student ID", "Last Name", "First Name", "Chinese", "Math"],
        ["S2025701", "Lin", "Yinuo", 80, 70],
        ["S2025702", "Zhou", "Zimo", 81, 71],
      ],
    });
    expect(reading.sheets[0]).toMatchObject({ role: "gradebook", needsConfirmation: false });
    expect(reading.cohort.students.map(({ name }) => name)).toEqual(["Yinuo Lin", "Zimo Zhou"]);
  });
});
