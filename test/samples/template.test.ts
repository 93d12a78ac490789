import { recogniseWorkbook } from "../../src/app";
import { openWorkbookFile } from "../../src/host";
import { policies } from "../../src/rules";
import { makeTemplate } from "../../src/samples";
import { openHost } from "../workbook/open-host";

const filledIn: Readonly<Record<string, readonly (string | number)[]>> = {
  成绩: ["20250301", "程立航", "七(3)班", 82, 52, 47, "", "", 78, 80, 76, 71, "良"],
  补考成绩: ["20250301", "程立航", "七(3)班", "", 66, ""],
  考勤: ["20250301", "程立航", "√", "×", "×", "√"],
  学生信息: ["20250301", "程立航", "七(3)班", "男", "是", "否", "", "低保家庭"],
};

describe("空白模板", () => {
  it("is read as four sheets once a pupil stands in each, and the notes are left alone", async () => {
    const file = openWorkbookFile(makeTemplate().bytes);
    for (const sheet of file.sheets) {
      for (const [column, value] of (filledIn[sheet.name] ?? []).entries()) {
        if (value === "") continue;
        sheet.setCell(2, column, { value, formula: null, style: sheet.cell(2, column)!.style });
      }
    }
    file.sheets[2]!.setCell(0, 0, {
      value: "青禾实验学校七(3)班2026年6月考勤表",
      formula: null,
      style: 0,
    });
    const { port } = openHost(file);
    const { reading } = await recogniseWorkbook(port, { policy: policies[0]!, grade: null });
    expect(
      reading.sheets.map(({ sheet, role, needsConfirmation }) => [sheet, role, needsConfirmation]),
    ).toEqual([
      ["成绩", "gradebook", false],
      ["补考成绩", "make-up", false],
      ["考勤", "attendance", false],
      ["学生信息", "student-info", false],
      ["说明", "other", false],
    ]);
    expect(reading.register.map(({ name, classGroup }) => [name, classGroup])).toEqual([
      ["程立航", "七(3)班"],
    ]);
    expect(reading.issues.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
