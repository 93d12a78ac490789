import type { EnrolmentRate, RatePart } from "../../screening";
import type { CellAddress, SheetPlan } from "../../sheet";
import type { Slices } from "../../slices";
import { column, planList, type ListColumn } from "../list-sheet";
import { headsOf, type RunContext } from "../run-context";
import { cellSpans } from "../source-cells";
import { breakBetween, breakByMeaning, formats, tabColors, widthFor } from "../visual-language";

/** Of one part no more names than these. */
const mostNamed = 12;

/** 巩固率与辍学率: a row a rate, with its formula, what goes into it and whom it counts. */
export function planRates(context: RunContext): Slices<SheetPlan> {
  const { input, vocabulary } = context;
  const words = vocabulary.resultSheets;
  const { rates } = words.attendance;
  const heads = headsOf(context, null, []);
  const items = byFormula(input.attendance.rates);
  return planList(
    {
      report: "enrolment-rates",
      tabColor: tabColors.attendance,
      orientation: "landscape",
      title: words.title("enrolment-rates", input.screening.stage),
      bar: words.attention.internalBar,
      subtitle: heads.subtitle,
      notes: [rates.note],
      legend: [{ value: words.fillInLegend, format: "legendFillIn" }],
      columns: rateColumns(context, items),
      items,
      lowestRow: 34,
      frozenColumns: 2,
      groupColumn: 0,
      emptyLine: rates.empty,
      signOff: null,
      heads: heads.internal,
      pages: heads.pages,
      key: ({ formula, scope }) =>
        [
          formula,
          scope.kind === "class" ? scope.classGroup : scope.kind === "grade" ? scope.year : "",
        ].join("|"),
    },
    words,
  );
}

/** One formula after the other; a single grade says the same as the whole school. */
function byFormula(rates: readonly EnrolmentRate[]): readonly EnrolmentRate[] {
  const grades = new Set(rates.flatMap(({ scope }) => (scope.kind === "grade" ? scope.year : [])));
  const shown = rates.filter(({ scope }) => scope.kind !== "grade" || grades.size > 1);
  const formulas = [...new Set(rates.map(({ formula }) => formula))];
  return formulas.flatMap((each) => shown.filter(({ formula }) => formula === each));
}

function rateColumns(
  context: RunContext,
  items: readonly EnrolmentRate[],
): readonly ListColumn<EnrolmentRate>[] {
  const words = context.vocabulary.resultSheets;
  const { rates } = words.attendance;
  const room = (width: number) => ({
    width,
    indent: formats.text.indent,
    size: formats.text.font.size,
  });
  return [
    column({
      id: "rateName",
      identifies: true,
      title: rates.rate,
      width: Math.max(11, ...items.map(({ formula }) => widthFor(rates.names[formula]))),
      cell: ({ formula }) => ({ value: rates.names[formula], format: "strong" }),
    }),
    column({
      id: "scope",
      identifies: true,
      title: rates.scope,
      width: Math.max(10, ...items.map((rate) => widthFor(scopeName(context, rate)))),
      cell: (rate) => ({ value: scopeName(context, rate), format: "center" }),
    }),
    column({
      id: "value",
      title: rates.value,
      width: 9,
      cell: ({ numerator, denominator }) =>
        denominator === 0
          ? { value: "—", format: "center" }
          : { value: numerator / denominator, format: "rateExact" },
    }),
    column({
      id: "numerator",
      title: rates.numerator,
      width: 7,
      cell: ({ numerator }) => ({ value: numerator, format: "number" }),
    }),
    column({
      id: "denominator",
      title: rates.denominator,
      width: 7,
      cell: ({ denominator }) => ({ value: denominator, format: "number" }),
    }),
    column({
      id: "formula",
      title: rates.formula,
      width: 34,
      least: 28,
      cell: ({ formula }, _, width) => ({
        value: breakByMeaning(rates.formulas[formula], room(width)),
        format: "text",
      }),
    }),
    column({
      id: "parts",
      title: rates.madeOf,
      width: 24,
      least: 18,
      cell: ({ parts }, _, width) => ({
        value: breakBetween(
          parts
            .filter(isWorthSaying)
            .map(({ part, count }) => rates.part(rates.parts[part], count)),
          words.listComma,
          room(width),
        ),
        format: "text",
      }),
    }),
    column({
      id: "pupils",
      title: rates.pupils,
      width: 38,
      least: 30,
      cell: ({ parts }) => ({
        value:
          parts
            .filter(namesPupils)
            .map(({ part, students }) => named(context, part, students))
            .join("\n") || "—",
        format: "text",
      }),
    }),
    column({
      id: "cells",
      title: rates.cells,
      width: 18,
      least: 14,
      cell: (rate) => ({
        value: cellSpans(cellsOf(rate)),
        format: cellsOf(rate).length > 0 ? "cells" : "center",
      }),
      leadsTo: (rate) => cellsOf(rate)[0] ?? null,
    }),
    column({
      id: "remark",
      title: words.fillIn(rates.remark),
      width: 14,
      least: 11,
      fillIn: true,
    }),
  ];
}

function scopeName({ vocabulary }: RunContext, { scope }: EnrolmentRate): string {
  switch (scope.kind) {
    case "all":
      return vocabulary.resultSheets.attendance.rates.everyone;
    case "grade": {
      const { year } = scope;
      return vocabulary.grade({
        stage: year > 9 ? "senior" : year > 6 ? "junior" : "primary",
        year,
      });
    }
    case "class":
      return scope.classGroup;
  }
}

function isWorthSaying({ part, count }: RatePart): boolean {
  return count > 0 || part === "at-start" || part === "dropped-out";
}

/** Those who came or went; the whole of a school is nobody's list. */
function namesPupils({ part, students }: RatePart): boolean {
  return part !== "at-start" && part !== "now" && students.length > 0;
}

function named(
  { vocabulary }: RunContext,
  part: RatePart["part"],
  students: RatePart["students"],
): string {
  const { rates } = vocabulary.resultSheets.attendance;
  const names = students.slice(0, mostNamed).map(({ name }) => name);
  return rates.named(rates.parts[part], names, students.length - names.length);
}

function cellsOf({ parts }: EnrolmentRate): readonly CellAddress[] {
  return parts.filter(namesPupils).flatMap(({ students }) => students.map(({ at }) => at));
}
