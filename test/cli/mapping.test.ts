import { readFileSync, writeFileSync } from "node:fs";
import { newWorkbookFile, openWorkbookFile } from "../../src/host";
import { makeFolder, runCommand } from "./run-command";

type Cell = string | number | null;

/** Nobody can tell what 甲卷 and 乙卷 are: the sheet is asked about. */
const unclear: readonly (readonly Cell[])[] = [
  ["七(3)班登记", null, null, null],
  ["学号", "姓名", "甲卷", "乙卷"],
  ["20250301", "程立航", 71, 41],
  ["20250302", "陆思远", 66, "9O"],
  ["20250303", "顾晨曦", "D", 55],
  ["20250304", "白一诺", 86, 91],
  ["20250305", "曹子墨", 74, 77],
  ["20250306", "安书瑶", 82, 88],
  ["20250307", "欧阳子涵", 90, 100],
];
const makeUp: readonly (readonly Cell[])[] = [
  ["姓名", "数学补考"],
  ["程立杭", 64],
];

const folder = makeFolder();
afterAll(() => {
  folder.remove();
});

function saveWorkbook(
  name: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  hidden?: string,
): string {
  const file = newWorkbookFile();
  const [blank] = file.sheets;
  for (const [title, rows] of Object.entries(sheets)) {
    const sheet = file.addSheet(title);
    if (title === hidden) sheet.visibility = "Hidden";
    rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) sheet.setCell(row, column, { value, formula: null, style: 0 });
      });
    });
  }
  if (blank) file.removeSheet(blank);
  writeFileSync(folder.path(name), file.save());
  return folder.path(name);
}

function saveMapping(name: string, mapping: unknown): string {
  writeFileSync(folder.path(name), JSON.stringify(mapping));
  return folder.path(name);
}

function screen(...argv: readonly string[]) {
  return runCommand(...argv, "--json", "-", "--today", "2026-06-26");
}

const columns = [
  { column: "C", subject: "语文", assessment: "annual" },
  { header: "乙卷", subject: "数", assessment: "annual", fullMark: 100 },
];

