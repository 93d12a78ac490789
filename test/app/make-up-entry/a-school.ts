import {
  findPolicy,
  planSheets,
  recogniseSnapshot,
  screenWorkbook,
  type ScreenedWorkbook,
} from "../../../src/app";
import { formatAddress, type CellAddress, type SheetPlan } from "../../../src/sheet";
import type { Language } from "../../../src/text";
import { workbookOf, type GridSheet } from "../../reading/sheet-from-grid";

const policy = findPolicy("shanghai-2006-secondary")!;

/** Seven make-up exams of three pupils: Chinese 1, Maths 2, English 2, History 1, Geography 1. */
export const grades: GridSheet = {
  name: "七年级学年总评",
  rows: [
    [
      "学号",
      "姓名",
      "班级",
      "语文（100）",
      "数学（100）",
      "英语（100）",
      "历史（100）",
      "地理（100）",
    ],
    ["20250101", "陶思源", "七(1)班", 50, 45, 50, 52, 70],
    ["20250102", "曹沐然", "七(1)班", 80, 52.5, 75, 75, 75],
    ["20250201", "阿依古丽·买买提", "七(2)班", 80, 75, 48, 75, 51],
    ["20250202", "陆晨曦", "七(2)班", 80, 85, 88, 75, 71],
  ],
};

export function screen(...sheets: readonly GridSheet[]): ScreenedWorkbook {
  return screenWorkbook(recogniseSnapshot(workbookOf(...sheets), { policy, grade: null }), {
    ...{ policy, stage: null, grade: null },
    date: "2026-06-26",
  });
}

/** 登记表 as a person finds it, ready to type into. */
export interface EntrySheet {
  readonly name: string;
  readonly mark: { readonly report: string } | null;
  readonly rows: (string | number)[][];
}

export function entrySheet(from = grades, language: Language = "zh-CN"): EntrySheet {
  const plans = planSheets(screen(from), { language, runAt: "2026-06-26 09:12" });
  const plan = plans.find(({ report }) => report === "make-up-entry");
  if (!plan) throw new Error("no entry sheet was planned");
  return { name: plan.name, mark: { report: "make-up-entry" }, rows: gridOf(plan) };
}

function gridOf(plan: SheetPlan): (string | number)[][] {
  return plan.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ""));
}

/** Types into the row of this pupil and subject: the mark, the state. */
export function type(
  { rows }: EntrySheet,
  [name, subject]: readonly [string, string],
  [mark, state = ""]: readonly [string | number, string?],
): void {
  const header = rows.find((row) =>
    row.some((cell) => /^(?:补考成绩|Make-up mark)\n/.test(String(cell))),
  )!;
  const row = rows.find((cells) => cells.includes(name) && cells.includes(subject))!;
  const column = (pattern: RegExp) => header.findIndex((cell) => pattern.test(String(cell)));
  row[column(/^(?:补考成绩|Make-up mark)\n/)] = mark;
  row[column(/^(?:补考状态|Make-up state)\n/)] = state;
}

/** Without the quotes that a formula would need round the sheet's name. */
function plainAddress(cell: CellAddress): string {
  return formatAddress(cell).replaceAll("'", "");
}

/** Every make-up result of one pupil, with the cell that says it. */
export function makeUps(screened: ScreenedWorkbook, name: string): readonly string[] {
  const student = screened.recognised.reading.cohort.students.findIndex((one) => one.name === name);
  return screened.subjectsOf(student).flatMap(({ subject, makeUp, makeUpAt }) => {
    if (makeUp === null || makeUp.kind === "blank") return [];
    const said = makeUp.kind === "mark" ? makeUp.value : makeUp.kind;
    return [`${subject} ${said} ${makeUpAt ? plainAddress(makeUpAt) : ""}`];
  });
}

/** Issues beside those on what the gradebook leaves open. */
export function issuesOf({ issues }: ScreenedWorkbook): readonly string[] {
  return issues.map(
    ({ code, at, also, found }) =>
      `${code} ${[at, ...also].map((cell) => (cell ? plainAddress(cell) : "—")).join(" ")} ${found}`,
  );
}
