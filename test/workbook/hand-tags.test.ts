import { findPolicy, planSheets, recogniseSnapshot, screenWorkbook } from "../../src/app";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

const policy = findPolicy("shanghai-2006-secondary")!;
const roster = "学情·八类名册";
const school = {
  学生信息: [
    ["学号", "姓名", "班级", "性别", "是否留守儿童", "困难类型"],
    ["20250301", "程立航", "七(3)班", "男", "双亲留守儿童", ""],
    ["20250302", "陆思远", "七(3)班", "男", "", "低保户"],
    ["20250303", "顾晨曦", "七(3)班", "女", "", ""],
    ["20250304", "白一诺", "七(3)班", "女", "", ""],
  ],
};

/** One run of everything, as a button does it. */
async function run(opened: OpenedHost) {
  const snapshot = await opened.port.read();
  const screened = screenWorkbook(recogniseSnapshot(snapshot, { policy, grade: null }), {
    ...{ policy, stage: null, grade: null },
    date: "2026-06-26",
  });
  const plans = planSheets(screened, { language: "zh-CN", runAt: "2026-06-26 09:12" });
  const outcome = await opened.port.write(plans, snapshot);
  const register = screened.recognised.reading.register;
  const tags = screened.attention.tags.map(({ student, category, source }) =>
    [register[student]?.name, category, source].join(" "),
  );
  return { opened: reopen(opened), tags, outcome, issues: screened.issues };
}

const rosterIn = ({ file }: Pick<OpenedHost, "file">) =>
  file.sheets.find(({ name }) => name === roster)!;

/** Row and column of the first cell with this text. */
function find(opened: Pick<OpenedHost, "file">, text: string): { row: number; column: number } {
  const sheet = rosterIn(opened);
  const area = sheet.usedArea(false)!;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      const value = sheet.cell(row, column)?.value;
      if (typeof value === "string" && value.startsWith(text)) return { row, column };
    }
  }
  throw new Error(`${text} does not stand in the roster`);
}

function type(opened: Pick<OpenedHost, "file">, row: number, column: number, value: string) {
  rosterIn(opened).setCell(row, column, { value, formula: null, style: 0 });
}

describe("人工加的类别", () => {
  it("typed at the roster's end is a tag from the next run on, keeps its mentor, and goes with its row", async () => {
    const first = await run(openHost(workbookOf(school)));
    expect(first.tags).toEqual(["陆思远 lowIncome sheet", "程立航 leftBehind sheet"]);

    const head = find(first.opened, "姓名");
    const last = Math.max(find(first.opened, "程立航").row, find(first.opened, "陆思远").row);
    const [category, number, mentor] = ["类别", "学号", "成长导师"].map(
      (title) => find(first.opened, title).column,
    );
    type(first.opened, last + 1, category!, "家庭条件特别优越学生");
    type(first.opened, last + 1, head.column, "白一诺");
    type(first.opened, last + 1, number!, "20250304");
    type(first.opened, last + 1, mentor!, "李老师");

    const second = await run(first.opened);
    expect(second.outcome.kind).toBe("written");
    expect(second.tags).toContain("白一诺 affluentFamily hand");
    const row = find(second.opened, "白一诺").row;
    expect(rosterIn(second.opened).cell(row, mentor!)?.value).toBe("李老师");

    const third = await run(second.opened);
    expect(third.tags).toContain("白一诺 affluentFamily hand");
    const again = find(third.opened, "白一诺").row;
    expect(rosterIn(third.opened).cell(again, mentor!)?.value).toBe("李老师");

    const area = rosterIn(third.opened).usedArea(false)!;
    for (let column = 0; column < area.column + area.columns; column += 1) {
      type(third.opened, again, column, "");
    }
    const fourth = await run(third.opened);
    expect(fourth.tags).toEqual(["陆思远 lowIncome sheet", "程立航 leftBehind sheet"]);
  });
});
