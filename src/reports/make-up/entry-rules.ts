import {
  formatCell,
  type Area,
  type PlannedLookRule,
  type PlannedValidation,
  type SheetPlan,
} from "../../sheet";
import type { MakeUpEntryWords } from "../../text";
import { palette } from "../visual-language";
import type { EntryBlock } from "./entry-rows";

/** 未登: neither a mark nor a state; gone as soon as one of them is typed. */
export function notEnteredYet(plan: SheetPlan): PlannedLookRule {
  const mark = areaOf(plan, "mark");
  const state = areaOf(plan, "state");
  const { fill, ink } = palette.undetermined;
  return {
    kind: "look",
    area: { ...mark, columns: state.column - mark.column + 1 },
    formula: `=AND(${fixedColumn(mark)}="",${fixedColumn(state)}="")`,
    fill,
    ink,
    border: { style: "dashed", color: ink },
  };
}

/**
 * What may be typed. A list that is sorted leaves these rules where they are: where subjects differ in
 * their full marks a mark above that of its place is asked about, not refused.
 */
export function entryValidations(
  plan: SheetPlan,
  blocks: readonly EntryBlock[],
  entry: MakeUpEntryWords,
): readonly PlannedValidation[] {
  const mark = areaOf(plan, "mark");
  const isUniform = new Set(blocks.map(({ fullMark }) => fullMark)).size === 1;
  const parts = isUniform ? blocks.slice(0, 1) : blocks;
  let row = mark.row;
  const marks = parts.flatMap(({ rows, fullMark }): readonly PlannedValidation[] => {
    const area = isUniform ? mark : { ...mark, row, rows };
    row += rows;
    if (fullMark === null) return [];
    return [
      {
        area,
        rule: { kind: "decimal", minimum: 0, maximum: fullMark },
        strictness: isUniform ? "stop" : "warning",
        title: entry.mark,
        message: entry.onlyMarks(fullMark),
      },
    ];
  });
  const state: PlannedValidation = {
    area: areaOf(plan, "state"),
    rule: { kind: "list", values: entry.states },
    strictness: "stop",
    title: entry.state,
    message: entry.onlyStates,
  };
  return [...marks, state];
}

function areaOf({ list, filter }: SheetPlan, id: string): Area {
  const column = list?.columns.findIndex((one) => one.id === id) ?? -1;
  if (!filter || column < 0) throw new Error(`The entry sheet has no column ${id}.`);
  return { row: filter.row + 1, column, rows: filter.rows - 1, columns: 1 };
}

function fixedColumn({ row, column }: Area): string {
  return `$${formatCell(row, column)}`;
}
