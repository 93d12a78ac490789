import { carryOver, typedEntries, typedLookup } from "../../../src/app";
import {
  formatCell,
  type CellValue,
  type SheetPlan,
  type WorkbookSnapshot,
} from "../../../src/sheet";
import { aFormPlan, categories, formOf, writtenForm, type Category } from "./a-form";
import type { Grid } from "./a-list";

type Change = (grid: Grid) => Grid;

const typed =
  (cell: string, value: CellValue): Change =>
  (grid) => {
    const [, letter = "A", number = "1"] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
    const [row, column] = [Number(number) - 1, letter.charCodeAt(0) - 65];
    const width = Math.max(column + 1, ...grid.map((line) => line.length));
    const height = Math.max(row + 1, grid.length);
    return Array.from({ length: height }, (_, at) =>
      Array.from({ length: width }, (__, place) =>
        at === row && place === column ? value : (grid[at]?.[place] ?? ""),
      ),
    );
  };
const insertRow =
  (number: number): Change =>
  (grid) =>
    grid.toSpliced(
      number - 1,
      0,
      grid[0]!.map(() => ""),
    );
const deleteRows =
  (number: number, count = 1): Change =>
  (grid) =>
    grid.toSpliced(number - 1, count);
const all =
  (...changes: readonly Change[]): Change =>
  (grid) =>
    changes.reduce((now, change) => change(now), grid);

const noChange: Change = (grid) => grid;

/** The form, changed by a person, written again with these blocks. */
function rerun(change: Change, next: readonly Category[] = categories, before = aFormPlan()) {
  const { grid, ledger } = writtenForm(before);
  return carryOver(aFormPlan(next), formOf(change(grid.map((row) => [...row]))), ledger);
}

/** What stands in the boxes, by key. */
function boxesOf({ form, rows }: SheetPlan): Readonly<Record<string, CellValue>> {
  return Object.fromEntries(
    form!.fields.flatMap(({ key, row, column }) => {
      const value = rows[row]!.cells[column]?.value ?? "";
      return value === "" ? [] : [[key, value]];
    }),
  );
}

const setAsideOf = ({ rows }: SheetPlan) =>
  rows
    .filter(({ setAside }) => setAside)
    .map(({ cells }) =>
      cells
        .map((cell) => cell?.value ?? "")
        .filter((value) => value !== "")
        .join("|"),
    );

const [first, second] = categories as [Category, Category];
const oneFewer: readonly Category[] = [
  { ...first, blocks: first.blocks.filter(({ number }) => number !== "0070002") },
  second,
];
const otherOrder: readonly Category[] = [
  second,
  { ...first, blocks: [{ number: "0070009", name: "南宫雪" }, ...first.blocks.toReversed()] },
];

