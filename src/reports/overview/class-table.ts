import type { ClassColumn } from "../../text";
import type { RunContext } from "../run-context";
import { lineCount, type FormatName } from "../visual-language";
import { classColumns, countByClass, sumCounts, type ClassCounts } from "./class-counts";
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
export function classTable(context: RunContext, numbered: Numbered): Block {
  const { classes, classesWithMarks, vocabulary, input } = context;
  const { overview, people } = vocabulary.resultSheets;
  const { stage } = input.screening;
  const columns = classColumns[stage];
  const counts = countByClass(context);
  const title = numbered(overview.classSection);
  const shown = input.version === "public" ? [] : classesWithMarks;
  const header = gridRow(
    [
      span(2, people.classGroup, "header"),
      ...columns.map((name) => span(1, overview.classColumns[name], "header")),
    ],
    36,
  );
  return {
    heading: [sectionRow(title), header],
    continued: [sectionRow(overview.continued(title)), header],
    rows: shown.map((index) => classRow(classes.labels[index] ?? "", counts[index], columns)),
    closing: [
      gridRow(
        [
          span(2, people.total, "totalLabel"),
          ...columns.map((name) => span(1, sumCounts(counts)[name], "totalCount")),
        ],
        19,
      ),
      gridRow([span(gridColumns, overview.classNote[stage], "quietNote")], 17),
      spacer(8),
    ],
    keepTogether: false,
  };
}

export function sectionRow(title: string): GridRow {
  return gridRow([span(gridColumns, title, "section")], 22);
}

function classRow(
  label: string,
  counts: ClassCounts | undefined,
  columns: readonly ClassColumn[],
): GridRow {
  return gridRow([
    span(2, label, isLong(label) ? "gridCenterSmall" : "gridCenter"),
    ...columns.map((name) => {
      const count = counts?.[name] ?? 0;
      return span(1, count, count > 0 ? (marked[name] ?? "count") : "count");
    }),
  ]);
}

/** 高一年级（12）班 stands on one line in the smaller size. */
function isLong(label: string): boolean {
  return lineCount(label, { width: spanWidth(2), indent: 0, size: 10 }) > 1;
}

const marked: Readonly<Partial<Record<ClassColumn, FormatName>>> = {
  candidate: "countCandidate",
  atRisk: "countCandidate",
  makeUpPending: "countMakeUp",
  makeUpOpen: "countMakeUp",
  undetermined: "countUndetermined",
  clauseSilent: "countClauseSilent",
};
