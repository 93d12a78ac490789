import { planSheets, recogniseSnapshot, reportIds, screenWorkbook } from "../../../src/app";
import { findPolicy } from "../../../src/rules";
import type { ScreeningStage } from "../../../src/school";
import type { CellValue, SheetPlan, SheetSnapshot } from "../../../src/sheet";

/** Every sheet of a school of two small classes: marks, make-up marks, attendance, pupils' information. */
export function plansOf(stage: ScreeningStage): readonly SheetPlan[] {
  const policy = findPolicy("shanghai-2006-secondary")!;
  const sheets =
    stage === "annual" ? [annual, information, june] : [annual, makeUps, information, june];
  const recognised = recogniseSnapshot(
    {
      name: "七年级.xlsx",
      structureProtected: false,
      sheets,
      ledger: null,
      choices: null,
      policies: null,
      attention: null,
      school: null,
      preferences: null,
      runs: null,
    },
    { policy, grade: null },
  );
  const screened = screenWorkbook(recognised, { policy, stage, date: "2026-06-26", grade: null });
  return planSheets(screened, {
    language: "zh-CN",
    runAt: "2026-06-26 09:12",
    reports: reportIds,
    school: {
      school: "示例实验学校",
      schoolYear: "2025—2026 学年",
      term: "second",
      headTeachers: [{ classGroup: "七（3）班", name: "周敏" }],
    },
  });
}

const pupils = [
  ["20250301", "诸葛思远", "七（3）班"],
  ["20250302", "陆晨曦", "七（3）班"],
  ["20250303", "阿依古丽·买买提", "七（3）班"],
  ["20250304", "严洋", "七（3）班"],
  ["20250305", '=HYPERLINK("x")', "七（3）班"],
  ["20250401", "顾一诺", "七（4）班"],
  ["20250402", "白子墨", "七（4）班"],
  ["20250403", "安书瑶", "七（4）班"],
] as const;

const annual = sheetOf("七年级学年总评", [
  ["示例实验学校2025—2026学年七年级学年总评"],
  ["学号", "姓名", "班级", "语文", "数学", "英语", "历史", "地理", "生物", "信息科技"],
  [...pupils[0], 71, 41, 38, 62, 74, 80, 90],
  [...pupils[1], 68, 56, 63, 54, 50, 73, 72],
  [...pupils[2], 52, 47, 55, 58, 59, 51, 77],
  [...pupils[3], 70, 55, "缓考", 63, 66, 75, 81],
  [...pupils[4], 86, 91, 88, 84, 79, 92, 95],
  [...pupils[5], 77, 57, 69, 73, 58, 84, 80],
  [...pupils[6], 88, 92, 85, 90, 87, 86, 93],
  [...pupils[7], 66, 64, 62, 70, 71, 69, 78],
]);

const makeUps = sheetOf("补考成绩", [
  ["学号", "姓名", "班级", "数学", "英语", "历史", "地理"],
  [...pupils[0], 50, 44, "", ""],
  [...pupils[1], "", "", 66, 55],
  [...pupils[3], 61, "", "", ""],
  [...pupils[5], 63, "", "", 60],
]);

const information = sheetOf("学生信息表", [
  ["学号", "姓名", "班级", "性别", "家庭情况", "监护人", "监护人电话", "家庭住址"],
  [...pupils[0], "男", "低保户", "诸葛建国", "13912345678", "龙都街道人民路1号"],
  [...pupils[1], "女", "", "陆海", "13912345679", "龙都街道人民路2号"],
  [...pupils[2], "女", "单亲，随母亲生活", "买买提", "13912345670", "龙都街道人民路3号"],
  [...pupils[3], "男", "留守儿童", "严父", "", ""],
  [...pupils[5], "女", "", "顾平", "13912345671", "龙都街道人民路4号"],
  [...pupils[6], "男", "父母在本地务工，随迁子女", "白云", "13912345672", ""],
]);

const june = sheetOf("6月考勤", [
  ["七年级2026年6月考勤表"],
  ["图例：√出勤 ×旷课 △病假 ○事假"],
  ["学号", "姓名", "班级", ...Array.from({ length: 19 }, (_, day) => day + 8)],
  ...pupils.map((pupil, index): readonly CellValue[] => [
    ...pupil,
    ...Array.from({ length: 19 }, (_, at): CellValue => {
      const weekday = new Date(Date.UTC(2026, 5, at + 8)).getUTCDay();
      if (weekday === 0 || weekday === 6) return "";
      if (index === 1 && at >= 14) return "×";
      return index === 3 && at === 2 ? "△" : "√";
    }),
  ]),
]);

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<CellValue>(width - row.length).fill("")]);
  return {
    id: `id of ${name}`,
    name,
    visible: true,
    isProtected: false,
    origin: { row: 0, column: 0 },
    values,
    texts: values.map((row) => row.map(String)),
    formulas: values,
    merges: [],
    mark: null,
  };
}