describe("an entry in a box", () => {
  it("stands where it was written at first: the form that these cases rest upon", () => {
    const { grid } = writtenForm(aFormPlan());
    expect(grid.map((row) => row.filter((value) => value !== "").join("|"))).toEqual([
      "七（1）班学情台账",
      "",
      "班主任|陆老师",
      "本学期培养目标",
      "",
      "姓名|思想实际|学习情况：|性格特征",
      "一、学习困难学生（3 人）",
      "欧阳若溪",
      "个案育人计划：",
      "令狐远",
      "个案育人计划：",
      "上官云",
      "个案育人计划：",
      "二、家庭贫困学生（1 人）",
      "东方白",
      "个案育人计划：",
      "班主任签字：",
    ]);
  });

  it("stays with its pupil in another order, with others between", () => {
    const { plan, kept, setAside, blocked } = rerun(
      all(
        typed("B10", "踏实"),
        typed("C11", "每周谈一次"),
        typed("D15", "开朗"),
        typed("A5", "人人有进步"),
      ),
      otherOrder,
    );
    expect(boxesOf(plan)).toEqual({
      "class|head-teacher": "陆老师",
      "class|goals": "人人有进步",
      "#0070002|thought": "踏实",
      "#0070002|plan 0": "每周谈一次",
      "#0070004|character": "开朗",
    });
    expect([kept, setAside, blocked]).toEqual([4, [], []]);
  });

  it("is found after rows and columns were inserted, and after the block was unmerged and typed into its second cell", () => {
    const { plan } = rerun(
      all(
        typed("C11", "第一行"),
        typed("D11", "第二行"),
        insertRow(11),
        insertRow(8),
        insertRow(1),
        (grid) => grid.map((row) => ["", ...row]),
      ),
    );
    expect(boxesOf(plan)["#0070002|plan 0"]).toBe("第一行\n第二行");
  });

  it("stays what it was: a date, a switch, a formula that follows the boxes it leads to", () => {
    const { plan } = rerun(
      all(typed("B8", 46_200), typed("C8", true), typed("D8", "=B15&$B$8")),
      otherOrder,
    );
    const line = plan.rows.find(({ cells }) => cells[0]?.value === "欧阳若溪")!;
    const at = plan.rows.indexOf(line) + 1;
    expect(line.cells.slice(1).map((cell) => cell?.theirs)).toEqual([
      { value: 46_200, formula: null, numberFormat: "General" },
      { value: true, formula: null, numberFormat: "General" },
      { value: 42, formula: `=B8&$B$${at}`, numberFormat: "General" },
    ]);
  });

  it("goes below the form when its pupil is gone, waits there, and returns", () => {
    const gone = rerun(all(typed("B10", "踏实"), typed("C11", "每周谈")), oneFewer);
    expect(setAsideOf(gone.plan)).toEqual([
      "0070002 令狐远|思想实际|踏实",
      "0070002 令狐远|个案育人计划|每周谈",
    ]);
    expect(gone.setAside.map(({ row, column }) => formatCell(row, column))).toEqual(["B10", "C11"]);
    const waiting = rerun(noChange, oneFewer, gone.plan);
    expect(setAsideOf(waiting.plan)).toEqual(setAsideOf(gone.plan));
    const back = rerun(noChange, categories, waiting.plan);
    expect(boxesOf(back.plan)["#0070002|thought"]).toBe("踏实");
    expect(setAsideOf(back.plan)).toEqual([]);
    expect(back.plan.rows).toHaveLength(aFormPlan().rows.length);
  });

  it("makes its row so high that nothing is cut in print, and begins pages anew", () => {
    const long = "这一段写得很长，要占好几行才放得下。".repeat(12);
    const { plan } = rerun(typed("B10", long));
    const row = plan.rows.find(({ cells }) => cells[0]?.value === "令狐远")!;
    expect(row.height).toBeGreaterThan(250);
    expect(row.height).toBeLessThanOrEqual(400);
    expect(plan.print.pageBreaksBefore.length).toBeGreaterThan(0);
    for (const at of plan.print.pageBreaksBefore) expect(plan.rows[at]!.isFiller).toBeUndefined();
  });
});

describe("a box that we fill in", () => {
  const teacherOf = (change: Change, headTeacher: string | null) => {
    const { grid, ledger } = writtenForm(aFormPlan());
    const { plan } = carryOver(aFormPlan(categories, headTeacher), formOf(change(grid)), ledger);
    const again = writtenForm(plan);
    const later = carryOver(aFormPlan(categories, headTeacher), formOf(again.grid), again.ledger);
    return [boxesOf(plan)["class|head-teacher"], boxesOf(later.plan)["class|head-teacher"]];
  };
  it.each<[string, Change, string | null, readonly (string | undefined)[]]>([
    ["is filled in anew", noChange, "周老师", ["周老师", "周老师"]],
    ["stays as a person wrote it", typed("B3", "钱老师"), "周老师", ["钱老师", "钱老师"]],
    ["stays empty once a person emptied it", typed("B3", ""), "周老师", [undefined, undefined]],
    [
      "keeps what we put there first, if we leave it blank later",
      noChange,
      null,
      ["陆老师", "陆老师"],
    ],
  ])("%s", (_, change, headTeacher, expected) => {
    expect(teacherOf(change, headTeacher)).toEqual(expected);
  });
});

describe("words of ours", () => {
  it("stay with what a person added to them, also at a later run", () => {
    const first = rerun(typed("A12", "上官云（转入）"));
    expect(first.plan.rows[11]!.cells[0]!.value).toBe("上官云（转入）");
    const later = rerun(noChange, otherOrder, first.plan);
    expect(later.plan.rows.map(({ cells }) => cells[0]?.value)).toContain("上官云（转入）");
    expect([first.blocked, later.setAside]).toEqual([[], []]);
  });

  it("come back where they were emptied or written over, with the text under 待处理", () => {
    const { plan, blocked } = rerun(all(typed("A6", ""), typed("B6", "品德"), typed("B8", "踏实")));
    expect(plan.rows[5]!.cells.map((cell) => cell?.value)).toEqual([
      "姓名",
      "思想实际",
      "学习情况：",
      "性格特征",
    ]);
    expect(boxesOf(plan)["#0070001|thought"]).toBe("踏实");
    expect(setAsideOf(plan).map((line) => line.split("|").at(-1))).toEqual(["品德"]);
    expect(blocked).toEqual([]);
  });

  it("leave in doubt whose line it is where names are gone: then nobody gets the entry", () => {
    const { plan } = rerun(
      all(typed("C9", "甲的计划"), typed("C11", "乙的计划"), deleteRows(9, 2)),
    );
    expect(boxesOf(plan)).toEqual({ "class|head-teacher": "陆老师" });
    expect(setAsideOf(plan).map((line) => line.split("|").at(-1))).toEqual(["乙的计划"]);
  });

  it("still tell the lines of others where a name was written over, and give its own to nobody", () => {
    const { plan } = rerun(
      all(typed("C9", "甲的计划"), typed("C11", "乙的计划"), typed("A10", "王五")),
    );
    expect(boxesOf(plan)).toEqual({
      "class|head-teacher": "陆老师",
      "#0070001|plan 0": "甲的计划",
    });
    expect(setAsideOf(plan)).toEqual(["（王五）|王五", "（王五）|个案育人计划：|乙的计划"]);
  });

  it("still tell a line as its pupil's where something was added to the name", () => {
    const { plan } = rerun(all(typed("C11", "乙的计划"), typed("A10", "令狐远（已转出）")));
    expect(boxesOf(plan)["#0070002|plan 0"]).toBe("乙的计划");
    expect(setAsideOf(plan)).toEqual([]);
  });
});

