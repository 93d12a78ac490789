import { ledgerSheet, type ResultSheetContent } from "../../../src/app";
import { gap, planForm, type FormRow } from "../../../src/reports/form";
import type { CellValue, LedgerSheet, SheetPlan } from "../../../src/sheet";
import { allAtOnce } from "../../../src/slices";
import { vocabularyOf } from "../../../src/text";
import type { Grid } from "./a-list";

/** A pupil with a block of boxes, or a line that leads to the block. */
export interface Block {
  readonly number: string;
  readonly name: string;
  /** Lines of the plan below the first row. */
  readonly lines?: number;
}

export interface Category {
  readonly title: string;
  readonly blocks: readonly Block[];
}

export const categories: readonly Category[] = [
  {
    title: "一、学习困难学生",
    blocks: [
      { number: "0070001", name: "欧阳若溪" },
      { number: "0070002", name: "令狐远" },
      { number: "0070003", name: "上官云" },
    ],
  },
  { title: "二、家庭贫困学生", blocks: [{ number: "0070004", name: "东方白" }] },
];

const boxes = ["thought", "study", "character"] as const;
const titles = { thought: "思想实际", study: "学习情况：", character: "性格特征" };

/** Title, head teacher (filled in by us), the class's goals, a row of titles, blocks by category, sign-off. */
export function aFormPlan(
  blocks: readonly Category[] = categories,
  headTeacher: string | null = "陆老师",
): SheetPlan {
  const own = (key: string, title: string) => ({ key, whose: "七（1）班", title });
  const pupils = blocks.flatMap((category) => category.blocks);
  const isShared = ({ name }: Block) => pupils.filter((other) => other.name === name).length > 1;
  const rows: FormRow[] = [
    { height: 36, boxes: [{ columns: 4, value: "七（1）班学情台账", format: "formTitle" }] },
    gap(6),
    {
      height: 28,
      boxes: [
        { columns: 1, value: "班主任", format: "formLabel" },
        {
          columns: 3,
          format: "formBoxCenter",
          field: own("class|head-teacher", "班主任"),
          ...(headTeacher === null ? {} : { value: headTeacher }),
        },
      ],
    },
    {
      height: 24,
      keepWithNext: true,
      boxes: [{ columns: 4, value: "本学期培养目标", format: "formBand" }],
    },
    {
      height: 100,
      boxes: [{ columns: 4, format: "formBox", field: own("class|goals", "本学期培养目标") }],
    },
    {
      height: 28,
      keepWithNext: true,
      boxes: [
        { columns: 1, value: "姓名", format: "formLabel" },
        ...boxes.map((box) => ({
          columns: 1,
          value: titles[box],
          format: "formFillInLabel" as const,
        })),
      ],
    },
    ...blocks.flatMap(({ title, blocks: listed }): readonly FormRow[] => [
      {
        height: 24,
        keepWithNext: true,
        boxes: [{ columns: 4, value: `${title}（${listed.length} 人）`, format: "formBand" }],
      },
      ...listed.flatMap((pupil) => blockOf(pupil, isShared(pupil))),
    ]),
    { height: 30, boxes: [{ columns: 4, value: "班主任签字：", format: "formSignOff" }] },
  ];
  return allAtOnce(
    planForm(
      {
        report: "class-ledger|七(1)班",
        name: "学情台账 七(1)班",
        tabColor: "#8B1A1A",
        widths: [12, 26, 26, 26],
        rows,
        repeatedRow: 5,
        heads: { left: [], footer: [], gap: "　", wideGap: "　　" },
        pages: "",
      },
      vocabularyOf("zh-CN").resultSheets,
    ),
  );
}

/** Two of one name are told apart by their numbers, as our forms print them. */
function blockOf({ number, name, lines = 1 }: Block, isShared: boolean): readonly FormRow[] {
  const field = (what: string, title: string) => ({
    key: `#${number}|${what}`,
    whose: `${number} ${name}`,
    title,
  });
  return [
    {
      height: 46,
      keepWithNext: true,
      boxes: [
        {
          columns: 1,
          rows: 1 + lines,
          value: isShared ? `${name} ${number}` : name,
          format: "formName",
        },
        ...boxes.map((box) => ({
          columns: 1,
          format: "formBox" as const,
          field: field(box, titles[box]),
        })),
      ],
    },
    ...Array.from({ length: lines }, (_, line): FormRow => ({
      height: 34,
      keepWithNext: line < lines - 1,
      boxes: [
        { columns: 1, value: "个案育人计划：", format: "formSmallLabel" },
        { columns: 2, format: "formBox", field: field(`plan ${line}`, "个案育人计划") },
      ],
    })),
  ];
}

/** The form as the writer leaves it, with its entry in the ledger. */
export function writtenForm(plan: SheetPlan): {
  readonly grid: Grid;
  readonly ledger: LedgerSheet;
} {
  const width = Math.max(...plan.rows.map(({ cells }) => cells.length));
  const values = (asFormula: boolean) =>
    plan.rows.map(({ cells }) =>
      Array.from({ length: width }, (_, column): CellValue => {
        const planned = cells[column];
        const formula = asFormula ? planned?.theirs?.formula : null;
        return formula ?? planned?.theirs?.value ?? planned?.value ?? "";
      }),
    );
  return { grid: values(true), ledger: ledgerSheet(plan, "{1}", values(false)) };
}

/** A cell that begins with `=` is a formula here. */
export function formOf(grid: Grid, name = "学情台账 七(1)班"): ResultSheetContent {
  const results = grid.map((row) =>
    row.map((value) => (typeof value === "string" && value.startsWith("=") ? 42 : value)),
  );
  return {
    id: "{1}",
    name,
    mark: { report: "class-ledger|七(1)班" },
    origin: { row: 0, column: 0 },
    values: results,
    formulas: grid,
  };
}
