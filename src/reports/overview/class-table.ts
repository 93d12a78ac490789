import type { ClassColumn } from "../../text";
import type { RunContext } from "../run-context";
import { lineCount, type FormatName } from "../visual-language";
import type { ClassFigures } from "./class-counts";
import {
  gridColumns,
  gridRow,
  spacer,
  span,
  spanWidth,
  type Block,
  type GridRow,
  type Numbered,
} from "./grid";

/** 各班结论: a row a class and the total; the public version has the total alone. */
export function classTable(
  context: RunContext,
  { rows, columns, sum }: ClassFigures,
  numbered: Numbered,
): Block {
  const { vocabulary, input } = context;
  const { overview, people } = vocabulary.resultSheets;
  const { stage } = input.screening;
  const labelColumns = gridColumns - columns.length;
  const title = numbered(overview.classSection);
  const header = gridRow(
    [
      span(labelColumns, people.classGroup, "header"),
      ...columns.map((name) => span(1, overview.classColumns[name], "header")),
    ],
    36,
  );
  return {
    id: classTableId,
    heading: [sectionRow(title), header],
    continued: [sectionRow(overview.continued(title)), header],
    rows: rows.map((row) => classRow(row, columns, labelColumns)),
    closing: [
      gridRow(
        [
          span(labelColumns, people.total, "totalLabel"),
          ...columns.map((name) => span(1, sum[name], "totalCount")),
        ],
        19,
      ),
      gridRow([span(gridColumns, overview.classNote[stage], "quietNote")], 17),
      spacer(5),
    ],
    keepTogether: true,
  };
}

export const classTableId = "classes";

export function sectionRow(title: string): GridRow {
  return gridRow([span(gridColumns, title, "section")], 22);
}

function classRow(
  { label, counts }: ClassFigures["rows"][number],
  columns: readonly ClassColumn[],
  labelColumns: number,
): GridRow {
  return gridRow([
    span(labelColumns, label, isLong(label, labelColumns) ? "gridCenterSmall" : "gridCenter"),
    ...columns.map((name) => {
      const count = counts[name];
      return span(1, count, count > 0 ? (marked[name] ?? "count") : "count");
    }),
  ]);
}

/** 高一年级（12）班 stands on one line in the smaller size. */
function isLong(label: string, columns: number): boolean {
  return lineCount(label, { width: spanWidth(columns), indent: 0, size: 10 }) > 1;
}

const marked: Readonly<Partial<Record<ClassColumn, FormatName>>> = {
  candidate: "countCandidate",
  atRisk: "countCandidate",
  makeUpPending: "countMakeUp",
  makeUpOpen: "countMakeUp",
  undetermined: "countUndetermined",
  clauseSilent: "countClauseSilent",
  alerts: "countAlert",
};
