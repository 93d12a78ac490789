import type { CategoryCount } from "../../screening";
import type { RunContext } from "../run-context";
import { fewestInPublic } from "../report-input";
import { bars, countAxis } from "./charts";
import { sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  roomBelow,
  spacer,
  span,
  type Block,
  type BlockChart,
  type GridRow,
  type Numbered,
  type Span,
} from "./grid";

const columns = 8;
const leastChart = 130;

/**
 * 类别: pupils of each category and who says so. Counts only, and none so small that it tells who it is:
 * the chart draws the cells, so that it has no bar where they say nothing.
 */
export function categoryTable(context: RunContext, numbered: Numbered): Block {
  const { input, vocabulary } = context;
  const { attention, scheme, run } = input;
  const words = vocabulary.resultSheets.attention.overview;
  const { overview } = vocabulary.resultSheets;
  const labels = new Map(scheme.categories.map(({ id, label }) => [id, label[run.language]]));
  const most = Math.max(
    0,
    ...attention.byCategory.flatMap((count) =>
      isTooSmall(context, count) ? [] : [count.students],
    ),
  );
  const rest = { columns: gridColumns - columns, cell: null };
  const header = gridRow(
    [
      span(2, words.category, "header"),
      span(1, words.pupils, "header"),
      span(1, words.share, "header"),
      span(1, words.fromSheet, "header"),
      span(1, words.computed, "header"),
      span(1, words.byHand, "header"),
      span(1, words.notFilled, "header"),
      rest,
    ],
    36,
  );
  const title = numbered(words.section(scheme.shortTitle[run.language]));
  const rows = attention.byCategory.map((count): GridRow =>
    gridRow([
      span(2, labels.get(count.category) ?? count.category, "gridCenterSmall"),
      ...(isTooSmall(context, count) ? withheld(context) : figures(context, count)),
      rest,
    ]),
  );
  const below = most > 0 ? roomBelow([header, ...rows], leastChart) : [];
  return {
    heading: [sectionRow(title), header],
    continued: [sectionRow(overview.continued(title)), header],
    rows,
    closing: [...below, gridRow([span(gridColumns, note(context), "quietNote")], 17), spacer(8)],
    keepTogether: true,
    ...(most > 0 && {
      chart: {
        id: "categories",
        kind: "bar",
        title: overview.charts.categories,
        place: { kind: "beside", columns, below: below.length },
        categories: 0,
        series: bars(overview.charts, [["pupils", 2]]),
        valueAxis: countAxis(most),
        legend: null,
      } satisfies BlockChart,
    }),
  };
}

function isTooSmall({ input }: RunContext, { students }: CategoryCount): boolean {
  return input.version === "public" && students > 0 && students < fewestInPublic;
}

/** Nothing from which the number could be worked out. */
function withheld({ vocabulary }: RunContext): readonly Span[] {
  const words = vocabulary.resultSheets.attention.overview;
  const dashes = Array.from({ length: 5 }, () => span(1, "—", "gridCenter"));
  return [span(1, words.fewerThan(fewestInPublic), "gridCenterSmall"), ...dashes];
}

function figures(
  { input, vocabulary }: RunContext,
  { category, students, bySource, notFilled }: CategoryCount,
): readonly Span[] {
  const { noColumn } = vocabulary.resultSheets.attention.overview;
  const told = input.scheme.categories
    .find(({ id }) => id === category)
    ?.sources.some(({ kind }) => kind === "circumstance");
  const all = input.register.length;
  const isPublic = input.version === "public";
  const by = (source: keyof CategoryCount["bySource"]) =>
    isPublic ? span(1, "—", "gridCenter") : span(1, bySource[source], "count");
  return [
    span(1, students, "count"),
    all === 0 ? span(1, "—", "gridCenter") : span(1, students / all, "rate"),
    by("sheet"),
    by("computed"),
    by("hand"),
    notFilled === null
      ? span(1, told ? noColumn : "—", "gridCenter")
      : isPublic
        ? span(1, "—", "gridCenter")
        : span(1, notFilled, "count"),
  ];
}

function note(context: RunContext): string {
  const { input, vocabulary } = context;
  const { attention, scheme, run } = input;
  const words = vocabulary.resultSheets.attention.overview;
  const criteria = scheme.categories.flatMap(({ label, sources }) =>
    sources.flatMap((source) =>
      source.kind === "circumstance" ? [] : [words.criterion(label[run.language], source)],
    ),
  );
  const hidden = attention.byCategory.some((count) => isTooSmall(context, count));
  return [
    hidden
      ? words.totalHeads(attention.headCount)
      : words.total(attention.entryCount, attention.headCount),
    ...criteria,
    ...(criteria.length > 0 ? [words.unranked(attention.unranked.length)] : []),
    words.notFilledNote,
    ...(hidden ? [words.suppressed(fewestInPublic)] : []),
  ].join("");
}
