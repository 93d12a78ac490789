import type { PlannedValidation, SheetPlan } from "../../src/sheet";
import { aPlan, pupils } from "./a-plan";
import { openHost, reopen, workbookOf, type OpenedHost } from "./open-host";

const toFillIn = { row: 2, column: 5, rows: 3, columns: 1 };

const changes = {
  conditionalFormats: [
    {
      kind: "look",
      area: toFillIn,
      formula: 'AND($F3="",$C3<60)',
      fill: "#E5DDF3",
      ink: "#46337D",
      border: { style: "dashed", color: "#46337D" },
    },
    {
      kind: "line",
      area: { row: 2, column: 0, rows: 3, columns: 6 },
      formula: "=$A3<>$A4",
      line: { side: "bottom", color: "#4B5563" },
      besideColor: "#8B95A3",
    },
  ],
  validations: [
    {
      area: toFillIn,
      rule: { kind: "list", values: ["正常", "缺考", "缓考", "作弊"] },
      strictness: "stop",
      title: "补考状态",
      message: "请从列表里选。",
    },
    {
      area: { row: 2, column: 2, rows: 3, columns: 1 },
      rule: { kind: "decimal", minimum: 0, maximum: 120 },
      strictness: "warning",
      title: "补考成绩",
      message: "满分 120。",
    },
  ],
} satisfies Partial<SheetPlan>;

async function write(opened: OpenedHost, plan: SheetPlan): Promise<void> {
  const outcome = await opened.port.write([plan], await opened.port.read());
  expect(outcome.kind).toBe("written");
}

function rosterOf(opened: OpenedHost) {
  const sheet = reopen(opened).file.sheets.find(({ name }) => name === "学情·补考名单");
  if (!sheet) throw new Error("no roster");
  return sheet;
}

describe("rules of a result sheet", () => {
  it("stand there in the order of the plan, and another run with fewer leaves none behind", async () => {
    const opened = openHost(workbookOf({ 七年级: [["姓名"]] }));
    await write(opened, aPlan(pupils, changes));
    const roster = rosterOf(opened);
    const line = { style: "dashed", color: "#46337D" };
    expect(roster.conditionalFormats).toMatchObject([
      {
        areas: [toFillIn],
        formula: 'AND($F3="",$C3<60)',
        look: {
          fill: "#E5DDF3",
          fontColor: "#46337D",
          borders: { top: line, right: line, bottom: line, left: line },
        },
      },
      { formula: "$A3<>$A4" },
    ]);
    expect(roster.validations).toMatchObject([
      {
        areas: [toFillIn],
        rule: { kind: "list", source: "正常,缺考,缓考,作弊", inCellDropDown: true },
        ignoreBlanks: true,
        alert: { shown: true, style: "stop", title: "补考状态", message: "请从列表里选。" },
      },
      {
        areas: [{ row: 2, column: 2, rows: 3, columns: 1 }],
        rule: { kind: "decimal", operator: "between", formula1: "0", formula2: "120" },
        alert: { shown: true, style: "warning", title: "补考成绩", message: "满分 120。" },
      },
    ]);

    await write(opened, aPlan(pupils, { conditionalFormats: [] }));
    expect(rosterOf(opened).conditionalFormats).toEqual([]);
    expect(rosterOf(opened).validations).toEqual([]);
  });

  it("words that Excel would part are refused before anything is written", async () => {
    const opened = openHost(workbookOf({ 七年级: [["姓名"]] }));
    const wrong: PlannedValidation = {
      area: toFillIn,
      rule: { kind: "list", values: ["正常,缺考"] },
      strictness: "stop",
      title: "",
      message: "",
    };
    const basis = await opened.port.read();
    await expect(
      opened.port.write([aPlan(pupils, { validations: [wrong] })], basis),
    ).rejects.toThrow();
    expect(opened.file.sheets.map(({ name }) => name)).toEqual(["七年级"]);
  });
});
