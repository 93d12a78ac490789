import { writeFileSync } from "node:fs";
import { newWorkbookFile } from "../../src/host";
import { makeFolder, runCommand } from "./run-command";

type Row = readonly (string | number)[];

/** One sheet 学年总评 with 补考 columns beside the marks, full mark 100. */
function saveSheet(path: string, name: string, rows: readonly Row[]): string {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  if (sheet) sheet.name = name;
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      sheet?.setCell(row, column, { value, formula: null, style: 0 });
    });
  });
  writeFileSync(path, file.save());
  return path;
}

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

async function screened(policy: string, sheet: string, rows: readonly Row[]) {
  const input = saveSheet(folder.path(`${policy}.xlsx`), sheet, rows);
  const options = ["--policy", policy, "--stage", "after-make-up", "--today", "2026-06-26"];
  const result = await runCommand(input, ...options, "--json", "-");
  expect(result.status).toBe(0);
  const report = result.report();
  expect(report.policy.id).toBe(policy);
  const found = Object.fromEntries(
    report.students.map(({ name, repetition: { verdict, clauses, waysOut, exemptBy } }) => [
      name,
      { verdict, clauses, waysOut, exemptBy },
    ]),
  );
  return { found, cites: report.policy.cites };
}

const none = { clauses: [], waysOut: [], exemptBy: [] };

