import type { ChartSeries, ClassColumn } from "../../text";
import type { ScreeningStage } from "../../school";
import type { RunContext } from "../run-context";
import { bars, countAxis } from "./charts";
import type { ClassFigures } from "./class-counts";
import { classTableId, sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  spacer,
  span,
  type Block,
  type BlockChart,
  type Numbered,
} from "./grid";

type ChartColumn = ChartSeries & ClassColumn;

/** The worst stands below. */
const columnsOf: Readonly<Record<ScreeningStage, readonly ChartColumn[]>> = {
  midterm: ["failingMore", "failingThree", "failingTwo", "failingOne"],
  annual: ["candidate", "makeUpPending", "undetermined", "clauseSilent", "borderline"],
  "after-make-up": ["candidate", "undetermined", "clauseSilent", "borderline"],
};

/** More classes than this have their names beside lying bars, where they find room. */
const mostColumns = 10;
const rowHeight = 16;
const leastHeight = 6 * rowHeight;
/** Rows that a chart of columns takes besides where the page has room for them. */
const spareRows = 5;

/** 各班名单构成: a bar a class, in a section of its own; null where there is one class, or no figure. */
export function classChart(
  { input, vocabulary }: RunContext,
  { columns, rows }: ClassFigures,
): ((numbered: Numbered) => Block) | null {
  const { stage } = input.screening;
  const { charts } = vocabulary.resultSheets.overview;
  const shown = columnsOf[stage];
  const most = Math.max(
    0,
    ...rows.map(({ counts }) => shown.reduce((sum, name) => sum + counts[name], 0)),
  );
  if (rows.length < 2 || most === 0) return null;
  const liesDown = rows.length > mostColumns;
  const height = liesDown ? 60 + 15 * rows.length : leastHeight;
  const isTwice = rows.some(
    ({ counts }) => stage !== "midterm" && counts.clauseSilent > 0 && counts.borderline > 0,
  );
  const chart: BlockChart = {
    id: "classes",
    kind: liesDown ? "stacked-bar" : "stacked-column",
    title: null,
    place: { kind: "rows", of: classTableId },
    categories: 0,
    series: bars(
      charts,
      shown.map((name) => [name, gridColumns - columns.length + columns.indexOf(name)]),
    ),
    valueAxis: countAxis(most),
    legend: liesDown ? "bottom" : "right",
  };
  return (numbered) => ({
    heading: [sectionRow(numbered(charts.classSection[stage]))],
    continued: [],
    rows: Array.from({ length: Math.ceil(height / rowHeight) }, () => spacer(rowHeight)),
    closing: [
      ...(isTwice ? [gridRow([span(gridColumns, charts.countedTwice, "quietNote")], 17)] : []),
      spacer(8),
    ],
    keepTogether: true,
    ...(liesDown ? {} : { stretch: spareRows }),
    chart,
  });
}
