import type { Area, PlannedChart } from "../../sheet";
import type { ChartSeries, ChartWords } from "../../text";
import { chartLook, chartOutline, chartPaints, type ChartPaint } from "../visual-language";
import { gridColumns, type BlockChart, type PlacedGrid, type PlacedRows } from "./grid";

/** A table that went on over the page has a chart beside each part, if the part has so many rows. */
const fewestRows = 5;

/** The charts of the blocks, over the cells where their figures came to stand. */
export function planCharts({ blocks }: PlacedGrid): readonly PlannedChart[] {
  return [...blocks].flatMap(([{ chart }, own]) => {
    if (!chart) return [];
    return chart.place.kind === "beside"
      ? besideTable(chart, chart.place, own)
      : overRows(chart, own, figuresOf(blocks, chart.place.of));
  });
}

function figuresOf(blocks: PlacedGrid["blocks"], table: string): readonly PlacedRows[] {
  return [...blocks].find(([{ id }]) => id === table)?.[1] ?? [];
}

function besideTable(
  chart: BlockChart,
  { columns, below }: Extract<BlockChart["place"], { kind: "beside" }>,
  parts: readonly PlacedRows[],
): readonly PlannedChart[] {
  return parts.flatMap((part, index) => {
    if (parts.length > 1 && part.count < fewestRows) return [];
    const isLast = index === parts.length - 1;
    const place = {
      row: part.first - 1,
      column: columns,
      rows: 1 + part.count + (isLast ? below : 0),
      columns: gridColumns - columns,
    };
    const id = index === 0 ? chart.id : `${chart.id}-${index + 1}`;
    return [drawn(chart, id, place, part)];
  });
}

/** One chart for all rows: none for a table that goes on over the page. */
function overRows(
  chart: BlockChart,
  own: readonly PlacedRows[],
  figures: readonly PlacedRows[],
): readonly PlannedChart[] {
  const [room] = own;
  const [part] = figures;
  if (!room || !part || own.length > 1 || figures.length > 1) return [];
  const place = { row: room.first, column: 0, rows: room.count, columns: gridColumns };
  return [drawn(chart, chart.id, place, part)];
}

function drawn(
  { kind, title, valueAxis, legend, categories, series }: BlockChart,
  id: string,
  place: Area,
  { first, count }: PlacedRows,
): PlannedChart {
  const cells = (column: number): Area => ({ row: first, column, rows: count, columns: 1 });
  return {
    id,
    kind,
    title,
    place,
    categories: cells(categories),
    series: series.map(({ column, ...look }) => ({ ...look, values: cells(column) })),
    valueAxis,
    legend,
    look: chartLook,
  };
}

const paints: Readonly<Record<ChartSeries, ChartPaint>> = {
  failing: chartPaints.stillFailing,
  stillFailing: chartPaints.stillFailing,
  open: chartPaints.open,
  passed: chartPaints.passed,
  candidate: chartPaints.candidate,
  makeUpPending: chartPaints.makeUp,
  undetermined: chartPaints.undetermined,
  clauseSilent: chartPaints.clauseSilent,
  borderline: chartPaints.borderline,
  failingOne: chartPaints.failingOne,
  failingTwo: chartPaints.failingTwo,
  failingThree: chartPaints.failingThree,
  failingMore: chartPaints.failingMore,
  pupils: chartPaints.plain,
  rate: chartPaints.line,
};

/** Bars with their figures; one that stands on others has its figure inside. Nought is not written. */
export function bars(
  words: ChartWords,
  columns: readonly (readonly [ChartSeries, column: number])[],
): BlockChart["series"] {
  return columns.map(([name, column]) => {
    const { fill, ink } = paints[name];
    const labelInk = columns.length > 1 ? ink : chartPaints.plain.ink;
    return {
      name: words.series[name],
      column,
      fill,
      outline: chartOutline,
      labels: { numberFormat: "0;;;", ink: labelInk },
    };
  });
}

/** A line with points: its figures stand in the table beside it. */
export function curve(words: ChartWords, name: ChartSeries, column: number): BlockChart["series"] {
  const { fill } = paints[name];
  return [{ name: words.series[name], column, fill, outline: fill, labels: null }];
}

/** From nought to beyond the longest bar, so that its figure has room; in whole pupils. */
export function countAxis(most: number): BlockChart["valueAxis"] {
  const unit = niceUnit(most);
  return {
    minimum: 0,
    maximum: (Math.floor(most / unit) + 1) * unit,
    unit,
    numberFormat: "0",
  };
}

const mostLines = 5;

function niceUnit(most: number): number {
  for (let power = 1; ; power *= 10) {
    const unit = [1, 2, 5].map((step) => step * power).find((each) => most / each < mostLines);
    if (unit !== undefined) return unit;
  }
}

/** From 95 %, or from below the lowest rate, so that no week falls out of the chart. */
export function rateAxis(lowest: number): BlockChart["valueAxis"] {
  const from = Math.max(0, Math.min(95, Math.floor((lowest * 100 - 0.5) / 5) * 5));
  const span = 100 - from;
  const unit = span <= 5 ? 1 : span <= 10 ? 2 : span <= 30 ? 5 : span <= 50 ? 10 : 20;
  return { minimum: from / 100, maximum: 1, unit: unit / 100, numberFormat: "0%" };
}