describe("其他规定，从工作簿到报告", () => {
  it("上海 2006 小学：语文或数学 1 门，其他 2 门，补考前 5 门；五年级毕业，英语算其他", async () => {
    const heads = [
      "姓名",
      "班级",
      "语文",
      "数学",
      "英语",
      "自然",
      "品社",
      "语文补考",
      "数学补考",
      "英语补考",
      "自然补考",
      "品社补考",
    ];
    const { found, cites } = await screened("shanghai-2006-primary", "学年总评", [
      heads,
      ["曹沐然", "三(1)班", 55, 80, 80, 80, 80, 58, "", "", "", ""],
      ["丁一航", "三(1)班", 55, 80, 80, 80, 80, 60, "", "", "", ""],
      ["范知夏", "三(1)班", 80, 80, 50, 52, 80, "", "", 55, 57, ""],
      ["顾书言", "三(1)班", 80, 80, 50, 80, 80, "", "", 55, "", ""],
      ["韩清野", "四(1)班", 50, 50, 50, 50, 50, 60, 60, 60, 60, 60],
      ["江以宁", "五(1)班", 50, 50, 50, 50, 50, "", "", "", "", ""],
      ["柯景行", "二(1)班", 50, 50, 50, 50, 50, "", "", "", "", ""],
      ["林予安", "七(1)班", 50, 50, 50, 50, 50, "", "", "", "", ""],
    ]);
    expect(found).toEqual({
      曹沐然: {
        ...none,
        verdict: "candidate",
        clauses: ["shanghai-2006-primary/2a"],
        waysOut: [["语文"]],
      },
      丁一航: { ...none, verdict: "not-candidate" },
      范知夏: {
        ...none,
        verdict: "candidate",
        clauses: ["shanghai-2006-primary/2b"],
        waysOut: [["英语"], ["科学"]],
      },
      顾书言: { ...none, verdict: "not-candidate" },
      韩清野: { ...none, verdict: "candidate", clauses: ["shanghai-2006-primary/1"] },
      江以宁: { ...none, verdict: "exempt" },
      柯景行: { ...none, verdict: "exempt" },
      林予安: { ...none, verdict: "not-covered" },
    });
    expect(cites).toContain("shanghai-2006-primary/repeat");
  });

  it("上海旧版中学：补考前 5 门即列入，其余补考后按三种情形", async () => {
    const heads = [
      "姓名",
      "班级",
      "语文",
      "数学",
      "英语",
      "物理",
      "历史",
      "语文补考",
      "数学补考",
      "英语补考",
      "物理补考",
      "历史补考",
    ];
    const { found, cites } = await screened("shanghai-older-secondary", "学年总评", [
      heads,
      ["曹沐然", "八(1)班", 50, 50, 50, 50, 50, 70, 70, 70, 70, 70],
      ["丁一航", "八(1)班", 50, 50, 80, 80, 80, 55, 59, "", "", ""],
      ["范知夏", "八(1)班", 50, 80, 80, 50, 50, 55, "", "", 52, 53],
      ["顾书言", "八(1)班", 50, 80, 80, 50, 50, 60, "", "", 52, 53],
      ["韩清野", "九(1)班", 50, 50, 50, 50, 50, "", "", "", "", ""],
    ]);
    expect(found).toEqual({
      曹沐然: { ...none, verdict: "candidate", clauses: ["shanghai-older-secondary/1"] },
      丁一航: {
        ...none,
        verdict: "candidate",
        clauses: ["shanghai-older-secondary/2a"],
        waysOut: [["语文"], ["数学"]],
      },
      范知夏: {
        ...none,
        verdict: "candidate",
        clauses: ["shanghai-older-secondary/2b"],
        waysOut: [["语文"], ["物理"], ["历史"]],
      },
      顾书言: { ...none, verdict: "not-candidate" },
      韩清野: { ...none, verdict: "exempt" },
    });
    expect(cites).toContain("shanghai-older/five");
  });

  it("上海中职：补考后 3 门课程不及格，不分主次；高三也算", async () => {
    const heads = ["姓名", "班级", "语文", "数学", "体育", "语文补考", "数学补考", "体育补考"];
    const { found, cites } = await screened("shanghai-vocational-2010", "学年总评", [
      heads,
      ["曹沐然", "高一(1)班", 50, 50, 50, 55, 55, 55],
      ["丁一航", "高一(1)班", 50, 50, 50, 55, 60, 55],
      ["范知夏", "高三(1)班", 50, 50, 50, 55, "缺考", 55],
      ["顾书言", "高二(1)班", 50, 50, 50, 55, 55, ""],
    ]);
    const allThree = { waysOut: [["语文"], ["数学"], ["体育"]] };
    const clauses = ["shanghai-vocational-2010/1"];
    expect(found).toEqual({
      曹沐然: { ...none, ...allThree, verdict: "candidate", clauses },
      丁一航: { ...none, verdict: "not-candidate" },
      范知夏: { ...none, ...allThree, verdict: "candidate", clauses },
      顾书言: { ...none, ...allThree, verdict: "undetermined" },
    });
    expect(cites).toContain("shanghai-vocational-2010/15");
  });

  it("五河高中：补考后 3 门可申请，已留级两次的和高三不适用", async () => {
    const heads = [
      "姓名",
      "班级",
      "留级次数",
      "语文",
      "数学",
      "物理",
      "语文补考",
      "数学补考",
      "物理补考",
    ];
    const { found, cites } = await screened("wuhe-senior", "学年总评", [
      heads,
      ["曹沐然", "高一(1)班", 1, 50, 50, 50, 55, 55, 55],
      ["丁一航", "高一(1)班", 2, 50, 50, 50, 55, 55, 55],
      ["范知夏", "高二(1)班", 0, 50, 50, 80, 55, 55, ""],
      ["顾书言", "高三(1)班", 0, 50, 50, 50, 55, 55, 55],
      ["韩清野", "八(1)班", 0, 50, 50, 50, 55, 55, 55],
    ]);
    expect(found).toEqual({
      曹沐然: {
        ...none,
        verdict: "candidate",
        clauses: ["wuhe-senior/1"],
        waysOut: [["语文"], ["数学"], ["物理"]],
      },
      丁一航: { ...none, verdict: "exempt", exemptBy: ["学年总评!C3"] },
      范知夏: { ...none, verdict: "not-candidate" },
      顾书言: { ...none, verdict: "exempt" },
      韩清野: { ...none, verdict: "not-covered" },
    });
    expect(cites).toContain("wuhe-senior/limit");
  });
});
