import {
  findPolicy,
  planSheets,
  recogniseSnapshot,
  screenWorkbook,
  writeResultSheets,
  type ScreenedWorkbook,
} from "../../src/app";
import { formatAddress } from "../../src/sheet";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

const policy = findPolicy("shanghai-2006-secondary")!;
const name = "学情·补考成绩登记表";
const school = {
  七年级学年总评: [
    ["学号", "姓名", "班级", "语文", "数学", "英语", "历史", "地理"],
    ["007", "陶思源", "七(1)班", 70, 45, 50, 52, 70],
    ["3101152008100000001", '=HYPERLINK("http://x","曹沐然")', "七(1)班", 80, 52.5, 75, 75, 75],
    ["20250201", "陆晨曦", "七(2)班", 80, 75, 48, 75, 51],
  ],
};

async function run(opened: OpenedHost) {
  const snapshot = await opened.port.read();
  const screened = screenWorkbook(recogniseSnapshot(snapshot, { policy, grade: null }), {
    ...{ policy, stage: null, grade: null },
    date: "2026-06-26",
  });
  const runAt = "2026-06-26 09:12";
  const plans = planSheets(screened, { language: "zh-CN", runAt });
  const outcome = await writeResultSheets(opened.port, screened, plans, { runAt });
  return { opened: reopen(opened), screened, outcome };
}

function entryIn({ file }: Pick<OpenedHost, "file">, called = name) {
  return file.sheets.find((sheet) => sheet.name === called)!;
}

function find(opened: OpenedHost, wanted: readonly string[], called = name) {
  const sheet = entryIn(opened, called);
  const area = sheet.usedArea(false)!;
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const texts = Array.from({ length: area.columns }, (_, at) =>
      textOf(sheet.cell(row, area.column + at)?.value),
    );
    if (wanted.every((text) => texts.includes(text))) return row;
  }
  throw new Error(`${wanted.join()} does not stand in ${called}`);
}

function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

async function type(opened: OpenedHost, address: string, value: string | number, called = name) {
  await opened.run(async (context) => {
    context.workbook.worksheets.getItem(called).getRange(address).values = [[value]];
    await context.sync();
  });
}

function makeUps({ recognised, subjectsOf }: ScreenedWorkbook, student: number) {
  return recognised.reading.cohort.students[student]
    ? subjectsOf(student).flatMap(({ subject, makeUp, makeUpAt }) =>
        makeUp && makeUp.kind !== "blank" && makeUpAt
          ? [
              `${subject} ${makeUp.kind === "mark" ? makeUp.value : makeUp.kind} ${formatAddress(makeUpAt)}`,
            ]
          : [],
      )
    : [];
}

describe("补考成绩登记表 in the workbook", () => {
  it("marks typed between two runs decide the second one, stay where they were typed, and follow sorting and a new name", async () => {
    const first = await run(openHost(workbookOf(school)));
    expect(first.outcome.kind).toBe("written");
    expect(first.screened.screening.stage).toBe("annual");
    const row = (subject: string, number: string) => find(first.opened, [subject, number]) + 1;
    await type(first.opened, `G${row("数学", "007")}`, 61);
    await type(first.opened, `G${row("英语", "007")}`, 44);
    await type(first.opened, `H${row("历史", "007")}`, "缺考");
    await type(first.opened, `G${row("数学", "3101152008100000001")}`, 60);
    await type(first.opened, `I${row("数学", "3101152008100000001")}`, "复核过");

    const second = await run(reopen(first.opened));
    expect(second.outcome.kind).toBe("written");
    expect(second.screened.screening.stage).toBe("after-make-up");
    const at = (column: string, subject: string, number: string) =>
      `'${name}'!${column}${row(subject, number)}`;
    expect(makeUps(second.screened, 0)).toEqual([
      `数学 61 ${at("G", "数学", "007")}`,
      `英语 44 ${at("G", "英语", "007")}`,
      `历史 absent ${at("H", "历史", "007")}`,
    ]);
    const [finding] = second.screened.screening.findings;
    expect(finding?.failingAfter).toEqual(["英语", "历史"]);
    expect(entryIn(second.opened).cell(row("数学", "007") - 1, 6)?.value).toBe(61);
    expect(entryIn(second.opened).cell(row("数学", "3101152008100000001") - 1, 8)?.value).toBe(
      "复核过",
    );

    const edited = reopen(second.opened);
    await edited.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.name = "登分";
      const data = sheet.getRange(`A${row("数学", "007")}:I${row("英语", "007")}`).load("values");
      await context.sync();
      data.values = data.values.toReversed();
      await context.sync();
    });
    const third = await run(reopen(edited));
    expect(third.outcome.kind).toBe("written");
    expect(makeUps(third.screened, 0)).toEqual([
      `数学 61 登分!G${row("英语", "007")}`,
      `英语 44 登分!G${row("数学", "007")}`,
      `历史 absent 登分!H${row("历史", "007")}`,
    ]);
  });

  it("ids and names stand as text, whatever they look like", async () => {
    const { opened } = await run(openHost(workbookOf(school)));
    const row = find(opened, ["数学", "3101152008100000001"]);
    expect(entryIn(opened).cell(row, 3)).toMatchObject({
      value: "3101152008100000001",
      formula: null,
    });
    expect(entryIn(opened).cell(row, 4)).toMatchObject({
      value: '=HYPERLINK("http://x","曹沐然")',
      formula: null,
    });
    expect(entryIn(opened).cell(find(opened, ["数学", "007"]), 3)?.value).toBe("007");
  });

  it("a pupil whose first mark was corrected leaves the list, and the typed mark waits under 待处理", async () => {
    const first = await run(openHost(workbookOf(school)));
    const row = find(first.opened, ["英语", "20250201"]) + 1;
    await type(first.opened, `G${row}`, 66);
    await type(first.opened, "F4", 61, "七年级学年总评");
    const second = await run(reopen(first.opened));
    expect(second.outcome.kind).toBe("written");
    expect(find(second.opened, ["66"])).toBeGreaterThan(row);
    const third = await run(reopen(second.opened));
    expect(third.screened.screening.stage).toBe("annual");
    expect(find(third.opened, ["66"])).toBeGreaterThan(row);
  });
});
