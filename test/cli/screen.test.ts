import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { openWorkbookFile, newWorkbookFile } from "../../src/host";
import { makeFolder, runCommand } from "./run-command";

const oneClass = "samples/one-class.xlsx";
const gradeEight = "samples/grade-eight.xlsx";

describe("the command line on a sample gradebook", () => {
  const folder = makeFolder();
  afterAll(() => {
    folder.remove();
  });

  it("leaves a workbook with the result sheets at its end and the input as it was", async () => {
    const before = readFileSync(gradeEight);
    const result = await runCommand(gradeEight, "--out", folder.path("result.xlsx"));
    expect(result.status).toBe(0);
    expect(readFileSync(gradeEight).equals(before)).toBe(true);
    const own = openWorkbookFile(new Uint8Array(before)).sheets.map(({ name }) => name);
    const names = openWorkbookFile(new Uint8Array(readFileSync(folder.path("result.xlsx")))).sheets;
    expect(names.map(({ name }) => name)).toEqual([
      ...own,
      "学情·总览",
      "学情·补考名单",
      "学情·留级初步名单",
      "学情·变动",
      "学情·边缘学生",
      "学情·报校长室汇总",
      "学情·分科统计",
      "学情·八类名册",
      "学情·数据问题",
      "学情·运行记录",
    ]);
    expect(folder.files()).toEqual(["result.xlsx"]);
  });

  it("prints the report alone with --json -, and progress on standard error", async () => {
    const result = await runCommand(oneClass, "--json", "-", "--today", "2026-06-26");
    expect(result.status).toBe(0);
    const report = result.report();
    expect(report.schema).toBe("xueqing-report/1");
    expect(report.date).toBe("2026-06-26");
    expect(report.students).toHaveLength(45);
    expect(report.policy.id).toBe("shanghai-2006-secondary");
    expect(report.written).toEqual([]);
    expect(result.lines).toEqual([
      "读取 one-class.xlsx",
      "按规定判定 45 人",
      expect.stringMatching(/^完成：45 人；/),
    ]);
  });

  it("names what an open verdict waits for, with what stands in the cell", async () => {
    const result = await runCommand(gradeEight, "--json", "-", "--today", "2026-06-26");
    const waiting = result.report().issues.filter(({ code }) => code === "mark-missing");
    expect(waiting).toHaveLength(9);
    expect(waiting[0]).toMatchObject({
      sheet: "八年级学年总评",
      cell: "F106",
      found: "缓考",
      message: expect.stringContaining("英语缓考，有了成绩才有结论") as string,
    });
    expect(waiting.filter(({ found }) => found === "").map(({ cell }) => cell)).toContain("F135");
  });

  it("asks for a full mark once, and calls no mark missing that is there", async () => {
    const file = newWorkbookFile();
    const rows = [
      ["学号", "姓名", "班级", "语文", "数学", "英语"],
      ["20250101", "曹沐然", "七(1)班", 80, 110, 70],
      ["20250102", "丁一航", "七(1)班", 50, 65, 50],
      ["20250103", "欧阳子涵", "七(1)班", 90, 100, 40],
    ];
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        file.sheets[0]?.setCell(row, column, { value, formula: null, style: 0 });
      });
    });
    writeFileSync(folder.path("no-full-mark.xlsx"), file.save());
    const result = await runCommand(folder.path("no-full-mark.xlsx"), "--json", "-");
    const codes = result.report().issues.map(({ code }) => code);
    expect(codes.filter((code) => code === "full-mark-ambiguous")).toHaveLength(1);
    expect(codes).not.toContain("mark-missing");
  });

  it("gives the same report again at the same date", async () => {
    const [first, second] = await Promise.all([
      runCommand(gradeEight, "--json", "-", "--today", "2026-06-26"),
      runCommand(gradeEight, "--json", "-", "--today", "2026-06-26"),
    ]);
    expect({ ...second.report(), cost: null }).toEqual({ ...first.report(), cost: null });
  });

  it("updates its sheets in place when the result is screened again", async () => {
    await runCommand(oneClass, "--out", folder.path("first.xlsx"), "--today", "2026-06-26");
    const again = await runCommand(
      folder.path("first.xlsx"),
      "--out",
      folder.path("second.xlsx"),
      "--today",
      "2026-06-26",
    );
    expect(again.status).toBe(0);
    const sheetsOf = (name: string) =>
      openWorkbookFile(new Uint8Array(readFileSync(folder.path(name)))).sheets.map(
        (sheet) => sheet.name,
      );
    expect(sheetsOf("second.xlsx")).toEqual(sheetsOf("first.xlsx"));
  });

  it("keeps what the principal's office typed, and refuses where it was typed over a result", async () => {
    await runCommand(oneClass, "--out", folder.path("typed.xlsx"), "--today", "2026-06-26");
    const typed = (row: number, column: number, value: string) => {
      const file = openWorkbookFile(new Uint8Array(readFileSync(folder.path("typed.xlsx"))));
      const list = file.sheets.find(({ name }) => name === "学情·补考名单");
      list?.setCell(row, column, { value, formula: null, style: 0 });
      writeFileSync(folder.path("typed.xlsx"), file.save());
    };
    typed(40, 10, "同意");
    const kept = await runCommand(folder.path("typed.xlsx"), "--out", folder.path("kept.xlsx"));
    expect(kept.status).toBe(0);
    const result = openWorkbookFile(new Uint8Array(readFileSync(folder.path("kept.xlsx"))));
    const list = result.sheets.find(({ name }) => name === "学情·补考名单");
    expect(list?.cell(40, 10)?.value).toBe("同意");

    typed(0, 0, "补考的学生");
    const refused = await runCommand(folder.path("typed.xlsx"), "--out", folder.path("lost.xlsx"));
    expect(refused.status).toBe(2);
    expect(refused.lines.at(-1)).toContain("'学情·补考名单'!A1");
    expect(folder.files()).not.toContain("lost.xlsx");
  });
});

