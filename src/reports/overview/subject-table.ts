import type { RunContext } from "../run-context";
import { glyphScale } from "./bar";
import { sectionRow } from "./class-table";
import {
  gridColumns,
  gridRow,
  spacer,
  span,
  type Block,
  type GridRow,
  type Numbered,
  type Span,
} from "./grid";
import { countBySubject, type SubjectCounts } from "./subject-counts";

/** 各科不及格: a row a subject, with a bar drawn in characters that prints in black and white. */
export function subjectTable(context: RunContext, numbered: Numbered): Block {
  const { vocabulary, input } = context;
  const { overview } = vocabulary.resultSheets;
  const { subjectColumns } = overview;
  const withMakeUp = input.screening.stage === "after-make-up";
  const counts = countBySubject(context);
  const most = Math.max(0, ...counts.map((each) => weight(each, withMakeUp)));
  const isSurvey = input.screening.stage === "midterm";
  const barColumns = withMakeUp ? 4 : isSurvey ? 6 : 7;
  const perGlyph = glyphScale(Math.max(0, ...counts.map(({ failing }) => failing)), barColumns, 3);
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
      span(barColumns, withMakeUp ? subjectColumns.bar : subjectColumns.barBefore, "header"),
    ],
    36,
  );
  const note = overview.subjectNote(perGlyph, most, withMakeUp);
  return {
    heading: [sectionRow(numbered(overview.subjectSection)), header],
    continued: [header],
    rows: counts.map((each): GridRow =>
      gridRow([
        span(2, vocabulary.subject(each.subject), "gridCenter"),
        ...figures(each, withMakeUp, most),
        ...(isSurvey ? [shortBySpan(each)] : []),
        span(barColumns, bar(each, withMakeUp, perGlyph), "bar"),
      ]),
    ),
    closing: [gridRow([span(gridColumns, note, "quietNote")], 17), spacer(8)],
    keepTogether: true,
  };
}

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

function bar(
  { failing, passed, stillFailing, open }: SubjectCounts,
  withMakeUp: boolean,
  perGlyph: number,
) {
  const glyphs = (count: number) => Math.ceil(count / perGlyph);
  return withMakeUp
    ? "■".repeat(glyphs(stillFailing)) + "▨".repeat(glyphs(open)) + "□".repeat(glyphs(passed))
    : "■".repeat(glyphs(failing));
}
