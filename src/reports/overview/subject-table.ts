import type { RunContext } from "../run-context";
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
import { countBySubject, type SubjectCounts } from "./subject-counts";

/** 各科不及格: a row a subject, and a chart beside them. */
export function subjectTable(context: RunContext, numbered: Numbered): Block {
  const { vocabulary, input } = context;
  const { overview } = vocabulary.resultSheets;
  const { subjectColumns, charts } = overview;
  const { stage } = input.screening;
  const withMakeUp = stage === "after-make-up";
  const isSurvey = stage === "midterm";
  const counts = countBySubject(context);
  const heaviest = Math.max(0, ...counts.map((each) => weight(each, withMakeUp)));
  const most = Math.max(0, ...counts.map(({ failing }) => failing));
  const columns = withMakeUp ? 8 : isSurvey ? 6 : 5;
  const rest = { columns: gridColumns - columns, cell: null };
  const header = gridRow(
    [
      span(2, subjectColumns.subject, "header"),
      span(1, subjectColumns.taken, "header"),
      span(1, subjectColumns.failing, "header"),
      ...(withMakeUp
        ? [
            span(1, subjectColumns.passed, "header"),
            span(1, subjectColumns.stillFailing, "header"),
            span(1, subjectColumns.open, "header"),
          ]
        : []),
      span(1, subjectColumns.rate, "header"),
      ...(isSurvey ? [span(1, subjectColumns.shortBy, "header")] : []),
      rest,
    ],
    36,
  );
  const rows = counts.map((each): GridRow =>
    gridRow([
      span(2, vocabulary.subject(each.subject), "gridCenter"),
      ...figures(each, withMakeUp, heaviest),
      ...(isSurvey ? [shortBySpan(each)] : []),
      rest,
    ]),
  );
  const title = numbered(overview.subjectSection);
  const note = overview.subjectNote(heaviest, withMakeUp);
  const below = most > 0 ? roomBelow([header, ...rows], leastChart) : [];
  return {
    heading: [sectionRow(title), header],
    continued: [sectionRow(overview.continued(title)), header],
    rows,
    closing: [...below, gridRow([span(gridColumns, note, "quietNote")], 17), spacer(5)],
    keepTogether: true,
    ...(most > 0 && {
      chart: {
        id: "subjects",
        kind: withMakeUp ? "stacked-bar" : "bar",
        title: charts.subjects[stage],
        place: { kind: "beside", columns, below: below.length },
        categories: 0,
        series: bars(
          charts,
          withMakeUp
            ? [
                ["stillFailing", 5],
                ["open", 6],
                ["passed", 4],
              ]
            : [["failing", 3]],
        ),
        valueAxis: countAxis(most),
        legend: withMakeUp ? "bottom" : null,
      } satisfies BlockChart,
    }),
  };
}

const leastChart = 140;

function figures(counts: SubjectCounts, withMakeUp: boolean, most: number): readonly Span[] {
  const { taken, failing, passed, stillFailing, open } = counts;
  const heaviest = most > 0 && weight(counts, withMakeUp) === most ? "failing0" : "count";
  const rate = taken === 0 ? span(1, "—", "gridCenter") : span(1, failing / taken, "rate");
  return [
    span(1, taken, "count"),
    span(1, failing, withMakeUp ? "count" : heaviest),
    ...(withMakeUp
      ? [
          span(1, passed, "count"),
          span(1, stillFailing, heaviest),
          span(1, open, open > 0 ? "countMakeUp" : "count"),
        ]
      : []),
    rate,
  ];
}

/** How far the failing pupils have to go, to one decimal. */
function shortBySpan({ shortBy }: SubjectCounts): Span {
  return shortBy === null
    ? span(1, "—", "gridCenter")
    : span(1, Math.round(shortBy * 10) / 10, "gridCenter");
}

/** What makes a subject stand out: what still fails, or what fails where no make-up exam was sat. */
function weight({ failing, stillFailing }: SubjectCounts, withMakeUp: boolean): number {
  return withMakeUp ? stillFailing : failing;
}