describe("a workbook with totals of attendance and no marks", () => {
  it("is reported pupil by pupil, and that no streak can be told is said", async () => {
    const folder = makeFolder();
    writeFileSync(folder.path("roll.xlsx"), attendance());
    const result = await runCommand(folder.path("roll.xlsx"), "--json", "-");
    expect(result.status).toBe(0);
    expect(result.report().sheets.map(({ role }) => role)).toEqual(["attendance"]);
    expect(
      result
        .report()
        .students.map(({ name, attendance: kept }) => [
          name,
          kept?.counts.late?.sessions,
          kept?.counts.personalLeave?.days,
          kept?.counts.sickLeave?.days,
        ]),
    ).toEqual([
      ["曹沐然", 2, 1, 0],
      ["丁一航", 0, 0, 2],
    ]);
    expect(result.report().issues.map(({ code }) => code)).toContain("attendance-totals-only");
    folder.remove();
  });
});

describe("bad input: one clear line, exit 2, nothing left behind", () => {
  const folder = makeFolder();
  afterAll(() => {
    folder.remove();
  });
  const fileOf = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(folder.path(name), bytes);
    return folder.path(name);
  };

  it.each([
    ["no file", () => [], "没有给出文件"],
    ["a file that is not there", () => [folder.path("gone.xlsx")], "找不到文件"],
    ["an empty file", () => [fileOf("empty.xlsx", "")], "0 字节"],
    ["a text file", () => [fileOf("marks.csv", "姓名,语文\n张三,90\n")], "CSV"],
    ["an old .xls", () => [fileOf("old.xls", compoundFile("Workbook"))], "另存为"],
    ["an encrypted file", () => [fileOf("secret.xlsx", compoundFile("EncryptedPackage"))], "加密"],
    [
      "a damaged zip",
      () => [fileOf("cut.xlsx", readFileSync(oneClass).subarray(0, 4000))],
      "已损坏",
    ],
    ["an empty workbook", () => [fileOf("blank.xlsx", newWorkbookFile().save())], "没有内容"],
    ["a workbook with nothing of ours", () => [fileOf("menu.xlsx", menu())], "没有找到成绩表"],
    ["an unknown option", () => [oneClass, "--frobnicate"], "--frobnicate"],
    ["an option without its value", () => [oneClass, "--out"], "--out"],
    ["an unknown stage", () => [oneClass, "--stage", "summer"], "summer"],
    ["an unknown policy", () => [oneClass, "--policy", "nowhere-1999"], "shanghai-2006-secondary"],
    ["an impossible date", () => [oneClass, "--today", "2026-02-30"], "2026-02-30"],
    ["an unknown grade", () => [oneClass, "--grade", "蓝班"], "蓝班"],
    ["an unknown report", () => [oneClass, "--reports", "poster"], "poster"],
    ["two files", () => [oneClass, gradeEight], "一个文件"],
    [
      "a policy file that is no policy",
      () => [oneClass, "--policy-file", fileOf("p.json", "{}")],
      "不能用",
    ],
  ] as const)("%s", async (_name, argv, expected) => {
    const kept = folder.path("kept.xlsx");
    const result = await runCommand(...argv(), "--out", kept);
    expect(result.status).toBe(2);
    expect(result.output).toBe("");
    expect(result.lines.at(-1)).toContain(expected);
    expect(folder.files()).not.toContain("kept.xlsx");
  });

  it("never writes the result over the input", async () => {
    copyFileSync(oneClass, folder.path("mine.xlsx"));
    const result = await runCommand(folder.path("mine.xlsx"), "--out", folder.path("mine.xlsx"));
    expect(result.status).toBe(2);
    expect(readFileSync(folder.path("mine.xlsx")).equals(readFileSync(oneClass))).toBe(true);
  });

  it("leaves no report behind when the workbook cannot be written", async () => {
    const result = await runCommand(
      oneClass,
      "--json",
      folder.path("report.json"),
      "--out",
      folder.path("no-such-folder/result.xlsx"),
    );
    expect(result.status).toBe(2);
    expect(folder.files()).not.toContain("report.json");
  });
});

function menu(): Uint8Array {
  const file = newWorkbookFile();
  const [sheet] = file.sheets;
  sheet?.setCell(0, 0, { value: "本周菜单", formula: null, style: 0 });
  sheet?.setCell(1, 0, { value: "番茄炒蛋", formula: null, style: 0 });
  return file.save();
}

function attendance(): Uint8Array {
  const file = newWorkbookFile();
  const rows = [
    ["学号", "姓名", "事假天数", "病假天数", "旷课节数", "迟到节数"],
    ["20250101", "曹沐然", 1, 0, 0, 2],
    ["20250102", "丁一航", 0, 2, 0, 0],
  ];
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      file.sheets[0]?.setCell(row, column, { value, formula: null, style: 0 });
    });
  });
  const [sheet] = file.sheets;
  if (sheet) sheet.name = "考勤统计";
  return file.save();
}

/** The beginning of a compound file with one stream of this name in its directory. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...signature, ...Array.from({ length: 504 }, () => 0), ...name, 0, 0]);
}
