import { encodeRuns, runRecordsOf, undoLastRun, type RunRecord } from "../../src/app";
import type { SheetPlan } from "../../src/sheet";
import { aPlan, anotherPlan, pupils } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";
import { stateOf } from "./saved-state";

const gradebook = {
  七年级: [
    ["学号", "姓名", "数学"],
    ["0070001", "欧阳若溪", 52],
  ],
};
const roster = "学情·补考名单";
const options = { at: "2026-06-28 08:00", language: "zh-CN" } as const;

const record = (at: string): RunRecord => ({
  kind: "written",
  at,
  stage: "annual",
  rule: { "zh-CN": "上海", en: "Shanghai" },
  parameters: { "zh-CN": "60", en: "60" },
  sheets: [{ name: "七年级", rows: 2 }],
  fingerprint: at,
  counts: { students: 1, candidates: 0, undetermined: 0, makeUp: 1, alerts: 0, issues: 0 },
});
const firstRun = record("2026-06-26 09:12");
const secondRun = record("2026-06-27 09:12");

async function run(
  { port }: OpenedHost,
  plans: readonly SheetPlan[],
  records: readonly RunRecord[],
): Promise<void> {
  const at = records[0]?.at;
  const outcome = await port.write(plans, await port.read(), {
    runs: encodeRuns(records),
    ...(at === undefined ? {} : { undoableAs: at }),
  });
  expect(outcome.kind).toBe("written");
}

/** Two runs: the second changes the roster and adds a sheet of a class. */
async function twoRuns(): Promise<OpenedHost> {
  const opened = openHost(workbookOf(gradebook));
  await run(opened, [aPlan(), anotherPlan()], [firstRun]);
  const fresh = reopen(opened);
  const ledger = { ...anotherPlan(2), report: "class-ledger|七(1)班", name: "台账·七(1)班" };
  await run(fresh, [aPlan(pupils.slice(0, 1)), anotherPlan(2), ledger], [secondRun, firstRun]);
  return reopen(fresh);
}

const sheetNamed = ({ file }: OpenedHost, name: string) =>
  file.sheets.find((sheet) => sheet.name === name)!;
const cellsOf = (opened: OpenedHost) =>
  stateOf(opened.file).sheets.map(({ name, cells, merges, page }) => [name, cells, merges, page]);

function type(opened: OpenedHost, name: string, row: number, column: number, value: string) {
  const sheet = sheetNamed(opened, name);
  sheet.setCell(row, column, { value, formula: null, style: sheet.cell(row, column)?.style ?? 0 });
}

describe("taking the last run back", () => {
  it("brings the results before back and takes away what the run added", async () => {
    const before = openHost(workbookOf(gradebook));
    await run(before, [aPlan(), anotherPlan()], [firstRun]);
    const opened = await twoRuns();
    expect(await undoLastRun(opened.port, options)).toEqual({
      kind: "undone",
      sheets: [roster, "学情·总览"],
      removed: ["台账·七(1)班"],
    });
    const saved = reopen(opened);
    expect(cellsOf(saved)).toEqual(cellsOf(reopen(before)));
    expect(runRecordsOf(await saved.port.read()).records).toEqual([
      { ...secondRun, kind: "taken-back", at: options.at, takesBack: secondRun.at },
      secondRun,
      firstRun,
    ]);
  });

  it("is done once", async () => {
    const opened = await twoRuns();
    await undoLastRun(opened.port, options);
    expect(await reopen(opened).port.readUndo()).toBeNull();
    expect(await undoLastRun(opened.port, options)).toEqual({ kind: "nothing" });
  });

  it("leaves the run after it to be taken back", async () => {
    const opened = await twoRuns();
    await undoLastRun(opened.port, options);
    await run(opened, [aPlan(pupils.slice(1)), anotherPlan()], [record("2026-06-29 10:00")]);
    const undo = await opened.port.readUndo();
    expect(undo).toMatchObject({ at: "2026-06-29 10:00", added: [] });
    expect(undo?.plans).toEqual([aPlan(), anotherPlan()]);
  });

  it("carries over what was typed since", async () => {
    const opened = await twoRuns();
    type(opened, roster, 2, 5, "已签收");
    expect((await undoLastRun(opened.port, options)).kind).toBe("undone");
    expect(sheetNamed(opened, roster).cell(2, 5)?.value).toBe("已签收");
  });

  it("asks before entries go with a sheet that the run added", async () => {
    const opened = await twoRuns();
    type(opened, "台账·七(1)班", 1, 3, "家访过");
    const before = stateOf(opened.file);
    expect(await undoLastRun(opened.port, options)).toEqual({
      kind: "typed-entries",
      cells: [{ sheet: "台账·七(1)班", row: 1, column: 3 }],
    });
    expect(stateOf(opened.file)).toEqual(before);
    const outcome = await undoLastRun(opened.port, { ...options, removesEntries: true });
    expect(outcome.kind).toBe("undone");
    expect(opened.file.sheets.map(({ name }) => name)).toEqual(["七年级", roster, "学情·总览"]);
  });

  it("takes all sheets away after a first run", async () => {
    const opened = openHost(workbookOf(gradebook));
    await run(opened, [aPlan(), anotherPlan()], [firstRun]);
    expect(await undoLastRun(opened.port, options)).toEqual({
      kind: "undone",
      sheets: [],
      removed: [roster, "学情·总览"],
    });
    expect(reopen(opened).file.sheets.map(({ name }) => name)).toEqual(["七年级"]);
  });

  it("is not offered after a writing that nobody can take back", async () => {
    const opened = await twoRuns();
    await run(opened, [aPlan()], []);
    expect(await opened.port.readUndo()).toBeNull();
  });

  it.each<readonly [string, (xml: string) => string]>([
    [
      "damaged",
      (xml) => xml.replace(/"make-up-roster":"\w+\.\w{9}/g, (plan) => `${plan.slice(0, -1)}_`),
    ],
    ["cut off", (xml) => xml.slice(0, xml.length / 2)],
    ["of another ledger", (xml) => xml.replace(/run="\w+"/, 'run="theirs"')],
    ["another's", () => '<undo xmlns="urn:xueqing:undo:1"><plans/></undo>'],
  ])("is not offered where the record is %s", async (_, change) => {
    const opened = await twoRuns();
    for (const { id, xml } of opened.file.customXml.items) {
      if (xml.startsWith("<undo")) opened.file.customXml.set(id, change(xml));
    }
    expect(await opened.port.readUndo()).toBeNull();
  });
});