describe("text outside the boxes", () => {
  it("stays beside its row, right of the form, and below the form", () => {
    const { plan } = rerun(all(typed("F10", "已约谈"), typed("B20", "附：名单")), otherOrder);
    const row = plan.rows.find(({ cells }) => cells[0]?.value === "令狐远")!;
    expect(row.cells[5]?.value).toBe("已约谈");
    const sign = plan.rows.findIndex(({ cells }) => cells[0]?.value === "班主任签字：");
    expect(plan.rows[sign + 3]?.cells[1]?.value).toBe("附：名单");
    const later = rerun(noChange, categories, plan);
    expect(later.setAside).toEqual([]);
    expect(later.kept).toBe(2);
  });

  it("is kept also where two notes below the form say the same and a row was put before them", () => {
    const first = rerun(all(typed("A18", "已核"), typed("A19", "已核")));
    const { plan } = rerun(insertRow(18), categories, first.plan);
    const texts = plan.rows.flatMap(({ cells }) => cells.map((cell) => cell?.value));
    expect(texts.filter((text) => text === "已核").length).toBeGreaterThanOrEqual(2);
  });

  it("goes to 待处理, saying beside whom it stood, if it is a line of a person's own", () => {
    const { plan } = rerun(all(insertRow(11), typed("B11", "自己加的一行"), typed("B10", "踏实")));
    expect(boxesOf(plan)["#0070002|thought"]).toBe("踏实");
    expect(setAsideOf(plan)).toEqual(["0070002 令狐远|自己加的一行"]);
  });
});

describe("a block that a person copied", () => {
  it("gives its pupil the first of both, and sets the other aside", () => {
    const { plan } = rerun(
      all(
        typed("B10", "踏实"),
        typed("C11", "每周谈"),
        (grid) => [...grid.slice(0, 13), ...grid.slice(9, 11), ...grid.slice(13)],
        typed("B14", "踏实，肯干"),
      ),
    );
    expect(boxesOf(plan)).toMatchObject({
      "#0070002|thought": "踏实",
      "#0070002|plan 0": "每周谈",
    });
    expect(setAsideOf(plan)).toEqual(["0070002 令狐远|思想实际|踏实，肯干"]);
  });
});

describe("what the program asks about a form", () => {
  const { grid, ledger } = writtenForm(aFormPlan());
  const sheet = formOf(all(typed("B10", "踏实"), insertRow(3))(grid));
  it("finds an entry by the key of its box, also where it waits under 待处理", () => {
    const lookUp = (content: typeof sheet, of: typeof ledger) =>
      typedLookup({
        sheets: [content],
        ledger: { version: 1, sheets: [of] },
      } as unknown as WorkbookSnapshot);
    expect(lookUp(sheet, ledger)("class-ledger|七(1)班", "#0070002|thought", "entry")).toBe("踏实");
    expect(lookUp(sheet, ledger)("class-ledger|七(1)班", "#0070001|thought", "entry")).toBeNull();
    const gone = writtenForm(carryOver(aFormPlan(oneFewer), sheet, ledger).plan);
    expect(
      lookUp(formOf(gone.grid), gone.ledger)("class-ledger|七(1)班", "#0070002|thought", "entry"),
    ).toBe("踏实");
  });

  it("counts what was typed, and nothing else", () => {
    const cells = typedEntries([sheet], { version: 1, sheets: [ledger] });
    expect(cells.map(({ row, column }) => formatCell(row, column))).toEqual(["B11"]);
  });
});