describe("--mapping", () => {
  const input = saveWorkbook("登记.xlsx", { 登记: unclear, 补考: makeUp });

  it("makes an asked sheet take part, with the columns by letter or by header", async () => {
    const asked = (await screen(input)).report();
    expect(asked.sheets[0]).toMatchObject({ needsConfirmation: true });
    expect(asked.students).toEqual([]);
    const mapping = saveMapping("columns.json", {
      schema: "xueqing-mapping/1",
      sheets: [{ name: "登记", columns }],
    });
    const report = (await screen(input, "--mapping", mapping)).report();
    expect(report.sheets[0]).toMatchObject({
      needsConfirmation: false,
      decidedBy: "person",
      headerRows: [2, 2],
      columns: [
        { column: "A", means: "student-number" },
        { column: "B", means: "name" },
        { column: "C", means: "score", subject: "语文", assessment: "annual", confidence: 1 },
        { column: "D", means: "score", subject: "数学", assessment: "annual", fullMark: 100 },
      ],
    });
    expect(report.students).toHaveLength(7);
    expect(report.students[0]?.subjects.map(({ before }) => before)).toEqual([
      { kind: "mark", value: 71, fullMark: 100 },
      { kind: "mark", value: 41, fullMark: 100 },
    ]);
  });

  it("reads cells, letters and pupils as it says", async () => {
    const sheets = [{ name: "登记", columns }];
    const before = (
      await screen(input, "--mapping", saveMapping("sheets.json", { sheets }))
    ).report();
    expect(before.issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining([
        "score-letter-for-digit",
        "letter-not-decided",
        "make-up-student-unknown",
      ]),
    );
    const suggested = before.issues.find(({ code }) => code === "score-letter-for-digit");
    expect(suggested).toMatchObject({ cell: "D4", suggestion: { readAs: 90, makeUp: null } });
    const mapping = saveMapping("all.json", {
      sheets,
      readings: [{ cell: "登记!D4", readAs: 90 }],
      letters: { pass: ["D"] },
      pupils: [{ cell: "补考!A2", name: "程立航", studentNumber: "20250301" }],
    });
    const report = (await screen(input, "--mapping", mapping)).report();
    expect(report.students[1]?.subjects[1]?.before).toEqual({
      kind: "mark",
      value: 90,
      fullMark: 100,
    });
    expect(report.students[2]?.subjects[0]).toMatchObject({ standing: "pass" });
    expect(report.students[0]?.subjects[1]?.makeUp).toMatchObject({ kind: "mark", value: 64 });
    const codes = report.issues.map(({ code }) => code);
    expect(codes).not.toContain("score-letter-for-digit");
    expect(codes).not.toContain("letter-not-decided");
    expect(codes).not.toContain("make-up-student-unknown");
  });

  it("changes nothing when a report is handed back as it stands", async () => {
    for (const workbook of [input, "samples/one-class.xlsx", "samples/grade-eight.xlsx"]) {
      const first = (await screen(workbook)).report();
      const { sheets } = first;
      const again = await screen(workbook, "--mapping", saveMapping("same.json", { sheets }));
      expect({ ...again.report(), cost: null }).toEqual({ ...first, cost: null });
    }
  });

  it("takes a report whose columns were edited, and nothing else in it", async () => {
    const report = (await screen(input)).report();
    const [sheet, ...others] = report.sheets;
    const edited = sheet!.columns.map((column) =>
      column.column === "D" ? { ...column, means: "score", subject: "数学" } : column,
    );
    const mapping = saveMapping("edited.json", {
      ...report,
      sheets: [{ ...sheet, columns: edited }, ...others],
    });
    const after = (await screen(input, "--mapping", mapping)).report();
    expect(after.sheets[0]).toMatchObject({ needsConfirmation: false, decidedBy: "person" });
    expect(after.sheets[1]).toMatchObject({ decidedBy: "recognition" });
    expect(after.students[0]?.subjects.map(({ subject }) => subject)).toEqual(["数学"]);
  });

  it("leaves a sheet out and reads another without header", async () => {
    const [, , ...pupils] = unclear;
    const workbook = saveWorkbook("无表头.xlsx", { 登记: pupils, 旧表: unclear });
    const mapping = saveMapping("headerless.json", {
      sheets: [
        {
          name: "登记",
          role: "gradebook",
          headerRows: null,
          columns: [
            { column: "A", means: "student-number" },
            { column: "B", means: "name" },
            { column: "C", subject: "语文" },
            { column: "D", subject: "数学" },
          ],
        },
        { name: "旧表", role: "other" },
      ],
    });
    const report = (await screen(workbook, "--mapping", mapping)).report();
    expect(report.sheets).toMatchObject([
      { role: "gradebook", headerRows: null, firstDataRow: 1, needsConfirmation: false },
      { role: "other", needsConfirmation: false },
    ]);
    expect(report.students.map(({ name }) => name).slice(0, 2)).toEqual(["程立航", "陆思远"]);
    expect(report.issues.filter(({ sheet }) => sheet === "旧表")).toEqual([]);
  });

  it("goes on where it names a sheet, column or cell that is not there, and says so", async () => {
    const mapping = saveMapping("gone.json", {
      sheets: [
        { name: "期中", role: "gradebook" },
        { name: "登记", columns: [...columns, { column: "Z", means: "name" }] },
      ],
      readings: [{ cell: "登记!Z9", readAs: 60 }],
    });
    const result = await screen(input, "--mapping", mapping);
    expect(result.status).toBe(0);
    const lost = result.report().issues.filter(({ code }) => code === "choice-not-found");
    expect(lost.map(({ message }) => message)).toEqual([
      expect.stringContaining("对工作表“期中”的更正找不到地方，没有用上"),
      expect.stringContaining("对列“Z”的更正找不到地方，没有用上"),
      expect.stringContaining("对单元格“登记!Z9”的更正找不到地方，没有用上"),
    ]);
    expect(result.report().students).toHaveLength(7);
  });

  it("refuses an unusable file with one line and writes nothing", async () => {
    const output = folder.path("result.xlsx");
    const broken = saveMapping("broken.json", { sheets: [{ name: "登记", role: "成绩册" }] });
    const refused = await runCommand(input, "--mapping", broken, "--out", output);
    expect(refused.status).toBe(2);
    expect(refused.lines).toEqual([
      expect.stringMatching(/^对照文件“.*broken\.json”不能用：sheets\[0\]\.role 应为 gradebook、/),
    ]);
    const missing = await runCommand(input, "--mapping", folder.path("no.json"), "--out", output);
    expect(missing.status).toBe(2);
    expect(missing.lines).toEqual([expect.stringContaining("找不到文件")]);
    expect(folder.files()).not.toContain("result.xlsx");
  });

  it("stands on top of what is kept in the workbook, and keeps nothing itself", async () => {
    const output = folder.path("mapped.xlsx");
    const mapping = saveMapping("columns-again.json", { sheets: [{ name: "登记", columns }] });
    await runCommand(input, "--mapping", mapping, "--out", output, "--today", "2026-06-26");
    expect(openWorkbookFile(new Uint8Array(readFileSync(output))).sheets.length).toBeGreaterThan(2);
    const plain = (await screen(output)).report();
    expect(plain.sheets[0]).toMatchObject({ needsConfirmation: true, decidedBy: "recognition" });
  });
});

describe("--accept-guesses", () => {
  it("lets unsure sheets take part and says so", async () => {
    const headed = unclear.map((cells, row) =>
      row === 1 ? ["学号", "姓名", "语文", "数学"] : cells,
    );
    const input = saveWorkbook("hidden.xlsx", { 说明: [["由教导处保管"]], 登记: headed }, "登记");
    const asked = (await screen(input)).report();
    expect(asked.sheets[1]).toMatchObject({ needsConfirmation: true });
    const report = (await screen(input, "--accept-guesses")).report();
    expect(report.sheets[1]).toMatchObject({
      needsConfirmation: false,
      decidedBy: "accepted-guess",
    });
    expect(report.students).toHaveLength(7);
    expect(report.issues.map(({ code }) => code)).toContain("guess-accepted");
  });

  it("is named, with the other ways, by the last line of a run that left sheets out", async () => {
    const input = saveWorkbook("asks.xlsx", { 登记: unclear });
    const chinese = await runCommand(input, "--json", "-");
    expect(chinese.lines.at(-1)).toBe(
      "还有 1 张表把握不大，没有采用：“登记”。先加 --explain 看原因；再在 Excel 窗格的“识别”里确认，或者用 --mapping 写明；急用可加 --accept-guesses 按猜测读",
    );
    const english = await runCommand(input, "--lang", "en");
    expect(english.lines.at(-1)).toBe(
      "Not used because unsure: 登记. Add --explain to see why; then confirm them in the Excel pane or write them down with --mapping; or add --accept-guesses to read them as guessed",
    );
  });
});

describe("--explain", () => {
  it("prints every sheet, table and column, in either language, and no report", async () => {
    const input = saveWorkbook("explained.xlsx", { 登记: unclear, 说明: [["由教导处保管", null]] });
    const chinese = await runCommand(input, "--explain", "--json", "-");
    expect(chinese.output).toMatch(/^登记：成绩表，把握 \d+%，待确认，没有采用$/m);
    expect(chinese.output).toMatch(/^ {4}B {3}姓名 +姓名 +\d+% +表头“姓名”/m);
    expect(chinese.output).toMatch(/^说明：其他表/m);
    expect(chinese.output).not.toContain("xueqing-report");
    const english = await runCommand(input, "--explain", "--lang", "en");
    expect(english.output).toMatch(/^登记: gradebook, \d+% sure, to be confirmed, not used$/m);
  });
});
